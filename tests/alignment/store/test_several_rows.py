"""Several rows as one act, and the act taken back."""

from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentError, AlignmentSheet
from alignment.access import Mode
from alignment.store import Access, StaleRow, Step
from alignment.store.sheet_changes import lock_sheet


@pytest.fixture
def ana(stored):
    return Access(stored, "ana", mode=Mode.PRIVATE)


@pytest.fixture
def sheet(ana, course):
    return ana.create_sheet(course)


def projects(access, sheet):
    return [row.project for row in access.sheet(sheet.id).rows]


def new(*names):
    return [Alignment(project=name) for name in names]


def take_back(access, sheet, steps):
    with access.changing_rows(sheet.id) as rows:
        rows.take_back(steps)
    return rows.steps


def test_many_rows_are_added_in_order_as_one_act_and_all_go_when_it_is_taken_back(ana, sheet):
    with ana.changing_rows(sheet.id) as rows:
        rows.add(new("One", "Two"), "", "word")
    assert projects(ana, sheet) == ["Leak detection", "Water kiosks", "Bus lanes", "One", "Two"]
    take_back(ana, sheet, rows.steps)
    assert projects(ana, sheet) == ["Leak detection", "Water kiosks", "Bus lanes"]


def test_rows_can_be_added_behind_another_one(ana, sheet):
    with ana.changing_rows(sheet.id) as rows:
        rows.add(new("One", "Two"), sheet.rows[0].id, "word")
    assert projects(ana, sheet) == ["Leak detection", "One", "Two", "Water kiosks", "Bus lanes"]


def test_what_is_said_a_second_time_because_no_answer_came_is_added_once(ana, sheet):
    for _ in range(2):
        with ana.changing_rows(sheet.id) as rows:
            rows.add(new("One", "Two"), "", "word")
    assert projects(ana, sheet)[3:] == ["One", "Two"]
    take_back(ana, sheet, rows.steps)  # the second answer has the steps as well
    assert projects(ana, sheet)[3:] == []


def test_another_person_with_the_same_word_adds_rows_of_their_own(stored, course):
    ana, ben = (Access(stored, name, mode=Mode.ROOM) for name in ("ana", "ben"))
    everybodys = stored.create_sheet(course)
    for access in (ana, ben):
        with access.changing_rows(everybodys.id) as rows:
            rows.add(new("One"), "", "word")
    assert projects(ana, everybodys)[3:] == ["One", "One"]


def test_an_act_that_fails_half_way_leaves_nothing(ana, sheet):
    def half():
        with ana.changing_rows(sheet.id) as rows:
            rows.add(new("One"), "", "word")
            rows.save(replace(sheet.rows[0], goal="99"))

    with pytest.raises(AlignmentError, match="no goal 99"):
        half()
    assert projects(ana, sheet) == ["Leak detection", "Water kiosks", "Bus lanes"]


def test_saving_what_is_there_already_makes_no_version(ana, sheet):
    with ana.changing_rows(sheet.id) as rows:
        rows.save(replace(sheet.rows[0], project=" Leak detection "))
    assert rows.steps == []
    assert ana.sheet(sheet.id).rows[0].version == 1


def test_what_the_person_typed_into_the_form_of_a_row_stays_a_draft(ana, sheet):
    ana.keep_draft(sheet.id, replace(sheet.rows[0], why="Half a thou"))
    with ana.changing_rows(sheet.id) as rows:
        rows.save(replace(sheet.rows[0], project="Leaks found"))
    assert ana.drafts(sheet.id)[sheet.rows[0].id].why == "Half a thou"


def test_changes_of_other_fields_by_others_stay_when_an_act_is_taken_back(stored, ana, sheet):
    with ana.changing_rows(sheet.id) as rows:
        rows.save(replace(sheet.rows[0], project="Leaks found"))
    stored.save_row(sheet.id, replace(ana.sheet(sheet.id).rows[0], why="Water is lost"), "ben")
    take_back(ana, sheet, rows.steps)
    row = ana.sheet(sheet.id).rows[0]
    assert (row.project, row.why) == ("Leak detection", "Water is lost")


def test_what_others_changed_in_the_same_field_is_not_overwritten_by_taking_back(stored, ana, sheet):
    with ana.changing_rows(sheet.id) as rows:
        rows.save(replace(sheet.rows[0], project="Leaks found"))
    stored.save_row(sheet.id, replace(ana.sheet(sheet.id).rows[0], project="Theirs"), "ben")
    with pytest.raises(StaleRow):
        take_back(ana, sheet, rows.steps)
    assert projects(ana, sheet)[0] == "Theirs"


def test_a_row_that_somebody_else_wrote_in_since_does_not_go(stored, ana, sheet):
    with ana.changing_rows(sheet.id) as rows:
        (added,) = rows.add(new("One"), "", "word")
    stored.save_row(sheet.id, replace(added, why="Because"), "ben")
    with pytest.raises(StaleRow):
        take_back(ana, sheet, rows.steps)
    assert projects(ana, sheet)[3:] == ["One"]


