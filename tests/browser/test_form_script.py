"""The script of a row's form by itself, on a blank page: server, Streamlit and the clock do what a test says."""

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from alignment import Alignment, AlignmentSheet
from alignment.forms.markup import both_versions, row_form
from alignment.ground.wording import wording
from sdg_data import load_catalogue
from tests.browser.people import blank_page

PACKAGE = Path(__file__).parent.parent.parent / "alignment"
SCRIPT, LIST = PACKAGE / "forms" / "form.js", PACKAGE / "code_box" / "style" / "code_list.js"
CATALOGUE, SAY = load_catalogue(), wording("alignment", "en")
ROW = Alignment(project="Kiosks", goal="6", id="bcd", version=1)
WAY = {"add": "Add a row", "on": "Go on with the row"}
STAND_INS = """
window.asked = []; window.answers = []; window.waiting = []; window.most = 0; window.open = 0;
window.lookups = []; window.lists = [];
window.fetch = (url, options) => {
  if (!options.body) {
    lookups.push(url);
    return Promise.resolve({ ok: true, json: async () => ({ codes: lists.shift() || [], near: "" }) });
  }
  const message = JSON.parse(options.body);
  asked.push({ url, keepalive: !!options.keepalive, ...message });
  if (!options.keepalive) most = Math.max(most, open += 1);
  const answer = answers.shift() || { status: 200, body: {} };
  const give = () => {
    open -= 1;
    return answer.status ? { status: answer.status, json: async () => answer.body } : Promise.reject(new TypeError());
  };
  if (!answer.held) return Promise.resolve().then(give);
  return new Promise((done, fail) => {
    waiting.push(() => done(give()));
    options.signal?.addEventListener("abort", () => { open -= 1; fail(options.signal.reason); });
  });
};
AbortSignal.timeout = (milliseconds) => {  // by the clock of the test
  const control = new AbortController();
  setTimeout(() => control.abort(), milliseconds);
  return control.signal;
};
window.streamlit = { connected: true };
window.sdgPage = { connected: () => streamlit.connected, focusRow: () => {} };
window.triggered = [];
document.body.innerHTML = "<main></main><button>Elsewhere</button>";
window.run = (data) => form({
  parentElement: document.querySelector("main"), data, setTriggerValue: (name, told) => triggered.push([name, told]),
});
null;
"""


class FormPage:
    """A page with the form of a row on it. Times are in seconds."""

    def __init__(self, page):
        self.page = page
        blank_page(page)
        page.evaluate(STAND_INS)
        page.add_script_tag(content=LIST.read_text(encoding="utf-8"))
        page.evaluate(
            """async (source) => {
                const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
                window.form = (await import(address)).default;
            }""",
            SCRIPT.read_text(encoding="utf-8"),
        )

    def run(self, row=ROW, *, opened="1/en", html=None, number=2, **more):
        """What Streamlit does with each run of the page: call the script with what the page says now."""
        html = drawn(row, number) if html is None else html
        told = {"url": "/row/s?lang=en", "codes": "/codes/en", "number": number, "opened": opened, "form": html}
        told |= {"focus": False} | more
        self.page.evaluate("data => { (window.ends ||= []).push(run(data)); }", told)
        return self

    def answers(self, body=None, status=200, *, held=False):
        self.page.evaluate("answer => { answers.push(answer); }", {"status": status, "body": body or {}, "held": held})

    def offers(self, *codes):
        """What the box of a code is offered the next time."""
        self.page.evaluate("codes => { lists.push(codes); }", [[code, f"{code} · Label"] for code in codes])

    def is_dead(self, times=1):
        for _ in range(times):
            self.answers(status=0)

    def let_go(self):
        self.page.evaluate("waiting.shift()()")
        self.wait(0)

    def wait(self, seconds):
        self.page.clock.run_for(round(seconds * 1000))
        self.page.evaluate("null")

    def field(self, name):
        return self.page.locator(f"[name='{name}']")

    def type(self, name, text):
        """Put a text into a field, as typing does, and stay there."""
        self.field(name).focus()
        self.field(name).fill(text)

    def key(self, key):
        self.page.keyboard.press(key)

    def press(self, text):
        self.page.get_by_role("button", name=text, exact=True).click()

    def given(self, expression):
        return self.page.evaluate(expression)

    @property
    def sent(self):
        """What was sent: act and texts."""
        return [(one["act"], one.get("texts", {})) for one in self.given("asked")]

    @property
    def note(self):
        return self.given("document.querySelector('.typed-state').dataset.typed")

    @property
    def refused(self):
        return self.page.get_by_role("alert").inner_text()

    @property
    def options(self):
        return self.page.get_by_role("option").all_inner_texts()


def drawn(row, number=2):
    return str(row_form(row, number, AlignmentSheet(), CATALOGUE, SAY))


@pytest.fixture
def blank(paper):
    return FormPage(paper)


@pytest.fixture
def form(blank):
    """The form of a row that is there."""
    return blank.run()


@pytest.fixture
def new(blank):
    """The form of a row that was never saved."""
    return blank.run(Alignment())


@pytest.fixture
def room(blank):
    """The way to a form where no run of the page opens it."""
    return blank.run(html="", way=WAY)


# Typing


def test_what_is_typed_is_sent_together_after_a_pause_of_typing(form):
    form.type("change_tomorrow", "K")
    form.wait(0.3)
    form.type("why", "W")  # leaving a field sends what it has
    form.wait(0.3)
    form.type("why", "Wa")
    form.wait(0.3)
    assert form.sent == [("keep", {"change_tomorrow": "K"})]
    form.wait(0.2)
    assert form.sent[1:] == [("keep", {"why": "Wa"})]
    assert form.given("asked[0].row") == "bcd"


