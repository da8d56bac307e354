"""The script of every page by itself, on a blank page with Streamlit's markup as far as the script knows it."""

from pathlib import Path

import pytest

from alignment.ground.wording import wording
from alignment.markup import typed_state

SCRIPT = Path(__file__).parent.parent.parent / "alignment" / "ground" / "style" / "page.js"
SAY = wording("alignment", "en")
PROJECT, WHY = SAY("field-project"), SAY("field-why")
PAGE = f"""
<div data-test-connection-state="CONNECTED" data-test-script-state="notRunning"></div>
<nav data-testid="stSidebar" data-collapsed="false"><a href="#page">Goals</a>
  <div data-testid="stSidebarCollapseButton"><button>Close</button></div></nav>
<main data-testid="stMain" style="block-size: 100px; overflow: auto"><div style="block-size: 900px">
  <div class="st-key-form-1"><div id="note"></div><textarea aria-label="{PROJECT}"></textarea>
    <input aria-label="{WHY}"><input aria-label="Not kept"></div>
  <div class="st-key-shared-link-word"><input aria-label="Link" value="http://here/sheet?open=word"></div>
  <textarea aria-label="Elsewhere"></textarea></div></main>
"""


class Page:
    """A page with the script on it. Times are in seconds."""

    def __init__(self, page):
        self.page = page
        page.clock.install(time=1_800_000_000)
        page.goto("about:blank")
        page.clock.pause_at(1_800_000_001)
        page.evaluate("html => { document.body.innerHTML = html; }", PAGE)
        page.evaluate("window.handed = []; addEventListener('focusout', ({target}) => handed.push(target.ariaLabel));")
        page.evaluate(SCRIPT.read_text(encoding="utf-8"))
        self.server_keeps()

    def server_keeps(self, project="", why=""):
        """A run of the page: its note tells what the server has."""
        html = str(typed_state({"field-project": project, "field-why": why}, SAY))
        self.page.evaluate("html => { document.querySelector('#note').innerHTML = html; }", html)

    def type(self, text, field=PROJECT):
        self.page.get_by_label(field).press_sequentially(text)

    def wait(self, seconds):
        self.page.clock.run_for(round(seconds * 1000))

    def streamlit(self, name, value):
        told = "([name, value]) => document.querySelector(`[${name}]`).setAttribute(name, value)"
        self.page.evaluate(told, [name, value])

    @property
    def note(self):
        return self.page.evaluate("document.documentElement.dataset.typed")

    @property
    def handed(self):
        return self.page.evaluate("handed")


@pytest.fixture
def form(laptop):
    return Page(laptop)


@pytest.fixture
def small(phone):
    return Page(phone)


# Whether the server has what was typed


def test_what_nobody_has_typed_into_counts_as_kept(form):
    form.wait(0.3)
    assert form.note == "kept"


@pytest.mark.parametrize("text", ["Bus lanes", "123456789", "Señalización · 水 · آب · 🚲", "Line one\nline two"])
def test_what_is_typed_is_being_saved_until_the_server_has_it(form, text):
    form.page.get_by_label(PROJECT).fill(text)
    assert form.note == "saving"
    form.wait(1)
    assert form.note == "saving"
    form.server_keeps(project=text)
    form.wait(0.3)
    assert form.note == "kept"


def test_what_the_server_has_of_an_older_text_does_not_count(form):
    form.type("Bus lane")
    form.server_keeps(project="Bus lan")
    form.wait(0.3)
    assert form.note == "saving"


def test_one_field_that_is_not_kept_yet_is_enough(form):
    form.type("Bus lanes")
    form.type("Shorter ways", WHY)
    form.server_keeps(project="Bus lanes")
    form.wait(0.3)
    assert form.note == "saving"
    form.server_keeps(project="Bus lanes", why="Shorter ways")
    form.wait(0.3)
    assert form.note == "kept"


def test_what_has_waited_for_long_is_unsaved_and_then_kept_when_it_arrives(form):
    form.type("Bus lanes")
    form.wait(4.5)
    assert form.note == "saving"
    form.wait(1)
    assert form.note == "unsaved"
    form.server_keeps(project="Bus lanes")
    form.wait(0.3)
    assert form.note == "kept"


