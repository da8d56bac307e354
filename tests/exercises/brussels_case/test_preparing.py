import pytest

from exercises.brussels_case.preparing import face_down, place, prepare, the_case, works_on
from exercises.errors import ExerciseError
from exercises.registry import sheet_in_hand


def test_one_call_puts_an_unanswered_illustrative_case_before_everybody(new_room):
    own = new_room(language="fr")
    prepare(own.facilitation, in_groups=False)
    seen = own.look()
    sheet = sheet_in_hand(seen, "", "")
    assert seen.stage.exercise == "brussels-case"
    assert sheet.illustrative
    assert sheet.title == the_case("fr").title
    assert [row.goal for row in sheet.rows] == [""] * 8
    assert len({row.strategic_focus for row in sheet.rows}) == 4


def test_in_groups_each_group_has_its_own_copy_face_down_and_nobody_else_one(new_room):
    own = new_room(groups=("North", "South"))
    prepare(own.facilitation, in_groups=True)
    seen = own.look()
    assert works_on(seen, "North", "").id != works_on(seen, "South", "").id
    assert works_on(seen, "", "") is None
    assert face_down(seen)
    own.facilitation.reveal(place(seen))
    assert not face_down(own.look())


def test_groups_are_refused_where_there_are_not_two_and_nothing_is_prepared(new_room):
    own = new_room(groups=("North",))
    with pytest.raises(ExerciseError, match="at least two groups"):
        prepare(own.facilitation, in_groups=True)
    assert place(own.look()) == ""


def test_a_reset_lets_the_facilitator_prepare_the_case_anew_and_undo_has_the_old_one(new_room):
    own = new_room()
    prepare(own.facilitation, in_groups=False)
    before = place(own.look())
    own.facilitation.reset("brussels-case")
    assert place(own.look()) == ""
    own.facilitation.undo()
    assert place(own.look()) == before
