import pytest

from alignment.ground.records import content_of, record_of
from alignment.intake.programme.proposals import Passage, Programme, ProposedRow
from alignment.intake.programme.review import (
    Review,
    Verdict,
    accept,
    accept_sure,
    alignments_of,
    choose_target,
    correct,
    drop,
    halves,
    in_language,
    merge,
    reopen,
    review_of,
    split,
    suggestions_for,
)
from alignment.sheet import Kind
from sdg_data.errors import UnknownCode

LEAKS = ProposedRow(
    "Leaks in drinking water pipes", "Meters and zones", "Water", 1.5, "Day 1", (Passage(1, "a", "line 1"),)
)
BUSES = ProposedRow("Safe public transport for women", "", "", 2.0, "Day 1", (Passage(2, "b", "line 2"),))
OPENING = ProposedRow("Opening: leaks in drinking water pipes", passages=(Passage(3, "c", "line 3"),), ticked=False)
SPELL = ProposedRow("Abracadabra", passages=(Passage(4, "d", "line 4"),))


def a_review(*rows, language="en"):
    return review_of(Programme(Kind.COURSE, "A course", rows or (LEAKS, BUSES, OPENING, SPELL), ()), language)


def test_each_row_comes_with_what_it_may_serve_and_nothing_is_accepted():
    review = a_review()
    assert [len(one.suggestions) for one in review.proposals] == [3, 3, 3, 0]
    assert [one.target for one in review.proposals] == [
        one.suggestions[0].target.code if one.suggestions else "" for one in review.proposals
    ]
    assert review.proposals[0].suggestions[0].goal.number == 6
    assert review.count(Verdict.OPEN) == 4
    assert alignments_of(review) == ()


def test_the_focus_is_asked_only_where_title_and_description_say_nothing():
    silent = ProposedRow("Abracadabra", "", "Clean energy from the sun")
    assert suggestions_for(silent, "en")[0].goal.number == 7
    assert suggestions_for(LEAKS, "en") == suggestions_for(ProposedRow(LEAKS.title, LEAKS.description), "en")


def test_what_is_accepted_becomes_a_row_with_target_indicator_and_a_first_why():
    (row,) = alignments_of(accept(a_review(), 1))
    assert (row.project, row.strategic_focus, row.hours) == ("Leaks in drinking water pipes", "Water", 1.5)
    assert (row.goal, row.accepted) == ("6", (row.target,))
    assert row.indicator.startswith(f"{row.target}.")
    assert row.target in row.why


def test_a_why_is_there_also_where_only_the_description_speaks_for_the_target():
    (row,) = alignments_of(accept(a_review(ProposedRow("Morning round", "Vaccines for newborn children")), 1))
    assert row.goal == "3"
    assert row.indicator.startswith(f"{row.target}.")
    assert row.why != ""


def test_the_first_why_is_in_the_language_of_the_page():
    review = a_review(ProposedRow("Fuites du réseau d'eau potable"), language="fr")
    english = a_review(ProposedRow("Fuites du réseau d'eau potable"))
    assert alignments_of(accept(review, 1))[0].why != alignments_of(accept(english, 1))[0].why


def test_a_row_without_any_suggestion_can_be_accepted_with_its_goal_to_choose():
    (row,) = alignments_of(accept(a_review(), 4))
    assert (row.project, row.goal, row.why) == ("Abracadabra", "", "")


def test_all_sure_ones_are_those_that_are_ticked_with_a_strong_first_suggestion():
    review = accept_sure(a_review())
    assert {one.id for one in review.proposals if one.sure} == {1, 2}
    assert [one.verdict for one in review.proposals] == [Verdict.ACCEPTED, Verdict.ACCEPTED, Verdict.OPEN, Verdict.OPEN]


def test_to_accept_all_sure_ones_changes_nothing_that_the_person_has_dropped():
    review = accept_sure(drop(a_review(), 1))
    assert review.proposal(1).verdict is Verdict.DROPPED
    assert [row.project for row in alignments_of(review)] == [BUSES.title]


