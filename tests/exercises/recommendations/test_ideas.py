from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exercises.recommendations.changes import give_dots, group_together, hide
from exercises.recommendations.ideas import (
    Step,
    dots_each,
    groups,
    own_dots,
    ranking,
    recommendations,
    step,
    voters,
)
from tests.exercises.recommendations.conftest import Recommending


def ranked(room):
    return [(found.rank, found.dots, found.recommendation.text) for found in ranking(room.snapshot)]


def test_the_room_writes_then_votes_then_looks_at_the_ranking_and_back(room):
    assert step(room.snapshot) is Step.GATHERING
    room.vote()
    assert step(room.snapshot) is Step.VOTING
    room.reveal()
    assert step(room.snapshot) is Step.RANKED
    room.lead.undo()
    assert step(room.snapshot) is Step.VOTING


def test_groups_come_in_the_order_in_which_they_came_up_and_the_rest_last(room):
    ideas = [room.idea(text) for text in "abcd"]
    group_together(room.lead, [ideas[2], ideas[3]], " Courses ")
    group_together(room.lead, [ideas[1]], "Experts")
    assert [(name, [one.text for one in listed]) for name, listed in groups(room.snapshot).items()] == [
        ("Experts", ["b"]), ("Courses", ["c", "d"]), ("", ["a"]),
    ]  # fmt: skip
    group_together(room.lead, [ideas[1]], "")
    assert list(groups(room.snapshot)) == ["Courses", ""]


def test_the_most_dots_come_first_and_equals_share_a_rank(room):
    ideas = [room.idea(text) for text in "abcd"]
    room.vote()
    for idea, token in ((ideas[1], "ana"), (ideas[1], "ben"), (ideas[1], "ben"), (ideas[2], "ben"), (ideas[3], "ana")):
        room.dot(idea, token)
    assert ranked(room) == [(1, 3, "b"), (2, 1, "c"), (2, 1, "d"), (4, 0, "a")]
    assert voters(room.snapshot) == 2
    assert own_dots(room.snapshot, room.seat("ben").participant.id) == {ideas[1]: 2, ideas[2]: 1}


def test_what_is_hidden_is_in_no_list_and_its_dots_come_back(room):
    first, second = room.idea("a"), room.idea("b")
    give_dots(room.lead, 1)
    room.vote()
    room.dot(first)
    hide(room.lead, {first: True})
    assert [one.text for one in recommendations(room.snapshot)] == ["b"]
    assert own_dots(room.snapshot, room.seat().participant.id) == {}
    room.dot(second)
    hide(room.lead, {first: False})
    assert ranked(room) == [(1, 1, "b"), (2, 0, "a")]


def test_people_have_five_dots_until_the_facilitator_says_otherwise(room):
    assert dots_each(room.snapshot) == 5
    give_dots(room.lead, 3)
    assert dots_each(room.snapshot) == 3


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from("xyz"), st.integers(0, 2), st.sampled_from([1, 1, -1])), max_size=14))
def test_the_ranking_counts_every_dot_that_was_placed_and_not_taken_away(stored, clicks):
    room = Recommending(stored, "recommendations")
    ideas = [room.idea(text) for text in "abc"]
    room.vote()
    counted = {}
    for token, number, change in clicks:
        now, spent = counted.get((token, number), 0), sum(n for (who, _), n in counted.items() if who == token)
        if change > 0 and spent == 5:
            continue
        room.dot(ideas[number], token, change)
        counted[token, number] = max(0, now + change)
    totals = [sum(n for (_, number), n in counted.items() if number == place) for place in range(3)]
    assert {found.recommendation.text: found.dots for found in ranking(room.snapshot)} == dict(
        zip("abc", totals, strict=True)
    )
    assert [found.dots for found in ranking(room.snapshot)] == sorted(totals, reverse=True)
