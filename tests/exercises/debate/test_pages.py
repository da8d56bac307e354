import pytest

from alignment.ground.browsers import new_word
from exercises.debate.arguments import MOST_OWN, arguments, strong_for
from exercises.debate.ballots import NAME, BallotState, ballot, turn_ballot
from exercises.debate.speakers import speakers_now
from tests.exercises.a_room import TWO_HALF_DAYS, Room, enter, successes

PHONE, DESK = "exercises/pages/room.py", "exercises/pages/lead.py"


@pytest.fixture
def room(stored):
    room = Room(stored, NAME, **TWO_HALF_DAYS)
    room.join("ana", "Ana")
    room.join("bilal", "Bilal")
    return room


@pytest.fixture
def phone(person, room):
    return lambda token="ana": person(PHONE, workshop=room.workshop.id, who=token)


@pytest.fixture
def desk(person, room):
    return lambda: person(DESK, workshop=room.workshop.id, key=room.key)


def turn(room, moment):
    """Close a vote that is open, else open it."""
    turn_ballot(room.lead, moment, ballot(room.snapshot, moment))


def argue(phone, text, side="for"):
    enter(phone, **{"side": side, "In one sentence": text}).press("Put it on the table")


def own(room, who="ana"):
    return [argument for argument in arguments(room.snapshot, "en") if argument.by == room.seat(who).participant.id]


def test_a_participant_votes_changes_it_and_finds_it_again_after_a_reload(phone, room):
    ana = phone().press("Yes")
    assert "Your vote is saved" in successes(ana)
    ana.press("Not sure")
    assert ballot(room.snapshot, "before").counts == (0, 0, 1)
    again = ana.reload(PHONE)
    assert "Your vote is saved" in successes(again)
    assert ballot(room.snapshot, "before").counts == (0, 0, 1)


def test_a_vote_that_comes_after_the_close_is_refused_with_a_reason(phone, room):
    ana = phone()
    turn(room, "before")
    ana.app.button(key="vote-before-yes").click().run()
    assert "Yes" not in ana.buttons  # the page has come on to the debate
    assert ballot(room.snapshot, "before").counts == (0, 0, 0)


def test_whoever_takes_over_the_session_of_a_phone_does_not_press_for_its_person(phone, room):
    ana = phone()
    ana.app.cookies = {"sdg-browser": new_word()}
    ana.app.button(key="vote-before-yes").click().run()
    assert ballot(room.snapshot, "before").counts == (0, 0, 0)


def test_a_phone_never_says_what_others_voted(phone, room):
    phone("bilal").press("No")
    ana = phone()
    assert "Your vote is saved" not in successes(ana)
    assert "1 vote" not in ana.reads


def test_the_facilitator_runs_the_debate_from_vote_to_vote(phone, desk, room):
    phone().press("No")
    lead = desk()
    assert "1 of 1 has answered" in room.counts()
    assert "Reveal" not in lead.buttons  # not while people vote
    lead.press("Close the vote").press("Reveal")
    assert "debate.before" in room.snapshot.stage.revealed
    ana = phone()
    assert "Yes" not in ana.buttons
    lead.press("Open the vote")
    phone().press("Yes")
    lead.press("Close the vote").press("Reveal", 0)
    assert "1 of 1 changed their mind" in room.shows()
    assert "The second vote is closed" in phone().reads


def test_opening_the_second_vote_closes_the_first_for_good(desk, room):
    lead = desk().press("Open the vote")
    assert [ballot(room.snapshot, moment).state for moment in ("before", "after")] == [
        BallotState.CLOSED,
        BallotState.OPEN,
    ]
    assert "Open the vote again" not in lead.buttons
    lead.press("Close the vote")
    assert lead.buttons.count("Open the vote again") == 1


def test_every_step_brings_the_phones_along(desk, room):
    before = room.snapshot.stage.called
    desk().press("Close the vote")
    assert room.snapshot.stage.called == before + 1


def test_opening_a_vote_again_turns_its_result_down(desk, room):
    lead = desk().press("Close the vote").press("Reveal")
    lead.press("Open the vote again")
    assert room.snapshot.stage.revealed == ()
    assert ballot(room.snapshot, "before").state is BallotState.OPEN


