"""The live view's side of the server: a stream of events for each open page, and what its buttons do.

A page of Streamlit takes milliseconds of a processor to run again; a hundred of them after each row would keep a room
waiting. So what others do comes by another way: while pages look at a workshop, one task looks whether it changed,
draws each view once for all who see the very same, and sends every page the places of it that are new. A page runs
again when the facilitator has done something that its forms depend on, and after a lost connection.

`LiveServer` gives `st.App` its routes and its lifespan: `GET /live/<workshop>/<view>` is a stream, or one answer with
`?once`; `POST /live/<workshop>/act` is a button that somebody pressed.
"""

import asyncio
import contextlib
import json
import random
import secrets
import signal
import sys
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from markupsafe import escape
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from alignment.ground.errors import in_words
from alignment.ground.wording import language_of
from alignment.requests import from_our_page, json_of, person_at
from alignment.store import StoreFailed, person_id, shared_store
from exercises.workshop.address import room_address
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop
from exercises.workshop.exercise import Parts, Registry
from exercises.workshop.live.views import VIEWS, LiveView, Viewer
from exercises.workshop.presence import LATELY, PRESENCE
from exercises.workshop.records import Participant
from exercises.workshop.snapshots import Snapshot, shared_snapshots
from exercises.workshop.workshops import shared_workshops
from sdg_data import ToolkitError

_LOOK = 0.15  # seconds between two looks whether a workshop changed: the most that news waits here
# Seconds over which the streams of a workshop send: the server has other things to do between. Many wait longer, and
# are told of several rows at once.
_SPREAD, _SPREAD_A_STREAM = 0.1, 0.003
_BEAT = 10.0  # seconds after which a stream without news says that it is alive
# Seconds between two entries of who is there, where somebody came or left, and where nobody did.
_PRESENCE = (2.0, 15.0)
_TURN = 0.0005  # seconds of a thread's turn at the interpreter
_LINGER = 30.0  # seconds for which a workshop is watched after its last stream, or its last answer
_LONGEST_TOKEN, _LONGEST_VALUE = 64, 200
_LARGEST_BODY = 2_000  # bytes of what a button sends
_MOST_AUDIENCES = 200

_Key = tuple[LiveView, Viewer, str]  # view, audience, language


@dataclass
class _Audience:
    """Those who see the very same: what they see, as of which version, and the messages that bring others up to it."""

    parts: Parts = field(default_factory=dict)
    number: int = 0
    messages: dict[int, bytes] = field(default_factory=dict)
    drawing: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass
class _Watched:
    """A workshop that pages look at now. Only the event loop touches it."""

    snapshot: Snapshot
    news: asyncio.Event = field(default_factory=asyncio.Event)
    audiences: dict[_Key, _Audience] = field(default_factory=dict)
    streams: int = 0
    here: dict[str, float] = field(default_factory=dict)  # participant: until when they count as there
    used: float = field(default_factory=time.monotonic)
    task: asyncio.Task[None] | None = None


