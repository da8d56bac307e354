import time

import pytest

from alignment.ground.widgets import plain
from exercises.goals_at_a_glance.rounds import NAME, answers, end_early, rounds
from sdg_data import load_catalogue


@pytest.fixture
def at(room):
    made = room()
    made.lead.bring_everyone(exercise=NAME)
    return made


def phone(person, at, token):
    at.join(token, token.title())
    return person("exercises/pages/room.py", workshop=at.workshop.id, who=token)


def desk(person, at):
    return person("exercises/pages/lead.py", workshop=at.workshop.id, key=at.key)


def label(goal):
    return f"**{goal}** {plain(load_catalogue().label(goal, 'en'))}"


def test_a_question_is_asked_answered_on_a_phone_and_revealed(person, at):
    anna = phone(person, at, "anna")
    assert "first question" in anna.reads
    lead = desk(person, at).press("A scene: which goal?")
    (asked,) = rounds(at.snapshot)
    anna = anna.go("exercises/pages/room.py")
    anna.press(label(asked.goal))
    assert "Your answer is saved" in anna.reads
    assert label(asked.goal) not in anna.buttons
    lead.go("exercises/pages/lead.py")
    assert "1 of 1 has answered" in at.counts()
    lead.press("Reveal the answer")
    assert "Correct:" in anna.go("exercises/pages/room.py").reads
    lead.press("Show what the room knows")
    assert "points" in anna.go("exercises/pages/room.py").reads


def test_a_wrong_answer_and_none_are_said(person, at):
    anna, ben = phone(person, at, "anna"), phone(person, at, "ben")
    lead = desk(person, at).press("A number: which title?")
    (asked,) = rounds(at.snapshot)
    wrong = plain(load_catalogue().label(next(goal for goal in asked.options if goal != asked.goal), "en"))
    anna.go("exercises/pages/room.py").press(wrong)
    lead.go("exercises/pages/lead.py").press("Reveal the answer")
    assert f"You chose: {wrong}" in anna.go("exercises/pages/room.py").reads
    assert "You gave no answer" in ben.go("exercises/pages/room.py").reads


def test_a_click_after_the_time_is_refused_with_a_sentence(person, at):
    anna = phone(person, at, "anna")
    desk(person, at).press("A title: which number?")
    (asked,) = rounds(at.snapshot)
    anna.go("exercises/pages/room.py")
    at.gather(NAME, f"round.{asked.id}", end_early(time.time()))
    anna.press(asked.goal)
    assert "The time is up" in anna.reads
    assert answers(at.snapshot)[asked.id] == ()


def test_the_next_question_takes_the_results_off_the_screen(person, at):
    lead = desk(person, at).press("A scene: which goal?").press("Reveal the answer").press("Show what the room knows")
    assert f"{NAME}.results" in at.snapshot.stage.revealed
    lead.press("A scene: which goal?")
    assert f"{NAME}.results" not in at.snapshot.stage.revealed
    assert len(rounds(at.snapshot)) == 2


def test_a_reload_of_the_phone_is_where_it_was(person, at):
    anna = phone(person, at, "anna")
    desk(person, at).press("A scene: which goal?")
    (asked,) = rounds(at.snapshot)
    anna.go("exercises/pages/room.py").press(label("3"))
    assert "Your answer is saved" in anna.reload("exercises/pages/room.py").reads
    assert [given.goal for given in answers(at.snapshot)[asked.id]] == ["3"]
