"""Each sitting of an exercise keeps what it gathered, whatever happens in another."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exercises.debate.arguments import argue
from exercises.debate.ballots import ballot, turn_ballot, vote
from exercises.registry import REGISTRY
from exercises.workshop.exercise import revealing
from exercises.workshop.records import Stage
from exercises.workshop.rehearsal.people import Rehearsal
from exercises.workshop.sittings import KEY, Sitting, key_of, number_of, sitting_for, stage_at
from tests.exercises.a_room import Room

TITLES = {"en": "SDGs, what for?", "fr": "Les ODD, pour quoi faire ?"}
NAMES = [listed.name for listed in REGISTRY.exercises]


@pytest.fixture
def room(stored):
    return Room(stored, "debate")


def sit_down(room, slot, exercise="debate", *, goes_on=False, **settings):
    with room.lead.act("bring-everyone") as act:
        return REGISTRY.bring(act, exercise, Sitting({"en": f"Slot {slot}"}, settings, slot), goes_on=goes_on)


def vote_at(room, sitting, choice, moment="before"):
    vote(room.seat().at(sitting), moment, choice)


def test_the_first_sitting_is_the_exercise_by_its_name_and_the_next_has_answers_of_its_own(room):
    assert sit_down(room, "1/4") == "debate"
    vote_at(room, "debate", "yes")
    turn_ballot(room.lead, "before", ballot(room.snapshot, "before"))
    revealing("debate.before", "exercises/debate").act(room.lead)
    assert sit_down(room, "2/6") == "debate~2"
    second = room.snapshot.at("debate~2")
    assert (ballot(second, "before").state, ballot(second, "before").votes) == ("open", {})
    assert "debate.before" not in second.stage.revealed
    vote_at(room, "debate~2", "no")
    assert ballot(room.snapshot, "before").counts == (1, 0, 0)
    assert ballot(room.snapshot.at("debate~2"), "before").counts == (0, 1, 0)


def test_a_slot_that_is_opened_again_has_its_own_sitting_again_and_one_that_goes_on_has_the_last(room):
    sit_down(room, "1/4")
    vote_at(room, "debate", "yes")
    sit_down(room, "2/6")
    vote_at(room, "debate~2", "no")
    assert sit_down(room, "1/4") == "debate"
    assert sit_down(room, "2/7", goes_on=True) == "debate~2"
    assert ballot(room.snapshot.at("debate~2"), "before").counts == (0, 1, 0)


def test_a_sitting_that_nobody_has_used_is_not_left_empty(room):
    assert [sit_down(room, slot) for slot in ("1/4", "2/6", "2/7")] == ["debate"] * 3
    assert room.snapshot.sittings["debate"].title == {"en": "Slot 2/7"}


def test_everything_about_a_second_sitting_goes_to_it(room):
    sit_down(room, "1/4")
    vote_at(room, "debate", "yes")
    key = sit_down(room, "2/6", question="what-for")
    room.exercise = key
    listed = REGISTRY.known(key)
    assert listed.package == "exercises/debate"
    vote_at(room, key, "no")
    assert listed.answered(room.snapshot) == {room.seat().participant.id}
    listed.next_step(room.snapshot).act(room.lead)
    assert ballot(room.snapshot.at(key), "before").state == "closed"
    assert ballot(room.snapshot, "before").state == "open"
    argue(room.seat().at(key), "for", "Ours")
    assert (room.press("hand.up"), room.press("hand.up", exercise="debate")[0]) == ((200, {"pressed": []}), 409)
    assert f"data-act='{key}'" in room.shows()
    assert "data-act='debate'" not in room.shows()
    assert "Ours" not in REGISTRY.known("debate").outcome(room.snapshot, listed.say("en"))[1].rows
    room.lead.lock(key)
    assert "debate" in room.snapshot.at(key).stage.locked_answers
    assert "debate" not in room.snapshot.stage.locked_answers
    assert room.lead.reset(key) > 0
    assert ballot(room.snapshot, "before").counts == (1, 0, 0)
    assert ballot(room.snapshot.at(key), "before").counts == (0, 0, 0)
    assert room.lead.undo().key == "reset-exercise"
    assert ballot(room.snapshot.at(key), "before").counts == (0, 1, 0)


def test_opening_a_sitting_is_one_act_and_one_undo_has_the_room_where_it_was(room):
    sit_down(room, "1/4")
    vote_at(room, "debate", "yes")
    before = room.snapshot
    sit_down(room, "2/6")
    room.lead.undo()
    assert (room.snapshot.sittings, room.snapshot.stage.exercise) == (before.sittings, "debate")


def test_an_exercise_that_was_run_is_started_afresh_by_hand_for_the_same_and_what_was_answered_stays(room):
    sit_down(room, "2/6", question="what-for")
    vote_at(room, "debate", "yes")
    assert REGISTRY.start_afresh(room.lead, "debate") == "debate~2"
    assert REGISTRY.start_afresh(room.lead, "debate~2") == "debate~2"  # nobody has answered there
    assert room.snapshot.stage.exercise == "debate~2"
    assert room.snapshot.sittings["debate~2"].settings == {"question": "what-for"}
    assert [ballot(room.snapshot.at(key), "before").counts for key in ("debate", "debate~2")] == [(1, 0, 0), (0, 0, 0)]
    vote_at(room, "debate~2", "no")
    outcomes = [one for one in REGISTRY.sittings(room.snapshot) if "debate" in one.name]
    assert len({one.title(room.snapshot, "en") for one in outcomes}) == 2
    room.lead.undo()
    assert room.snapshot.stage.exercise == "debate"


def test_sittings_are_told_apart_where_there_are_several(room):
    sit_down(room, "1/4")
    assert REGISTRY.known("debate").title(room.snapshot, "en") == REGISTRY.known("debate").say("en")("card-title")
    vote_at(room, "debate", "yes")
    sit_down(room, "2/6")
    vote_at(room, "debate~2", "yes")
    told = [one.title(room.snapshot, "fr") for one in REGISTRY.sittings(room.snapshot) if "debate" in one.name]
    assert told == ["Slot 1/4", "Slot 2/6"]


def test_who_simulates_acts_at_the_sitting_that_the_room_is_at(room):
    sit_down(room, "1/4")
    vote_at(room, "debate", "yes")
    key = sit_down(room, "2/6")
    rehearsal = Rehearsal(REGISTRY, room.store, room.lead)
    rehearsal.add(3)
    assert rehearsal.act(lambda: room.snapshot, random.Random(1)) == 3
    assert sum(ballot(room.snapshot.at(key), "before").counts) == 3
    assert sum(ballot(room.snapshot, "before").counts) == 1
    rehearsal.remove()
    assert sum(ballot(room.snapshot.at(key), "before").counts) == 0


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_sitting_ever_changes_what_another_has_gathered(stored, data):
    exercise = data.draw(st.sampled_from(NAMES))
    room = Room(stored, exercise, centres=("seoul", "cairo"), groups=("A", "B"))
    rehearsal, chance = Rehearsal(REGISTRY, stored, room.lead), random.Random(data.draw(st.integers(0, 99)))
    rehearsal.add(2)
    for slot in data.draw(st.lists(st.integers(1, 3), min_size=2, max_size=6)):
        before = {key: dict(own) for key, own in room.snapshot.gathered.items()}
        revealed = set(room.snapshot.stage.revealed)
        key = sit_down(room, str(slot), exercise)
        rehearsal.act(lambda: room.snapshot, chance)
        if step := REGISTRY.next_step(room.snapshot):
            step.act(room.lead)
        after = room.snapshot
        assert {name: own for name, own in before.items() if name != key} == {
            name: dict(own) for name, own in after.gathered.items() if name != key
        }
        assert {what.partition(".")[0] for what in revealed ^ set(after.stage.revealed)} <= {key}


@given(st.integers(1, 40), st.sets(st.integers(1, 40)))
def test_a_new_slot_never_has_a_sitting_that_was_used(number, used):
    keys = {key_of("debate", one) for one in used}
    found = sitting_for("debate", "new", {}, keys.__contains__)
    assert found not in keys
    assert KEY.fullmatch(found)
    assert number_of(key_of("debate", number)) == number


def test_what_another_sitting_revealed_is_not_revealed_here():
    stage = Stage(revealed=("debate.before", "debate~2.after", "roadmap.positions"), locked_answers=("debate",))
    seen = stage_at(stage, "debate~2")
    assert set(seen.revealed) == {"debate.after", "debate~2.after", "roadmap.positions"}
    assert seen.locked_answers == ()
    assert stage_at(stage, "debate") is stage
