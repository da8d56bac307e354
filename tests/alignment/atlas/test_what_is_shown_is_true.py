"""What the atlas must not say: a small network whose every number can be counted on the fingers."""

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

import alignment.atlas as maps
from alignment import Alignment, AlignmentSheet
from alignment.charts.chart import marked, text_on
from alignment.coverage.filters import Filters
from alignment.sheet import Effect, Kind, Link, Strength
from sdg_data.catalogue import contrast


def row(target, hours=None, indicator="", **given):
    goal = target.split(".")[0]
    return Alignment(goal=goal, target=target, indicator=indicator, hours=hours, project="A day", **given)


SIDE = {"strength": Strength.SIDE}
LIMA = AlignmentSheet(
    title="Water", centre="Lima", starts=date(2023, 5, 1),
    rows=(row("6.1", 2.0, "6.1.1"), row("6.3", None, **SIDE), row("6.3", 1.0, link=Link.INDIRECT), row("11.2"),
          row("13.1", 3.0), row("13.1", 3.0, effect=Effect.HARMS)),
)  # fmt: skip
PLAN = AlignmentSheet(kind=Kind.CITY_PLAN, title="Plan", centre="Lima", rows=(row("11.1"), row("11.2"), row("13.2")))
QUITO = AlignmentSheet(
    title="Heat", centre="Quito", starts=date(2024, 5, 1), illustrative=True, rows=(row("13.1", 1.0),) * 8
)
ACCRA = AlignmentSheet(
    title="Markets", centre="Accra", starts=date(2024, 6, 1), rows=(row("8.3", 1.0), row("1.4", 1.0))
)
SHEETS = (LIMA, PLAN, QUITO, ACCRA)


@pytest.fixture
def small(reader):
    reader.network = reader.atlas.network((), SHEETS)
    return reader


def lines(shown):
    """What stands in the cells of a grid, by line and by goal, without the empty ones."""
    marks, chart = [column.label for column in shown.chart.columns], shown.chart
    return {
        line.label: {goal: cell.text for goal, cell in zip(marks, cells, strict=True) if cell.text != "·"}
        for line, cells in zip(chart.lines, chart.cells, strict=True)
    }


def behind(small, key, **choices):
    request = small.request(**choices)
    assert key in marked(small.atlas.shown(small.network, request).chart)
    return small.atlas.behind(small.network, request, key)


def test_hours_that_nobody_gave_are_not_none_and_a_plan_has_none_to_give(small):
    assert lines(small.sees("goals", measure="hours")) == {
        "Accra · few rows: 2": {"1": "1", "8": "1"},
        "Lima": {"6": "3", "11": "?", "13": "3"},
        "Quito": {"13": "8"},
    }
    courses = lines(small.sees("courses", measure="hours"))
    assert courses["Lima · Plan (a plan has no hours)"] == {"11": "–", "13": "–"}
    assert courses["Lima · Water"] == {"6": "3", "11": "?", "13": "3"}
    note = small.sees("goals", measure="hours").chart.note
    assert "Hours known for 87% of the courses’ rows" in note  # 13 of 15
    assert "Plans have no hours; rows of plans: 3" in note


def test_a_csv_leaves_hours_empty_that_nobody_knows(small):
    table = small.sees("goals", measure="hours").table
    heads, *rows = csv.reader(io.StringIO(maps.csv_of(table).decode("utf-8-sig")))
    (lima,) = [line for line in rows if line[0] == "Lima"]
    assert (lima[heads.index("11")], lima[heads.index("1")], lima[heads.index("6")]) == ("", "0", "3")
    assert table.said(1, None) == "?"


@pytest.mark.parametrize(
    ("measure", "lima", "last"),
    [
        ("share", {"6": "38", "11": "38", "13": "25"}, 8),  # 3, 3 and 2 of 8
        ("rows", {"6": "3", "11": "3", "13": "2"}, 8),
        ("courses", {"6": "1", "11": "2", "13": "2"}, 2),  # two sheets, however many goals each serves
        ("per-course", {"6": "3", "11": "1.5", "13": "1"}, 4),
    ],
)
def test_each_measure_is_that_of_the_line_itself(small, measure, lima, last):
    shown = small.sees("goals", measure=measure)
    assert lines(shown)["Lima"] == lima
    assert next(row for row in shown.table.rows if row[0] == "Lima")[-1] == last


