from dataclasses import replace
from datetime import timedelta

import pytest

from alignment.ground.records import content_of
from exercises.agenda.clock import TurnState, extend, open_day
from exercises.agenda.markup import outcome
from exercises.agenda.onward import onwards
from exercises.agenda.programme_files import AgendaError, Opening, SlotKind, programmes
from exercises.agenda.running import NAME, change_clock, clock_of, close_day, days_run, end_day, put_clock, start_turn
from exercises.agenda.wall import beside, screen
from exercises.cases import case
from exercises.debate.ballots import vote
from exercises.registry import REGISTRY
from exercises.stakeholders.mapping import EVERY_CENTRE, map_settings, plan_subject
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


def test_another_day_leaves_the_times_of_the_one_before_and_both_are_exported(room):
    begin(room, CLOCK.turns[0], at(2))
    begin(room, CLOCK.turns[1], at(35))
    second = open_day(programmes()["brussels-as-run"].days[1], OPENS + timedelta(hours=19, minutes=30))
    close_day(room.lead)
    put_clock(room.lead, second)
    begin(room, second.turns[0], at(19 * 60 + 31))
    first, last = outcome(room.snapshot, SAY)
    assert (first.title, last.title) == ("28 May 2018", "29 May 2018")
    assert [row[3:] for row in first.rows[:3]] == [("13:47", "14:20"), ("14:20", ""), ("", "")]
    assert last.rows[0][3:] == ("09:16", "")


def test_a_day_that_is_opened_over_another_puts_it_away_and_one_undo_has_it_open_again(room):
    begin(room, CLOCK.turns[0])
    before = clock_of(room.snapshot)
    put_clock(room.lead, day_of(slot(20)))
    assert days_run(room.snapshot) == (before, clock_of(room.snapshot))
    room.lead.undo()
    assert days_run(room.snapshot) == (before,)


def test_a_day_that_never_began_leaves_nothing(room):
    close_day(room.lead)
    put_clock(room.lead, day_of(slot(20)))
    assert len(days_run(room.snapshot)) == 1


def test_the_debates_of_two_days_have_their_own_question_and_votes(room):
    begin(room, DEBATE)
    vote(room.seat(), "before", "yes")
    begin(room, CLOCK.turns[0], at(30))
    second = open_day(programmes()["brussels-as-run"].days[1], OPENS + timedelta(hours=19, minutes=30))
    put_clock(room.lead, second)
    begin(room, next(turn for turn in second.turns if turn.slot.exercise == "debate"), at(1300))
    assert room.snapshot.stage.exercise == "debate~2"
    wall = room.sends("projector")
    assert "Is it worth aligning the training courses" in wall
    assert "0 votes of 1" in wall
    first, last = (one for one in REGISTRY.sittings(room.snapshot) if one.package == "exercises/debate")
    titles = [one.outcome(room.snapshot, one.say("en"))[0].title for one in (first, last)]
    assert [title.removesuffix(" · Vote before the debate") for title in titles] == [
        "SDGs, what for? Do they help us in our daily work?",
        "Is it worth aligning the training courses with the SDGs?",
    ]
    assert [one.title(room.snapshot, "en")[:16] for one in (first, last)] == ["Back to the tool", "Debate: is it wo"]


def test_a_slot_goes_on_to_what_follows_within_it_once_however_often_it_is_pressed(room):
    put_clock(room.lead, day_of(replace(slot(20), exercise="outcomes", then=(Opening("recommendations"),)), slot(20)))
    begin(room, clock_of(room.snapshot).turns[0])
    first, *rest = onwards(REGISTRY, room.snapshot, SAY)
    assert [step.kind for step in (first, *rest)] == ["within", "slot"]
    first.act(room.lead, at(5))
    first.act(room.lead, at(5))
    assert room.snapshot.stage.exercise == "recommendations"
    assert [step.kind for step in onwards(REGISTRY, room.snapshot, SAY)] == ["slot"]
    room.lead.undo()
    assert (room.snapshot.stage.exercise, clock_of(room.snapshot).running.step) == ("outcomes", 0)


def test_the_slot_of_a_prepared_course_puts_it_before_the_room_and_undo_takes_it_away(room):
    put_clock(room.lead, day_of(replace(slot(20), exercise="own-course", settings={"course": "mashhad"})))
    begin(room, clock_of(room.snapshot).turns[0])
    (sheet,) = room.snapshot.sheets.values()
    assert REGISTRY.sheet_in_hand(room.snapshot, "", "seoul").id == sheet.id
    room.lead.undo()
    assert dict(room.snapshot.sheets) == {}


@pytest.mark.parametrize(
    ("told", "subject"), [("mashhad", plan_subject(case("mashhad").title)), ("centres", EVERY_CENTRE)]
)
def test_the_slot_of_a_mapping_says_whose_stakeholders(room, told, subject):
    put_clock(room.lead, day_of(replace(slot(20), exercise="stakeholders", settings={"subject": told})))
    begin(room, clock_of(room.snapshot).turns[0])
    assert map_settings(room.snapshot).subject == subject
