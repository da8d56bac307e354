"""The script of the live view by itself, on a blank page: the line, the server and the clock do what a test says."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.browser.people import blank_page

ROOT = Path(__file__).parent.parent.parent
LINE, SHARED, WORKER = (ROOT / "alignment" / "live" / f"{name}.js" for name in ("line", "shared", "worker"))
SCRIPTS = (LINE, SHARED, ROOT / "exercises" / "workshop" / "live" / "live.js")  # a blank page has no worker to share
WORDS = {"connecting": "Connecting", "connected": "Live", "lost": "No connection", "gone": "It is over"}
STAND_INS = """
window.lines = [];
window.EventSource = class {
  static CLOSED = 2;
  constructor(url) { Object.assign(this, { url, readyState: 1, told: {} }); lines.push(this); }
  addEventListener(name, tell) { this.told[name] = tell; }
  close() { this.readyState = 2; }
};
window.line = () => lines.at(-1);
window.asked = [];
window.answers = [];
window.waiting = [];
window.fetch = (url, options = {}) => {
  asked.push({ url, method: options.method || "GET", body: options.body ? JSON.parse(options.body) : null });
  const answer = answers.shift() || "dead";
  const give = () => answer === "dead" ? Promise.reject(new TypeError("no network"))
    : Promise.resolve({ ok: answer.status === 200, status: answer.status, json: async () => answer.body });
  if (!answer.held) return give();
  return new Promise((done, fail) => {
    waiting.push(() => done(give()));
    options.signal?.addEventListener("abort", () => fail(options.signal.reason));
  });
};
AbortSignal.timeout = (milliseconds) => {  // by the clock of the test
  const control = new AbortController();
  setTimeout(() => control.abort(), milliseconds);
  return control.signal;
};
window.streamlit = { connected: true, running: false, tops: 0 };
window.sdgPage = {
  connected: () => streamlit.connected, running: () => streamlit.running,
  toTop: () => { streamlit.tops += 1; },
};
Math.random = () => 0.5;
document.body.innerHTML = "<main></main>";
window.kept = [];
window.triggered = [];
window.run = (data, root = document.querySelector("main")) => live({
  parentElement: root, data,
  setStateValue: (name, value) => kept.push([name, value]),
  setTriggerValue: (name, value) => triggered.push([name, value]),
});
null;
"""


class LivePage:
    """A page with a live view on it. Times are in seconds."""

    def __init__(self, page):
        self.page = page
        blank_page(page)
        source = "".join(script.read_text(encoding="utf-8") for script in SCRIPTS)
        page.evaluate(STAND_INS)
        page.evaluate(
            """async (source) => {
                const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
                window.live = (await import(address)).default;
            }""",
            source,
        )
        self.stage = 1
        self.run()
        self.wait(0.1)

    def run(self, **data):
        """What Streamlit does with each run of the page: call the script with what the page says now."""
        told = {"url": "/live/w/phone?lang=en", "acts": "/live/w/act?lang=en", "view": "phone", "stage": self.stage,
                "me": "ana", "mine": False, "pressed": [], "words": WORDS} | data  # fmt: skip
        self.page.evaluate("data => { (window.ends ||= []).push(run(data)); }", told)

    def tell(self, order=None, stage=1, people=0, **parts):
        """A message of the stream; `rows__1` is the place `rows/1`."""
        self.page.evaluate(
            "told => line().onmessage({ data: JSON.stringify(told) })", message(order, stage, people, parts)
        )

    def beat(self):
        self.page.evaluate("line().told.beat()")

    def cut(self):
        """The line is down: the browser tries again and again."""
        for _ in range(3):
            self.page.evaluate("line().onerror()")

    def refuse_the_stream(self):
        self.page.evaluate("line().readyState = EventSource.CLOSED; line().onerror()")

    def server_answers(self, status=200, body=None, *, held=False):
        self.page.evaluate("answer => { answers.push(answer); }", {"status": status, "body": body, "held": held})

    def let_go(self):
        self.page.evaluate("waiting.shift()()")

    def wait(self, seconds):
        self.page.clock.run_for(round(seconds * 1000))

    def press(self, text):
        self.page.get_by_role("button", name=text).click()

    def pressed(self, text):
        return self.page.get_by_role("button", name=text).get_attribute("aria-pressed")

    def given(self, expression):
        return self.page.evaluate(expression)

    @property
    def places(self):
        return self.given(
            "[...document.querySelectorAll('.live-parts [data-place]')].map(place => place.dataset.place)"
        )

    @property
    def blocks(self):
        return self.given("[...document.querySelectorAll('.live-parts > section')].map(block => block.dataset.block)")

    @property
    def flashing(self):
        return self.given("[...document.querySelectorAll('.fresh')].map(place => place.dataset.place)")

    @property
    def state(self):
        return self.page.locator(".live").get_attribute("data-state")

    @property
    def refused(self):
        return self.page.locator(".live-refused").inner_text()

    @property
    def runs(self):
        """What the page was run again for."""
        return [value for name, value in self.given("triggered") if name == "stage"]

    @property
    def opened(self):
        return [value for name, value in self.given("kept") if name == "open"]

    @property
    def posts(self):
        return [request["body"] for request in self.given("asked") if request["method"] == "POST"]

    @property
    def polls(self):
        return [request["url"] for request in self.given("asked") if request["method"] == "GET"]

    @property
    def lines(self):
        """How many streams were opened, and how many of them are open."""
        return SimpleNamespace(
            made=self.given("lines.length"), open=self.given("lines.filter(l => l.readyState !== 2).length")
        )


def message(order=None, stage=1, people=0, parts=None):
    html = {place.replace("__", "/"): html for place, html in (parts or {}).items()}
    return {"parts": html, "order": order, "stage": stage, "people": people, "now": 5_000_000}


@pytest.fixture
def room(paper):
    return LivePage(paper)


# What it shows


def test_it_says_in_words_how_the_line_is(room):
    assert room.page.get_by_role("status").inner_text() == "Connecting"
    room.tell(order=["head"], head="A")
    assert room.page.get_by_role("status").inner_text() == "Live"


def test_what_it_says_of_the_line_is_not_said_again_with_each_beat(room):
    room.tell(order=["head"], head="A")
    room.given("window.word = document.querySelector('.live-state').firstChild")
    room.beat()
    room.tell()
    assert room.given("word === document.querySelector('.live-state').firstChild")


def test_parts_are_placed_in_the_order_told_in_blocks_by_the_first_of_their_name(room):
    room.tell(order=["head", "rows/2", "rows/1"], rows__1="<b>one</b>", rows__2="two", head="Head")
    assert room.places == ["head", "rows/2", "rows/1"]
    assert room.blocks == ["head", "rows"]
    assert room.page.locator("[data-place='rows/1'] b").inner_text() == "one"


def test_parts_are_moved_and_the_element_of_a_place_stays_the_same(room):
    room.tell(order=["head", "rows/1", "rows/2", "rows/3"], head="H", rows__1="1", rows__2="2", rows__3="3")
    room.given("window.first = document.querySelector('[data-place=\"rows/1\"]')")
    room.tell(order=["rows/3", "rows/1", "rows/2", "head"])
    assert room.places == ["rows/3", "rows/1", "rows/2", "head"]
    assert room.blocks == ["rows", "head"]
    assert room.given("first === document.querySelector('[data-place=\"rows/1\"]')")


def test_parts_that_are_not_in_the_order_go_and_so_does_a_block_that_is_empty(room):
    room.tell(order=["head", "rows/1", "rows/2"], head="H", rows__1="1", rows__2="2")
    room.tell(order=["rows/2"])
    assert (room.places, room.blocks) == (["rows/2"], ["rows"])
    room.tell(order=["rows/1", "rows/2"], rows__1="new")
    assert room.page.locator("[data-place='rows/1']").inner_text() == "new"


def test_the_order_is_kept_when_a_message_has_none_and_what_is_new_comes_last(room):
    room.tell(order=["rows/2", "rows/1"], rows__1="1", rows__2="2")
    room.tell(rows__3="3", rows__1="changed")
    assert room.places == ["rows/2", "rows/1", "rows/3"]
    assert room.page.locator("[data-place='rows/1']").inner_text() == "changed"


def test_only_what_is_new_flashes_and_nothing_when_the_page_has_just_come(room):
    room.tell(order=["rows/1", "rows/2"], rows__1="1", rows__2="2")
    assert room.flashing == []
    room.tell(rows__2="changed", rows__3="3")
    assert room.flashing == ["rows/2", "rows/3"]


def test_what_is_sent_again_after_a_cut_does_not_flash_and_stays_as_it_is(room):
    room.tell(order=["rows/1", "rows/2"], rows__1="<details><summary>1</summary></details>", rows__2="2")
    room.given("document.querySelector('details').open = true")
    room.tell(order=["rows/1", "rows/2"], rows__1="<details><summary>1</summary></details>", rows__2="changed")
    assert room.flashing == ["rows/2"]
    assert room.given("document.querySelector('details').open")


def test_what_has_flashed_does_not_flash_again_when_it_is_moved(room):
    room.page.add_style_tag(content="@keyframes arrived { from { color: red } } .fresh { animation: arrived 20ms }")
    room.tell(order=["rows/1", "rows/2"], rows__1="1", rows__2="2")
    room.tell(rows__2="changed")
    room.page.wait_for_function("document.querySelectorAll('.fresh').length === 0", polling="raf")
    room.tell(order=["rows/2", "rows/1"])
    assert room.flashing == []


NOTE_SCROLLING = """
window.shown = [];
Element.prototype.scrollIntoView = function () { shown.push(this.dataset.place); };
null;
"""


@pytest.mark.parametrize("view", ["phone", "projector"])
def test_a_phone_and_a_desk_that_shows_the_projector_do_not_scroll_by_themselves(room, view):
    room.given(NOTE_SCROLLING)
    room.run(view=view)
    room.tell(order=["rows/1"], rows__1="1")
    room.tell(rows__2="2")
    assert room.given("shown") == []


def test_own_rows_are_marked_and_only_those(room):
    room.tell(
        order=["rows/1"], rows__1="<i data-author='ana'>A</i><i data-author='bo'>B</i><i data-author=''>nobody</i>"
    )
    assert room.page.locator(".mine").all_inner_texts() == ["A"]
    room.run(me="")
    assert room.page.locator(".mine").count() == 0


def test_who_writes_is_told_to_the_others_and_not_to_themselves(room):
    room.tell(order=["a", "b"], a="<i data-typing='ana'>Ana writes</i>", b="<i data-typing='ana bo'>Two write</i>")
    assert not room.page.get_by_text("Ana writes").is_visible()
    assert room.page.get_by_text("Two write").is_visible()


def test_only_own_rows_can_be_shown_without_connecting_anew(room):
    room.run(mine=True)
    assert room.page.locator(".live.live-phone.only-mine").count() == 1
    assert room.lines.made == 1


def test_countdowns_are_told_the_servers_time(room):
    room.tell(order=["clock"], clock="<i data-ends='9' data-server-now='1'></i>")
    assert room.page.locator("[data-ends]").get_attribute("data-server-now") == "5000000"


# When the page runs again


def test_a_newer_stage_brings_the_page_on_once(room):
    room.tell(order=["head"], head="H", stage=2)
    room.tell(stage=2)
    room.wait(10)
    assert room.runs == [2]


def test_the_stage_that_the_page_has_already_does_not(room):
    room.tell(order=["head"], head="H", stage=1)
    room.run(stage=4)
    room.tell(stage=3)
    room.wait(10)
    assert room.runs == []


def test_a_whole_room_does_not_run_in_one_moment(room):
    room.tell(stage=2, people=200)  # in three seconds; half of that, as chance has it here
    room.wait(1.4)
    assert room.runs == []
    room.wait(0.2)
    assert room.runs == [2]


def test_the_page_is_not_brought_on_while_it_is_running(room):
    room.given("streamlit.running = true")
    room.tell(stage=2)
    room.wait(5)
    assert room.runs == []
    room.given("streamlit.running = false")
    room.wait(0.2)
    assert room.runs == [2]


def test_the_page_is_not_brought_on_when_that_run_has_brought_the_stage_with_it(room):
    room.given("streamlit.running = true")
    room.tell(stage=2)
    room.wait(1)
    room.run(stage=2)
    room.given("streamlit.running = false")
    room.wait(10)
    assert room.runs == []


def test_the_page_is_not_brought_on_within_a_moment_of_a_click(room):
    room.page.mouse.click(5, 5)
    room.tell(stage=2)
    room.wait(0.6)
    assert room.runs == []
    room.wait(0.3)
    assert room.runs == [2]


def test_a_page_that_never_ceases_to_run_is_brought_on_in_the_end(room):
    room.given("streamlit.running = true")
    room.tell(stage=2)
    room.wait(11)
    assert room.runs == [2]


def test_a_line_lost_and_found_runs_the_page_again(room):
    room.tell(order=["head"], head="H")
    room.wait(3)
    room.cut()
    assert room.state == "lost"
    room.server_answers(body=message(["head"], parts={"head": "H"}))
    room.wait(2)
    assert room.state == "connected"
    room.wait(3)
    assert len(room.runs) == 1


def test_it_runs_again_only_when_streamlits_own_line_is_back(room):
    room.tell(order=["head"], head="H")
    room.wait(3)
    room.given("streamlit.connected = false")
    room.cut()
    room.beat()
    room.wait(5)
    assert room.runs == []
    room.given("streamlit.connected = true")
    room.wait(4)
    assert len(room.runs) == 1


def test_a_line_that_is_dead_without_saying_so_is_noticed(room):
    room.tell(order=["head"], head="H")
    room.wait(29)
    assert room.state == "connected"
    room.wait(5)
    assert room.state == "lost"


def test_beats_keep_the_line_alive(room):
    room.tell(order=["head"], head="H")
    for _ in range(6):
        room.wait(10)
        room.beat()
    assert (room.state, room.polls, room.runs) == ("connected", [], [])


# Buttons

TWO = "<button data-act='debate' data-value='yes'>Yes</button><button data-act='debate' data-value='no'>No</button>"


def test_a_press_posts_exercise_and_value_and_shows_what_is_pressed(room):
    room.tell(order=["vote"], vote=TWO)
    assert room.pressed("Yes") == room.pressed("No") == "false"
    room.server_answers(body={"pressed": ["yes"]})
    room.press("Yes")
    assert room.posts == [{"exercise": "debate", "value": "yes"}]
    assert (room.pressed("Yes"), room.pressed("No")) == ("true", "false")
    assert room.page.get_by_role("button", name="Yes").is_enabled()
    assert (room.runs, room.opened) == ([], [])


def test_what_is_pressed_is_still_shown_when_the_place_is_drawn_again(room):
    room.tell(order=["vote"], vote=TWO)
    room.server_answers(body={"pressed": ["yes"]})
    room.press("Yes")
    room.tell(vote=TWO + "<p>1 vote</p>")
    assert room.pressed("Yes") == "true"


def test_what_the_page_says_is_pressed_is_shown(room):
    room.tell(order=["vote"], vote=TWO)
    room.run(pressed=["no"])
    assert room.pressed("No") == "true"


def test_a_button_cannot_be_pressed_twice_before_the_answer(room):
    room.tell(order=["vote"], vote=TWO)
    room.server_answers(body={"pressed": ["yes"]}, held=True)
    room.press("Yes")
    assert room.page.get_by_role("button", name="Yes").is_disabled()
    room.let_go()
    assert room.page.get_by_role("button", name="Yes").is_enabled()


def test_presses_reach_the_server_one_after_the_other_so_that_the_last_one_counts(room):
    room.tell(order=["vote"], vote=TWO)
    room.server_answers(body={"pressed": ["yes"]}, held=True)
    room.server_answers(body={"pressed": ["no"]})
    room.press("Yes")
    room.press("No")
    assert [post["value"] for post in room.posts] == ["yes"]
    room.let_go()
    assert [post["value"] for post in room.posts] == ["yes", "no"]
    assert (room.pressed("Yes"), room.pressed("No")) == ("false", "true")


def test_a_refusal_is_said_in_words_and_gone_after_the_next_press_that_is_done(room):
    room.tell(order=["vote"], vote=TWO)
    room.run(pressed=["no"])
    room.server_answers(409, {"refused": "The vote is <b>closed</b>."})
    room.press("Yes")
    assert room.page.get_by_role("alert").inner_text() == "The vote is <b>closed</b>."
    assert (room.pressed("Yes"), room.pressed("No")) == ("false", "true")
    room.beat()
    assert room.refused != ""
    room.server_answers(body={"pressed": ["yes"]})
    room.press("Yes")
    assert room.refused == ""


def test_a_refusal_is_gone_once_the_room_has_moved_on_and_the_page_has_run(room):
    room.tell(order=["vote"], vote=TWO)
    room.server_answers(409, {"refused": "The vote is closed."})
    room.press("Yes")
    room.run()
    assert room.refused == "The vote is closed."
    room.stage = 2
    room.run()
    assert room.refused == ""


def test_a_press_that_does_not_reach_the_server_is_said_and_can_be_tried_again(room):
    room.tell(order=["vote"], vote=TWO)
    room.press("Yes")
    assert room.state == "lost"
    room.server_answers(body={"pressed": ["yes"]})
    room.press("Yes")
    assert room.pressed("Yes") == "true"


def test_a_press_that_gets_no_answer_is_given_up_after_a_while(room):
    room.tell(order=["vote"], vote=TWO)
    room.server_answers(held=True)
    room.press("Yes")
    room.wait(9)
    assert room.page.get_by_role("button", name="Yes").is_disabled()
    room.wait(2)
    assert room.page.get_by_role("button", name="Yes").is_enabled()
    assert room.state == "lost"


def test_opening_gives_the_components_state_a_new_value_each_time_and_goes_to_the_top(room):
    room.tell(order=["rows/7"], rows__7="<button data-open='row' data-value='42'>Edit</button>")
    room.press("Edit")
    room.press("Edit")
    first, second = room.opened
    assert first != second
    assert first.startswith("row/42#")
    assert second.startswith("row/42#")
    assert room.given("streamlit.tops") == 2
    assert (room.posts, room.runs) == ([], [])


def test_what_is_opened_is_the_place_where_the_button_names_nothing(room):
    room.tell(order=["rows/7"], rows__7="<button data-open='row'><b>Edit</b></button>")
    room.page.get_by_text("Edit").click()
    assert room.opened[0].startswith("row/7#")


# Where no stream gets through


def everything(stage=1):
    return message(["head"], stage=stage, parts={"head": "H"})


def test_where_a_stream_is_blocked_it_asks_and_then_tries_the_stream_again(room):
    room.server_answers(body=everything())
    room.refuse_the_stream()
    room.wait(2)
    assert room.polls == ["/live/w/phone?lang=en&once"]
    assert (room.state, room.places) == ("connected", ["head"])
    assert (room.lines.made, room.lines.open) == (2, 1)


def test_where_streams_come_to_nothing_time_after_time_asking_is_the_rule(room):
    for _ in range(3):
        room.server_answers(body=everything())
        room.refuse_the_stream()
        room.wait(2)
    made = room.lines.made
    for _ in range(5):
        room.server_answers(body=everything())
        room.wait(1.8)
    assert len(room.polls) == 8
    assert room.lines.made == made
    room.given("Math.random = () => 0.01")  # once in a while
    room.server_answers(body=everything())
    room.wait(1.8)
    assert (room.lines.made, room.lines.open) == (made + 1, 1)


def test_a_stream_that_says_nothing_at_all_counts_as_blocked(room):
    room.server_answers(body=everything())
    room.wait(11)
    assert len(room.polls) == 1
    assert room.places == ["head"]


@pytest.mark.parametrize("status", [403, 404])
def test_a_workshop_that_is_gone_is_said_and_the_page_run_once_and_nothing_asked_any_more(room, status):
    room.server_answers(status, {"error": "no-such-workshop"})
    room.refuse_the_stream()
    room.wait(60)
    assert room.state == "gone"
    assert room.page.get_by_role("status").inner_text() == "It is over"
    assert (len(room.polls), len(room.runs), room.lines.open) == (1, 1, 0)


def test_a_server_that_fails_for_a_while_is_asked_until_it_answers(room):
    room.server_answers(503, {"error": "store-failed"})
    room.refuse_the_stream()
    room.wait(2)
    assert room.state == "lost"
    room.wait(2)  # no network at all
    assert room.state == "lost"
    room.server_answers(body=everything())
    room.wait(2)
    assert room.state == "connected"


def test_a_stage_that_is_asked_for_brings_the_page_on_as_one_that_is_told(room):
    room.server_answers(body=everything(stage=2))
    room.refuse_the_stream()
    room.wait(3)
    assert room.runs == [2]


def test_a_network_that_is_back_is_used_at_once_and_by_one_stream_only(room):
    room.tell(order=["head"], head="H")
    room.server_answers(body=everything(), held=True)
    room.given("window.dispatchEvent(new Event('online'))")
    room.wait(2)  # the first question has no answer yet
    room.server_answers(body=everything())
    room.given("window.dispatchEvent(new Event('online'))")
    room.wait(2)
    assert room.lines.open == 1
    room.let_go()
    room.wait(1)
    assert room.lines.open == 1
    asked = len(room.polls)
    room.beat()
    room.wait(6)
    assert len(room.polls) == asked


# Its life


def test_runs_of_the_page_keep_the_connection(room):
    for _ in range(3):
        room.run()
    assert (room.lines.made, room.page.locator(".live").count()) == (1, 1)


def test_another_seat_connects_anew(room):
    room.tell(order=["head"], head="H")
    room.run(url="/live/w/phone?lang=en&seat=red")
    assert (room.lines.made, room.lines.open) == (2, 1)
    assert room.page.locator(".live").count() == 1
    assert room.places == []


def test_a_run_that_a_newer_one_has_overtaken_does_not_end_the_view(room):
    room.run()
    room.given("ends[0]()")
    assert (room.lines.open, room.page.locator(".live").count()) == (1, 1)
    room.run(url="/live/w/phone?lang=en&seat=red")
    room.given("ends[1]()")
    room.run(url="/live/w/phone?lang=en&seat=red")
    assert (room.lines.made, room.lines.open, room.page.locator(".live").count()) == (2, 1, 1)


def test_the_end_of_the_view_stops_everything(room):
    room.tell(order=["head"], head="H")
    room.cut()
    room.server_answers(body=everything(stage=3), held=True)
    room.wait(2)
    room.tell(stage=2)
    room.given("ends.at(-1)()")
    room.let_go()
    room.given("window.dispatchEvent(new Event('online'))")
    room.wait(120)
    assert room.page.locator(".live").count() == 0
    assert (room.lines.open, len(room.polls), room.runs) == (0, 1, [])


def test_a_view_that_ended_can_be_shown_again(room):
    room.given("ends.at(-1)()")
    room.run()
    room.tell(order=["head"], head="H")
    assert (room.lines.made, room.lines.open, room.places) == (2, 1, ["head"])