def test_what_is_typed_in_one_go_is_one_message(form):
    for text in ("W", "Wa", "Wat"):
        form.type("why", text)
        form.wait(0.2)
    assert form.sent == []
    form.wait(0.3)
    assert form.sent == [("keep", {"why": "Wat"})]


@pytest.mark.parametrize("name", ["project", "strategic_focus"])
def test_suggestions_are_asked_for_after_a_longer_pause(form, name):
    form.type(name, "Water")
    form.wait(0.8)
    assert [one.get("draw") for one in form.given("asked")] == [None]
    form.wait(0.2)
    assert [one.get("draw") for one in form.given("asked")] == [None, True]


@pytest.mark.parametrize("name", ["why", "change_tomorrow", "hours"])
def test_what_suggests_nothing_asks_for_no_suggestions(form, name):
    form.type(name, "1")
    form.wait(3)
    assert [one.get("draw") for one in form.given("asked")] == [None]


def test_a_choice_is_sent(form):
    form.page.get_by_text("indirect", exact=False).first.click()
    form.wait(0.5)
    assert form.sent[0][0] == "keep"
    assert form.sent[0][1] == {"link": "indirect"}


def test_one_message_goes_after_the_other_and_nothing_typed_meanwhile_is_lost(form):
    form.answers(held=True)
    form.type("why", "W")
    form.wait(0.5)
    form.type("why", "Water")
    form.wait(3)
    assert form.sent == [("keep", {"why": "W"})]
    form.let_go()
    assert form.sent == [("keep", {"why": "W"}), ("keep", {"why": "Water"})]
    assert form.given("most") == 1


def test_a_message_without_an_answer_goes_again_with_what_was_typed_since(form):
    form.is_dead(2)
    form.type("why", "W")
    form.wait(0.5)
    form.type("change_tomorrow", "P")
    form.wait(2.1)
    assert form.sent[0] == ("keep", {"why": "W"})
    assert form.sent[-1] == ("keep", {"why": "W", "change_tomorrow": "P"})
    form.wait(3)
    assert form.note == "kept"


def test_a_message_that_hangs_is_given_up_and_goes_again(form):
    form.answers(held=True)
    form.type("why", "W")
    form.wait(18)
    assert form.sent == [("keep", {"why": "W"})] * 2
    assert form.note == "kept"


def test_the_note_says_whether_what_was_typed_is_kept(form):
    assert form.note == "kept"
    form.answers(held=True)
    form.type("why", "W")
    assert form.note == "saving"
    form.wait(4.5)
    assert form.note == "saving"
    form.wait(2)
    assert form.note == "unsaved"
    form.let_go()
    assert form.note == "kept"


def test_a_failing_database_is_said_and_the_text_goes_again(form):
    form.answers({"refused": "The database did not answer."}, 503)
    form.type("why", "W")
    form.wait(0.5)
    assert form.refused == "The database did not answer."
    form.wait(2.1)
    assert (form.refused, form.note) == ("", "kept")
    assert form.sent == [("keep", {"why": "W"})] * 2


def test_a_text_that_is_refused_stays_to_be_sent_and_the_row_is_not_saved_without_it(form):
    form.answers({"refused": "This text is too long."}, 409)
    form.type("why", "W")
    form.key("Control+Enter")
    form.wait(0)
    assert (form.sent, form.refused) == ([("keep", {"why": "W"})], "This text is too long.")
    assert form.page.get_by_role("button", name="Save", exact=True).is_enabled()
    form.wait(6)
    assert (form.note, len(form.sent)) == ("unsaved", 1)
    form.type("why", "w")
    form.wait(0.5)
    assert form.sent[1:] == [("keep", {"why": "w"})]
    assert (form.note, form.refused) == ("kept", "")


# What the server answers


def answer(parts=None, **values):
    return {"parts": parts or {}, "values": values}


def test_an_answer_fills_in_the_fields_but_not_the_one_in_which_the_person_is(form):
    form.answers({})
    form.answers(answer(project="Theirs", why="Because", link="indirect", hours="2"))
    form.type("project", "Mine")
    form.wait(1)
    assert form.field("project").input_value() == "Mine"
    assert (form.field("why").input_value(), form.field("hours").input_value()) == ("Because", "2")
    assert form.given("document.querySelector('[name=link]:checked').value") == "indirect"


def test_an_answer_does_not_undo_what_was_typed_since(form):
    form.answers({})
    form.answers(answer(why="Old"), held=True)
    form.type("project", "Mine")
    form.wait(1)
    form.type("why", "New")
    form.page.get_by_text("Elsewhere").focus()
    form.let_go()
    assert form.field("why").input_value() == "New"


def test_a_part_is_replaced_only_where_it_differs(form):
    for html in ("<b>1</b>", "<b>1</b>", "<b>2</b>"):
        form.answers(answer({"problems": html}))
        form.page.evaluate("window.was = document.querySelector('[data-part=problems] b')")
        form.type("goal", html)
        form.key("Enter")
        form.wait(0)
        same = form.given("was === document.querySelector('[data-part=problems] b')")
        assert same == (len(form.sent) == 2)
    assert form.page.locator("[data-part=problems]").inner_text() == "2"


@pytest.mark.parametrize("drawn_open", [True, False])
def test_what_the_person_has_opened_or_closed_stays_so(form, drawn_open):
    def suggestions(text, *, opened):
        return {"suggestions": f"<details{' open' if opened else ''}><summary>{text}</summary>x</details>"}

    form.answers(answer(suggestions("A", opened=drawn_open)))
    form.type("goal", "1")
    form.key("Enter")
    form.page.get_by_text("A", exact=True).click()
    for text in ("B", "C"):
        form.answers(answer(suggestions(text, opened=drawn_open)))
        form.type("goal", text)
        form.key("Enter")
        form.wait(0)
    assert form.page.locator("[data-part=suggestions] summary").inner_text() == "C"
    assert form.given("document.querySelector('details').open") is not drawn_open


