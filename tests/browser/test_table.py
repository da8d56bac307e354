"""The table of a sheet in a real browser, before the real server: two people, a lost line, forty rows."""

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from alignment import Alignment, AlignmentSheet, Kind
from tests.browser.people import come_as, low, settled, until

ROWS = (
    Alignment(strategic_focus="Safe water", project="Leak detection", goal="6", target="6.4", hours=1.5),
    Alignment(strategic_focus="Safe water", project="Water kiosks", goal="6", target="6.1", hours=2.0),
    Alignment(strategic_focus="Mobility", project="Bus lanes", goal="11", target="11.2", hours=4.0),
)


@pytest.fixture
def sheet(store):
    return store.create_sheet(AlignmentSheet(kind=Kind.COURSE, title="Urban water", rows=ROWS), "ana")


def show(page, server, store, sheet, language="en", **more):
    come_as(page, server, store, "ana")
    page.context.add_cookies([{"name": "sdg-rows-view", "value": "table", "url": server.address}])
    page.goto(f"{server.address}/sheet?sheet={sheet.id}&lang={language}")
    expect(cell(page, 0, "project")).to_have_text("Leak detection")
    settled(page)
    return page


def cell(page, place, column):
    return page.locator(".sheet-table tbody tr").nth(place).locator(f"[data-column={column}]")


def projects(store, sheet):
    return [row.project for row in store.sheet(sheet.id).rows]


def kept(page):
    expect(page.locator(".table-state[data-state=kept]")).to_be_visible()


def paste(page, text):
    page.evaluate(
        """text => {
            const clipboardData = new DataTransfer();
            clipboardData.setData("text/plain", text);
            const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
            document.activeElement.dispatchEvent(paste);
        }""",
        text,
    )


def test_the_choice_of_the_table_survives_a_reload(laptop, server, store, sheet):
    come_as(laptop, server, store, "ana")
    laptop.goto(f"{server.address}/sheet?sheet={sheet.id}")
    laptop.get_by_role("radio", name="Table").or_(laptop.get_by_role("button", name="Table")).click()
    expect(cell(laptop, 0, "project")).to_have_text("Leak detection")
    settled(laptop)
    laptop.reload()
    expect(cell(laptop, 0, "project")).to_have_text("Leak detection")


def test_ten_rows_of_two_lines_fit_on_a_laptop(laptop, server, store, sheet):
    for number in range(7):
        text = f"A project with a name so long that it takes two lines, number {number}"
        store.add_row(sheet.id, replace(ROWS[2], strategic_focus="Mobility in the city", project=text))
    show(laptop, server, store, sheet)
    tenth = cell(laptop, 9, "project").bounding_box()
    assert tenth["y"] + tenth["height"] <= 768


def test_ten_rows_are_typed_by_keys_alone(laptop, server, store, sheet):
    show(laptop, server, store, sheet)
    cell(laptop, 3, "strategic_focus").click()
    for number in range(10):
        for text in ("Mobility", f"Line {number}", "", "11.2", "", "1,5"):
            laptop.keyboard.type(text)
            laptop.keyboard.press("Tab")
        for _ in ("link", "effect"):
            laptop.keyboard.press("Tab")
    kept(laptop)
    added = store.sheet(sheet.id).rows[3:]
    assert [(row.project, row.goal, row.target, row.hours) for row in added] == [
        (f"Line {number}", "11", "11.2", 1.5) for number in range(10)
    ]


def test_forty_rows_pasted_from_a_spreadsheet_are_all_there_in_order_and_go_with_one_undo(laptop, server, store, sheet):
    show(laptop, server, store, sheet)
    cell(laptop, 3, "strategic_focus").click()
    header = "STRATEGIC FOCUS\tPROJECT EXAMPLE\tSDG NUMBER\tSDG INDICATOR"
    paste(laptop, "\n".join((header, *(f"Focus\t<b>Project {number}</b>\t6\t6.1.1" for number in range(40)))))
    expect(cell(laptop, 42, "project")).to_have_text("<b>Project 39</b>")
    until(lambda: projects(store, sheet)[3:] == [f"<b>Project {number}</b>" for number in range(40)])
    assert laptop.locator(".sheet-table td .shown b:not(.chip)").count() == 0
    laptop.get_by_role("button", name="Undo").click()
    expect(laptop.locator(".sheet-table tbody tr")).to_have_count(4)
    until(lambda: projects(store, sheet) == [row.project for row in ROWS])


