"""Streamlit's own scripts and styles, compressed once and kept: a room's wifi carries a third of the bytes.

Streamlit serves these files as they are, since compressing them for each visitor would cost more than it saves. They
never change while the server runs and their names tell their content, so one compressed copy does for everybody.
"""

import gzip
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

_Message = MutableMapping[str, Any]
_Receive = Callable[[], Awaitable[_Message]]
_Send = Callable[[_Message], Awaitable[None]]
_App = Callable[[_Message, _Receive, _Send], Awaitable[None]]
_KINDS = (b"text/css", b"text/javascript", b"application/javascript", b"image/svg+xml")
_MOST_BYTES = 64 * 1024 * 1024  # of compressed copies; all that a person can see are about 10 MB


class CompressedStatics:
    """Middleware around an ASGI application; keeps the compressed files of `/static/` in memory."""

    def __init__(self, app: _App) -> None:
        self._app = app
        self._kept: dict[str, tuple[list[tuple[bytes, bytes]], bytes]] = {}
        self._bytes = 0
        self._lock = threading.Lock()

    async def __call__(self, scope: _Message, receive: _Receive, send: _Send) -> None:
        """Answer a request; any but a plain one for such a file is passed on untouched."""
        headers = dict(scope.get("headers", ()))
        asks = scope["type"] == "http" and scope["method"] == "GET" and b"gzip" in headers.get(b"accept-encoding", b"")
        if not asks or "/static/" not in scope["path"] or b"range" in headers or b"if-none-match" in headers:
            await self._app(scope, receive, send)
            return
        kept = self._kept.get(scope["path"])
        if kept is None:
            gathered: list[_Message] = []
            await self._app(scope, receive, _gather(gathered))
            kept = self._keep(scope["path"], gathered)
            if kept is None:
                for message in gathered:
                    await send(message)
                return
        await send({"type": "http.response.start", "status": 200, "headers": kept[0]})
        await send({"type": "http.response.body", "body": kept[1]})

    def _keep(self, path: str, answer: list[_Message]) -> tuple[list[tuple[bytes, bytes]], bytes] | None:
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
        }
        with self._lock:
            if self._bytes + len(body) <= _MOST_BYTES:
                self._kept[path] = (list(headers.items()), body)
                self._bytes += len(body)
        return list(headers.items()), body


def _gather(messages: list[_Message]) -> _Send:
    async def send(message: _Message) -> None:
        messages.append(message)

    return send
