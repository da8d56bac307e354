"""What it takes to put the files of thirty centres together, beside a bare reading of the same files.

    python -m benchmarks.merge [FILES] [ROWS]

Writes so many workbooks of so many rows, goes through their cells with openpyxl and nothing else, and then runs
`python -m alignment merge` on them as a command of its own. Prints the seconds by the clock and of the processor of
both, and how many times the second is the first. Not on Windows.
"""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from alignment import known_samples
from alignment.workbook import write_workbook
from benchmarks.imports import ROOT
from sdg_data import load_catalogue

_BARE = """
import sys
from openpyxl import load_workbook
for file in sys.argv[1:]:
    for tab in load_workbook(file, read_only=True, data_only=True):
        for line in tab.iter_rows(values_only=True):
            pass
"""


def write_files(folder: Path, files: int, rows: int) -> list[str]:
    """Workbooks of other sheets each, with rows as people write them."""
    sheets = [sample.sheet for sample in known_samples().values()]
    own = [row for sheet in sheets for row in sheet.rows]
    written = []
    for number in range(files):
        lines = enumerate(islice(cycle(own), number, number + rows))
        sheet = replace(
            sheets[number % len(sheets)], id=f"{number:08}", title=f"Course {number}",
            rows=tuple(replace(row, project=f"{row.project} ({number}.{at})") for at, row in lines),
        )  # fmt: skip
        file = folder / f"{number:03}.xlsx"
        file.write_bytes(write_workbook(sheet, load_catalogue(), "en"))
        written.append(str(file))
    return written


def seconds(*command: str) -> tuple[float, float]:
    """The seconds by the clock and of the processor that a command takes, with all processes that it starts."""
    before, begun = os.times(), time.perf_counter()
    subprocess.run([sys.executable, *command], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    clock, after = time.perf_counter() - begun, os.times()
    return clock, after.children_user + after.children_system - before.children_user - before.children_system


def main() -> None:
    files, rows = [int(given) for given in sys.argv[1:3]] or (30, 150)
    with tempfile.TemporaryDirectory() as folder:
        written = write_files(Path(folder), files, rows)
        bare = seconds("-c", _BARE, *written)
        merged = seconds("-m", "alignment", "merge", *written, "-o", str(Path(folder) / "all.xlsx"))
    print(f"{files} files of {rows} rows: {'clock':>12} {'processor':>12}")
    for name, (clock, processor) in (("openpyxl reads them", bare), ("merge", merged)):
        print(f"{name:28} {clock:10.2f} s {processor:10.2f} s")
    print(f"{'times':28} {merged[0] / bare[0]:12.2f} {merged[1] / bare[1]:12.2f}")


if __name__ == "__main__":
    main()