class LiveServer:
    """The streams of one server process."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._watched: dict[str, _Watched] = {}
        self._stopping = False
        self._name = secrets.token_hex(6)

    @contextlib.asynccontextmanager
    async def lifespan(self, _app: Any) -> AsyncIterator[None]:
        """While the server runs. Open streams would keep it from stopping: the signal to stop ends them first."""
        # Pages run in threads that let go of the interpreter at each small write, and get it back only when another
        # thread's turn is over; at Python's 5 ms a full room waits for turns while the processors idle.
        sys.setswitchinterval(_TURN)
        loop = asyncio.get_running_loop()
        with contextlib.suppress(ValueError):  # outside of the main thread the signals are not ours
            for number in (signal.SIGINT, signal.SIGTERM):
                before = signal.getsignal(number)

                def stop(number: int, frame: Any, before: Any = before) -> None:
                    loop.call_soon_threadsafe(self._stop)
                    if callable(before):
                        before(number, frame)

                signal.signal(number, stop)
        yield
        self._stop()

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
            return {"refused": in_words(refusal, language)}, 409
        now = shared_snapshots().snapshot(workshop)
        return {"pressed": sorted(listed.pressed(now, seat.participant.id)) if listed.pressed else []}, 200

    async def answer(self, request: Request) -> Response:
        """A stream of what changes in a view; with `?once`, what it shows now, for networks that let no stream through.

        Each message is JSON: `parts` by place (only those that are new to this page), `order` of all places where it is
        not just that the new ones come last, `stage` (a page runs again when it grows), `people`, the number of those
        who are there, and `now`, the server's time.
        """
        view = next((view for view in VIEWS if view.name == request.path_params["view"]), None)
        asked, workshop = request.query_params, request.path_params["workshop"][:_LONGEST_TOKEN]
        try:
            snapshots = await asyncio.to_thread(shared_snapshots)
            snapshot = await asyncio.to_thread(snapshots.snapshot, workshop)
            me = person_id(await asyncio.to_thread(person_at, request, shared_store()))
        except NoSuchWorkshop:
            return JSONResponse({"error": "no-such-workshop"}, 404)
        except StoreFailed:
            return JSONResponse({"error": "store-failed"}, 503)
        own = snapshot.people.get(me)
        if view is None or (view.members_only and own is None):
            return JSONResponse({"error": "not-for-you"}, 403)
        address = room_address(str(request.base_url))
        viewer = view.audience(Viewer(own.group, address, own.centre) if own else Viewer(address=address))
        key = (view, viewer, language_of(asked.get("lang", "")))
        watched = self._watch(workshop, snapshot)
        if own:
            watched.here[me] = time.monotonic() + 2 * _BEAT
        if "once" in asked:
            message = _message(await self._drawn(watched, key), 0, {}, watched.snapshot)
            return Response(_timed(message), media_type="application/json")
        # Proxies that gather an answer before they pass it on would hold the news back.
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        stream = self._stream(watched, key, own)
        return StreamingResponse(stream, media_type="text/event-stream", headers=headers)

    async def _stream(self, watched: _Watched, key: _Key, seat: Participant | None) -> AsyncIterator[bytes]:
        watched.streams += 1
        number, stage, person = 0, -1, seat.id if seat else ""
        parts: Parts = {}
        try:
            # Whoever is removed, or moved to another group, is shown nothing more of what was theirs: the page asks
            # anew, and is answered as the one that they are now.
            while not self._stopping and _as_seated(watched.snapshot, seat):
                news = watched.news  # taken before looking: what comes meanwhile sets it
                audience = await self._drawn(watched, key)
                if audience.number != number and (audience.parts != parts or watched.snapshot.stage_version != stage):
                    yield b"data: " + _timed(_message(audience, number, parts, watched.snapshot)) + b"\n\n"
                else:
                    yield b"event: beat\ndata: 1\n\n"
                number, parts, stage = audience.number, audience.parts, watched.snapshot.stage_version
                if person:
                    watched.here[person] = time.monotonic() + 2 * _BEAT
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(news.wait(), _BEAT)
                    spread = max(_SPREAD, watched.streams * _SPREAD_A_STREAM)
                    await asyncio.sleep(random.uniform(0, spread))  # noqa: S311 (no secret)
        finally:
            watched.streams -= 1
            watched.used = time.monotonic()
            if person:
                watched.here[person] = time.monotonic() + _PRESENCE[0]  # a reload is no leaving

    async def _drawn(self, watched: _Watched, key: _Key) -> _Audience:
        if len(watched.audiences) > _MOST_AUDIENCES:  # somebody makes addresses up
            watched.audiences.clear()
        audience = watched.audiences.setdefault(key, _Audience())
        async with audience.drawing:
            snapshot = watched.snapshot
            if audience.number != snapshot.number:
                view, viewer, language = key
                audience.parts = await asyncio.to_thread(view.parts, self._registry, snapshot, viewer, language)
                audience.number = snapshot.number
                audience.messages.clear()
        return audience

    def _watch(self, workshop: str, snapshot: Snapshot) -> _Watched:
        watched = self._watched.get(workshop)
        if watched is None:
            watched = self._watched[workshop] = _Watched(snapshot)
            watched.task = asyncio.create_task(self._look(workshop, watched))
        watched.used = time.monotonic()
        return watched

    async def _look(self, workshop: str, watched: _Watched) -> None:
        # Looks for news as long as somebody wants them. A database that fails for a while is asked again.
        said, said_at = frozenset[str](), 0.0
        while not self._stopping and (watched.streams or time.monotonic() - watched.used < _LINGER):
            await asyncio.sleep(_LOOK)
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
                if snapshot is not watched.snapshot:
                    watched.snapshot = snapshot
                    news, watched.news = watched.news, asyncio.Event()
                    news.set()
        self._watched.pop(workshop, None)

    def _stop(self) -> None:
        self._stopping = True
        for watched in self._watched.values():
            watched.news.set()


def _as_seated(snapshot: Snapshot, seat: Participant | None) -> bool:
    # What a view shows depends on the group and the centre, not on the nickname.
    now = snapshot.people.get(seat.id) if seat else None
    return seat is None or (now is not None and (now.group, now.centre) == (seat.group, seat.centre))


def _message(audience: _Audience, number: int, parts: Parts, snapshot: Snapshot) -> bytes:
    # Pages that were at the same version get the very same message.
    made = audience.messages.get(number)
    if made is None:
        changed = {place: escape(html) for place, html in audience.parts.items() if parts.get(place) != html}
        order = list(audience.parts)
        # On a poor network the order of three hundred rows is most of the message, and nearly always the one expected.
        expected = [*parts, *(place for place in order if place not in parts)]
        content = {
            "parts": changed,
            "order": order if not parts or order != expected else None,
            "stage": snapshot.stage_version,
            "people": len(snapshot.present),
        }
        made = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
        audience.messages[number] = made
    return made


def _timed(message: bytes) -> bytes:
    # A message may leave long after it was made. Countdowns go by the time at which it left, in epoch milliseconds.
    return b'{"now":%d,' % int(time.time() * 1000) + message[1:]
