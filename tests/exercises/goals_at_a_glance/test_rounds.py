import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.goals_at_a_glance import rounds as quiz
from exercises.goals_at_a_glance.questions import questions
from exercises.goals_at_a_glance.rounds import (
    MOST_POINTS,
    NAME,
    READING,
    RESULTS,
    Answer,
    AnswerRefused,
    QuestionKind,
    Round,
    answers,
    end_early,
    lay_open,
    points,
    results,
    reveal_name,
    rounds,
    scores,
)
from exercises.workshop.countdown import Countdown
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop
from sdg_data import load_catalogue

START = 1_000.0


def ask(room, kind=QuestionKind.SCENE, seconds=30, now=START):
    quiz.ask(room.lead, kind, seconds, lambda: now)
    return rounds(room.snapshot)[-1]


def answer(seat, asked, goal, at):
    quiz.answer(seat, asked, goal, lambda: at)


def wrong(asked):
    return next(goal for goal in asked.options if goal != asked.goal)


def open_up(room, asked):
    room.lead.reveal(reveal_name(asked))


def test_a_picture_is_placed_on_one_of_all_goals_and_is_of_its_own_goal(room):
    asked = ask(room())
    assert asked.options == tuple(goal.code for goal in load_catalogue().goals)
    assert {question.id: question.goal for question in questions()}[asked.scene] == asked.goal


@pytest.mark.parametrize("kind", [QuestionKind.TITLE, QuestionKind.NUMBER])
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
    with pytest.raises(AnswerRefused, match="time is up"):
        answer(seat, asked, asked.goal, asked.time.ends + 0.001)
    assert answers(at.snapshot)[asked.id] == ()
    answer(seat, asked, asked.goal, asked.time.ends)
    assert answers(at.snapshot)[asked.id] == (Answer(seat.participant.id, asked.goal, 30.0),)


def test_an_answer_that_slipped_in_while_the_answer_was_laid_open_does_not_count(room):
    at = room()
    asked, seat = ask(at), at.join("a")
    answer(seat, asked, asked.goal, START + 11)
    at.gather(NAME, f"round.{asked.id}", end_early(START + 10))  # by a server whose clock is a little slow
    assert answers(at.snapshot)[asked.id] == ()
    assert quiz.own_answer(at.snapshot, rounds(at.snapshot)[0], seat.participant.id) is None


def test_a_page_that_does_not_know_it_yet_cannot_answer_what_was_ended_laid_open_or_put_away(room):
    at = room()
    first, seat = ask(at), at.join("a")
    at.gather(NAME, f"round.{first.id}", end_early(START + 10))
    second = ask(at)
    open_up(at, second)
    third = ask(at)
    at.lead.undo()
    for asked in (first, second, third):
        with pytest.raises(AnswerRefused, match="time is up"):
            answer(seat, asked, asked.goal, START + 11)
    assert not at.snapshot.kind(NAME, "answer")


def test_after_the_workshop_nothing_is_answered(room):
    at = room()
    asked, seat = ask(at), at.join("a")
    at.lead.close()
    with pytest.raises(NoSuchWorkshop):
        answer(seat, asked, asked.goal, START + 5)
    assert answers(at.snapshot)[asked.id] == ()


def test_the_next_question_takes_the_place_of_the_results_and_of_the_exercise_and_is_taken_back_whole(room):
    at = room()
    open_up(at, ask(at))
    at.lead.reveal(RESULTS)
    at.lead.bring_everyone(exercise="roadmap")
    before = at.snapshot
    seat = at.join("a")
    asked = ask(at)
    assert at.snapshot.stage.exercise == NAME
    assert RESULTS not in at.snapshot.stage.revealed
    assert at.snapshot.stage.called > before.stage.called
    said = at.lead.undo()
    assert (said.package, said.key) == (quiz.PACKAGE, "next-scene")
    assert at.snapshot.stage.exercise == "roadmap"
    assert set(at.snapshot.stage.revealed) == set(before.stage.revealed)
    assert asked not in rounds(at.snapshot) == rounds(before)
    assert seat.participant.id in at.snapshot.people


