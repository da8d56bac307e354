"""The script of an open sheet by itself, on a blank page: the line, the server and the clock do what a test says."""

import json
from pathlib import Path

import pytest

from tests.browser.people import blank_page
from tests.browser.test_live_script import STAND_INS

ROOT = Path(__file__).parent.parent.parent / "alignment"
SCRIPTS = (ROOT / "live" / "line.js", ROOT / "live" / "sheet.js")
ROW = '<div class="row"><span class="number">%d.</span><div class="project">%s</div></div>'
PAGE = """<main></main><div class="sheet-heading">Ours</div><div class="st-key-sheet-rows">
<section><div class="st-key-sheet-row-a"><div>{}</div></div></section>
<section><div class="st-key-sheet-row-b"><div>{}</div></div></section>
<section><div class="st-key-form-new"><form><textarea name="project">Half a thou</textarea></form></div></section>
</div>""".format(ROW % (1, "One"), ROW % (2, "Two"))


class SheetPage:
    """A page with two rows of a sheet at its third revision, and the form of a new one. Times are in seconds."""

    def __init__(self, page):
        self.page = page
        blank_page(page)
        page.evaluate(STAND_INS)
        page.evaluate((ROOT / "ground" / "style" / "page.js").read_text(encoding="utf-8"))
        page.evaluate(
            """async ([source, html]) => {
                document.body.innerHTML = html;
                const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
                window.live = (await import(address)).default;
                window.away = false;
                Object.defineProperty(document, "hidden", { get: () => window.away });
            }""",
            ["".join(script.read_text(encoding="utf-8") for script in SCRIPTS), PAGE],
        )
        self.run(3)

    def run(self, revision, *rows):
        """What Streamlit does with each run of the page."""
        told = {"address": "/live/sheet/s/rows?lang=en", "revision": revision, "rows": rows or ("a", "b")}
        self.page.evaluate("data => { run(data); }", told)

    def tell(self, revision, order=None, **rows):
        """A message of the stream, with rows by their ids."""
        parts = {name if name == "heading" else f"rows/{name}": html for name, html in rows.items()}
        order = order and ["heading", *(f"rows/{name}" for name in order)]
        message = {"parts": parts, "order": order, "revision": revision, "now": 0}
        self.page.evaluate("told => line().onmessage({ data: told })", json.dumps(message))

    def beat(self):
        self.page.evaluate("line().told.beat()")

    def say(self, kind, content):
        self.page.evaluate("([kind, told]) => line().told[kind]({ data: told })", [kind, json.dumps(content)])

    def look_away(self, *, away):
        self.page.evaluate("on => { away = on; document.dispatchEvent(new Event('visibilitychange')); }", away)

    def wait(self, seconds):
        self.page.clock.run_for(round(seconds * 1000))

    def given(self, expression):
        return self.page.evaluate(expression)

    @property
    def shown(self):
        return self.given(
            "[...document.querySelectorAll('.st-key-sheet-rows .row')].filter(row => row.checkVisibility())"
            ".map(row => row.innerText.replace(/\\s+/g, ' ').trim())"
        )

    @property
    def runs(self):
        return self.given("triggered.length")


@pytest.fixture
def sheet(paper):
    return SheetPage(paper)


def test_a_new_row_stands_before_the_form_that_somebody_types_in_which_stays(sheet):
    sheet.page.locator("textarea").focus()
    sheet.tell(4, c=ROW % (3, "Three"))
    sheet.tell(5, a=ROW % (1, "Uno"))
    assert sheet.shown == ["1. Uno", "2. Two", "3. Three"]
    last = sheet.given("document.querySelector('.st-key-sheet-rows').lastElementChild.querySelector('form') !== null")
    assert last
    assert sheet.given("document.activeElement.value") == "Half a thou"
    sheet.wait(60)
    assert sheet.runs == 0  # as long as somebody is in a field


def test_the_page_runs_once_nobody_types_and_only_where_it_lacks_something(sheet):
    sheet.tell(4, a=ROW % (1, "Uno"))
    sheet.wait(3)
    assert sheet.runs == 0
    sheet.wait(6)
    assert sheet.runs == 1
    sheet.run(4)
    sheet.wait(60)
    assert sheet.runs == 1


def test_a_page_that_is_ahead_of_the_stream_shows_what_it_has(sheet):
    sheet.tell(4, ["b"], b=ROW % (1, "Two"))
    assert sheet.shown == ["1. Two"]
    sheet.run(5)  # the first row was brought back
    assert sheet.shown[0] == "1. One"
    sheet.tell(5, ["a", "b"], a=ROW % (1, "One"), b=ROW % (2, "Two"))
    assert sheet.shown == ["1. One", "2. Two"]


def test_the_line_is_asked_for_what_the_page_does_not_have(sheet):
    assert sheet.given("line().url") == "/live/sheet/s/rows?lang=en&since=3"
    sheet.run(6)
    for _ in range(3):
        sheet.page.evaluate("line().onerror()")
    sheet.page.evaluate("answers.push({ status: 200, body: { parts: {}, order: null, revision: 6, now: 0 } })")
    sheet.wait(3)
    assert sheet.given("asked.map(one => one.url)")[-1] == "/live/sheet/s/rows?lang=en&since=6&once"


def test_a_heading_that_others_change_is_exchanged_and_an_older_one_never_comes_back(sheet):
    def title():
        return sheet.given("document.querySelector('.sheet-heading').innerText")

    sheet.tell(4, heading="<div class='sheet-heading'>Theirs</div>")
    assert title() == "Theirs"
    sheet.page.evaluate("document.querySelector('.sheet-heading').outerHTML = '<div class=sheet-heading>Mine</div>'")
    sheet.run(5)
    sheet.look_away(away=True)
    sheet.wait(25)
    sheet.look_away(away=False)
    sheet.tell(6, a=ROW % (1, "Uno"))
    assert title() == "Mine"


def test_who_looks_at_something_else_leaves_the_line_and_comes_back_to_it(sheet):
    sheet.look_away(away=True)
    for _ in range(4):
        sheet.wait(4)
        sheet.beat()
    assert sheet.given("line().readyState") == 1
    sheet.wait(4)
    assert sheet.given("line().readyState") == 2
    sheet.look_away(away=False)
    assert sheet.given("[lines.length, line().readyState]") == [2, 1]


def test_who_is_there_is_not_known_while_the_line_is_down(sheet):
    sheet.say("own", {"here": "<span class='also-here'>Also here: Ben</span>", "writing": {"a": "<p>Ben</p>"}})
    assert sheet.page.locator(".also-here").count() == 1
    assert sheet.shown[0] == "1. One"
    assert sheet.page.locator(".st-key-sheet-row-a p").count() == 1
    sheet.wait(5)
    for _ in range(3):
        sheet.page.evaluate("line().onerror()")
    assert sheet.page.locator(".also-here").count() == 0


def test_the_page_says_every_few_seconds_that_it_is_there(sheet):
    for _ in range(6):
        sheet.wait(4)
        sheet.beat()
    assert sheet.given("asked.filter(one => one.method === 'POST').length") == 3


def test_a_page_that_is_refused_time_after_time_does_not_run_for_ever(sheet):
    for _ in range(8):
        sheet.page.evaluate("() => { line().readyState = 2; line().onerror(); answers.push({ status: 404 }); }")
        sheet.wait(3)
        sheet.run(3)
    assert sheet.runs == 4
