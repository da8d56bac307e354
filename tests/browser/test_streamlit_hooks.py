"""Streamlit's own markup, as far as our scripts and styles rely on it: each hook and each selector on a running page.

A Streamlit that renames something fails here, by name.
"""

import json
import re
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Error, expect

from alignment import Alignment, AlignmentSheet
from alignment.store import open_store
from exercises.expectations.answers import NAME as EXPECTATIONS
from exercises.workshop.reach.keeping import screen_word
from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops
from tests.browser.people import SOON, open_list, settled, unfold, unfold_rare

ROOT = Path(__file__).parent.parent.parent
PAGE_SCRIPT = ROOT / "alignment" / "ground" / "style" / "page.js"
HOOK = re.compile(r"""^ +(\w+): (["'])(.+)\2,$""", re.MULTILINE)
# What belongs to Streamlit: its classes and test names, with the elements named below them; its header; what lies
# between a container of ours (st-key-… is Streamlit's public way of naming one) and what stands in it.
OWNED = re.compile(
    r"""(?:\.st[A-Z]\w*|\[data-test[^\]]*\])(?:\[[^\]]*\])*(?:[ ][a-z]\w*\b)*
      | (?<![\w.#-])header\b
      | \.st-key-[\w-]+[^,{}]*>[^,{}]*?(?=\s*[,{])""",
    re.VERBOSE,
)
HOOKS = {name: selector for name, _, selector in HOOK.findall(PAGE_SCRIPT.read_text(encoding="utf-8"))}
HOOKS_ON = {
    "connection": "home",
    "connected": "home",
    "dialog": "page without a line",
    "closeDialog": "page without a line",
    "running": "home",
    "main": "home",
    "icon": "home",
    "menu": "menu of a phone",
    "menuLink": "menu of a phone",
    "closeMenu": "menu of a phone",
    "textArea": "sheet with a row open",
    "draftForm": "home",
    "draftField": "home",
    "option": "sheet with a row open",
    "optionOn": "sheet with a row open",
    "several": "facts of a workshop",
    "tag": "facts of a workshop",
    "list": "new sheet with a list open",
    "listed": "new sheet with a list open",
    "newInList": "new sheet with a list open",
    "partOfDay": "sheet with a row open",
    "send": "home",
    "sharedLink": "sheet with a row open",
    "editRow": "sheet with a row",
    "addRow": "sheet with a row",
    "sheetRows": "sheet with a row open",
    "sheetRow": "long sheet",
    "rowForm": "sheet with a row open",
    "goesOn": "facts of a workshop",
    "darkens": "facts of a workshop",
    "ofPeople": "home",
    "ownWords": "home",
    "ownNotes": "home",
    "ownRefusals": "sheet with a row open",
    "aboveRows": "long sheet",
}
SELECTORS_ON = {
    ".stMainBlockContainer": "home",
    ".stApp": "home",
    ".stApp h1": "home",
    ".stApp h2": "projector",
    ".stApp h3": "home",
    ".stApp input": "home",
    ".stApp textarea": "sheet with a row open",
    ".stTextArea textarea": "heading with a calendar open",
    ".stApp button p": "home",
    ".stHeading": "home",
    ".stMarkdown": "home",
    ".stButton": "goals",
    ".stMenuButton": "home",
    ".stMultiSelect": "facts of a workshop",
    ".stButtonGroup button": "home",
    '[data-testid="stSidebar"][data-collapsed="true"]': "phone",
    "header": "home",
    '[data-testid="stCaptionContainer"]': "home",
    '[data-testid="stDateInputCalendar"] header button': "heading with a calendar open",
    '[data-testid="stColumn"]': "sheet with a row open",
    ".stMain": "home",
    ".st-key-places > *": "phone",
    ".st-key-goals > div": "goals",
    ".st-key-goals button > div": "goals",
    ".st-key-atlas-chart .scatterlayer > g:last-child text": "atlas",
    ".stPageLink a": "home",
    ".stLinkButton a": "facts of a workshop",
    '[data-testid="stSidebarNav"] a': "menu of a phone",
    ".stTooltipIcon": "sheet with a row open",
    ".stTooltipIcon button": "sheet with a row open",
    ".stTooltipIcon svg": "sheet with a row open",
    ".stCheckbox label": "sheet with a row open",
    '[data-testid="InputInstructions"]': "new sheet being typed",
    # These two are hidden on paper only, but stand on the page that is printed.
    ".st-key-atlas-chart > div:has(.goal-heads)": "atlas",
    ".stFileUploader": "atlas",
    ".stExpander summary": "atlas",
    ".stDownloadButton": "atlas",
    '[data-testid="stIconMaterial"]': "home",
    '[data-testid="stExpandSidebarButton"]': "phone",
    '[data-testid="stSidebarCollapseButton"]': "menu of a phone",
    ".st-key-stage-choice > div": "facts of a workshop",
    '[data-testid="stMarkdownContainer"]': "home",
    '.st-key-atlas-choose > [data-testid="stElementContainer"]:has(.stSelectbox)': "atlas",
}
# What is over, or put away by our own script, before one could look.
PASSING = ("running", "dialog", "closeDialog")
NOTE_PASSING = """
new MutationObserver(() => {
  for (const [hook, selector] of Object.entries(%s)) {
    if (document.querySelector(selector)) document.documentElement.toggleAttribute(`passed-${hook}`, true);
  }
}).observe(document, { subtree: true, childList: true, attributes: true });
const lines = (window.lines = []);
window.WebSocket = class extends WebSocket { constructor(...given) { super(...given); lines.push(this); } };
"""


