import pytest

from exercises.brussels_case.answers import city_answers
from exercises.brussels_case.preparing import copies, groups_face_down, place, the_case, works_on

LEAD, ROOM = "exercises/pages/lead.py", "exercises/pages/room.py"
PLAN = the_case("en")


@pytest.fixture
def brussels(new_room):
    own = new_room(groups=("North", "South"), centres=("cairo",))
    own.lead.bring_everyone(exercise="brussels-case")
    return own


def lead(person, own):
    return person(LEAD, workshop=own.workshop.id, key=own.key)


def test_the_facilitator_has_the_case_before_the_room_with_one_press(person, brussels):
    desk = lead(person, brussels).press("Together, on one sheet")
    assert not desk.app.exception
    assert "0 of 8 projects aligned, on one sheet." in brussels.counts()
    assert len(works_on(brussels.snapshot, "", "").rows) == 8


def test_the_facilitator_reveals_the_groups_and_only_then_the_model_focus_by_focus(person, brussels):
    desk = lead(person, brussels).press("In groups, answers hidden")
    first = f"Reveal: {PLAN.strategic_focuses[0]}"
    assert not [label for label in desk.buttons if label.replace("\\", "") == first]
    desk.press("Reveal the groups’ answers")
    assert place(brussels.snapshot) in brussels.snapshot.stage.revealed
    desk.press(next(label for label in desk.buttons if label.replace("\\", "") == first))
    assert "brussels-case.model.1" in brussels.snapshot.stage.revealed
    assert "brussels-case.model.2" not in brussels.snapshot.stage.revealed
    done = brussels.lead.undo()
    assert (done.key, done.values) == ("reveal-focus", {"focus": PLAN.strategic_focuses[0]})
    assert brussels.snapshot.stage.revealed == (place(brussels.snapshot),)
    assert brussels.lead.undo().key == "reveal-groups"
    assert groups_face_down(brussels.snapshot)


def test_what_lies_open_is_turned_down_again_and_that_is_taken_back(person, brussels):
    desk = lead(person, brussels).press("In groups, answers hidden")
    for told in ("Reveal the groups’ answers", "Hide the groups’ answers again"):
        desk.press(told)
    assert groups_face_down(brussels.snapshot)
    assert brussels.lead.undo().key == "conceal-groups"
    assert not groups_face_down(brussels.snapshot)


def test_groups_cannot_be_chosen_where_there_are_none(person, new_room):
    own = new_room()
    own.lead.bring_everyone(exercise="brussels-case")
    desk = lead(person, own)
    (button,) = [button for button in desk.app.button if button.label == "In groups, answers hidden"]
    assert button.disabled
    assert "name two groups or more" in desk.reads


def test_a_phone_waits_then_has_the_form_of_its_groups_sheet(person, brussels):
    brussels.join("amal", "Amal", "North", "cairo")
    phone = person(ROOM, workshop=brussels.workshop.id, who="amal")
    assert "will show you the plan" in phone.reads
    lead(person, brussels).press("In groups, answers hidden")
    phone = phone.reload(ROOM)
    assert not phone.app.exception
    assert "Choose a project below and press “Edit”; with “Add a row” you add one" in phone.reads
    phone.press("Add a row").fill("Project example", "A park on a roof").press("Save")
    north, south = (copies(brussels.snapshot)[group][0] for group in ("North", "South"))
    assert [row.project for row in north.rows][-1] == "A park on a roof"
    assert len(south.rows) == 8


def test_who_presents_the_city_answers_on_a_phone_and_the_desk_goes_on_with_it(person, brussels):
    brussels.join("amal", "Amal", "North", "cairo")
    phone = person(ROOM, workshop=brussels.workshop.id, who="amal")
    phone.field(PLAN.questions[0]).input("Housing first")
    phone.press("Save")
    assert not phone.app.exception
    assert city_answers(brussels.snapshot) == ("Housing first", "", "")
    desk = lead(person, brussels)
    assert desk.field(PLAN.questions[0]).value == "Housing first"
    desk.field(PLAN.questions[0]).input("Housing and mobility")
    desk.press("Save")
    assert city_answers(brussels.snapshot)[0] == "Housing and mobility"
    assert brussels.lead.undo().key == "type-answers"


def test_somebody_without_a_group_is_told_to_choose_one(person, brussels):
    brussels.join("amal", "Amal")
    lead(person, brussels).press("In groups, answers hidden")
    assert "Choose your group" in person(ROOM, workshop=brussels.workshop.id, who="amal").reads