def test_a_button_of_a_part_sends_its_code_and_what_it_sets(form):
    buttons = """<button type="button" data-set='{"goal": "11"}'>Goal 11</button>
                 <button type="button" data-do="use" data-value="6.1">Take 6.1</button>"""
    form.page.evaluate("html => { document.querySelector('[data-part=problems]').innerHTML = html; }", buttons)
    form.press("Goal 11")
    form.wait(0)
    form.press("Take 6.1")
    form.wait(0)
    assert form.sent == [("keep", {"goal": "11"}), ("use", {})]
    assert form.given("asked[1].value") == "6.1"


@pytest.fixture
def suggested(form):
    """Two suggestions, open, as the server draws them."""
    return show_suggestions(form, "6.1", "6.4")


def show_suggestions(form, *codes, opened=True):
    form.page.evaluate(
        "html => { document.querySelector('[data-part=suggestions]').innerHTML = html; }",
        offered_targets(*codes, opened=opened),
    )
    return form


def offered_targets(*codes, opened=True):
    answers = "".join(
        f'<li><button type="button" data-do="use" data-value="{code}">Use {code}</button>'
        f'<button type="button" data-do="no" data-value="{code}">Not {code}</button></li>'
        for code in codes
    )
    return f"<details{' open' if opened else ''}><summary>Suggestions</summary><ul>{answers}</ul></details>"


def focus(form):
    return form.given("document.activeElement.name || document.activeElement.textContent.trim().slice(0, 20)")


@pytest.mark.parametrize("name", ["project", "why", "target", "hours"])
def test_alt_enter_takes_the_first_suggestion_from_any_field_which_keeps_the_focus(suggested, name):
    suggested.field(name).focus()
    suggested.answers(
        answer({"suggestions": offered_targets("6.4", opened=False)}, target="6.1 · Water", why="Because")
    )
    suggested.key("Alt+Enter")
    suggested.wait(0)
    assert suggested.given("asked.map((one) => [one.act, one.value])") == [["use", "6.1"]]
    assert (suggested.field("target").input_value(), suggested.field("why").input_value()) == ("6.1 · Water", "Because")
    assert focus(suggested) == name
    suggested.key("Tab")
    suggested.wait(3)
    assert [act for act, _ in suggested.sent] == ["use"]  # what was put into a box is not sent back


def test_alt_enter_takes_the_first_suggestion_while_a_syllable_is_being_put_together(suggested):
    suggested.field("project").focus()
    suggested.given(
        """document.activeElement.dispatchEvent(new KeyboardEvent("keydown",
            { key: "Process", code: "Enter", altKey: true, isComposing: true, bubbles: true, cancelable: true }))"""
    )
    suggested.wait(0)
    assert suggested.given("asked.map((one) => [one.act, one.value])") == [["use", "6.1"]]


def test_alt_enter_sends_what_was_typed_along(suggested):
    suggested.type("why", "Because")
    suggested.key("Alt+Enter")
    suggested.wait(3)
    assert suggested.sent == [("use", {"why": "Because"})]


def test_alt_enter_takes_nothing_that_is_not_in_sight(form):
    show_suggestions(form, "6.1", opened=False).field("project").focus()
    form.key("Alt+Enter")
    form.wait(3)
    assert form.sent == []


def test_alt_enter_shows_what_is_still_to_be_suggested_and_takes_it_when_it_is_pressed_again(suggested):
    suggested.answers(answer({"suggestions": offered_targets("11.2")}), held=True)
    suggested.type("project", "Bus lanes")
    suggested.key("Alt+Enter")
    suggested.key("Alt+Enter")
    suggested.let_go()
    assert suggested.sent == [("keep", {"project": "Bus lanes"})]
    suggested.key("Alt+Enter")
    suggested.wait(3)
    assert suggested.given("asked.map((one) => [one.act, one.value || ''])") == [["keep", ""], ["use", "11.2"]]


def test_a_code_that_was_only_begun_makes_way_for_the_suggestion(suggested):
    suggested.offers("7")
    suggested.type("goal", "7")
    suggested.wait(0.2)
    suggested.answers({})
    suggested.answers(answer(goal="6 · Water"))
    suggested.key("Alt+Enter")
    suggested.wait(3)
    assert suggested.sent == [("keep", {"goal": "7"}), ("use", {})]
    assert (suggested.options, suggested.field("goal").input_value()) == ([], "6 · Water")


def test_a_press_with_the_mouse_leaves_the_focus_in_the_field_one_was_typing_in(suggested):
    suggested.field("project").focus()
    suggested.answers(answer({"suggestions": offered_targets("6.4")}))
    suggested.press("Use 6.1")
    suggested.wait(0)
    assert focus(suggested) == "project"
    suggested.press("Not 6.4")
    suggested.wait(0)
    assert focus(suggested) == "project"


@pytest.mark.parametrize(
    ("pressed", "then", "there"),
    [
        ("Use 6.1", {"codes": ("6.4", "6.5")}, "Use 6.4"),
        ("Not 6.4", {"codes": ("6.1",)}, "Not 6.1"),
        ("Use 6.1", {"codes": ("6.4",), "opened": False}, "Suggestions"),
        ("Use 6.1", {"codes": ()}, "Suggestions"),
    ],
)
def test_a_press_with_a_key_leaves_the_focus_where_it_was_in_the_list(suggested, pressed, then, there):
    suggested.page.get_by_role("button", name=pressed).focus()
    suggested.answers(answer({"suggestions": offered_targets(*then.pop("codes"), **then)}))
    suggested.key("Enter")
    suggested.wait(0)
    assert focus(suggested) == there


