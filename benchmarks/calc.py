"""The same hands before LibreOffice Calc: a screen of its own, real key presses, and what the file then holds.

Needs `soffice`, `Xvfb`, `xdotool` and a window manager (`matchbox-window-manager`), as Debian's packages give them.
"""

import csv
import os
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

TOOLS = ("soffice", "Xvfb", "xdotool", "matchbox-window-manager")
_DISPLAY = ":77"
_PATIENCE = 90.0  # seconds in which Calc has to show its window, and to write its file


def missing_tools():
    """Those of the programs above that this machine does not have."""
    return [name for name in TOOLS if shutil.which(name) is None]


def typed_into_calc(rows, key):
    """Type rows (mappings of column to text) cell by cell, `key` seconds a key.

    Gives presses, characters, seconds, and the rows that the file then holds. Raises `TimeoutError` where Calc shows no
    window or writes no file.
    """
    with tempfile.TemporaryDirectory() as folder, _calc(Path(folder)) as (keys, file):
        presses = characters = 0
        begun = time.perf_counter()
        for row in rows:
            for last, text in enumerate(row.values(), start=1 - len(row)):
                if text:
                    keys("type", "--delay", str(round(key * 1000)), "--", text)
                keys("key", "Tab" if last else "Return")
                time.sleep(key)
                presses, characters = presses + 1, characters + len(text)
        seconds = time.perf_counter() - begun
        empty = file.stat().st_mtime_ns
        keys("key", "ctrl+s")
        _until(lambda: file.stat().st_mtime_ns != empty, "Calc to write its file")
        time.sleep(1)
        kept = _read(file, list(rows[0]))
    return presses, characters, seconds, kept


@contextmanager
def _calc(folder):
    # A file that is there already is saved without a question; a profile of its own meets no other Calc.
    file, profile = folder / "course.ods", f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    (folder / "course.csv").write_text("", encoding="utf-8")
    _convert(folder / "course.csv", "ods")
    there = os.environ | {"DISPLAY": _DISPLAY}
    started = [subprocess.Popen(["Xvfb", _DISPLAY, "-screen", "0", "1366x768x24"], stderr=subprocess.DEVNULL)]
    try:
        time.sleep(1)
        office = ["soffice", profile, "--norestore", "--nologo", "--nofirststartwizard", "--calc", str(file)]
        started += [
            subprocess.Popen(command, env=there, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for command in (["matchbox-window-manager", "-use_titlebar", "no"], office)
        ]

        def keys(*given):
            return subprocess.run(["xdotool", *given], env=there, capture_output=True, check=False).returncode == 0

        _until(lambda: keys("search", "--name", "course.ods"), "Calc to show its window")
        time.sleep(5)  # it takes keys a while after its window is there
        keys("key", "Escape")
        yield keys, file
    finally:
        # What `soffice` starts outlives it, and waits for a child that has ended.
        subprocess.run(["pkill", "-KILL", "-f", "--", profile], check=False)
        for process in reversed(started):
            process.terminate()
            process.wait()


def _convert(file, ending):
    profile = f"-env:UserInstallation={(file.parent / 'converting').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", str(file.parent), str(file)]
    subprocess.run(command, check=True, capture_output=True)


def _read(file, columns):
    _convert(file, "csv")
    with file.with_suffix(".csv").open(encoding="utf-8", newline="") as table:
        return [dict(zip(columns, cells, strict=False)) for cells in csv.reader(table)]


def _until(there, what):
    for _ in range(round(_PATIENCE)):
        if there():
            return
        time.sleep(1)
    raise TimeoutError(f"waited {_PATIENCE:.0f} s for {what}")
