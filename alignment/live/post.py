"""The address at which the open page of a sheet is told what others do: `GET /live/sheet/<sheet>/<view>`.

It is a stream, or one answer with `?once`; `POST` to the same says that the page is still there. Each message is JSON:
`parts` by place (only those that are new to this page), `order` of all places where it is not just that the new ones
come last, and the `revision` of the sheet that they show; an event `own` says who else is there. A page whose person
may do something else with the sheet than before, or nothing any more, is told `anew`: it has to run.

401 for nobody, 404 for a sheet that is not there for the person, 429 for too many streams of one person, 503 while the
database fails.
"""

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from alignment.access import Verb
from alignment.errors import NotThere
from alignment.ground.wording import language_of
from alignment.live.presence import Presence
from alignment.live.scripts import WORKER
from alignment.live.streams import HEADERS, LOOK, Looking, Streams, Watched
from alignment.live.views import ROWS, TABLE, SheetNow, Viewer, parts, people
from alignment.requests import from_our_page, kept_of, person_at
from alignment.store import Access, Rooms, Store, StoreFailed, person_id, shared_store

_BEAT = 4.0  # seconds after which it is asked anew who may look: so long a link that was ended goes on
_PEOPLE = 1.0  # seconds between two looks at who is there and types: it matters less than rows
_WRITING = timedelta(minutes=2)  # somebody writes in a row as long as they typed into it within this time
_MOST_STREAMS = 12  # of one person
_MOST_SHEETS = 1_000  # watched at once
_LONGEST = 32  # characters of an id or a number in an address
_ANEW = b"event: anew\ndata: 1\n\n"


@dataclass(eq=False)
class _Sheet(Watched[SheetNow]):
    """A sheet that pages look at now, and when it was last looked who does."""

    looked: float = 0.0


@dataclass
class _Page:
    """An open page: whose it is, what it shows, and what the person was allowed when last asked."""

    access: Access
    me: str
    sheet: str
    viewer: Viewer
    asked: float = field(default_factory=time.monotonic)
    revision: int = 0


