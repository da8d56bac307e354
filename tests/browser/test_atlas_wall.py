"""The atlas on the wall is read from the last row: no text below 28 px, none cut, none upon another. And on paper."""

import re

import pytest
from playwright.sync_api import expect

import alignment.atlas as maps
from alignment.charts.slides import slides
from alignment.ground.wording import wording
from alignment.store import Access, open_store
from benchmarks.network import network
from tests.alignment.charts.test_slides import SIXTY
from tests.browser.axe import heavy

# What is too small, beyond the screen, or stands upon another text; a font's own box is higher than its letters.
MEASURE = """() => {
  const found = [], seen = [];
  for (const text of document.querySelectorAll("svg text")) {
    const at = text.getBoundingClientRect(), size = parseFloat(getComputedStyle(text).fontSize);
    const told = text.textContent.slice(0, 30), scale = Math.hypot(text.getScreenCTM().c, text.getScreenCTM().d);
    if (size * scale < 27.9) found.push(`${size * scale} px: ${told}`);
    const own = (at.height - 0.9 * size * scale) / 2;
    const box = { left: at.left + 1, right: at.right - 1, top: at.top + own, bottom: at.bottom - own };
    if (box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight) found.push(`cut: ${told}`);
    for (const [other, said] of seen) {
      if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom) {
        found.push(`${told} upon ${said}`);
      }
    }
    seen.push([box, told]);
  }
  return seen.length ? found : ["nothing is shown"];
}"""

# How large a picture is on the screen, and how large it was drawn: a letter of 28 px is one of 28 px there.
FILLS = """async (picture) => {
  await picture.decode();
  const { width, height } = picture.getBoundingClientRect();
  return [width, height, picture.naturalWidth, picture.naturalHeight];
}"""


@pytest.fixture(scope="module")
def one_server(empty_server):
    return empty_server


@pytest.fixture(scope="module")
def wall(chromium):
    page = chromium.new_page(viewport={"width": 1920, "height": 1080})
    page.goto("about:blank")

    def faults(drawn):
        page.set_content(f"<!doctype html><meta charset='utf-8'><style>* {{ margin: 0 }}</style><div>{drawn}</div>")
        return page.evaluate(MEASURE)

    yield faults
    page.close()


@pytest.mark.parametrize("language", ["en", "ar", "ko"])
def test_every_view_is_read_from_the_last_row(wall, language, tmp_path):
    store = open_store(f"sqlite:///{(tmp_path / 'workshop.sqlite').as_posix()}")
    atlas, found = maps.Atlas(Access(store, "reader")), {}
    seen = atlas.network(("samples",))
    for shown in atlas.all_shown(seen, maps.Request("mosaic", measure="share", centre="seoul", language=language)):
        for number, drawn in enumerate(slides(shown.chart, right_to_left=language == "ar")):
            if wrong := wall(drawn):
                found[shown.view, number] = wrong[:3]
    store.close()
    assert not found


def test_sixty_centres_are_read_from_the_last_row(wall):
    assert not [wrong for kind in SIXTY.values() for drawn in slides(kind) for wrong in wall(drawn)]


def test_a_view_goes_from_the_atlas_to_the_wall_where_a_clicker_turns_it_and_a_reload_stays(server, laptop):
    laptop.set_viewport_size({"width": 1920, "height": 1080})
    laptop.goto(f"{server.address}/atlas?view=focus&measure=rows&apart=17&lang=ar")
    link = laptop.locator(".st-key-atlas-act a").first
    expect(link).to_have_attribute("href", re.compile("atlas_wall.*apart=17"), timeout=60_000)
    laptop.goto(server.address + link.get_attribute("href"))
    shown = laptop.locator(".slide img")
    expect(shown).to_have_attribute("alt", re.compile("1 / 2$"), timeout=60_000)
    expect(laptop.locator("header").first).not_to_be_visible()
    assert shown.evaluate(FILLS) == [1920, 1080, 1920, 1080]
    sizes = "all => all.map(one => parseFloat(getComputedStyle(one).fontSize))"
    assert min(laptop.locator(".st-key-atlas-wall-turn p").evaluate_all(sizes)) >= 28
    laptop.keyboard.press("PageDown")
    expect(shown).to_have_attribute("alt", re.compile("2 / 2$"))
    expect(laptop).to_have_url(re.compile("slide=2"))
    laptop.reload()
    expect(shown).to_have_attribute("alt", re.compile("2 / 2$"), timeout=60_000)
    assert heavy(laptop) == []


@pytest.mark.parametrize("language", ["fr"])  # which takes the most room
def test_sixty_centres_are_printed_on_twelve_pages(chromium, stored, language):
    atlas = maps.Atlas(Access(stored, "secretariat"))
    request = maps.Request("mosaic", measure="share", centre="Lima", language=language)
    made = maps.document(atlas.all_shown(atlas.network((), network()), request), wording("alignment", language))
    page = chromium.new_page()
    page.set_content(made.decode("utf-8"))
    printed = page.pdf(prefer_css_page_size=True)
    page.close()
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) <= 12
