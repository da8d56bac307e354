"""What is left of a workshop for those who look at it."""

import pytest

from alignment import Alignment, AlignmentSheet
from alignment.store import person_id
from exercises.stakeholders.mapping import projects
from exercises.workshop.shown import shown_to


@pytest.fixture
def red(room):
    """The red group's copy of a case of two projects that lies face down, its first row answered."""
    rows = (Alignment(strategic_focus="Mobility", project="Bus lanes"), Alignment(project="Housing"))
    coding = room.lead.start_coding(AlignmentSheet(title="Case", centre="seoul", rows=rows))
    room.lead.bring_everyone(sheet=coding.id)
    sheet = room.store.sheet(coding.sheets["Red"])
    room.align(sheet, 1, "13", why="Only Red")
    room.store.add_row(sheet.id, Alignment(project="Red's own idea"))
    return sheet.id


def test_where_nothing_is_to_be_left_out_it_is_the_very_same(room):
    room.sheet(rows=[Alignment(project="Bus lanes")])
    snapshot = room.snapshot
    assert shown_to(snapshot) is snapshot
    assert shown_to(snapshot, "Red", "somebody") is snapshot


def test_it_is_cut_once_for_a_group(room, red):
    snapshot = room.snapshot
    assert shown_to(snapshot, "Blue") is shown_to(snapshot, "Blue", "somebody")
    assert shown_to(snapshot, "Blue") is not shown_to(snapshot, "Red")


def test_of_a_copy_that_lies_face_down_others_have_the_case_and_no_answer(room, red):
    own, other = shown_to(room.snapshot, "Red").sheets[red], shown_to(room.snapshot, "Blue").sheets[red]
    assert own == room.snapshot.sheets[red]
    assert [(row.strategic_focus, row.project) for row in other.rows] == [("Mobility", "Bus lanes"), ("", "Housing")]
    assert "13" not in str(other)
    assert "Red" not in str(other)
    assert (other.title, other.centre) == ("Case", "seoul")


def test_what_a_group_wrote_over_the_case_is_an_answer_as_well(room, red):
    sheet = room.store.sheet(red)
    room.store.save_row(red, sheet.rows[1].having(project="Housing for Red"))
    room.store.save_heading(sheet.__class__(**{name: getattr(sheet, name) for name in sheet.__slots__} | {
        "title": "Red's title", "centre": "Red's centre", "strategic_goal": "Red's goal"}))  # fmt: skip
    other = shown_to(room.snapshot, "Blue").sheets[red]
    assert "Red" not in str(other)
    assert [row.project for row in other.rows] == ["Bus lanes"]


@pytest.mark.parametrize("open_to_all", [lambda room: room.lead.reveal(room.snapshot.codings[0].id),
                                         lambda room: room.lead.close()], ids=["revealed", "over"])  # fmt: skip
def test_afterwards_everybody_has_the_copies(room, red, open_to_all):
    open_to_all(room)
    assert shown_to(room.snapshot, "Blue").sheets[red].rows[0].why == "Only Red"


def test_how_far_groups_are_is_known_and_the_room_maps_the_projects_that_all_share(room, red):
    shown = shown_to(room.snapshot)
    assert [shown.answered[sheet] for sheet in shown.codings[0].sheets.values()] == [1, 0]
    assert [project.label for project in projects(shown)] == ["Bus lanes", "Housing"]


def test_hidden_rows_are_left_out_but_for_who_wrote_them(room):
    sheet = room.sheet(rows=[Alignment(project="Open")])
    rude = room.seat("ana").align(sheet.id, Alignment(project="Rude"))
    room.store.keep_draft("ana", sheet.id, rude.having(why="Ruder still"))
    room.hide_row(rude.id)
    for person, rows in (("ana", 2), ("bob", 1), ("", 1)):
        shown = shown_to(room.snapshot, "", person_id(person))
        assert len(shown.sheets[sheet.id].rows) == rows
        assert (rude.id in shown.typing[sheet.id]) == (rows == 2)


def test_who_types_into_a_copy_that_lies_face_down_is_not_told_to_others(room, red):
    room.join("ana", group="Red")
    room.store.keep_draft("ana", red, room.store.sheet(red).rows[0])
    assert shown_to(room.snapshot, "Red").typing[red]
    assert red not in shown_to(room.snapshot, "Blue").typing
