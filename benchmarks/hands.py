"""A person's hands: ten rows of a course typed into the form and into the table, beside the same in a spreadsheet.

    python -m benchmarks.hands [--key 80] [--aim 900]

Starts the app as it is really started and fills in the rows of `course.tsv` in a real browser: in the form by keys
alone and with a mouse, and in the table by keys alone. The same cells are counted for a spreadsheet: each character,
and Tab or Enter to end a cell; and they are typed into LibreOffice Calc where `benchmarks.calc` finds it. The hands
need `--key` milliseconds for a key and `--aim` to take the mouse to a place. What was kept is read back and held
against the file.

Prints for each way, from the first key in the first row until the last row is kept:

- presses: keys that are no characters, and clicks; "more a row" is what that is above plain typing, where each cell is
  typed as it stands and ended by one key;
- characters typed;
- seconds;
- the longest wait in milliseconds between a press and the next moment the person could type on: the field that is to
  take it has the focus, and the screen is drawn. A character waits until it is on the screen;
- how many of the rows are in the sheet as they are in the file.

Ends with 1 where a row is not kept, or where a way of the app needs more than 3 presses a row above plain typing or a
wait above 300 ms. Waits are those of this machine: leave it alone meanwhile.
"""

import argparse
import csv
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from alignment import AlignmentSheet
from alignment.ground.browsers import new_word, token_at
from alignment.store import open_store
from benchmarks.calc import missing_tools, typed_into_calc
from benchmarks.room import Server

COURSE = Path(__file__).with_name("course.tsv")
MOST_PRESSES, MOST_WAIT = 3, 300  # more a row than plain typing; milliseconds
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)

# What a press waits for is measured in the page, from the time that the browser gives it: how long this script and its
# line to the browser take is in none of it. A frame is on the screen once a message after it is answered.
WATCH = """
window.hands = { at: 0, longest: 0, where: "-" };
const drawn = (then) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = then;
  port2.postMessage(0);
});
const waited = (at, said) => {
  const took = performance.now() - at;
  if (took > hands.longest) Object.assign(hands, { longest: took, where: said });
};
for (const kind of ["keydown", "pointerdown"]) addEventListener(kind, (event) => {
  const at = (hands.at = event.timeStamp);
  drawn(() => waited(at, event.key ?? "click"));
}, true);
hands.expect = (where, said) => {
  const before = hands.at, left = document.activeElement, began = performance.now();
  hands.ready = new Promise((done, failed) => {
    const look = () => {
      const here = document.activeElement;
      if (performance.now() - began > 20000) failed(new Error(`after ${said} nothing can be typed into ${where}`));
      else if (hands.at === before || here === left || !here.matches(where) || here.disabled) drawn(look);
      else { waited(hands.at, said); done(); }
    };
    look();
  });
};
"""
AT_REST = '[data-test-connection-state="CONNECTED"][data-test-script-state="notRunning"]'
FOCUSABLE = ":is(input, textarea, select, button, summary, a, td)"
FOCUS = ".row-form [name=strategic_focus]"


@dataclass(frozen=True)
class Line:
    """What a way needed: keys and clicks, characters, seconds, the rows that came of it, the longest wait in ms."""

    presses: int
    characters: int
    seconds: float
    kept: list
    longest: float | None = None
    where: str = ""


@dataclass
class Hands:
    """Two hands before a page: they count what they do, and need `key` and `aim` seconds for a key and for aiming."""

    page: Page
    key: float
    aim: float
    presses: int = 0
    characters: int = 0

    def type(self, text):
        """Type a text into what has the focus."""
        for character in text:
            self.page.keyboard.type(character)
            time.sleep(self.key)
        self.characters += len(text)

    def press(self, keys, then=FOCUSABLE):
        """Press a key, with others held down or not; the person types on in another field, one that `then` selects."""
        self._expect(keys, then, lambda: self.page.keyboard.press(keys))
        time.sleep(self.key)

    def click(self, where, then):
        """Take the mouse to a place and click there."""
        time.sleep(self.aim)
        self._expect(f"a click on {where}", then, self.page.locator(where).first.click)

    def choose(self, where):
        """Take the mouse to a place and click there; the field that is typed into stays the same."""
        time.sleep(self.aim)
        self.page.locator(where).first.click()
        self.presses += 1

    def go_on_to(self, name):
        """Press Tab until the field of this name is reached."""
        while self.page.evaluate("document.activeElement.name") != name:
            self.press("Tab")

    def _expect(self, said, then, act):
        self.page.evaluate("([then, said]) => hands.expect(then, said)", [then, said])
        act()
        self.page.evaluate("hands.ready")
        self.presses += 1


def form_by_keys(hands, rows):
    """Ten rows in the form, without a mouse: one code says goal, target and indicator."""
    hands.page.locator(".st-key-add-row button").focus()
    hands.press("Enter", FOCUS)
    order = [name for name in hands.page.locator(".row-form [name]").evaluate_all("all => all.map(one => one.name)")
             if name in {"hours", "link"}]  # fmt: skip
    for row in rows:
        hands.type(row["strategic_focus"])
        hands.press("Tab")
        hands.type(row["project"])
        hands.press("Tab")
        hands.type(row["indicator"])
        for name in dict.fromkeys(order):
            if name == "hours":
                hands.go_on_to(name)
                hands.type(row[name])
            elif row[name] == "indirect":
                hands.go_on_to(name)
                hands.press("ArrowRight")
        hands.press("Control+Enter", FOCUS)


