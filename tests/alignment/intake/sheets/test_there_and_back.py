"""A workbook of ours that somebody opened and saved in LibreOffice comes back without a difference."""

import shutil

import pytest

from alignment.ground.wording import languages
from alignment.intake.files import Reader
from alignment.workbook import write_workbook
from benchmarks.there_and_back import differences, save_anew, sheets_by_chance
from sdg_data import load_catalogue


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not on this machine")
def test_a_sheet_in_each_language_is_what_it_was_after_libreoffice_saved_it(tmp_path):
    written, saved = tmp_path / "written", tmp_path / "saved"
    written.mkdir()
    saved.mkdir()
    # By chance the first ones are small: of some, those with the most rows.
    sheets = sorted(sheets_by_chance(40), key=lambda sheet: -len(sheet.rows))[: len(languages())]
    told = dict(zip(languages(), sheets, strict=True))
    for language, sheet in told.items():
        (written / f"{sheet.id}.xlsx").write_bytes(write_workbook(sheet, load_catalogue(), language))
    save_anew("soffice", written, saved, "")
    with Reader() as reader:
        for language, sheet in told.items():
            assert sheet.rows
            assert differences(sheet, saved / f"{sheet.id}.xlsx", language, reader) == []