def test_a_press_with_a_key_that_leaves_no_list_goes_back_to_the_first_field(suggested):
    suggested.page.get_by_role("button", name="Use 6.1").focus()
    suggested.answers(answer({"suggestions": ""}))
    suggested.key("Enter")
    suggested.wait(0)
    assert focus(suggested) == "strategic_focus"


def test_a_button_that_was_refused_has_the_focus_again(suggested):
    suggested.page.get_by_role("button", name="Use 6.1").focus()
    suggested.answers({"refused": "No."}, 409)
    suggested.key("Enter")
    suggested.wait(0)
    assert focus(suggested) == "Use 6.1"


def test_who_went_on_while_a_button_worked_stays_there(suggested):
    suggested.page.get_by_role("button", name="Use 6.1").focus()
    suggested.answers(answer({"suggestions": offered_targets("6.4")}), held=True)
    suggested.key("Enter")
    suggested.field("why").focus()
    suggested.let_go()
    assert focus(suggested) == "why"


def test_what_was_in_the_local_indicator_comes_back_with_it(form):
    one = '<label>Aim<input name="local-aim" value="80"></label>'
    form.answers(answer({"local": one}))
    form.page.locator("[name=local]").check()
    form.wait(0)
    form.type("local-aim", "90")
    form.answers({})
    form.answers(answer({"local": ""}))
    form.page.locator("[name=local]").uncheck()
    form.wait(0)
    form.page.locator("[name=local]").check()
    form.wait(0)
    assert form.sent[0] == ("localise", {})
    assert form.sent[-2:] == [("globalise", {}), ("localise", {"local-aim": "90"})]


# The box of a code; its list has tests of its own


@pytest.fixture
def offered(form):
    """The box of the target with three codes to choose from, "6" typed into it."""
    form.offers("6.1", "6.2", "6.3")
    form.type("target", "6")
    form.wait(0.2)
    return form


def test_the_list_is_asked_for_with_what_the_other_boxes_have(offered):
    assert offered.options == ["6.1 · Label", "6.2 · Label", "6.3 · Label"]
    (url,) = offered.given("lookups")
    asked = parse_qs(urlsplit(url).query, keep_blank_values=True)
    assert asked == {"level": ["target"], "text": ["6"], "goal": ["6 · Clean water and sanitation"], "target": ["6"]}


def test_the_list_opens_on_a_click_with_all_codes(form):
    form.offers("6.1", "6.2")
    form.field("target").click()
    form.wait(0)
    assert form.options == ["6.1 · Label", "6.2 · Label"]


def test_enter_takes_the_code_that_is_pointed_at(offered):
    offered.key("ArrowDown")
    offered.key("Enter")
    offered.wait(0)
    assert offered.field("target").input_value() == "6.2 · Label"
    assert offered.sent == [("keep", {"target": "6.2"})]
    assert (offered.options, offered.field("target").get_attribute("aria-expanded")) == ([], "false")


def test_enter_sends_what_is_typed_where_it_is_quicker_than_the_list(form):
    form.type("target", "toilet")
    form.key("Enter")
    form.wait(3)
    assert (form.sent, form.options) == ([("keep", {"target": "toilet"})], [])


def test_tab_keeps_what_was_typed_and_sends_it_once(offered):
    offered.key("Tab")
    offered.wait(3)
    assert offered.field("target").input_value() == "6"
    assert (offered.sent, offered.options) == ([("keep", {"target": "6"})], [])


def test_tab_takes_a_code_that_the_person_has_pointed_at(offered):
    offered.key("ArrowDown")
    offered.key("Tab")
    offered.wait(3)
    assert offered.sent == [("keep", {"target": "6.2"})]
    assert offered.given("document.activeElement.name") == "indicator"


def test_a_click_takes_a_code_and_the_box_keeps_the_focus(offered):
    offered.page.get_by_role("option", name="6.3").click()
    offered.wait(0)
    assert offered.sent == [("keep", {"target": "6.3"})]
    assert offered.given("document.activeElement.name") == "target"


def test_escape_closes_the_list_and_not_the_form(offered):
    offered.key("Escape")
    offered.wait(0)
    assert (offered.options, offered.given("triggered"), offered.sent) == ([], [], [])
    assert offered.field("target").is_enabled()


def test_without_the_list_a_code_is_typed_and_sent_all_the_same(form):
    form.given("sdgCodeList = null")
    form.type("target", "6.1")
    form.key("ArrowDown")
    form.key("Enter")
    form.wait(0)
    assert form.sent == [("keep", {"target": "6.1"})]


def test_who_thinks_about_a_code_is_not_told_that_the_line_is_slow(offered):
    offered.wait(10)
    assert offered.note == "saving"
    offered.type("target", "")
    offered.key("Tab")
    offered.wait(0)
    assert offered.note == "kept"


def test_a_box_that_is_left_as_it_was_has_nothing_to_send_any_more(form):
    before = form.field("goal").input_value()
    form.type("goal", "7")
    form.type("goal", before)
    form.key("Tab")
    form.wait(3)
    assert form.note == "kept"


# The end of a form


def test_control_enter_saves_a_row_that_is_there(form):
    form.answers({"closed": True, "saved": "bcd"})
    form.field("why").focus()
    form.key("Control+Enter")
    form.wait(0)
    assert form.sent == [("save", {})]
    assert form.given("triggered") == [["done", {"open": None, "saved": "bcd"}]]


def test_control_enter_saves_a_new_row_and_begins_the_next_with_the_number_after(new):
    new.answers({"form": drawn(Alignment(), 3), "saved": "xyz"})
    new.field("why").focus()
    new.key("Control+Enter")
    new.wait(0)
    assert new.sent == [("next", {})]
    assert new.given("triggered") == [["done", {"open": "", "saved": "xyz"}]]
    assert new.given("document.activeElement.name") == "strategic_focus"
    new.press("Save")
    new.wait(0)
    assert new.given("asked.at(-1).number") == 3


