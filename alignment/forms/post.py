"""The address to which the form of a row sends what somebody does: `POST /row/<sheet>`, without a run of the page.

The body is JSON, a `Message`; so is the answer, as `RowForms` gives it, with 409 the sentence that `refused` it, in the
person's language. 400, 401 and 403 are for what no page of ours sends, 503 while the database fails.
"""

import asyncio
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from alignment.forms.answers import Message, RowForms
from alignment.ground.errors import in_words
from alignment.ground.records import record_of
from alignment.ground.wording import language_of, wording
from alignment.requests import from_our_page, json_of, kept_of, person_at
from alignment.store import Rooms, StoreFailed, shared_access, shared_store
from sdg_data import ToolkitError

_LARGEST_BODY = 1024 * 1024  # bytes: more than a draft may have, which is refused in words


def row_routes(rooms: Rooms) -> list[Route]:
    """`POST /row/<sheet>`; `rooms` knows of workshops."""

    async def act(request: Request) -> Response:
        if not from_our_page(request):
            return JSONResponse({"refused": ""}, 403)
        try:
            message = _plain(record_of(Message, await json_of(request, _LARGEST_BODY) or {}))
        except ValueError:
            return JSONResponse({"refused": ""}, 400)
        told, status = await asyncio.to_thread(_answered, request, rooms, message)
        return JSONResponse(told, status, headers={"Cache-Control": "no-store"})

    return [Route("/row/{sheet}", act, methods=["POST"])]


def _plain(message: Message) -> Message:
    ahead = tuple(replace(one, texts=kept_of(one.texts)) for one in message.ahead)
    return replace(message, texts=kept_of(message.texts), value=kept_of(message.value), ahead=ahead)


def _answered(request: Request, rooms: Rooms, message: Message) -> tuple[dict[str, Any], int]:
    language = language_of(request.query_params.get("lang", ""))
    try:
        person = person_at(request, shared_store())
        if not person:
            return {"refused": ""}, 401
        sheets, sheet = shared_access(person, rooms), kept_of(request.path_params["sheet"][:32])
        return RowForms(sheets, sheet, wording("alignment", language)).answer(message), 200
    except StoreFailed as failure:
        return {"refused": in_words(failure, language)}, 503
    except ToolkitError as refusal:
        return {"refused": in_words(refusal, language)}, 409
    except ValueError:
        return {"refused": ""}, 400
