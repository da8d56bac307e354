from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from exercises.recommendations import keeping
from exercises.recommendations.errors import RecommendationError
from exercises.recommendations.ideas import own_dots, ranking, recommendations
from exercises.recommendations.keeping import give_dots, place_dot, take_back


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
    with pytest.raises(RecommendationError, match="Only who wrote"):
        room.idea("theirs", "ben", own=idea)
    with pytest.raises(RecommendationError, match="Only who wrote"):
        take_back(room.seat("ben"), room.snapshot, idea)
    room.idea("b", own=idea)
    assert [(one.text, one.to) for one in recommendations(room.snapshot)] == [("b", "")]
    take_back(room.seat(), room.snapshot, idea)
    assert recommendations(room.snapshot) == ()


def test_it_is_still_its_authors_after_the_facilitator_has_grouped_it(room):
    idea = room.idea("a")
    keeping.group_together(room.facilitation, [idea], "Courses")
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
        take_back(room.seat(), room.snapshot, idea)
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
    seats, snapshot, ready = [room.seat(token) for token in ("ana", "ben")], room.snapshot, Barrier(24)

    def click(number):
        ready.wait()
        try:
            place_dot(seats[number % 2], snapshot, ideas[number % 3], 1)
        except RecommendationError:
            return 0
        return 1

    with ThreadPoolExecutor(24) as pool:
        placed = sum(pool.map(click, range(24)))
    assert placed == 10
    assert [sum(own_dots(room.snapshot, seat.participant.id).values()) for seat in seats] == [5, 5]
    assert sum(found.dots for found in ranking(room.snapshot)) == 10


@pytest.mark.parametrize("dots", [0, -3, 21])
def test_a_strange_number_of_dots_is_refused(room, dots):
    with pytest.raises(RecommendationError, match="from 1 to 20"):
        give_dots(room.facilitation, dots)


def test_a_workshop_has_a_most_of_recommendations(room, monkeypatch):
    monkeypatch.setattr(keeping, "MOST", 1)
    idea = room.idea("a")
    with pytest.raises(RecommendationError, match="has 1 recommendations"):
        room.idea("b")
    room.idea("c", own=idea)
