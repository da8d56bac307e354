"""`python -m exercises`: a workshop is exported, backed up and brought back without a browser."""

import re
import subprocess
import sys

import openpyxl
import pytest

from alignment.__main__ import main as alignment
from alignment.ground.wording import wording
from alignment.store import DATABASE_URL_VARIABLE, open_store
from exercises.__main__ import main
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.workshops import Workshops
from tests.exercises.workshop.backup.whole_rooms import kept


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Commands from now on are given on another machine; gives its store."""

    def go():
        url = f"sqlite:///{(tmp_path / 'elsewhere.sqlite').as_posix()}"
        monkeypatch.setenv(DATABASE_URL_VARIABLE, url)
        opened.append(open_store(url))
        return opened[-1]

    opened = []
    yield go
    for store in opened:
        store.close()


def test_a_workshop_goes_to_another_machine_in_two_commands(room, tmp_path, capsys, elsewhere):
    room.join("ana", "Ana")
    room.sheet(title="The plan")
    file = tmp_path / "backup.zip"
    assert main(["backup", room.workshop.code.lower(), "-o", str(file)]) == 0
    assert f"{file}: 1 workshop, 1 sheet, " in capsys.readouterr().out
    there = elsewhere()
    assert main(["restore", str(file), "--address", "https://sdg.example.org/"]) == 0
    said = capsys.readouterr().out
    assert "Restored: 1 workshop, 1 sheet, 0 rows, 1 person." in said
    workshop, key = re.search(r"https://sdg\.example\.org/open/(\w+)#(\S+)", said).groups()
    Workshops(there).facilitation(workshop, key).check(LeadVerb.LEAD)
    assert kept(there, room.workshop.id) == kept(room.store, room.workshop.id)
    assert main(["restore", str(file)]) == 2
    assert "here already" in capsys.readouterr().err
    assert main(["restore", str(file), "--copy"]) == 0


def test_everything_goes_to_another_machine(new_room, course, tmp_path, capsys, elsewhere):
    stored = new_room(name="One").store
    new_room(name="Another")
    stored.create_sheet(course, "ana")
    assert main(["backup", "--all", "-o", str(tmp_path / "all.zip")]) == 0
    there = elsewhere()
    assert main(["restore", str(tmp_path / "all.zip")]) == 0
    assert "Restored: 2 workshops, 1 sheet, 3 rows, 1 person." in capsys.readouterr().out
    assert len(there.documents_everywhere("workshop")) == 2


def test_a_file_has_a_name_where_none_is_given(room, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["backup", room.workshop.id]) == 0
    (written,) = tmp_path.glob("*.zip")
    assert re.fullmatch(r"sdg-alignment-brussels-2018-\d{4}-\d\d-\d\d-\d{4}\.zip", written.name)


def test_a_workshop_is_exported(room, tmp_path, capsys):
    room.sheet(title="The plan")
    assert main(["export", room.workshop.id, "-o", str(tmp_path / "w.xlsx"), "--language", "fr"]) == 0
    book = openpyxl.load_workbook(tmp_path / "w.xlsx")
    assert book.sheetnames[0] == wording("alignment", "fr")("workbook-tab-summary")
    assert capsys.readouterr().out.strip() == str(tmp_path / "w.xlsx")


@pytest.mark.parametrize("arguments", [["backup"], ["backup", "x", "--all"]])
def test_one_workshop_or_everything_must_be_named(stored, arguments, capsys):
    with pytest.raises(SystemExit) as refused:
        main(arguments)
    assert refused.value.code == 2
    assert "Name one workshop" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["backup", "nowhere", "-o", "x.zip"], "There is no workshop"),
        (["export", "nowhere"], "There is no workshop"),
        (["restore", "nowhere.zip"], "cannot be read"),
        (["restore", "pyproject.toml"], "not a backup of a workshop"),
        (["backup", "--all", "-o", "nowhere/x.zip"], "cannot be written"),
    ],
)
def test_what_is_refused_is_said_in_one_sentence(stored, arguments, said, capsys):
    assert main(arguments) == 2
    told = capsys.readouterr().err.splitlines()
    assert said in told[-1]
    assert "Traceback" not in "".join(told)


def test_it_runs_as_a_command(database_url):
    done = subprocess.run([sys.executable, "-m", "exercises", "--help"], capture_output=True, text=True, check=True)
    assert all(name in done.stdout for name in ("export", "backup", "restore"))


def test_the_sheets_of_workshops_are_listed_as_well(room, course, stored, capsys):
    own, ours = stored.create_sheet(course), room.sheet(title="The room's plan")
    assert alignment(["sheets"]) == 0
    listed = capsys.readouterr().out
    assert own.id in listed
    assert f"{ours.id}\t" in listed
