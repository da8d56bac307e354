from collections import defaultdict
from datetime import date
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet, Challenge, Effect, Kind, Link, Strength
from alignment.coverage.filters import SURVIVED, Filters
from alignment.coverage.frames import balance, counts, grid, shares
from alignment.coverage.rows import columns_frame, rows_frame
from alignment.coverage.targets import named_targets, who_names
from alignment.store import columns_of
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()
CODES = [entry.code for entry in (*CATALOGUE.goals, *CATALOGUE.targets, *CATALOGUE.indicators)]
ROWS = st.builds(
    lambda code, strength, link, effect, hours, focus: Alignment(
        focus, "A project", goal=code, strength=strength, link=link, effect=effect, hours=hours
    ).completed(CATALOGUE),
    st.sampled_from(["", *CODES]),
    st.sampled_from(list(Strength)),
    st.sampled_from(list(Link)),
    st.sampled_from(list(Effect)),
    st.sampled_from([None, 0.5, 1.0, 8.0]),
    st.sampled_from(["", "Water", "Housing"]),
)
SHEETS = st.lists(
    st.builds(
        lambda centre, year, kind, rows: (centre, year, kind, rows),
        st.sampled_from(["", "cairo", "seoul"]),
        st.sampled_from([None, 2018, 2026]),
        st.sampled_from(list(Kind)),
        st.lists(ROWS, max_size=8),
    ),
    max_size=6,
).map(
    lambda found: tuple(
        AlignmentSheet(
            kind, f"Title {at}", centre, starts=date(year, 1, 1) if year else None, rows=tuple(rows), id=f"s{at}"
        )
        for at, (centre, year, kind, rows) in enumerate(found)
    )
)


def plain(rows):
    """The frame without what else its categories could be."""
    return rows.assign(**{name: rows[name].astype(object) for name in rows.select_dtypes("category")})


def frame(*sheets):
    return rows_frame(sheets, CATALOGUE)


def asked_for(filters, rows):
    return rows[filters.asks_for(rows, CATALOGUE)]


def a_course(*rows, **heading):
    return AlignmentSheet(**{"id": "s", "title": "A course", "centre": "cairo"} | heading, rows=rows)


def first_code(code):
    order = [indicator.code for indicator in CATALOGUE.indicators]
    return min((code, *CATALOGUE.indicator(code).same_as), key=order.index)


@given(SHEETS)
def test_counts_are_those_of_a_plain_loop(sheets):
    expected = defaultdict(lambda: [0, 0, 0, 0, 0, 0.0, set(), set(), set(), 0, 0, 0])
    for sheet in sheets:
        for row in sheet.rows:
            if row.goal:
                found = expected[sheet.centre, int(row.goal)]
                found[0] += 1
                found[1 if row.strength is Strength.MAIN else 2] += 1
                found[3 if row.link is Link.DIRECT else 4] += 1
                found[5] += row.hours or 0
                found[6].add(sheet.id)
                found[7] |= {row.target} - {""}
                found[8] |= {first_code(row.indicator)} if row.indicator else set()
                found[9] += row.hours is not None
                found[10] += sheet.kind is Kind.COURSE
                found[11] += bool(row.indicator)
    table = counts(frame(*sheets), "centre", "goal")
    assert {key: list(line) for key, line in zip(table.index, table.to_numpy(), strict=True)} == {
        key: [*found[:6], *map(len, found[6:9]), *found[9:]] for key, found in expected.items()
    }


@given(SHEETS, st.randoms(use_true_random=False))
def test_columns_put_together_and_in_another_order_make_the_frame_of_the_sheets(sheets, chance):
    order = chance.sample(range(len(sheets)), chance.randint(0, len(sheets)))
    half = len(sheets) // 2
    columns = columns_of(sheets[:half]).followed_by(columns_of(sheets[half:])).having(order)
    assert plain(columns_frame(columns, CATALOGUE)).equals(plain(frame(*(sheets[place] for place in order))))


@given(SHEETS, st.sampled_from(["centre", "year", "sheet"]), st.sampled_from(["rows", "hours"]))
def test_a_grid_is_the_counts_with_zeros_and_the_same_where_there_is_too_much_for_one_table(sheets, by, measure):
    rows = frame(*sheets)
    counted = counts(rows, by, "goal")
    expected = {place: value for place, value in counted[measure].items() if value}
    found = grid(rows, by, range(1, 18), measure)
    assert {(line, goal): value for line, own in found.iterrows() for goal, value in own.items() if value} == expected
    assert list(found.index) == list(dict.fromkeys(line for line, _ in counted.index))
    with patch("alignment.coverage.frames._DENSE", 0):
        assert counts(rows, by, "goal").equals(counted)


@given(SHEETS)
def test_no_row_is_lost_between_frame_grid_and_balance(sheets):
    rows = frame(*sheets)
    assert len(rows) == sum(len(sheet.rows) for sheet in sheets)
    linked = sum(bool(row.goal) for sheet in sheets for row in sheet.rows)
    assert grid(rows, "centre", range(1, 18)).to_numpy().sum() == linked
    assert balance(rows, CATALOGUE)["rows"].sum() == linked


