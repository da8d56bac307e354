"""The sheets of a workshop on the pages of sheets, from app.py: who reads, changes, shares and counts them."""

import json
from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentSheet
from exercises.workshop.records import InAtlas

SHEET, HISTORY, ATLAS = (f"alignment/pages/{page}.py" for page in ("sheet", "history", "atlas"))
ROW = Alignment(project="Bus lanes", goal="11")
READ, CHANGE, SHARE, HISTORY_OF, TAKE_AWAY = "read", "change", "share", "history", "take away"


@pytest.fixture
def sheet(seated):
    return seated.sheet(rows=(ROW,))


@pytest.fixture
def red(seated):
    """The red group's copy of a case that lies face down."""
    return seated.lead.start_coding(AlignmentSheet(title="Case", rows=(ROW,))).sheets["Red"]


def possible(person, who, sheet_id):
    """What the sheet's page offers somebody who has its id in the address."""
    page = person(SHEET, sheet=sheet_id, who=who)
    links = {link.proto.label for link in page.app.get("page_link")}
    ways = {
        READ: "Bus lanes" in page.html,
        CHANGE: "Edit" in page.buttons,
        SHARE: "Link to view" in page.buttons,
        HISTORY_OF: "History" in links,
        TAKE_AWAY: bool(page.app.get("download_button")),
    }
    assert ways[READ] or f"There is no sheet {sheet_id}" in page.reads
    return {way for way, open_to_them in ways.items() if open_to_them}


READS = {READ, TAKE_AWAY}


@pytest.mark.parametrize(("who", "ways"), [
    ("stranger", set()),
    ("ana", {*READS, CHANGE}),
    ("co", {*READS, HISTORY_OF}),
    ("lead", {*READS, CHANGE, SHARE, HISTORY_OF}),
])  # fmt: skip
def test_what_the_page_of_a_sheet_offers(person, sheet, who, ways):
    assert possible(person, who, sheet.id) == ways


@pytest.mark.parametrize(("who", "ways"), [
    ("stranger", set()),
    ("bob", set()),
    ("ana", {*READS, CHANGE}),
    ("co", {*READS, HISTORY_OF}),
    ("lead", {*READS, CHANGE, SHARE, HISTORY_OF}),
])  # fmt: skip
def test_what_it_offers_of_a_copy_that_lies_face_down(person, red, who, ways):
    assert possible(person, who, red) == ways


def test_after_the_end_those_who_took_part_read(person, seated, sheet, red):
    seated.lead.close()
    for who, ways in (("stranger", set()), ("ana", READS), ("bob", READS)):
        assert [possible(person, who, one) for one in (sheet.id, red)] == [ways, ways]


def test_home_lists_a_workshops_sheets_to_who_takes_part_and_lets_nobody_delete_them(person, sheet):
    assert "The plan" not in person(who="stranger").buttons
    for who in ("ana", "lead"):
        home = person(who=who)
        assert "The plan" in home.buttons
        assert "Delete" not in home.buttons


def atlas(person, who):
    page = person(ATLAS, who=who, view="courses", **{"from": "store"})
    charts = page.app.get("plotly_chart")
    return json.dumps(json.loads(charts[0].proto.spec)["data"]) if charts else ""


def test_a_running_workshop_counts_in_the_atlas_of_those_who_take_part(person, sheet):
    assert "The plan" in atlas(person, "ana")
    assert "The plan" not in atlas(person, "stranger")


def test_hidden_rows_are_in_nobodys_atlas_also_after_the_end(person, seated, sheet):
    rude = seated.seat("ana").align(sheet.id, replace(ROW, goal="3", project="Rude"))
    seated.hide_row(rude.id)
    seated.lead.close()
    for who in ("stranger", "ana", "lead"):
        chart = person(ATLAS, who=who, view="goals", measure="rows", **{"from": "store"}).app.get("plotly_chart")[0]
        layers = json.loads(chart.proto.spec)["data"]
        goals = next(layer["text"] for layer in layers if layer.get("mode") == "markers+text")[:17]
        assert (goals[2], goals[10]) == ("·", "1")


def test_a_workshop_that_never_counts_is_in_nobody_elses_atlas(person, seated, sheet):
    hand = seated.lead
    hand.announce(replace(seated.workshop, in_atlas=InAtlas.NEVER))
    hand.close()
    assert "The plan" not in atlas(person, "stranger")
    assert "The plan" in atlas(person, "ana")