def test_a_centre_of_two_rows_is_grey_with_its_number_and_in_no_ranking(small):
    chart = small.sees("goals", measure="share").chart
    at = [mark.thin for mark in chart.lines].index(True)
    assert chart.lines[at].label == "Accra · few rows: 2"
    assert {chart.fill(at, column) for column in range(17)} == {"", "#E3E6E9"}
    assert "Accra" not in chart.words


def test_colours_come_in_steps_so_that_one_large_number_does_not_make_all_others_alike(reader):
    many = replace(QUITO, centre="Seoul", rows=(row("11.1"),) * 200)
    some = tuple(replace(QUITO, centre=f"C{n}", title=f"T{n}", rows=(row("11.1"),) * (5 + n)) for n in range(20))
    reader.network = reader.atlas.network((), (many, *some))
    chart = reader.sees("goals").chart
    assert len({chart.fill(line, 10) for line in range(21)}) == 5
    assert "Colours darken at 5, " in chart.note


def test_every_number_can_be_read_on_its_colour(small):
    for measure in ("share", "rows", "hours", "courses", "per-course"):
        chart = small.sees("goals", measure=measure).chart
        fills = {chart.fill(line, column) for line in range(len(chart.lines)) for column in range(17)} - {""}
        assert all(contrast(text_on(fill), fill) >= 4.5 for fill in fills)


def test_the_note_counts_the_sheets_of_the_very_rows_that_are_shown(small):
    assert "1 of 4 sheets are made up" in small.sees("goals").chart.note
    assert "made up" not in small.sees("targets", goal=6).chart.note
    assert "1 of 3 sheets are made up" in small.sees("targets", goal=13).chart.note
    # What Accra lacks is taught by Lima's course, which is none, and by Quito's, which is made up.
    assert "1 of 2 sheets are made up" in small.sees("match", centre="Accra").chart.note
    assert "made up" not in small.sees("match", centre="Accra", years=(2023,)).chart.note


FILTERED = {  # what each filter leaves of what could help Accra: goals with the number of centres
    "years": ((2023,), {"6": 1, "11": 1, "13": 1}),
    "links": (("indirect",), {"6": 1}),
    "strengths": (("side",), {"6": 1}),
    "kinds": (("city_plan",), {}),
    "centres": (("Quito",), {"13": 1}),
    "effects": (("harms",), {"13": 1}),
    "themes": (("planet",), {"6": 1, "13": 2}),
}


@pytest.mark.parametrize("name", FILTERED)
def test_a_filter_works_where_who_could_help_is_asked(small, name):
    chosen, expected = FILTERED[name]
    bars = small.sees("match", centre="Accra", **{name: chosen}).chart.bars
    assert {bar.mark.label.split()[0]: int(bar.values[0]) for bar in bars if bar.values[0]} == expected


@pytest.mark.parametrize("name", FILTERED)
def test_a_filter_works_in_the_profile_of_a_centre(small, name):
    chosen, _ = FILTERED[name]
    expected = {  # counted by hand from the rows of Lima
        "years": {"6": 3, "11": 1, "13": 1}, "links": {"6": 1}, "strengths": {"6": 1}, "kinds": {"11": 2, "13": 1},
        "centres": {"6": 3, "11": 3, "13": 2}, "effects": {"13": 1}, "themes": {"6": 3, "13": 2},
    }[name]  # fmt: skip
    bars = small.sees("profile", centre="Lima", **{name: chosen}).chart.bars
    assert {bar.mark.label.split()[0]: int(sum(bar.values)) for bar in bars if sum(bar.values)} == expected


def test_a_view_offers_no_filter_that_it_has_no_use_for_and_is_the_same_with_it(small):
    every = {name: chosen for name, (chosen, _) in FILTERED.items()} | {"apart": (4, 11), "challenges": ("defended",)}
    for view, unused in maps.UNUSED.items():
        if view != "versions":
            for name in unused:
                assert list(small.sees(view, **{name: every[name]}).table.rows) == list(small.sees(view).table.rows)
    for name in set(FILTERED) - set(maps.UNUSED["quality"]):
        assert list(small.sees("quality", **{name: every[name]}).table.rows) != list(small.sees("quality").table.rows)


def test_a_view_that_counts_in_one_way_is_asked_for_no_other(small):
    assert set(maps.MEASURES) == {"goals", "regions", "courses", "years", "effects", "focus", "themes", "balance"}
    for view in ("targets", "coverage", "profile", "quality"):
        assert small.sees(view, measure="hours").chart == small.sees(view).chart


