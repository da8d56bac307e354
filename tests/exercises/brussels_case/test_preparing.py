import pytest

from exercises.brussels_case.preparing import groups_face_down, place, prepare, the_case, works_on
from exercises.registry import REGISTRY
from exercises.workshop.errors import ExerciseError
from tests.exercises.a_room import at_once


def test_one_call_puts_an_unanswered_illustrative_case_before_everybody(new_room):
    own = new_room(language="fr")
    prepare(own.lead, in_groups=False)
    seen = own.snapshot
    sheet = REGISTRY.sheet_in_hand(seen, "", "")
    assert seen.stage.exercise == "brussels-case"
    assert sheet.illustrative
    assert sheet.title == the_case("fr").title
    assert [row.goal for row in sheet.rows] == [""] * 8
    assert len({row.strategic_focus for row in sheet.rows}) == 4


def test_in_groups_each_group_has_its_own_copy_face_down_and_nobody_else_one(new_room):
    own = new_room(groups=("North", "South"))
    prepare(own.lead, in_groups=True)
    seen = own.snapshot
    assert works_on(seen, "North", "").id != works_on(seen, "South", "").id
    assert works_on(seen, "", "") is None
    assert groups_face_down(seen)
    own.lead.reveal(place(seen))
    assert not groups_face_down(own.snapshot)


def test_groups_are_refused_where_there_are_not_two_and_nothing_is_prepared(new_room):
    own = new_room(groups=("North",))
    with pytest.raises(ExerciseError, match="at least two groups"):
        prepare(own.lead, in_groups=True)
    assert place(own.snapshot) == ""
    assert own.snapshot.sheets == {}


@pytest.mark.parametrize(("in_groups", "said"), [(False, "prepare-together"), (True, "prepare-groups")])
def test_preparing_is_taken_back_whole(new_room, in_groups, said):
    own = new_room(groups=("North", "South"))
    first = own.sheet("Our own plan")
    before = own.snapshot
    prepare(own.lead, in_groups=in_groups)
    assert own.lead.undo().key == said
    seen = own.snapshot
    assert (place(seen), list(seen.sheets), seen.codings) == ("", [first.id], ())
    assert (seen.stage.exercise, seen.stage.sheet) == (before.stage.exercise, before.stage.sheet)
    prepare(own.lead, in_groups=not in_groups)
    assert place(own.snapshot)


def test_who_prepares_what_lies_before_the_room_already_brings_everybody_to_it(new_room):
    own = new_room(groups=("North", "South"))
    assert at_once(*[lambda: prepare(own.lead, in_groups=False)] * 4) == []
    before = own.snapshot
    prepare(own.lead, in_groups=True)
    assert (place(own.snapshot), list(own.snapshot.sheets)) == (place(before), list(before.sheets))
    assert own.snapshot.stage.called > before.stage.called


def test_a_reset_lets_the_facilitator_prepare_the_case_anew_and_undo_has_the_old_one(new_room):
    own = new_room()
    prepare(own.lead, in_groups=False)
    before = place(own.snapshot)
    own.lead.reset("brussels-case")
    assert place(own.snapshot) == ""
    own.lead.undo()
    assert place(own.snapshot) == before
