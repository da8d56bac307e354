"""The line that tabs of one browser share, on a blank page: the worker runs in it, the server is a stand-in."""

import pytest

from tests.browser.people import blank_page
from tests.browser.test_live_script import LINE, SHARED, STAND_INS, WORKER, message

# The worker in the page itself: what goes between it and its tabs goes by channels as in a browser.
WORKERS = """
window.works = true;
window.SharedWorker = class {
  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    window.port = port2;
    if (works) self.onconnect({ ports: [port2] });
  }
};
window.tabs = [];
window.openTab = (address) => {
  const tab = { said: [], shown: [], gone: 0 };
  const [say, show, gone] = [(what) => tab.said.push(what), (told) => tab.shown.push(told), () => { tab.gone += 1; }];
  tab.line = shareLine("/live/worker.js", address, { say, show, gone });
  tabs.push(tab);
};
"""


class Browser:
    """A browser with tabs that look at addresses. Times are in seconds."""

    def __init__(self, page):
        self.page = page
        blank_page(page)
        page.evaluate(STAND_INS)
        line, worker, shared = (script.read_text(encoding="utf-8") for script in (LINE, WORKER, SHARED))
        for script in (f"(() => {{ {line} {worker} }})();", line + shared, WORKERS):
            page.add_script_tag(content=script)

    def open(self, *addresses):
        for address in addresses:
            self.page.evaluate("address => openTab(address)", address)
        self.arrive()

    def arrive(self):
        """What is under way between the worker and its tabs arrives."""
        self.page.evaluate(
            "() => new Promise((done) => { const { port1, port2 } = new MessageChannel();"
            " port2.onmessage = done; port1.postMessage(1); })"
        )

    def tell(self, number=-1, **told):
        """A message of a stream."""
        order, parts = told.pop("order", None), told
        self.page.evaluate(
            "([number, told]) => lines.at(number).onmessage({ data: JSON.stringify(told) })",
            [number, message(order, parts=parts)],
        )
        self.arrive()

    def close(self, number):
        self.page.evaluate("number => tabs[number].line.close()", number)
        self.arrive()

    def wait(self, seconds):
        self.page.clock.run_for(round(seconds * 1000))
        self.arrive()

    def given(self, expression):
        return self.page.evaluate(expression)

    @property
    def streams(self):
        return self.given("lines.filter(line => line.readyState !== 2).map(line => line.url)")


@pytest.fixture
def browser(paper):
    return Browser(paper)


def test_tabs_that_look_at_the_same_have_one_stream_until_the_last_one_leaves(browser):
    browser.open(*["/live/a?x"] * 7)
    assert browser.streams == ["/live/a?x"]
    browser.tell(order=["head"], head="H")
    assert browser.given("tabs.map(tab => tab.shown.length)") == [1] * 7
    for number in range(6):
        browser.close(number)
    browser.tell(head="I")
    assert browser.given("tabs.map(tab => tab.shown.length)") == [1] * 6 + [2]
    browser.close(6)
    assert browser.streams == []


def test_a_tab_that_comes_later_is_told_everything_and_the_time_it_is_by_then(browser):
    browser.open("/live/a?x")
    browser.tell(order=["head", "rows/1"], head="H", rows__1="One")
    browser.tell(rows__2="Two")
    browser.tell(order=["head", "rows/2"], rows__2="Two, changed")
    browser.wait(3)
    browser.open("/live/a?x")
    (told,) = browser.given("tabs[1].shown")
    assert told["parts"] == {"head": "H", "rows/2": "Two, changed"}
    assert told["order"] == ["head", "rows/2"]
    assert told["now"] - message()["now"] == pytest.approx(3000, abs=500)
    assert browser.given("tabs[1].said.at(-1)") == "connected"


def test_beside_four_streams_of_a_browser_others_ask_now_and_then_and_pages_still_load(browser):
    browser.open(*(f"/live/{name}?x" for name in "abcde"))
    assert len(browser.streams) == 4
    browser.page.evaluate("told => answers.push({ status: 200, body: told })", message(["head"], parts={"head": "H"}))
    browser.wait(3)
    assert browser.given("asked[0].url") == "/live/e?x&once"
    assert browser.given("tabs[4].shown.length") == 1
    browser.close(0)
    browser.page.evaluate("told => answers.push({ status: 200, body: told })", message(["head"], parts={"head": "H"}))
    browser.wait(3)
    assert "/live/e?x" in browser.streams


def test_all_tabs_are_told_that_there_is_nothing_to_see_any_more(browser):
    browser.open("/live/a?x", "/live/a?x")
    browser.page.evaluate("answers.push({ status: 403 }); lines[0].readyState = 2; lines[0].onerror()")
    browser.wait(3)
    assert browser.given("tabs.map(tab => tab.gone)") == [1, 1]
    assert browser.streams == []


@pytest.mark.parametrize("without", ["works = false", "SharedWorker = undefined"])
def test_a_tab_without_a_worker_that_answers_has_a_line_of_its_own(browser, without):
    browser.page.evaluate(f"() => {{ window.{without}; }}")
    browser.open("/live/a?x", "/live/a?x")
    browser.wait(6)
    assert browser.streams == ["/live/a?x"] * 2
    browser.tell(0, order=["head"], head="H")
    assert browser.given("tabs[0].shown.length") == 1


def test_a_worker_that_falls_silent_is_left(browser):
    browser.open("/live/a?x")
    browser.tell(order=["head"], head="H")
    browser.given("port.close()")
    browser.wait(60)
    browser.tell(order=["head"], head="I")
    assert browser.given("tabs[0].shown.map(told => told.parts.head)") == ["H", "I"]
