"""The script of every page, as far as it keeps what is typed: on a page of plain http with a form, and no server."""

from pathlib import Path

import pytest

from alignment.drafting.markup import FormMark, draft_mark
from alignment.ground.wording import wording
from alignment.store import FormDraft

SCRIPT = Path(__file__).parent.parent.parent / "alignment" / "ground" / "style" / "page.js"
UNSENT = SCRIPT.with_name("unsent.js")
SAY = wording("alignment", "en")
FORM = """
<div class="stForm" data-testid="stForm"><div id="mark"></div>
  <div class="x st-key-drafted-text-0a1b2c3d y"><textarea aria-label="Argument"></textarea></div>
  <div class="st-key-drafted-by_when-0a1b2c3d"><input aria-label="By when"></div>
  <div class="st-key-other"><input aria-label="Not kept"></div>
  <div data-testid="stFormSubmitButton"><button>Send</button></div></div>
<textarea aria-label="Elsewhere"></textarea>
"""
# As Streamlit draws them: radio buttons, a row of buttons, a list, a list of which several are chosen, and a day.
CHOICES = """
<div class="st-key-drafted-step-0a1b2c3d"><label><input type="radio" name="s" checked>One</label>
  <label><input type="radio" name="s">Two</label></div>
<div class="st-key-drafted-side-0a1b2c3d"><button role="radio" aria-checked="false">For</button>
  <button role="radio" aria-checked="false">Against</button></div>
<div class="st-key-drafted-centre-0a1b2c3d"><div data-testid="stSelectbox"><input aria-label="Centre"></div></div>
<div class="st-key-drafted-all-0a1b2c3d"><div data-testid="stMultiSelect"><span data-tag aria-label="Cairo"></span>
  <input></div></div>
<div class="st-key-drafted-day-0a1b2c3d"><b role="spinbutton" data-type="day">28</b>
  <b role="spinbutton" data-type="month">05</b><b role="spinbutton" data-type="year">2026</b></div>
"""
CENTRES = [("cairo", "Cairo"), ("seoul", "Seoul")]
OFFERED = {
    "step": [("1", "One"), ("2", "Two")],
    "side": [("for", "For"), ("against", "Against")],
    "centre": CENTRES,
    "all": CENTRES,
}
AT_FIRST = {"step": "1", "side": "", "centre": "", "all": "cairo", "day": "2026-05-28"}
SERVER = """
window.sent = []; window.answers = []; window.waiting = [];
window.fetch = (url, { body, ...options }) => {
  sent.push({ url, ...JSON.parse(body), keepalive: options.keepalive });
  const status = answers.length ? answers.shift() : 200;
  if (status === "held") return new Promise((answer) => waiting.push(() => answer({ status: 200 })));
  return status ? Promise.resolve({ status }) : Promise.reject(new TypeError());
};
null
"""


