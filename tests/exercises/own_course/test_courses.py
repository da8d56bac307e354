from concurrent.futures import ThreadPoolExecutor

import pytest

from alignment import Alignment, AlignmentError
from alignment.store import FormDraft, SentForm
from exercises.own_course.courses import (
    bring_to_case,
    bring_to_own,
    courses,
    start_course,
    start_from_prepared,
    with_case,
    works_on,
)
from exercises.workshop.errors import NoSuchWorkshop
from tests.exercises.a_room import at_once

SESSIONS = (Alignment(project="Leak detection", hours=3.0),)


def test_one_call_brings_everybody_to_mashhads_course(new_room):
    own = new_room(language="fr")
    bring_to_case(own.lead)
    seen = own.snapshot
    assert seen.stage.exercise == "own-course"
    assert works_on(seen, "", "cairo") == works_on(seen, "", "") is not None
    assert works_on(seen, "", "").illustrative
    assert sum(row.hours for row in works_on(seen, "", "").rows) == 18


def test_going_to_the_case_and_back_keeps_one_case_and_the_own_courses(new_room):
    own = new_room()
    cairo = own.join("c", centre="cairo")
    bring_to_case(own.lead)
    case = works_on(own.snapshot, "", "cairo").id
    bring_to_own(own.lead)
    assert works_on(own.snapshot, "", "cairo") is None
    started = start_course(cairo, "Water", SESSIONS)
    assert works_on(own.snapshot, "", "cairo").id == started
    bring_to_case(own.lead)
    assert works_on(own.snapshot, "", "cairo").id == case
    assert [course.prepared for course in courses(own.snapshot)] == [True, False]


def test_bringing_everybody_to_the_case_is_taken_back_whole_and_courses_started_meanwhile_stay(new_room):
    own = new_room(centres=("cairo",))
    own.lead.bring_everyone(exercise="feedback")
    bring_to_case(own.lead)
    started = start_course(own.join("c", centre="cairo"), "Water", SESSIONS)
    assert own.lead.undo().key == "bring-to-case"
    seen = own.snapshot
    assert (seen.stage.exercise, with_case(seen)) == ("feedback", False)
    assert list(seen.sheets) == [started]
    assert [course.centre for course in courses(seen)] == ["cairo"]
    bring_to_case(own.lead)
    assert len(courses(own.snapshot)) == 2


def test_going_back_to_the_own_courses_is_taken_back_to_the_case(new_room):
    own = new_room()
    bring_to_case(own.lead)
    case = works_on(own.snapshot, "", "").id
    bring_to_own(own.lead)
    assert own.lead.undo().key == "bring-to-own"
    assert works_on(own.snapshot, "", "").id == case


def test_two_presses_for_the_case_at_once_make_one(new_room):
    own = new_room()
    assert at_once(*[lambda: bring_to_case(own.lead)] * 4) == []
    assert len(own.snapshot.sheets) == 1


def test_each_centre_has_a_course_of_its_own_and_who_has_none_works_on_none(new_room):
    own = new_room()
    start_course(own.join("c", centre="cairo"), "Water", SESSIONS)
    start_course(own.join("s", centre="seoul"), "Transport", SESSIONS)
    seen = own.snapshot
    assert works_on(seen, "", "cairo").title == "Water"
    assert works_on(seen, "", "seoul").title == "Transport"
    assert works_on(seen, "", "") is None
    assert {course.centre for course in courses(seen)} == {"cairo", "seoul"}


def test_a_course_may_start_as_a_copy_of_the_prepared_one_and_stays_marked(new_room):
    own = new_room()
    start_from_prepared(own.join("c", centre="cairo"))
    sheet = works_on(own.snapshot, "", "cairo")
    assert (sheet.centre, sheet.illustrative, len(sheet.rows)) == ("cairo", True, 10)


def test_colleagues_who_start_at_once_have_one_course(new_room):
    own = new_room()
    seats = [own.join(f"c{number}", centre="cairo") for number in range(8)]
    with ThreadPoolExecutor(8) as pool:
        ids = set(pool.map(lambda seat: start_course(seat, seat.participant.id, SESSIONS), seats))
    seen = own.snapshot
    assert len(ids) == 1
    assert list(seen.sheets) == list(ids)
    assert len(own.store.sheets(own.workshop.id)) == 1


def test_what_was_typed_goes_with_the_course_that_it_starts_and_stays_where_a_colleague_was_faster(new_room):
    own = new_room()
    for who in ("c", "d"):
        seat, form = own.join(who, centre="cairo"), f"{own.workshop.id}/own-course/course"
        own.store.keep_form_draft(who, FormDraft(form, "t", 1, {"sessions": "Leak detection"}))
        start_course(seat, "Water", SESSIONS, SentForm(who, form, ("t",)))
    assert [len(own.store.form_drafts(who, "")) for who in ("c", "d")] == [0, 1]


def test_a_course_without_a_title_is_refused_and_nothing_is_kept(new_room):
    own = new_room()
    with pytest.raises(AlignmentError, match="title"):
        start_course(own.join("c", centre="cairo"), " ", SESSIONS)
    assert courses(own.snapshot) == ()


def test_nobody_starts_a_course_once_the_workshop_is_over(new_room):
    own = new_room()
    cairo = own.join("c", centre="cairo")
    own.lead.close()
    with pytest.raises(NoSuchWorkshop):
        start_course(cairo, "Water", SESSIONS)
    assert courses(own.snapshot) == ()


def test_nobody_starts_a_course_while_the_sheets_are_locked(new_room):
    own = new_room()
    cairo = own.join("c", centre="cairo")
    own.lead.lock()
    with pytest.raises(AlignmentError, match="locked Water"):
        start_course(cairo, "Water", SESSIONS)
    assert courses(own.snapshot) == ()