def held_next(new):
    """The row is on its way, and the server is about to give the form of the next."""
    new.answers({})
    new.answers({"form": drawn(Alignment(), 3), "saved": "xyz"}, held=True)
    new.type("why", "Because")
    new.key("Control+Enter")
    new.wait(0)


def test_what_is_typed_while_a_row_is_on_its_way_goes_into_the_next_one(new):
    held_next(new)
    assert new.given("document.activeElement.name") == "strategic_focus"
    assert new.field("why").input_value() == ""
    new.page.keyboard.type("Mobility")
    new.key("Tab")
    new.page.keyboard.type("Bus lan")
    new.let_go()
    assert new.field("strategic_focus").input_value() == "Mobility"
    new.page.keyboard.type("es")
    assert new.field("project").input_value() == "Bus lanes"
    new.wait(3)
    assert new.sent[:2] == [("keep", {"why": "Because"}), ("next", {})]
    after = {}
    for act, texts in new.sent[2:]:
        assert act == "keep"
        after |= texts
    assert after == {"strategic_focus": "Mobility", "project": "Bus lanes"}
    assert new.note == "kept"


def test_a_code_typed_while_a_row_is_on_its_way_is_sent_with_the_next_one(new):
    held_next(new)
    new.type("goal", "toilet")
    new.key("Tab")
    new.let_go()
    new.wait(3)
    assert ("keep", {"goal": "toilet"}) in new.sent[2:]
    assert new.given("document.activeElement.name") == "target"


def test_a_row_that_is_refused_comes_back_and_what_was_typed_ahead_waits_for_the_next_one(new):
    new.answers({"refused": "There is no goal 99."}, 409, held=True)
    new.field("why").focus()
    new.key("Control+Enter")
    new.wait(0)
    new.page.keyboard.type("Mobility")
    new.let_go()
    assert new.refused == "There is no goal 99."
    assert new.field("strategic_focus").input_value() == ""
    new.answers({"form": drawn(Alignment(), 3), "saved": "xyz"})
    new.press("Save and next")
    new.wait(3)
    assert new.field("strategic_focus").input_value() == "Mobility"
    assert new.sent[2:] == [("keep", {"strategic_focus": "Mobility"}), ("keep", {})]


def test_what_was_typed_ahead_is_not_put_into_the_row_before_while_the_line_is_lost(new):
    new.is_dead(1)
    new.field("why").focus()
    new.key("Control+Enter")
    new.wait(0)
    new.page.keyboard.type("Mobility")
    new.answers({"form": drawn(Alignment(), 3), "saved": "xyz"})
    new.wait(1)
    assert new.note == "saving"
    new.wait(3)
    assert [act for act, _ in new.sent] == ["next", "next", "keep", "keep"]
    assert new.sent[1] == ("next", {})
    assert new.field("strategic_focus").input_value() == "Mobility"


def test_who_goes_on_while_the_line_is_lost_has_a_row_of_each_and_none_of_two(new):
    new.is_dead(1)
    new.field("why").focus()
    new.key("Control+Enter")
    new.wait(0)
    for row in ("Mobility", "Water"):
        assert new.field("strategic_focus").input_value() == ""
        new.page.keyboard.type(row)
        new.key("Control+Enter")
    for _ in range(3):
        new.answers({"form": drawn(Alignment(), 3), "saved": "xyz"})
        new.answers({})
    new.wait(3)
    assert [sent for sent in new.sent if sent[1]] == [
        ("keep", {"strategic_focus": "Mobility"}),
        ("keep", {"strategic_focus": "Water"}),
    ]


def test_a_page_that_is_left_sends_what_was_typed_ahead(new):
    held_next(new)
    new.page.keyboard.type("Mobility")
    new.key("Control+Enter")
    new.page.keyboard.type("Water")
    new.given("window.dispatchEvent(new Event('pagehide'))")
    left = new.given("asked.at(-1)")
    assert (left["act"], left["again"], left["keepalive"]) == ("next", True, True)
    assert [one["texts"] for one in left["ahead"]] == [{"strategic_focus": "Mobility"}, {"strategic_focus": "Water"}]
    assert len({left["word"], *(one["word"] for one in left["ahead"])}) == 3


def test_a_page_that_is_left_before_the_texts_of_its_row_were_kept_sends_them_with_it(new):
    new.answers({}, held=True)
    new.type("why", "Because")
    new.key("Control+Enter")
    new.page.keyboard.type("Mobility")
    new.given("window.dispatchEvent(new Event('pagehide'))")
    left = new.given("asked.at(-1)")
    assert (left["act"], left["again"], left["texts"]) == ("next", False, {"why": "Because"})
    assert [one["texts"] for one in left["ahead"]] == [{"strategic_focus": "Mobility"}]


def test_what_was_just_typed_goes_before_the_row_is_saved(new):
    new.answers({})
    new.answers({"closed": True, "saved": "xyz"})
    new.type("why", "Because")
    new.press("Save")
    new.wait(3)
    assert new.sent == [("keep", {"why": "Because"}), ("save", {})]


def test_a_row_whose_answer_is_lost_is_asked_for_again_without_the_texts_that_it_has(new):
    new.answers({})
    new.is_dead(1)
    new.answers({"closed": True, "saved": ""})
    new.type("why", "Because")
    new.key("Control+Enter")
    new.wait(0)
    new.wait(2.1)
    assert new.sent == [("keep", {"why": "Because"}), ("next", {}), ("next", {})]
    assert new.given("asked.map((one) => !!one.again)") == [False, False, True]


