"""The desk as a co-facilitator has it: what they may do is there and works, all else is not there and is refused."""

import re
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest

from alignment import Alignment
from alignment.store import hashed, person_id
from exercises.agenda.clock import open_day
from exercises.agenda.programme_files import programmes
from exercises.agenda.running import put_clock
from exercises.debate.arguments import argue, hidden_arguments, set_table
from exercises.debate.ballots import ballot, turn_ballot
from exercises.next_event.promises import hidden_promises, promise
from exercises.recommendations import changes as recommending
from exercises.recommendations.ideas import every_recommendation
from exercises.registry import REGISTRY
from exercises.stakeholders import mapping
from exercises.stakeholders.changes import put
from exercises.stakeholders.stakeholder import Stakeholder, StakeholderLevel, StakeholderType
from exercises.workshop.errors import NotFacilitator
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.keys.recovery import in_threes, recovery_code
from tests.exercises.a_room import links_shown

LEAD = "exercises/pages/lead.py"
WALL = {"Darken the projector **B**", "Previous page", "Next page", "Show the 169 targets on the projector"}
SHOWN = {
    "Bring everyone here",
    "Apply",
    "History of the sheets",
    "Make the report",
} | WALL  # besides what an exercise hides by
HIDING = {"Hide", "Show again", "Apply"}


@pytest.fixture
def co_desk(person, room):
    key = room.lead.renew_co_key()
    room.workshops.facilitation(room.workshop.id, key).grant("helper")
    return lambda page=LEAD: person(page, workshop=room.workshop.id, who="helper")


def hand(room):
    """The co-facilitator's hand on the workshop."""
    return room.workshops.desk(room.workshop.id, "helper")


@pytest.mark.parametrize("exercise", REGISTRY.names[1:])
def test_at_every_exercise_the_desk_shows_a_co_facilitator_nothing_that_they_may_not_do(room, co_desk, exercise):
    room.join("ana", "Ana")
    room.sheet(rows=(Alignment(project="Bus lanes"),))
    room.lead.bring_everyone(exercise=exercise)
    shown = co_desk()
    assert not shown.app.exception
    assert "You help to facilitate" in shown.reads
    assert SHOWN <= set(shown.buttons) <= SHOWN | HIDING
    assert (len(shown.app.toggle), len(shown.app.number_input), len(shown.app.text_input)) == (0, 0, 0)


def test_a_co_facilitator_brings_everyone_to_an_exercise(room, co_desk):
    shown = co_desk()
    shown.field("Current activity").select("exercise:debate").run()
    shown.press("Bring everyone here")
    assert room.snapshot.stage.exercise == "debate"


def test_a_co_facilitator_hides_rows_and_nicknames(room, co_desk):
    room.join("ana", "Rude")
    row = room.sheet(rows=(Alignment(project="Rude"),)).rows[0]
    shown = co_desk()
    labels = {"Rows that the room does not see": row.id, "Nicknames that the room does not see": person_id("ana")}
    for box in shown.app.multiselect:
        if box.label in labels:
            box.set_value([labels.pop(box.label)])
    assert labels == {}
    shown.press("Apply")
    assert (room.snapshot.stage.hidden_rows, room.snapshot.name(person_id("ana"))) == ((row.id,), "")


def test_a_co_facilitator_takes_cards_of_exercises_out_of_sight(room, co_desk):
    seat = room.join("ana", "Ana")
    turn_ballot(room.lead, "before", ballot(room.snapshot, "before"))
    argue(seat, "for", "Rude")
    idea = recommending.recommend(seat, "Rude")
    promise(seat, {3: "Rude"})
    with seat.act() as act:
        one = put(act, Stakeholder("Rude", next(iter(StakeholderType)), next(iter(StakeholderLevel)), "plan:x"))
    (own,) = room.snapshot.kind("debate", "argument")
    helper = hand(room)
    set_table(helper, "arguments-hidden", hidden=[own.id])
    recommending.hide(helper, {idea: True})
    room.lead.bring_everyone(exercise="next-event")
    shown = co_desk()
    shown.app.multiselect[0].set_value([person_id("ana")]).run()
    now = room.snapshot
    assert hidden_arguments(now) == {own.id}
    assert [found.hidden for found in every_recommendation(now)] == [True]
    assert hidden_promises(now) == {person_id("ana")}
    assert not mapping.every_stakeholder(now)[one].hidden


