"""Backups that are written by themselves: of what changed, the newest ones kept, and what fails is said."""

import re
import shutil
from datetime import UTC, datetime, timedelta

import pytest

from alignment import Alignment
from alignment.store import open_store
from exercises.registry import REGISTRY
from exercises.workshop.backup import folder as folders
from exercises.workshop.backup.folder import FOLDER_VARIABLE, KEPT, BackupFolder, put_file, shared_folder
from exercises.workshop.backup.reading import FROM_A_PAGE, read_backup
from exercises.workshop.backup.restoring import restore
from tests.exercises.a_room import LEAD
from tests.exercises.workshop.backup.whole_rooms import kept


class Clock:
    """A clock on which three minutes pass at each look."""

    now = datetime(2026, 11, 29, 10, 15, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(minutes=3)
        return self.now


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def folder(stick, stored):
    return BackupFolder(stick, lambda: stored, Clock())


@pytest.fixture
def set_to(monkeypatch):
    """Sets the folder as before a start."""

    def put(path):
        monkeypatch.setenv(FOLDER_VARIABLE, str(path))
        shared_folder.cache_clear()
        return shared_folder()

    yield put
    shared_folder.cache_clear()


def test_a_backup_is_written_when_something_changes_and_only_then(folder, stick, room):
    folder.write_changed()
    (first,) = stick.iterdir()
    assert re.fullmatch(rf"sdg-alignment-brussels-2018-{room.workshop.id}-2026-11-29-101800\.zip", first.name)
    folder.write_changed()
    room.store.put_document(room.workshop.id, "presence", "server", {"ids": []})  # who is here is no change
    folder.write_changed()
    assert list(stick.iterdir()) == [first]
    sheet = room.sheet()
    folder.write_changed()
    room.store.add_row(sheet.id, Alignment(project="Leak detection"))
    folder.write_changed()
    assert len(list(stick.iterdir())) == 3
    assert folder.state.at is not None
    assert folder.state.fault == ""


def test_a_second_laptop_carries_on_from_the_newest_one(folder, stick, room, tmp_path):
    room.join("ana", "Ana")
    sheet = room.sheet(rows=[Alignment(project="Leak detection")])
    folder.write_changed()
    room.align(sheet, 1, "6")
    folder.write_changed()
    second = open_store(f"sqlite:///{(tmp_path / 'second.sqlite').as_posix()}")
    newest = max(stick.iterdir())
    restore(second, read_backup(newest.read_bytes(), FROM_A_PAGE), REGISTRY)
    assert kept(second, room.workshop.id) == kept(room.store, room.workshop.id)
    second.close()


def test_the_newest_ones_of_each_workshop_are_kept_and_nothing_else_is_touched(folder, stick, room, new_room):
    other = new_room(name="Another")
    (stick / "holiday-2026-11-29-101500.zip").write_bytes(b"x")
    for number in range(KEPT + 3):
        room.join(f"person {number}")
        folder.write_changed()
    names = sorted(file.name for file in stick.iterdir())
    assert sum(room.workshop.id in name for name in names) == KEPT
    assert sum(other.workshop.id in name for name in names) == 1
    assert "holiday-2026-11-29-101500.zip" in names
    assert max(name for name in names if room.workshop.id in name).endswith(f"-{folder._clock.now:%Y-%m-%d-%H%M%S}.zip")


def test_the_end_of_a_workshop_is_written_and_what_ended_before_is_not(folder, stick, room, new_room):
    over = new_room(name="Over")
    over.lead.close()
    folder.write_changed()
    room.lead.close()
    folder.write_changed()
    names = [file.name for file in stick.iterdir()]
    assert sum(room.workshop.id in name for name in names) == 2
    assert not [name for name in names if over.workshop.id in name]


def test_a_stick_that_was_pulled_out_is_said_and_written_to_once_it_is_back(folder, stick, room):
    shutil.rmtree(stick)
    folder.write_changed()
    assert folder.state.fault == "missing"
    assert not stick.exists(), "it would be the laptop's own disk"
    stick.mkdir()
    folder.write_changed()
    assert folder.state.fault == ""
    assert len(list(stick.iterdir())) == 1


def test_a_full_disk_leaves_no_half_file_and_is_said(folder, stick, room, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(folders.os, "fsync", full)
    folder.write_changed()
    assert folder.state.fault == "full"
    assert list(stick.iterdir()) == []
    monkeypatch.undo()
    folder.write_changed()
    assert folder.state.fault == ""
    assert len(list(stick.iterdir())) == 1


def test_a_database_that_fails_is_said_as_well(stick, tmp_path):
    def gone():
        return open_store("sqlite:////proc/nowhere/x.sqlite")

    folder = BackupFolder(stick, gone)
    folder.write_changed()
    assert folder.state.fault in {"read-only", "other"}


def test_a_file_is_written_whole_or_not_at_all(stick):
    put_file(stick / "a.zip", b"first")
    put_file(stick / "a.zip", b"second")
    assert (stick / "a.zip").read_bytes() == b"second"
    with pytest.raises(OSError, match="nowhere"):
        put_file(stick / "nowhere" / "b.zip", b"x")
    assert [file.name for file in stick.iterdir()] == ["a.zip"]


def test_it_is_off_unless_it_is_set(set_to, monkeypatch):
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    shared_folder.cache_clear()
    assert shared_folder() is None
    assert set_to("/media/stick") is not None


def test_the_desk_says_when_a_backup_was_written_and_why_none_could_be(person, room, stick, set_to):
    desk = room.desk(person)
    assert "backup" not in desk.reads.lower().replace("take a backup", "")
    folder = set_to(stick)
    assert "as soon as something changes" in room.desk(person).reads
    folder.write_changed()
    assert "Last backup:" in room.desk(person).reads
    shutil.rmtree(stick)
    folder.write_changed()
    desk = room.desk(person)
    assert "Put the stick back in" in desk.reads
    assert not desk.app.exception


def test_who_helps_is_not_given_the_backup(person, room):
    room.let_lead("co", "co-facilitator", "the second key")
    asked = person(LEAD, workshop=room.workshop.id, who="co")
    assert "Take a backup" not in [button.label for button in asked.app.get("download_button")]
    leading = room.desk(person)
    assert "Take a backup" in [button.proto.label for button in leading.app.get("download_button")]
