"""What Streamlit says of itself, in the person's language: each sentence by itself, and a real page of all widgets."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from alignment.ground.wording import GROUND, wording
from tests.browser.conftest import running
from tests.browser.people import settled
from tests.browser.serving import ROOT
from tests.streamlit_sentences import SAID

STYLE = ROOT / "alignment" / "ground" / "style"
SAY = wording(GROUND, "ko")
PLACES = {"what": "{1}", "tenths": "{2}", "least": "{1}", "most": "{2}"}


@pytest.fixture(scope="module")
def blank(chromium):
    page = chromium.new_page()
    page.evaluate((STYLE / "page.js").read_text(encoding="utf-8"))
    says = {name: SAY(f"streamlit-{name}", **PLACES) for name in SAID}
    page.evaluate((STYLE / "sentences.js").read_text(encoding="utf-8"))
    page.evaluate("says => sdgSentences(says)", says)
    yield page
    page.close()


@pytest.mark.parametrize("name", SAID)
def test_each_sentence_is_said_in_the_persons_language_wherever_it_comes(blank, name):
    example = SAID[name][0]
    found = blank.evaluate(
        """async (said) => {
            document.body.innerHTML = '<p role="alert"></p><button></button><p id="of-people"></p>';
            const [alert, button, own] = document.body.children;
            for (const one of [alert, own]) one.textContent = said;
            button.setAttribute("aria-label", said);
            await new Promise(requestAnimationFrame);
            const all = [alert.textContent, button.ariaLabel, own.textContent];
            alert.firstChild.data = "x";  // React has another sentence there, and this one again
            await new Promise(requestAnimationFrame);
            alert.firstChild.data = said;
            await new Promise(requestAnimationFrame);
            return [...all, alert.textContent];
        }""",
        example,
    )
    begun = SAY(f"streamlit-{name}", **PLACES).partition("{")[0].rstrip("\u2068")
    assert found[2] == example  # a text of somebody's is left as it is
    for said in (found[0], found[1], found[3]):
        assert said != example
        assert said.startswith(begun)
        assert "{" not in said


def test_what_only_a_screen_reader_hears_is_said_in_the_persons_language(blank):
    heard = blank.evaluate(
        """async (said) => {
            document.body.innerHTML = '<div data-live-announcer><div role="log"></div></div>';
            const told = document.createElement("div"), about = document.createElement("div");
            about.id = "react-aria-description-1";
            told.textContent = about.textContent = said;
            document.querySelector("[role=log]").append(told);
            document.body.append(about);
            await new Promise(requestAnimationFrame);
            return [told.textContent, about.textContent];
        }""",
        SAID["date-picked"][0],
    )
    assert heard == [SAY("streamlit-date-picked", what="3 May 2026")] * 2


@pytest.fixture(scope="module")
def widgets(tmp_path_factory):
    with running(tmp_path_factory.mktemp("widgets"), Path(__file__).parent / "all_widgets.py") as server:
        yield server


def said(page):
    """All that a page says by itself: its texts and the names of what is on it, but for a menu of months."""
    return page.evaluate(
        """() => [...document.querySelectorAll("body *:not(script, style, option)")].flatMap((one) => [
            one.ariaLabel, one.ariaValueText, one.placeholder,
            ...[...one.childNodes].filter((each) => each.nodeType === 3).map((each) => each.data),
        ]).filter(Boolean).map((text) => text.trim())"""
    )


def test_no_page_says_anything_in_english_by_itself(phone, widgets):
    english = {example for example, *_ in SAID.values()} | {"Choose options", "Remove Cairo", "5MB per file"}
    english |= {"yyyy", "mm", "dd"}
    phone.goto(f"{widgets.address}/?lang=ko")
    expect(phone.locator("html")).to_have_attribute("lang", "ko")
    settled(phone)
    found = list(said(phone))

    def open_list(name, typed=""):
        phone.get_by_role("combobox", name=name, exact=True).fill(typed)
        expect(phone.get_by_role("listbox")).to_be_visible()
        found.extend(said(phone))
        for _ in range(2):  # the first takes back what was typed
            phone.keyboard.press("Escape")

    open_list("One", "zz")
    open_list("Several", "zz")
    open_list("Several", "C")
    open_list("Up to one", "S")
    phone.locator(".st-key-file input").set_input_files({"name": "a.txt", "mimeType": "text/plain", "buffer": b"x"})
    expect(phone.get_by_text(SAY("streamlit-size-bytes", what="1"))).to_be_attached()
    expect(phone.get_by_text(SAY("streamlit-file-kind", what="text/plain"))).to_be_attached()
    phone.get_by_role("spinbutton", name="Number").fill("99")
    phone.get_by_role("textbox", name="Text").fill("x")
    expect(phone.get_by_text(SAY("streamlit-number-between", least="1", most="5")).first).to_be_attached()
    found.extend(said(phone))
    phone.get_by_role("textbox", name="Area").fill("x")
    found.extend(said(phone))
    phone.locator(".st-key-toast button").click()
    expect(phone.get_by_text("Here")).to_be_visible()
    found.extend(said(phone))
    phone.locator(".st-key-begins").get_by_role("button").click()
    expect(phone.get_by_role("dialog")).to_be_visible()
    months = phone.get_by_role("dialog").locator("select, [aria-live], h2").all_inner_texts()
    assert any("월" in month for month in months), months  # of a browser that speaks English
    found.extend(said(phone))
    phone.keyboard.press("Escape")
    assert [text for text in found if text in english] == []
    for name in (
        "choose",
        "no-results",
        "upload",
        "less",
        "more",
        "close",
        "choose-date",
        "chosen",
        "part-empty",
        "empty-day",
    ):
        assert SAY(f"streamlit-{name}") in found
