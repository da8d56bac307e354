"""The form by which a person says how they take part."""

from alignment.ground.widgets import plain
from tests.exercises.a_room import Room


def test_the_name_of_a_group_is_text_and_no_link_whatever_the_facilitator_typed(person, stored):
    name = "**Red** of www.example.org :material/delete:"
    room = Room(stored, groups=(name, "Blue"))
    shown = person(join=room.workshop.code)
    (groups,) = [group for group in shown.app.button_group if (group.key or "").startswith("drafted-chosen-group-")]
    assert groups.options == [plain(name), "Blue"]
    assert plain(name) != name
