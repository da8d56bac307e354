"""A sheet is passed on by its link, on plain http as well, where a page has no clipboard of its own."""

from playwright.sync_api import expect

from tests.browser.people import settled, unfold


def start(page, server, title):
    page.goto(server.address)
    page.get_by_label("Title").fill(title)
    page.get_by_role("button", name="Start aligning").click()
    expect(page.get_by_role("heading", name=title)).to_be_visible()
    settled(page)


def test_a_pressed_link_is_in_the_clipboard_and_opens_the_sheet_for_another_person(server, contexts):
    ana, bob = contexts(1366, 768), contexts(1366, 768)
    ana.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined });")
    start(ana, server, "Urban water")
    unfold(ana, "Share")
    ana.get_by_role("button", name="Link to view").click()
    field = ana.get_by_role("textbox", name="Link to view")
    field.click()
    assert ana.evaluate("getSelection().toString()") == field.input_value()
    ana.get_by_role("button", name="Add the first row").click()
    written = ana.get_by_label("Project example")
    written.click()
    written.press("ControlOrMeta+v")
    link = written.input_value()
    assert "/sheet?open=" in link

    word = link.partition("open=")[2]
    bob.goto(f"{server.address}/sheet?open={word}")
    expect(bob.get_by_role("heading", name="Urban water")).to_be_visible()
    expect(bob.get_by_text("You can read this sheet, not change it")).to_be_visible()
    expect(bob.get_by_role("button", name="Add the first row")).to_have_count(0)
    assert word not in bob.url
    assert word not in bob.evaluate("location.href")