class Page:
    """A page with the script on it. Times are in seconds."""

    def __init__(self, page):
        self.page = page
        page.clock.install(time=1_800_000_000)
        page.route("http://room.test/**", lambda route: route.fulfill(body="<body></body>", content_type="text/html"))
        page.goto("http://room.test/room?workshop=w")
        page.clock.pause_at(1_800_000_060)  # a busy machine takes a while to come here
        page.evaluate("html => { document.body.innerHTML = html; }", FORM)
        page.evaluate(SERVER)
        page.evaluate(SCRIPT.read_text(encoding="utf-8"))
        self.begins()

    def keeps_for(self, keeper):
        """As the page of this person begins, with what keeps for them what the server does not have."""
        given = [UNSENT.read_text(encoding="utf-8"), keeper]
        self.page.evaluate(
            """([text, keeper]) => { delete window.sdgUnsent; const script = document.createElement("script");
            script.dataset.keeper = keeper; script.textContent = text; document.head.append(script); }""",
            given,
        )

    def types_without_a_line(self, text):
        self.keeps_for("place/ana")
        self.server(*[None] * 9)
        self.type(text)
        self.wait(1)

    @property
    def unsent(self):
        """The texts that the browser keeps."""
        return self.page.evaluate("Object.values({ ...localStorage }).map((one) => JSON.parse(one).body.fields.text)")

    def begins(self, tab="a", seq=0, number="0a1b2c3d", **seen):
        """A run of the page: the form's mark tells which draft it began from."""
        told = FormMark(FormDraft("w/debate/argument", tab, seq), number, seen, OFFERED)
        html = str(draft_mark(told, SAY, {"as": "2"}))
        self.page.evaluate("html => { document.querySelector('#mark').innerHTML = html; }", html)

    def has_choices(self):
        html = "html => document.querySelector('#mark').insertAdjacentHTML('beforebegin', html)"
        self.page.evaluate(html, CHOICES)
        self.wait(0.3)

    def tap(self):
        self.page.evaluate("document.body.dispatchEvent(new PointerEvent('click', { bubbles: true }))")

    def act(self, script):
        """A tap of the person somewhere, and what Streamlit makes of it."""
        self.tap()
        self.page.evaluate(script)
        self.wait(1)

    def type(self, text, field="Argument"):
        self.page.get_by_label(field).press_sequentially(text)

    def wait(self, seconds):
        self.page.clock.run_for(round(seconds * 1000))

    def server(self, *answers):
        """What the server answers to the next messages: a status, None for no answer at all, "held" for a late one."""
        self.page.evaluate("given => { answers = given; }", list(answers))

    def leaves(self):
        self.page.evaluate("window.dispatchEvent(new PageTransitionEvent('pagehide'))")

    @property
    def sent(self):
        return self.page.evaluate("sent")

    @property
    def kept(self):
        """What went out: tab, number and the text of the argument."""
        return [(one["tab"], one["seq"], one["fields"].get("text")) for one in self.sent]

    @property
    def note(self):
        return self.page.evaluate("document.querySelector('[data-draft]').dataset.typed")


@pytest.fixture
def form(laptop):
    return Page(laptop)


def test_what_is_typed_goes_out_400_milliseconds_after_the_last_key(form):
    form.type("Bus")
    form.wait(0.3)
    form.type(" lanes")
    form.wait(0.39)
    assert form.sent == []
    form.wait(0.02)
    (message,) = form.sent
    assert message["fields"] == {"text": "Bus lanes", "by_when": ""}
    assert (message["form"], message["tab"], message["seq"]) == ("w/debate/argument", "a", 1)
    assert message["url"] == "/draft?as=2"


def test_it_goes_out_at_once_when_the_field_is_left(form):
    form.type("Bus")
    form.page.get_by_label("By when").focus()
    assert form.kept == [("a", 1, "Bus")]
    form.wait(5)
    assert len(form.sent) == 1


def test_it_goes_out_when_the_page_is_left_also_while_another_message_is_on_its_way(form):
    form.server("held")
    form.type("Bus")
    form.wait(0.5)
    form.type(" lanes")
    form.leaves()
    assert form.kept == [("a", 1, "Bus"), ("a", 2, "Bus lanes")]
    assert [one.get("keepalive") for one in form.sent] == [False, True]


def test_each_text_is_the_next_one_of_its_tab(form):
    form.begins(tab="b", seq=7)
    form.type("Bus")
    form.wait(0.5)
    form.type(" lanes")
    form.wait(0.5)
    assert form.kept == [("b", 8, "Bus"), ("b", 9, "Bus lanes")]


def test_a_text_that_is_as_it_was_is_not_sent_again(form):
    form.type("Bus")
    form.wait(0.5)
    form.type("x")
    form.page.keyboard.press("Backspace")
    form.wait(2)
    form.leaves()
    assert len(form.sent) == 1


def test_the_note_says_what_the_server_answered(form):
    assert form.note in (None, "kept")
    form.server("held")
    form.type("Bus")
    assert form.note == "saving"
    form.wait(0.5)
    assert form.note == "saving"
    form.wait(5)
    assert form.note == "unsaved"
    form.page.evaluate("waiting.shift()()")
    form.wait(0.3)
    assert form.note == "kept"


@pytest.mark.parametrize("status", [None, 500, 503])
def test_without_an_answer_it_is_unsaved_and_the_same_message_goes_once_more(form, status):
    form.server(status)
    form.type("Bus")
    form.wait(0.5)
    assert form.note == "unsaved"
    form.type(" lanes")
    form.wait(2.5)
    assert form.kept[:2] == [("a", 1, "Bus"), ("a", 1, "Bus")]
    form.wait(0.5)
    assert form.kept[2:] == [("a", 2, "Bus lanes")]
    assert form.note == "kept"


