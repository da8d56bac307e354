"""What open pages of a sheet are shown of what others do."""

from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentSheet
from alignment.access import Verb
from alignment.ground.wording import languages
from alignment.live.views import ROWS, TABLE, SheetNow, Viewer, parts, people
from alignment.store import Sight

WRITES, READS = Sight(frozenset(Verb)), Sight(frozenset({Verb.LIST, Verb.READ}))
HOSTILE = "<img src=x onerror=alert(1)>"
ROW = Alignment(id="r1", project="Bus lanes", goal="11", version=1, author="ana")
SHEET = AlignmentSheet(id="s", title="The plan", rows=(ROW,), revision=4)


def viewer(sight=WRITES, view=ROWS, part=0, language="en"):
    return Viewer(view, part, sight, language)


def now(*here, names=None, writing=None, sheet=SHEET):
    return SheetNow(sheet, frozenset(here), writing or {}, names or {})


def said(*here, names=None, me="me", **more):
    return people(viewer(**more), now("me", *here, names=names), me)["here"]


def test_the_heading_and_each_row_have_a_place_of_their_own():
    shown = parts(viewer(), now())
    assert list(shown) == ["heading", "rows/r1"]
    assert "The plan" in shown["heading"]
    assert "Bus lanes" in shown["rows/r1"]
    assert "No reason yet" in shown["rows/r1"]


def test_who_only_reads_is_shown_no_hints_and_the_table_no_rows():
    assert "No reason yet" not in parts(viewer(READS), now())["rows/r1"]
    assert list(parts(viewer(view=TABLE), now())) == ["heading"]


def test_of_a_long_sheet_the_part_that_is_open_is_shown_and_its_last_where_it_has_become_shorter():
    long = replace(SHEET, rows=tuple(replace(ROW, id=f"r{n}") for n in range(1, 131)))
    for part in (1, 7):
        shown = parts(viewer(part=part), now(sheet=long))
        assert list(shown)[1:] == [f"rows/r{n}" for n in range(101, 131)]
        assert "101." in shown["rows/r101"]


def test_rows_that_somebody_is_not_shown_are_not_drawn_for_them_unless_they_wrote_them():
    assert "rows/r1" not in parts(viewer(Sight(WRITES.verbs, frozenset({"r1"}), "ben")), now())
    assert "rows/r1" in parts(viewer(Sight(WRITES.verbs, frozenset({"r1"}), "ana")), now())


def test_what_people_write_comes_as_text():
    hostile = replace(SHEET, title=HOSTILE, rows=(replace(ROW, project=HOSTILE),))
    shown = parts(viewer(), now(sheet=hostile))
    told = people(viewer(), now("me", "ana", names={"ana": HOSTILE}, writing={"r1": ("ana",)}), "me")
    everything = "".join(shown.values()) + told["here"] + told["writing"]["r1"]
    assert "<img" not in everything
    assert everything.count("&lt;img") == 4


@pytest.mark.parametrize(
    ("here", "names", "sentence"),
    [
        ((), {}, ""),
        (("ana",), {}, "1 other person has this sheet open"),
        (("ana", "ben"), {}, "2 other people have this sheet open"),
        (("ana",), {"ana": "Ana"}, "Also here: Ana"),
        (("ana", "ben"), {"ana": "Ana", "ben": "Ben"}, "Also here: Ana, Ben"),
        (("ana", "ben"), {"ana": "Ana"}, "Also here: Ana and 1 other"),
        (("ana", "ben", "chi", "dag", "eva"), {"ana": "A", "ben": "B", "chi": "C", "dag": "D", "me": "Me"},
         "Also here: A, B, C and 2 others"),
    ],
)  # fmt: skip
def test_who_else_is_there_is_said_by_name_or_number(here, names, sentence):
    shown = said(*here, names=names)
    assert (sentence in shown.translate({0x2068: None, 0x2069: None})) if sentence else shown == ""


def test_a_name_that_runs_the_other_way_stands_by_itself():
    assert "\u2068آنا\u2069 and 1 other" in said("ana", "ben", names={"ana": "آنا"})


def test_who_may_only_read_is_told_how_many_there_are_and_no_names():
    names, writing = {"ana": "Ana"}, {"r1": ("ana",)}
    told = people(viewer(READS), now("me", "ana", names=names, writing=writing), "me")
    assert "1 other person" in told["here"]
    assert "Ana" not in str(told)
    assert told["writing"] == {}


def test_who_types_stands_at_the_row_for_others_while_they_are_there():
    names, writing = {"ana": "Ana"}, {"r1": ("ana", "ben"), "r2": ("ben",), "r3": ("gone",)}
    told = people(viewer(), now("me", "ana", "ben", names=names, writing=writing), "me")["writing"]
    assert set(told) == {"r1", "r2"}
    assert "Writing here: \u2068Ana\u2069" in told["r1"]
    assert "Somebody is writing here" in told["r2"]
    assert people(viewer(), now("me", "ana", names=names, writing={"r1": ("ana",)}), "ana")["writing"] == {}


def test_nobody_is_told_of_writing_in_a_row_that_they_are_not_shown():
    unseeing = viewer(Sight(WRITES.verbs, frozenset({"r1"}), "me"))
    assert people(unseeing, now("me", "ana", writing={"r1": ("ana",)}), "me")["writing"] == {}


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_language_counts_its_people(language):
    many = [f"p{n}" for n in range(12)]
    counted = {said(*many[:n], language=language) for n in (1, 2, 5, 12)}
    assert len(counted) == 4
    assert len({said(*many[:n], names={"p0": "Ana"}, language=language) for n in (2, 3, 6, 12)}) == 4
