"""Streams of events for pages that look at a thing while it changes: what others do comes without a run of the page.

A page of Streamlit takes milliseconds of a processor to run again; a hundred of them after each row would keep
everybody waiting. So what others do comes by another way: while pages look at a thing, its server looks whether it
changed, draws it once for all who see the very same (an audience), and sends every page the places of it that are new.

What the things are, who may look, and what they are shown, is for who uses this: a `Looking` says it for each page.
"""

import asyncio
import contextlib
import json
import random
import signal
import sys
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Hashable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Generic, Protocol, TypeVar

from markupsafe import Markup, escape

Parts = Mapping[str, Markup]  # what is shown, by place
LOOK = 0.15  # seconds between two looks whether something changed: the most that news waits here
# Proxies that gather an answer before they pass it on would hold the news back.
HEADERS = MappingProxyType({"Cache-Control": "no-store", "X-Accel-Buffering": "no"})
# Seconds over which the streams of a thing send, each in a turn of its own that comes round again after so long: the
# server has other things to do between. Many wait longer, and are told of several changes at once; what a whole room
# looks at does not wait for them.
_SPREAD, _SPREAD_A_STREAM = 0.1, 0.003
_LINGER = 30.0  # seconds for which a thing is watched after its last stream, or its last answer
_TURN = 0.0005  # seconds of a thread's turn at the interpreter
_MOST_AUDIENCES = 200


class Numbered(Protocol):
    """A thing at one moment; `number` is another one whenever there may be something else to draw."""

    @property
    def number(self) -> int:
        """From 1."""


StateT = TypeVar("StateT", bound=Numbered)
KeyT = TypeVar("KeyT", bound=Hashable)


def _nothing(_: Any) -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True)
class Looking(Generic[StateT, KeyT]):
    """How one page looks at a thing.

    `audience` says who sees the very same as this page; it is asked before anything is sent, and says the same each
    time, or None once the page is to be shown no more of that. `draw` draws what they see, in a thread. Of a state,
    `step` is a number that every page is told when it changes, whatever it sees; `along` goes with each message; `own`
    is for this page alone. A stream that ends because its audience did says `farewell` first. What is `for_many`, as a
    room's screen is, waits for no other stream.
    """

    audience: Callable[[], Awaitable[KeyT | None]]
    draw: Callable[[KeyT, StateT], Parts]
    step: Callable[[StateT], int]
    along: Callable[[StateT], Mapping[str, Any]]
    own: Callable[[StateT], Mapping[str, Any]] = _nothing
    farewell: bytes = b""
    for_many: bool = False


@dataclass
class _Audience:
    """Those who see the very same: what they see, as of which state, and the messages that bring others up to it."""

    parts: Parts = field(default_factory=dict)
    state: Any = None
    number: int = 0
    messages: dict[int, bytes] = field(default_factory=dict)
    drawing: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass(eq=False)
class Watched(Generic[StateT]):
    """A thing that pages look at now. Only the event loop touches it."""

    state: StateT
    news: asyncio.Event = field(default_factory=asyncio.Event)
    audiences: dict[Hashable, _Audience] = field(default_factory=dict)
    streams: int = 0
    used: float = field(default_factory=time.monotonic)

    @property
    def wanted(self) -> bool:
        """Whether somebody looks at it, or did a moment ago."""
        return self.streams > 0 or time.monotonic() - self.used < _LINGER

    def become(self, state: StateT) -> None:
        """It has changed: the streams are woken."""
        self.state = state
        news, self.news = self.news, asyncio.Event()
        news.set()


