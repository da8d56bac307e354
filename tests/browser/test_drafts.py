"""What somebody types on a phone and does not send: it outlives reloads, a killed server and a second tab."""

import pytest
from playwright.sync_api import expect

from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops
from tests.browser.people import come_as, settled, unfold_rare, until, workshop_of

EXPECT = "What do you expect from this workshop?"


@pytest.fixture
def room(server, store, phone):
    """The address of a room that answers the survey, for somebody who has sat down."""
    workshops = Workshops(store)
    workshop, key = workshops.create(Workshop(name="Brussels"))
    workshops.facilitation(workshop.id, key).bring_everyone(exercise="expectations")
    workshops.join(workshop, "ana", "Ana")
    come_as(phone, server, store, "ana")
    return f"{server.address}/room?workshop={workshop.id}"


def opened(page, address):
    page.goto(address)
    expect(page.get_by_label(EXPECT)).to_be_visible()
    settled(page)
    return page


def note(page):
    return page.locator("[data-draft]").first  # the question wall has one as well, on every page of a room


def type_into(page, text):
    page.get_by_label(EXPECT).press_sequentially(text, delay=20)


def test_half_a_word_is_there_after_the_server_was_killed_and_the_page_reloaded(phone, server, room):
    opened(phone, room)
    type_into(phone, "To link our cour")
    expect(note(phone)).to_have_attribute("data-typed", "kept")
    server.kill()
    server.start()
    phone.reload()
    expect(phone.get_by_label(EXPECT)).to_have_value("To link our cour")


def test_what_does_not_get_through_is_unsaved_and_kept_when_the_network_is_back(phone, room):
    opened(phone, room)
    phone.route("**/draft*", lambda route: route.abort())
    type_into(phone, "To link our courses")
    expect(phone.get_by_text("Not saved yet").first).to_be_visible()
    phone.unroute("**/draft*")
    expect(note(phone)).to_have_attribute("data-typed", "kept")
    phone.reload()
    expect(phone.get_by_label(EXPECT)).to_have_value("To link our courses")


def test_what_is_typed_and_left_at_once_is_there_again(phone, room):
    opened(phone, room)
    type_into(phone, "Left at once")
    phone.goto("about:blank")
    opened(phone, room)
    expect(phone.get_by_label(EXPECT)).to_have_value("Left at once")


def closed_without_a_line(page, text):
    """Type this while there is no line to the server, and close the page; gives another one of the same browser."""
    browser = page.context
    browser.set_offline(True)
    page.get_by_label(EXPECT).press("End")
    type_into(page, text)
    expect(note(page)).to_have_attribute("data-typed", "unsaved")
    page.close()
    browser.set_offline(False)
    return browser.new_page()


def test_what_was_typed_without_a_line_is_there_after_the_page_was_closed_and_gone_for_who_comes_next(
    contexts, server, store, room
):
    page = contexts(390, 844)
    come_as(page, server, store, "ana")
    page = closed_without_a_line(opened(page, room), "In a tunnel")
    expect(opened(page, room).get_by_label(EXPECT)).to_have_value("In a tunnel")
    expect(note(page)).to_have_attribute("data-typed", "kept")
    page = closed_without_a_line(page, " again")
    come_as(page, server, store, "ben")
    Workshops(store).join(Workshops(store).workshop(room.partition("=")[2]), "ben", "Ben")
    expect(opened(page, room).get_by_label(EXPECT)).to_have_value("")
    assert [name for name in page.evaluate("Object.keys(localStorage)") if name.startswith("sdg-unsent")] == []


def test_two_tabs_of_one_person_keep_two_texts_and_a_third_shows_both(contexts, server, store, room):
    first = contexts(390, 844)
    come_as(first, server, store, "ana")
    second = first.context.new_page()
    for page in (first, second):
        opened(page, room)
    type_into(first, "One text")
    expect(note(first)).to_have_attribute("data-typed", "kept")
    opened(second, first.url)  # the very same address
    second.get_by_label(EXPECT).fill("")
    type_into(second, "Another text")
    expect(note(second)).to_have_attribute("data-typed", "kept")
    type_into(first, " and more")
    expect(note(first)).to_have_attribute("data-typed", "kept")
    assert first.url != second.url
    third = opened(first.context.new_page(), room)
    expect(third.get_by_label(EXPECT)).to_have_value("One text and more")
    expect(third.get_by_text("Another text")).to_be_visible()
    expect(third.get_by_text("Both are kept")).to_be_visible()
    for page, text in ((first, "One text and more"), (second, "Another text")):
        page.reload()
        expect(page.get_by_label(EXPECT)).to_have_value(text)


