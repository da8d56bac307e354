import pytest

from exercises.roadmap.positions import NAME, REVEALED
from exercises.workshop.state import kept


@pytest.fixture
def at(room):
    made = room(centres=("seoul", "cairo"))
    made.lead.bring_everyone(exercise=NAME)
    return made


def phone(person, at, token, centre="cairo"):
    seat = at.join(token, centre=centre)
    return person("exercises/pages/room.py", workshop=at.workshop.id, who=token), seat.participant.id


def test_a_person_says_where_their_centre_stands_and_can_change_it(person, at):
    anna, me = phone(person, at, "anna")
    anna.press("Send")
    assert "Choose one of the five steps" in anna.reads
    anna.app.radio[0].set_value(2)
    anna.field("Its next step").input("Align one course")  # a form's fields go with its button, not before
    anna.press("Send")
    assert kept(at.snapshot, NAME, f"position.{me}") == {"step": 2, "next": "Align one course"}
    assert "Your answer is saved" in anna.reads
    again = anna.reload("exercises/pages/room.py")
    assert (again.app.radio[0].value, again.field("Its next step").value) == (2, "Align one course")
    again.app.radio[0].set_value(3)
    again.press("Change my answer")
    assert kept(at.snapshot, NAME, f"position.{me}")["step"] == 3


def test_somebody_without_a_centre_is_asked_for_it_and_may_answer_all_the_same(person, at):
    anna, me = phone(person, at, "anna", centre="")
    assert "Choose your centre" in anna.reads
    anna.app.radio[0].set_value(1)
    anna.press("Send")
    assert kept(at.snapshot, NAME, f"position.{me}")["step"] == 1


def test_the_facilitator_reveals_and_turns_down_again(person, at):
    lead = person("exercises/pages/lead.py", workshop=at.workshop.id, key=at.key)
    assert "0 of 0 have answered" in at.counts()
    lead.press("Show the centres on the road")
    assert REVEALED in at.snapshot.stage.revealed
    lead.press("Hide again")
    assert REVEALED not in at.snapshot.stage.revealed
    assert (at.lead.undo().key, at.lead.undo().key) == ("conceal", "reveal")
    assert REVEALED not in at.snapshot.stage.revealed
