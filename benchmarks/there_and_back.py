"""Whether sheets come back unchanged from another program that opened and saved their workbooks.

    python -m benchmarks.there_and_back [SHEETS] [soffice | sheetjs FOLDER] [FIRST]

Makes so many sheets by chance, in the six languages by turns, with local indicators and headings, and writes each as a
workbook. LibreOffice, or the package `xlsx` of node in the `node_modules` of FOLDER, saves them anew, many in one call;
then each is read as if somebody had brought it along and compared with its sheet. Prints every difference, and how
many sheets have one. It goes batch by batch, of which each is made, saved, read and compared before the next begins and
depends on its number alone: a run that was ended goes on at the batch FIRST, and the counts of its parts add up.
"""

import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from alignment.ground.wording import languages
from alignment.intake.document import Document
from alignment.intake.errors import Unreadable
from alignment.intake.files import Reader
from alignment.intake.sheets import State, preview
from alignment.sheet import AlignmentSheet
from alignment.workbook import write_workbook
from sdg_data import load_catalogue
from tests.alignment.intake.sheets.test_previewing import SHEETS, kept

_CHECKS = list(HealthCheck)  # none of which is about a sheet, as no deadline is on a machine with work of others
_TRIES = 10
_AT_ONCE = 25  # sheets of a batch: of many in one call LibreOffice leaves the last ones out
_SHEETJS = """
const XLSX = require("xlsx"), fs = require("fs"), [, from, to] = process.argv;
for (const name of fs.readdirSync(from))
  XLSX.writeFile(XLSX.readFile(`${from}/${name}`, {cellNF: true, cellStyles: true}), `${to}/${name}`);
"""


def sheets_by_chance(count: int, batch: int = 0) -> list[AlignmentSheet]:
    """Sheets as the tests make them: the same ones each time for the same batch."""
    made: list[AlignmentSheet] = []

    @seed(batch)
    @settings(max_examples=count, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=_CHECKS)
    @given(SHEETS)
    def collect(sheet: AlignmentSheet) -> None:
        made.append(replace(kept(sheet), id=f"sheet{batch:03}x{len(made):03}", revision=3))

    collect()
    return made[:count]


def save_anew(program: str, written: Path, saved: Path, node_folder: str) -> None:
    """Let the program open and save all workbooks of a folder."""
    if program == "sheetjs":
        run(["node", "-e", _SHEETJS, str(written), str(saved)], node_folder)
        return
    office = ["soffice", f"-env:UserInstallation={saved.parent.as_uri()}/profile", "--headless", "--convert-to", "xlsx",
              "--outdir", str(saved)]  # fmt: skip
    run([*office, *(str(file) for file in sorted(written.iterdir()))])


def run(command: list[str], folder: str | None = None) -> None:
    """Run a program and say nothing of what it says: a file that it did not save is a difference."""
    subprocess.run(command, cwd=folder, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def brought(file: Path, reader: Reader) -> Document:
    """What stands in a file, which a machine with work of others may be asked for more than once."""
    for _ in range(_TRIES):
        with suppress(Unreadable):
            return reader.read(file.read_bytes(), file.name)
    return reader.read(file.read_bytes(), file.name)


def differences(sheet: AlignmentSheet, file: Path, language: str, reader: Reader) -> list[str]:
    """What differs between a sheet and the file that it came back in."""
    found = preview(brought(file, reader), sheet, load_catalogue(), language)
    said = [f"{row.where} {row.state}: {row.before} -> {row.row}" for row in found.rows if row.state is not State.EQUAL]
    said += [problem.say("en") for row in found.rows for problem in row.problems]
    if found.heading.state is not State.EQUAL:
        said.append(f"heading {found.heading.state}: {found.heading.before} -> {found.heading.heading}")
    if found.missing or len(found.rows) != len(sheet.rows):
        said.append(f"{len(found.rows)} of {len(sheet.rows)} rows")
    return said


def main() -> None:
    """Say what differs, batch by batch."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    program, node_folder, first = [*sys.argv[2:5], *("soffice", ".", "0")[len(sys.argv[2:5]) :]]
    done = rows = differing = 0
    with Reader() as reader:
        for batch in range(int(first), -(-count // _AT_ONCE)):
            sheets = sheets_by_chance(min(_AT_ONCE, count - batch * _AT_ONCE), batch)
            said = said_of(sheets, batch, program, node_folder, reader)
            for name, lines in said.items():
                print(*(f"{name}: {line}" for line in lines), sep="\n")
            done += len(sheets)
            rows += sum(len(sheet.rows) for sheet in sheets)
            differing += len(said)
            print(f"{program}, to batch {batch}: {differing} of {done} sheets with {rows} rows differ", flush=True)


def said_of(
    sheets: list[AlignmentSheet], batch: int, program: str, node_folder: str, reader: Reader
) -> dict[str, list[str]]:
    """What differs of each sheet of a batch once the program has saved it, by sheet and language."""
    spoken = islice(cycle(languages()), batch, None)
    told = list(zip(sheets, spoken, strict=False))
    with tempfile.TemporaryDirectory() as folder:
        written, saved = Path(folder) / "written", Path(folder) / "saved"
        for made in (written, saved):
            made.mkdir()
        for sheet, language in told:
            (written / f"{sheet.id}.xlsx").write_bytes(write_workbook(sheet, load_catalogue(), language))
        save_anew(program, written, saved, node_folder)
        said = {}
        for sheet, language in told:
            file = saved / f"{sheet.id}.xlsx"
            said[f"{sheet.id} {language}"] = (
                differences(sheet, file, language, reader) if file.exists() else ["it was not saved"]
            )
    return {name: lines for name, lines in said.items() if lines}


if __name__ == "__main__":
    main()
