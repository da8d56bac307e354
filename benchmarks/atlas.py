"""How long the atlas takes with 100,000 rows of 2,000 courses and 60 centres.

    python benchmarks/atlas.py [ROWS] [COURSES] [CENTRES]

Prints milliseconds, medians of several runs, and the ratio to a naive group-by of pandas over the same rows, written
below as somebody would who has an afternoon: the machine is in both. The pages run as the server runs them, without a
browser. A filter change is measured in a session that is there already, with a choice that nobody has made before.
"""

import itertools
import os
import random
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import pandas as pd
from sqlalchemy import insert
from streamlit.testing.v1 import AppTest

import alignment.atlas as maps
from alignment import Alignment, AlignmentSheet, Link, Strength
from alignment.coverage.filters import Filters
from alignment.coverage.frames import balance, counts, flow, gaps, grid, shares
from alignment.coverage.rows import rows_frame
from alignment.store import DATABASE_URL_VARIABLE, Access, open_store
from alignment.store.records import HEADING_COLUMNS, row_content
from alignment.store.tables import row_table, sheet_table
from sdg_data import load_catalogue

ROOT = Path(__file__).parent.parent
ATLAS = "alignment/pages/atlas.py"
CATALOGUE = load_catalogue()


def a_network(rows, courses, centres):
    chance = random.Random(2030)
    each = rows // courses
    return tuple(
        AlignmentSheet(
            title=f"Course {n}", centre=f"centre-{n % centres}", starts=date(2015 + n % 10, 3, 1), id=f"s{n}",
            version=1, revision=1, rows=tuple(a_row(chance, n, m) for m in range(each)),
        )
        for n in range(courses)
    )  # fmt: skip


def a_row(chance, course, at):
    indicator = chance.choice(CATALOGUE.indicators)
    return Alignment(
        strategic_focus=f"Focus {chance.randrange(200)}", project=f"Project {at} of course {course}",
        goal=str(indicator.goal), target=indicator.target, indicator=indicator.code if chance.random() < 0.8 else "",
        strength=chance.choice(list(Strength)), link=chance.choice(list(Link)), hours=chance.choice([None, 1.0, 1.5]),
        id=f"r{course}-{at}", version=1,
    )  # fmt: skip


def milliseconds(what, runs=5):
    taken = []
    for _ in range(runs):
        before = time.perf_counter()
        what()
        taken.append((time.perf_counter() - before) * 1000)
    return statistics.median(taken)


def naive_frame(sheets):
    lines = [
        {"sheet": sheet.id, "centre": sheet.centre, "year": sheet.starts.year, "goal": row.goal, "target": row.target,
         "indicator": row.indicator, "strength": row.strength.value, "link": row.link.value, "hours": row.hours}
        for sheet in sheets
        for row in sheet.rows
    ]  # fmt: skip
    return pd.DataFrame(lines)


def naive_counts(frame, *by):
    return frame.groupby(list(by)).agg(
        rows=("goal", "size"),
        main=("strength", lambda values: (values == "main").sum()),
        side=("strength", lambda values: (values == "side").sum()),
        direct=("link", lambda values: (values == "direct").sum()),
        indirect=("link", lambda values: (values == "indirect").sum()),
        hours=("hours", "sum"),
        sheets=("sheet", "nunique"),
        targets=("target", "nunique"),
        indicators=("indicator", "nunique"),
    )


def plain_counts(frame, *by):
    """The least that pandas can be asked: sizes and hours."""
    return frame.groupby(list(by)).agg(rows=("goal", "size"), hours=("hours", "sum"))