@given(SHEETS, st.sampled_from(["centres", "kinds", "years", "strengths", "links", "effects", "themes"]))
def test_a_filter_and_its_opposite_share_out_the_rows(sheets, name):
    rows = frame(*sheets)
    options = {
        "centres": ("", "cairo", "seoul"), "kinds": tuple(Kind), "years": (0, 2018, 2026),
        "strengths": tuple(Strength), "links": tuple(Link), "effects": tuple(Effect),
        "themes": ("people", "planet", "prosperity", "peace", "partnership"),
    }[name]  # fmt: skip
    parts = [asked_for(Filters(**{name: (option,)}), rows) for option in options]
    of = rows if name != "themes" else rows[rows["goal"] != 0]
    of = of if name == "effects" else of[of["effect"] != "harms"]
    assert sorted(at for part in parts for at in part.index) == sorted(of.index)
    assert len(asked_for(Filters().of_every_effect(), rows)) == len(rows)
    assert len(asked_for(Filters(), rows)) == int((rows["effect"] != "harms").sum())


def test_an_indicator_that_is_listed_three_times_is_one():
    rows = frame(a_course(*(Alignment(indicator=code).completed(CATALOGUE) for code in ("1.5.1", "11.5.1", "13.1.1"))))
    table = counts(rows, "indicator")
    assert dict(table["rows"]) == {"1.5.1": 3}
    assert counts(rows)["indicators"].item() == 1
    assert list(counts(rows, "goal").index) == [1, 11, 13]


def test_the_links_that_survived_a_challenge_can_be_counted_alone():
    rows = frame(
        a_course(
            Alignment(project="a", goal="6", challenge=Challenge.DEFENDED),
            Alignment(project="b", goal="6"),
            Alignment(project="c", goal="11", challenge=Challenge.SHARPENED),
            Alignment(project="d", goal="11", challenge=Challenge.SHARPENED, effect=Effect.HARMS),
            Alignment(project="e", goal="13"),
            Alignment(project="f"),
        )
    )
    # By hand: of goals 6, 6, 11, 11 (a harm, which covers nothing) and 13 the first and the third were tested.
    kept = asked_for(Filters(challenges=SURVIVED), rows)
    assert kept["goal"].tolist() == [6, 11]
    assert asked_for(Filters(), rows)["goal"].tolist() == [6, 6, 11, 13, 0]


def test_a_code_that_the_framework_lacks_counts_nowhere():
    rows = frame(a_course(Alignment(goal="18", target="11.2x", indicator="0.0.0")))
    assert len(rows) == 1
    assert counts(rows, "goal").empty
    assert counts(rows, "target").empty
    assert counts(rows, "indicator").empty


def test_unknown_hours_add_nothing_and_stay_unknown_in_the_frame():
    rows = frame(a_course(Alignment(goal="6", hours=1.5), Alignment(goal="6")))
    assert counts(rows, "goal").loc[6, "hours"] == 1.5
    assert rows["hours"].isna().tolist() == [False, True]


def test_targets_come_in_the_official_order():
    codes = ("11.a", "11.10"[:4], "11.2", "9.1")
    rows = frame(a_course(*(Alignment(target=code).completed(CATALOGUE) for code in codes)))
    assert list(counts(rows, "target").index) == ["9.1", "11.1", "11.2", "11.a"]


def test_a_network_without_sheets_has_frames_without_lines():
    rows = frame()
    assert counts(rows, "centre", "goal").empty
    assert grid(rows, "centre", (1, 2)).shape == (0, 2)
    assert shares(rows, "", CATALOGUE).iloc[0].tolist() == [0, 0, 0, 0, 0]
    assert balance(rows, CATALOGUE)["share"].sum() == 0
    assert counts(rows)["rows"].sum() == 0


def test_shares_are_of_169_targets_and_of_the_98_that_a_city_can_act_on():
    rows = frame(a_course(Alignment(goal="11", target="11.2"), Alignment(goal="10", target="10.5")))
    found = shares(rows, "centre", CATALOGUE).loc["cairo"]
    assert CATALOGUE.target("10.5").reach == "little"
    assert (found["goals"], found["targets"], found["reachable"]) == (2, 2, 1)
    assert (found["share"], found["reachable_share"]) == pytest.approx((2 / 169, 1 / 98))


def test_a_target_knows_how_many_name_it_and_which_centres_do_so_most():
    exact = Alignment(goal="11", target="11.2", indicator="11.2.1")
    here = a_course(exact, Alignment(goal="11", target="11.2"), id="h")
    there = a_course(Alignment(goal="11", target="11.2"), id="t", centre="seoul")
    nowhere = a_course(
        *[Alignment(goal="11", target="11.2")] * 3, Alignment(goal="11", target="11.3"), id="u", centre=""
    )
    rows = frame(there, here, nowhere)
    found = named_targets(rows)
    assert found.loc["11.2"].to_dict() == {"rows": 6, "exact": 1, "sheets": 3, "centres": 2}
    assert found.loc["11.3", "centres"] == 0
    assert list(found.index) == ["11.2", "11.3"]
    assert who_names(rows) == {"11.2": (("cairo", "h"), ("seoul", "t"))}
    assert who_names(rows, most=1) == {"11.2": (("cairo", "h"),)}
    assert named_targets(rows[:0]).empty
    assert who_names(rows[:0]) == {}


def test_rows_are_numbered_sheet_by_sheet_as_on_the_handout():
    rows = frame(
        a_course(Alignment(goal="1"), Alignment(goal="2")), a_course(id="e"), a_course(Alignment(goal="3"), id="t")
    )
    assert rows["number"].tolist() == [1, 2, 1]
    assert rows["sheet"].tolist() == ["s", "s", "t"]
