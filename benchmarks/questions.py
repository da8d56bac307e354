"""The twelve questions of a secretariat, asked of the atlas by presses of its page: `python -m benchmarks.questions`.

Starts the app on the made-up network of sixty centres, opens the first view of the atlas in a real browser and does for
each question of `alignment/atlas/questions.md` what its line says: a choice in a list, a chip, a tile, a bar. Prints
the presses it took beside those of the table. Ends with 1 where a question took another number of presses than the
table says, or more than three, or where the page does not show the answer then.
"""

import re
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

import alignment.atlas as maps
from benchmarks.hands import BROWSER
from benchmarks.network import write
from benchmarks.room import Server

FILE, MOST = Path(maps.__file__).parent / "questions.md", 3
Press = Callable[[Page], None]


def choose(label: str, choice: str, page: Page) -> None:
    """Choose something in one of the lists, of which a long one is searched."""
    page.get_by_role("combobox", name=re.compile(rf"(^|\W){re.escape(label)}$")).first.click()
    page.keyboard.type(choice)
    page.get_by_role("option", name=choice, exact=True).click()


def fold_out(page: Page) -> None:
    """Open the filters."""
    page.get_by_text("Filters and sources", exact=True).click()


def open_tile(code: str, page: Page) -> None:
    """Open a tile of the 169."""
    page.locator("details.tile", has=page.get_by_text(code, exact=True)).first.locator("summary").click()


def press_bar(name: str, page: Page) -> None:
    """Press the bar below a name; plotly's own layer is what a click meets."""
    text = page.locator(".scatterlayer text").get_by_text(name, exact=True).first
    text.evaluate("it => it.scrollIntoView({block: 'center'})")
    page.wait_for_timeout(300)
    at = text.bounding_box()
    if at is None:
        sys.exit(f"there is no bar {name!r}")
    page.mouse.click(at["x"] + 20, at["y"] + at["height"] + 8)


def heading(words: str) -> Press:
    """The view's heading says it."""
    return lambda page: expect(page.get_by_role("heading", level=3)).to_contain_text(words)


def says(where: str, words: str | re.Pattern[str]) -> Press:
    """Something on the page says it."""
    return lambda page: expect(page.locator(where).filter(has_text=words).first).to_be_visible()


show = partial(partial, choose, "Show")
WAYS: dict[str, tuple[tuple[Press, ...], Press]] = {
    "does nobody name": ((), says(".findings, .findings a", "6.3")),
    "each centre serve": ((show("Centres and goals"),), heading("Goals that each centre serves")),
    "How many hours": ((show("Centres and goals"), partial(choose, "Counted in", "Hours")),
                       says("[data-testid=stCaptionContainer]", "Hours known for")),
    "Which region": ((show("Regions and goals"),), says(".scatterlayer text", "Sub-Saharan Africa")),
    "6.5 in French": ((fold_out, partial(choose, "Languages of teaching", "French"), partial(open_tile, "6.5")),
                      says("details.tile[open] .told", " · ")),
    "help Dakar": ((show("Who could help"), partial(choose, "Centre", "Dakar")), heading("Dakar")),
    "like Lima": ((show("Fingerprints of centres"), partial(choose, "Centre", "Lima")),
                  says(".fingerprints li.pinned", "Lima")),
    "focuses serve": ((show("Focuses and goals"),), says(".scatterlayer text", "Law and planning")),
    "risen": ((show("Years"),), says("[data-testid=stCaptionContainer]", "percentage points")),
    "nearly the same": ((show("Nearly the same"),), says(".scatterlayer text", "=")),
    "easily said": ((show("Easily claimed"), partial(choose, "Order", "Most first")), heading("easily claimed")),
    "no indicator": ((show("Missing information"), partial(press_bar, "Rows with a goal and no indicator")),
                     says(".figures caption", "indicator")),
}  # fmt: skip


def table() -> list[tuple[str, int]]:
    """The questions and the presses that each is said to take."""
    lines = [line.strip("| \n").split("|") for line in FILE.read_text(encoding="utf-8").splitlines() if "|" in line]
    return [(cells[0].strip(), int(cells[-1])) for cells in lines[2:]]


def main() -> None:
    """Ask all of them, and say what it took."""
    wrong = 0
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        url = f"sqlite:///{Path(folder, 'benchmark.sqlite').as_posix()}"
        write(url)
        server = Server(url)
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        try:
            page = browser.new_page(viewport={"width": 1366, "height": 768}, locale="en-GB")
            for question, said in table():
                ((presses, answered),) = [way for part, way in WAYS.items() if part in question]
                page.goto(f"http://127.0.0.1:{server.port}/atlas?lang=en")
                expect(page.locator(".mosaic .tile").first).to_be_visible(timeout=90_000)
                for press in presses:
                    press(page)
                    page.wait_for_timeout(300)
                    expect(page.locator("[data-test-script-state=notRunning]")).to_be_visible(timeout=60_000)
                try:
                    answered(page)
                    told = "answered"
                except AssertionError:
                    told = "NOT ANSWERED"
                kept = told == "answered" and len(presses) == said <= MOST
                wrong += not kept
                print(f"{len(presses)} of {said} presses, {told}: {question}", flush=True)
        finally:
            browser.close()
            server.kill()
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
