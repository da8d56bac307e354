"""The address to which the script of a page sends what somebody types: `POST /draft`, without a run of the page.

It is a plain ASGI application, which `app.py` puts under its address: forms of every floor have drafts, so it may know
of no workshop.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from typing import Annotated, Any

from starlette.requests import Request

from alignment.drafting.keeping import keep
from alignment.errors import AlignmentError
from alignment.ground.records import Meta, record_of
from alignment.requests import from_our_page
from alignment.store import FormDraft, StoreFailed

_Message = MutableMapping[str, Any]
_Receive = Callable[[], Awaitable[_Message]]
_Send = Callable[[_Message], Awaitable[None]]
_LARGEST_BODY = 64 * 1024  # bytes: what a browser still sends of a page that is left
_MOST_FIELDS = 40

_FieldName = Annotated[str, Meta(pattern=r"^[a-z0-9_-]{1,40}$")]


@dataclass(frozen=True, slots=True)
class _Typed:
    """What a page sends: which tab of it typed what into which form, and how often it has sent that."""

    form: Annotated[str, Meta(min_length=1, max_length=200)]
    tab: Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{1,24}$")]
    seq: Annotated[int, Meta(ge=1, le=2**31 - 1)]
    fields: Annotated[dict[_FieldName, str], Meta(max_length=_MOST_FIELDS)]


class DraftDoor:
    """Keeps what a page sends for the person who sends it, and says whether it is kept.

    200 with its number; 409 where another tab was quicker; 400, 401, 403, 413 and 415 for what no page of ours sends,
    503 while the database fails.
    """

    async def __call__(self, scope: _Message, receive: _Receive, send: _Send) -> None:
        """Answer one request."""
        told: dict[str, Any]
        try:
            status, told = 200, {"seq": await _kept(scope, receive)}
        except _Refused as refused:
            status, told = refused.status, {"error": refused.word}
        body = json.dumps(told).encode()
        headers = [(b"content-type", b"application/json"), (b"cache-control", b"no-store")]
        headers.append((b"content-length", str(len(body)).encode()))
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})


class _Refused(Exception):
    """What is answered instead: an HTTP status and a word for it."""

    def __init__(self, status: int, word: str) -> None:
        super().__init__(word)
        self.status, self.word = status, word


async def _kept(scope: _Message, receive: _Receive) -> int:
    request = Request(scope)
    if not from_our_page(request):
        raise _Refused(403, "another-origin")
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise _Refused(415, "no-json")
    draft = _draft_in(await _body(receive))
    try:
        kept = await asyncio.to_thread(keep, request, draft)
    except StoreFailed as cause:
        raise _Refused(503, "store-failed") from cause
    except AlignmentError as cause:
        raise _Refused(413, "too-long") from cause
    if kept is None:
        raise _Refused(401, "nobody")
    if not kept:
        raise _Refused(409, "another-tab")
    return draft.seq


def _draft_in(body: bytes) -> FormDraft:
    try:
        typed = record_of(_Typed, json.loads(body))
    except (ValueError, TypeError, RecursionError) as fault:
        raise _Refused(400, "no-draft") from fault
    if not typed.form.isprintable():
        raise _Refused(400, "no-draft")
    # What no database takes is taken out; what it stands in is kept.
    fields = {name: text.replace("\0", "").encode(errors="replace").decode() for name, text in typed.fields.items()}
    return FormDraft(typed.form, typed.tab, typed.seq, fields)


async def _body(receive: _Receive) -> bytes:
    # What somebody sends who is no page of ours is not read to its end.
    gathered = b""
    while True:
        message = await receive()
        gathered += bytes(message.get("body", b""))
        if len(gathered) > _LARGEST_BODY or message["type"] == "http.disconnect":
            raise _Refused(413, "too-long")
        if not message.get("more_body"):
            return gathered
