"""What it costs to ask who may do what: the processor's time of a saved row and a kept draft, asked and not asked.

    python benchmarks/access.py [PEOPLE] [TIMES]

In a workshop of 100 people with a sheet for all and a case that two groups align face down. Both ways are taken in
turns, so that a busy machine slows both; prints the medians in milliseconds and their ratio.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from alignment import Alignment, AlignmentSheet
from alignment.store import Access, open_store
from exercises.workshop.records import Workshop
from exercises.workshop.rooms import WorkshopRooms
from exercises.workshop.workshops import Workshops

ROW = Alignment(project="Bus lanes", goal="11", why="Because it does, in one short sentence.")


def a_workshop(store, people):
    """A workshop with so many people; gives the id of the sheet for all."""
    workshops = Workshops(store)
    workshop, key = workshops.create(Workshop(name="Brussels", groups=("A", "B")))
    with workshops.facilitation(workshop.id, key).act("lead-add") as act:
        sheet = act.add_sheet(AlignmentSheet(title="The plan"))
        act.start_coding(AlignmentSheet(title="Case", rows=tuple(Alignment(project=f"P{n}") for n in range(12))))
    for number in range(people):
        workshops.join(workshop, f"person {number}", f"Person {number}", "AB"[number % 2])
    return sheet.id


def milliseconds(asked, unasked, times):
    taken = {asked: [], unasked: []}
    for _ in range(times):
        for act, found in taken.items():
            before = time.process_time()
            act()
            found.append((time.process_time() - before) * 1000)
    return (statistics.median(found) for found in taken.values())


def main():
    people, times = (int(given) for given in (*sys.argv[1:], *("100", "200")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{Path(folder, 'benchmark.sqlite').as_posix()}")
        sheet, token = a_workshop(store, people), "person 7"
        access = Access(store, token, WorkshopRooms())
        for name, asked, unasked in (
            ("a saved row", lambda: access.add_row(sheet, ROW), lambda: store.add_row(sheet, ROW, person=token)),
            ("a kept draft", lambda: access.keep_draft(sheet, ROW), lambda: store.keep_draft(token, sheet, ROW)),
        ):
            one, other = milliseconds(asked, unasked, times)
            print(f"{name}: {one:.2f} ms asked, {other:.2f} ms not asked, {one / other:.2f} times")
        store.close()


if __name__ == "__main__":
    main()
