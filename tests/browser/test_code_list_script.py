"""The list of codes under a box by itself, on a blank page: the server answers what a test says."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.browser.people import blank_page

ALIGNMENT = Path(__file__).parent.parent.parent / "alignment"
BOX, GROUND = ALIGNMENT / "code_box", ALIGNMENT / "ground" / "style" / "base.css"
STAND_INS = """
document.body.innerHTML = "<main><label>Target<input name='target' value='6.4'></label></main><button>Else</button>";
window.asked = []; window.answers = []; window.waiting = []; window.taken = [];
window.fetch = (url) => {
  asked.push(url);
  const answer = answers.shift() || { codes: [], near: "" };
  const give = () => ({ ok: !answer.refused, json: async () => answer });
  if (answer.lost) return Promise.reject(new TypeError("no network"));
  return answer.held ? new Promise((done) => waiting.push(() => done(give()))) : Promise.resolve(give());
};
AbortSignal.timeout = () => new AbortController().signal;
null;
"""
BEGIN = """
window.box = document.querySelector("input");
window.list = sdgCodeList(box, {
  title: "Target", ask: (text) => `/codes?text=${encodeURIComponent(text)}`,
  take: (code, shown) => taken.push([code, shown]), unchanged: () => box.value === "6.4",
});
box.addEventListener("input", () => list.typed());
box.addEventListener("keydown", (event) => list.arrow(event));
null;
"""


class ListPage:
    """A page with a box of a code, and the list that opens under it."""

    def __init__(self, page, direction="ltr"):
        self.page = page
        blank_page(page)
        page.evaluate(STAND_INS)
        page.evaluate("dir => { document.documentElement.dir = dir; }", direction)
        page.add_style_tag(content=(BOX / "style" / "code_list.css").read_text(encoding="utf-8"))
        page.add_script_tag(content=(BOX / "style" / "code_list.js").read_text(encoding="utf-8"))
        page.evaluate(BEGIN)
        self.box = page.get_by_role("combobox")
        self.box.focus()

    def answers(self, *codes, near="", **more):
        told = {"codes": [[code, f"{code} · Label"] for code in codes], "near": near, **more}
        self.page.evaluate("told => { answers.push(told); }", told)

    def type(self, text):
        self.box.fill(text)
        self.wait(0.13)

    def wait(self, seconds):
        self.page.clock.run_for(round(seconds * 1000))

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def given(self, expression):
        return self.page.evaluate(expression)

    @property
    def asked(self):
        return [parse_qs(urlsplit(url).query, keep_blank_values=True)["text"][0] for url in self.given("asked")]

    @property
    def options(self):
        return self.page.get_by_role("option").all_inner_texts()

    @property
    def pointed(self):
        return self.page.locator("[role=option][aria-selected=true]").all_inner_texts()


@pytest.fixture
def blank(paper):
    return ListPage(paper)


@pytest.fixture
def offered(blank):
    """Three codes to choose from, "6" typed into the box."""
    blank.answers("6.1", "6.2", "6.3")
    blank.type("6")
    return blank


def test_it_opens_on_typing_with_the_best_match_pointed_at_and_says_so_to_those_who_do_not_see_it(offered):
    assert (offered.options, offered.pointed) == (["6.1 · Label", "6.2 · Label", "6.3 · Label"], ["6.1 · Label"])
    assert offered.page.get_by_role("listbox", name="Target").count() == 1
    assert offered.box.get_attribute("aria-expanded") == "true"
    assert offered.box.get_attribute("aria-activedescendant") == offered.given("document.querySelector('li').id")
    assert offered.box.get_attribute("aria-controls") == offered.given("document.querySelector('ul').id")


def test_what_is_typed_in_one_go_is_asked_for_once(blank):
    for text in ("t", "to", "toi"):
        blank.box.fill(text)
        blank.wait(0.1)
    blank.wait(0.1)
    assert blank.asked == ["toi"]


def test_arrows_point_up_and_down_and_around(offered):
    for key, code in (("ArrowDown", "6.2"), ("ArrowUp", "6.1"), ("ArrowUp", "6.3"), ("ArrowDown", "6.1")):
        offered.press(key)
        assert offered.pointed == [f"{code} · Label"]
        assert offered.given("list.taken()")[0] == code


def test_an_arrow_opens_it_on_all_codes_while_the_box_has_what_it_had(blank):
    blank.answers("6.1", "6.2")
    blank.press("ArrowDown")
    assert (blank.asked, blank.pointed) == ([""], [])
    blank.press("ArrowUp")
    assert blank.pointed == ["6.2 · Label"]


def test_enter_takes_the_best_match_only_of_what_stands_in_the_box_now(offered):
    assert offered.given("list.taken()") == ["6.1", "6.1 · Label"]
    offered.answers("6.2", held=True)
    offered.type("6.2")
    assert offered.given("list.taken()") is None
    offered.given("waiting.shift()()")
    assert offered.given("list.taken()") == ["6.2", "6.2 · Label"]


def test_tab_takes_only_what_the_person_has_pointed_at_themselves(offered):
    assert offered.given("list.taken({ onlyByHand: true })") is None
    offered.press("ArrowDown")
    assert offered.given("list.taken({ onlyByHand: true })")[0] == "6.2"


def test_what_is_only_near_is_said_and_not_pointed_at(blank):
    blank.answers("11.2", "11.a", near="Not understood. Similar codes:")
    blank.type("11.22")
    assert (blank.options, blank.pointed) == (["11.2 · Label", "11.a · Label"], [])
    assert blank.page.get_by_role("listbox", name="Not understood. Similar codes:").count() == 1
    assert blank.given("list.taken()") is None
    blank.press("ArrowDown")
    assert blank.given("list.taken()")[0] == "11.2"


def test_a_press_takes_a_code_and_the_box_keeps_the_focus(offered):
    offered.page.get_by_role("option", name="6.3").click()
    assert offered.given("taken") == [["6.3", "6.3 · Label"]]
    assert offered.given("document.activeElement === box")
    assert offered.options == []


def test_an_older_answer_does_not_open_the_list_of_a_newer_text(blank):
    blank.answers("1.1", held=True)
    blank.answers("6.1")
    blank.type("1")
    blank.type("6")
    blank.given("waiting.shift()()")
    assert blank.options == ["6.1 · Label"]


def test_an_answer_that_comes_after_the_box_was_left_or_the_list_closed_opens_nothing(blank):
    for leave in ("list.close()", "document.querySelector('button').focus()"):
        blank.answers("6.1", held=True)
        blank.box.focus()
        blank.type("6")
        blank.given(leave)
        blank.given("waiting.shift()()")
        assert blank.options == []


@pytest.mark.parametrize("failure", [{"lost": True}, {"refused": True}, {}])
def test_without_an_answer_or_a_code_there_is_no_list_and_no_harm(blank, failure):
    blank.answers(**failure)
    blank.type("zzzz")
    assert (blank.options, blank.given("list.taken()")) == ([], None)
    blank.answers("6.1")
    blank.type("6")
    assert blank.options == ["6.1 · Label"]


def test_what_a_label_says_is_text(blank):
    blank.given("answers.push({ codes: [['6.1', '6.1 · <img src=x onerror=\"window.smuggled = 1\">']], near: '' })")
    blank.type("6")
    assert blank.options == ['6.1 · <img src=x onerror="window.smuggled = 1">']
    assert blank.given("window.smuggled") is None


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_it_begins_where_the_box_begins_and_goes_along_when_the_page_scrolls(paper, direction):
    blank = ListPage(paper, direction)
    blank.given("document.body.style.cssText = 'padding: 200px; min-height: 3000px'")
    blank.answers("6.1")
    blank.type("6")
    for _ in range(2):
        box, opened = blank.box.bounding_box(), blank.page.get_by_role("listbox").bounding_box()
        assert abs(opened["y"] - box["y"] - box["height"]) <= 1
        ends = [rectangle["x"] + rectangle["width"] * (direction == "rtl") for rectangle in (box, opened)]
        assert abs(ends[0] - ends[1]) <= 1
        blank.page.evaluate("scrollTo(0, 100); document.dispatchEvent(new Event('scroll'))")


def test_at_the_lower_end_of_the_screen_it_opens_above_the_box(blank):
    blank.given("document.querySelector('main').style.cssText = 'position: fixed; bottom: 0'")
    blank.answers("6.1", "6.2")
    blank.type("6")
    opened = blank.page.get_by_role("listbox").bounding_box()
    assert opened["y"] + opened["height"] <= blank.box.bounding_box()["y"] + 1


def test_on_a_phone_each_code_is_44_px_high_and_the_list_stays_on_the_screen(phone):
    blank = ListPage(phone)
    phone.add_style_tag(path=GROUND)
    codes = [["6.1", f"6.1 · {'A long label ' * 9}"], ["6.2", "6.2 · Short"]]
    blank.page.evaluate("codes => { answers.push({ codes, near: '' }); }", codes)
    blank.type("6")
    assert all(one.bounding_box()["height"] >= 44 for one in blank.page.get_by_role("option").all())
    opened = blank.page.get_by_role("listbox").bounding_box()
    assert opened["x"] >= 0
    assert opened["x"] + opened["width"] <= 390


def test_the_script_may_run_twice_and_is_there_once(blank):
    blank.given("window.before = sdgCodeList; null")
    blank.page.add_script_tag(content=(BOX / "style" / "code_list.js").read_text(encoding="utf-8"))
    assert blank.given("before === sdgCodeList")
