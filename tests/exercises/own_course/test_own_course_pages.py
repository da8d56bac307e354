import pytest

from exercises.own_course.courses import works_on
from exercises.own_course.reflections import every_reflection
from tests.drafts import typed_only

LEAD, ROOM = "exercises/pages/lead.py", "exercises/pages/room.py"


@pytest.fixture
def own(new_room):
    made = new_room(centres=("cairo", "seoul"))
    made.lead.bring_everyone(exercise="own-course")
    return made


def phone(person, own, who="amal", centre="cairo"):
    own.join(who, "Amal", "", centre)
    return person(ROOM, workshop=own.workshop.id, who=who)


def start(page, title, sessions):
    """Fill in the form, which is sent as a whole."""
    page.field("Title of the course").input(title)
    page.field("Sessions, one on each line, with the hours after a semicolon").input(sessions)
    return page.press("Start with these sessions")


def test_a_trainer_types_sessions_with_hours_and_has_the_sheet_of_the_centre(person, own):
    page = phone(person, own)
    start(page, "Riverfront", "Open banks; 3\nSite visit; 4")
    assert not page.app.exception
    assert [(row.project, row.hours) for row in works_on(own.snapshot, "", "cairo").rows] == [
        ("Open banks", 3.0),
        ("Site visit", 4.0),
    ]
    assert "Choose a session below" in page.reads
    colleague = phone(person, own, "omar")
    assert "Choose a session below" in colleague.reads
    assert "Start with these sessions" in phone(person, own, "kim", "seoul").buttons


def test_a_trainer_says_what_makes_aligning_the_course_hard_and_what_it_makes_possible(person, own):
    page = start(phone(person, own), "Riverfront", "Open banks; 3")
    assert "“Edit”" in page.reads
    assert "“Add a row”" in page.reads
    page.field("What makes it hard to align your course?").input("Speakers choose their own themes")
    page.field("What would it make possible?").input("A common yardstick")
    page.press("Save")
    assert not page.app.exception
    texts = [one.text for one in every_reflection(own.snapshot)]
    assert texts == ["Speakers choose their own themes", "A common yardstick"]
    desk = person(LEAD, workshop=own.workshop.id, key=own.key)
    assert "Challenges and opportunities that the room does not see" in [each.label for each in desk.app.multiselect]


def test_a_course_without_sessions_is_refused_with_the_remedy_and_what_was_typed_stays(person, own):
    page = start(phone(person, own), "Riverfront", "")
    assert "Type at least one" in page.reads
    assert page.field("Title of the course").value == "Riverfront"
    assert works_on(own.snapshot, "", "cairo") is None


def test_a_trainer_may_start_from_the_prepared_course(person, own):
    page = phone(person, own).press("Start from Mashhad’s prepared course")
    assert not page.app.exception
    assert works_on(own.snapshot, "", "cairo").illustrative


def test_who_has_no_centre_is_asked_for_one(person, own):
    page = phone(person, own, centre="")
    page.fill("Which centre’s course do you work on?", "seoul")
    assert "Start with these sessions" in page.buttons
    assert own.seat("amal").participant.centre == "seoul"


def test_the_facilitator_brings_everybody_to_mashhads_course_and_back_with_one_press_each(person, own):
    desk = person(LEAD, workshop=own.workshop.id, key=own.key).press("Everybody on Mashhad’s course")
    assert not desk.app.exception
    assert works_on(own.snapshot, "", "cairo").centre == "mashhad"
    page = phone(person, own)
    assert "Choose a session below" in page.reads
    desk.press("Every centre on its own course")
    assert works_on(own.snapshot, "", "cairo") is None


def test_while_the_sheets_are_locked_nobody_starts_a_course(person, own):
    own.lead.lock()
    page = phone(person, own)
    assert "locked the sheets" in page.reads
    assert "Start with these sessions" not in page.buttons


def test_what_one_typed_stays_theirs_where_a_colleague_started_the_course_first(person, own):
    amal, omar = phone(person, own), phone(person, own, "omar")
    label = "Sessions, one on each line, with the hours after a semicolon"
    typed_only(amal, label, "Site visit; 4")
    amal = amal.reload(ROOM)
    start(omar, "Riverfront", "Open banks; 3")
    amal.type("Title of the course", "Mine").press("Start with these sessions")
    assert [row.project for row in works_on(own.snapshot, "", "cairo").rows] == ["Open banks"]
    assert "Site visit; 4" in amal.html
    assert "does not ask for this" in amal.reads
