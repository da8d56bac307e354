"""What it costs the server that a sheet is open in many browsers: the processor's time of a saved row.

    python -m benchmarks.live_sheet [READERS] [ROWS] [TIMES]

Each reader has a stream of their own, of a sheet of so many rows, and is a person of their own who was let in by a
link. Prints the milliseconds of a saved row with nobody there, with one reader and with all of them, each until every
reader has it, and their ratios; then what the open streams cost a second while nothing happens.
"""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from starlette.requests import Request

from alignment import Alignment, AlignmentSheet
from alignment.access import Opened
from alignment.ground.browsers import new_word, token_at
from alignment.live.post import SheetStreams
from alignment.live.presence import Presence
from alignment.store import DATABASE_URL_VARIABLE, Access, shared_store

OWNER, IDLE = "owner", 5.0


def a_sheet(store, rows):
    made = [
        Alignment(strategic_focus=f"Focus {n // 5}", project=f"Project {n}", indicator="11.2.1") for n in range(rows)
    ]
    return Access(store, OWNER).create_sheet(AlignmentSheet(title="Open in many browsers", rows=tuple(made)))


def a_reader(store, sheet):
    """A request of a browser whose person may edit the sheet."""
    word = new_word()
    Access(store, token_at(word)).open_link(Access(store, OWNER).share(sheet.id, Opened.EDIT))
    headers = [(b"host", b"x"), (b"cookie", f"sdg-browser={word}".encode())]
    path = {"sheet": sheet.id, "view": "rows"}
    return Request({"type": "http", "method": "GET", "path_params": path, "query_string": b"", "headers": headers})


async def next_message(stream):
    async for event in stream:
        if event.startswith(b"data: "):
            return


async def milliseconds(store, sheet, readers, times):
    """The processor's time of each saved row, until all of these readers have it, and of an idle second."""
    streams = SheetStreams(Presence())
    lines = [(await streams.answer(a_reader(store, sheet))).body_iterator for _ in range(readers)]
    await asyncio.gather(*map(next_message, lines))
    await asyncio.sleep(2)  # until everybody knows who is there
    waiting = [asyncio.create_task(next_message(line)) for line in lines]
    taken = []
    for number in range(times):
        row = replace(store.sheet(sheet.id).rows[0], project=f"Saved {readers} {number}")
        before = time.process_time()
        await asyncio.to_thread(Access(store, OWNER).save_row, sheet.id, row)
        await asyncio.gather(*waiting)
        taken.append(1000 * (time.process_time() - before))
        waiting = [asyncio.create_task(next_message(line)) for line in lines]
    before = time.process_time()
    await asyncio.sleep(IDLE)
    idle = 1000 * (time.process_time() - before) / IDLE
    streams.stop()
    await asyncio.gather(*waiting)
    return statistics.median(taken), idle


def main():
    readers, rows, times = (int(given) for given in (*sys.argv[1:], *("30", "40", "30")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as folder:
        os.environ[DATABASE_URL_VARIABLE] = f"sqlite:///{Path(folder, 'benchmark.sqlite').as_posix()}"
        store = shared_store()
        sheet = a_sheet(store, rows)
        (alone, _), (one, _), (all_of_them, idle) = (
            asyncio.run(milliseconds(store, sheet, number, times)) for number in (0, 1, readers)
        )
        store.close()
    print(f"a saved row, nobody there: {alone:.1f} ms")
    print(f"one reader: {one:.1f} ms, {one / alone:.1f} times")
    print(f"{readers} readers: {all_of_them:.1f} ms, {all_of_them / alone:.1f} times, {all_of_them / one:.1f} of one")
    print(f"{readers} readers while nothing happens: {idle:.1f} ms a second")


if __name__ == "__main__":
    main()