def test_forty_pasted_projects_are_each_suggested_for_and_all_taken_with_one_press(laptop, server, store, sheet):
    show(laptop, server, store, sheet)
    cell(laptop, 3, "project").click()
    paste(laptop, "\n".join(f"{text} {number}" for number in range(20) for text in ("Public toilets", "Bus lanes")))
    for place, code in ((3, "6.2"), (42, "11.2")):
        expect(cell(laptop, place, "target").locator(".suggested")).to_contain_text(code)
    cell(laptop, 42, "target").click()
    laptop.keyboard.press("Space")
    kept(laptop)
    assert [row.target for row in store.sheet(sheet.id).rows if row.project.endswith(" 19")] == ["", "11.2"]
    laptop.get_by_role("button", name="Take all suggestions").click()
    expect(laptop.locator(".sheet-table .suggested")).to_have_count(0)
    kept(laptop)
    assert [row.target for row in store.sheet(sheet.id).rows[3:]] == ["6.2", "11.2"] * 20
    laptop.get_by_role("button", name="Undo").click()
    kept(laptop)
    assert [row.target for row in store.sheet(sheet.id).rows[3:]] == [""] * 39 + ["11.2"]


def test_a_row_that_says_too_little_is_asked_for_more_below_its_cell(laptop, server, store, sheet):
    store.add_row(sheet.id, Alignment(project="xyzzy"))
    show(laptop, server, store, sheet)
    target = cell(laptop, 3, "target")
    expect(target.locator(".suggested")).to_have_text("Says too little")
    target.click()
    expect(target.locator(".cell-note")).to_be_visible()
    expect(target.locator(".cell-note")).to_contain_text("Add what it is about")
    laptop.keyboard.press("Space")  # there is nothing to take
    assert store.sheet(sheet.id).rows[3].target == ""


@pytest.mark.parametrize("language", ["en", "ar", "fa"])
def test_a_word_typed_into_a_code_is_understood_with_enter_and_with_tab(laptop, server, store, sheet, language):
    show(laptop, server, store, sheet, language)
    for place, key in ((0, "Tab"), (1, "Enter")):
        cell(laptop, place, "target").click()
        laptop.keyboard.press("Enter")
        laptop.keyboard.type({"en": "toilet", "ar": "مرحاض", "fa": "توالت"}[language])
        expect(laptop.get_by_role("option").first).to_contain_text("6.2")
        laptop.keyboard.press(key)
        expect(cell(laptop, place, "target").locator(".chip")).to_have_text("6.2")
    kept(laptop)
    assert [row.target for row in store.sheet(sheet.id).rows[:2]] == ["6.2", "6.2"]


def test_a_text_that_is_no_code_stays_unsaved_in_its_cell_over_a_reload_until_it_is_mended(
    laptop, server, store, sheet
):
    show(laptop, server, store, sheet)
    cell(laptop, 2, "target").click()
    laptop.keyboard.type("11.22")
    laptop.keyboard.press("Enter")
    unsaved = laptop.locator(".table-state[data-state=left]")
    expect(unsaved).to_be_visible()
    laptop.reload()
    expect(unsaved).to_be_visible()
    expect(cell(laptop, 2, "target").locator(".shown")).to_have_text("11.22")
    assert store.sheet(sheet.id).rows[2].target == "11.2"
    cell(laptop, 2, "target").click()
    laptop.keyboard.press("Enter")
    expect(laptop.get_by_role("listbox", name="Not understood. Similar codes:")).to_be_visible()
    laptop.keyboard.press("ArrowDown")
    laptop.keyboard.press("Enter")
    kept(laptop)


