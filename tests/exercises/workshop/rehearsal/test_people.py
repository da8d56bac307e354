import random

import pytest

from alignment.store import person_id
from exercises.brussels_case.preparing import prepare
from exercises.expectations.answers import answers, ask
from exercises.own_course.courses import courses
from exercises.registry import REGISTRY
from exercises.workshop.errors import ExerciseError, NotFacilitator
from exercises.workshop.rehearsal.people import MOST_SIMULATED, Rehearsal


def rehearsing(own, count=8):
    rehearsal = Rehearsal(REGISTRY, own.store, own.lead)
    rehearsal.add(count)
    return rehearsal


def act(rehearsal, own, times=1):
    return [rehearsal.act(lambda: own.snapshot, random.Random(7)) for _ in range(times)][-1]


def test_simulated_participants_are_marked_in_their_names_and_spread_over_groups_and_centres(new_room):
    own = new_room(groups=("North", "South"), centres=("cairo", "seoul", "mashhad"))
    rehearsing(own, 6)
    people = own.snapshot.people.values()
    assert all(who.simulated and who.nickname.startswith("Simulated ") for who in people)
    assert sorted(who.group for who in people) == ["North"] * 3 + ["South"] * 3
    assert sorted(who.centre for who in people) == sorted(["cairo", "seoul", "mashhad"] * 2)


def test_there_are_never_more_than_a_practice_needs(new_room):
    own = new_room()
    rehearsal = rehearsing(own, 20)
    assert rehearsal.add(MOST_SIMULATED) == MOST_SIMULATED - 20 == 80
    assert len(own.snapshot.present) == 100, "they count as people on the wall"
    assert len(own.snapshot.people) == MOST_SIMULATED


def test_each_answers_the_survey_once_however_often_they_act(new_room):
    own = new_room()
    own.lead.bring_everyone(exercise="expectations")
    assert act(rehearsing(own), own, times=3) == 8
    assert answers(own.snapshot, "before").people == 8
    ask(own.lead, "after")
    act(Rehearsal(REGISTRY, own.store, own.lead), own)
    assert answers(own.snapshot, "after").people == 8


def test_they_align_the_brussels_case_with_codes_that_belong_together(new_room):
    own = new_room()
    prepare(own.lead, in_groups=False)
    act(rehearsing(own), own, times=2)
    (sheet,) = own.snapshot.sheets.values()
    assert all(row.goal and row.why for row in sheet.rows)
    assert len(sheet.rows) > 8  # some projects serve a second goal


def test_in_groups_each_works_on_the_copy_of_their_group(new_room):
    own = new_room(groups=("North", "South"))
    prepare(own.lead, in_groups=True)
    act(rehearsing(own), own)
    assert all(sum(bool(row.goal) for row in sheet.rows) == 4 for sheet in own.snapshot.sheets.values())


def test_they_start_a_course_for_each_centre_and_say_what_would_change(new_room):
    own = new_room(centres=("cairo", "seoul"))
    own.lead.bring_everyone(exercise="own-course")
    act(rehearsing(own), own, times=2)
    found = courses(own.snapshot)
    assert {course.centre for course in found} == {"cairo", "seoul"}
    assert all(any(row.change_tomorrow for row in course.sheet.rows) for course in found)


def test_nothing_happens_between_two_presses(new_room):
    own = new_room()
    own.lead.bring_everyone(exercise="expectations")
    rehearsing(own)
    assert answers(own.snapshot, "before").people == 0


def test_removing_them_takes_away_everything_they_did_and_nothing_that_people_did(new_room):
    own = new_room(centres=("cairo", "seoul"))
    seat = own.join("real", "Amal", centre="seoul")
    own.lead.bring_everyone(exercise="expectations")
    seat.contribute("expectations", f"before.{seat.participant.id}", lambda _: {"step": 2, "text": "Mine"})
    prepare(own.lead, in_groups=False)
    (sheet,) = own.snapshot.sheets.values()
    own.align(sheet, 3, "15", why="The meadow is a habitat")
    rehearsal = rehearsing(own)
    for name in ("expectations", "brussels-case", "own-course"):
        own.lead.bring_everyone(exercise=name)
        act(rehearsal, own, times=2)
    own.lead.lock()
    assert rehearsal.remove() == 8
    seen = own.snapshot
    assert set(seen.people) == {seat.participant.id}
    assert answers(seen, "before").texts == ("Mine",)
    assert courses(seen) == ()
    assert [(row.goal, row.why) for row in own.store.sheet(sheet.id).rows if row.goal] == [
        ("15", "The meadow is a habitat")
    ]
    assert own.store.sheet(sheet.id).locked
    assert len(own.store.sheet(sheet.id).rows) == 8


def test_a_course_that_a_person_went_on_with_stays(new_room):
    own = new_room(centres=("cairo",))
    own.lead.bring_everyone(exercise="own-course")
    rehearsal = rehearsing(own, 1)
    act(rehearsal, own)
    (course,) = courses(own.snapshot)
    own.align(course.sheet, 1, "11", why="A person said so")
    rehearsal.remove()
    (kept,) = courses(own.snapshot)
    assert [row.goal for row in kept.sheet.rows] == ["11"] + [""] * 9


def test_votes_of_the_simulated_go_and_what_was_voted_for_stays(new_room):
    own = new_room()
    seat = own.join("real")
    rehearsal = rehearsing(own, 2)
    one, two = (who.id for who in own.snapshot.people.values() if who.simulated)
    content = {"text": "More time", "voters": [seat.participant.id, one, two], "dots": {one: 2, seat.participant.id: 1}}
    kept = seat.contribute("outcomes", "", lambda _: content)
    rehearsal.remove()
    (left,) = own.snapshot.kind("outcomes")
    assert left.id == kept.id
    assert left.content == {"text": "More time", "voters": [seat.participant.id], "dots": {seat.participant.id: 1}}


def test_nobody_can_take_the_seat_of_a_simulated_participant_by_guessing(new_room):
    own = new_room()
    rehearsing(own, 1)
    (who,) = own.snapshot.people.values()
    guesses = ("", "0", f"{own.workshop.id}.0", "simulated.0", who.id)
    assert who.id not in {person_id(guess) for guess in guesses}


def test_an_old_key_rehearses_nothing(new_room):
    own = new_room()
    rehearsal = rehearsing(own, 1)
    own.workshops.facilitation(own.workshop.id, own.key).renew_key()
    for refused in (lambda: rehearsal.add(1), lambda: act(rehearsal, own), rehearsal.remove):
        with pytest.raises(NotFacilitator):
            refused()


def test_what_the_rehearsal_notes_is_no_exercise_and_cannot_be_reset(new_room):
    own = new_room()
    own.lead.bring_everyone(exercise="expectations")
    act(rehearsing(own), own)
    assert set(own.snapshot.gathered) == {"expectations"}
    with pytest.raises(ExerciseError):
        own.lead.reset("rehearsal")


def test_both_days_are_played_to_their_end_with_one_press(new_room):
    own = new_room(centres=("cairo", "seoul"), groups=("A", "B"))
    rehearsal = rehearsing(own, 3)
    rehearsal.play(lambda: own.snapshot, random.Random(7))
    assert own.snapshot.stage.exercise == REGISTRY.exercises[-1].name
    silent = [one.name for one in REGISTRY.exercises if not own.snapshot.kind(one.name)]
    assert silent == ["outcomes"]  # nobody says anything there
    rows = [row for sheet in own.snapshot.sheets.values() for row in sheet.rows]
    assert any(row.goal for row in rows)
    rehearsal.remove()
    assert own.snapshot.people == {}
