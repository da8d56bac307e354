"""The atlas in a real browser: a cell is clicked, the address is shared, everything is taken away."""

import re
from dataclasses import replace

import openpyxl
import pytest
from playwright.sync_api import expect

from alignment import known_samples
from alignment.atlas.views import VIEWS
from alignment.ground.wording import wording
from alignment.workbook import write_workbook
from sdg_data import load_catalogue
from tests.browser.axe import MAIN, heavy, heavy_in


@pytest.fixture(scope="module")
def one_server(empty_server):
    return empty_server


def open_atlas(page, server, query=""):
    page.goto(f"{server.address}/atlas?{query}")
    # The first chart of a server brings plotly and pandas with it, which takes a busy machine a while.
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=60_000)


def taken(page, label, folder):
    with page.expect_download() as download:
        page.get_by_role("button", name=label, exact=True).click()
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file


def test_a_click_on_a_cell_shows_the_rows_behind_it(server, laptop):
    open_atlas(laptop, server, "view=goals&measure=rows")
    cell = laptop.locator(".scatterlayer text").get_by_text("8", exact=True).last
    expect(cell).to_be_visible()
    box = cell.bounding_box()
    laptop.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    table = laptop.locator(".figures table").first
    expect(table.locator("caption")).to_contain_text("Seoul · 11 Sustainable cities")
    expect(table.locator("tbody tr")).to_have_count(8)


def test_a_tile_opens_by_keys_to_who_names_it_and_all_169_are_on_one_screen_of_a_phone_that_is_turned(server, laptop):
    laptop.set_viewport_size({"width": 844, "height": 390})
    laptop.goto(f"{server.address}/atlas?centres=mashhad&lang=ar")
    expect(laptop.locator(".mosaic-columns .tile")).to_have_count(169, timeout=60_000)
    places = laptop.evaluate("""[...document.querySelectorAll('.mosaic-columns .tile')].map(tile => {
        const at = tile.getBoundingClientRect(); return [at.left, at.right, at.top, at.bottom] })""")
    assert min(left for left, *_ in places) >= 0
    assert max(right for _, right, *_ in places) <= 844
    assert max(bottom for *_, bottom in places) - min(top for *_, top, _ in places) <= 390
    assert laptop.evaluate("document.documentElement.scrollWidth") <= 844
    tile = laptop.locator("details.tile", has=laptop.get_by_text("6.4", exact=True)).first
    tile.locator("summary").focus()
    laptop.keyboard.press("Enter")
    expect(tile.locator(".told")).to_contain_text("مشهد")
    laptop.locator("details.tile", has=laptop.get_by_text("6.3", exact=True)).first.locator("summary").press("Enter")
    expect(laptop.locator("details.tile[open]")).to_have_count(1)  # the other one has closed
    assert heavy(laptop, ".mosaic") == []


@pytest.mark.parametrize(
    ("language", "scheme", "views"), [("en", "light", list(VIEWS)[::2]), ("ar", "dark", list(VIEWS)[1::2])]
)
def test_no_view_has_a_heavy_fault_for_those_who_listen_or_see_little(server, laptop, language, scheme, views):
    say, found = wording("alignment", language), {}
    laptop.goto(f"{server.address}/atlas?lang={language}&of-centre=cairo")
    shown = laptop.locator(".st-key-atlas-choose").get_by_role("combobox").first
    for view in views:  # one page, on which a person goes from view to view
        shown.click()
        laptop.get_by_role("option", name=say(f"atlas-view-{view}"), exact=True).click()
        expect(laptop).to_have_url(re.compile(f"view={view}") if view != "mosaic" else re.compile("atlas"))
        found[view] = heavy_in(laptop, scheme, within=MAIN)
    assert {view: faults for view, faults in found.items() if faults} == {}


def test_a_shared_address_shows_a_colleague_the_same(server, laptop, phone):
    open_atlas(laptop, server, "view=goals")
    laptop.get_by_role("combobox", name="Counted in").click()
    laptop.get_by_role("option", name="Hours", exact=True).click()
    laptop.get_by_role("button", name="17", exact=True).or_(laptop.get_by_role("checkbox", name="17")).first.click()
    expect(laptop).to_have_url(re.compile("measure=hours"))
    expect(laptop).to_have_url(re.compile("apart=17"))
    phone.goto(laptop.url + "&lang=fa")
    expect(phone.get_by_role("heading").nth(1)).to_contain_text("17")
    expect(phone.locator(".scatterlayer text").get_by_text("18.5", exact=True)).to_be_visible()


def test_everything_is_taken_away(server, laptop, tmp_path):
    open_atlas(laptop, server, "lang=ar&view=coverage")
    assert taken(laptop, "صورة", tmp_path).read_bytes().startswith(b"\x89PNG")
    assert "<svg" in taken(laptop, "صورة قابلة للتحرير", tmp_path).read_text(encoding="utf-8")
    assert "سيول" in taken(laptop, "جدول CSV", tmp_path).read_text(encoding="utf-8-sig")
    book = openpyxl.load_workbook(taken(laptop, "الكل في Excel", tmp_path))
    assert len(book.worksheets) > 10
    document = taken(laptop, "الكل للطباعة", tmp_path)
    laptop.goto(document.as_uri())
    expect(laptop.locator("svg")).to_have_count(9)
    expect(laptop.locator(".grid")).to_have_count(8)
    assert laptop.locator("html").get_attribute("dir") == "rtl"
    page = laptop.locator("svg").first.bounding_box()
    for text in laptop.locator("svg").first.locator("text").all():
        box = text.bounding_box()
        assert box["x"] >= page["x"]  # none is cut
        assert box["x"] + box["width"] <= page["x"] + page["width"]


def test_a_phone_reads_the_map_without_scrolling_sideways(server, phone):
    for language in ("en", "ar"):
        open_atlas(phone, server, f"view=goals&lang={language}")
        seen = phone.locator(".scatterlayer text").all()
        assert len(seen) > len(known_samples())
        for text in seen:
            box = text.bounding_box()
            assert box is None or (box["x"] >= 0 and box["x"] + box["width"] <= 390)
        assert phone.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_workbook_exported_elsewhere_is_added_and_the_field_says_how_many_it_takes(server, laptop, course):
    laptop.goto(f"{server.address}/atlas?from=store&view=goals")
    laptop.get_by_text("Filters").first.click()
    expect(laptop.get_by_text("At most 20 files of 5 MB, 40 MB together")).to_be_visible(timeout=60_000)
    elsewhere = replace(course, id="elsewhere", revision=1, centre="Amman")
    content = write_workbook(elsewhere, load_catalogue(), "fr")
    files = [{"name": f"{n}.xlsx", "mimeType": "application/octet-stream", "buffer": content} for n in range(21)]
    laptop.locator("input[type=file]").set_input_files(files[:20])
    expect(laptop.locator(".js-plotly-plot").get_by_text("Amman").first).to_be_visible(timeout=60_000)
    laptop.locator("input[type=file]").set_input_files(files[20:])
    expect(laptop.get_by_text("413")).to_be_visible(timeout=60_000)
