"""The live view's side of the server: a stream of events for each open page, and what its buttons do.

While pages look at a workshop, one task looks whether it changed; `alignment.live.streams` has what comes of it. A page
runs again when the facilitator has done something that its forms depend on, and after a lost connection.

`LiveServer` gives `st.App` its routes: `GET /live/<workshop>/<view>` is a stream, or one answer with `?once`;
`POST /live/<workshop>/act` is a button that somebody pressed.
"""

import asyncio
import contextlib
import secrets
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from alignment.ground.errors import in_words
from alignment.ground.wording import language_of, wording
from alignment.live.streams import HEADERS, LOOK, Looking, Streams, Watched
from alignment.requests import from_our_page, json_of, person_at
from alignment.store import StoreFailed, person_id, shared_store
from exercises.workshop.address import address_in, seen_address
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop
from exercises.workshop.exercise import Parts, Registry
from exercises.workshop.facilitation import PACKAGE
from exercises.workshop.live.views import DESK, VIEWS, LiveView, Viewer
from exercises.workshop.presence import LATELY, PRESENCE
from exercises.workshop.records import PREVIEW, Participant, in_preview, opens_screen
from exercises.workshop.snapshots import Snapshot, shared_snapshots
from exercises.workshop.workshops import shared_workshops
from sdg_data import ToolkitError

_BEAT = 10.0  # seconds after which a stream without news says that it is alive
# Seconds between two entries of who is there, where somebody came or left, and where nobody did.
_PRESENCE = (2.0, 15.0)
_LONGEST_TOKEN, _LONGEST_VALUE = 64, 200
_LARGEST_BODY = 2_000  # bytes of what a button sends

_Key = tuple[LiveView, Viewer, str]  # view, audience, language


@dataclass(eq=False)
class _Room(Watched[Snapshot]):
    """A workshop that pages look at now, with who is there: the ids of people, until when they count as there."""

    here: dict[str, float] = field(default_factory=dict)
    task: asyncio.Task[None] | None = None