def test_a_row_that_is_refused_says_why_and_keeps_its_texts_and_can_be_saved_again(form):
    form.answers({"refused": "The sheet is <b>locked</b>."}, 409)
    form.press("Save")
    form.wait(0)
    assert form.refused == "The sheet is <b>locked</b>."
    assert form.field("project").input_value() == "Kiosks"
    assert form.given("triggered") == []
    form.answers({"closed": True, "saved": "bcd"})
    form.press("Save")
    form.wait(0)
    assert len(form.given("triggered")) == 1


def test_a_row_that_is_being_saved_is_not_saved_twice(form):
    form.answers(held=True)
    form.press("Save")
    assert form.page.get_by_role("button", name="Save", exact=True).is_disabled()
    form.field("why").focus()
    form.key("Control+Enter")
    form.let_go()
    assert form.sent == [("save", {})]


@pytest.mark.parametrize(
    ("row", "key", "saved", "goes_to"),
    [(ROW, "Control+Enter", "bcd", "bcd"), (ROW, "Escape", "", "bcd"), (Alignment(), "Escape", "", "")],
)
def test_the_focus_goes_to_the_row_that_was_saved_or_left(blank, row, key, saved, goes_to):
    blank.given("sdgPage.focusRow = (row) => { window.focused = row; }")
    form = blank.run(row)
    if saved:
        form.answers({"closed": True, "saved": saved})
    form.field("why").focus()
    form.key(key)
    form.wait(0)
    assert form.given("focused") == goes_to


def test_a_form_that_is_done_with_and_comes_back_for_a_moment_takes_no_focus(blank):
    form = blank.run(focus=True)
    assert focus(form) == "strategic_focus"
    form.key("Escape")
    form.wait(0)
    form.given("ends[0]()")
    form.page.get_by_text("Elsewhere").focus()
    form.run(focus=True)
    assert form.field("project").count() == 1
    assert focus(form) == "Elsewhere"
    form.given("ends[1]()")
    form.run(opened="2/en", focus=True)
    assert focus(form) == "strategic_focus"


def test_escape_leaves_the_form_after_sending_what_was_typed(form):
    form.type("why", "Because")
    form.key("Escape")
    form.wait(3)
    assert form.sent == [("keep", {"why": "Because"})]
    assert [told["open"] for _, told in form.given("triggered")] == [None]
    assert form.field("why").is_disabled()


def test_who_drops_what_they_typed_does_not_send_it_again(form):
    form.is_dead(1)
    form.type("why", "Because")
    form.page.get_by_text("Elsewhere").focus()
    form.wait(0)
    form.answers({"closed": True, "saved": ""})
    form.press(SAY("drop-draft"))
    form.wait(3)
    assert form.sent == [("keep", {"why": "Because"}), ("drop", {})]


def test_two_versions_are_shown_in_place_of_the_form(form):
    form.answers({"form": str(both_versions(ROW, None, SAY))})
    form.press("Save")
    form.wait(0)
    form.answers({"closed": True, "saved": "new"})
    form.press("Keep mine")
    form.wait(0)
    assert [act for act, _ in form.sent] == ["save", "mine"]
    assert form.given("asked[1].row") == "bcd"
    assert form.given("triggered") == [["done", {"open": None, "saved": "new"}]]


def test_the_page_runs_once_and_only_when_streamlits_own_line_is_up(form):
    form.given("streamlit.connected = false")
    form.answers({"closed": True, "saved": "bcd"})
    form.press("Save")
    form.wait(5)
    assert form.given("triggered") == []
    form.given("streamlit.connected = true")
    form.wait(5)
    assert len(form.given("triggered")) == 1


def test_nothing_is_sent_of_its_own_accord_after_a_form_is_done_with(form):
    form.type("project", "Kiosks and taps")
    form.answers({})
    form.answers({"closed": True, "saved": "bcd"})
    form.press("Save")
    form.wait(5)
    assert [act for act, _ in form.sent] == ["keep", "save"]


# A room, where no run of the page opens a form


def test_in_a_room_a_form_is_opened_and_closed_without_a_run_of_the_page(room):
    room.answers({"form": drawn(Alignment(), 2)})
    room.press("Add a row")
    room.wait(0)
    assert room.given("document.activeElement.name") == "strategic_focus"
    room.answers({"closed": True, "saved": "xyz"})
    room.press("Save")
    room.wait(0)
    room.press("Add a row")
    room.wait(0)
    assert [(one["act"], one["row"], one["number"]) for one in room.given("asked")] == [
        ("open", "", 2), ("save", "", 2), ("open", "", 3),
    ]  # fmt: skip
    assert room.given("triggered") == []


def test_in_a_room_who_leaves_a_row_goes_on_with_that_very_row(blank):
    room = blank.run(way=WAY)
    room.type("why", "Because")
    room.key("Escape")
    room.wait(0)
    room.press("Go on with the row")
    room.wait(0)
    assert [(one["act"], one["row"]) for one in room.given("asked")] == [("keep", "bcd"), ("open", "bcd")]
    assert room.given("triggered") == []


@pytest.mark.parametrize("row", [ROW, Alignment(project="Kiosks")], ids=["a saved row", "a new row"])
def test_in_a_room_the_form_of_a_row_that_was_begun_is_asked_for_once_and_takes_no_focus(blank, row):
    blank.is_dead()
    blank.answers({"form": drawn(row, 2)})
    blank.run(html="", way=WAY, begun=row.id)
    blank.wait(2.1)
    assert blank.field("project").input_value() == "Kiosks"
    assert blank.given("document.activeElement === document.body")
    blank.run(html="", way=WAY, begun=row.id)
    blank.wait(3)
    assert [(one["act"], one["row"]) for one in blank.given("asked")] == [("open", row.id)] * 2


def test_in_a_room_a_row_that_was_opened_elsewhere_on_the_page_takes_the_focus_once_its_form_is_here(room):
    room.answers({"form": drawn(ROW, 1)})
    room.run(html="", way=WAY, begun=ROW.id, opened="2/en", focus=True)
    room.wait(0)
    assert room.given("document.activeElement.name") == "strategic_focus"


