import asyncio
import gzip
import threading
from pathlib import Path

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.routing import Mount
from streamlit.web.server.starlette.starlette_static_routes import create_streamlit_static_handler

from alignment.ground import compression
from alignment.ground.compression import CompressedStatics, needed_first


class Inner:
    """An application that serves one file."""

    def __init__(self, kind="text/javascript", body=b"let x = 1;" * 1000, **headers):
        self.kind, self.body, self.headers, self.asked = kind, body, headers, []

    async def __call__(self, scope, _receive, send):
        if scope["type"] == "lifespan":
            await send({"type": "lifespan.startup.complete"})
            return
        self.asked.append(scope)
        more = [(name.replace("_", "-").encode(), value.encode()) for name, value in self.headers.items()]
        headers = [(b"content-type", self.kind.encode()), (b"content-length", str(len(self.body)).encode()), *more]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": self.body})


async def ask(app, path="/static/js/index.123.js", method="GET", **headers):
    sent = []

    async def send(message):
        sent.append(message)

    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    await app({"type": "http", "method": method, "path": path, "headers": named}, None, send)
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return dict(sent[0]["headers"]), body


def get(app, path="/static/js/index.123.js", **headers):
    return asyncio.run(ask(app, path, **headers))


@pytest.fixture
def compressions(monkeypatch):
    """The compressions made; they wait while `held` is cleared."""

    class Compressions(list):
        begun, held = threading.Event(), threading.Event()

    made, compress = Compressions(), gzip.compress
    made.held.set()

    def noted(body, level):
        made.append(threading.current_thread())
        made.begun.set()
        made.held.wait(10)
        return compress(body, level)

    monkeypatch.setattr(compression.gzip, "compress", noted)
    yield made
    made.held.set()


def test_a_script_is_compressed_once_and_kept():
    inner = Inner()
    app = CompressedStatics(inner)
    for _ in range(3):
        headers, body = get(app, accept_encoding="gzip, br")
        assert headers[b"content-encoding"] == b"gzip"
        assert int(headers[b"content-length"]) == len(body) < len(inner.body) / 10
        assert gzip.decompress(body) == inner.body
    assert len(inner.asked) == 1


def test_sixty_who_ask_at_once_wait_for_one_compression(compressions):
    inner = Inner()
    app = CompressedStatics(inner)

    async def sixty():
        return await asyncio.gather(*(ask(app, accept_encoding="gzip") for _ in range(60)))

    answers = asyncio.run(sixty())
    assert len(compressions) == len(inner.asked) == 1
    assert [gzip.decompress(body) for _, body in answers] == [inner.body] * 60


def test_two_files_at_once_are_two_compressions(compressions):
    app = CompressedStatics(Inner())

    async def two():
        await asyncio.gather(*(ask(app, f"/static/js/{name}.js", accept_encoding="gzip") for name in "abab"))

    asyncio.run(two())
    assert len(compressions) == 2


def test_the_server_answers_others_while_it_compresses(compressions):
    app = CompressedStatics(Inner())

    async def others():
        compressions.held.clear()
        waiting = asyncio.create_task(ask(app, accept_encoding="gzip"))
        await asyncio.to_thread(compressions.begun.wait)
        for _ in range(20):
            assert (await ask(app, "/live/w/phone"))[1] == Inner().body
        assert not waiting.done()
        compressions.held.set()
        assert gzip.decompress((await waiting)[1]) == Inner().body

    asyncio.run(others())
    assert compressions[0] is not threading.main_thread()


def test_who_asked_first_may_leave_and_the_others_get_it(compressions):
    app = CompressedStatics(Inner())

    async def first_leaves():
        compressions.held.clear()
        first = asyncio.create_task(ask(app, accept_encoding="gzip"))
        await asyncio.to_thread(compressions.begun.wait)
        others = [asyncio.create_task(ask(app, accept_encoding="gzip")) for _ in range(3)]
        await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        compressions.held.set()
        return await asyncio.gather(*others)

    assert [gzip.decompress(body) for _, body in asyncio.run(first_leaves())] == [Inner().body] * 3
    assert len(compressions) == 1


def test_when_all_have_left_the_copy_is_kept_for_who_comes_next(compressions):
    app = CompressedStatics(Inner())

    async def all_leave():
        compressions.held.clear()
        only = asyncio.create_task(ask(app, accept_encoding="gzip"))
        await asyncio.to_thread(compressions.begun.wait)
        only.cancel()
        await asyncio.gather(only, return_exceptions=True)
        compressions.held.set()
        return await ask(app, accept_encoding="gzip")

    assert gzip.decompress(asyncio.run(all_leave())[1]) == Inner().body
    assert len(compressions) == 1


