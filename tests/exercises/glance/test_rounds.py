import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.countdown import Countdown
from exercises.errors import ExerciseError
from exercises.glance.questions import questions
from exercises.glance.rounds import (
    MOST_POINTS,
    NAME,
    READING,
    Answer,
    Kind,
    Round,
    TooLate,
    answer_name,
    answering,
    answers,
    end_early,
    new_round,
    points,
    results,
    reveal_name,
    rounds,
    scores,
)
from sdg_data import load_catalogue

START = 1_000.0


def ask(room, kind=Kind.SCENE, seconds=30, now=START):
    made, content = new_round(room.look(), kind, seconds, now)
    room.facilitation.gather(NAME, made, lambda _: content)
    return rounds(room.look())[-1]


def answer(seat, asked, goal, at):
    return seat.contribute(NAME, answer_name(asked, seat.participant.id), answering(asked, goal, lambda: at))


def wrong(asked):
    return next(goal for goal in asked.options if goal != asked.goal)


def open_up(room, asked):
    room.facilitation.reveal(reveal_name(asked))


def test_a_picture_is_placed_on_one_of_all_goals_and_is_of_its_own_goal(room):
    asked = ask(room())
    assert asked.options == tuple(goal.code for goal in load_catalogue().goals)
    assert {question.id: question.goal for question in questions()}[asked.scene] == asked.goal


@pytest.mark.parametrize("kind", [Kind.TITLE, Kind.NUMBER])
def test_numbers_and_titles_have_four_options_and_the_right_one_is_among_them(room, kind):
    at = room()
    for _ in range(20):
        asked = ask(at, kind)
        assert len(set(asked.options)) == 4
        assert asked.goal in asked.options


def test_no_picture_comes_again_before_all_were_shown(room):
    at = room()
    scenes = [ask(at).scene for _ in questions()]
    assert sorted(scenes) == sorted(question.id for question in questions())
    assert ask(at).scene in scenes


def test_the_order_of_pictures_is_the_workshops_own(room):
    orders = set()
    for _ in range(4):
        at = room()
        orders.add(tuple(ask(at).scene for _ in range(4)))
    assert len(orders) > 1


def test_the_time_runs_from_a_moment_later_so_that_phones_have_the_question(room):
    asked = ask(room(), seconds=45)
    assert asked.time == Countdown(START + READING, START + READING + 45)


def test_an_answer_counts_until_the_last_moment_and_not_after(room):
    at = room()
    asked, seat = ask(at), at.join("a")
    with pytest.raises(TooLate, match="time is up"):
        answer(seat, asked, asked.goal, asked.time.ends + 0.001)
    assert answers(at.look())[asked.id] == ()
    answer(seat, asked, asked.goal, asked.time.ends)
    assert answers(at.look())[asked.id] == (Answer(seat.participant.id, asked.goal, 30.0),)


def test_an_answer_that_slipped_in_while_the_answer_was_laid_open_does_not_count(room):
    at = room()
    asked, seat = ask(at), at.join("a")
    at.facilitation.gather(NAME, f"round.{asked.id}", end_early(START + 10))
    answer(seat, asked, asked.goal, START + 11)  # by a page that did not know it yet
    assert answers(at.look())[asked.id] == ()


def test_ending_early_never_gives_time(room):
    at = room()
    asked = ask(at)
    at.facilitation.gather(NAME, f"round.{asked.id}", end_early(asked.time.ends + 99))
    assert rounds(at.look())[-1].time == asked.time
    at.facilitation.gather(NAME, f"round.{asked.id}", end_early(START))  # while phones still loaded the question
    assert rounds(at.look())[-1].time == Countdown(START, START)


def test_the_first_answer_counts(room):
    at = room()
    asked, seat = ask(at), at.join("a")
    answer(seat, asked, wrong(asked), START + 4)
    answer(seat, asked, asked.goal, START + 5)
    assert [given.goal for given in answers(at.look())[asked.id]] == [wrong(asked)]


def test_many_clicks_at_once_are_one_answer_each(room):
    at = room()
    asked, seats = ask(at), [at.join(token) for token in "abcd"]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: answer(seats[number % 4], asked, asked.options[number], START + 5), range(16)))
    given = answers(at.look())[asked.id]
    assert sorted(each.person for each in given) == sorted(seat.participant.id for seat in seats)
    assert all(
        asked.options.index(each.goal) % 4 == [s.participant.id for s in seats].index(each.person) for each in given
    )


def test_a_goal_that_was_not_offered_is_refused(room):
    at = room()
    asked = ask(at, Kind.TITLE)
    other = next(goal.code for goal in load_catalogue().goals if goal.code not in asked.options)
    for strange in (other, "18", "<b>"):
        with pytest.raises(ExerciseError, match="not among the options"):
            answer(at.join("a"), asked, strange, START)
    assert answers(at.look())[asked.id] == ()


ASKED = Round("r", 1, Kind.SCENE, "6", "", ("6", "7"), 30, Countdown(0, 30))


@given(st.floats(0, 30), st.floats(0, 30))
def test_a_right_answer_is_worth_more_the_sooner_it_comes_and_a_wrong_one_nothing(one, other):
    soon, late = sorted((one, other))
    assert (
        MOST_POINTS >= points(ASKED, Answer("a", "6", soon)) >= points(ASKED, Answer("a", "6", late)) >= MOST_POINTS / 2
    )
    assert points(ASKED, Answer("a", "7", soon)) == 0


def test_points_are_the_same_where_the_time_was_ended_early():
    early = replace(ASKED, time=Countdown(0, 10))
    assert points(early, Answer("a", "6", 5.0)) == points(ASKED, Answer("a", "6", 5.0))


def test_points_and_results_are_of_the_rounds_that_lie_open(room):
    at = room()
    anna, ben = at.join("a", "Anna"), at.join("b", "Ben")
    first = ask(at)
    answer(anna, first, first.goal, START + READING)
    answer(ben, first, wrong(first), START + 5)
    second = ask(at)
    answer(ben, second, second.goal, START + 5)
    assert scores(at.look()) == ()
    assert results(at.look()) == ()
    open_up(at, first)
    assert scores(at.look()) == ((anna.participant.id, MOST_POINTS), (ben.participant.id, 0))
    (known,) = results(at.look())
    assert (known.goal, known.right, known.answers, known.confused) == (first.goal, 1, 2, ((wrong(first), 1),))
    assert sum(known.answers for known in results(at.look(), every=True)) == 3


def test_after_a_reset_nothing_lies_open(room):
    at = room()
    open_up(at, ask(at))
    at.facilitation.reset(NAME)
    asked = ask(at)
    assert rounds(at.look()) == (asked,)
    assert at.look().stage.revealed == ()


def test_a_question_is_asked_quickly_even_after_many(room):
    at = room()
    seats = [at.join(f"t{number}") for number in range(5)]
    for _ in range(10):
        asked = ask(at, now=time.time())
        for seat in seats:
            answer(seat, asked, asked.goal, asked.time.begins)
    assert [len(given) for given in answers(at.look()).values()] == [5] * 10
