from dataclasses import replace

from alignment import Alignment, AlignmentSheet, Kind
from exercises.stakeholders import changes
from exercises.stakeholders.mapping import (
    EVERY_CENTRE,
    Drawing,
    MapSettings,
    map_settings,
    ownerless,
    plan_subject,
    projects,
    stakeholders,
    subjects,
)
from exercises.stakeholders.stakeholder import Tie
from tests.exercises.a_room import TWO_HALF_DAYS, Room
from tests.exercises.stakeholders.test_changes import PLAN, lead, put


def labels(listed):
    return [project.label for project in listed]


def test_the_room_could_map_its_plans_all_centres_or_one(room):
    assert subjects(room.snapshot) == (PLAN, EVERY_CENTRE, "centre:mashhad", "centre:cairo")
    assert map_settings(room.snapshot).subject == PLAN


def test_a_workshop_without_sheets_and_centres_maps_itself(stored):
    alone = Room(stored, "stakeholders", **TWO_HALF_DAYS | {"centres": ()})
    assert map_settings(alone.snapshot).subject == plan_subject("Two half-days")


def test_what_the_room_maps_and_how_is_kept_one_by_one(room):
    lead(room, changes.turn_to, drawing=Drawing.LISTS)
    lead(room, changes.turn_to, subject=EVERY_CENTRE)
    assert map_settings(room.snapshot) == MapSettings(Drawing.LISTS, EVERY_CENTRE)


def test_all_centres_are_the_stakeholders_of_each(room):
    put(room)
    put(room, subject="centre:cairo")
    put(room, subject="centre:mashhad")
    found = stakeholders(room.snapshot, EVERY_CENTRE)
    assert [one.subject for one in found] == ["centre:cairo", "centre:mashhad"]


def test_rows_are_without_an_owner_until_somebody_is_tied_to_one(room):
    assert labels(ownerless(room.snapshot, PLAN)) == ["Leak detection", "Water kiosks", "Bus lanes"]
    put(room, ties=(Tie("Bus lanes", row=room.sheet.rows[2].id), Tie("water KIOSKS")))
    assert labels(ownerless(room.snapshot, PLAN)) == ["Leak detection"]


def test_a_tie_holds_where_the_row_is_worded_anew(room):
    row = room.sheet.rows[0]
    put(room, ties=(Tie("Leak detection", row=row.id),))
    room.store.save_row(room.sheet.id, replace(row, project="Finding leaks"))
    assert "Finding leaks" in labels(projects(room.snapshot))
    assert "Finding leaks" not in labels(ownerless(room.snapshot, PLAN))


def test_who_is_hidden_owns_nothing(room):
    one = put(room, ties=(Tie("Bus lanes"),))
    assert "Bus lanes" not in labels(ownerless(room.snapshot, PLAN))
    lead(room, changes.change, one, hidden=True)
    assert "Bus lanes" in labels(ownerless(room.snapshot, PLAN))


def test_a_row_that_the_facilitator_hid_is_in_no_list(room):
    room.hide_row(room.sheet.rows[0].id)
    assert labels(projects(room.snapshot)) == ["Water kiosks", "Bus lanes"]


def test_a_project_in_several_rows_is_one_with_all_their_numbers(room):
    rows = (Alignment(project="Tram", goal="11"), Alignment(project="Park"), Alignment(project="tram", goal="13"))
    room.lead.add_sheet(AlignmentSheet(title="City plan", rows=rows))
    found = [project for project in projects(room.snapshot) if project.title == "City plan"]
    assert [(project.label, project.numbers) for project in found] == [("Tram", (1, 3)), ("Park", (2,))]


def test_of_groups_that_work_face_down_only_what_all_name_alike_is_listed(room):
    coding = room.lead.start_coding(AlignmentSheet(title="Case", rows=(Alignment(project="Tram"),)))
    blue = coding.sheets["Blue"]
    room.store.add_row(blue, Alignment(project="Our secret idea"))
    found = [project for project in projects(room.snapshot) if project.title == "Case"]
    assert [(project.label, len(project.rows)) for project in found] == [("Tram", 2)]
    put(room, ties=(Tie("Tram", row=found[0].rows[1]),))
    assert labels(ownerless(room.snapshot, plan_subject("Case"))) == []
    room.lead.reveal(coding.id)
    assert labels(ownerless(room.snapshot, plan_subject("Case"))) == ["Our secret idea"]


def test_on_the_map_of_all_centres_only_rows_of_their_courses_lack_an_owner(stored):
    room = Room(stored, "stakeholders", **TWO_HALF_DAYS | {"centres": ("cairo", "brussels")})
    plan, course = Alignment(project="A tram line"), Alignment(project="Leak detection")
    room.lead.add_sheet(AlignmentSheet(Kind.CITY_PLAN, "Brussels' plan", centre="brussels", rows=(plan,)))
    assert ownerless(room.snapshot, EVERY_CENTRE) == ()
    assert ownerless(room.snapshot, "centre:cairo") == ()
    room.lead.add_sheet(AlignmentSheet(title="Water", centre="cairo", rows=(course,)))
    assert labels(ownerless(room.snapshot, EVERY_CENTRE)) == ["Leak detection"]
    assert labels(ownerless(room.snapshot, plan_subject("Brussels' plan"))) == ["A tram line"]
