"""What the script of a page does while somebody types: it reads the mark of the form and sends the texts."""

import asyncio
import json
import re
from html import unescape

from starlette.requests import Request

from alignment.drafting.post import keep_draft
from alignment.store import shared_store
from tests.conftest import word_of

KEY = re.compile(r"drafted-(.+)-([0-9a-f]{8})")


def post(body, who="ana", *, word=None, asks="", host="x", origin="http://x", kind="application/json", pieces=None):
    """Send something to the address of drafts; gives the status and what is answered."""
    sent = iter(pieces or [body if isinstance(body, bytes) else json.dumps(body).encode()])
    word = word if word is not None else word_of(shared_store(), who)
    headers = {b"host": host, b"origin": origin, b"content-type": kind, b"cookie": f"sdg-browser={word}"}
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/draft",
        "query_string": asks.encode(),
        "headers": [(name, value.encode()) for name, value in headers.items() if value is not None],
    }
    left = [None]

    async def receive():
        left[0] = next(sent, b"") if left[0] is None else left[0]
        piece, left[0] = left[0], next(sent, None)
        return {"type": "http.request", "body": piece, "more_body": left[0] is not None}

    answer = asyncio.run(keep_draft(Request(scope, receive)))
    return answer.status_code, json.loads(answer.body)


def typed_only(person, label, text, **chosen):
    """Type into a field of a form with a draft, and go: nothing is pressed and the page does not run.

    `chosen` are what else stands in the form: the codes of what is chosen, by the names of their fields.
    """
    field = person.field(label)
    name, number = KEY.fullmatch(field.key).groups()
    marks = [json.loads(unescape(mark)) for mark in re.findall(r'data-draft="([^"]*)"', person.html)]
    (mark,) = [mark for mark in marks if mark["number"] == number]
    message = {"form": mark["form"], "tab": mark["tab"], "seq": mark["seq"] + 1}
    asks = mark["address"].partition("?")[2]
    status, _ = post(message | {"fields": mark["along"] | {name: text} | chosen}, word=person.cookie, asks=asks)
    assert status == 200
    return person
