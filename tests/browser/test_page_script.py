"""The script of every page by itself, on a blank page with Streamlit's markup as far as the script knows it."""

from pathlib import Path

import pytest

from alignment.ground.wording import wording
from tests.browser.people import blank_page

SCRIPT = Path(__file__).parent.parent.parent / "alignment" / "ground" / "style" / "page.js"
SAY = wording("alignment", "en")
PROJECT, WHY = SAY("field-project"), SAY("field-why")
PAGE = f"""
<div data-test-connection-state="CONNECTED" data-test-script-state="notRunning"></div>
<nav data-testid="stSidebar" data-collapsed="false"><a href="#page">Goals</a>
  <div data-testid="stSidebarCollapseButton"><button>Close</button></div></nav>
<main data-testid="stMain" style="block-size: 100px; overflow: auto"><div style="block-size: 900px">
  <div data-testid="stTextArea"><textarea aria-label="{PROJECT}"></textarea></div>
  <input aria-label="{WHY}"><textarea aria-label="Of a script of its own"></textarea>
  <div class="st-key-shared-link-word"><input aria-label="Link" value="http://here/sheet?open=word"></div>
  </div></main>
"""


class Page:
    """A page with the script on it. Times are in seconds."""

    def __init__(self, page):
        self.page = page
        blank_page(page)
        page.evaluate("html => { document.body.innerHTML = html; }", PAGE)
        page.evaluate("window.handed = []; addEventListener('focusout', ({target}) => handed.push(target.ariaLabel));")
        page.evaluate(SCRIPT.read_text(encoding="utf-8"))

    def type(self, text, field=PROJECT):
        self.page.get_by_label(field).press_sequentially(text)

    def wait(self, seconds):
        self.page.clock.run_for(round(seconds * 1000))

    def streamlit(self, name, value):
        told = "([name, value]) => document.querySelector(`[${name}]`).setAttribute(name, value)"
        self.page.evaluate(told, [name, value])

    @property
    def handed(self):
        return self.page.evaluate("handed")


@pytest.fixture
def form(paper):
    return Page(paper)


@pytest.fixture
def small(phone):
    return Page(phone)


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


@pytest.mark.parametrize("field", [WHY, "Of a script of its own"])
def test_other_fields_are_left_to_streamlit_and_to_their_own_scripts(form, field):
    form.type("x", field)
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
    small.wait(5)
    assert 5 < small.page.evaluate("closings") < 25  # a slow phone takes seconds
    small.wait(20)
    assert small.page.evaluate("closings") == 25


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


# The keys of the desk


@pytest.fixture
def desk(form):
    form.page.evaluate("""() => {
      document.body.insertAdjacentHTML("afterbegin", '<div class="st-key-desk-next"><button>Next</button></div>'
        + '<div class="st-key-desk-blank"><button>Darken</button></div><button>Other</button>');
      window.pressed = [];
      addEventListener("click", ({target}) => pressed.push(target.textContent));
    }""")
    return form


def pressed(desk):
    return desk.page.evaluate("pressed.splice(0)")


@pytest.mark.parametrize(("key", "button"), [("Space", "Next"), ("PageDown", "Next"), ("b", "Darken"), (".", "Darken")])
def test_a_key_presses_its_button_at_the_desk_once_and_does_nothing_in_a_field(desk, key, button):
    for _ in range(2):  # a finger that trembles
        desk.page.keyboard.press(key)
    assert pressed(desk) == [button]
    desk.wait(2)
    desk.page.get_by_label(WHY).focus()
    desk.page.keyboard.press(key)
    assert pressed(desk) == []
    desk.page.keyboard.press(f"Control+{key}")
    assert pressed(desk) == []


def test_the_space_bar_is_for_what_the_keyboard_has_gone_to_and_not_for_what_the_mouse_has_left(desk):
    desk.page.get_by_role("button", name="Other").click()
    pressed(desk)
    desk.page.keyboard.press("Space")
    assert pressed(desk) == ["Next"]
    desk.wait(2)
    desk.page.keyboard.press("Tab")
    desk.page.keyboard.press("Shift+Tab")
    desk.page.keyboard.press("Space")
    assert pressed(desk) == ["Other"]


def test_a_key_waits_for_a_run_of_the_page_and_presses_what_stands_there_then(desk):
    desk.streamlit("data-test-script-state", "running")
    desk.page.keyboard.press("PageDown")
    desk.wait(1)
    assert pressed(desk) == []
    desk.streamlit("data-test-script-state", "notRunning")
    desk.wait(0.2)
    assert pressed(desk) == ["Next"]
