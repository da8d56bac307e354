"""A backup of each version of the format so far is read for ever: all is there, and the workshop goes on."""

import io
from pathlib import Path

import openpyxl
import pytest

from alignment.store import Action, open_store
from exercises.debate.ballots import ballot
from exercises.registry import REGISTRY
from exercises.workshop.backup.reading import FROM_A_COMMAND, read_backup
from exercises.workshop.backup.records import VERSION
from exercises.workshop.backup.restoring import restore
from exercises.workshop.export import write_workshop
from exercises.workshop.joining.codes import Client
from exercises.workshop.snapshots import Snapshots
from exercises.workshop.workshops import Workshops

BACKUPS = Path(__file__).parent / "backups"
WHOLE, CODE, FACE_DOWN, ON_ITS_OWN = "f3vdz8d2vt6c", "3TACHF", "kj6fj2823r82", "pfhfjkx2x8dz"


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request, tmp_path):
    url = f"sqlite:///{(tmp_path / 'empty.sqlite').as_posix()}"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgres")()
    opened = open_store(url)
    yield opened
    opened.close()


def test_there_is_a_backup_of_every_version():
    assert sorted(file.name for file in BACKUPS.glob("*.zip")) == [f"v{number}.zip" for number in range(1, VERSION + 1)]


def test_a_backup_of_the_first_version_is_brought_back_and_goes_on(empty):
    backup = read_backup((BACKUPS / "v1.zip").read_bytes(), FROM_A_COMMAND)
    told = restore(empty, backup, REGISTRY)
    assert (len(told.workshops), told.sheets, told.rows, told.people) == (2, 9, 38, 3)
    snapshot = Snapshots(empty).snapshot(WHOLE)
    assert sorted(who.nickname for who in snapshot.people.values()) == ["Ana", "Bilal", "Chen"]
    assert ballot(snapshot, "before").counts == (1, 2, 0)
    assert ballot(snapshot, "after").counts == (3, 0, 0)
    assert len(Snapshots(empty).snapshot(FACE_DOWN).codings) == 1
    assert [row.project for row in empty.sheet(ON_ITS_OWN).rows] == ["Leak detection", "Bus lanes"]
    assert Action.DELETED in {change.action for change in empty.history(ON_ITS_OWN)}
    book = openpyxl.load_workbook(io.BytesIO(write_workshop(REGISTRY, snapshot, "en")))
    cells = {str(cell) for page in book.worksheets for row in page.iter_rows(values_only=True) for cell in row}
    assert {"Ana argues", "Bilal's city", "Chen promises", "Ana goes on", "Bilal's neighbours"} <= cells
    workshops = Workshops(empty)
    workshop = workshops.find(CODE, Client("browser"))
    assert workshops.join(workshop, "a newcomer's token", "Dana", "Red").nickname == "Dana"


def test_a_backup_of_the_second_version_has_what_the_room_came_to_twice(empty):
    restore(empty, read_backup((BACKUPS / "v2.zip").read_bytes(), FROM_A_COMMAND), REGISTRY)
    snapshot = Snapshots(empty).snapshot(WHOLE)
    assert sorted(who.nickname for who in snapshot.people.values()) == ["Ana", "Bilal", "Chen", "Dana"]
    assert ballot(snapshot, "before").counts == (1, 2, 0)
    again = snapshot.at("debate~2")
    assert ballot(again, "before").counts == (0, 1, 0)
    assert snapshot.sittings["debate~2"].settings == {"question": "worth-it"}
    assert snapshot.sittings["debate~2"].title_in("fr") == "Cela en vaut-il la peine ?"