def test_what_is_sent_leaves_no_draft_behind(phone, store, room):
    opened(phone, room)
    phone.get_by_text("I teach them").click()
    type_into(phone, "The tools")
    phone.get_by_role("button", name="Send").click()
    expect(phone.get_by_text("your answer is saved")).to_be_visible()
    until(lambda: store.form_drafts("ana", workshop_of(phone)) == ())
    phone.wait_for_timeout(1000)
    assert store.form_drafts("ana", workshop_of(phone)) == ()
    phone.reload()
    expect(phone.get_by_label(EXPECT)).to_have_value("The tools")


def test_typing_runs_no_page(phone, room):
    opened(phone, room)
    phone.evaluate("""() => {
      window.runs = 0;
      new MutationObserver(() => { if (window.sdgPage.running()) window.runs += 1; })
        .observe(document, { subtree: true, childList: true, attributes: true });
    }""")
    type_into(phone, "Nobody runs for this")
    expect(note(phone)).to_have_attribute("data-typed", "kept")
    phone.wait_for_timeout(1500)
    assert phone.evaluate("window.runs") == 0


def test_what_was_tapped_is_tapped_after_a_reload(phone, room):
    opened(phone, room)
    phone.get_by_text("I teach them").click()
    expect(note(phone)).to_have_attribute("data-typed", "kept")
    phone.wait_for_timeout(1000)  # a tap is looked for four times a second
    phone.reload()
    expect(phone.get_by_role("radio", name="I teach them")).to_be_checked()


def test_choices_of_every_kind_in_a_heading_are_there_in_another_language_after_the_server_was_killed(laptop, server):
    laptop.goto(f"{server.address}/sheet")
    laptop.get_by_label("Title").fill("Urban services")
    laptop.get_by_role("button", name="Start aligning").click()
    laptop.get_by_role("button", name="Edit the heading").click()
    settled(laptop)
    laptop.get_by_role("radio", name="City plan").click()
    laptop.get_by_role("combobox", name="Centre").click()
    laptop.get_by_role("option", name="Seoul").click()
    laptop.get_by_role("button", name="Choose the date").first.click()
    laptop.get_by_role("gridcell").get_by_text("15", exact=True).first.click()
    for part, typed in (("year", "2026"), ("month", "06"), ("day", "30")):
        laptop.get_by_role("spinbutton", name=f"{part}, Ends").press_sequentially(typed)
    laptop.keyboard.press("Tab")
    laptop.wait_for_timeout(1500)
    expect(note(laptop)).to_have_attribute("data-typed", "kept")
    server.kill()
    server.start()
    laptop.goto(f"{laptop.url}&lang=fr")
    expect(laptop.get_by_role("radio", name="Plan stratégique")).to_be_checked()
    expect(laptop.get_by_role("combobox", name="Centre")).to_have_value("Séoul")
    expect(laptop.get_by_role("spinbutton", name="Jour, Début")).to_have_text("15")
    for part, text in (("Année", "2026"), ("Mois", "06"), ("Jour", "30")):
        expect(laptop.get_by_role("spinbutton", name=f"{part}, Fin")).to_have_text(text)


def test_of_a_list_all_that_was_chosen_is_there_after_a_reload_also_what_was_added_to_it(facilitator):
    def open_facts():
        unfold_rare(facilitator)
        expect(facilitator.get_by_role("combobox", name="Centres present")).to_be_visible()

    open_facts()
    centres = facilitator.get_by_role("combobox", name="Centres present")
    for name in ("Cairo", "Lima"):
        centres.click()
        centres.press_sequentially(name)
        facilitator.get_by_role("option", name=name).click()
    facilitator.wait_for_timeout(1500)
    facilitator.reload()
    open_facts()
    chosen = facilitator.get_by_role("group", name="Chosen")
    expect(chosen).to_contain_text("Cairo")
    expect(chosen).to_contain_text("Lima")
