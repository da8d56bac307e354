"""Streams of one thing: those that many people look at come before the many."""

import asyncio
from dataclasses import dataclass

import pytest

from alignment.live import streams
from alignment.live.streams import Looking, Streams, Watched, until_turn

PHONES = 100  # so many that they send one after the other


@dataclass(frozen=True)
class Thing:
    number: int


def looking(name, *, for_many):
    async def audience():
        return name

    return Looking(
        audience,
        lambda _, thing: {"place": str(thing.number)},
        step=lambda thing: thing.number,
        along=lambda _: {},
        for_many=for_many,
    )


def test_the_rooms_screen_waits_for_no_phone(monkeypatch):
    monkeypatch.setattr(streams, "until_turn", lambda _place, spread, _now: spread)  # everybody is the last one
    came = []

    async def read(watched, name, *, for_many):
        events = Streams(60).events(watched, looking(name, for_many=for_many))
        await anext(events)
        watched.streams = PHONES
        await anext(events)
        came.append(name)
        await events.aclose()

    async def change():
        watched = Watched(Thing(1))
        reading = [
            asyncio.create_task(read(watched, name, for_many=name == "wall")) for name in ("a phone", "wall", "a phone")
        ]
        await asyncio.sleep(0.05)
        watched.become(Thing(2))
        await asyncio.gather(*reading)

    asyncio.run(asyncio.wait_for(change(), 20))
    assert came == ["wall", "a phone", "a phone"]


def test_the_turns_of_a_stream_are_always_as_far_apart_and_those_of_many_are_spread_between():
    waits = sorted(until_turn(place / 100, 0.5, now=1234.567) for place in range(100))
    assert waits == pytest.approx([waits[0] + number * 0.005 for number in range(100)], abs=1e-6)
    assert 0 <= waits[0] < waits[-1] < 0.5
    turn = 7.0 + until_turn(0.3, 0.5, now=7.0)
    assert until_turn(0.3, 0.5, now=turn + 0.1) == pytest.approx(0.4)
