"""Opening the link of a facilitator, or of who helps them: the browser that does it leads from then on, or helps to.

The key stands behind "#" in the link, which browsers send to nobody, so no log and no other site sees it; the script of
a page without anything else hands it over and goes on to the desk, whose address has no secret.
"""

import asyncio
from pathlib import Path

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import Route

from alignment.ground.wording import FALLBACK, languages, wording
from alignment.requests import from_our_page, json_of, person_at
from alignment.store import shared_store
from exercises.workshop.facilitation import PACKAGE
from exercises.workshop.workshops import shared_workshops
from sdg_data import ToolkitError

_LARGEST_BODY = 200  # bytes
_PAGE = Markup(
    '<!doctype html><html lang="{code}" dir="{direction}"><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width"><title>{title}</title>'
    '<body style="font:1.25rem/1.5 sans-serif;margin:10vh auto;max-width:32rem;padding:0 1rem">'
    '<p id="said" data-refused="{refused}">{opening}</p><script src="../open.js" defer></script></body></html>'
)


def opening_routes() -> list[Route]:
    """`GET /open/<workshop>` is the page of the link, `POST` its key, `GET /open.js` the script between them."""
    return [
        Route("/open.js", _script),
        Route("/open/{workshop}", _page),
        Route("/open/{workshop}", _open, methods=["POST"]),
    ]


async def _script(_: Request) -> Response:
    return FileResponse(Path(__file__).parent / "open.js", media_type="text/javascript")


async def _page(request: Request) -> Response:
    spoken = languages().get(request.query_params.get("lang", ""), languages()[FALLBACK])
    say = wording(PACKAGE, spoken.code)
    page = _PAGE.format(
        code=spoken.code,
        direction=spoken.direction,
        title=say("lead-title"),
        opening=say("opening"),
        refused=say("opening-needs-cookies"),
    )
    return HTMLResponse(page, headers={"Cache-Control": "no-store"})


async def _open(request: Request) -> Response:
    body = await json_of(request, _LARGEST_BODY) if from_our_page(request) else None
    if body is None:
        return Response(status_code=400)
    return Response(status_code=await asyncio.to_thread(_granted, request, str(body.get("key", ""))))


def _granted(request: Request, key: str) -> int:
    try:
        person = person_at(request, shared_store())
        if not person:
            return 401
        shared_workshops().facilitation(request.path_params["workshop"], key).grant(person)
    except ToolkitError:
        return 403  # the desk says why, in the person's language
    return 204
