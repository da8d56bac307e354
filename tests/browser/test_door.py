"""The door of a workshop in real browsers: by the QR code, out by the facilitator's hand, back by a new code."""

import pytest
from playwright.sync_api import expect

from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops
from tests.browser.people import code_of, low, open_list, settled, unfold, unfold_rare, workshop_of

# Which way a page runs, and where a text of it begins.
RUNS = """(() => {
  const app = document.body.appendChild(document.createElement("div"));
  app.className = "stApp";
  const runs = [document.dir, getComputedStyle(app).textAlign];
  app.remove();
  return runs;
})()"""
MIRRORED = "matrix(-1, 0, 0, 1, 0, 0)"


def choose_first_person(page):
    """Open the desk's panel of people and choose the first; gives the panel."""
    unfold_rare(page)
    panel = page.locator("details:has(.st-key-door-people)").last
    panel.locator("summary").click()
    person = panel.get_by_role("combobox").first
    open_list(page, person)
    page.get_by_role("option").first.click()
    return panel


def test_a_phone_comes_in_by_the_qr_code_is_removed_at_once_and_comes_back_by_a_new_code(
    contexts, server, store, facilitator
):
    workshop = Workshops(store).workshop(workshop_of(facilitator))
    phone = contexts(390, 844)
    phone.goto(f"{server.address}/?join={workshop.word}")
    phone.get_by_role("textbox", name="Nickname (optional)").fill("Ana")
    assert "join" not in phone.url
    phone.get_by_role("button", name="Take part").click()
    expect(phone.get_by_role("button", name="Ana", exact=True)).to_be_visible()

    facilitator.reload()
    settled(facilitator)
    choose_first_person(facilitator)
    facilitator.get_by_role("button", name="Remove from the workshop").click()
    expect(phone.get_by_role("button", name="Ana", exact=True)).to_have_count(0)

    phone.reload()
    old = code_of(facilitator)
    facilitator.get_by_role("button", name="Renew the code").click()
    expect(facilitator.locator(".how strong").first).not_to_have_text(f"{old[:3]} {old[3:]}")
    phone.get_by_label("Code", exact=True).fill(code_of(facilitator))
    phone.get_by_role("button", name="Join").click()
    phone.get_by_role("button", name="Take part").click()
    expect(phone.get_by_role("button", name="Participant 1")).to_be_visible()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_at_the_door_and_at_the_desk_nothing_to_press_is_too_low_for_a_thumb(contexts, server, store, language):
    workshops = Workshops(store)
    workshop, key = workshops.create(Workshop(name="Brussels", groups=("Red", "Blue"), centres=("cairo",)))
    workshops.join(workshop, "t", "Ana", "Red")
    for number in range(149):
        store.put_document(workshop.id, "participant", f"p{number}", {})
    phone = contexts(390, 844)
    phone.goto(f"{server.address}/?lang={language}")
    settled(phone)
    assert low(phone, ".st-key-door") == []
    phone.goto(f"{server.address}/?lang={language}&join={workshop.word}")
    expect(phone.get_by_test_id("stButtonGroup")).to_be_visible()
    assert low(phone, ".st-key-door") == []
    phone.goto(f"{server.address}/lead?lang={language}&workshop={workshop.id}&key={key}")
    expect(phone.locator(".st-key-door-opens")).to_be_visible()
    panel = choose_first_person(phone)
    expect(panel.get_by_role("combobox")).to_have_count(2)
    settled(phone)
    assert low(phone, "details details:has(.st-key-door-people)") + low(phone, ".st-key-door-opens") == []


def test_in_arabic_lists_and_arrows_go_from_right_to_left_in_a_browser_of_another_language(contexts, server):
    phone = contexts(390, 844)
    phone.add_init_script(f'document.addEventListener("DOMContentLoaded", () => window.first = {RUNS})')
    phone.goto(f"{server.address}/?lang=ar")
    assert phone.evaluate("first") == ["rtl", "right"]  # before anything of the page is there
    settled(phone)
    expect(phone.locator(".st-key-onward-join [data-testid=stIconMaterial]").first).to_have_css("transform", MIRRORED)
    box = phone.get_by_role("combobox").first
    open_list(phone, box)
    expect(phone.get_by_role("option").first).to_have_css("direction", "rtl")


LEFT_ENDS = """(text) => {
  const range = document.createRange();
  range.selectNodeContents(text);
  const lines = [...range.getClientRects()];
  return lines.length > 1 ? [...new Set(lines.map((line) => Math.round(line.left)))] : [];
}"""


def test_in_arabic_a_toggle_keeps_its_knob_signs_stand_clear_and_texts_begin_where_they_are_read_from(contexts, server):
    page = contexts(1366, 768)
    page.goto(f"{server.address}/sheet?lang=ar")
    page.get_by_role("textbox", name="العنوان").fill("المياه")
    page.get_by_role("button", name="بدء المواءمة").click()
    unfold(page, "مشاركة")
    toggle = page.locator(".stCheckbox", has_text="النشر في الأطلس")
    track, sign = toggle.locator("label > div").first, toggle.locator(".stTooltipIcon svg")
    for _ in range(2):  # off and on
        out, knob = track.bounding_box(), track.locator("div").bounding_box()
        assert out["x"] <= knob["x"]
        assert knob["x"] + knob["width"] <= out["x"] + out["width"]
        track.click()
        settled(page)
    expect(sign).to_have_css("transform", MIRRORED)
    words, mark = toggle.locator("p").bounding_box(), sign.bounding_box()
    assert words["x"] - mark["x"] - mark["width"] >= 4
    page.locator(".st-key-add-row button").filter(visible=True).first.click()
    project = page.locator("textarea[name=project]")
    expect(project).to_have_css("direction", "rtl")
    project.fill("Water pipes")
    expect(project).to_have_css("direction", "ltr")
    page.locator(".row-form [name=target]").fill("11.5")
    page.keyboard.press("Enter")
    official = page.locator(".official-text [lang=en]")
    expect(official).to_be_visible()
    assert len(official.evaluate(LEFT_ENDS)) == 1, "an English text of several lines, each of which begins at the left"
