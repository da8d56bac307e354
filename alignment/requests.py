"""Requests that come to addresses of our own: who asks, whether a page of ours does, and what it sends."""

import contextlib
import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.routing import Route

from alignment.ground.browsers import as_word, token_at, word_among
from alignment.store import Store


def person_at(request: Request, store: Store) -> str:
    """The token of the person whose browser asks, "" for one without a cookie. Raises `StoreFailed`."""
    token = browser_at(request)
    return store.person(token) if token else ""


def browser_at(request: Request) -> str:
    """The token of the browser that asks, "" for one without a cookie: whose it is, the store knows.

    A browser that keeps no cookies has its word from its page, which knows it as long as it is open, as `guest`.
    """
    asked = request.query_params
    word = word_among(request.cookies) or as_word(asked.get("guest", ""))
    return token_at(word, asked.get("as", "")[:8]) if word else ""


def under(base: str, routes: Iterable[Route]) -> list[Route]:
    """The addresses of ours under the path `base` that all of the app lie under, "" for none."""
    return [Route(f"{base}{own.path}", own.endpoint, methods=list(own.methods or ())) for own in routes]


def from_our_page(request: Request) -> bool:
    """Whether a page of this very address asks: the cookie comes along, whichever page of the browser asks.

    Whether a site is the same goes by its name without the port for browsers, and so for `SameSite`; not here.
    """
    host = request.headers.get("host", "")
    return bool(host) and urlsplit(request.headers.get("origin", "")).netloc == host


async def body_of(request: Request, most: int) -> bytes | None:
    """What a request brings, None above so many bytes and for one that ends before: it is not read any further."""
    gathered = b""
    with contextlib.suppress(ClientDisconnect):
        async for piece in request.stream():
            gathered += piece
            if len(gathered) > most:
                return None
        return gathered
    return None


async def json_of(request: Request, most: int) -> Mapping[str, Any] | None:
    """The object that a request brings as JSON, None for anything else and above so many bytes."""
    gathered = await body_of(request, most)
    with contextlib.suppress(ValueError, RecursionError):
        body = json.loads(gathered or b"")
        return body if isinstance(body, dict) else None
    return None


def kept_of(sent: Any) -> Any:
    """What a page sent, a text or JSON, without what no database takes and no answer holds.

    That are half characters and the character 0 in any of its texts.
    """
    if isinstance(sent, str):
        return sent.replace("\0", "").encode(errors="replace").decode()
    if isinstance(sent, Mapping):
        return {kept_of(name): kept_of(value) for name, value in sent.items()}
    return [kept_of(one) for one in sent] if isinstance(sent, list) else sent
