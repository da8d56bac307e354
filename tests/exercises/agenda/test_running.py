import pytest

from alignment.ground.records import content_of
from exercises.agenda.clock import TurnState, extend, open_day
from exercises.agenda.markup import outcome
from exercises.agenda.programme_files import AgendaError, SlotKind, programmes
from exercises.agenda.running import NAME, change_clock, clock_of, close_day, end_day, put_clock, start_turn
from exercises.agenda.wall import beside, screen
from exercises.registry import REGISTRY
from tests.exercises.a_room import Room
from tests.exercises.agenda.days import OPENS, at, day_of, slot

SAY = REGISTRY.companions[0].say("en")
CLOCK = open_day(programmes()["brussels-as-run"].days[0], OPENS)
DEBATE = next(turn for turn in CLOCK.turns if turn.slot.exercise == "debate")


@pytest.fixture
def room(stored):
    room = Room(stored, "expectations", programme="brussels-as-run")
    put_clock(room.lead, CLOCK)
    return room


def begin(room, turn, now=OPENS):
    start_turn(REGISTRY, room.lead, turn.id, now, "agenda-do-start")


def longer(room, by):
    running = clock_of(room.snapshot).running
    change_clock(room.lead, lambda clock: extend(clock, running.id, by, OPENS), "agenda-longer", count=by)


def test_a_day_that_is_opened_is_the_workshops_clock_until_it_is_closed_and_undo_has_it_again(room):
    assert clock_of(room.snapshot) == CLOCK
    close_day(room.lead)
    assert clock_of(room.snapshot) is None
    assert room.lead.undo().key == "agenda-another-day"
    assert clock_of(room.snapshot) == CLOCK


@pytest.mark.parametrize("content", [{}, {"version": 99}, content_of(CLOCK) | {"turns": []}])
def test_a_clock_that_cannot_be_read_is_as_good_as_none(room, content):
    room.gather(NAME, "clock", lambda _: content)
    assert clock_of(room.snapshot) is None
    assert beside(room.snapshot, SAY) == ""
    assert screen(room.snapshot, SAY) == {}
    assert [table.title for table in outcome(room.snapshot, SAY)] == ["Day 1", "Day 2"]


def test_a_clock_that_cannot_be_read_is_not_changed_but_a_new_day_can_be_opened(room):
    room.gather(NAME, "clock", lambda _: {"version": 99})
    with pytest.raises(AgendaError, match="saved agenda cannot be read"):
        begin(room, DEBATE)
    put_clock(room.lead, CLOCK)
    assert clock_of(room.snapshot) == CLOCK


def test_starting_a_slot_brings_the_room_to_its_exercise_and_one_undo_takes_both_back(room):
    before = room.snapshot.stage
    begin(room, DEBATE, at(3))
    assert clock_of(room.snapshot).running.slot == DEBATE.slot
    assert room.snapshot.stage.exercise == "debate"
    assert room.snapshot.stage.called > before.called
    assert room.lead.undo().key == "agenda-do-start"
    assert clock_of(room.snapshot) == CLOCK
    assert room.snapshot.stage.exercise == before.exercise


def test_a_slot_without_an_exercise_ends_the_one_before_and_one_undo_has_both_again(room):
    begin(room, DEBATE)
    begin(room, next(turn for turn in CLOCK.turns if not turn.slot.exercise), at(30))
    assert room.snapshot.stage.exercise == ""
    room.lead.undo()
    assert (clock_of(room.snapshot).running.slot, room.snapshot.stage.exercise) == (DEBATE.slot, "debate")


def test_the_end_of_the_day_ends_what_the_room_is_at_and_one_undo_has_both_again(room):
    put_clock(room.lead, day_of(DEBATE.slot))
    (last,) = clock_of(room.snapshot).turns
    begin(room, last)
    end_day(room.lead, last.id, at(20))
    assert clock_of(room.snapshot).over
    assert room.snapshot.stage.exercise == ""
    assert room.lead.undo().key == "agenda-end-day"
    assert (clock_of(room.snapshot).running.id, room.snapshot.stage.exercise) == (last.id, "debate")


def test_a_second_press_at_the_end_of_a_day_leaves_what_the_room_has_gone_on_to(room):
    put_clock(room.lead, day_of(DEBATE.slot))
    (last,) = clock_of(room.snapshot).turns
    begin(room, last)
    end_day(room.lead, last.id, at(20))
    room.lead.bring_everyone(exercise="feedback")
    end_day(room.lead, last.id, at(21))
    assert room.snapshot.stage.exercise == "feedback"
    assert room.lead.undo().key == "bring-everyone"


def test_a_day_does_not_end_while_a_slot_is_to_come(room):
    begin(room, DEBATE)
    with pytest.raises(AgendaError, match="other slots are still to come"):
        end_day(room.lead, DEBATE.id, at(20))
    assert clock_of(room.snapshot).running.id == DEBATE.id
    assert room.snapshot.stage.exercise == "debate"


@pytest.mark.parametrize(("kind", "stays"), [(SlotKind.WORK, True), (SlotKind.BREAK, False), (SlotKind.END, False)])
def test_a_sheet_stays_while_the_room_works_and_goes_when_it_rests(room, kind, stays):
    put_clock(room.lead, day_of(slot(20, kind=kind)))
    sheet = room.sheet()
    begin(room, clock_of(room.snapshot).turns[0])
    assert room.snapshot.stage.sheet == (sheet.id if stays else "")


def test_a_slot_that_is_over_is_not_started_again_and_the_room_stays(room):
    begin(room, DEBATE)
    begin(room, CLOCK.turns[0], at(30))
    stage = room.snapshot.stage
    with pytest.raises(AgendaError, match="over or skipped"):
        begin(room, DEBATE, at(40))
    assert room.snapshot.stage == stage
    assert clock_of(room.snapshot).turn(DEBATE.id).state == TurnState.DONE


def test_a_change_is_made_of_the_clock_as_it_is_now_and_each_is_taken_back_alone(room):
    begin(room, DEBATE)
    once = clock_of(room.snapshot)
    longer(room, 5)
    longer(room, 1)
    assert clock_of(room.snapshot).running.minutes == DEBATE.minutes + 6
    done = room.lead.undo()
    assert (done.key, done.values) == ("agenda-longer", {"count": 1})
    assert clock_of(room.snapshot).running.minutes == DEBATE.minutes + 5
    room.lead.undo()
    assert clock_of(room.snapshot) == once