def measure_frames(sheets):
    made = milliseconds(lambda: rows_frame(sheets, CATALOGUE))
    naive = milliseconds(lambda: naive_frame(sheets), runs=3)
    print(f"rows as a frame: {made:.0f} ms, {made / naive:.2f} of the naive {naive:.0f} ms")
    rows, other = rows_frame(sheets, CATALOGUE), naive_frame(sheets)
    whole = made
    for by in (("goal",), ("target",), ("indicator",), ("centre", "goal"), ("sheet", "goal"), ("year", "goal")):
        own, naive = (
            milliseconds(lambda by=by: counts(rows, *by)),
            milliseconds(lambda by=by: naive_counts(other, *by), 1),
        )
        plain = milliseconds(lambda by=by: plain_counts(other, *by), 3)
        whole += own
        print(
            f"counts by {' and '.join(by)}: {own:.0f} ms, {own / naive:.3f} of the naive group-by of all nine measures "
            f"({naive:.0f} ms), {own / plain:.2f} of one of rows and hours only ({plain:.0f} ms)"
        )
    goals = range(1, 18)
    for name, what in (
        ("grid of centres and goals", lambda: grid(rows, "centre", goals)),
        ("shares of each centre", lambda: shares(rows, "centre", CATALOGUE)),
        ("balance", lambda: balance(rows, CATALOGUE)),
        ("flow from focus to goal", lambda: flow(rows, 12)),
        ("gaps", lambda: gaps(rows, rows, CATALOGUE, goals)),
    ):
        taken = milliseconds(what)
        whole += taken
        print(f"{name}: {taken:.0f} ms")
    print(f"all coverage frames from the sheets: {whole:.0f} ms (wanted: below 500)")


def keep_all(store, sheets):
    headings = [
        {name: getattr(sheet, name) for name in (*HEADING_COLUMNS, "id", "version", "revision")}
        | {"deleted": False, "changed_at": pd.Timestamp("2026-01-01", tz="UTC").to_pydatetime()}
        for sheet in sheets
    ]
    rows = [
        row_content(row) | {"id": row.id, "sheet_id": sheet.id, "version": 1, "position": at, "deleted": False}
        for sheet in sheets
        for at, row in enumerate(sheet.rows)
    ]
    with store.writing() as connection:  # (a hundred thousand rows one by one take an hour)
        connection.execute(insert(sheet_table), headings)
        for some in itertools.batched(rows, 5_000) if hasattr(itertools, "batched") else [rows]:
            connection.execute(insert(row_table), list(some))


def measure_pages(sheets):
    keep_all(open_store(), sheets)
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    app.query_params["from"] = "store"
    app.run()
    before = time.perf_counter()
    app.switch_page(ATLAS).run()
    first = (time.perf_counter() - before) * 1000
    if app.exception or not app.get("plotly_chart"):
        sys.exit("the page failed")
    print(f"first chart, database read and drawn: {first:.0f} ms (wanted: below 2000)")
    changes = []
    for themes in itertools.islice(itertools.combinations(("people", "planet", "prosperity", "peace"), 2), 6):
        for label, values in (("Themes", list(themes)), ("Centres", [f"centre-{len(changes) + n}" for n in range(30)])):
            field = next(field for field in app.multiselect if field.label == label)
            before = time.perf_counter()
            field.set_value(values).run()
            changes.append((time.perf_counter() - before) * 1000)
    again = milliseconds(app.run)
    print(
        f"filter change: median {statistics.median(changes):.0f} ms, worst of {len(changes)} {max(changes):.0f} ms "
        f"(wanted: below 300); the same view again {again:.0f} ms"
    )
    store = open_store()
    atlas = maps.Atlas(Access(store, "reader"))
    network = atlas.network(("store",))
    for view in maps.VIEWS:
        if view == "versions":
            continue
        request = maps.Request(view, Filters(strengths=("main",)), centre="centre-7")
        before = time.perf_counter()
        figure = atlas.figure(network, request)
        figure.to_json()
        print(f"view {view}: {(time.perf_counter() - before) * 1000:.0f} ms from rows to the message for the browser")
    store.close()


def main():
    given = [int(word) for word in sys.argv[1:]]
    rows, courses, centres = (*given, *(100_000, 2_000, 60)[len(given) :])
    sheets = a_network(rows, courses, centres)
    measure_frames(sheets)
    with tempfile.TemporaryDirectory() as folder:
        os.environ[DATABASE_URL_VARIABLE] = f"sqlite:///{Path(folder, 'benchmark.sqlite').as_posix()}"
        measure_pages(sheets)


if __name__ == "__main__":
    main()
