"""Every page on a phone: whatever is pressed has 44 px, what is typed into 16 px, no page scrolls sideways, and
axe-core finds nothing serious.
"""

import pytest
from playwright.sync_api import expect

from alignment import Alignment, AlignmentSheet, Kind, LocalIndicator
from alignment.ground.wording import languages
from exercises.registry import REGISTRY
from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops
from tests.browser.axe import heavy
from tests.browser.people import SOON, choose_language, come_as, settled

SHEET = AlignmentSheet(
    kind=Kind.COURSE,
    title="Urban water",
    centre="cairo",
    rows=(
        Alignment(project="Leak detection", goal="6", target="6.4", local=LocalIndicator(measure="Water lost")),
        Alignment(strategic_focus="Mobility", project="Bus lanes on the ring road"),
    ),
)
WORKED_AT = {"", "room", "sheet", "lead"}
ASKS_MOST = ("expectations", "stakeholders", "feedback")
# A finger may press an element or its label. A link within a sentence is as high as the sentence; what nobody sees (the
# fields of a browser behind a choice, the link that only a key brings) is not pressed.
MEASURED = """() => {
  const seen = (one) => {
    const { width, height } = one.getBoundingClientRect();
    return width >= 2 && height >= 2 && one.checkVisibility() && !one.closest("[aria-hidden=true]");
  };
  const named = (one, figure) =>
    `${one.tagName} ${one.getAttribute("role") || ""} "${(one.ariaLabel || one.innerText || one.name || "").trim()}": ${figure}`;
  const inText = (one) => one.matches("a") && getComputedStyle(one).display === "inline";
  const pressed = "button, a[href], summary, select, textarea, input:not([type=hidden], [type=file]), [role=button], [role=option], "
    + "[role=menuitem], [role=spinbutton], [contenteditable=true]";
  const low = [], small = [];
  for (const one of document.querySelectorAll(pressed)) {
    if (!seen(one) || inText(one)) continue;
    const boxes = [one, one.closest("label"), ...(one.labels || [])].filter(Boolean).map((each) => each.getBoundingClientRect());
    const width = Math.max(...boxes.map((box) => box.width)), height = Math.max(...boxes.map((box) => box.height));
    if (Math.min(width, height) < 43.9) low.push(named(one, `${Math.round(width)} x ${Math.round(height)} px`));
    const typed = one.matches("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true]");
    if (typed && parseFloat(getComputedStyle(one).fontSize) < 16) small.push(named(one, getComputedStyle(one).fontSize));
  }
  const screens = [document.documentElement, document.querySelector(sdgPage.hooks.main)];
  const aside = screens.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.scrollWidth);
  return { low, small, aside };
}"""  # noqa: E501 (it is read as a script)
UNFOLD = """() => {
  const folded = [...document.querySelectorAll("summary")].filter((one) => !one.parentElement.open);
  folded.forEach((one) => one.click());
  return folded.length;
}"""


@pytest.fixture
def desk(store):
    workshops = Workshops(store)
    workshop, key = workshops.create(Workshop(name="Water week"))
    workshops.join(workshop, "ana", "Ana")
    return workshops.facilitation(workshop.id, key)


@pytest.fixture
def hand(contexts, server, store, desk):
    """A phone of somebody who takes part in the workshop and leads it."""
    page = contexts(390, 844, touch=True, mobile=True)
    come_as(page, server, store, "ana")
    desk.grant("ana")
    return page


def go(page, server, path, language, **query):
    asked = "&".join(f"{name}={value}" for name, value in {**query, "lang": language}.items())
    page.goto(f"{server.address}/{path}?{asked}")
    expect(page.get_by_role("heading").or_(page.locator(".live[data-state=connected]")).first).to_be_visible()
    settled(page)


def measured(page):
    """What of a page is too small or too wide, with all that is folded in it unfolded."""
    page.evaluate(SOON)
    for _ in range(3):  # in what was unfolded more may be folded
        if page.evaluate(UNFOLD):
            settled(page)
    return page.evaluate(MEASURED)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_thumbs_hit_whatever_there_is_to_press_and_nothing_zooms_or_scrolls_sideways(
    hand, server, store, desk, language
):
    sheet, room = store.create_sheet(SHEET, "ana").id, {"workshop": desk.workshop.id}
    pages = (("", {}), ("room", {}), ("sheet", {}), ("sheet", {"sheet": sheet}), ("bring", {}), ("examples", {}),
             ("goals", {}), ("atlas", {"from": "samples"}), ("history", {"sheet": sheet}), ("agenda", room),
             ("lead", room))  # fmt: skip
    found = {}
    for path, query in pages:
        go(hand, server, path, language, **query)
        found[path, *query] = measured(hand) | {"axe": heavy(hand) if path in WORKED_AT else []}
    for exercise in ASKS_MOST:
        desk.bring_everyone(exercise=exercise)
        go(hand, server, "room", language, **room)
        found[exercise,] = measured(hand)
    assert set(ASKS_MOST) <= set(REGISTRY.names)
    go(hand, server, "sheet", language, sheet=sheet)
    hand.locator("[class*=st-key-edit-] button:visible").last.click()
    form = hand.locator(".row-form")
    expect(form.locator("[data-part=suggestions] [data-do=use]").first).to_be_visible()
    settled(hand)
    assert form.bounding_box()["height"] <= 2 * 844
    hand.locator(".row-form textarea").first.scroll_into_view_if_needed()
    expect(form.locator("[data-do=save]")).to_be_in_viewport(ratio=1)
    found["form",] = measured(hand)
    hand.context.add_cookies([{"name": "sdg-rows-view", "value": "table", "url": server.address}])
    go(hand, server, "sheet", language, sheet=sheet)
    found["table",] = measured(hand) | {"axe": heavy(hand)}
    assert {name: far for name, far in found.items() if any(far.values())} == {}


def test_in_no_language_the_longest_pages_are_too_small_for_a_thumb_or_scroll_sideways(hand, server, desk):
    desk.bring_everyone(exercise="stakeholders")
    found = {}
    for path in ("", "lead", "room"):
        go(hand, server, path, "en", workshop=desk.workshop.id)
        for language in set(languages()) - {"en", "ar"}:
            choose_language(hand, language)
            found[language, path] = measured(hand)
    assert {name: far for name, far in found.items() if any(far.values())} == {}


def test_on_a_phone_the_few_places_of_the_menu_are_in_sight(hand, server, desk):
    go(hand, server, "room", "en", workshop=desk.workshop.id)
    places = hand.locator(".st-key-places").get_by_role("link")
    expect(places).to_have_text(["Workshop", "Facilitate", "Home", "Sheet"])
    for place in places.all():
        expect(place).to_be_in_viewport(ratio=1)
    places.filter(has_text="Home").click()
    expect(hand.get_by_role("heading", level=1)).to_have_text("Which goals does your course or city plan serve?")
