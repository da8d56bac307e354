"""The views of the atlas where people read badly: nothing serious for axe-core, and told apart in forced colours."""

import pytest
from playwright.sync_api import expect

from tests.browser.people import settled
from tests.browser.test_accessibility import heavy

VIEWS = ("mosaic", "prints", "twins", "washing", "focus", "themes", "regions")


@pytest.fixture(scope="module")
def one_server(empty_server):
    return empty_server


def opened(page, server, view, language):
    page.goto(f"{server.address}/atlas?view={view}&from=samples&lang={language}")
    expect(page.locator(".st-key-atlas-act").first).to_be_visible()
    settled(page)


@pytest.mark.parametrize("language", ["en", "ar", "ko"])
def test_the_views_of_the_atlas_on_a_laptop_and_on_a_phone(server, laptop, phone, language):
    found = {}
    for number, view in enumerate(VIEWS):
        page = phone if (number + len(language)) % 2 == (language == "ar") else laptop
        opened(page, server, view, language)
        if wrong := heavy(page, ".stMainBlockContainer"):
            found[view] = wrong[:3]
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), view
    assert not found