def test_in_a_room_a_new_row_is_a_new_one_after_another_was_saved(blank):
    room = blank.run(way=WAY)
    room.answers({"closed": True, "saved": "bcd"})
    room.press("Save")
    room.wait(0)
    room.press("Add a row")
    room.wait(0)
    assert [(one["act"], one["row"]) for one in room.given("asked")] == [("save", "bcd"), ("open", "")]


def test_in_a_room_what_was_typed_before_leaving_stays_with_its_row_however_slow_the_line_is(blank):
    room = blank.run(way=WAY)
    room.answers(held=True)
    room.type("why", "B")
    room.wait(0.5)
    room.type("why", "Because")
    room.key("Escape")
    room.let_go()
    assert [(one["row"], one["texts"]) for one in room.given("asked")] == [
        ("bcd", {"why": "B"}), ("bcd", {"why": "Because"}),
    ]  # fmt: skip


def test_in_a_room_a_form_that_cannot_be_opened_says_why(room):
    room.answers({"refused": "There is no such sheet."}, 409)
    room.press("Add a row")
    room.wait(0)
    assert room.refused == "There is no such sheet."
    assert room.page.get_by_role("button", name="Add a row").is_enabled()


# Runs of the page


def test_a_page_that_is_left_sends_what_is_unsent_along(form):
    form.type("why", "Because")
    form.given("window.dispatchEvent(new Event('pagehide'))")
    assert form.given("asked.map((one) => [one.keepalive, one.act, one.row, one.texts.why])") == [
        [True, "keep", "bcd", "Because"]
    ]


def test_a_page_that_is_left_sends_nothing_where_all_is_sent(form):
    form.type("why", "Because")
    form.wait(0.5)
    form.given("window.dispatchEvent(new Event('pagehide'))")
    assert len(form.sent) == 1


def test_a_run_of_the_page_leaves_the_form_as_the_person_has_it(form):
    form.type("why", "Because")
    form.run(replaced := Alignment(project="Other"))
    assert replaced.project != form.field("project").input_value() == "Kiosks"
    assert form.given("document.activeElement.name") == "why"
    form.wait(0.5)
    assert form.sent == [("keep", {"why": "Because"})]


def test_another_form_takes_the_place_of_this_one_and_what_was_typed_is_sent(form):
    form.type("why", "Because")
    form.run(Alignment(project="Other", id="fgh"), opened="2/en")
    assert form.field("project").input_value() == "Other"
    assert form.given("asked.map((one) => [one.row, one.texts.why])") == [["bcd", "Because"]]
    form.wait(3)
    assert len(form.sent) == 1


def test_an_answer_to_a_form_that_is_gone_changes_nothing_in_the_next(form):
    form.answers(answer(why="Old"), held=True)
    form.type("goal", "11")
    form.key("Enter")
    form.run(Alignment(project="Other", id="fgh"), opened="2/en")
    form.let_go()
    assert form.field("why").input_value() == ""


def test_a_run_that_a_newer_one_has_overtaken_does_not_end_the_form(form):
    form.run()
    form.given("ends[0]()")
    assert form.field("project").count() == 1
    form.type("why", "Because")
    form.given("ends[1]()")
    assert form.field("project").count() == 0
    form.wait(60)
    assert form.sent == [("keep", {"why": "Because"})]


@pytest.mark.parametrize("gone_before", [True, False])
def test_a_form_that_the_page_draws_in_another_place_goes_there_with_what_is_typed_and_the_focus(form, gone_before):
    form.type("why", "Because the wells")
    form.given("document.activeElement.setSelectionRange(8, 11)")
    end = "document.querySelector('main').remove(); ends[0]()"
    form.given(
        f"const place = document.createElement('main'); document.body.prepend(place); {end if gone_before else ''}"
    )
    form.run(focus=True)
    if not gone_before:
        form.given("ends[0](); [...document.querySelectorAll('main')].at(-1).remove()")
    form.page.keyboard.type("our")
    assert form.field("why").input_value() == "Because our wells"
    form.wait(60)
    assert form.sent == [("keep", {"why": "Because our wells"})]
    assert form.field("why").count() == 1


def test_a_form_that_is_drawn_anew_after_it_was_gone_for_long_is_as_the_server_has_it(form):
    form.type("why", "Because")
    form.given("ends[0]()")
    form.wait(3)
    form.run(html=drawn(replace(ROW, why="Because of the wells")))
    assert form.field("why").input_value() == "Because of the wells"


# A hand that is quicker than everything else


HASTY = """
// A server that has what it was sent at once, and whose answer comes so many keys later.
([later, empty]) => {
  let keys = 0, draft = {};
  const due = [];
  window.kept = [];
  document.addEventListener("keydown", () => {
    keys += 1;
    while (due.length && due[0].at <= keys) due.shift().give();
  }, true);
  window.overdue = () => due.splice(0).forEach((one) => one.give());
  const plain = window.fetch;
  window.fetch = (url, options) => {
    if (!options.body) return plain(url, options);
    const { act, texts } = JSON.parse(options.body);
    Object.assign(draft, texts);
    if (act === "next") { kept.push(draft); draft = {}; }
    const told = act === "next" ? { form: empty, saved: `r${kept.length}` } : {};
    const answer = { status: 200, json: async () => told };
    return new Promise((done) => due.push({ at: keys + later, give: () => done(answer) }));
  };
}
"""


