import pytest

from exercises.recommendations import changes
from exercises.recommendations.changes import (
    RecommendationError,
    give_dots,
    group_together,
    hide,
    place_dot,
    take_back,
)
from exercises.recommendations.ideas import Step, own_dots, ranking, recommendations, step
from tests.exercises.a_room import at_once


def test_a_recommendation_says_what_to_whom_and_by_when(room):
    room.idea("  Share the sheets\u202e ", to="Cairo\x00", by=" In May ")
    (one,) = recommendations(room.snapshot)
    assert (one.text, one.to, one.by, one.group) == ("Share the sheets", "Cairo", "In May", "")


def test_without_a_text_it_is_refused_and_an_enormous_one_is_cut(room):
    with pytest.raises(RecommendationError, match="needs a text"):
        room.idea(" \u202e\n")
    room.idea("x" * 50_000, to="y" * 50_000, by="z" * 50_000)
    (one,) = recommendations(room.snapshot)
    assert (len(one.text), len(one.to), len(one.by)) == (300, 80, 80)


def test_its_author_changes_it_and_takes_it_back_and_nobody_else_does(room):
    idea = room.idea("a", to="Cairo")
    with pytest.raises(RecommendationError, match="Only the person who wrote"):
        room.idea("theirs", "ben", own=idea)
    with pytest.raises(RecommendationError, match="Only the person who wrote"):
        take_back(room.seat("ben"), idea)
    room.idea("b", own=idea)
    assert [(one.text, one.to) for one in recommendations(room.snapshot)] == [("b", "")]
    take_back(room.seat(), idea)
    assert recommendations(room.snapshot) == ()
    for deed in (lambda: room.idea("c", own=idea), lambda: take_back(room.seat(), idea)):
        with pytest.raises(RecommendationError, match="no longer there"):
            deed()


def test_it_is_still_its_authors_after_the_facilitator_has_grouped_it(room):
    idea = room.idea("a")
    group_together(room.lead, [idea], "Courses")
    room.idea("b", own=idea)
    assert [(one.text, one.group) for one in recommendations(room.snapshot)] == [("b", "Courses")]


def test_once_the_room_votes_nothing_is_written_and_before_it_votes_no_dot_is_placed(room):
    idea = room.idea("a")
    with pytest.raises(RecommendationError, match="only while the vote is open"):
        room.dot(idea)
    room.vote()
    with pytest.raises(RecommendationError, match="The vote is open"):
        room.idea("b")
    with pytest.raises(RecommendationError, match="The vote is open"):
        take_back(room.seat(), idea)
    room.dot(idea)
    room.reveal()
    with pytest.raises(RecommendationError, match="only while the vote is open"):
        room.dot(idea)


def test_several_dots_may_go_to_one_and_no_more_than_there_are(room):
    first, second = room.idea("a"), room.idea("b")
    room.vote()
    for _ in range(4):
        room.dot(first)
    room.dot(second)
    with pytest.raises(RecommendationError, match="You have 5 dots"):
        room.dot(second)
    room.dot(first, change=-1)
    room.dot(second)
    assert own_dots(room.snapshot, room.seat().participant.id) == {first: 3, second: 2}


def test_a_dot_that_is_not_there_cannot_be_taken_away(room):
    idea = room.idea("a")
    room.vote()
    room.dot(idea, change=-1)
    assert own_dots(room.snapshot, room.seat().participant.id) == {}


def test_a_dot_on_what_was_taken_back_is_refused(room):
    room.idea("a")
    room.vote()
    with pytest.raises(RecommendationError, match="no longer there"):
        room.dot("idea.nowhere")


def test_clicks_at_once_on_two_devices_never_place_more_than_five_dots(room):
    ideas = [room.idea(text) for text in "abc"]
    room.vote()
    seats = [room.seat(token) for token in ("ana", "ben")]
    clicks = [lambda n=number: place_dot(seats[n % 2], ideas[n % 3], 1) for number in range(24)]
    faults = at_once(*clicks)
    assert len(faults) == 24 - 10
    assert all(isinstance(fault, RecommendationError) for fault in faults)
    assert [sum(own_dots(room.snapshot, seat.participant.id).values()) for seat in seats] == [5, 5]
    assert sum(found.dots for found in ranking(room.snapshot)) == 10