@pytest.mark.parametrize("act", [
    lambda helper: set_table(helper, "prepared-shown", prepared=False),
    lambda helper: set_table(helper, "prepared-shown", prepared=False, hidden=[]),
    lambda helper: recommending.open_vote(helper, opened=True),
    lambda helper: recommending.give_dots(helper, 3),
    lambda helper: recommending.group_together(helper, [], "x"),
])  # fmt: skip
def test_what_else_an_exercise_has_at_the_desk_is_refused_to_a_co_facilitator(room, co_desk, act):
    before = room.store.documents(room.workshop.id)
    with pytest.raises(NotFacilitator, match="co-facilitator’s link"):
        act(hand(room))
    assert room.store.documents(room.workshop.id) == before


def test_a_co_facilitator_sees_the_day_and_does_not_go_on_in_it(room, co_desk):
    put_clock(room.lead, open_day(programmes()["brussels-as-run"].days[0], datetime.now(UTC)))
    shown = co_desk()
    assert "Introduction of the tool" in shown.html
    assert set(shown.buttons) - {"English"} == SHOWN


def test_a_co_facilitator_reads_the_history_and_takes_the_workshop_away(room, co_desk):
    room.sheet("The plan", rows=(Alignment(project="Bus lanes"),))
    shown = co_desk()
    assert "Export the workshop (Excel)" in [button.label for button in shown.app.get("download_button")]
    shown.press("History of the sheets").go("alignment/pages/history.py")
    assert "Bus lanes" in shown.html
    assert "Restore" not in shown.buttons


def test_a_finished_workshop_leaves_a_co_facilitator_what_there_is_to_read(room, co_desk):
    room.lead.close()
    assert set(co_desk().buttons) == {"History of the sheets", "Make the report"}


def test_the_facilitator_makes_a_co_facilitators_link_which_is_shown_once_and_can_be_renewed(person, room):
    desk = room.desk(person).press("Link for a co-facilitator")
    (link,) = links_shown(desk)
    path = urlsplit(link).path
    assert path == f"/open/{room.workshop.id}"
    room.workshops.facilitation(room.workshop.id, urlsplit(link).fragment).grant("helper")
    desk.press("I have passed it on")
    assert not links_shown(desk)
    assert "You help to facilitate" in person(LEAD, workshop=room.workshop.id, who="helper").reads
    desk.press("Link for a co-facilitator")
    assert "Only the facilitator" in person(LEAD, workshop=room.workshop.id, who="helper").reads
    assert "Close the workshop" in desk.buttons


def test_the_code_to_write_down_is_shown_with_the_link_and_opens_the_desk_on_the_home_page(person, stored):
    facilitator = person().press("Start a workshop")
    (link,) = links_shown(facilitator)
    code = re.search(r"written-code' dir='ltr'>((?:\w{3} ?){4})<", facilitator.html).group(1)
    assert code == in_threes(recovery_code(urlsplit(link).fragment))
    facilitator.press("I have saved it")
    assert code not in facilitator.html
    fresh = person().type("The code that I wrote down", code.lower()).press("Open my workshop")
    assert "Close the workshop" in fresh.buttons
    assert fresh.address["workshop"] == facilitator.address["workshop"]
    assert "Close the workshop" in facilitator.reload(LEAD).buttons


def test_a_wrong_code_to_write_down_is_refused_with_a_reason(person, room):
    visitor = person().type("The code that I wrote down", "AAA AAA AAA AAA").press("Open my workshop")
    assert "This code opens no workshop" in visitor.reads
    with pytest.raises(NotFacilitator):
        Facilitation(room.store, room.workshop, hashed("AAAAAAAAAAAA")).check()
