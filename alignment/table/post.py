"""The addresses of the table: `GET /table/<sheet>` is its state, `POST` an act in it, without a run of the page."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from alignment.errors import NotThere
from alignment.ground.errors import in_words
from alignment.ground.wording import language_of
from alignment.requests import from_our_page, json_of, kept_of, person_at
from alignment.store import Access, Rooms, StaleRow, StoreFailed, shared_store
from alignment.table.acts import Done, TableAct, act_in, do
from alignment.table.columns import cells_of
from alignment.table.states import codes, outcome, table_of
from alignment.table.suggested import AT_ONCE, suggested_for
from sdg_data import ToolkitError

_LARGEST_BODY = 1024 * 1024  # bytes: a sheet that is full of long lines, pasted at once
_MOST_ACTS = 200  # of a page that is left: as many as its hands were ahead of the server
_Answer = tuple[dict[str, Any], int]


@dataclass(frozen=True)
class TableAddresses:
    """The addresses, for sheets of which `rooms` knows the workshops."""

    rooms: Rooms | None = None

    def routes(self) -> list[Route]:
        """`GET /table/codes/<language>`, `GET` and `POST /table/<sheet>`, `GET /table/<sheet>/suggested`."""
        return [
            Route("/table/codes/{language}", _codes),
            Route("/table/{sheet}/suggested", self.suggested),
            Route("/table/{sheet}", self.state),
            Route("/table/{sheet}", self.act, methods=["POST"]),
        ]

    async def state(self, request: Request) -> Response:
        """The table as it is now; only its stamp where that is the one that the page `known`.

        401 for nobody, 404 for a sheet that is not there for the person, 503 while the database fails.
        """
        known = request.query_params.get("known", "")
        return await self._answered(request, lambda access, sheet, language: table_of(access, sheet, language, known))

    async def act(self, request: Request) -> Response:
        """Do what the page asks for, and tell what came of it.

        A page that is left sends all the `acts` that are left; one that is refused keeps none of those after it away.
        409 with the sentence that `refused` it and, where somebody else was there before, the `newer` row; 400 and 403
        for what no page of ours sends.
        """
        if not from_our_page(request):
            return JSONResponse({"refused": ""}, 403)
        body = await json_of(request, _LARGEST_BODY)
        try:
            sent = kept_of(body or {})
            acts = [act_in(one) for one in _several(sent)] if "acts" in sent else [act_in(sent)]
        except (ValueError, TypeError):
            return JSONResponse({"refused": ""}, 400)
        return await self._answered(
            request,
            lambda access, sheet, language: outcome(access, sheet, _done(access, sheet, acts, language), language),
        )

    async def suggested(self, request: Request) -> Response:
        """What is suggested for the `rows` of these ids, between commas: see `suggested_for`. Refused as `state` is."""
        rows = kept_of(request.query_params.get("rows", "")).split(",")[:AT_ONCE]
        return await self._answered(
            request, lambda access, sheet, language: suggested_for(access, sheet, rows, language)
        )

    async def _answered(self, request: Request, ask: Callable[[Access, str, str], dict[str, Any]]) -> Response:
        told, status = await asyncio.to_thread(self._ask, request, ask)
        return JSONResponse(told, status, headers={"Cache-Control": "no-store"})

    def _ask(self, request: Request, ask: Callable[[Access, str, str], dict[str, Any]]) -> _Answer:
        language, sheet = language_of(request.query_params.get("lang", "")), request.path_params["sheet"][:32]
        try:
            store = shared_store()
            person = person_at(request, store)
            if not person:
                return {"refused": ""}, 401
            return ask(Access(store, person, self.rooms), sheet, language), 200
        except StoreFailed as failure:
            return _refused(failure, language), 503
        except NotThere as gone:
            return _refused(gone, language), 404
        except StaleRow as stale:
            newer = stale.newer
            shown = newer and {"id": newer.id, "version": newer.version, "cells": cells_of(newer, language)}
            return {**_refused(stale, language), "stale": True, "newer": shown}, 409
        except ToolkitError as refusal:
            return _refused(refusal, language), 409


def _several(sent: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    acts = sent["acts"]
    if not isinstance(acts, list) or len(acts) > _MOST_ACTS or not all(isinstance(act, dict) for act in acts):
        raise ValueError("acts")
    return acts


def _done(access: Access, sheet: str, acts: Sequence[TableAct], language: str) -> Done:
    done, refusals = Done(), list[ToolkitError]()
    for act in acts:
        try:
            done = do(access, sheet, act, language)
        except ToolkitError as refusal:
            refusals.append(refusal)
    if refusals:
        raise refusals[0]
    return done


async def _codes(request: Request) -> Response:
    told = codes(language_of(request.path_params["language"]))
    return JSONResponse(dict(told), headers={"Cache-Control": "max-age=3600"})


def _refused(refusal: ToolkitError, language: str) -> dict[str, Any]:
    return {"refused": in_words(refusal, language)}