def test_an_error_reaches_all_who_wait_and_the_next_asks_anew():
    inner = Inner()

    async def fails_once(scope, receive, send):
        if not inner.asked:
            inner.asked.append(scope)
            raise OSError("the disk is gone")
        await inner(scope, receive, send)

    app = CompressedStatics(fails_once)

    async def three():
        asked = (ask(app, accept_encoding="gzip") for _ in range(3))
        return await asyncio.gather(*asked, return_exceptions=True)

    assert [str(error) for error in asyncio.run(three())] == ["the disk is gone"] * 3
    assert gzip.decompress(get(app, accept_encoding="gzip")[1]) == inner.body


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/static/js/index.js", {}),
        ("/static/js/index.js", {"accept_encoding": "gzip", "range": "bytes=0-9"}),
        ("/static/js/index.js", {"accept_encoding": "gzip", "if_none_match": "x"}),
        ("/static/js/index.js", {"accept_encoding": "gzip", "method": "HEAD"}),
        ("/static/js/../js/index.js", {"accept_encoding": "gzip"}),
        ("/live/w/phone", {"accept_encoding": "gzip"}),
    ],
)
def test_what_cannot_or_should_not_be_compressed_passes_untouched(path, headers):
    inner = Inner()
    answered, body = get(CompressedStatics(inner), path, **headers)
    assert b"content-encoding" not in answered
    assert body == inner.body


def test_a_picture_is_not_compressed_again():
    assert get(CompressedStatics(Inner("image/png")), accept_encoding="gzip")[1] == Inner("image/png").body


def test_a_name_that_streamlit_answers_with_its_first_page_is_not_kept():
    app = CompressedStatics(Inner("text/html"))
    assert get(app, "/static/js/made-up.js", accept_encoding="gzip")[1] == Inner().body
    assert not app._kept


def test_what_is_kept_for_all_was_asked_for_nobody():
    inner = Inner()
    get(CompressedStatics(inner), accept_encoding="gzip", cookie="session=of-the-first")
    assert [scope["headers"] for scope in inner.asked] == [[]]


def test_nobody_is_invited_to_ask_for_the_rest_of_a_copy_since_that_would_come_uncompressed():
    inner = Inner(accept_ranges="bytes", etag='"1"')
    assert get(CompressedStatics(inner), accept_encoding="gzip")[0][b"accept-ranges"] == b"none"


def test_the_memory_that_copies_take_is_bounded(monkeypatch):
    monkeypatch.setattr("alignment.ground.compression._MOST_BYTES", 100)
    app = CompressedStatics(Inner())
    for number in range(10):
        _, body = get(app, f"/static/js/{number}.js", accept_encoding="gzip")
        assert gzip.decompress(body) == Inner().body
    assert app._bytes <= 100


@pytest.fixture
def folder(tmp_path):
    """A folder of files as Streamlit's."""
    (tmp_path / "static" / "js").mkdir(parents=True)
    (tmp_path / "static" / "js" / "PlotlyChart.3.js").touch()
    (tmp_path / "static" / "js" / "Rare.4.js").touch()
    named = '<link href="./static/media/font.woff2"><script src="./static/js/index.1.js"></script>'
    (tmp_path / "index.html").write_text(named + '<link href="./static/css/index.2.css">', encoding="utf-8")
    return tmp_path


def started(inner, folder):
    """A middleware whose server has started, once it has done what it does then."""

    async def start():
        app, told = CompressedStatics(inner, folder), []

        async def receive():
            return {"type": "lifespan.shutdown" if told else "lifespan.startup"}

        async def send(message):
            told.append(message["type"])

        await app({"type": "lifespan"}, receive, send)
        assert told[0] == "lifespan.startup.complete"
        assert not app._kept  # the start did not wait
        await app._readying
        return app

    return asyncio.run(start())


def test_what_a_first_visit_needs_is_ready_soon_after_the_start(folder, compressions):
    inner = Inner()
    app = started(inner, folder)
    assert [scope["path"] for scope in inner.asked] == [*needed_first(folder)]
    assert [*app._kept] == ["/static/js/index.1.js", "/static/css/index.2.css", "/static/js/PlotlyChart.3.js"]
    compressions.clear()
    assert gzip.decompress(get(app, "/static/js/index.1.js", accept_encoding="gzip")[1]) == inner.body
    assert not compressions


def test_a_folder_that_is_not_as_streamlits_makes_no_error(tmp_path):
    assert not started(Inner(), tmp_path)._kept
    assert not started(Inner(), tmp_path / "nowhere")._kept


@pytest.fixture
def streamlits():
    """The folder of files that the installed Streamlit has."""
    return Path(streamlit.__file__).parent / "static"


def test_the_files_of_the_installed_streamlit_come_as_they_are(streamlits):
    app = started(Starlette(routes=[Mount("/", create_streamlit_static_handler(str(streamlits), ""))]), streamlits)
    assert len(app._kept) == len([*needed_first(streamlits)])
    for path, (headers, body) in app._kept.items():
        assert gzip.decompress(body) == (streamlits / path.removeprefix("/")).read_bytes()
        assert b"immutable" in dict(headers)[b"cache-control"]


def test_what_streamlits_first_page_names_is_found_in_the_streamlit_that_is_installed(streamlits):
    found = [*needed_first(streamlits)]
    assert any(path.startswith("/static/js/index.") for path in found)
    assert any(path.startswith("/static/js/PlotlyChart.") for path in found)
    assert any(path.endswith(".css") for path in found)
