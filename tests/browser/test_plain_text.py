"""What people type is text wherever Streamlit's Markdown shows it: no link, no picture, no formula comes out of it."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import running
from tests.browser.people import settled

TYPED = (
    "https://example.org/a?b=c&d=(e)#f",
    "HTTP://EXAMPLE.ORG",
    "see www.example.org, or WWW.example.org/x.",
    "ana.lopez+city@example.org",
    "mailto:ana@example.org",
    "xmpp:ana@example.org",
    ":material/delete: :material_home: :streamlit: :smile: :+1: :red[red] :small[small]",
    "a -> b <- c <-> d -- e >= f <= g ~= h",
    "[a](https://example.org) ![b](https://example.org/b.png) <https://example.org> <b>bold</b> &amp; &copy;",
    "**a** _b_ `c` ~~d~~ $e$ $$f$$ # g > h | i",
    "1. one",
    "- one",
    "10:30:15, 3 * 4 = 12, a_b_c, C:\\path",
    "من www.example.org و ana@example.org",
)
WAYS = ("title", "subheader", "markdown", "caption", "button", "pills", "expander", "toast", "info")
PAGE = f"""
import streamlit as st
from alignment.ground.widgets import plain
typed = {TYPED!r}
show = str if "raw" in st.query_params else plain
for number, text in enumerate(typed):
    for way in {WAYS!r}:
        with st.container(key=f"{{way}}-{{number}}"):
            if way == "pills":
                st.pills(f"choose {{number}}", [text], format_func=show, label_visibility="collapsed")
            elif way == "button":
                st.button(show(text), key=number)
            elif way == "toast":
                st.toast(show(text), duration="infinite")
            else:
                getattr(st, way)(show(text))
"""
TOASTS = range(len(TYPED))[::-1]
"""In which order they stand on the page: the latest first."""
ALIVE = "a[href]:not([href^='#']), img, [role=img], svg.katex, .katex, strong, em, del, code, li, [style*=color], b"
"""What Markdown makes of signs. A link to the heading itself belongs to Streamlit."""


@pytest.fixture(scope="module")
def page(tmp_path_factory, chromium):
    """Every text shown in every way on one page, made plain or, where that is asked for, as it is."""
    folder = tmp_path_factory.mktemp("plain")
    (folder / "page.py").write_text(PAGE, encoding="utf-8")
    with running(folder, folder / "page.py") as server:
        shown = chromium.new_page()

        def show(query=""):
            if shown.url != (address := f"{server.address}/{query}"):
                shown.goto(address)
                expect(shown.get_by_test_id("stToast")).to_have_count(len(TYPED))
                settled(shown)
            return shown

        yield show
        shown.close()


def place(shown, way, number):
    if way == "toast":
        within = shown.get_by_test_id("stToast").nth(TOASTS.index(number))
    else:
        within = shown.locator(f".st-key-{way}-{number}")
    return within.locator("[data-testid=stMarkdownContainer], [data-testid=stCaptionContainer]").last


@pytest.mark.parametrize("number", range(len(TYPED)), ids=TYPED)
def test_what_somebody_typed_is_shown_as_it_is_everywhere(page, number):
    shown = page()
    for way in WAYS:
        said = place(shown, way, number)
        assert said.text_content().replace("\u2060", "").strip() == TYPED[number], way
        assert said.locator(ALIVE).count() == 0, way


def test_without_that_it_would_come_alive(page):
    for number in (0, 2, 3, 6):
        assert place(page("?raw=1"), "markdown", number).locator(ALIVE).count() > 0, TYPED[number]


def test_an_address_that_somebody_copies_leads_to_the_same_place(page):
    joined = place(page(), "markdown", 0).locator("p").text_content()
    assert page().evaluate("text => new URL(text).href", joined) == TYPED[0]