def selectors():
    """Every selector of Streamlit's markup in our styles, with the file that has it last."""
    found = {}
    for file in sorted([*ROOT.glob("alignment/**/*.css"), *ROOT.glob("exercises/**/*.css")]):
        rules = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        heads = re.sub(r"\{[^{}]*\}", "{}", rules)
        found |= {selector: file.relative_to(ROOT).as_posix() for selector in OWNED.findall(heads)}
    return found


SELECTORS = selectors()


def a_screen(server):
    """The word of the screen of a workshop that is at an exercise."""
    store = open_store(server.database)
    workshop, key = Workshops(store).create(Workshop(name="Brussels"))
    facilitation = Workshops(store).facilitation(workshop.id, key)
    facilitation.bring_everyone(exercise=EXPECTATIONS)
    word = screen_word(facilitation)
    store.close()
    return word


def a_long_sheet(server):
    """The id of a sheet that is shown in parts."""
    store = open_store(server.database)
    sheet = store.create_sheet(AlignmentSheet(title="Urban services", rows=(Alignment(project="Bus lanes"),) * 101))
    store.close()
    return sheet.id


def open_menu(page):
    page.get_by_test_id("stExpandSidebarButton").click()
    expect(page.locator(HOOKS["menuLink"]).filter(has_text="The 17 goals")).to_be_in_viewport()


def start_sheet(page):
    page.get_by_label("Title").fill("Urban services")
    page.get_by_role("button", name="Start aligning").click()
    expect(page.get_by_role("heading", name="Urban services")).to_be_visible()


def open_row(page):
    start_sheet(page)
    page.get_by_role("button", name="Edit the heading").click()
    expect(page.get_by_label("Strategic goal")).to_be_visible()
    unfold(page, "Share")
    page.get_by_role("button", name="Link to view").click()
    expect(page.get_by_role("textbox", name="Link to view")).to_be_visible()
    page.get_by_role("button", name="Add").last.click()
    expect(page.get_by_label("Project example")).to_be_visible()


def save_row(page):
    start_sheet(page)
    page.get_by_role("button", name="Add").last.click()
    page.get_by_label("Project example").fill("Bus lanes")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("button", name="Edit", exact=True)).to_be_visible()


def open_calendar(page):
    start_sheet(page)
    page.get_by_role("button", name="Edit the heading").click()
    page.get_by_test_id("stDateInput").first.get_by_role("spinbutton").first.click()


def open_centres(page):
    page.get_by_role("combobox", name="Centre").press_sequentially("Cai")
    expect(page.get_by_role("option", name="Cairo", exact=True)).to_be_visible()


def open_facts(page):
    page.get_by_role("button", name="Start a workshop").click()
    page.get_by_role("button", name="I have saved it").click()
    expect(page.get_by_role("button", name="I have saved it")).to_have_count(0)
    settled(page)
    page.get_by_role("button", name="Open this day").click()
    expect(page.get_by_role("button", name="Next: ")).to_be_visible()
    settled(page)
    unfold_rare(page)
    box = page.get_by_role("combobox", name="Centres present")
    open_list(page, box)
    page.get_by_role("option", name="Cairo").click()


def passed(hook):
    """The page once something was there that goes by."""
    return f"html[passed-{hook.lower()}]"


def cut_line(page):
    page.context.set_offline(True)
    page.evaluate("lines.at(-1).close()")
    expect(page.locator(passed("dialog"))).to_be_attached(timeout=60_000)
    expect(page.get_by_text("No connection to the server")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)


