from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet, Effect, Strength, coverage_of
from alignment.coverage import effects_of
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()
ROWS = st.lists(
    st.builds(
        lambda indicator, strength, effect: Alignment(indicator=indicator, strength=strength, effect=effect).completed(
            CATALOGUE
        ),
        st.sampled_from(["", *[indicator.code for indicator in CATALOGUE.indicators]]),
        st.sampled_from(list(Strength)),
        st.sampled_from(list(Effect)),
    ),
    max_size=60,
)


def covered(*rows):
    return coverage_of(AlignmentSheet(rows=rows), CATALOGUE)


def test_an_empty_sheet_covers_nothing_and_has_all_17_goals():
    nothing = covered()
    assert len(nothing.goals) == 17
    assert (nothing.rows, nothing.touched) == (0, ())


def test_rows_are_counted_by_goal_and_strength():
    found = covered(
        Alignment(goal="11", target="11.2"),
        Alignment(goal="11", target="11.2", indicator="11.2.1", strength=Strength.SIDE),
        Alignment(goal="6"),
        Alignment(project="no goal yet"),
    )
    eleven = found.goals[10]
    assert (eleven.main, eleven.side, eleven.rows, eleven.targets, eleven.indicators) == (1, 1, 2, 1, 1)
    assert [entry.goal for entry in found.touched] == [6, 11]
    assert found.rows == 3


def test_an_indicator_and_its_repeat_under_one_goal_count_once():
    found = covered(Alignment(goal="13", indicator="13.2.1"), Alignment(goal="13", indicator="13.b.1"))
    assert found.goals[12].indicators == 1


def test_goals_can_be_set_apart_with_their_rows():
    found = covered(Alignment(goal="4"), Alignment(goal="17"), Alignment(goal="11")).without((4, 17))
    assert found.rows == 1
    assert [entry.goal for entry in found.goals if entry.goal in {4, 17}] == []


@given(ROWS)
def test_no_row_is_lost_or_counted_twice(rows):
    found = covered(*rows)
    linked, harming = ([row for row in rows if row.goal and (row.effect == "harms") == harm] for harm in (False, True))
    assert sum(entry.main + entry.side for entry in found.goals) == found.rows == len(linked)
    assert sum(entry.harms for entry in found.goals) == len(harming)


def test_a_row_that_harms_a_goal_covers_nothing_of_it_and_is_counted_apart():
    found = covered(
        Alignment(goal="13", target="13.2", indicator="13.2.2", effect=Effect.HARMS),
        Alignment(goal="11", effect=Effect.HELPS),
        Alignment(goal="11", effect=Effect.HARMS),
        Alignment(goal="6"),
    )
    eleven, thirteen = found.goals[10], found.goals[12]
    assert (thirteen.rows, thirteen.targets, thirteen.indicators, thirteen.harms) == (0, 0, 0, 1)
    assert (eleven.rows, eleven.harms) == (1, 1)
    assert [entry.goal for entry in found.touched] == [6, 11]
    assert [entry.goal for entry in found.harmed] == [11, 13]
    assert found.rows == 2


def test_effects_are_counted_over_the_rows_with_a_goal():
    rows = (
        Alignment(goal="13", effect=Effect.HARMS),
        *(Alignment(goal="11", effect=Effect.HELPS),) * 2,
        *(Alignment(goal="6"),) * 3,
        Alignment(project="no goal yet", effect=Effect.HELPS),
    )
    assert list(effects_of(AlignmentSheet(rows=rows)).items()) == [("helps", 2), ("harms", 1), ("unknown", 3)]