class LiveServer(Streams[Snapshot]):
    """The streams of one server process."""

    def __init__(self, registry: Registry) -> None:
        super().__init__(_BEAT)
        self._registry = registry
        self._watched: dict[str, _Room] = {}
        self._name = secrets.token_hex(6)

    def routes(self) -> list[Route]:
        """The live view's addresses."""
        return [
            Route("/live/{workshop}/act", self.act, methods=["POST"]),
            Route("/live/{workshop}/{view}", self.answer),
        ]

    async def act(self, request: Request) -> Response:
        """Do what a button of an exercise is for, as the participant who pressed it.

        The body is JSON: the `exercise` and the button's `value`. The answer has the values that now show as `pressed`
        for them, or with 409 the sentence that `refused` it, in their language.
        """
        if not from_our_page(request):
            return JSONResponse({"refused": ""}, 403)
        body = await json_of(request, _LARGEST_BODY)
        if body is None:
            return JSONResponse({"refused": ""}, 400)
        told, status = await asyncio.to_thread(self._act, request, body)
        return JSONResponse(told, status)

    def _act(self, request: Request, body: Mapping[str, Any]) -> tuple[dict[str, Any], int]:
        exercise, value = str(body.get("exercise", "")), str(body.get("value", ""))
        workshop, language = request.path_params["workshop"], language_of(request.query_params.get("lang", ""))
        try:
            seat = shared_workshops().seat(workshop[:_LONGEST_TOKEN], person_at(request, shared_store()))
            snapshot = shared_snapshots().snapshot(workshop)
            listed = self._registry.known(exercise)
            if listed is None or listed.act is None or snapshot.stage.exercise != exercise:
                raise ExerciseError("error-no-such-exercise", exercise=exercise[:_LONGEST_TOKEN])
            listed.act(seat, value[:_LONGEST_VALUE])
        except ToolkitError as refusal:
            return {"refused": f"{wording(PACKAGE, language)('not-counted')} {in_words(refusal, language)}"}, 409
        now = shared_snapshots().snapshot(workshop)
        return {"pressed": sorted(listed.pressed(now, seat.participant.id)) if listed.pressed else []}, 200

    async def answer(self, request: Request) -> Response:
        """A stream of what changes in a view; with `?once`, what it shows now, for networks that let no stream through.

        Each message is JSON: `parts` by place (only those that are new to this page), `order` of all places where it is
        not just that the new ones come last, `stage` (a page runs again when it grows), `people`, the number of those
        who are there, and `now`, the server's time.
        """
        view = next((view for view in (*VIEWS, DESK) if view.name == request.path_params["view"]), None)
        asked, workshop = request.query_params, request.path_params["workshop"][:_LONGEST_TOKEN]
        try:
            snapshots = await asyncio.to_thread(shared_snapshots)
            snapshot = await asyncio.to_thread(snapshots.snapshot, workshop)
            me = person_id(await asyncio.to_thread(person_at, request, shared_store()))
        except NoSuchWorkshop:
            return JSONResponse({"error": "no-such-workshop"}, 404)
        except StoreFailed:
            return JSONResponse({"error": "store-failed"}, 503)
        own, previews = snapshot.people.get(me), PREVIEW in asked and me in snapshot.leaders
        screen = asked.get("screen", "")[:_LONGEST_TOKEN]

        def may_look(snapshot: Snapshot) -> bool:
            return view is not None and _may_look(view, snapshot, me, screen=screen, previews=previews)

        if view is None or not may_look(snapshot):
            return JSONResponse({"error": "not-for-you"}, 403)
        address, shown = _address(request), in_preview(snapshot.workshop) if previews else own
        viewer = view.audience(Viewer(shown.group, address, shown.centre) if shown else Viewer(address=address))
        key = (view, viewer, language_of(asked.get("lang", "")))
        watched = self._watch(workshop, snapshot)
        own = None if previews else own  # who looks at a phone from the desk does not sit in the room by it
        page = self._page(watched, key, own, may_look)
        if "once" in asked:
            message = await self.once(watched, page)
            return Response(message, 200 if message else 403, media_type="application/json")
        stream = self._stream(watched, page, me if own else "")
        return StreamingResponse(stream, media_type="text/event-stream", headers=dict(HEADERS))

    def _page(
        self, watched: _Room, key: _Key, seat: Participant | None, may_look: Callable[[Snapshot], bool]
    ) -> Looking[Snapshot, _Key]:
        async def audience() -> _Key | None:
            if seat:
                watched.here[seat.id] = time.monotonic() + 2 * _BEAT
            # Whoever is removed, or moved to another group, is shown nothing more of what was theirs: the page asks
            # anew, and is answered as the one that they are now.
            # A screen whose link was renewed is shown nothing more, either, nor is who led by a key of before.
            return key if _as_seated(watched.state, seat) and may_look(watched.state) else None

        def draw(key: _Key, snapshot: Snapshot) -> Parts:
            view, viewer, language = key
            return view.parts(self._registry, snapshot, viewer, language)

        return Looking(
            audience,
            draw,
            step=lambda snapshot: snapshot.stage_version,
            along=lambda snapshot: {"stage": snapshot.stage_version, "people": len(snapshot.present)},
            for_many=key[0].for_many,
        )

    async def _stream(self, watched: _Room, page: Looking[Snapshot, _Key], person: str) -> AsyncGenerator[bytes]:
        try:
            async with contextlib.aclosing(self.events(watched, page)) as events:
                async for event in events:
                    yield event
        finally:
            if person:
                watched.here[person] = time.monotonic() + _PRESENCE[0]  # a reload is no leaving

    def _watch(self, workshop: str, snapshot: Snapshot) -> _Room:
        watched = self._watched.get(workshop)
        if watched is None:
            watched = self._watched[workshop] = _Room(snapshot)
            watched.task = asyncio.create_task(self._look(workshop, watched))
        if snapshot.number > watched.state.number:
            watched.become(snapshot)  # who has just sat down is not one of those who were removed
        watched.used = time.monotonic()
        return watched

    async def _look(self, workshop: str, watched: _Room) -> None:
        # Looks for news as long as somebody wants them. A database that fails for a while is asked again.
        said, said_at = frozenset[str](), 0.0
        while not self.stopping and watched.wanted:
            await asyncio.sleep(LOOK)
            now = time.monotonic()
            here = frozenset(person for person, until in watched.here.items() if until > now)
            with contextlib.suppress(StoreFailed, NoSuchWorkshop):
                if now - said_at > _PRESENCE[here == said]:
                    since, clock = now - LATELY.total_seconds(), time.time() - now
                    left = {person: until + clock for person, until in watched.here.items() if since < until <= now}
                    entry = {"ids": sorted(here), "left": left}
                    await asyncio.to_thread(shared_store().put_document, workshop, PRESENCE, self._name, entry)
                    said, said_at = here, now
                snapshot = await asyncio.to_thread(shared_snapshots().snapshot, workshop)
                if snapshot is not watched.state:
                    watched.become(snapshot)
        self._watched.pop(workshop, None)


def _may_look(view: LiveView, snapshot: Snapshot, me: str, *, screen: str, previews: bool) -> bool:
    # The room's screen is for those who take part or lead, and for whoever has the word of its link.
    leads, takes_part = me in snapshot.leaders, me in snapshot.people
    if view.leaders_only or previews:
        return leads
    return takes_part or (not view.members_only and (leads or opens_screen(snapshot.reach, screen)))


def _address(request: Request) -> str:
    # The page says at which address its browser has the app: a proxy may have asked the server by another name.
    with contextlib.suppress(ExerciseError):
        if said := address_in(request.query_params.get("at", "")):
            return said
    return seen_address(str(request.base_url))


def _as_seated(snapshot: Snapshot, seat: Participant | None) -> bool:
    # What a view shows depends on the group and the centre, not on the nickname.
    now = snapshot.people.get(seat.id) if seat else None
    return seat is None or (now is not None and (now.group, now.centre) == (seat.group, seat.centre))
