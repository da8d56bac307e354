"""Which browser asks: by a cookie that no script reads, given with the first page.

A browser is known by a word of 24 random bytes. The token of a person at it is a hash of that word, so nothing that is
kept of people makes anybody's cookie, servers share no secret, and no address says who somebody is.
"""

import base64
import hashlib
import re
import secrets
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie

from alignment.ground.asgi import App, Message, Receive, Send

# By https the name has the prefix that browsers let nobody else set: no page on plain http can slip in its own word.
_SECURE, _PLAIN = "__Host-sdg-browser", "sdg-browser"
_WORD = re.compile(r"[\w-]{32}", re.ASCII)
_LASTS = 400 * 24 * 3600  # seconds, the most that browsers keep a cookie; each page begins them anew


class Browsers:
    """Middleware around an ASGI application: every page that it gives brings the browser's cookie along."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer a request; only answers that are pages are touched."""
        giving = scope["type"] == "http" and scope["method"] == "GET"
        await self._app(scope, receive, _giving(scope, send) if giving else send)


def word_among(cookies: Mapping[str, str]) -> str:
    """The browser's word among its cookies, "" where there is none that looks like ours."""
    return as_word(cookies.get(_SECURE, "")) or as_word(cookies.get(_PLAIN, ""))


def as_word(given: str) -> str:
    """A text where it has the form of a browser's word, else ""."""
    return given if _WORD.fullmatch(given) else ""


def new_word() -> str:
    """A word for a browser that has none: 192 random bits, so that nobody can guess it."""
    return secrets.token_urlsafe(24)


def token_at(word: str, seat: str = "") -> str:
    """The token of the person at the browser of this word; another `seat` ("2") is another person there."""
    digest = hashlib.sha256(f"{word}\n{seat}".encode()).digest()
    return base64.urlsafe_b64encode(digest[:24]).decode()


def is_page(start: Message) -> bool:
    """Whether an answer that begins like this is a page."""
    kinds = [value for name, value in start.get("headers", ()) if name.lower() == b"content-type"]
    return start["status"] == 200 and any(kind.startswith(b"text/html") for kind in kinds)  # noqa: PLR2004 (HTTP)


def _giving(scope: Message, send: Send) -> Send:
    async def told(message: Message) -> None:
        if message["type"] == "http.response.start" and is_page(message):
            message["headers"] = [*message["headers"], (b"set-cookie", _cookie(scope).encode())]
        await send(message)

    return told


def _cookie(scope: Message) -> str:
    secure = scope.get("scheme") == "https"  # where a proxy in front speaks https, the server is told so by it
    name = _SECURE if secure else _PLAIN
    word = as_word(_sent(scope).get(name, "")) or new_word()
    rules = ("Path=/", f"Max-Age={_LASTS}", "HttpOnly", "SameSite=Lax", *(["Secure"] if secure else []))
    return "; ".join((f"{name}={word}", *rules))


def _sent(scope: Message) -> dict[str, str]:
    lines = [value.decode("latin-1") for name, value in scope["headers"] if name == b"cookie"]
    try:
        return {name: morsel.value for name, morsel in SimpleCookie("; ".join(lines)).items()}
    except CookieError:
        return {}
