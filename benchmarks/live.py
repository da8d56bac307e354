"""A room of participants on one server: how soon an edit is answered, and how soon the others see it.

    python -m benchmarks.live [PARTICIPANTS ...] [--seconds 60] [--every 30] [--servers 1] [--url DATABASE_URL]

Starts the app as it is really started, and lets participants join it over real WebSocket sessions with Streamlit's own
messages, each with its live stream besides; a projector listens too. Everybody adds a row every 30 seconds: they open
the form, type focus and project, choose a goal, and save, in ours by the messages that its form sends. All of it on
this machine's loopback, so the load takes part of the processors that the server has. Then the same people do the same
in `benchmarks/naive_room.py`, a room in which
every page reads the store and looks every second for what is new: the yardstick, in the same sitting.

Prints for each number of participants, of ours and of the naive room, p50 and p95 in milliseconds of: the first page,
an answer while typing, the answer to "save", the row on the projector and on other phones; then the server's processor
time in percent of one core and for a saved row, how long its threads were ready and other programs had the processors
(where that is much, the machine was not ours, and milliseconds say little), its memory per participant, rows lost and
sessions dropped; and beside each figure ours / naive. At the end p95 of a save and of the wall as ratios to the first
number of participants. With `--servers 2` half of the room is on each of two servers of one database, and a row is
looked for on the other one as well. `--ours` leaves the yardstick out.
"""

import argparse
import asyncio
import json
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from alignment import AlignmentSheet
from alignment.store import open_store
from benchmarks.phones import LISTENS, NaivePhone, Phone
from benchmarks.room import Server
from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops

STARTED = time.perf_counter()
TIMED = {
    "first page": "first page",
    "typing": "answer while typing",
    "save": "save answered",
    "projector": "seen on the projector",
    "phone": "seen on other phones",
}


def our_room(store, people):
    """A workshop with a sheet on stage and these people in it; gives its id and that of the sheet."""
    workshops = Workshops(store)
    workshop, key = workshops.create(Workshop(name="Benchmark"))
    with workshops.facilitation(workshop.id, key).unrecorded() as act:
        sheet = act.add_sheet(AlignmentSheet(title="The room's sheet"))
        act.bring_everyone(sheet=sheet.id)
        act.let_more_in()
    for who in people:
        workshops.join(workshop, who.me, f"Nick {who.number}")
    return workshop.id, sheet.id


def naive_room(store, people):  # noqa: ARG001 (whoever comes takes part)
    """A sheet, by its id, which is the room's as well."""
    sheet = store.create_sheet(AlignmentSheet(title="The room's sheet"))
    return sheet.id, sheet.id


ROOMS = {"ours": ("app.py", Phone, our_room), "naive": ("benchmarks/naive_room.py", NaivePhone, naive_room)}


async def a_room(kind, participants, given, url):
    """Let so many people work in a room of this kind; gives the figures by their names."""
    script = ROOMS[kind][0]
    running = [Server(url, script) for _ in range(given.servers)]
    try:
        return await in_a_room(kind, participants, given, running, url)
    finally:
        for server in running:
            server.kill()


