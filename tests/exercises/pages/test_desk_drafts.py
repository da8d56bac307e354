"""What is typed where a workshop is made and led, and not sent, is there after a reload, and gone once it is sent."""

import pytest

from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops
from tests.drafts import typed_only
from tests.exercises.a_room import LEAD


def test_the_name_of_a_new_workshop(person, stored):
    home = typed_only(person(who="ana"), "Name of the workshop", "Water week")
    again = home.reload("exercises/pages/home.py")
    assert again.field("Name of the workshop").value == "Water week"
    again.press("Start a workshop")
    assert stored.form_drafts("ana", "") == ()
    assert person(who="ana").field("Name of the workshop").value != "Water week"


@pytest.mark.parametrize(
    ("label", "text", "button"),
    [("Title", "A plan of ours", "Add"), ("Name of the wifi", "Room 4", "Save address and wifi")],
)
def test_what_is_typed_at_the_desk(person, stored, label, text, button):
    workshops = Workshops(stored)
    workshop, key = workshops.create(Workshop(name="Water week"))
    workshops.facilitation(workshop.id, key).grant("ana")
    desk = typed_only(person(LEAD, workshop=workshop.id, who="ana"), label, text)
    again = desk.reload(LEAD)
    assert again.field(label).value == text
    again.press(button)
    assert stored.form_drafts("ana", "") == ()