def test_each_part_of_a_bar_answers_with_its_own_rows(small):
    side = behind(small, "goal=6&target=6.3&strength=side", view="targets", goal=6)
    assert [line[8] for line in side.rows] == ["Secondary"]
    main = behind(small, "centre=Lima&goal=6&strength=main", view="profile", centre="Lima")
    assert [line[6] for line in main.rows] == ["6.1", "6.3"]


def test_a_bar_of_who_could_help_answers_with_the_rows_of_the_helpers_alone(small):
    found = behind(small, "goal=13&kind=course&beside=Accra", view="match", centre="Accra")
    assert sorted({line[1] for line in found.rows}) == ["Lima", "Quito"]
    assert len(found.rows) == 9  # one of Lima's course and eight of Quito's; neither the plan's nor the harm
    assert "Centres other than Accra" in found.title


def test_a_goal_that_is_set_apart_has_its_own_view_all_the_same(small):
    shown = small.sees("targets", goal=11, apart=(11,))
    assert sum(sum(bar.values) for bar in shown.chart.bars) == 3
    assert "without" not in shown.chart.title


def test_what_is_set_apart_is_said_in_the_singular_and_in_the_plural(small):
    assert small.sees("goals", apart=(11,)).chart.title.endswith(", without goal 11")
    assert small.sees("goals", apart=(4, 11)).chart.title.endswith(", without goals 4 and 11")


def test_bars_of_one_question_share_one_scale(small):
    assert {small.sees("profile", centre=centre).chart.most for centre in ("Lima", "Quito", "Accra")} == {8.0}


def test_an_empty_result_says_which_filter_emptied_it(small):
    def said(view="goals", **filters):
        return small.atlas.nothing_to_show(small.network, maps.Request(view, Filters(**filters)))

    assert said() == ""
    assert said(years=(2024,), centres=("Lima",)) == (
        "No row is left within these filters. Rows without the filter “Centres”: 10."
        " Rows without the filter “Years”: 8."
    )
    assert said(years=(1999,), links=("direct",)).endswith("within these filters. Rows without the filter “Years”: 17.")
    assert "needs a sheet of your own" in said("versions")


def test_who_could_help_is_asked_of_targets_too_and_names_the_best_three_with_course_and_year(small):
    others = tuple(
        replace(LIMA, centre=name, title=f"Course of {name}", rows=(row("6.3"),) * many)
        for name, many in (("Busan", 2), ("Dakar", 4), ("Lagos", 3))
    )
    small.network = small.atlas.network((), (*SHEETS, *others))
    shown = small.sees("match", centre="Accra", level="target", themes=("planet",))
    bars = {bar.mark.label.split()[0]: bar for bar in shown.chart.bars}
    said = bars["6.3"].said.translate({0x2068: None, 0x2069: None})  # each name keeps its own direction
    assert (bars["6.3"].values, said) == ((4.0,), "Dakar, Lagos, Busan, and 1 more")
    assert (bars["6.2"].values, bars["6.2"].said) == ((0.0,), "nobody yet")
    assert "8.3" not in bars  # Accra's own, and of another theme
    best = [row[1:4] for row in shown.table.rows if row[0].startswith("6.3")]
    assert best == [(name, f"Course of {name}", "2023") for name in ("Dakar", "Lagos", "Busan")]
    hours = {row[1]: row[-1] for row in shown.table.rows if row[0].startswith("6.3")}
    assert hours == {"Dakar": None, "Lagos": None, "Busan": None}  # nobody gave any
    assert len(behind(small, bars["6.3"].key, view="match", centre="Accra", level="target").rows) == 11


def test_a_centre_that_lacks_nothing_is_told_so(small):
    request = small.request("match", centre="Lima", centres=("Lima",), themes=("planet",))
    assert "lacks nothing" not in small.atlas.nothing_to_show(small.network, small.request("match", centre="Lima"))
    assert small.atlas.nothing_to_show(small.network, request).startswith("Lima lacks nothing here that another")


def test_lines_come_as_the_reader_orders_them_and_those_of_few_rows_are_in_no_ranking(small):
    def order(**choices):
        return [mark.label for mark in small.sees("goals", **choices).chart.lines]

    assert order(order="network") == ["Accra · few rows: 2", "Lima", "Quito"]
    assert order(order="most", measure="hours") == ["Quito", "Lima", "Accra · few rows: 2"]
    assert order(order="most", measure="courses") == ["Lima", "Quito", "Accra · few rows: 2"]
    assert order(order="name") == ["Accra · few rows: 2", "Lima", "Quito"]