@pytest.mark.parametrize("status", [400, 401, 403, 413])
def test_what_the_server_will_never_take_is_unsaved_and_not_repeated(form, status):
    form.server(status)
    form.type("Bus")
    form.wait(60)
    assert (form.note, len(form.sent)) == ("unsaved", 1)
    form.type(" lanes")
    form.wait(0.5)
    assert form.note == "kept"


def test_where_another_tab_was_quicker_this_one_goes_on_under_a_name_of_its_own(form):
    form.server(409)
    form.type("Bus")
    form.wait(0.5)
    (_, first), (tab, second) = [(one["tab"], one["seq"]) for one in form.sent]
    assert (first, second, len(tab)) == (1, 1, 16)
    assert tab != "a"
    assert form.note == "kept"
    assert form.page.evaluate("new URLSearchParams(location.search).get('tab')") == tab
    form.type(" lanes")
    form.wait(0.5)
    assert form.kept[-1] == (tab, 2, "Bus lanes")


def test_the_address_has_the_tab_once_something_is_kept_and_all_else_that_it_had(form):
    assert "tab=" not in form.page.url
    form.type("Bus")
    form.wait(0.5)
    assert form.page.evaluate("location.search") == "?workshop=w&tab=a"


@pytest.mark.parametrize("way", ["button", "enter"])
def test_what_is_sent_by_the_form_itself_is_not_kept_again_when_its_message_comes_late(form, way):
    form.server(409)
    if way == "button":
        form.type("Bus")
        form.page.get_by_role("button", name="Send").evaluate("button => button.click()")
    else:
        form.type("May", "By when")
        form.page.keyboard.press("Enter")
    form.wait(5)
    assert len(form.sent) == 1


def test_after_it_was_sent_the_form_counts_anew(form):
    form.type("Bus")
    form.page.get_by_role("button", name="Send").click()
    form.begins(tab="b")
    form.page.get_by_label("Argument").evaluate("field => { field.value = ''; }")  # as Streamlit empties it
    form.type("Tram")
    form.wait(0.5)
    assert form.kept[-1] == ("b", 1, "Tram")


def test_an_answer_that_comes_after_the_form_has_begun_anew_leaves_nothing_unsaved(form):
    form.server("held")
    form.type("Bus")
    form.wait(0.5)
    form.page.get_by_role("button", name="Send").click()
    form.page.get_by_label("Argument").evaluate("field => { field.value = ''; }")
    form.begins(tab="b", number="9f8e7d6c")
    form.wait(0.5)
    form.page.evaluate("waiting.shift()()")
    form.wait(8)
    assert form.note == "kept"
    assert len(form.sent) == 1


def test_a_form_that_was_not_sent_keeps_what_a_new_session_does_not_know_of(form):
    form.server(None, None)
    form.type("Bus")
    form.wait(0.5)
    form.begins(tab="b")  # the server came back and has never heard of it
    form.wait(3)
    form.wait(3)
    assert form.kept[-1] == ("b", 1, "Bus")
    assert form.note == "kept"


def test_a_run_of_the_page_does_not_set_the_count_back(form):
    for text in ("B", "u", "s"):
        form.type(text)
        form.wait(0.5)
    form.begins(tab="a", seq=1)
    form.type("!")
    form.wait(0.5)
    assert form.kept[-1] == ("a", 4, "Bus!")


def test_what_a_person_saw_goes_along(form):
    form.begins(**{"seen-text": "What <b>stood</b> there"})
    form.type("Bus")
    form.wait(0.5)
    assert form.sent[0]["fields"] == {"seen-text": "What <b>stood</b> there", "text": "Bus", "by_when": ""}


def test_fields_without_a_draft_send_nothing(form):
    form.type("x", "Not kept")
    form.type("x", "Elsewhere")
    form.wait(5)
    form.leaves()
    assert form.sent == []


def test_a_form_that_went_from_the_page_still_sends_what_was_typed(form):
    form.server(None)
    form.type("Bus")
    form.wait(0.5)
    form.page.evaluate("document.querySelector('.stForm').remove()")
    form.wait(3)
    assert form.kept == [("a", 1, "Bus"), ("a", 1, "Bus")]


def test_the_script_that_comes_twice_sends_once(form):
    form.page.evaluate(SCRIPT.read_text(encoding="utf-8"))
    form.type("Bus")
    form.wait(1)
    assert len(form.sent) == 1


