import asyncio
import gzip

import pytest

from exercises.compression import CompressedStatics


class Inner:
    """An application that serves one file."""

    def __init__(self, kind="text/javascript", body=b"let x = 1;" * 1000):
        self.kind, self.body, self.asked = kind, body, 0

    async def __call__(self, _scope, _receive, send):
        self.asked += 1
        headers = [(b"content-type", self.kind.encode()), (b"content-length", str(len(self.body)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": self.body})


def get(app, path="/static/js/index.123.js", **headers):
    sent = []

    async def send(message):
        sent.append(message)

    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    asyncio.run(app({"type": "http", "method": "GET", "path": path, "headers": named}, None, send))
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return dict(sent[0]["headers"]), body


def test_a_script_is_compressed_once_and_kept():
    inner = Inner()
    app = CompressedStatics(inner)
    for _ in range(3):
        headers, body = get(app, accept_encoding="gzip, br")
        assert headers[b"content-encoding"] == b"gzip"
        assert int(headers[b"content-length"]) == len(body) < len(inner.body) / 10
        assert gzip.decompress(body) == inner.body
    assert inner.asked == 1


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/static/js/index.js", {}),
        ("/static/js/index.js", {"accept_encoding": "gzip", "range": "bytes=0-9"}),
        ("/static/js/index.js", {"accept_encoding": "gzip", "if_none_match": "x"}),
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


def test_the_memory_that_copies_take_is_bounded(monkeypatch):
    monkeypatch.setattr("exercises.compression._MOST_BYTES", 100)
    app = CompressedStatics(Inner())
    for number in range(10):
        _, body = get(app, f"/static/js/{number}.js", accept_encoding="gzip")
        assert gzip.decompress(body) == Inner().body
    assert app._bytes <= 100
