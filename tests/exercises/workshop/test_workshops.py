import time
from dataclasses import replace

import pytest
from sqlalchemy import text

from alignment import Alignment, AlignmentError
from alignment.store import person_id
from exercises.workshop import workshops
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop, NotFacilitator, TooManyTries
from exercises.workshop.joining.codes import new_code
from exercises.workshop.records import Workshop, WorkshopPhase
from exercises.workshop.snapshots import Snapshots
from exercises.workshop.workshops import MOST_PARTICIPANTS


def test_a_workshop_is_found_by_its_code_however_it_is_typed(room):
    typed = f" {room.workshop.code[:3].lower()}-{room.workshop.code[3:]} "
    assert room.workshops.find(typed, "phone") == room.workshop


def test_the_facilitators_key_is_kept_nowhere(room):
    kept = "".join(str(document.content) for document in room.store.documents(room.workshop.id))
    assert room.key not in kept
    assert len(room.key) >= 32


@pytest.mark.parametrize("facts", [
    {"name": "  "},
    {"name": "x" * 61},
    {"name": "A", "groups": tuple(map(str, range(13)))},
])  # fmt: skip
def test_a_workshop_that_a_room_could_not_use_is_refused_with_a_reason(room, facts):
    with pytest.raises((ExerciseError, AlignmentError)):
        room.workshops.create(Workshop(**facts))


def test_a_person_starts_so_many_workshops_a_day_and_closing_them_makes_no_room_for_others(room, monkeypatch):
    monkeypatch.setattr(workshops, "WORKSHOPS_A_DAY", 2)
    made, key = room.workshops.create(Workshop(name="A"), "ann")
    room.workshops.duplicate(room.workshops.facilitation(made.id, key), "ann")
    room.workshops.facilitation(made.id, key).close()
    for create in (
        lambda: room.workshops.create(Workshop(name="C"), "ann"),
        lambda: room.workshops.duplicate(room.workshops.facilitation(made.id, key), "ann"),
    ):
        with pytest.raises(ExerciseError, match="started 2 workshops within a day, the most that one browser may"):
            create()
    room.workshops.create(Workshop(name="B"), "bob")
    with room.store.writing() as connection:
        connection.execute(text("UPDATE document SET made_at = '2020-01-01'"))
    room.workshops.create(Workshop(name="C"), "ann")


def test_ten_thousand_wrong_codes_do_not_get_in_and_the_room_does_not_wait_for_them(room):
    got_in, began = 0, time.perf_counter()
    for _ in range(10_000):
        code = new_code()
        if code == room.workshop.code:
            continue
        try:
            room.workshops.find(code, "stranger")
            got_in += 1
        except (NoSuchWorkshop, TooManyTries):
            pass
    taken = time.perf_counter() - began
    assert got_in == 0
    assert room.workshops.find(room.workshop.code, "phone") == room.workshop
    # Nearly all of them are turned away before the database is asked: a thousandth of a second each is far above that.
    assert taken < 10


def test_even_the_right_code_does_not_open_for_a_client_that_tried_too_many(room):
    for _ in range(30):
        with pytest.raises(NoSuchWorkshop):
            room.workshops.find(replaced(room.workshop.code), "stranger")
    with pytest.raises(TooManyTries):
        room.workshops.find(room.workshop.code, "stranger")


def replaced(code):
    return ("A" if code[0] != "A" else "C") + code[1:]


def test_joining_needs_no_name_and_the_token_is_not_kept(room):
    who = room.join("secret token").participant
    assert (who.nickname, who.id) == ("", person_id("secret token"))
    kept = str(room.store.documents(room.workshop.id))
    assert "secret token" not in kept


def test_joining_again_changes_how_one_takes_part_and_makes_no_second_person(room):
    room.join("t", "Ana", "Red")
    room.join("t", "Ana M.", "Blue")
    assert room.seat("t").participant.group == "Blue"
    assert len(room.snapshot.people) == 1


def test_a_group_that_the_workshop_does_not_have_is_refused(room):
    with pytest.raises(ExerciseError, match="no group Green"):
        room.join("t", group="Green")


def test_a_full_workshop_takes_nobody_new_but_lets_its_own_come_back(room):
    for number in range(MOST_PARTICIPANTS):
        room.store.put_document(room.workshop.id, "participant", f"p{number}", {})
    room.store.put_document(room.workshop.id, "participant", person_id("here"), {})
    with pytest.raises(ExerciseError, match="500 participants"):
        room.join("new")
    room.join("here", "Still here")


def test_a_closed_workshop_cannot_be_joined_and_its_code_is_free(room):
    code, sheet = room.workshop.code, room.sheet()
    room.join("t")
    room.lead.close()
    with pytest.raises(NoSuchWorkshop):
        room.workshops.find(code, "phone")
    with pytest.raises(NoSuchWorkshop, match="is over"):
        room.join("late")
    with pytest.raises(NoSuchWorkshop, match="is over"):
        room.workshops.seat(room.workshop.id, "t")
    with pytest.raises(AlignmentError, match="locked"):
        room.store.add_row(sheet.id, Alignment(project="x"))
    room.lead.close(archive=True)
    assert room.snapshot.workshop.phase is WorkshopPhase.ARCHIVED


def test_a_duplicate_has_the_settings_and_nothing_that_people_did(room):
    room.sheet()
    room.join("t", "Ana", "Red")
    twin, key = room.workshops.duplicate(room.lead, "desk")
    assert replace(twin, id="", code="") == replace(room.workshop, id="", code="")
    assert twin.code != room.workshop.code
    fresh = Snapshots(room.store).snapshot(twin.id)
    assert (dict(fresh.people), dict(fresh.sheets), fresh.stage.sheet) == ({}, {}, "")
    assert room.workshops.facilitation(twin.id, key)
    assert room.workshops.desk(twin.id, "desk")
    with pytest.raises(NotFacilitator):
        room.workshops.facilitation(twin.id, room.key)