class SheetStreams(Streams[SheetNow]):
    """The streams of one server process; `rooms` knows of workshops. Who is there is known to this process alone."""

    def __init__(self, presence: Presence, rooms: Rooms | None = None) -> None:
        super().__init__(_BEAT)
        self._presence, self._rooms = presence, rooms
        self._sheets: dict[str, _Sheet] = {}
        self._task: asyncio.Task[None] | None = None

    def routes(self) -> list[Route]:
        """The address, to look and to say that one is there; and `/live/worker.js`, by which tabs share a line."""
        return [
            Route("/live/worker.js", _worker),
            Route("/live/sheet/{sheet}/{view}", self.answer),
            Route("/live/sheet/{sheet}/{view}", self.stay, methods=["POST"]),
        ]

    async def answer(self, request: Request) -> Response:
        """What others do in the sheet, as a stream or once."""
        once, known = "once" in request.query_params, request.query_params.get("since", "")[:_LONGEST]
        with _refusing():
            page = await asyncio.to_thread(self._page, request)
            if not once and self._presence.streams(page.me) >= _MOST_STREAMS:
                raise HTTPException(429)
            watched = await self._watch(page.sheet)
            self._hear(page)
            looking = self._looking(watched, page)
            if once:
                message = await self.once(watched, looking)
                return Response(message, 200 if message else 404, HEADERS, "application/json")
        stream = self._stream(watched, page, looking, int(known) if known.isdecimal() else -1)
        return StreamingResponse(stream, media_type="text/event-stream", headers=HEADERS)

    async def stay(self, request: Request) -> Response:
        """The page is still there."""
        if not from_our_page(request):
            raise HTTPException(403)
        with _refusing():
            self._hear(await asyncio.to_thread(self._page, request))
        return Response(status_code=204)

    def _page(self, request: Request) -> _Page:
        store, asked = shared_store(), request.query_params
        token = person_at(request, store)
        if not token:
            raise HTTPException(401)
        access, sheet = Access(store, token, self._rooms), kept_of(request.path_params["sheet"][:_LONGEST])
        part, view = asked.get("part", "")[:_LONGEST], request.path_params["view"]
        viewer = Viewer(
            view=TABLE if view == TABLE else ROWS,
            part=int(part) if part.isdecimal() else 0,
            sight=access.sight(sheet),
            language=language_of(asked.get("lang", "")),
        )
        return _Page(access, person_id(token), sheet, viewer)

    def _hear(self, page: _Page) -> None:
        self._presence.heard(page.sheet, page.me, writes=Verb.WRITE in page.viewer.sight.verbs)

    def _looking(self, watched: _Sheet, page: _Page) -> Looking[SheetNow, Viewer]:
        async def audience() -> Viewer | None:
            now, revision = time.monotonic(), watched.state.sheet.revision
            if revision != page.revision or now - page.asked >= _BEAT:
                try:
                    sight = await asyncio.to_thread(page.access.sight, page.sheet)
                except NotThere:
                    return None
                page.asked, page.revision = now, revision
                if sight != page.viewer.sight:
                    return None
            return page.viewer

        return Looking(
            audience,
            parts,
            step=lambda now: now.sheet.revision,
            along=lambda now: {"revision": now.sheet.revision},
            own=lambda now: people(page.viewer, now, page.me),
            farewell=_ANEW,
        )

    async def _stream(
        self, watched: _Sheet, page: _Page, looking: Looking[SheetNow, Viewer], known: int
    ) -> AsyncGenerator[bytes]:
        self._presence.came(page.sheet, page.me)
        try:
            async with contextlib.aclosing(self.events(watched, looking, known)) as events:
                async for event in events:
                    yield event
        except StoreFailed:
            return  # the page asks anew
        finally:
            self._presence.left(page.sheet, page.me)

    async def _watch(self, sheet: str) -> _Sheet:
        watched = self._sheets.get(sheet)
        if watched is None:
            if len(self._sheets) >= _MOST_SHEETS:
                raise HTTPException(503)
            found = await asyncio.to_thread(shared_store().sheet, sheet)
            watched = self._sheets.setdefault(sheet, _Sheet(SheetNow(found)))
        watched.used = time.monotonic()
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._look())
        return watched

    async def _look(self) -> None:
        # Looks for news as long as somebody wants them, at all sheets by one small query. A database that fails for a
        # while is asked again.
        while not self.stopping and self._sheets:
            await asyncio.sleep(LOOK)
            for name in [name for name, watched in self._sheets.items() if not watched.wanted]:
                del self._sheets[name]
            with contextlib.suppress(StoreFailed):
                store = await asyncio.to_thread(shared_store)
                revisions = await asyncio.to_thread(store.versions, (), list(self._sheets))
                for name, watched in list(self._sheets.items()):
                    await self._bring_up(store, name, watched, revisions.get(name, 0))

    async def _bring_up(self, store: Store, name: str, watched: _Sheet, revision: int) -> None:
        before, clock = watched.state, time.monotonic()
        here = None
        if clock - watched.looked >= _PEOPLE:
            watched.looked, here = clock, self._presence.here(name)
            if here.keys() == before.here and len(here) <= 1:
                here = None  # nobody, or somebody who is alone with the sheet: there is nothing to tell
        if revision == before.sheet.revision and here is None:
            return
        now = await asyncio.to_thread(_read, store, before, revision, here)
        if now != before:
            watched.become(now)


async def _worker(_: Request) -> Response:
    return Response(WORKER, media_type="text/javascript", headers={"Cache-Control": "no-cache"})


@contextlib.contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except NotThere:
        raise HTTPException(404) from None
    except StoreFailed:
        raise HTTPException(503) from None


def _read(store: Store, before: SheetNow, revision: int, here: Mapping[str, bool] | None) -> SheetNow:
    # The sheet as it is now, what has not changed as it was before. One that was put away keeps its rows: nobody may
    # look at it any more, which its streams find out when they are woken.
    now = before
    if revision != before.sheet.revision:
        try:
            now = replace(now, sheet=store.sheet(before.sheet.id, before.sheet))
        except NotThere:
            now = replace(now, sheet=replace(before.sheet, revision=revision))
    if here is None:
        return now
    writers = frozenset(person for person, writes in here.items() if writes)
    writing, names = {}, before.names
    if len(here) > 1 and writers:  # nobody else is told
        found = store.editors(before.sheet.id, datetime.now(UTC) - _WRITING)
        writing = {row: those for row, persons in found.items() if (those := tuple(p for p in persons if p in writers))}
        # In a workshop people have the names that its facilitator lets stand; here they are only counted.
        names = {} if before.sheet.workshop else store.nicknames(writers)
    return replace(now, here=frozenset(here), writing=writing, names=dict(names))
