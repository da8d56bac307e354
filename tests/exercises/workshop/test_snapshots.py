import threading
from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentSheet
from alignment.store import person_id
from exercises.workshop.errors import NoSuchWorkshop
from exercises.workshop.snapshots import Snapshots


def test_a_workshop_that_is_not_there_is_refused(room):
    with pytest.raises(NoSuchWorkshop):
        Snapshots(room.store).snapshot("nowhere")


def test_everybody_is_given_the_very_same_snapshot_until_something_changes(room):
    sheet = room.sheet()
    first = room.snapshot
    assert room.snapshot is first
    room.store.add_row(sheet.id, Alignment(project="x"))
    assert room.snapshot is not first
    assert room.snapshot.number > first.number
    assert first.sheets[sheet.id].rows == ()


def test_a_change_made_by_another_server_is_seen(room):
    elsewhere = Snapshots(room.store)
    sheet = room.sheet()
    assert elsewhere.snapshot(room.workshop.id).stage.sheet == sheet.id
    room.join("t", "Ana")
    assert elsewhere.snapshot(room.workshop.id).name(person_id("t")) == "Ana"


def test_a_room_of_threads_reads_a_new_version_once(room, monkeypatch):
    sheet = room.sheet()
    room.snapshot  # noqa: B018 (known before)
    room.store.add_row(sheet.id, Alignment(project="x"))
    reads, read = [], type(room.store).sheet
    monkeypatch.setattr(type(room.store), "sheet", lambda *given: reads.append(1) or read(*given))
    found = []
    people = [threading.Thread(target=lambda: found.append(room.snapshot)) for _ in range(30)]
    for one in people:
        one.start()
    for one in people:
        one.join()
    assert len(reads) == 1
    assert {len(snapshot.sheets[sheet.id].rows) for snapshot in found} == {1}


def test_who_types_is_in_the_snapshot_until_they_save(room):
    sheet = room.sheet(rows=[Alignment(project="Bus lanes")])
    row = room.store.sheet(sheet.id).rows[0]
    room.store.keep_draft("t", sheet.id, replace(row, why="typing"))
    assert room.snapshot.typing[sheet.id] == {row.id: (person_id("t"),)}
    room.store.save_row(sheet.id, replace(row, why="typed"), "t")
    assert room.snapshot.typing[sheet.id] == {}


def test_a_hidden_nickname_is_no_nickname(room):
    who = room.join("t", "Rude").participant
    assert room.snapshot.name(who.id) == "Rude"
    room.hide_person(who.id)
    assert room.snapshot.name(who.id) == ""
    assert room.snapshot.name("nobody") == ""


def test_each_group_of_a_double_coding_is_given_its_own_sheet_and_others_none(room):
    coding = room.lead.start_coding(AlignmentSheet(title="Case", rows=(Alignment(project="x"),)))
    room.lead.bring_everyone(sheet=coding.id)
    snapshot = room.snapshot
    assert snapshot.coding() == coding
    assert snapshot.sheet_of("Red").id == coding.sheets["Red"]
    assert snapshot.sheet_of("Blue").id == coding.sheets["Blue"]
    assert snapshot.sheet_of("") is None


def test_a_deleted_sheet_is_gone_from_the_room(room):
    sheet = room.sheet()
    assert sheet.id in room.snapshot.sheets
    room.store.delete_sheet(sheet.id)
    assert sheet.id not in room.snapshot.sheets
