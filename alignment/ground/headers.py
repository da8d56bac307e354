"""What every answer tells a browser beside its content: what a page may load and run, and who may put it in a frame.

A page runs the files of this server and, by their hashes, the scripts that stand in the page itself: Streamlit's and
ours. A script that somebody smuggles in through a text has no hash here and does not run.
"""

import base64
import hashlib
import re
from collections.abc import Iterable
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from alignment.ground.asgi import App, Message, Receive, Send

# The look is made of style attributes, and components of version 2 are loaded as blobs.
_POLICY = (
    ("default-src", "'self'"),
    ("style-src", "'self'", "'unsafe-inline'"),
    ("img-src", "'self'", "data:", "blob:"),
    ("font-src", "'self'", "data:"),
    ("worker-src", "'self'", "blob:"),
    ("object-src", "'none'"),
    ("base-uri", "'self'"),
    ("form-action", "'self'"),
    ("frame-ancestors", "'self'"),
)
_SCRIPTS = ("script-src", "'self'", "blob:", "'wasm-unsafe-eval'")  # and the hashes
_LINES = ("connect-src", "'self'")  # the last: the sockets of the host follow
_OTHERS = (
    (b"x-frame-options", b"SAMEORIGIN"),
    (b"referrer-policy", b"same-origin"),
    (b"x-content-type-options", b"nosniff"),
)
_NAMES = frozenset({b"content-security-policy", *(name for name, _ in _OTHERS)})
_STARTS = ("http.response.start", "websocket.http.response.start")
_HOST = re.compile(rb"(?i:[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::\d{1,5})?")


class GuardingHeaders:
    """Middleware around an ASGI application: no answer leaves without the policy, whatever the application says.

    `scripts` are the texts of all scripts that stand in pages. No other that is written into a page runs.
    """

    def __init__(self, app: App, scripts: Iterable[str]) -> None:
        self._app = app
        hashes = tuple(f"'sha256-{_hash(text)}'" for text in dict.fromkeys(scripts))
        rules = (*_POLICY, (*_SCRIPTS, *hashes), _LINES)
        self._policy = "; ".join(map(" ".join, rules)).encode()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer a request as the application does, with these headers in place of its own of the same names."""
        policy = self._policy + _sockets(scope)

        async def guarded(message: Message) -> None:
            if message["type"] in _STARTS:
                kept = (header for header in message.get("headers", ()) if header[0].lower() not in _NAMES)
                message = {**message, "headers": [*kept, *_OTHERS, (b"content-security-policy", policy)]}
            await send(message)

        await self._app(scope, receive, guarded)


def page_scripts(*packages: Path) -> tuple[Path, ...]:
    """The scripts that packages put on pages: all that lie in their folders `style/`."""
    return tuple(sorted(file for package in packages for file in package.rglob("style/*.js")))


@cache  # as many as there are scripts and style sheets
def page_text(file: Path) -> str:
    """The text of a script or a style sheet as it stands in a page, to the letter: a script's hash is taken of it."""
    return file.read_text(encoding="utf-8")


def inline_scripts(page: Path) -> tuple[str, ...]:
    """The texts of the scripts that stand in an HTML file itself."""
    found = _InlineScripts()
    found.feed(page.read_text(encoding="utf-8"))
    return tuple(found.texts)


class _InlineScripts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._within = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._within = tag == "script" and "src" not in dict(attrs)
        if self._within:
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        if self._within:
            self.texts[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._within = self._within and tag != "script"


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def _sockets(scope: Message) -> bytes:
    # Safari before version 16 does not count the WebSockets of the same host as 'self'. The host is what the browser
    # says of itself: anything that is not plainly one is left out.
    host = dict(scope.get("headers", ())).get(b"host", b"")
    return b" ws://%b wss://%b" % (host, host) if _HOST.fullmatch(host) else b""