def test_a_page_of_plain_http_has_no_random_uuid(form):
    assert form.page.evaluate("typeof crypto.randomUUID") == "undefined"


@pytest.mark.parametrize(
    ("script", "kept"),
    [
        ("document.querySelectorAll('[type=radio]')[1].checked = true", {"step": "2"}),
        ("document.querySelectorAll('[role=radio]')[1].ariaChecked = 'true'", {"side": "against"}),
        ("document.querySelector('[aria-label=Centre]').value = 'Seoul'", {"centre": "seoul"}),
        ("document.querySelector('[aria-label=Centre]').value = 'Île-de-France'", {"centre": "Île-de-France"}),
        ("document.querySelector('[data-tag]').ariaLabel = 'Seoul'", {"all": "seoul"}),
        ("document.querySelector('[data-tag]').remove()", {"all": ""}),
        ("document.querySelector('[data-type=day]').textContent = '30'", {"day": "2026-05-30"}),
        (
            "document.querySelectorAll('[data-type]').forEach((part) => { part.dataset.placeholder = 'true'; })",
            {"day": ""},
        ),
    ],
)
def test_what_is_tapped_goes_out_as_a_code_with_the_texts(form, script, kept):
    form.has_choices()
    form.act(script)
    (message,) = form.sent
    assert message["fields"] == {"text": "", "by_when": "", **AT_FIRST, **kept}


def test_a_tap_that_changes_nothing_sends_nothing(form):
    form.has_choices()
    form.act("null")
    form.leaves()
    assert form.sent == []


def test_what_the_page_itself_puts_into_a_field_later_is_nobodys_choice(form):
    form.has_choices()
    form.page.evaluate("document.querySelectorAll('[type=radio]')[1].checked = true")
    form.wait(5)
    form.act("null")
    assert form.sent == []


def test_what_the_run_after_sending_puts_into_the_new_form_is_nobodys_choice(form):
    form.has_choices()
    form.tap()
    form.wait(0.1)
    form.begins(tab="b", number="99999999")
    form.page.evaluate("""for (const field of document.querySelectorAll('[class*=drafted]')) {
      field.className = field.className.replace('0a1b2c3d', '99999999');
    }""")
    form.wait(0.3)
    form.page.evaluate("document.querySelectorAll('[type=radio]')[1].checked = true")
    form.wait(2)
    assert form.sent == []


def test_a_field_that_comes_late_was_not_changed(form):
    form.tap()
    form.has_choices()
    form.wait(1)
    assert form.sent == []


@pytest.mark.parametrize("half", ["document.querySelector('[data-type=month]').dataset.placeholder = 'true'",
                                  "document.querySelector('[aria-label=Centre]').value = 'Seo'"])  # fmt: skip
def test_what_is_half_chosen_is_kept_as_it_was(form, half):
    form.has_choices()
    form.page.get_by_label("Centre").focus()
    form.act(half)
    assert form.sent == []
    form.page.get_by_label("Centre").evaluate("field => { field.value = 'Seoul'; }")
    form.type("Bus")
    form.wait(1)
    assert form.sent[0]["fields"]["day"] == "2026-05-28"
    assert form.sent[0]["fields"]["text"] == "Bus"


def test_what_was_tapped_goes_out_when_the_page_is_left_at_once(form):
    form.has_choices()
    form.tap()
    form.page.evaluate("document.querySelectorAll('[type=radio]')[1].checked = true")
    form.leaves()
    assert [one["fields"]["step"] for one in form.sent] == ["2"]


def test_fields_of_a_form_that_begins_anew_do_not_count_before_its_mark_is_there(form):
    form.has_choices()
    form.page.evaluate("""for (const field of document.querySelectorAll('[class*=drafted]')) {
      field.className = field.className.replace('0a1b2c3d', '99999999');
    }""")
    form.act("document.querySelectorAll('[type=radio]')[1].checked = true")
    form.leaves()
    assert form.sent == []


def test_what_the_server_does_not_have_stays_with_the_browser_until_it_has(form):
    form.keeps_for("place/ana")
    form.server(None, 200)
    form.type("Buses")
    form.wait(1)
    assert form.unsent == ["Buses"]
    form.wait(3)
    assert form.unsent == []