@pytest.mark.parametrize("dots", [0, -3, 21])
def test_a_strange_number_of_dots_is_refused(room, dots):
    with pytest.raises(RecommendationError, match="from 1 to 20"):
        give_dots(room.lead, dots)


def test_a_workshop_has_a_most_of_recommendations(room, monkeypatch):
    monkeypatch.setattr(changes, "MOST", 1)
    idea = room.idea("a")
    with pytest.raises(RecommendationError, match="has 1 recommendations"):
        room.idea("b")
    room.idea("c", own=idea)


def test_recommendations_sent_at_once_are_no_more_than_a_workshop_has_at_most(room, monkeypatch):
    monkeypatch.setattr(changes, "MOST", 3)
    room.seat()
    assert len(at_once(*[lambda n=n: room.idea(f"Idea {n}") for n in range(8)])) == 5
    assert len(recommendations(room.snapshot)) == 3


def test_dots_placed_while_the_ranking_is_being_revealed_are_in_it_or_are_refused(room):
    idea = room.idea("a")
    room.vote()
    seats, seen = [room.seat(f"person-{number}") for number in range(8)], []
    faults = at_once(
        *[lambda seat=seat: place_dot(seat, idea, 1) for seat in seats],
        lambda: (room.reveal(), seen.append(ranking(room.snapshot)[0].dots)),
    )
    assert all("only while the vote is open" in str(fault) for fault in faults)
    assert seen == [ranking(room.snapshot)[0].dots] == [8 - len(faults)]


def test_grouping_several_is_one_act_and_its_undo_leaves_what_people_wrote_meanwhile(room):
    ideas = [room.idea(text) for text in "abc"]
    group_together(room.lead, ideas[:1], "Before")
    group_together(room.lead, ideas, "Courses")
    room.idea("changed", own=ideas[1])
    room.idea("d")
    assert room.lead.undo().key == "put-together"
    assert [(one.text, one.group) for one in recommendations(room.snapshot)] == [
        ("a", "Before"), ("changed", ""), ("c", ""), ("d", ""),
    ]  # fmt: skip


def test_hiding_some_and_showing_others_is_one_act_and_its_undo_has_every_one_as_it_was(room):
    ideas = [room.idea(text) for text in "abc"]
    hide(room.lead, {ideas[0]: True})
    hide(room.lead, {ideas[0]: False, ideas[1]: True, ideas[2]: True})
    assert [one.text for one in recommendations(room.snapshot)] == ["a"]
    room.idea("d")
    assert room.lead.undo().key == "hiding"
    assert [one.text for one in recommendations(room.snapshot)] == ["b", "c", "d"]


def test_of_what_is_gone_and_what_is_there_nothing_is_grouped(room):
    idea = room.idea("a")
    with pytest.raises(RecommendationError, match="no longer there"):
        group_together(room.lead, [idea, "idea.nowhere"], "Courses")
    assert recommendations(room.snapshot)[0].group == ""


def test_opening_the_vote_and_going_back_are_acts_to_take_back_and_the_dots_stay(room):
    idea = room.idea("a")
    room.vote()
    room.dot(idea)
    room.vote(opened=False)
    assert room.lead.undo().key == "back-to-gathering"
    assert step(room.snapshot) is Step.VOTING
    assert ranking(room.snapshot)[0].dots == 1
    assert room.lead.undo().key == "open-vote"
    assert step(room.snapshot) is Step.GATHERING


def test_recommendations_that_a_workshop_kept_before_are_read_as_they_are(room):
    room.gather("recommendations", "idea.old", lambda _: {"text": "a", "author": "b", "of": "later"})
    (one,) = recommendations(room.snapshot)
    assert (one.id, one.text, one.to, one.author, one.hidden) == ("idea.old", "a", "", "b", False)
