"""What it costs to read a file that somebody brings along, and files that are made to do harm.

    python -m benchmarks.intake_files [TIMES]

Starts the real process for each file, several times, and prints the least processor time in seconds and memory
in megabytes, with how many times those of a process that reads one line of text: honest files first, then the
hostile ones that take over three times as much. Linux only.
"""

import os
import re
import subprocess
import sys

from alignment import known_samples
from alignment.workbook import write_workbook
from benchmarks.imports import ROOT
from sdg_data import load_catalogue
from tests.alignment.intake.hostile import FAMILIES
from tests.alignment.intake.made import docx, paragraph, pptx, shape, table

_LINE = "Water and land for all people of the city, whoever they are and wherever they live."
_MARKED = 3
# The system counts with a process what the one that started it had, so the process says itself what it took.
_MEASURED = """
from alignment.intake import worker
worker.main()
print(open("/proc/self/status").read())
"""


def read_apart(content, ending):
    """What a process that reads this answers, the processor seconds it took, and the megabytes at most."""
    command = [sys.executable, "-B", "-c", _MEASURED, ending]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as process:
        process.stdin.write(content)
        process.stdin.close()
        said = process.stdout.read()
        _, ended, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(ended)
    answer, _, status = said.rpartition(b"Name:\t")
    return answer, used.ru_utime + used.ru_stime, int(re.search(rb"VmHWM:\s*(\d+) kB", status)[1]) / 1024


def least(content, ending, times):
    """The least seconds and megabytes of so many processes."""
    return tuple(map(min, zip(*(read_apart(content, ending)[1:] for _ in range(times)), strict=True)))


def honest_files():
    """A programme and a plan as people have them, and a workbook of ours."""
    row = ("09:00-10:30", "Water for all", _LINE, "Rivers")
    yield "a programme of 40 rows.docx", docx(table(*[row] * 40))
    yield "a plan of 60 pages.docx", docx(paragraph(_LINE * 3) * 700)
    yield "slides.pptx", pptx(*[shape("Water", place="title") + shape(*[_LINE] * 6, place="body")] * 40)
    yield "a sheet of ours.xlsx", write_workbook(next(iter(known_samples().values())).sheet, load_catalogue(), "en")
    yield "5,000 lines of values.csv", f"Water;Rivers;1,5;{_LINE}\n".encode() * 5_000


def main() -> None:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    first, small = least(_LINE.encode(), ".txt", times)
    print(f"{'one line of text':48} {first:6.2f} s {small:6.0f} MB")
    for name, content in honest_files():
        seconds, megabytes = least(content, name[name.rfind(".") :], times)
        print(f"{name:48} {seconds:6.2f} s {megabytes:6.0f} MB {seconds / first:6.1f} {megabytes / small:6.1f}")
    worst_seconds = worst_megabytes = 0.0
    for name, content, _ in (file for family in FAMILIES for file in family()):
        seconds, megabytes = least(content, name[name.rfind(".") :], times)
        worst_seconds, worst_megabytes = max(worst_seconds, seconds), max(worst_megabytes, megabytes)
        if seconds > _MARKED * first or megabytes > _MARKED * small:
            print(f"{name:48} {seconds:6.2f} s {megabytes:6.0f} MB {seconds / first:6.1f} {megabytes / small:6.1f}")
    print(f"{'the most of any':48} {worst_seconds:6.2f} s {worst_megabytes:6.0f} MB")


if __name__ == "__main__":
    main()
