"""What the report of a workshop costs: `python -m benchmarks.reports [PEOPLE] [TIMES] [--keep FILE]`.

A workshop of 60 simulated people plays both days of Brussels by the button "Next" alone. Each format is then timed from
the snapshot to the bytes, in seconds of processors, since what else the machine does is not in these. Beside it stands
what is measured in the same run: a process that starts, loads what draws the format and draws a page. Then come as many
reports of each format one after the other, in three languages, with the memory of the process that asks for them; once
each has been made, since words, labels and fonts are kept from then on.
"""

import argparse
import gc
import os
import random
import sys
import tempfile
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from alignment.ground.wording import wording
from alignment.paper import Cover, Heading, Paper, PaperFormat, Paragraph, body, make
from alignment.store import open_store
from exercises.agenda.clock import open_day
from exercises.agenda.onward import onwards
from exercises.agenda.programme_files import programmes
from exercises.agenda.running import close_day, put_clock
from exercises.registry import REGISTRY
from exercises.report.writing import Wish, written
from exercises.workshop.export import write_workshop
from exercises.workshop.records import Workshop
from exercises.workshop.rehearsal.people import Rehearsal
from exercises.workshop.secretariat import every_workshop
from exercises.workshop.snapshots import Snapshots
from exercises.workshop.workshops import Workshops
from sdg_data import ToolkitError

CENTRES = ("brussels", "cairo", "mashhad", "seoul", "mexico-city")
PROGRAMME, PAGE = "brussels-as-run", os.sysconf("SC_PAGE_SIZE")
LANGUAGES = ("en", "ar", "ko")
MOST_STEPS, ROUNDS = 200, 3


def played(store, people, language="en", seed=7):
    """A workshop whose simulated people have played both days; gives its snapshot."""
    chance, rooms = random.Random(seed), Snapshots(store)
    workshop, key = Workshops(store).create(Workshop(
        name="Aligning training with the Sustainable Development Goals", place="Brussels", language=language,
        centres=CENTRES, groups=("North", "South", "East", "West"), programme=PROGRAMME,
        starts=date(2018, 5, 28), ends=date(2018, 5, 29),
    ))  # fmt: skip
    lead, say = Workshops(store).facilitation(workshop.id, key), wording("exercises/agenda", language)
    rehearsal = Rehearsal(REGISTRY, store, lead)
    rehearsal.add(people)

    def look():
        return rooms.snapshot(workshop.id)

    for number, day in enumerate(programmes()[PROGRAMME].days):
        now = datetime(2018, 5, 28 + number, day.starts.hour, day.starts.minute, tzinfo=UTC)
        if number:
            close_day(lead)
        put_clock(lead, open_day(day, now))
        for _ in range(MOST_STEPS):
            steps = onwards(REGISTRY, look(), say)
            if not steps:
                break
            now += timedelta(minutes=9)
            steps[0].act(lead, now)
            listed = REGISTRY.known(look().stage.exercise)
            if steps[0].kind != "step" and listed and listed.begin:
                with suppress(ToolkitError):
                    listed.begin(lead)
            for _ in range(ROUNDS):
                rehearsal.act(look, chance)
    return look()


def seconds(act, *values):
    """How long the processors were at work for it, in this process and the one that draws, and what it made."""
    began = sum(os.times()[:4])
    made = act(*values)
    return sum(os.times()[:4]) - began, made


def resident():
    """The memory of this process, in MB."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE / 1e6


def one_page():
    return Paper(Cover("en", leftward=False, title="A page"), (Heading(body("One")), Paragraph(body("A sentence."))))


def report(snapshot, ending, language):
    if ending == "xlsx":
        return write_workshop(REGISTRY, snapshot, language)
    return make(written(REGISTRY, snapshot, Wish(language)), PaperFormat(ending))


def main():
    asked = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    asked.add_argument("people", nargs="?", type=int, default=60)
    asked.add_argument("times", nargs="?", type=int, default=30)
    asked.add_argument("--keep", type=Path, help="the database of the workshop, made where it is not there")
    wish = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = wish.keep or Path(folder) / "reports.db"
        there = file.exists()
        store = open_store(f"sqlite:///{file}")
        if there:
            snapshot = Snapshots(store).snapshot(next(iter(every_workshop(store))).id)
        else:
            took, snapshot = seconds(played, store, wish.people)
            print(f"{wish.people} people played both days in {took:.0f} s")
        print(f"{sum(len(own) for own in snapshot.gathered.values())} documents, {len(snapshot.sheets)} sheets")
        for ending in ("docx", "pdf", "xlsx"):
            yardstick = PaperFormat.WORD if ending == "xlsx" else PaperFormat(ending)
            alone = min(seconds(make, one_page(), yardstick)[0] for _ in range(3))
            for language in ("en", "ar"):
                took, made = min(
                    (seconds(report, snapshot, ending, language) for _ in range(2)), key=lambda one: one[0]
                )
                print(f"{ending} {language}: {took:.2f} s, {took / alone:.1f} times a page, {len(made) / 1e3:.0f} KB")
        for ending in ("docx", "pdf", "xlsx"):
            for language in LANGUAGES:
                report(snapshot, ending, language)
            before = resident()
            for number in range(wish.times):
                report(snapshot, ending, LANGUAGES[number % len(LANGUAGES)])
            print(f"{wish.times} {ending}: {resident() - before:+.1f} MB beside {before:.0f} MB")
        store.close()


if __name__ == "__main__":
    sys.exit(main())
