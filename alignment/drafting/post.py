"""The address to which the script of a page sends what somebody types: `POST /draft`, without a run of the page.

Forms of every floor have drafts, so it knows of no workshop.
"""

import asyncio
import json
from dataclasses import dataclass
from typing import Annotated, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from alignment.errors import AlignmentError
from alignment.ground.records import Meta, record_of
from alignment.requests import body_of, browser_at, from_our_page, kept_of
from alignment.store import FormDraft, StoreFailed, shared_store

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


def draft_routes() -> list[Route]:
    """`POST /draft`."""
    return [Route("/draft", keep_draft, methods=["POST"])]


async def keep_draft(request: Request) -> Response:
    """Keep what a page sends for the person who sends it, and say whether it is kept.

    200 with its number; 409 where another tab was quicker; 400, 401, 403, 413 and 415 for what no page of ours sends,
    503 while the database fails.
    """
    told: dict[str, Any]
    try:
        status, told = 200, {"seq": await _kept(request)}
    except _Refused as refused:
        status, told = refused.status, {"error": refused.word}
    return JSONResponse(told, status, headers={"Cache-Control": "no-store"})


class _Refused(Exception):
    """What is answered instead: an HTTP status and a word for it."""

    def __init__(self, status: int, word: str) -> None:
        super().__init__(word)
        self.status, self.word = status, word


async def _kept(request: Request) -> int:
    if not from_our_page(request):
        raise _Refused(403, "another-origin")
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise _Refused(415, "no-json")
    body = await body_of(request, _LARGEST_BODY)
    if body is None:
        raise _Refused(413, "too-long")
    draft = _draft_in(body)
    try:
        kept = await asyncio.to_thread(_keep, request, draft)
    except StoreFailed as cause:
        raise _Refused(503, "store-failed") from cause
    except AlignmentError as cause:
        raise _Refused(413, "too-long") from cause
    if kept is None:
        raise _Refused(401, "nobody")
    if not kept:
        raise _Refused(409, "another-tab")
    return draft.seq


def _keep(request: Request, draft: FormDraft) -> bool | None:
    # None where it is nobody who asks. Whose browser it is, is asked in the same transaction: most messages are these.
    token = browser_at(request)
    return shared_store().keep_form_draft(token, draft, at_browser=True) if token else None


def _draft_in(body: bytes) -> FormDraft:
    try:
        typed = record_of(_Typed, json.loads(body))
    except (ValueError, TypeError, RecursionError) as fault:
        raise _Refused(400, "no-draft") from fault
    if not typed.form.isprintable():
        raise _Refused(400, "no-draft")
    # What no database takes is taken out; what it stands in is kept.
    fields = kept_of(typed.fields)
    return FormDraft(typed.form, typed.tab, typed.seq, fields)