def test_deleted_rows_come_back_to_their_places_and_go_again(ana, sheet):
    with ana.changing_rows(sheet.id) as rows:
        rows.delete([(row.id, row.version) for row in sheet.rows[:2]])
    assert projects(ana, sheet) == ["Bus lanes"]
    steps = take_back(ana, sheet, rows.steps)
    assert projects(ana, sheet) == ["Leak detection", "Water kiosks", "Bus lanes"]
    steps = take_back(ana, sheet, steps)
    assert projects(ana, sheet) == ["Bus lanes"]
    take_back(ana, sheet, steps)
    assert projects(ana, sheet) == ["Leak detection", "Water kiosks", "Bus lanes"]


@pytest.mark.parametrize(
    ("row", "behind", "then"),
    [(0, 1, "bac"), (0, 2, "bca"), (1, None, "bac"), (2, None, "cab"), (2, 0, "acb"), (1, 2, "acb")],
)
def test_a_row_is_put_behind_another_one_and_taken_back_to_where_it_was(stored, ana, row, behind, then):
    sheet = ana.create_sheet(AlignmentSheet(title="Urban water", rows=tuple(new("a", "b", "c"))))
    for _ in range(2):  # a second time changes nothing
        with ana.changing_rows(sheet.id) as rows:
            rows.move(sheet.rows[row].id, "" if behind is None else sheet.rows[behind].id)
        assert "".join(projects(ana, sheet)) == then
    assert rows.steps == []
    take_back(ana, sheet, [Step(sheet.rows[row].id, behind=sheet.rows[row - 1].id if row else "")])
    assert "".join(projects(ana, sheet)) == "abc"


def test_a_row_is_put_nowhere_behind_one_that_is_gone_and_one_that_is_gone_not_at_all(stored, ana, sheet):
    stored.delete_row(sheet.id, sheet.rows[2].id, 1)
    with ana.changing_rows(sheet.id) as rows:
        rows.move(sheet.rows[0].id, sheet.rows[2].id)
    assert rows.steps == []
    with pytest.raises(StaleRow), ana.changing_rows(sheet.id) as rows:
        rows.move(sheet.rows[2].id, "")


def test_what_the_person_has_deleted_already_can_be_deleted_again_and_what_others_deleted_not(stored, ana, sheet):
    for _ in range(2):
        with ana.changing_rows(sheet.id) as rows:
            rows.delete([(sheet.rows[0].id, 1)])
    assert rows.steps == [Step(sheet.rows[0].id, 2)]
    stored.delete_row(sheet.id, sheet.rows[1].id, 1, "ben")
    with pytest.raises(StaleRow), ana.changing_rows(sheet.id) as rows:
        rows.delete([(sheet.rows[1].id, 1)])


def test_taking_back_steps_is_an_act_that_can_be_taken_back(ana, sheet):
    with ana.changing_rows(sheet.id) as rows:
        rows.save(replace(sheet.rows[0], project="Leaks found"))
        rows.move(sheet.rows[0].id, sheet.rows[2].id)
        rows.add(new("One"), "", "word")
    after = projects(ana, sheet)
    again = take_back(ana, sheet, rows.steps)
    assert projects(ana, sheet) == ["Leak detection", "Water kiosks", "Bus lanes"]
    take_back(ana, sheet, again)
    assert projects(ana, sheet) == after


def test_nobody_takes_back_or_reads_what_others_did(stored, course):
    ana, ben = (Access(stored, name, mode=Mode.ROOM) for name in ("ana", "ben"))
    sheet = stored.create_sheet(course)
    with ana.changing_rows(sheet.id) as rows:
        rows.save(replace(sheet.rows[0], project="Leaks found"))
        rows.delete([(sheet.rows[1].id, 1)])
    assert take_back(ben, sheet, rows.steps) == []
    assert take_back(ben, sheet, [Step("nowhere", 3), Step(sheet.rows[0].id, 40)]) == []
    assert projects(ana, sheet) == ["Leaks found", "Bus lanes"]


def test_a_locked_sheet_and_one_that_is_only_to_read_are_left_alone(stored, ana, sheet):
    with pytest.raises(AlignmentError), Access(stored, "ben", mode=Mode.PRIVATE).changing_rows(sheet.id) as rows:
        rows.add(new("One"), "", "word")
    with stored.writing() as connection:
        lock_sheet(connection, sheet.id, locked=True)
    with pytest.raises(AlignmentError, match="locked"), ana.changing_rows(sheet.id) as rows:
        rows.add(new("One"), "", "word")
    assert projects(ana, sheet) == ["Leak detection", "Water kiosks", "Bus lanes"]


def test_more_rows_than_a_sheet_holds_are_refused_with_its_sentence(ana, sheet):
    with pytest.raises(AlignmentError, match="2,000"), ana.changing_rows(sheet.id) as rows:
        rows.add(new(*["x"] * 1998), "", "word")
    assert len(projects(ana, sheet)) == 3
