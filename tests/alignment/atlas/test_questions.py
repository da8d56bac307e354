"""The twelve questions of `questions.md`, asked of the made-up network of sixty centres, each in three presses."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

import alignment.atlas as maps
from alignment.atlas.choices import FIRST
from alignment.ground.wording import wording
from alignment.store import Access, open_store
from benchmarks.network import network
from sdg_data import load_catalogue

FILE = Path(maps.__file__).parent / "questions.md"
TABLE = [
    [cell.strip() for cell in line.strip().strip("|").split("|")]
    for line in FILE.read_text(encoding="utf-8").splitlines()
    if line.startswith("|")
][2:]
ANSWERS = {  # what the view has to say, in its table or its chart
    "does nobody name": lambda seen: "6.3" in {row[0].split()[0] for row in seen.table.rows if row[4] == 0},
    "each centre serve": lambda seen: len(seen.table.rows) == 60,
    "How many hours": lambda seen: "Hours known for" in seen.chart.note,
    "Which region": lambda seen: {"Sub-Saharan Africa", "Eastern Asia"} <= {row[0] for row in seen.table.rows},
    "6.5 in French": lambda seen: any(" · " in told for told in tile(seen, "6.5").told) and tile(seen, "6.5").corner,
    "help Dakar": lambda seen: (
        len({row[0] for row in seen.table.rows}) > 0 and seen.table.columns[4].startswith("Lang")
    ),
    "like Lima": lambda seen: seen.chart.cards[0].mark.label == "Lima" and "alike" in seen.chart.cards[1].said,
    "focuses serve": lambda seen: {mark.label for mark in seen.chart.lines} >= {"Inclusion", "Law and planning"},
    "risen": lambda seen: "percentage points" in seen.chart.note,
    "nearly the same": lambda seen: any("Lima" in row[0] + row[1] for row in seen.table.rows),
    "easily said": lambda seen: not seen.chart.lines[0].thin and seen.chart.lines[-1].thin,
    "no indicator": lambda seen: any(bar.key == "lacks=no-indicator" for bar in seen.chart.bars),
}


def tile(seen, code):
    return next(tile for column in seen.chart.columns for tile in column if tile.code == code)


@pytest.fixture(scope="module")
def sixty(tmp_path_factory):
    store = open_store(f"sqlite:///{(tmp_path_factory.mktemp('sixty') / 'workshop.sqlite').as_posix()}")
    atlas, sheets = maps.Atlas(Access(store, "secretariat")), network()
    copied = next(sheet for sheet in sheets if sheet.centre == "Quito" and len(sheet.rows) > 8)
    yield atlas, atlas.network((), (*sheets, replace(copied, centre="Lima", title=f"{copied.title}, again")))
    store.close()


def choices_of(address, atlas_network):
    options = maps.options(atlas_network, load_catalogue())
    first = {**FIRST, "from": []}
    session = {}
    maps.settle(session, dict(parse_qsl(address)), options, first)
    return session


@pytest.mark.parametrize("line", TABLE, ids=lambda line: line[0])
def test_a_question_is_answered_where_the_table_says_in_three_presses_at_most(sixty, line):
    question, view, address, then, presses = line
    atlas, seen = sixty
    session = choices_of(address, seen)
    asked = dict(parse_qsl(address))
    assert {
        name: str(session[name][0] if isinstance(session[name], list) else session[name]) for name in asked
    } == asked
    assert wording("alignment", "en")(f"atlas-view-{session['view']}") == view
    opened = bool(asked.keys() & set(maps.FILTERS) - {"apart"})  # the filters have to be opened first
    assert len(asked) + opened + bool(then) == int(presses) <= 3
    filters = maps.Request(session["view"]).filters
    filters = replace(filters, **{name: tuple(session[name]) for name in maps.FILTERS})
    request = maps.Request(
        session["view"], filters, session["measure"], session["of-goal"], session["of-centre"],
        order=session["order"], level=session["level"], beside=session["beside-centre"],
    )  # fmt: skip
    assert not atlas.nothing_to_show(seen, request)
    (answered,) = [answer for part, answer in ANSWERS.items() if part in question]
    assert answered(atlas.shown(seen, request))


def test_there_are_twelve_and_each_has_its_answer():
    assert len(TABLE) == len(ANSWERS) == 12