def form_by_mouse(hands, rows):
    """Ten rows in the form, each field and button pressed with the mouse."""
    hands.click(".st-key-add-row button", FOCUS)
    for row in rows:
        hands.type(row["strategic_focus"])
        hands.click(".row-form [name=project]", "[name=project]")
        hands.type(row["project"])
        hands.click(".row-form [name=goal]", "[name=goal]")
        hands.type(row["indicator"])
        hands.choose("#codes-goal [role=option]")
        hands.click(".row-form [name=hours]", "[name=hours]")
        hands.type(row["hours"])
        if row["link"] == "indirect":
            hands.click(".row-form label:has([name=link][value=indirect])", "[name=link]")
        hands.click(".row-form [data-do=next]", FOCUS)


def table_by_keys(hands, rows):
    """Ten rows in the table, without a mouse, cell by cell as in a spreadsheet."""
    cells = hands.page.locator(".sheet-table tbody tr").first.locator("td")
    columns = cells.evaluate_all("all => all.map(one => one.dataset.column)")
    cells.first.focus()
    for row in rows:
        for column in columns:
            # The indicator says goal and target; what stands in a cell anyway is not typed.
            text = "" if column in {"goal", "target"} or row.get(column) == "direct" else row.get(column, "")
            hands.type(text)
            hands.press("Tab", "td")
    expect(hands.page.locator(".table-state[data-state=kept]")).to_be_visible()


def in_the_app(browser, server, store, way, *, rows, pace):
    """What a way needs, as a line of the table."""
    word = new_word()
    sheet = store.create_sheet(AlignmentSheet(title="Water in the city, one week"), token_at(word))
    context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="en-GB")
    view = "table" if way is table_by_keys else "rows"
    cookies = {"sdg-browser": word, "sdg-rows-view": view}
    context.add_cookies([{"name": name, "value": value, "url": server} for name, value in cookies.items()])
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(f"{server}/sheet?sheet={sheet.id}")
    page.locator(".sheet-table tbody td, .st-key-add-row button").first.wait_for()
    page.locator(AT_REST).wait_for()
    page.wait_for_timeout(2000)  # whoever arrives looks first
    hands, begun = Hands(page, *pace), time.perf_counter()
    way(hands, rows)
    seconds = time.perf_counter() - begun
    kept = [{name: cell(getattr(row, name)) for name in rows[0]} for row in store.sheet(sheet.id).rows]
    longest, where = page.evaluate("[hands.longest, hands.where]")
    context.close()
    return Line(hands.presses, hands.characters, seconds, kept, longest, where)


def cell(value):
    """A value as the file of the course has it."""
    return f"{value:g}" if isinstance(value, float) else str(value)


def plain_typing(rows, key):
    """Every cell typed as it stands, and one key to end it; nothing is waited for."""
    presses, characters = sum(map(len, rows)), sum(len(text) for row in rows for text in row.values())
    return Line(presses, characters, (presses + characters) * key, rows)


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--key", type=float, default=80, help="milliseconds for a key")
    asked.add_argument("--aim", type=float, default=900, help="milliseconds to take the mouse to a place")
    given = asked.parse_args()
    pace = given.key / 1000, given.aim / 1000
    with COURSE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    plain = plain_typing(rows, pace[0])
    ways = {"form, by keys": form_by_keys, "form, by mouse": form_by_mouse, "table, by keys": table_by_keys}
    lines = {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        url = f"sqlite:///{Path(folder, 'benchmark.sqlite').as_posix()}"
        server, store = Server(url), open_store(url)
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        try:
            for name, way in ways.items():
                lines[name] = in_the_app(browser, f"http://127.0.0.1:{server.port}", store, way, rows=rows, pace=pace)
        finally:
            browser.close()
            server.kill()
            store.close()
    ours = list(lines.values())
    lines["spreadsheet, counted"] = plain
    if missing := missing_tools():
        print("no Calc here: there is no", ", ".join(missing), file=sys.stderr)
    else:
        lines["LibreOffice Calc"] = Line(*typed_into_calc(rows, pace[0]))
    print(f"{'':24}presses  a row  more a row  characters  seconds  longest wait  rows kept")
    for name, line in lines.items():
        more = (line.presses - plain.presses) / len(rows)
        wait = "" if line.longest is None else f"{line.longest:.0f} ms"
        kept = sum(one == other for one, other in zip(line.kept, rows, strict=False))
        counted = f"{line.presses:7}{line.presses / len(rows):7.1f}{more:+12.1f}{line.characters:12}{line.seconds:9.1f}"
        print(f"{name:24}{counted}{wait:>14}{kept:7} of {len(rows)}  {line.where and 'after ' + line.where}")
        for other, one in zip_longest(rows, line.kept):
            if one != other:
                print(f"{name}: typed {other}, kept {one}", file=sys.stderr)
    met = all(
        line.kept == rows and line.presses - plain.presses <= MOST_PRESSES * len(rows) and line.longest <= MOST_WAIT
        for line in ours
    )
    sys.exit(0 if met else 1)


if __name__ == "__main__":
    main()