def test_when_the_person_comes_again_it_is_sent_and_nobody_else_finds_it(form):
    form.types_without_a_line("Buses")
    form.keeps_for("elsewhere/ben")  # somebody whom the facilitator plays at the same browser
    assert form.unsent == ["Buses"]
    form.server()
    form.keeps_for("place/ana")
    form.wait(0.1)
    assert form.kept[-1] == ("a", 1, "Buses")
    assert form.unsent == []


def test_who_comes_to_the_place_of_somebody_finds_nothing_of_theirs(form):
    form.types_without_a_line("Buses")
    before = len(form.sent)
    form.keeps_for("place/ben")
    assert form.unsent == []
    assert len(form.sent) == before


def test_what_another_page_was_quicker_with_is_sent_under_a_name_of_its_own(form):
    form.types_without_a_line("Buses")
    form.server(409)
    form.keeps_for("place/ana")
    form.wait(0.1)
    assert [one[1:] for one in form.kept[-2:]] == [(1, "Buses"), (1, "Buses")]
    assert form.kept[-1][0] != "a"


def test_after_a_week_the_browser_keeps_it_no_longer(form):
    form.types_without_a_line("Buses")
    form.page.evaluate(
        "for (const [name, line] of Object.entries({ ...localStorage }))"
        " localStorage.setItem(name, JSON.stringify({ ...JSON.parse(line), at: Date.now() - 8 * 864e5 }))"
    )
    form.keeps_for("place/ana")
    assert form.unsent == []


def stashed(form, name):
    return form.page.evaluate("name => sdgUnsent.stashed(name)", name)


def test_what_a_page_stashed_is_found_by_its_person_after_a_reload_and_if_it_was_alone_with_it_in_another_tab(form):
    form.keeps_for("place/ana")
    form.page.evaluate(
        "sdgUnsent.stash('table/x', ['kept soon'], false); sdgUnsent.stash('table/y', ['no line'], true)"
    )
    form.keeps_for("place/ana")
    assert (stashed(form, "table/x"), stashed(form, "table/y")) == (["kept soon"], ["no line"])
    form.page.evaluate("sessionStorage.clear()")  # as in another tab
    assert (stashed(form, "table/x"), stashed(form, "table/y")) == ([], ["no line"])
    form.page.evaluate("sdgUnsent.stash('table/y', [], false)")
    assert stashed(form, "table/y") == []


def test_a_page_leaves_less_for_another_tab_than_for_itself_where_it_says_so(form):
    form.keeps_for("place/ana")
    form.page.evaluate("sdgUnsent.stash('table/x', ['mine', 'once'], true, ['once'])")
    form.keeps_for("place/ana")
    assert stashed(form, "table/x") == ["mine", "once"]
    form.page.evaluate("sessionStorage.clear()")
    assert stashed(form, "table/x") == ["once"]


def test_what_pages_left_is_sent_in_the_order_in_which_it_was_left(form):
    form.keeps_for("place/ana")
    form.page.evaluate(
        """for (const [name, at] of [["a", 3], ["b", 1], ["c", 2]])
          localStorage.setItem(`sdg-unsent/place/ana/row/${name}`,
            JSON.stringify({ at: Date.now() + at, address: `/row/${name}`, body: { row: "", texts: {} } }))"""
    )
    form.server(200, 200, 200)
    form.page.evaluate("delete window.sdgUnsent")
    form.keeps_for("place/ana")
    form.wait(1)
    assert [message["url"] for message in form.sent] == ["/row/b", "/row/c", "/row/a"]


def test_a_tab_that_has_nothing_leaves_what_another_one_stashed(form):
    form.keeps_for("place/ana")
    form.page.evaluate("sdgUnsent.stash('table/y', ['no line'], true)")
    form.keeps_for("place/ana")
    form.page.evaluate("sdgUnsent.stash('table/y', [], false); sessionStorage.clear()")
    form.keeps_for("place/ana")
    assert stashed(form, "table/y") == ["no line"]


def test_what_a_page_stashed_is_not_there_for_who_comes_next(form):
    form.keeps_for("place/ana")
    form.page.evaluate("sdgUnsent.stash('table/x', ['mine'], true)")
    form.keeps_for("place/ben")
    assert stashed(form, "table/x") == []
    assert form.page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]") == []


def test_a_browser_that_keeps_nothing_sends_all_the_same(form):
    form.page.evaluate(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked'); } })"
    )
    form.keeps_for("place/ana")
    form.type("Buses")
    form.wait(1)
    assert form.kept == [("a", 1, "Buses")]
