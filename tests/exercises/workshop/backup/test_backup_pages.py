"""The desk gives a backup, and the home page makes a workshop of one again."""

from datetime import UTC, datetime

import pytest

from alignment.store import open_store
from exercises.workshop.backup.writing import write_backup
from exercises.workshop.workshops import Workshops
from tests.exercises.a_room import Room


@pytest.fixture
def elsewhere(tmp_path):
    """A workshop on another machine."""
    store = open_store(f"sqlite:///{(tmp_path / 'elsewhere.sqlite').as_posix()}")
    yield Room(store, name="Brussels 2018")
    store.close()


def uploaded(person, data):
    """The home page on which somebody has uploaded these bytes as a backup."""
    home = person()
    assert not home.app.file_uploader  # nobody uploads who does not ask for it
    home.app.session_state["restore"] = True
    home.app.run()
    home.app.file_uploader[0].set_value(("backup.zip", data, "application/zip")).run()
    return home


def backup_of(room):
    return write_backup(room.store.whole(room.workshop.id), datetime.now(UTC))


def test_a_workshop_of_another_machine_is_brought_back_and_led_by_who_did_so(person, stored, elsewhere):
    home = uploaded(person, backup_of(elsewhere)).press("Restore it")
    assert "This is your facilitator link" in home.reads
    assert home.address["workshop"] == elsewhere.workshop.id
    assert Workshops(stored).workshop(elsewhere.workshop.id).code == elsewhere.workshop.code
    Workshops(stored).desk(elsewhere.workshop.id, home.token).check()
    assert not home.app.exception


def test_one_that_is_here_is_brought_back_as_a_copy_once_that_is_asked_for(person, stored, room):
    home = uploaded(person, backup_of(room)).press("Restore it")
    assert "is here already" in home.reads
    home.press("Restore it as a copy with a new code")
    copy = Workshops(stored).workshop(home.address["workshop"])
    assert copy.id != room.workshop.id
    assert copy.code != room.workshop.code
    assert copy.name == room.workshop.name


def test_what_is_no_backup_is_refused_with_a_sentence_and_the_page_stays(person, stored, room):
    home = uploaded(person, b"a photograph").press("Restore it")
    assert "is not a backup of a workshop" in home.reads
    assert "Restore it" in home.buttons
    assert not home.app.exception
    assert len(stored.documents_everywhere("workshop")) == 1


def test_a_backup_of_everything_is_for_who_runs_the_server(person, room, new_room):
    new_room(name="Another")
    home = uploaded(person, write_backup(room.store.everything("workshop"), datetime.now(UTC))).press("Restore it")
    assert "more than one workshop" in home.reads
