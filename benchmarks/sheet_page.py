"""How long the server takes to run the sheet's page again, warm, with a sheet of 50 rows.

    python -m benchmarks.sheet_page [ROWS] [RUNS]

The script is run as the server runs it, from app.py, without a browser. Prints the median and the 95th percentile in
milliseconds, with the form of a row closed and open, and the ratio to a sheet of one row: the machine is in both.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from unittest.mock import patch

from streamlit.runtime.context import ContextProxy
from streamlit.testing.v1 import AppTest

from alignment import Alignment, AlignmentSheet
from alignment.ground.browsers import new_word
from alignment.store import DATABASE_URL_VARIABLE, open_store
from sdg_data import load_catalogue

ROOT = Path(__file__).parent.parent
SHEET = "alignment/pages/sheet.py"
COOKIES = {"sdg-browser": new_word()}  # a page changes nothing for a browser that it does not know


def a_sheet(rows):
    indicators = load_catalogue().indicators
    made = [
        Alignment(strategic_focus=f"Focus {n // 5}", project=f"Project {n}, in words as long as people write them",
                  indicator=indicators[n * 5 % 251].code, why="Because it does, in one short sentence.")
        for n in range(rows)
    ]  # fmt: skip
    return open_store().create_sheet(AlignmentSheet(title=f"{rows} rows", centre="cairo", rows=tuple(made)))


def milliseconds(sheet, runs, *, open_form):
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    app.query_params["sheet"] = sheet.id
    app.run()
    app.switch_page(SHEET).run()
    if open_form:
        next(button for button in app.button if button.label == "Edit").click().run()
    taken = []
    for _ in range(runs + 5):
        before = time.perf_counter()
        app.run()
        taken.append((time.perf_counter() - before) * 1000)
    if app.exception:
        sys.exit(app.exception[0].message)
    return sorted(taken[5:])


def main():
    rows, runs = (int(given) for given in (*sys.argv[1:], *("50", "60")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as folder:
        os.environ[DATABASE_URL_VARIABLE] = f"sqlite:///{Path(folder, 'benchmark.sqlite').as_posix()}"
        for open_form in (False, True):
            with patch.object(ContextProxy, "cookies", property(lambda _: COOKIES)):
                small = statistics.median(milliseconds(a_sheet(1), runs, open_form=open_form))
                taken = milliseconds(a_sheet(rows), runs, open_form=open_form)
            median, p95 = statistics.median(taken), taken[int(len(taken) * 0.95)]
            form = "form open" if open_form else "form closed"
            print(f"{rows} rows, {form}: median {median:.1f} ms, p95 {p95:.1f} ms, {median / small:.1f} times one row")


if __name__ == "__main__":
    main()