@pytest.mark.parametrize("later", [1, 10, 60])
def test_ten_rows_typed_without_a_pause_are_all_there_however_late_the_server_answers(new, later):
    new.page.evaluate(HASTY, [later, drawn(Alignment(), 3)])
    typed = [{"strategic_focus": f"Focus {n}", "project": f"Project {n}", "goal": f"{n + 1}"} for n in range(10)]
    new.field("strategic_focus").focus()
    for each in typed:
        new.page.keyboard.type(each["strategic_focus"])
        new.key("Tab")
        new.page.keyboard.type(each["project"])
        new.key("Tab")
        new.page.keyboard.type(each["goal"])
        new.key("Control+Enter")
    for _ in range(40):
        new.given("overdue()")
        new.wait(0.3)
    assert new.given("kept") == typed
    assert new.note == "kept"


def test_what_another_page_left_of_the_row_stays_with_the_browser_while_nothing_is_typed_here(form):
    form.page.evaluate("window.sdgUnsent = { gone: [], keep() {}, done(name) { this.gone.push(name); } }")
    form.wait(3)
    assert form.given("sdgUnsent.gone") == []


def test_while_no_answer_comes_the_browser_keeps_what_was_typed_and_once_one_came_it_does_not(form):
    form.page.evaluate(
        """window.sdgUnsent = { now: {},
        keep(name, address, body) { this.now[name] = body; }, done(name) { delete this.now[name]; } }"""
    )
    form.is_dead(2)
    form.type("project", "Water kiosks")
    form.wait(1)
    ((name, kept),) = form.given("sdgUnsent.now").items()
    assert re.fullmatch(r"row//row/s/bcd/\w{18}", name)
    assert (kept["row"], kept["word"], kept["act"]) == ("bcd", "", "keep")
    assert kept["texts"] == {"project": "Water kiosks"}
    form.wait(4)
    assert form.given("sdgUnsent.now") == {}


# What stays with the browser


KEEPS = """window.sdgUnsent = { now: {}, keep(name, address, body) { this.now[name] = body; },
  done(name) { delete this.now[name]; } }"""


def kept_here(form):
    return list(form.given("sdgUnsent.now").values())


def words_of(message):
    return [message["word"], *(one["word"] for one in message["ahead"])]


def test_rows_typed_ahead_without_a_line_stay_with_the_browser_each_with_its_word(new):
    new.page.evaluate(KEEPS)
    new.is_dead(20)
    new.type("project", "One")
    new.key("Control+Enter")
    for focus in ("Two", "Three"):
        new.page.keyboard.type(focus)
        new.key("Control+Enter")
    new.page.keyboard.type("Fo")
    new.wait(1)
    (kept,) = kept_here(new)
    assert (kept["act"], kept["row"], kept["again"], kept["texts"]) == ("next", "", True, {"project": "One"})
    assert [one["texts"].get("strategic_focus") for one in kept["ahead"]] == ["Two", "Three", "Fo"]
    assert len(set(words_of(kept))) == 4
    assert {message["word"] for message in new.given("asked")} == {kept["word"]}


def test_a_row_keeps_the_word_that_it_was_typed_ahead_with_and_what_was_kept_goes_with_its_answer(new):
    new.page.evaluate(KEEPS)
    new.is_dead(1)
    new.field("why").focus()
    new.key("Control+Enter")
    new.page.keyboard.type("Two")
    new.wait(1)
    (kept,) = kept_here(new)
    new.answers({"form": drawn(Alignment(), 3), "saved": "xyz"})
    new.wait(5)
    row, ahead = words_of(kept)
    assert [message["word"] for message in new.given("asked") if message["act"] == "next"] == [row] * 2
    assert {message["word"] for message in new.given("asked") if message["act"] == "keep"} == {ahead}
    assert kept_here(new) == []


def test_while_the_line_comes_and_goes_no_row_takes_the_place_of_another_in_the_browser(new):
    new.page.evaluate(KEEPS + "; sdgUnsent.done = () => {}")
    for row in ("One", "Two"):
        new.is_dead(1)
        new.type("why", row)
        new.wait(1)
        new.answers({})
        new.answers({"form": drawn(Alignment(), 3), "saved": row})
        new.key("Control+Enter")
        new.wait(5)
    words = [message["word"] for message in new.given("asked") if message["texts"].get("why")]
    assert [one["word"] for one in kept_here(new)] == list(dict.fromkeys(words))
    assert len(kept_here(new)) == 2


def test_a_page_that_goes_while_its_row_is_on_its_way_leaves_it_with_the_browser(new):
    new.page.evaluate(KEEPS)
    held_next(new)
    new.page.keyboard.type("Mobility")
    assert kept_here(new) == []
    new.given("window.dispatchEvent(new Event('pagehide'))")
    (kept,) = kept_here(new)
    assert (kept["act"], kept["again"], kept["ahead"][0]["texts"]) == ("next", True, {"strategic_focus": "Mobility"})


def test_a_row_that_waits_for_an_answer_for_long_stays_with_the_browser(form):
    form.page.evaluate(KEEPS)
    form.answers(held=True)
    form.type("why", "Because")
    form.wait(4)
    assert kept_here(form) == []
    form.wait(3)
    assert [one["texts"] for one in kept_here(form)] == [{"why": "Because"}]
    form.let_go()
    assert kept_here(form) == []


def test_the_form_of_a_row_that_has_a_word_goes_on_with_it(blank):
    html = str(row_form(Alignment(), 2, AlignmentSheet(), CATALOGUE, SAY, word="its-own-word"))
    form = blank.run(Alignment(), html=html)
    form.type("why", "Because")
    form.wait(1)
    assert form.given("asked[0].word") == "its-own-word"


def test_a_new_row_after_another_was_saved_has_another_word(room):
    for _ in range(2):
        room.answers({"form": drawn(Alignment(), 2)})
        room.press("Add a row")
        room.wait(0)
        room.answers({"closed": True, "saved": "xyz"})
        room.press("Save")
        room.wait(0)
    words = [message["word"] for message in room.given("asked")]
    assert (words[0], words[2]) == ("", "")
    assert len({words[1], words[3], ""}) == 3
