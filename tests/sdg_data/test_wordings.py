"""Official texts in another language, taken over from the files in which they are published."""

import csv
import io
import shutil
import zipfile

import pytest

from sdg_data.__main__ import main
from sdg_data.catalogue import DATA, read_catalogue
from sdg_data.errors import WordingRefused
from sdg_data.wordings import add_wording

CATALOGUE = read_catalogue(DATA)
TARGETS = {target.code: f"Cible {target.code} : « agir »" for target in CATALOGUE.targets}
INDICATORS = {one.code: f"Indicateur {one.code}" for one in CATALOGUE.indicators}


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(DATA, tmp_path / "data")


def yaml_of(texts):
    lines = [f'{code.replace(".", "-")}-title: "{text}"\n' for code, text in texts.items()]
    return "# Open SDG\n---\nbegin: x\n" + "".join(lines)


def written(tmp_path, name, content):
    file = tmp_path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return file


def workbook(rows, declared=""):
    shared = [text for row in rows for text in row]
    strings = "".join(f"<si><t>{text}</t></si>" for text in shared)
    lines, at = "", 0
    for row in rows:
        lines += "<row>" + "".join(f'<c t="s"><v>{at + n}</v></c>' for n in range(len(row))) + "</row>"
        at += len(row)
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("xl/sharedStrings.xml", f"{declared}<sst {space}>{strings}</sst>")
        archive.writestr("xl/worksheets/sheet1.xml", f"<worksheet {space}><sheetData>{lines}</sheetData></worksheet>")
    return made.getvalue()


def test_a_file_of_the_open_sdg_translations_gives_texts_by_code_and_english_stands_in_for_the_others(folder, tmp_path):
    added = add_wording("fr", written(tmp_path, "global_targets.yml", yaml_of(TARGETS)), folder)
    catalogue = read_catalogue(folder)
    assert catalogue.official("11.2", "fr") == ("Cible 11.2 : « agir »", "fr")
    assert catalogue.official("11.2", "ar") == (CATALOGUE.text("11.2"), "en")
    assert catalogue.official("11.2.1", "fr") == (CATALOGUE.text("11.2.1"), "en")
    assert "11.2.1" in added.missing
    assert "11.2" not in added.missing


def test_a_second_file_goes_beside_the_first_and_what_is_in_both_is_taken_from_the_second(folder, tmp_path):
    add_wording("fr", written(tmp_path, "a.yml", yaml_of(TARGETS)), folder)
    add_wording("fr", written(tmp_path, "b.yml", yaml_of(INDICATORS | {"11.2": "Mieux"})), folder)
    official = read_catalogue(folder).official
    assert [official(code, "fr")[0] for code in ("11.2", "11.3", "11.2.1")] == [
        "Mieux",
        "Cible 11.3 : « agir »",
        "Indicateur 11.2.1",
    ]


@pytest.mark.parametrize("form", ["one cell", "two cells", "arabic digits"])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_list_of_the_united_nations_has_the_code_before_the_text_or_beside_it(folder, tmp_path, form, ending):
    digits = str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩-")
    codes = {code: code.translate(digits) if form == "arabic digits" else code for code in TARGETS}
    rows = [["Goals and targets", "Notes"]]
    rows += [
        [f"{codes[code]} {text}*"] if form == "one cell" else [codes[code], text] for code, text in TARGETS.items()
    ]
    if ending == "csv":
        made = io.StringIO()
        csv.writer(made, delimiter=";").writerows(rows)
        content = made.getvalue()
    else:
        content = workbook(rows)
    added = add_wording("ar", written(tmp_path, f"list.{ending}", content), folder)
    assert added.texts == TARGETS


def test_a_yaml_text_may_be_plain_quoted_or_go_on_in_the_next_lines(folder, tmp_path):
    forms = "11-2-title: >-\n  Un texte\n  plié\n11-3-title: 'L''air'\n11-4-title: sans guillemets # note\n"
    others = {code: text for code, text in TARGETS.items() if code not in {"11.2", "11.3", "11.4"}}
    texts = add_wording("fr", written(tmp_path, "t.yml", forms + yaml_of(others)), folder).texts
    assert [texts[code] for code in ("11.2", "11.3", "11.4")] == ["Un texte plié", "L'air", "sans guillemets"]


def test_a_list_from_before_the_last_review_is_told_and_gives_no_text_that_means_another_thing_now(
    folder, tmp_path, capsys
):
    old = {code: text for code, text in INDICATORS.items() if code not in {"2.2.4", "8.9.2", "11.c.1"}} | {
        "3.b.9": "Gone"
    }
    file = written(tmp_path, "indicators.yml", yaml_of(old))
    assert main(["add-wording", "fr", str(file)], folder) == 0
    told = capsys.readouterr().out
    assert "older than the framework here" in told
    assert "3.8.2" in told
    assert "3.b.9" in told
    assert "2.2.4" in told.splitlines()[-1]
    assert read_catalogue(folder).official("3.8.2", "fr")[1] == "en"
    assert read_catalogue(folder).official("3.8.1", "fr")[1] == "fr"


@pytest.mark.parametrize(
    ("language", "name", "content", "why"),
    [
        ("en", "a.yml", yaml_of(TARGETS), "wording-language"),
        ("../x", "a.yml", yaml_of(TARGETS), "wording-language"),
        ("fr", "a.txt", yaml_of(TARGETS), "wording-kind"),
        ("fr", "a.yml", yaml_of({"11.2": "x"}), "wording-few"),
        ("fr", "a.yml", b"11-2-title: \xff", "wording-letters"),
        ("fr", "a.yml", yaml_of(TARGETS | {"11.2": "x" * 2_001}), "wording-long"),
        ("fr", "a.csv", yaml_of({}), "wording-few"),
        ("fr", "a.yml", yaml_of(TARGETS | {"11.2": "a\u202eb"}), "wording-character"),
        ("fr", "a.xlsx", b"PK", "wording-workbook"),
        ("fr", "a.xlsx", workbook([["1.1", "x"]], "<!DOCTYPE a [<!ENTITY b 'c'>]>"), "wording-workbook"),
    ],
)
def test_what_is_no_list_of_official_texts_is_refused_and_changes_nothing(tmp_path, language, name, content, why):
    folder = shutil.copytree(DATA, tmp_path / "data")
    before = sorted(path.name for path in folder.rglob("*"))
    with pytest.raises(WordingRefused) as refused:
        add_wording(language, written(tmp_path, name, content), folder)
    assert refused.value.key == why
    assert sorted(path.name for path in folder.rglob("*")) == before