def test_without_a_connection_it_is_unsaved_at_once(form):
    form.streamlit("data-test-connection-state", "PINGING_SERVER")
    form.type("B")
    assert form.note == "unsaved"
    form.streamlit("data-test-connection-state", "CONNECTED")
    form.wait(0.3)
    assert form.note == "saving"


def test_a_text_that_is_taken_back_is_kept(form):
    form.type("B")
    assert form.note == "saving"
    form.page.get_by_label(PROJECT).fill("")
    assert form.note == "kept"


def test_fields_that_the_note_does_not_tell_of_say_nothing(form):
    form.type("x", "Not kept")
    form.type("x", "Elsewhere")
    form.wait(6)
    assert form.note == "kept"


def test_a_form_that_is_closed_leaves_nothing_unsaved(form):
    form.type("Bus lanes")
    form.page.evaluate("document.querySelector('.st-key-form-1').remove()")
    form.wait(6)
    assert form.note == "kept"


# What a text area says after a pause


def test_a_text_area_says_what_was_typed_after_a_pause_and_the_cursor_stays(form):
    form.type("Bus lanes")
    form.wait(0.4)
    assert form.handed == []
    form.wait(0.2)
    assert form.handed == [PROJECT]
    assert form.page.get_by_label(PROJECT).evaluate("area => area === document.activeElement")


def test_it_waits_as_long_as_somebody_is_typing(form):
    for letter in "Bus":
        form.type(letter)
        form.wait(0.4)
    assert form.handed == []
    form.wait(0.2)
    assert form.handed == [PROJECT]


def test_it_says_each_text_once_also_where_the_script_came_twice(form):
    form.page.evaluate(SCRIPT.read_text(encoding="utf-8"))
    form.type("Bus")
    form.wait(5)
    assert form.handed == [PROJECT]


def test_other_fields_are_left_to_streamlit(form):
    form.type("x", WHY)
    form.wait(1)
    assert form.handed == []


# The menu of a phone


def closings(page):
    page.evaluate("window.closings = 0; document.querySelector('button').addEventListener('click', () => closings++)")
    page.get_by_role("link", name="Goals").click()


def test_the_menu_of_a_phone_closes_when_a_page_has_been_chosen(small):
    closings(small.page)
    small.wait(0.2)
    assert small.page.evaluate("closings") == 1
    small.streamlit("data-collapsed", "true")
    small.wait(5)
    assert small.page.evaluate("closings") == 1


def test_it_tries_again_while_the_page_is_being_exchanged_and_then_gives_up(small):
    closings(small.page)
    small.wait(10)
    assert small.page.evaluate("closings") == 5


def test_the_menu_of_a_laptop_stays(form):
    closings(form.page)
    form.wait(5)
    assert form.page.evaluate("closings") == 0


# What other scripts ask it


def test_it_says_whether_the_page_is_running(form):
    assert not form.page.evaluate("sdgPage.running()")
    form.streamlit("data-test-script-state", "running")
    assert form.page.evaluate("sdgPage.running()")


def test_it_says_whether_streamlit_is_connected_and_takes_it_for_so_where_it_cannot_know(form):
    assert form.page.evaluate("sdgPage.connected()")
    form.streamlit("data-test-connection-state", "PINGING_SERVER")
    assert not form.page.evaluate("sdgPage.connected()")
    form.page.evaluate("document.querySelector('[data-test-connection-state]').remove()")
    assert form.page.evaluate("sdgPage.connected()")


def test_it_goes_to_the_top_of_the_page(form):
    form.page.evaluate(
        "Element.prototype.scrollTo = function (where) { window.went = [this.tagName, where.top]; }; null"
    )
    form.page.evaluate("sdgPage.toTop()")
    assert form.page.evaluate("went") == ["MAIN", 0]


# A link to pass on


def test_a_pressed_link_is_selected_whole_and_cannot_be_changed(form):
    link = form.page.get_by_label("Link")
    link.click()
    assert form.page.evaluate("getSelection().toString()") == "http://here/sheet?open=word"
    link.press_sequentially("x")
    assert link.input_value() == "http://here/sheet?open=word"
