"""The address that the box of a code asks while somebody types: `GET /codes/<language>`, without a run of the page.

The query says the `level` of the box, the `text` in it, and what the boxes of `goal` and `target` beside it have. What
is answered is of the catalogue and the same for everybody: nobody is asked who they are, and browsers keep it a while.
"""

import asyncio
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from alignment.code_box.offering import code_in, offered, shown_code
from alignment.ground.wording import language_of, wording
from alignment.requests import kept_of
from alignment.sheet import Alignment
from sdg_data import load_catalogue
from sdg_data.catalogue import LEVELS, Level

_LONGEST = 200  # characters of a text that count, as in a search
_KEPT = "max-age=3600"  # seconds


def code_routes() -> list[Route]:
    """`GET /codes/<language>`; 400 for what is no level."""
    return [Route("/codes/{language}", _codes)]


async def _codes(request: Request) -> Response:
    asked = {name: kept_of(text[:_LONGEST]) for name, text in request.query_params.items()}
    level = next((one for one in LEVELS if one == asked.get("level")), None)
    if level is None:
        return JSONResponse({}, 400)
    row = Alignment(goal=code_in(asked.get("goal", "")), target=code_in(asked.get("target", "")))
    language = language_of(request.path_params["language"])
    told = await asyncio.to_thread(_told, level, asked.get("text", ""), row, language)
    return JSONResponse(told, headers={"Cache-Control": _KEPT})


def _told(level: Level, text: str, row: Alignment, language: str) -> dict[str, Any]:
    # Each code beside itself with its label; over codes that are only near, a line that says so.
    catalogue = load_catalogue()
    offer = offered(level, text, row, catalogue, language)
    shown = [[code, shown_code(code, catalogue, language)] for code in offer.codes]
    return {"codes": shown, "near": wording("alignment", language)("codes-near") if offer.near and shown else ""}
