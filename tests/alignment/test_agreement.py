from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet
from alignment.agreement import agreement, answers_of


def answers(**groups):
    return {group: [frozenset(codes.split()) for codes in rows] for group, rows in groups.items()}


@pytest.mark.parametrize(
    ("said", "score"),
    [
        (answers(a=["11"], b=["11"]), 1),
        (answers(a=["11"], b=["13"]), 0),
        (answers(a=["11"], b=["11 13"]), 0.5),  # 11: 2-0 of 2; 13: 1-1 of 2
        (answers(a=["11"], b=["11"], c=["6"]), pytest.approx(1 / 3)),  # each of the two codes: |2 - 1| / 3
        (answers(a=["11"], b=["11"], c=["11"], d=["6"]), 0.5),  # |3 - 1| / 4 twice
    ],
)
def test_agreement_is_agree_minus_disagree_over_all_and_the_mean_over_codes(said, score):
    (row,) = agreement(said)
    assert row.score == score


def test_a_row_that_one_group_answered_has_no_agreement_and_no_row_is_skipped():
    first, second = agreement(answers(a=["11", ""], b=["", ""]))
    assert (first.score, first.answered, first.named) == (None, 1, {"11": ("a",)})
    assert (second.score, second.answered) == (None, 0)


def test_the_code_that_most_groups_named_comes_first():
    (row,) = agreement(answers(a=["6 11"], b=["11"], c=["6 11"]))
    assert list(row.named) == ["11", "6"]
    assert row.named["6"] == ("a", "c")


@given(st.dictionaries(st.sampled_from("abcdef"), st.sets(st.sampled_from(["1", "2", "3"]), min_size=1), min_size=2))
def test_agreement_lies_between_nought_and_one_and_is_one_only_when_all_say_the_same(said):
    (row,) = agreement({group: [frozenset(codes)] for group, codes in said.items()})
    assert 0 <= row.score <= 1
    assert (row.score == 1) == (len({frozenset(codes) for codes in said.values()}) == 1)


def test_a_row_added_for_another_goal_counts_with_the_row_it_was_made_of():
    bus = Alignment(strategic_focus="Mobility", project="Bus lanes", goal="11", id="1")
    rows = (bus, replace(bus, goal="13", id="9"), Alignment(project="Housing", id="2"))
    assert answers_of(AlignmentSheet(rows=rows), ("1", "2", "gone"), "goal") == (
        frozenset({"11", "13"}), frozenset(), frozenset(),
    )  # fmt: skip
