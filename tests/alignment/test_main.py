import subprocess
import sys

import openpyxl
import pytest

from alignment import NotThere
from alignment.__main__ import main
from alignment.store import Access


def test_a_sheet_is_exported_without_a_browser(stored, course, tmp_path, capsys):
    sheet = stored.create_sheet(course)
    file = tmp_path / "out.xlsx"
    assert main(["export", sheet.id, "-o", str(file)]) == 0
    assert capsys.readouterr().out.strip() == str(file)
    cells = [cell.value for row in openpyxl.load_workbook(file).worksheets[0].iter_rows() for cell in row]
    assert "Leak detection" in cells


@pytest.mark.parametrize(("kind", "said"), [("course", "Formation"), ("city_plan", "Plan stratégique")])
def test_an_empty_handout_is_written_for_a_kind_in_a_language(kind, said, tmp_path, capsys):
    file = tmp_path / "blank.xlsx"
    assert main(["template", "--kind", kind, "--language", "fr", "-o", str(file)]) == 0
    assert capsys.readouterr().out.strip() == str(file)
    cells = [cell.value for row in openpyxl.load_workbook(file).worksheets[0].iter_rows() for cell in row]
    assert cells[0] == "Objectif stratégique\N{NARROW NO-BREAK SPACE}:"
    assert f"Alignement sur les ODD · {said}" in cells


def test_an_empty_handout_is_named_after_kind_and_language(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["template", "--kind", "city_plan", "--language", "ko"]) == 0
    assert [file.name for file in tmp_path.iterdir()] == ["sdg-handout-city-plan-ko.xlsx"]
    assert main(["template", "-o", str(tmp_path / "no" / "x.xlsx")]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_the_sheets_are_listed_with_their_ids(stored, course, capsys):
    sheet = stored.create_sheet(course)
    assert main(["sheets"]) == 0
    assert capsys.readouterr().out.split("\t")[0] == sheet.id


def test_a_sheet_that_does_not_exist_is_refused_with_a_sentence(database_url, tmp_path, capsys):
    assert main(["export", "nowhere", "-o", str(tmp_path / "x.xlsx")]) == 2
    assert "There is no sheet nowhere" in capsys.readouterr().err
    assert not (tmp_path / "x.xlsx").exists()


def test_a_file_that_cannot_be_written_is_said(stored, course, tmp_path, capsys):
    sheet = stored.create_sheet(course)
    assert main(["export", sheet.id, "-o", str(tmp_path / "no" / "x.xlsx")]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_the_command_explains_itself(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "write a sheet as an Excel workbook" in capsys.readouterr().out


def test_the_module_runs_as_a_command(database_url):
    done = subprocess.run(
        [sys.executable, "-m", "alignment", "export", "nowhere"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_the_secretariats_link_is_made_anew_by_the_command_line(stored, capsys):
    assert main(["secretariat", "--address", "https://sdg.example.org/"]) == 0
    link = next(word for word in capsys.readouterr().out.split() if word.startswith("https://"))
    office = Access(stored, "office")
    office.join_secretariat(link.removeprefix("https://sdg.example.org/?secretariat="))
    main(["secretariat"])
    with pytest.raises(NotThere):
        Access(stored, "late").join_secretariat(link.rpartition("=")[2])


def test_files_are_put_together_without_loading_what_asks_the_database():
    loaded = "import sys, alignment.__main__; print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