def test_a_participant_puts_an_argument_on_the_table_and_takes_it_back(phone, room):
    turn(room, "before")
    ana = phone().press("Put it on the table")
    assert "Write your argument first" in ana.reads
    argue(ana, "It takes *time*", "against")
    (argument,) = own(room)
    assert (argument.side, argument.text) == ("against", "It takes *time*")
    assert r"It takes \*time\*" in ana.reads
    ana.press("Take back")
    assert own(room) == []


def test_nobody_fills_the_table_alone(phone, room):
    turn(room, "before")
    ana = phone()
    for number in range(MOST_OWN):
        argue(ana, f"Argument {number}")
    assert "Put it on the table" not in ana.buttons
    assert f"{MOST_OWN} arguments on the table" in ana.reads


def test_a_role_is_dealt_to_who_wants_one_and_only_they_see_it(phone, room):
    turn(room, "before")
    ana = phone().press("Give me a role")
    card = ana.reads
    assert "Your question for the others" in card
    assert ana.reload(PHONE).reads == card
    assert "Your question for the others" not in phone("bilal").reads
    assert "Your question for the others" not in room.shows()
    ana.press("Give my role back")
    assert "Your question for the others" not in ana.reads


def test_buttons_of_the_live_view_raise_a_hand_and_find_an_argument_strong(room):
    turn(room, "before")
    me = room.seat("ana").participant.id
    for value, status, queue, strong in (
        ("hand.up", 200, (me,), set()),
        ("strong.prepared.time", 200, (me,), {"prepared.time"}),
        ("strong.no-such-argument", 409, (me,), {"prepared.time"}),
        ("strong.prepared.time", 200, (me,), set()),
        ("nonsense", 409, (me,), set()),
        ("hand.sideways", 409, (me,), set()),
        ("hand.down", 200, (), set()),
    ):
        answered, told = room.press(value)
        assert answered == status, value
        assert status == 409 or told == {"pressed": sorted(f"strong.{name}" for name in strong)}, value
        assert speakers_now(room.snapshot).queue == queue, value
        assert strong_for(room.snapshot, me) == strong, value


def test_a_press_in_the_live_view_is_refused_with_a_reason_while_no_debate_runs(room):
    for value in ("hand.up", "hand.down", "strong.prepared.time"):
        status, told = room.press(value)
        assert (status, "The debate is not on" in told["refused"]) == (409, True)
        assert "Le débat" in room.press(value, language="fr")[1]["refused"]
    assert room.kept("floor") is None
    assert strong_for(room.snapshot, room.seat("ana").participant.id) == set()


def test_an_argument_from_a_page_that_is_late_is_not_kept(phone, room):
    turn(room, "before")
    ana = phone()
    enter(ana, **{"side": "for", "In one sentence": "Late"})
    turn(room, "after")
    ana.press("Put it on the table")
    assert own(room) == []


def test_the_facilitator_gives_a_speaker_more_time_and_ends_the_turn(desk, room):
    turn(room, "before")
    lead = desk().press("Next speaker")
    assert "Nobody has raised a hand" in lead.reads
    room.press("hand.up")
    lead = desk()
    assert "1 person is waiting" in room.counts()
    lead.app.number_input(key="minutes-each").set_value(3).run()
    lead.press("Next speaker")
    known = speakers_now(room.snapshot)
    assert known.speaker == room.seat("ana").participant.id
    assert known.ends - known.begins == 180_000
    lead.press("One more minute")
    assert speakers_now(room.snapshot).ends - known.ends == 60_000
    lead.press("End the turn")
    assert speakers_now(room.snapshot).speaker == ""


def test_the_facilitator_takes_arguments_off_the_table_and_puts_them_back(desk, room):
    turn(room, "before")
    lead = desk()
    field = next(field for field in lead.app.multiselect if field.label == "Arguments taken off the table")
    field.set_value(["prepared.time"]).run()
    assert "prepared.time" not in room.shows()
    next(toggle for toggle in lead.app.toggle if toggle.label == "Prepared arguments on the table").set_value(
        False
    ).run()
    assert arguments(room.snapshot, "en") == ()
    next(toggle for toggle in lead.app.toggle if toggle.label == "Prepared arguments on the table").set_value(
        True
    ).run()
    assert len(arguments(room.snapshot, "en")) == 9
