import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from exercises.question_wall import questions
from exercises.question_wall.questions import (
    QuestionRefused,
    QuestionState,
    ask,
    every_question,
    hide,
    own_votes,
    press,
    settle,
    show_wall,
    take_back,
    vote,
    waiting,
)
from tests.exercises.a_room import Room, at_once


@pytest.fixture
def room(stored):
    own = Room(stored, "debate")
    own.exercise = "question-wall"
    for who in ("ana", "ben", "cleo"):
        own.join(who, who.title())
    return own


def texts(room):
    return [(one.text, one.votes, one.state) for one in questions.questions(room.snapshot)]


def test_a_question_is_asked_while_the_room_is_at_something_else_and_its_author_takes_it_back(room):
    one = ask(room.seat("ana"), "  Who\u202e pays?\n ")
    assert texts(room) == [("Who pays?", 0, QuestionState.OPEN)]
    assert room.snapshot.stage.exercise == "debate"
    with pytest.raises(QuestionRefused, match="Only the person who asked"):
        take_back(room.seat("ben"), one)
    take_back(room.seat("ana"), one)
    with pytest.raises(QuestionRefused, match="no longer there"):
        vote(room.seat("ben"), one)
    with pytest.raises(QuestionRefused, match="needs a text"):
        ask(room.seat("ana"), " \u202e ")
    assert texts(room) == []


def test_clicks_of_many_at_once_count_once_for_each_person(room):
    one, other = ask(room.seat("ana"), "a"), ask(room.seat("ben"), "b")
    seats = [room.seat(f"person {number}") for number in range(6)]
    clicks = [lambda seat=seat, name=name: vote(seat, name) for seat in seats * 3 for name in (one, other)]
    assert at_once(*clicks) == []
    assert [votes for _, votes, _ in texts(room)] == [6, 6]
    assert at_once(*[lambda seat=seat: vote(seat, one, wanted=False) for seat in seats * 2]) == []
    assert texts(room) == [("b", 6, QuestionState.OPEN), ("a", 0, QuestionState.OPEN)]


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.lists(some.tuples(some.sampled_from(("ana", "ben", "cleo")), some.integers(0, 1), some.booleans())))
def test_whatever_people_press_each_counts_once_or_not_at_all_and_never_for_their_own(stored, presses):
    room = Room(stored)
    names = [ask(room.seat("ana"), "a"), ask(room.seat("ben"), "b")]
    held = {name: set() for name in names}
    for who, number, wanted in presses:
        name = names[number]
        if (who, number) in {("ana", 0), ("ben", 1)}:
            with pytest.raises(QuestionRefused):
                vote(room.seat(who), name, wanted=wanted)
        else:
            vote(room.seat(who), name, wanted=wanted)
            (held[name].add if wanted else held[name].discard)(who)
    assert {one.id: one.votes for one in every_question(room.snapshot)} == {n: len(own) for n, own in held.items()}


def test_a_button_of_the_live_view_votes_and_is_pressed_until_it_is_pressed_again(room):
    one = ask(room.seat("ana"), "a")
    show_wall(room.lead, shown=True)
    assert room.press(one, "ben") == (200, {"pressed": [one]})
    assert room.press(one, "ben") == (200, {"pressed": []})
    assert room.press(one, "ana") == (
        409,
        {"refused": "That did not count. This is your own question: only others can vote for it."},
    )
    status, told = room.press("before", "ben")
    assert (status, told["refused"]) == (409, "That did not count. This question is no longer there.")


def test_what_is_settled_or_hidden_takes_no_votes_and_says_so(room):
    one, other = ask(room.seat("ana"), "a"), ask(room.seat("ana"), "b")
    settle(room.lead, one, QuestionState.ANSWERED, "Yes, in May")
    with pytest.raises(QuestionRefused, match="answered or parked"):
        press(room.seat("ben"), one)
    hide(room.lead, {other: True})
    with pytest.raises(QuestionRefused, match="no longer there"):
        vote(room.seat("ben"), other)
    assert texts(room) == [("a", 0, QuestionState.ANSWERED)]
    assert len(every_question(room.snapshot)) == 2
    assert "Yes, in May" in room.shows()
    assert '"b"' not in room.shows()
    assert [row for table in room.outcome() for row in table.rows] == [("a", 0, "Answered", "Yes, in May")]


def test_settling_and_hiding_are_acts_to_take_back_and_leave_the_votes(room):
    one = ask(room.seat("ana"), "a")
    vote(room.seat("ben"), one)
    settle(room.lead, one, QuestionState.PARKED, "Cairo asks at home")
    assert waiting(room.snapshot) == ()
    settle(room.lead, one, QuestionState.OPEN)
    assert room.lead.undo().key == "do-open"
    assert room.lead.undo().key == "do-parked"
    assert texts(room) == [("a", 1, QuestionState.OPEN)]
    hide(room.lead, {one: True})
    assert room.lead.undo().key == "hiding"
    assert own_votes(room.snapshot, room.seat("ben").participant.id) == {one}


def test_the_wall_shows_the_questions_and_the_room_goes_back_to_where_it_was(room):
    for shown, exercise in ((True, "question-wall"), (True, "question-wall"), (False, "debate"), (False, "debate")):
        show_wall(room.lead, shown=shown)
        assert room.snapshot.stage.exercise == exercise
    assert room.lead.undo().key == "go-back"
    assert room.snapshot.stage.exercise == "question-wall"
    assert room.lead.undo().key == "show-wall"
    assert room.snapshot.stage.exercise == "debate"


def test_the_most_wanted_comes_first_and_nobody_is_named(room):
    first, second = ask(room.seat("ana"), "first"), ask(room.seat("ana"), "<b>second</b>")
    for who in ("ben", "cleo"):
        vote(room.seat(who), second)
    vote(room.seat("ben"), first)
    assert [text for text, *_ in texts(room)] == ["<b>second</b>", "first"]
    assert "&lt;b&gt;second" in room.shows()
    assert "Ana" not in room.shows()


def test_there_is_a_most_of_questions_also_for_those_sent_at_once(room, monkeypatch):
    monkeypatch.setattr(questions, "MOST_OWN", 2)
    seat = room.seat("ana")
    faults = at_once(*[lambda n=n: ask(seat, f"Question {n}") for n in range(5)])
    assert len(faults) == 3
    assert len(every_question(room.snapshot)) == 2


def test_a_question_as_a_workshop_kept_it_before_is_read_as_it_is(room):
    room.gather("question-wall", "question.old", lambda _: {"text": "a", "of": "later"})
    assert texts(room) == [("a", 0, QuestionState.OPEN)]
