"""Uploads: taken only from pages that show a field for files, and only so many and so much of them at once.

Streamlit keeps what a page uploads in memory until the page is closed, and takes it from any page that is open, whether
it asked for a file or not. `GuardedUploads` stands before it and asks `Uploads`, to which pages say that they ask.
"""

import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from alignment.ground.asgi import App, Message, Receive, Send

MOST_FILES = 20  # of one page at once
MOST_BYTES = 40 * 1024 * 1024  # of one page at once; how large one file may be is Streamlit's `server.maxUploadSize`
MOST_BYTES_OF_ALL = 500 * 1024 * 1024  # of all pages together
_LINGER = 180.0  # seconds after which Streamlit has surely let go of what a closed page had uploaded
_UPLOAD = re.compile(r"/_stcore/upload_file/([^/]+)/([^/]+)$")
_LENGTH = re.compile(rb"[0-9]{1,12}")
_NOT_ASKED, _TWICE, _NO_LENGTH, _TOO_MUCH, _FULL = 403, 409, 411, 413, 503  # as HTTP says it


@dataclass
class _Page:
    """What one open page that shows a field for files has uploaded, by file, in bytes."""

    asks: bool = True
    asked_now: bool = True
    sizes: dict[str, int] = field(default_factory=dict)
    used: float = field(default_factory=time.monotonic)

    @property
    def bytes(self) -> int:
        return sum(self.sizes.values())


class Uploads:
    """Which open pages ask for files, and what they have sent. Safe to share among threads."""

    def __init__(
        self, *, most_files: int = MOST_FILES, most_bytes: int = MOST_BYTES, of_all: int = MOST_BYTES_OF_ALL
    ) -> None:
        self._most_files, self._most_bytes, self._of_all = most_files, most_bytes, of_all
        self._pages: dict[str, _Page] = {}
        self._lock = threading.Lock()

    def ask(self, page: str) -> None:
        """The run of this page that goes on now shows a field for files."""
        with self._lock:
            asking = self._pages.setdefault(page, _Page())
            asking.asks = asking.asked_now = True
            asking.used = time.monotonic()

    def begin(self, page: str) -> None:
        """A run of this page begins. What it asked for in the one before holds until this one is over."""
        with self._lock:
            if page in self._pages:
                self._pages[page].asked_now = False

    def end(self, page: str) -> bool:
        """A run of this page is over; gives whether it no longer asks, so that what it uploaded is to be let go."""
        with self._lock:
            known = self._pages.get(page)
            if known is None or known.asked_now:
                return False
            del self._pages[page]
            return True

    def take(self, page: str, file: str, size: int) -> int:
        """Count a file of so many bytes that a page begins to send; gives 0, or the status of HTTP that refuses it."""
        with self._lock:
            known = self._pages.get(page)
            if known is None or not known.asks:
                return _NOT_ASKED
            if file in known.sizes:
                return _TWICE
            if len(known.sizes) >= self._most_files or known.bytes + size > self._most_bytes:
                return _TOO_MUCH
            if sum(other.bytes for other in self._pages.values()) + size > self._of_all:
                return _FULL
            known.sizes[file], known.used = size, time.monotonic()
            return 0

    def keep(self, page: str, file: str, size: int) -> None:
        """A file has come whole; it is counted even if its page was left meanwhile, until that is let go."""
        with self._lock:
            self._pages.setdefault(page, _Page(asks=False, asked_now=False)).sizes[file] = size

    def drop(self, page: str, file: str) -> None:
        """A file is there no more, or did not come."""
        with self._lock:
            if page in self._pages:
                self._pages[page].sizes.pop(file, None)

    def forget_closed(self, is_open: Callable[[str], bool]) -> None:
        """Count no longer what pages had uploaded that were closed a while ago."""
        with self._lock:
            now = time.monotonic()
            for name in [name for name, page in self._pages.items() if now - page.used > _LINGER and not is_open(name)]:
                del self._pages[name]


@lru_cache(maxsize=1)
def shared_uploads() -> Uploads:
    """The uploads of this server, for pages and for what stands before Streamlit."""
    return Uploads()


class GuardedUploads:
    """Middleware around an ASGI application that lets only those uploads through that `uploads` takes."""

    def __init__(self, app: App, uploads: Uploads, is_open: Callable[[str], bool]) -> None:
        """`is_open` says of the id of a page (Streamlit's session) whether it is open now."""
        self._app = app
        self._uploads = uploads
        self._is_open = is_open

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Pass on what is no upload, and an upload that is taken; refuse the others unread."""
        found = _UPLOAD.search(scope["path"]) if scope["type"] == "http" else None
        if found is None or scope["method"] not in ("PUT", "DELETE"):
            await self._app(scope, receive, send)
            return
        page, file = found.groups()
        size = 0
        if scope["method"] == "PUT":
            size = _size(dict(scope["headers"]))
            self._uploads.forget_closed(self._is_open)
            refused = self._uploads.take(page, file, size) if size else _NO_LENGTH
            if refused:
                # What is on its way is not waited for: the connection ends with the answer.
                headers = [(b"content-length", b"0"), (b"connection", b"close")]
                await send({"type": "http.response.start", "status": refused, "headers": headers})
                await send({"type": "http.response.body"})
                return
        went_well = False

        async def heard(message: Message) -> None:
            nonlocal went_well
            if message["type"] == "http.response.start":
                went_well = message["status"] < 300  # noqa: PLR2004 (HTTP)
            await send(message)

        try:
            await self._app(scope, receive, heard)
        finally:
            if size and went_well:
                self._uploads.keep(page, file, size)
            elif size or went_well:
                self._uploads.drop(page, file)


def _size(headers: dict[bytes, bytes]) -> int:
    # Of a body that comes in pieces nobody says beforehand how large it will be, whatever length is named beside.
    length = headers.get(b"content-length", b"")
    return int(length) if _LENGTH.fullmatch(length) and b"transfer-encoding" not in headers else 0
