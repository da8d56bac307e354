import pytest

from exercises.expectations.answers import END, Answers, answers
from tests.exercises.a_room import ROOM, enter, successes

STEP = "How familiar are you with the Sustainable Development Goals?"
EXPECT, TAKE_HOME = "What do you expect from this workshop?", "What do you take away?"


@pytest.fixture
def phone(person, room):
    return room.phone(person, "token-1")


def choose(phone, step):
    next(radio for radio in phone.app.radio if radio.label == STEP).set_value(step)
    return phone


def test_a_participant_answers_and_changes_it_after_a_reload(phone, room):
    enter(choose(phone, 4), **{EXPECT: "The *tools*"}).press("Send")
    assert "your answer is saved" in successes(phone)
    again = phone.reload(ROOM)
    assert again.field(EXPECT).value == "The *tools*"
    assert next(iter(again.app.radio)).value == 4
    enter(again, **{EXPECT: "The tools"}).press("Change my answer")
    assert answers(room.snapshot, "before") == Answers((0, 0, 0, 1, 0), ("The tools",))


def test_an_answer_without_a_step_is_asked_for_one_and_not_kept(phone, room):
    enter(phone, **{EXPECT: "The tools"}).press("Send")
    assert "Choose one of the five answers first" in phone.reads
    assert answers(room.snapshot, "before").people == 0


def test_a_phone_that_did_not_see_the_reveal_keeps_nothing_and_asks_for_the_end(phone, room):
    enter(choose(phone, 4), **{EXPECT: "Too late"})
    room.reveal("before")
    room.ask_for_the_end()
    phone.press("Send")
    assert answers(room.snapshot, "before").people == 0
    assert phone.field(TAKE_HOME).value == ""


def test_an_answer_that_the_reveal_overtakes_is_refused_in_words(phone, room, monkeypatch):
    room.reveal("before")
    monkeypatch.setattr("exercises.expectations.widgets.asked_now", lambda _: "before")  # as before the reveal
    monkeypatch.setattr("exercises.expectations.widgets.revealed", lambda _, __: False)
    enter(choose(phone, 4), **{EXPECT: "Too late"}).press("Send")
    assert "These answers have been revealed" in phone.reads
    assert answers(room.snapshot, "before").people == 0


def test_at_the_end_the_phone_asks_again_until_these_answers_lie_open_too(phone, room):
    enter(choose(phone, 2), **{EXPECT: "The tools"}).press("Send")
    room.reveal("before")
    assert not phone.reload(ROOM).app.radio, "the end is asked when the facilitator asks for it"
    room.ask_for_the_end()
    again = phone.reload(ROOM)
    enter(choose(again, 5), **{TAKE_HOME: "A plan"}).press("Send")
    assert answers(room.snapshot, "after") == Answers((0, 0, 0, 0, 1), ("A plan",))
    room.reveal("after")
    assert not phone.reload(ROOM).app.radio


def test_the_facilitator_reveals_each_moment_and_undoes_it(person, room):
    room.answer("token-1", 4)
    desk = room.desk(person)
    assert "1 of 1 has answered" in room.counts()
    desk.press("Reveal", 0)
    assert room.snapshot.stage.revealed == ("expectations.before",)
    desk.press("Ask the closing questions").press("Ask the opening questions again").press("Ask the closing questions")
    room.answer("token-1", 5, moment="after")
    desk.press("Reveal", 0)
    assert room.snapshot.stage.revealed == ("expectations.before", END, "expectations.after")
    desk.press("Hide again", 0)
    assert room.snapshot.stage.revealed == (END, "expectations.after")
    desk.press("Undo")
    assert room.snapshot.stage.revealed == ("expectations.before", END, "expectations.after")
    assert answers(room.snapshot, "after").people == 1