def test_what_is_typed_without_a_line_is_there_after_the_tab_was_closed_and_not_for_who_comes_next(
    contexts, server, store, sheet
):
    page = show(contexts(1366, 768), server, store, sheet)
    browser = page.context
    for text in ("Leaks found", "Leaks mended"):
        browser.set_offline(True)
        cell(page, 0, "project").click()
        page.keyboard.type(text)
        page.keyboard.press("Enter")
        expect(page.locator(".table-state[data-state=unsaved]")).to_be_visible()
        page.close()
        browser.set_offline(False)
        page = browser.new_page()
        if text == "Leaks found":
            come_as(page, server, store, "ana")
            page.goto(f"{server.address}/sheet?sheet={sheet.id}")
            expect(cell(page, 0, "project")).to_have_text(text)
            kept(page)
            assert projects(store, sheet)[0] == text
            settled(page)
    come_as(page, server, store, "ben")
    page.goto(server.address)
    kept_here = "Object.keys(localStorage).filter((name) => name.startsWith('sdg-unsent'))"
    until(lambda: page.evaluate(kept_here) == [], "the next person's page has not erased it")


def test_somebody_elses_row_appears_and_a_cell_that_both_changed_shows_both(laptop, server, store, sheet):
    show(laptop, server, store, sheet)
    cell(laptop, 1, "project").click()
    laptop.keyboard.type("Mine, half a wo")
    store.save_row(sheet.id, replace(sheet.rows[1], project="Theirs", strategic_focus="Their focus"), "ben")
    expect(cell(laptop, 1, "strategic_focus")).to_have_text("Their focus")
    laptop.keyboard.type("rd")
    laptop.keyboard.press("Enter")
    expect(laptop.get_by_role("alert").first).to_contain_text("Somebody saved this row")
    assert projects(store, sheet)[1] == "Theirs"
    laptop.keyboard.press("ArrowUp")
    laptop.get_by_role("button", name="Keep mine").click()
    kept(laptop)
    assert projects(store, sheet)[1] == "Mine, half a word"


def test_a_server_that_is_killed_loses_no_word(laptop, server, store, sheet):
    show(laptop, server, store, sheet)
    server.kill()
    cell(laptop, 0, "project").click()
    laptop.keyboard.type("Typed without a line")
    laptop.keyboard.press("Tab")
    expect(laptop.locator(".table-state[data-state=unsaved]")).to_be_visible()
    server.start()
    kept(laptop)
    assert projects(store, sheet)[0] == "Typed without a line"


def test_a_cell_that_is_half_typed_when_the_page_is_left_is_kept(laptop, server, store, sheet):
    show(laptop, server, store, sheet)
    cell(laptop, 0, "project").click()
    laptop.keyboard.type("Half a wo")
    laptop.reload()
    expect(cell(laptop, 0, "project")).to_have_text("Half a wo")
    kept(laptop)
    assert projects(store, sheet)[0] == "Half a wo"


def test_what_the_page_counts_beside_the_table_follows(laptop, server, store, sheet):
    show(laptop, server, store, sheet)
    cell(laptop, 2, "target").click()
    laptop.keyboard.press("Delete")
    cell(laptop, 2, "goal").click()
    laptop.keyboard.type("5")
    laptop.keyboard.press("Enter")
    expect(laptop.locator(".goal-panel li", has_text="Gender equality")).to_contain_text("4 h")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_on_a_phone_the_table_stays_in_its_box_with_44_px_to_press(phone, server, store, sheet, language):
    show(phone, server, store, sheet, language)
    assert low(phone, ".sheet-table .table-bar") == []
    assert cell(phone, 0, "project").bounding_box()["height"] >= 44
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
    cell(phone, 0, "strategic_focus").tap()
    expect(phone.locator(".sheet-table textarea")).to_be_focused()


def test_in_arabic_the_columns_begin_at_the_right(laptop, server, store, sheet):
    show(laptop, server, store, sheet, "ar")
    first, second = (cell(laptop, 0, name).bounding_box()["x"] for name in ("strategic_focus", "project"))
    assert first > second


def test_all_rows_typed_ahead_of_a_busy_server_are_kept_when_the_page_is_left(laptop, server, store, sheet):
    show(laptop, server, store, sheet)
    with store.writing():  # nobody else writes meanwhile
        cell(laptop, 3, "project").click()
        for project in ("One", "Two"):
            laptop.keyboard.type(project)
            laptop.keyboard.press("Enter")
        laptop.keyboard.type("Thr")
        laptop.goto("about:blank")
    until(lambda: projects(store, sheet)[3:] == ["One", "Two", "Thr"])