async def in_a_room(kind, participants, given, running, url):
    _, phone, make_room = ROOMS[kind]
    store, measured = open_store(url), {name: [] for name in TIMED} | {"sent": {}}
    people = [phone(number, running[number % len(running)], "", measured) for number in range(participants)]
    projector = phone(-LISTENS, running[-1], "", measured)
    room, sheet = make_room(store, people)
    for who in (*people, projector):
        who.workshop, who.sheet = room, sheet
    if reach := store.document(room, "reach", "reach"):  # a naive room has none
        projector.screen = reach.content["screen"]
    await people[0].join()  # what every server does once
    for server in running[1:]:
        await next(who for who in people[1:] if who.server is server).join()
    measured["first page"].clear()
    before = sum(server.megabytes() for server in running)
    for who in people:
        if who.socket is None:
            await who.join()
            await asyncio.sleep(0.02)
    listeners = [asyncio.create_task(who.listen("phone")) for who in people]
    listeners.append(asyncio.create_task(projector.listen("projector")))
    await asyncio.sleep(2)
    cpu, begun = sum(server.cpu_seconds() for server in running), time.perf_counter()
    waited = sum(server.waited_seconds() for server in running)
    await asyncio.gather(*(who.work(given.every, begun + given.seconds) for who in people))
    took = time.perf_counter() - begun
    cpu = sum(server.cpu_seconds() for server in running) - cpu
    waited = sum(server.waited_seconds() for server in running) - waited
    await asyncio.sleep(3)
    memory = (sum(server.megabytes() for server in running) - before) / max(1, participants - len(running))
    kept = {row.project.removeprefix("Project ") for row in store.sheet(sheet).rows}
    for listener in listeners:
        if listener.done():
            listener.result()  # raises what ended it
        listener.cancel()
    store.close()
    everybody = (*people, projector)
    figures = {
        "rows": len(kept),
        "processor, % of a core": 100 * cpu / took,
        "no processor free, % of the time": 100 * waited / took,
        "processor, ms a saved row": 1000 * cpu / max(1, len(kept)),
        "memory, MB a participant": memory,
        "rows lost": len({mark for who in people for mark in who.written} - kept),
        "sessions dropped": sum(who.dropped + (who.socket is not None and who.socket.close_code is not None)
                                for who in everybody),
    }  # fmt: skip
    for name, label in TIMED.items():
        taken = sorted(1000 * value for value in measured[name])
        if taken:
            figures[f"{label}, p50 ms"] = statistics.median(taken)
            figures[f"{label}, p95 ms"] = taken[min(len(taken) - 1, int(len(taken) * 0.95))]
    return figures


def told(participants, figures):
    """Print the figures, each kind of room in a column, and the ratio of the two."""
    ours, naive = figures["ours"], figures.get("naive", {})
    print(f"\n{participants} participants{'ours':>34}{'naive':>12}{'ours / naive':>15}")
    for name, value in ours.items():
        other = naive.get(name)
        beside = "" if other is None else f"{other:12.2f}" + (f"{value / other:15.3f}" if other else "")
        print(f"  {name:34}{value:12.2f}{beside}")


def main():
    asked = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    asked.add_argument("participants", nargs="*", type=int, default=[10, 30, 100, 200])
    asked.add_argument("--seconds", type=float, default=60)
    asked.add_argument("--every", type=float, default=30)
    asked.add_argument("--servers", type=int, default=1)
    asked.add_argument("--url", default="")
    asked.add_argument("--ours", action="store_true")
    given = asked.parse_args()
    results = []
    for participants in given.participants:
        figures = {}
        for kind in ["ours"] if given.ours else ROOMS:
            random.seed(participants)
            with tempfile.TemporaryDirectory() as folder:
                url = given.url or f"sqlite:///{Path(folder, 'benchmark.sqlite').as_posix()}"
                figures[kind] = asyncio.run(a_room(kind, participants, given, url))
        told(participants, figures)
        results.append({"participants": participants} | figures)
    first = results[0]["ours"]
    for one in results[1:]:
        ratios = (
            f"{label}, p95: {one['ours'][f'{label}, p95 ms'] / first[f'{label}, p95 ms']:.2f}"
            for label in (TIMED["save"], TIMED["projector"])
        )
        print(f"\n{one['participants']} / {results[0]['participants']} participants: {'; '.join(ratios)}")
    own = 100 * time.process_time() / (time.perf_counter() - STARTED)
    print(f"\n(the load itself took {own:.0f} % of one core)")
    print(json.dumps(results))
    sys.exit(1 if any(figures["ours"]["rows lost"] for figures in results) else 0)


if __name__ == "__main__":
    main()