def test_an_answer_is_laid_open_with_the_end_of_its_time_and_both_are_taken_back_at_once(room):
    at = room()
    asked, seat = ask(at), at.join("a")
    answer(seat, asked, asked.goal, START + 5)
    lay_open(at.lead, asked, lambda: START + 10)
    assert rounds(at.snapshot)[0].time.ends == START + 10
    assert quiz.revealed(at.snapshot, asked)
    said = at.lead.undo()
    assert (said.package, said.key) == (quiz.PACKAGE, "reveal")
    assert rounds(at.snapshot) == (asked,)
    assert not quiz.revealed(at.snapshot, asked)
    assert len(answers(at.snapshot)[asked.id]) == 1
    answer(at.join("b"), asked, asked.goal, START + 20)  # there is time again
    assert len(answers(at.snapshot)[asked.id]) == 2


def test_what_was_put_away_is_not_laid_open(room):
    at = room()
    asked = ask(at)
    at.lead.undo()
    with pytest.raises(AnswerRefused):
        lay_open(at.lead, asked, lambda: START)
    assert at.snapshot.stage.revealed == ()


def test_a_round_as_an_older_version_kept_it_is_read(room):
    at = room()
    time_given = {"begins": 1000, "ends": 1030.0, "paused": None}
    old = {"kind": "title", "goal": "6", "scene": "", "options": ["6", "7"], "seconds": 30, "time": time_given}
    at.gather(NAME, "round.old", lambda _: old)
    assert rounds(at.snapshot) == (Round("old", 1, QuestionKind.TITLE, "6", "", ("6", "7"), 30, Countdown(1000, 1030)),)


def test_ending_early_never_gives_time(room):
    at = room()
    asked = ask(at)
    at.gather(NAME, f"round.{asked.id}", end_early(asked.time.ends + 99))
    assert rounds(at.snapshot)[-1].time == asked.time
    at.gather(NAME, f"round.{asked.id}", end_early(START))  # while phones still loaded the question
    assert rounds(at.snapshot)[-1].time == Countdown(START, START)


def test_the_first_answer_counts(room):
    at = room()
    asked, seat = ask(at), at.join("a")
    answer(seat, asked, wrong(asked), START + 4)
    answer(seat, asked, asked.goal, START + 5)
    assert [given.goal for given in answers(at.snapshot)[asked.id]] == [wrong(asked)]


def test_many_clicks_at_once_are_one_answer_each(room):
    at = room()
    asked, seats = ask(at), [at.join(token) for token in "abcd"]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: answer(seats[number % 4], asked, asked.options[number], START + 5), range(16)))
    given = answers(at.snapshot)[asked.id]
    assert sorted(each.person for each in given) == sorted(seat.participant.id for seat in seats)
    assert all(
        asked.options.index(each.goal) % 4 == [s.participant.id for s in seats].index(each.person) for each in given
    )


def test_a_goal_that_was_not_offered_is_refused(room):
    at = room()
    asked = ask(at, QuestionKind.TITLE)
    other = next(goal.code for goal in load_catalogue().goals if goal.code not in asked.options)
    for strange in (other, "18", "<b>"):
        with pytest.raises(ExerciseError, match="not among the options"):
            answer(at.join("a"), asked, strange, START)
    assert answers(at.snapshot)[asked.id] == ()


ASKED = Round("r", 1, QuestionKind.SCENE, "6", "", ("6", "7"), 30, Countdown(0, 30))


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
    assert scores(at.snapshot) == ()
    assert results(at.snapshot) == ()
    open_up(at, first)
    assert scores(at.snapshot) == ((anna.participant.id, MOST_POINTS), (ben.participant.id, 0))
    (known,) = results(at.snapshot)
    assert (known.goal, known.right, known.answers, known.confused) == (first.goal, 1, 2, ((wrong(first), 1),))


def test_after_a_reset_nothing_lies_open(room):
    at = room()
    open_up(at, ask(at))
    at.lead.reset(NAME)
    asked = ask(at)
    assert rounds(at.snapshot) == (asked,)
    assert at.snapshot.stage.revealed == ()


def test_a_question_is_asked_quickly_even_after_many(room):
    at = room()
    seats = [at.join(f"t{number}") for number in range(5)]
    for _ in range(10):
        asked = ask(at, now=time.time())
        for seat in seats:
            answer(seat, asked, asked.goal, asked.time.begins)
    assert [len(given) for given in answers(at.snapshot).values()] == [5] * 10
