"""Files come in at the command line: looked at as JSON or to read, kept, merged."""

import io
import json
from dataclasses import replace

import openpyxl
import pytest

from alignment import known_samples
from alignment.__main__ import main
from alignment.ground.wording import languages
from alignment.workbook import write_workbook
from sdg_data import load_catalogue
from tests.alignment.intake.sheets.workbooks import changed, full

CATALOGUE = load_catalogue()
ROW = {"state", "where", "strategic_focus", "project", "hours", "goal", "target", "indicator", "problems"}


@pytest.fixture
def sheet(stored, course):
    return stored.create_sheet(course)


@pytest.fixture
def written(tmp_path):
    def write(name, content):
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(file)

    return write


def workbook(sheet, *changes):
    content = write_workbook(sheet, CATALOGUE)
    for change in changes:
        content = changed(content, change)
    return content


def test_a_file_is_looked_at_as_json_and_nothing_is_kept(sheet, stored, written, capsys):
    file = written("course.xlsx", workbook(sheet, full({"Project example": "Leaks", "Hours": "long"})))
    assert main(["import", file, "--dry-run", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["files"]
    assert (found["name"], found["kind"]) == ("course.xlsx", "workbook")
    assert [set(row) for row in found["rows"]] == [ROW] * 3
    first = found["rows"][0]
    assert (first["state"], first["where"], first["project"], first["hours"]) == ("unclear", "Full!P2", "Leaks", None)
    assert first["problems"][0].startswith("Full!P2: “long” is not a number of hours")
    assert [row["state"] for row in found["rows"][1:]] == ["equal", "equal"]
    assert sum(one["lines"] for one in found["left_out"]) > 20  # of the tab with the counts
    assert stored.sheet(sheet.id) == sheet


def test_what_asks_nothing_is_kept_in_the_sheet_that_the_file_was_written_from(sheet, stored, written, capsys):
    file = written("course.xlsx", workbook(sheet, full({"Project example": "Leaks"})))
    assert main(["import", file]) == 0
    assert f"one row of the sheet {sheet.id} changed or added" in capsys.readouterr().out
    assert stored.sheet(sheet.id).rows[0].project == "Leaks"
    assert main(["import", file]) == 0
    assert "nothing to keep" in capsys.readouterr().out
    assert len(stored.sheets()) == 1


def test_a_plain_list_becomes_a_new_sheet_or_goes_into_the_one_that_is_named(sheet, stored, written, capsys):
    text = "Strategic goal:;Dry feet\nStrategic focus;Project example;SDG number\nHeat;Cool roofs;11\n"
    file = written("plan.csv", text)
    assert main(["import", file, "--into", sheet.id]) == 0
    assert [row.project for row in stored.sheet(sheet.id).rows][-1] == "Cool roofs"
    assert main(["import", file, "--language", "fr"]) == 0
    made = stored.sheet(next(one.id for one in stored.sheets() if one.title == "plan"))
    assert (made.strategic_goal, [row.project for row in made.rows]) == ("Dry feet", ["Cool roofs"])
    assert f"nouvelle fiche {made.id} de 1 ligne" in capsys.readouterr().out


REFUSED = {"notes.txt": "has no table of alignments", "empty.csv": "is empty", "broken.xlsx": "broken.xlsx is"}
CONTENTS = {"notes.txt": "Nothing but a few words.", "empty.csv": "", "broken.xlsx": b"PK\x03\x04 no workbook"}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_refused_is_said_in_one_sentence_and_nothing_is_kept(stored, written, capsys, name):
    good = written("plan.csv", "Project;SDG number\nCool roofs;11\n")
    assert main(["import", good, written(name, CONTENTS[name])]) == 2
    said = capsys.readouterr()
    assert REFUSED[name] in said.err
    assert len(said.err.strip().splitlines()) == 1
    assert said.out == ""
    assert stored.sheets() == ()


def test_a_file_that_is_not_there_is_said(stored, tmp_path, capsys):
    assert main(["import", str(tmp_path / "no.xlsx")]) == 2
    assert "no.xlsx cannot be opened" in capsys.readouterr().err


@pytest.mark.parametrize("language", list(languages()))
def test_a_report_is_there_to_read_in_every_language(sheet, written, capsys, language):
    file = written("course.xlsx", workbook(sheet, full({"Target": 8.1, "SDG number": None, "SDG indicator": None})))
    assert main(["import", file, "--dry-run", "--language", language]) == 0
    said = capsys.readouterr().out
    assert "course.xlsx" in said
    assert "Full!F2" in said
    assert "8.10" in said
    assert not any(word in said for word in ("state-", "left-", "choice-", "error-", "$"))


def test_the_files_of_several_centres_become_one_workbook(written, tmp_path, capsys):
    samples = [replace(one.sheet, id=name) for name, one in list(known_samples().items())[:3]]
    files = [written(f"{sheet.id}.xlsx", write_workbook(sheet, CATALOGUE)) for sheet in samples]
    output = tmp_path / "all.xlsx"
    assert main(["merge", *files, "-o", str(output)]) == 0
    rows = sum(len(sheet.rows) for sheet in samples)
    assert f"{rows} rows, open questions: 0" in capsys.readouterr().out
    texts = {
        cell.value for page in openpyxl.load_workbook(io.BytesIO(output.read_bytes())) for line in page for cell in line
    }
    assert {sheet.title for sheet in samples} <= texts


def test_a_file_that_is_refused_is_said_and_the_others_are_put_together_all_the_same(written, tmp_path, capsys):
    sheet = replace(next(iter(known_samples().values())).sheet, id="one")
    files = [written("broken.xlsx", b"PK\x03\x04 no workbook"), written("one.xlsx", write_workbook(sheet, CATALOGUE))]
    assert main(["merge", *files, written("notes.txt", "A few words."), "-o", str(tmp_path / "all.xlsx")]) == 2
    said = capsys.readouterr()
    assert f"{len(sheet.rows)} rows" in said.out
    assert [line.split()[0] for line in said.err.splitlines()] == ["broken.xlsx", "notes.txt"]
    assert main(["merge", files[0], "-o", str(tmp_path / "none.xlsx")]) == 2
    assert not (tmp_path / "none.xlsx").exists()


PROGRAMME = """Urban transport for all

Day 1
09:00–10:30 Planning bus lanes
10:30–10:50 Coffee break
10:50–12:20 Road safety around schools
16:15–16:30 Closing remarks
"""


def test_a_programme_is_looked_at_as_rows_without_codes(written, capsys):
    assert main(["import", written("programme.txt", PROGRAMME), "--dry-run", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["files"]
    assert found["kind"] == "programme"
    assert [(row["state"], row["project"], row["hours"], row["goal"]) for row in found["rows"]] == [
        ("new", "Planning bus lanes", 1.5, ""),
        ("new", "Road safety around schools", 1.5, ""),
        ("left_out", "Closing remarks", 0.25, ""),
    ]
    assert ("Coffee break" in str(found["left_out"]), found["rows"][0]["where"]) == (True, "line 4")


def test_a_programme_is_kept_as_a_sheet_and_a_second_time_changes_nothing(stored, written, capsys):
    file = written("programme.txt", PROGRAMME)
    assert main(["import", file]) == 0
    (sheet,) = [stored.sheet(one.id) for one in stored.sheets(None) if one.title == "Urban transport for all"]
    assert [row.project for row in sheet.rows] == ["Planning bus lanes", "Road safety around schools"]
    assert main(["import", file, "--into", sheet.id]) == 0
    assert stored.sheet(sheet.id) == sheet
    assert "An opening or a closing" in capsys.readouterr().out


def test_a_letter_is_refused_with_one_sentence(written, capsys):
    assert main(["import", written("letter.txt", "Dear all, see you soon."), "--dry-run"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