def test_a_dropped_proposal_stays_in_its_place_and_can_be_opened_again():
    assert reopen(drop(a_review(), 2), 2) == a_review()


def test_another_target_may_be_any_of_the_framework_or_none():
    assert alignments_of(accept(choose_target(a_review(), 1, "13.1"), 1))[0].goal == "13"
    assert alignments_of(accept(choose_target(a_review(), 1, ""), 1))[0].goal == ""
    with pytest.raises(UnknownCode):
        choose_target(a_review(), 1, "18.1")


def test_a_corrected_title_is_suggested_for_anew_and_other_corrections_keep_the_target():
    review = choose_target(a_review(), 1, "13.1")
    again = correct(review, 1, title="Vaccines for newborn children", strategic_focus="Health", hours=2.0)
    assert (again.proposal(1).suggestions[0].goal.number, again.proposal(1).row.hours) == (3, 2.0)
    assert correct(review, 1, title=LEAKS.title, hours=3.0).proposal(1).target == "13.1"
    assert correct(review, 1, title=" ", hours=3.0).proposal(1).row.title == LEAKS.title


def test_two_that_are_merged_stand_where_the_first_stood_with_the_hours_and_the_source_of_both():
    review = merge(accept(a_review(), 1), 2, 1)
    first = review.proposals[0]
    assert [one.row.title for one in review.proposals] == [LEAKS.title, OPENING.title, SPELL.title]
    assert (first.row.hours, first.row.source, first.verdict) == (3.5, "a\nb", Verdict.OPEN)
    assert BUSES.title in first.row.description


def test_one_that_is_split_leaves_two_in_its_place_with_half_the_hours_and_the_same_source():
    review = split(a_review(), 1, "Leaks in pipes", "Water meters ")
    assert [one.row.title for one in review.proposals[:3]] == ["Leaks in pipes", "Water meters", BUSES.title]
    assert [(one.row.hours, one.row.source) for one in review.proposals[:2]] == [(0.75, "a")] * 2
    assert split(a_review(), 1, "Leaks", " ") == a_review()


def test_the_ids_of_new_proposals_are_none_that_was_there_before():
    review = split(merge(a_review(), 1, 2), 3, "Water", "Toilets")
    assert len({one.id for one in review.proposals}) == len(review.proposals)
    assert not {one.id for one in review.proposals if one.row.title in {"Water", "Toilets"}} & {1, 2, 3, 4, 5}


def test_a_row_has_a_seam_where_its_title_or_its_description_has_one():
    assert halves(ProposedRow("Bus lanes; cycle ways")) == ("Bus lanes", "cycle ways")
    assert halves(ProposedRow("حافلات، دراجات")) == ("حافلات", "دراجات")
    assert halves(ProposedRow("Bus lanes", "Cycle ways. And more")) == ("Bus lanes", "Cycle ways")
    assert halves(ProposedRow("Bus lanes")) == ("Bus lanes", "")


@pytest.mark.parametrize(
    "act",
    [
        lambda review: accept(review, 9),
        lambda review: drop(review, 9),
        lambda review: reopen(review, 9),
        lambda review: choose_target(review, 9, "6.1"),
        lambda review: correct(review, 9, title="x"),
        lambda review: merge(review, 1, 9),
        lambda review: merge(review, 1, 1),
        lambda review: split(review, 9, "a", "b"),
    ],
)
def test_what_is_asked_of_a_proposal_that_is_gone_is_passed_over(act):
    assert act(a_review()) == a_review()


def test_a_review_can_be_kept_as_json_and_is_the_same_when_it_comes_back():
    review = merge(accept_sure(a_review()), 3, 4)
    assert record_of(Review, content_of(review)) == review


def test_another_language_suggests_anew_and_leaves_what_was_said():
    before = accept(choose_target(drop(a_review(), 2), 1, "6.1"), 1)
    after = in_language(before, "fr")
    assert [(one.row, one.target, one.verdict) for one in after.proposals] == [
        (one.row, one.target, one.verdict) for one in before.proposals
    ]
    assert after.language == "fr"
    assert after.proposals[0].suggestions == suggestions_for(LEAKS, "fr")
