import pytest

from alignment.ground.wording import languages
from exercises.goals_at_a_glance import EXERCISE
from exercises.goals_at_a_glance import rounds as quiz
from exercises.goals_at_a_glance.rounds import RESULTS, QuestionKind, reveal_name, rounds
from sdg_data import load_catalogue

START = 1_000.0
every_language = pytest.mark.parametrize("language", sorted(languages()))
every_kind = pytest.mark.parametrize("kind", list(QuestionKind))


def ask(at, kind=QuestionKind.SCENE):
    quiz.ask(at.lead, kind, 30, lambda: START)
    return rounds(at.snapshot)[-1]


def answer(seat, asked, goal):
    quiz.answer(seat, asked, goal, lambda: START + 5)


def shown(at, language="en"):
    return "".join(EXERCISE.show(at.snapshot, EXERCISE.say(language)).values())


def followed(at, language="en"):
    return "".join(EXERCISE.follow(at.snapshot, EXERCISE.say(language)).values())


def label(goal, language="en"):
    return load_catalogue().label(goal, language)


@every_language
def test_before_the_reveal_the_room_sees_how_many_answered_and_neither_what_nor_the_right_goal(room, language):
    at = room()
    asked = ask(at)
    other = next(goal for goal in asked.options if goal != asked.goal)
    for token in "abc":
        answer(at.join(token), asked, other)
    for html in (shown(at, language), followed(at, language)):
        for goal in load_catalogue().goals:
            assert label(goal.code, language) not in html
            assert goal.colour not in html
        assert asked.scene not in html
    assert EXERCISE.say(language)("answered", count=3) in shown(at, language)


@every_kind
@every_language
def test_once_revealed_the_right_goal_and_the_answers_are_shown_in_every_language(room, kind, language):
    at = room()
    asked = ask(at, kind)
    other = next(goal for goal in asked.options if goal != asked.goal)
    answer(at.join("a"), asked, asked.goal)
    answer(at.join("b"), asked, other)
    at.lead.reveal(reveal_name(asked))
    for goal in (asked.goal, other):
        assert load_catalogue().goal(int(goal)).colour in shown(at, language)
    assert label(asked.goal, language).replace("'", "&#39;") in shown(at, language)
    assert load_catalogue().goal(int(asked.goal)).colour in followed(at, language)
    assert "class='right'" in shown(at, language)


@every_kind
def test_what_is_asked_stands_in_the_head_of_the_wall_before_and_after_the_reveal(room, kind):
    at = room()
    asked = ask(at, kind)
    for _ in ("asked", "revealed"):
        wall = EXERCISE.show(at.snapshot, EXERCISE.say("en"))
        assert EXERCISE.say("en")(f"ask-{kind}") in wall["title"]
        assert "Question 1" in wall["title"]
        assert "class='scene'" in wall["question"]
        at.lead.reveal(reveal_name(asked))


def test_a_question_for_the_title_does_not_say_it(room):
    at = room()
    asked = ask(at, QuestionKind.TITLE)
    assert f"Goal {asked.goal}" in shown(at)
    assert label(asked.goal) not in shown(at)
    number = ask(at, QuestionKind.NUMBER)
    assert label(number.goal) in shown(at)
    assert f">{number.goal}<" not in shown(at)


def results(at):
    at.lead.reveal(RESULTS)
    return shown(at)


def test_the_best_three_have_their_nicknames_and_the_hidden_have_none(room):
    at = room()
    asked = ask(at)
    for name in ("Anna", "<b>Ben</b>", "Cleo", "Dora"):
        seat = at.join(name, name)
        answer(seat, asked, asked.goal if name != "Dora" else "1" if asked.goal != "1" else "2")
        if name == "Cleo":
            at.hide_person(seat.participant.id)
    at.lead.reveal(reveal_name(asked))
    html = results(at)
    assert "Anna" in html
    assert "&lt;b&gt;Ben" in html
    assert "<b>Ben" not in html
    assert "Cleo" not in html
    assert "Dora" not in html


def test_the_results_say_what_a_goal_was_taken_for(room):
    at = room()
    asked = ask(at)
    other = next(goal for goal in asked.options if goal != asked.goal)
    for token, goal in (("a", other), ("b", other), ("c", asked.goal)):
        answer(at.join(token), asked, goal)
    at.lead.reveal(reveal_name(asked))
    html = results(at)
    assert "33% correct (3\xa0answers)" in html
    assert f"{other} {label(other)} (2)" in html
    assert html == shown(at)
    assert "33% correct" in followed(at)


def test_results_of_questions_that_lie_face_down_are_not_shown(room):
    at = room()
    answer(at.join("a", "Anna"), ask(at), "1")
    assert "No answer has been revealed" in results(at)
    assert "Anna" not in results(at)


def test_the_countdown_is_on_the_projector_and_on_phones_until_the_reveal(room):
    at = room()
    asked = ask(at)
    for html in (shown(at), followed(at)):
        assert f"data-ends='{int(asked.time.ends * 1000)}'" in html
    at.lead.reveal(reveal_name(asked))
    assert "data-ends" not in shown(at) + followed(at)


def test_the_outcome_has_every_question_and_every_goal(room):
    at = room()
    first = ask(at)
    answer(at.join("a"), first, first.goal)
    second = ask(at, QuestionKind.TITLE)
    questions, known, *covered = EXERCISE.outcome(at.snapshot, EXERCISE.say("en"))
    assert (questions.rows, known.rows) == ((), ())
    assert [table.title for table in covered] == ["Question 1", "Question 2"]
    for asked in (first, second):
        at.lead.reveal(reveal_name(asked))
    questions, known = EXERCISE.outcome(at.snapshot, EXERCISE.say("en"))
    assert [row[0] for row in questions.rows] == [1, 2]
    assert questions.rows[0][3:] == (1, 1)
    assert questions.rows[1][3:] == (0, 0)
    assert all(len(row) == len(table.columns) for table in (questions, known) for row in table.rows)


def test_an_exercise_that_nobody_began_shows_that_it_begins(room):
    assert "first question" in shown(room())
    assert EXERCISE.outcome(room().snapshot, EXERCISE.say("en"))[0].rows == ()