class Streams(Generic[StateT]):
    """The streams of one server process; a stream without news says every `beat` seconds that it is alive."""

    def __init__(self, beat: float) -> None:
        self.beat = beat
        self.stopping = False
        self._open: set[Watched[StateT]] = set()

    def stop(self) -> None:
        """End all streams: the server stops."""
        self.stopping = True
        for watched in self._open:
            watched.news.set()

    async def once(self, watched: Watched[StateT], page: Looking[StateT, KeyT]) -> bytes | None:
        """What a page is shown now, as one message, for networks that let no stream through; None for nothing."""
        key = await page.audience()
        if key is None:
            return None
        watched.used = time.monotonic()
        audience = await _drawn(watched, key, page)
        own = page.own(watched.state)
        return _timed(_message(audience, 0, {}, page), b'"own":%b,' % _json(own) if own else b"")

    async def events(
        self, watched: Watched[StateT], page: Looking[StateT, KeyT], known: int = -1
    ) -> AsyncGenerator[bytes]:
        """A stream of what changes for a page; one that has all of the step `known` is sent what comes after it."""
        watched.streams += 1
        self._open.add(watched)
        number, step = 0, -1
        place = random.random()  # noqa: S311 (no secret)
        parts: Parts = {}
        own: Mapping[str, Any] = {}
        try:
            while not self.stopping:
                news = watched.news  # taken before looking: what comes meanwhile sets it
                key = await page.audience()
                if key is None:
                    if page.farewell:
                        yield page.farewell
                    return
                audience = await _drawn(watched, key, page)
                now = page.step(audience.state)
                if number == 0 and now == known:
                    number, step, parts = audience.number, now, audience.parts
                if audience.number != number and (audience.parts != parts or now != step):
                    yield b"data: %b\n\n" % _timed(_message(audience, number, parts, page))
                else:
                    yield b"event: beat\ndata: 1\n\n"
                number, parts, step = audience.number, audience.parts, now
                if (said := page.own(watched.state)) != own:
                    own = said
                    yield b"event: own\ndata: %b\n\n" % _json(own)
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self.beat):
                        await news.wait()
                    spread = _SPREAD if page.for_many else max(_SPREAD, watched.streams * _SPREAD_A_STREAM)
                    await asyncio.sleep(until_turn(place, spread, time.monotonic()))
        finally:
            watched.streams -= 1
            watched.used = time.monotonic()
            if not watched.streams:
                self._open.discard(watched)


@contextlib.asynccontextmanager
async def while_serving(*all_streams: Streams[Any]) -> AsyncIterator[None]:
    """While the server runs. Open streams would keep it from stopping: the signal to stop ends them first."""
    # Pages run in threads that let go of the interpreter at each small write, and get it back only when another
    # thread's turn is over; at Python's 5 ms a full room waits for turns while the processors idle.
    sys.setswitchinterval(_TURN)
    loop = asyncio.get_running_loop()

    def stop() -> None:
        for streams in all_streams:
            streams.stop()

    with contextlib.suppress(ValueError):  # outside of the main thread the signals are not ours
        for number in (signal.SIGINT, signal.SIGTERM):
            before = signal.getsignal(number)

            def told(number: int, frame: Any, before: Any = before) -> None:
                loop.call_soon_threadsafe(stop)
                if callable(before):
                    before(number, frame)

            signal.signal(number, told)
    yield
    stop()


def until_turn(place: float, spread: float, now: float) -> float:
    """Seconds from `now` to the next turn of the stream at this `place`, from 0 to 1, where turns come every `spread`.

    However often there is news, a stream sends once a turn: had it waited anew each time, it would send half as often
    again, and the longest wait would be no shorter.
    """
    return (place * spread - now) % spread


async def _drawn(watched: Watched[StateT], key: KeyT, page: Looking[StateT, KeyT]) -> _Audience:
    if len(watched.audiences) > _MOST_AUDIENCES:  # somebody makes addresses up
        watched.audiences.clear()
    audience = watched.audiences.setdefault(key, _Audience())
    async with audience.drawing:
        state = watched.state
        if audience.number != state.number:
            audience.parts = await asyncio.to_thread(page.draw, key, state)
            audience.state, audience.number = state, state.number
            audience.messages.clear()
    return audience


def _message(audience: _Audience, number: int, parts: Parts, page: Looking[StateT, KeyT]) -> bytes:
    # Pages that were at the same version get the very same message.
    made = audience.messages.get(number)
    if made is None:
        changed = {place: escape(html) for place, html in audience.parts.items() if parts.get(place) != html}
        order = list(audience.parts)
        # On a poor network the order of three hundred rows is most of the message, and nearly always the one expected.
        expected = [*parts, *(place for place in order if place not in parts)]
        content = {"parts": changed, "order": order if not parts or order != expected else None}
        made = audience.messages[number] = _json({**content, **page.along(audience.state)})
    return made


def _timed(message: bytes, more: bytes = b"") -> bytes:
    # A message may leave long after it was made. Countdowns go by the time at which it left, in epoch milliseconds.
    return b'{"now":%d,%b' % (int(time.time() * 1000), more) + message[1:]


def _json(content: Mapping[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
