"""Streams of one thing: those that many people look at come before the many."""

import asyncio
import random
from dataclasses import dataclass

from alignment.live.streams import Looking, Streams, Watched

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
    monkeypatch.setattr(random, "uniform", lambda _, last: last)  # everybody is the last one
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