LEAD_TO = {
    "page without a line": cut_line,
    "menu of a phone": open_menu,
    "sheet with a row open": open_row,
    "sheet with a row": save_row,
    "heading with a calendar open": open_calendar,
    "new sheet with a list open": open_centres,
    "new sheet being typed": lambda page: page.get_by_label("Title").fill("Urban services"),
    "facts of a workshop": open_facts,
    "long sheet": lambda page: expect(page.locator(".st-key-rows-part-choice input")).to_be_attached(),
    "atlas": lambda page: expect(page.locator(".st-key-atlas-chart svg text").first).to_be_attached(timeout=60_000),
}


def there(page, selector):
    """How many the page has of it, at once or soon."""
    with suppress(Error):
        page.locator(selector).first.wait_for(state="attached", timeout=10_000)
    return page.locator(selector).count()


@pytest.fixture(scope="module")
def shown(one_server, browsers):
    """The named page of the app; it is opened once."""
    projector = f"projector?screen={a_screen(one_server)}"
    addresses = {"goals": "goals", "atlas": "atlas?from=samples&view=goals", "projector": projector}
    addresses["new sheet with a list open"] = addresses["heading with a calendar open"] = "sheet"
    addresses["new sheet being typed"] = "sheet"
    addresses["long sheet"] = f"sheet?sheet={a_long_sheet(one_server)}"
    opened = {}

    def show(name):
        if name not in opened:
            page = lend(390, 844, touch=True) if "phone" in name else lend(1366, 768)
            page.add_init_script(NOTE_PASSING % json.dumps({hook: HOOKS[hook] for hook in PASSING}))
            page.goto(f"{one_server.address}/{addresses.get(name, '')}")
            expect(page.get_by_role("heading").first).to_be_visible()
            settled(page)
            LEAD_TO.get(name, lambda _: None)(page)
            opened[name] = page
        return opened[name]

    with browsers.lent() as lend:
        yield show


def test_the_hooks_are_read_from_the_script_as_the_page_has_them(shown):
    assert shown("home").evaluate(SOON) == HOOKS


def test_each_hook_and_each_selector_has_a_page_here_and_none_is_left_over():
    assert set(HOOKS) == set(HOOKS_ON)
    missing = {selector: file for selector, file in SELECTORS.items() if selector not in SELECTORS_ON}
    assert missing == {}
    assert set(SELECTORS_ON) <= set(SELECTORS)


@pytest.mark.parametrize("script", sorted([*ROOT.glob("alignment/**/*.js"), *ROOT.glob("exercises/**/*.js")]), ids=str)
def test_no_other_script_knows_streamlits_markup(script):
    if script != PAGE_SCRIPT:
        found = re.findall(r"data-test\w*|dataset\.test\w*|st-key-|\bst[A-Z]\w+", script.read_text(encoding="utf-8"))
        assert found == []


@pytest.mark.parametrize("hook", HOOKS)
def test_streamlit_has_the_hook(shown, hook):
    page = shown(HOOKS_ON[hook])
    found = there(page, passed(hook) if hook in PASSING else HOOKS[hook])
    assert found, f"Streamlit's markup has no {hook!r} any more: {HOOKS[hook]} (on: {HOOKS_ON[hook]})"


@pytest.mark.parametrize("selector", SELECTORS)
def test_streamlit_has_what_our_styles_select(shown, selector):
    page, file = SELECTORS_ON[selector], SELECTORS[selector]
    found = there(shown(page), f"css={selector}")
    assert found, f"Streamlit's markup has no {selector} any more (on: {page}), but {file} styles it"


def test_a_page_that_does_not_run_is_not_said_to_be_running(shown):
    assert not shown("home").evaluate("window.sdgPage.running()")
    assert shown("home").evaluate("window.sdgPage.connected()")


def test_the_menu_of_a_phone_closes_when_a_page_has_been_chosen(shown):
    page = shown("phone")  # of which nothing else is asked after this
    page.get_by_test_id("stExpandSidebarButton").click()
    page.locator(HOOKS["menuLink"]).filter(has_text="The 17 goals").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("Goals", re.IGNORECASE))
    expect(page.locator(HOOKS["menuLink"]).first).not_to_be_in_viewport()


def test_the_page_goes_to_its_top(shown):
    page = shown("sheet with a row open")
    page.set_viewport_size({"width": 1366, "height": 300})
    scrolled = f"document.querySelector({HOOKS['main']!r}).scrollTop"
    page.locator(HOOKS["main"]).evaluate("main => main.scrollTo(0, 1000)")
    page.wait_for_function(f"{scrolled} > 50")
    page.evaluate("window.sdgPage.toTop()")
    page.wait_for_function(f"{scrolled} === 0")


def test_a_page_of_a_server_that_is_gone_is_said_to_be_cut_off(server, laptop):
    laptop.goto(server.address)
    settled(laptop)
    server.kill()
    laptop.wait_for_function("!window.sdgPage.connected()")
