import pytest

from exercises.presentations.profiles import NAME, answer_name, answering, presentation, profile

QUESTION = "What are the content and focus of the courses you develop?"


@pytest.fixture
def at(room):
    made = room(centres=("seoul", "cairo"))
    made.lead.bring_everyone(exercise=NAME)
    return made


def phone(person, at, token, centre="cairo"):
    at.join(token, centre=centre)
    return person("exercises/pages/room.py", workshop=at.workshop.id, who=token)


def desk(person, at):
    return person("exercises/pages/lead.py", workshop=at.workshop.id, key=at.key)


def send(page, question, text):
    page.field(question).input(text)  # a form's fields go with its button, not before
    return page.press("Save")


def turn_to(page, number):
    """Choose one of the five questions."""
    (choice,) = [group for group in page.app.button_group if group.options == ["1", "2", "3", "4", "5"]][:1]
    choice.set_value(number).run()
    return page


def test_a_person_answers_for_their_centre_and_finds_it_again(person, at):
    anna = send(phone(person, at, "anna"), QUESTION, "Riverfronts")
    assert profile(at.snapshot, "cairo").answers[0] == "Riverfronts"
    assert "1 of 5 questions" in anna.reads
    send(turn_to(anna, 2), "Do you work in partnership, and with whom?", "Universities")
    assert profile(at.snapshot, "cairo").answers[:2] == ("Riverfronts", "Universities")
    again = turn_to(anna.reload("exercises/pages/room.py"), 1)
    assert again.field(QUESTION).value == "Riverfronts"


def test_a_colleagues_text_that_came_meanwhile_is_in_the_field_after_saving(person, at):
    anna, ben = phone(person, at, "anna"), phone(person, at, "ben")
    send(ben, QUESTION, "Site visits")
    send(anna, QUESTION, "Riverfronts")
    assert anna.field(QUESTION).value == "Site visits\nRiverfronts"
    send(anna, QUESTION, "Riverfronts with site visits")
    assert profile(at.snapshot, "cairo").answers[0] == "Riverfronts with site visits"


def test_too_long_a_text_is_refused_with_the_rule_and_stays_in_the_field(person, at):
    anna = phone(person, at, "anna")
    at.gather(NAME, answer_name("cairo", 1), answering("cairo", 1, "x" * 700, ""))
    send(anna, QUESTION, "y" * 200)
    assert "901 characters" in anna.reads
    assert anna.field(QUESTION).value == "y" * 200
    assert profile(at.snapshot, "cairo").answers[0] == "x" * 700


def test_somebody_without_a_centre_is_told_to_choose_one(person, at):
    assert "Choose your centre first" in phone(person, at, "anna", centre="").reads


def test_the_facilitator_gives_the_floor_pauses_and_turns_to_the_next_question(person, at):
    lead = desk(person, at).press("Start 10 minutes")
    assert presentation(at.snapshot).centre == "seoul"
    lead.press("Pause")
    stood = presentation(at.snapshot).time
    assert stood.paused is not None
    lead.press("+1 minute")
    assert presentation(at.snapshot).time.seconds == stood.seconds + 60
    lead.press("Resume")
    assert presentation(at.snapshot).time.paused is None
    turn_to(lead, 3)
    assert presentation(at.snapshot).question == 3
    lead.press("Start 10 minutes")  # the next in the workshop's order
    assert (presentation(at.snapshot).centre, presentation(at.snapshot).question) == ("cairo", 1)
    lead.press("End")
    assert presentation(at.snapshot).centre == ""
    assert at.lead.undo().key == "end"
    assert presentation(at.snapshot).centre == "cairo"
    assert at.lead.undo().values == {"minutes": 10}  # of the start
    assert (presentation(at.snapshot).centre, presentation(at.snapshot).question) == ("seoul", 3)


def test_nothing_that_the_moderator_does_runs_the_phones_pages(person, at):
    called = at.snapshot.stage.called
    lead = desk(person, at).press("Start 10 minutes").press("Pause").press("Resume").press("+1 minute")
    send(turn_to(lead, 2).press("End"), QUESTION, "Transport")
    assert profile(at.snapshot, "seoul").answers[0] == "Transport"
    assert at.snapshot.stage.called == called


def test_the_facilitator_types_for_a_centre(person, at):
    send(desk(person, at), QUESTION, "Transport")
    assert profile(at.snapshot, "seoul").answers[0] == "Transport"


def test_what_is_known_of_a_centre_is_a_draft_that_nobody_sees_before_it_is_saved(person, at):
    anna = phone(person, at, "anna")
    assert "riverfront development" in anna.field(QUESTION).value
    assert "the report of Brussels" in anna.reads
    assert profile(at.snapshot, "cairo").answered == 0
    anna.press("Save")
    assert "riverfront development" in profile(at.snapshot, "cairo").answers[0]
    assert "the report of Brussels" not in anna.reads
    send(anna, QUESTION, "")
    assert phone(person, at, "ben").field(QUESTION).value == ""
