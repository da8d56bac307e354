"""A room in real browsers: a facilitator, a projector and two phones, each in a context of its own."""

from playwright.sync_api import expect

from alignment.store import open_store
from exercises.workshop.workshops import Workshops
from tests.browser.people import (
    add_sheet,
    code_of,
    in_motion,
    join,
    open_projector,
    save,
    screen_of,
    settled,
    unfold_rare,
    until,
    workshop_of,
    write,
)


def test_a_room_joins_writes_at_once_is_locked_and_comes_back(contexts, server, facilitator):
    add_sheet(facilitator, "The city's plan")
    projector = open_projector(contexts, server, facilitator)
    ana = join(contexts, server, code_of(facilitator), "Ana")
    bo = join(contexts, server, code_of(facilitator), "Bo")
    expect(projector.get_by_text("2 people here")).to_be_visible()

    # Two write at the same time into one sheet; each sees the other's row, and the projector both.
    write(ana, "Bus lanes")
    write(bo, "Leak detection")
    save(ana)
    save(bo)
    for page in (projector, ana, bo):
        expect(page.get_by_text("Bus lanes")).to_be_visible()
        expect(page.get_by_text("Leak detection")).to_be_visible()
        expect(page.get_by_text("by Ana")).to_be_visible()

    # Whoever edits a row is seen doing so.
    bo.locator(".room-row", has_text="Bus lanes").get_by_role("button", name="Edit").click()
    expect(bo.get_by_label("Project example")).to_have_value("Bus lanes")
    expect(ana.get_by_text("Bo is writing here")).to_be_visible()
    expect(bo.get_by_text("Bo is writing here")).to_be_hidden()
    bo.get_by_role("button", name="Discard my changes").click()

    # The facilitator locks: the forms go, and what was typed comes back when it is unlocked.
    write(ana, "A thought not finished")
    ana.wait_for_timeout(1500)
    expect(ana.locator(".typed-state:not([data-draft])")).to_have_attribute("data-typed", "kept")
    facilitator.get_by_role("button", name="Lock the sheets").click()
    expect(ana.get_by_text("The facilitator has locked the sheet")).to_be_visible()
    expect(ana.get_by_label("Project example")).to_have_count(0)
    facilitator.get_by_role("button", name="Unlock the sheets").click()
    expect(ana.get_by_label("Project example")).to_have_value("A thought not finished")

    # A reload, and a server that is killed and started again, bring everybody back to where they were.
    ana.reload()
    expect(ana.get_by_label("Project example")).to_have_value("A thought not finished")
    server.kill()
    expect(ana.get_by_text("No connection").first).to_be_visible()
    server.start()
    expect(projector.locator(".live[data-state=connected]")).to_be_visible()
    expect(ana.locator(".live[data-state=connected]")).to_be_visible()
    ana.wait_for_timeout(3000)  # the page of the new server takes the place of the old one
    expect(ana.get_by_label("Project example")).to_have_value("A thought not finished")
    save(ana)
    expect(projector.get_by_text("A thought not finished")).to_be_visible()


def groups_of(server, workshop):
    """The groups of a workshop as they are kept."""
    store = open_store(server.database)
    try:
        return Workshops(store).workshop(workshop).groups
    finally:
        store.close()


def test_two_groups_align_face_down_and_are_revealed_together(contexts, server, facilitator):
    unfold_rare(in_motion(facilitator))
    facilitator.get_by_role("textbox", name="Groups").fill("Red, Blue")
    facilitator.get_by_role("button", name="Save", exact=True).click()
    until(lambda: groups_of(server, workshop_of(facilitator)) == ("Red", "Blue"))
    settled(facilitator)
    add_sheet(facilitator, "The case", double=True)
    projector = in_motion(open_projector(contexts, server, facilitator))
    red = in_motion(join(contexts, server, code_of(facilitator), "Ana", "Red"))
    blue = in_motion(join(contexts, server, code_of(facilitator), "Bo", "Blue"))
    write(red, "Only Red's idea")
    save(red)
    expect(red.get_by_text("Only Red's idea")).to_be_visible()
    expect(projector.get_by_text("answers are hidden")).to_be_visible()
    for page in (blue, projector):
        expect(page.get_by_text("Only Red's idea")).to_have_count(0)
    facilitator.get_by_role("button", name="Reveal", exact=False).last.click()
    expect(projector.get_by_text("answers are hidden")).to_have_count(0)


def test_the_projector_shows_a_hostile_name_as_it_is_and_runs_nothing(contexts, server, facilitator):
    add_sheet(facilitator, "<img src=x onerror=\"document.title='owned'\">")
    projector = open_projector(contexts, server, facilitator)
    phone = join(contexts, server, code_of(facilitator), "<b>Ana</b>")
    write(phone, "<script>document.title='owned'</script>")
    save(phone)
    expect(projector.get_by_text("by <b>Ana</b>")).to_be_visible()
    expect(projector.get_by_text("<script>document.title='owned'</script>")).to_be_visible()
    assert projector.title() != "owned"
    assert phone.title() != "owned"


def test_where_the_network_lets_no_stream_through_the_projector_asks_instead(contexts, server, facilitator):
    add_sheet(facilitator, "The city's plan")
    page = contexts(1920, 1080)
    streams = []

    def only_whole_answers(route):
        if "once" in route.request.url:
            route.continue_()
        else:
            streams.append(route)
            route.abort()

    page.route("**/live/**", only_whole_answers)
    page.goto(server.address + screen_of(facilitator))
    expect(page.get_by_text("The city's plan")).to_be_visible()
    phone = join(contexts, server, code_of(facilitator), "Ana")
    write(phone, "Bus lanes")
    save(phone)
    expect(page.get_by_text("Bus lanes")).to_be_visible()
    assert streams
