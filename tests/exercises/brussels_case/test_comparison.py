from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.brussels_case.comparison import _compared, comparisons, mean_score
from exercises.brussels_case.preparing import copies, prepare, the_case

PLAN = the_case("en")
GOALS = st.frozensets(st.sampled_from([str(number) for number in range(1, 18)]), max_size=4)


def test_a_project_that_the_room_aligns_as_the_model_does_agrees_wholly(new_room):
    own = new_room()
    prepare(own.lead, in_groups=False)
    sheet = own.snapshot.sheets[next(iter(own.snapshot.sheets))]
    own.align(sheet, 1, "11")
    own.align(sheet, 2, "3")
    first, second, third = comparisons(own.snapshot, PLAN)[:3]
    assert (first.said, first.score) == ({"11": ("",)}, 1.0)  # both links of the model are to goal 11
    assert (second.said, second.score) == ({"3": ("",)}, 0.0)
    assert (third.said, third.score, third.answered) == ({}, None, 0)
    assert mean_score((first, second, third)) == 0.5


def test_a_second_goal_of_a_project_counts_with_it(new_room):
    own = new_room()
    prepare(own.lead, in_groups=False)
    (sheet,) = own.snapshot.sheets.values()
    own.align(sheet, 2, "11")
    own.store.add_row(sheet.id, replace(sheet.rows[1], goal="12", id="", version=0))
    assert comparisons(own.snapshot, PLAN)[1].score == 1.0


def test_groups_are_compared_each_for_itself_and_named(new_room):
    own = new_room(groups=("North", "South"))
    prepare(own.lead, in_groups=True)
    sheets = {group: sheet for group, (sheet, _) in copies(own.snapshot).items()}
    own.align(sheets["North"], 8, "3")
    own.align(sheets["South"], 8, "3")
    own.align(sheets["South"], 1, "1")
    compared = comparisons(own.snapshot, PLAN)
    assert compared[7].said == {"3": ("North", "South")}
    assert compared[7].answered == 2
    assert compared[0].said == {"1": ("South",)}


def test_a_row_that_the_facilitator_hid_is_not_compared(new_room):
    own = new_room()
    prepare(own.lead, in_groups=False)
    (sheet,) = own.snapshot.sheets.values()
    own.align(sheet, 1, "11")
    own.hide_row(sheet.rows[0].id)
    assert comparisons(own.snapshot, PLAN)[0].said == {}


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), GOALS))
def test_the_score_runs_from_nothing_in_common_to_the_very_same(own):
    compared = _compared(1, PLAN.projects[0], own)
    answered = [codes for codes in own.values() if codes]
    if not answered:
        assert compared.score is None
    else:
        assert 0 <= compared.score <= 1
        assert (compared.score == 1) == all(codes == compared.project.goals for codes in answered)
        assert (compared.score == 0) == all(not codes & compared.project.goals for codes in answered)


def test_without_any_answer_there_is_no_mean():
    assert mean_score(()) is None


@pytest.mark.parametrize("in_groups", [False, True])
def test_the_rows_of_each_copy_are_in_the_order_of_the_projects(new_room, in_groups):
    own = new_room(groups=("North", "South"))
    prepare(own.lead, in_groups=in_groups)
    for sheet, rows in copies(own.snapshot).values():
        assert [sheet.row(row).project for row in rows] == [project.title for project in PLAN.projects]
