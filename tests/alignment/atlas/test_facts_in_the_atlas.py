"""Language, region and theme in the atlas; who could teach what; courses nearly the same; links easily said."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

import alignment.atlas as maps
from alignment import Alignment, AlignmentSheet, Kind, Link
from alignment.coverage.filters import Filters
from alignment.coverage.fingerprints import by_likeness
from alignment.sheet import Challenge
from alignment.store import Access
from sdg_data import load_catalogue


def rows(*codes, **more):
    return tuple(Alignment(goal=code.split(".")[0], target=code, **more) for code in codes)


WATER = rows("6.1", "6.3", "6.4", "11.5", why="It says so")
SHEETS = (
    AlignmentSheet(title="Urban water", centre="Dakar", country="SN", taught_in="fr", theme="Water", rows=WATER,
                   starts=date(2024, 5, 1), participants=20),
    AlignmentSheet(title="Urban water II", centre="cairo", taught_in="ar", theme="Water", rows=WATER),
    AlignmentSheet(title="Housing", centre="Lima", country="PE", taught_in="es", rows=rows(
        "11.1", "11.1", "1.4", "11.3", "11.3", link=Link.INDIRECT)),
    AlignmentSheet(title="The plan", centre="Dakar", kind=Kind.CITY_PLAN, rows=rows("11.1")),
)  # fmt: skip


@pytest.fixture
def atlas(stored):
    for sheet in SHEETS:
        stored.create_sheet(sheet)
    return maps.Atlas(Access(stored, "ana"))


def sees(atlas, view, *, order="network", centre=None, goal=11, level="goal", beside=None, **filters):
    request = maps.Request(view, Filters(**filters), "rows", goal, centre, order=order, level=level, beside=beside)
    return atlas.shown(atlas.network(("store",)), request)


def lines(shown):
    return {row[0]: row[1:] for row in shown.table.rows}


def test_a_sheet_is_of_the_region_of_its_country_or_else_of_its_centre(atlas):
    found = lines(sees(atlas, "regions"))
    assert {name: row[-1] for name, row in found.items()} == {
        "Sub-Saharan Africa": 4, "Northern Africa": 4, "Latin America": 5, "No country given": 1,
    }  # fmt: skip


def test_language_region_and_theme_filter_every_view_that_has_a_use_for_them_and_the_note_says_so(atlas):
    shown = sees(atlas, "goals", tongues=("fr",))
    assert set(lines(shown)) == {"Dakar · few rows: 4"}
    assert "French" in shown.chart.note
    assert set(lines(sees(atlas, "goals", regions=("015",)))) == {"Cairo · few rows: 4"}
    assert [row[1] for row in sees(atlas, "quality", subjects=("Water",)).table.rows][:1] == [2]
    options = maps.options(atlas.network(("store",)), load_catalogue())
    assert options["tongues"] == ("ar", "es", "fr", "")


def test_who_could_teach_a_target_in_french_is_said_with_course_year_and_language(atlas):
    found = sees(atlas, "match", centre="Lima", level="target", tongues=("fr",)).table
    (line,) = [row for row in found.rows if row[0].startswith("6.3 ")]
    assert line[1:5] == ("Dakar", "Urban water", "2024", "French")
    assert line[7] == "–"  # no contact was given


def test_two_courses_with_the_same_targets_and_like_titles_are_nearly_the_same_and_no_others_are(atlas):
    shown = sees(atlas, "twins")
    (line,) = shown.table.rows
    assert {line[0], line[1]} == {"Dakar · Urban water", "Cairo · Urban water II"}
    assert line[3:5] == (4, 1.0)
    assert shown.chart.bars[0].key.startswith("sheet=")


def test_where_no_two_are_nearly_the_same_a_sentence_says_so(atlas):
    network = atlas.network(("store",))
    asked = maps.Request("twins", Filters(tongues=("es",)))
    assert atlas.nothing_to_show(network, asked) == "No two courses or plans are nearly the same here."


def test_links_that_are_easily_said_are_counted_by_centre_and_a_cell_opens_its_rows(atlas):
    shown = sees(atlas, "washing", order="most")
    found = lines(shown)
    assert found["Lima"] == (1.0, 1.0, 1.0, 1.0, 5)
    assert found["Dakar"] == (0.0, 1.0, pytest.approx(1 / 5), 1.0, 5)
    assert found["Cairo · few rows: 4"][:3] == (0.0, 1.0, 0.0)
    assert shown.chart.lines[0].label == "Lima"
    assert shown.chart.lines[-1].thin  # with too few rows a centre is in no ranking
    cell = shown.chart.cells[1][2]
    network = atlas.network(("store",))
    behind = atlas.behind(network, maps.Request("washing"), cell.key)
    assert [row[6] for row in behind.rows] == ["11.1"]


def test_a_link_that_stood_its_challenge_is_not_easily_said(stored, atlas):
    lima = next(sheet for sheet in stored.sheets() if sheet.centre == "Lima")
    row = stored.sheet(lima.id).rows[0]
    stored.save_row(lima.id, replace(row, challenge=Challenge.DEFENDED, why="Because"))
    assert lines(sees(atlas, "washing"))["Lima"][2:4] == (pytest.approx(4 / 5), pytest.approx(4 / 5))


def test_what_is_missing_in_the_data_opens_the_rows_that_lack_it(atlas):
    shown = sees(atlas, "quality")
    (bar,) = [bar for bar in shown.chart.bars if bar.mark.label == "Rows with a goal and no indicator"]
    network = atlas.network(("store",))
    assert len(atlas.behind(network, maps.Request("quality"), bar.key).rows) == 14
    assert all(bar.key or "Sheets" in bar.mark.label or bar.mark.label == "Rows" or not sum(bar.values)
               for bar in shown.chart.bars)  # fmt: skip


def test_fingerprints_stand_by_likeness_to_the_chosen_centre_with_another_beside_it(atlas):
    shown = sees(atlas, "prints", centre="Dakar", beside="Lima")
    assert [card.mark.label for card in shown.chart.cards] == ["Dakar", "Lima", "Cairo"]
    assert [card.pinned for card in shown.chart.cards] == [True, True, False]
    dakar, _, cairo = shown.chart.cards
    assert (dakar.values[5], dakar.values[10]) == (0.6, 0.4)
    assert shown.chart.median[10] == pytest.approx(0.6)  # of 0.4 and 0.8: Cairo has too few rows
    assert cairo.mark.thin
    assert shown.chart.most == pytest.approx(0.8)


def test_a_theme_of_courses_is_a_line_of_the_matrix_with_the_goals_and_opens_its_rows(atlas):
    shown = sees(atlas, "themes")
    found = lines(shown)
    assert {name: (row[5], row[10], row[-1]) for name, row in found.items()} == {
        "Water": (6, 2, 8), "Not given": (0, 5, 6),
    }  # fmt: skip
    network, request = atlas.network(("store",)), maps.Request("themes", measure="rows")
    assert len(atlas.behind(network, request, "subject=Water&goal=6").rows) == 6


def test_lines_that_are_alike_stand_together_where_a_reader_wants_it(atlas):
    names = [mark.label.partition(" · ")[0] for mark in sees(atlas, "goals", order="alike").chart.lines]
    assert names == ["Dakar", "Cairo", "Lima"]
    assert by_likeness(np.array([[0, 0], [1, 9], [8, 1], [1, 7], [9, 2]])) == [4, 2, 3, 1, 0]


LIMA = {"centre": "Lima", "starts": date(2024, 5, 1)}
BY_HAND = (  # of Lima two of three courses are known: 20 people for 3 hours of goal 6, 10 for 4 of it and 1 of goal 13
    AlignmentSheet(title="Water", participants=20, **LIMA, rows=(
        *rows("6.1", hours=2.0), *rows("6.3", hours=1.0), *rows("11.2"))),
    AlignmentSheet(title="Heat", participants=10, **LIMA, rows=(*rows("6.1", hours=4.0), *rows("13.1", hours=1.0))),
    AlignmentSheet(title="Who came is not known", **LIMA, rows=rows("6.1", "7.2", hours=5.0)),
    AlignmentSheet(title="The plan", kind=Kind.CITY_PLAN, participants=9, **LIMA, rows=rows("11.1", "1.4")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("measure", "goals", "total"),
    [
        ("people-hours", {6: 20 * 3 + 10 * 4, 13: 10, 7: None, 11: None, 1: None, 2: 0}, 110),
        ("per-person", {6: 100 / 30, 13: 10 / 30, 7: None, 11: None, 1: None, 2: 0}, 110 / 30),
    ],
)
def test_hours_of_participants_are_those_of_courses_of_which_both_are_known(atlas, measure, goals, total):
    network = atlas.network((), BY_HAND)
    shown = atlas.shown(network, maps.Request("goals", measure=measure))
    (line,) = shown.table.rows
    assert {goal: line[goal] for goal in goals} == {
        goal: value and pytest.approx(value) for goal, value in goals.items()
    }
    assert line[-1] == pytest.approx(total)
    assert [shown.chart.cells[0][goal - 1].text for goal in (1, 7, 11)] == ["–", "?", "?"]
    assert "known for 2 of 3 courses" in shown.chart.note
    assert "rows of plans: 2" in shown.chart.note
    by_course = atlas.shown(network, maps.Request("courses", measure=measure))
    assert {row[0]: row[-1] for row in by_course.table.rows} == {
        "Lima · Water": 60 if measure == "people-hours" else 3,
        "Lima · Heat": 50 if measure == "people-hours" else 5,
        "Lima · Who came is not known": None,
        "Lima · The plan (a plan has no hours)": None,
    }
