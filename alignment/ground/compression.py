"""Streamlit's own scripts and styles, compressed once and kept: a room's wifi carries a third of the bytes.

Streamlit serves these files as they are, since compressing them for each visitor would cost more than it saves. They
never change while the server runs and their names tell their content, so one compressed copy does for everybody: all
who ask for a file while it is being compressed wait for the same copy. It is made in a thread, so that the server
answers others meanwhile. Those files that a first visit needs are compressed as soon as the server has started.
"""

import asyncio
import gzip
import re
from collections.abc import Iterator
from pathlib import Path

from alignment.ground.asgi import App, Message, Receive, Send

_Copy = tuple[list[tuple[bytes, bytes]], bytes]  # headers, body
# Only names as Streamlit gives them: whoever asks for made-up ways to the same file gets it as it is.
_FILE = re.compile(r"/static/\w+/[\w.-]+\.(?:js|css|svg)")
_KINDS = (b"text/css", b"text/javascript", b"application/javascript", b"image/svg+xml")
_MOST_BYTES = 64 * 1024 * 1024  # of compressed copies; all that a person can see are about 10 MB


class CompressedStatics:
    """Middleware around an ASGI application; keeps the compressed files of `/static/` in memory.

    With Streamlit's `folder` of files it gets those that a first visit needs ready when the server has started. `base`
    is the path that all addresses of the app begin with.
    """

    def __init__(self, app: App, folder: Path | None = None, base: str = "") -> None:
        self._app = app
        self._folder = folder
        self._base = base
        self._kept: dict[str, _Copy] = {}
        self._bytes = 0
        self._making: dict[str, asyncio.Task[_Copy | None]] = {}  # by path; only the event loop touches what is here
        self._readying: asyncio.Task[None] | None = None

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer a request; any but a plain one for such a file is passed on untouched."""
        copy = await self._copy(scope) if _asks_for_a_copy(scope, self._base) else None
        if copy is not None:
            await send({"type": "http.response.start", "status": 200, "headers": copy[0]})
            await send({"type": "http.response.body", "body": copy[1]})
        elif scope["type"] == "lifespan" and self._folder:
            await self._app(scope, receive, self._then_ready(scope, self._folder, send))
        else:
            await self._app(scope, receive, send)

    def _then_ready(self, scope: Message, folder: Path, send: Send) -> Send:
        async def told(message: Message) -> None:
            await send(message)
            if message["type"] == "lifespan.startup.complete":
                self._readying = asyncio.create_task(self._get_ready(scope, folder))

        return told

    async def _get_ready(self, scope: Message, folder: Path) -> None:
        for path in await asyncio.to_thread(list, needed_first(folder)):  # one by one: visitors come before
            await self._copy({**scope, "path": self._base + path})

    async def _copy(self, scope: Message) -> _Copy | None:
        path = scope["path"]
        if path in self._kept:
            return self._kept[path]
        if path not in self._making:
            self._making[path] = asyncio.create_task(self._make(scope))
        # Who asked first may leave: the others still wait for it.
        return await asyncio.shield(self._making[path])

    async def _make(self, scope: Message) -> _Copy | None:
        path, gathered = scope["path"], list[Message]()
        try:
            # Asked for nobody: what the answer says to one visitor (a cookie, say) must not be kept for all.
            asked = {**scope, "type": "http", "method": "GET", "query_string": b"", "headers": [], "extensions": {}}
            await self._app(asked, _never, _gather(gathered))
            copy = await asyncio.to_thread(_compressed, gathered)
            if copy is not None and self._bytes + len(copy[1]) <= _MOST_BYTES:
                self._kept[path] = copy
                self._bytes += len(copy[1])
            return copy
        finally:
            del self._making[path]


def needed_first(folder: Path) -> Iterator[str]:
    """The addresses of what a first visit needs: what Streamlit's first page names, then what draws the charts.

    None where the folder is not as Streamlit's.
    """
    if (page := folder / "index.html").is_file():
        yield from dict.fromkeys(_FILE.findall(page.read_text(encoding="utf-8")))
    yield from (f"/static/js/{chart.name}" for chart in folder.glob("static/js/PlotlyChart.*.js"))


def _asks_for_a_copy(scope: Message, base: str) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET" or not scope["path"].startswith(base):
        return False
    if not _FILE.fullmatch(scope["path"].removeprefix(base)):
        return False
    headers = dict(scope.get("headers", ()))
    accepts = b"gzip" in headers.get(b"accept-encoding", b"")
    return accepts and b"range" not in headers and b"if-none-match" not in headers


def _compressed(answer: list[Message]) -> _Copy | None:
    start = answer[0]
    headers = {name.lower(): value for name, value in start.get("headers", ())}
    kind = headers.get(b"content-type", b"").partition(b";")[0]
    if start.get("status") != 200 or kind not in _KINDS or b"content-encoding" in headers:  # noqa: PLR2004 (HTTP)
        return None
    body = gzip.compress(b"".join(message.get("body", b"") for message in answer[1:]), 6)
    headers |= {
        b"content-encoding": b"gzip",
        b"content-length": str(len(body)).encode(),
        b"vary": b"Accept-Encoding",
        # A browser whose line was cut would ask for the rest, get it uncompressed, and keep the two together.
        b"accept-ranges": b"none",
    }
    return list(headers.items()), body


def _gather(messages: list[Message]) -> Send:
    async def send(message: Message) -> None:
        messages.append(message)

    return send


async def _never() -> Message:
    # Streamlit stops in the middle of a file when it hears that who asked for it has left.
    return await asyncio.Future[Message]()
