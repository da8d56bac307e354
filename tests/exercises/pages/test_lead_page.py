"""The facilitator's pages, always from app.py, and what they refuse to everybody else."""

import re
from datetime import UTC, date, datetime, time
from urllib.parse import parse_qsl, urlsplit

import pytest
from streamlit.runtime.context import ContextProxy

from alignment import Alignment, AlignmentSheet
from exercises.agenda.running import clock_of
from exercises.expectations.answers import answer
from exercises.workshop import reach
from exercises.workshop.address import ADDRESS_VARIABLE, MachineAddress
from exercises.workshop.facilitation import hashed
from exercises.workshop.markup import spaced
from exercises.workshop.reach.arrivals import shared_arrivals
from exercises.workshop.reach.keeping import renew_screen
from exercises.workshop.records import InAtlas, Workshop, WorkshopPhase
from exercises.workshop.snapshots import Snapshots
from exercises.workshop.workshops import Workshops
from tests.conftest import Browser
from tests.exercises.a_room import Lead, enter, links_shown

LEAD, PROJECTOR, ROOM = (f"exercises/pages/{page}.py" for page in ("lead", "projector", "room"))


@pytest.fixture
def workshops(stored):
    return Workshops(stored)


@pytest.fixture
def opened(workshops):
    return workshops.create(Workshop(name="Brussels 2018", groups=("Red", "Blue")))


@pytest.fixture
def lead(person, opened):
    workshop, key = opened
    return person(LEAD, workshop=workshop.id, key=key)


@pytest.fixture
def now(stored, opened):
    rooms = Snapshots(stored)
    return lambda: rooms.snapshot(opened[0].id)


def test_a_workshop_is_made_in_one_press_and_its_secret_link_is_shown_once(person, stored):
    facilitator = person().press("Start a workshop")
    assert "facilitator link" in facilitator.reads
    (link,) = links_shown(facilitator)
    assert re.search(r"/open/\w{12}\?lang=en#[\w-]{32}$", link)
    assert "key" not in facilitator.address
    facilitator.press("I have saved it")
    assert not links_shown(facilitator)
    assert not links_shown(facilitator.reload(LEAD))


def test_the_code_and_the_way_to_the_projector_are_always_there_and_the_way_has_no_key(lead, opened):
    workshop, key = opened
    assert workshop.code[:3] in lead.html
    projector, tried = [element.proto.url for element in lead.app.get("link_button")]
    assert workshop.id not in projector + tried
    assert key not in projector + tried


def test_an_address_of_before_with_the_key_in_it_is_used_and_cleaned(person, opened):
    workshop, key = opened
    desk = person(LEAD, workshop=workshop.id, key=key)
    assert "key" not in desk.address
    assert "Close the workshop" in desk.reload(LEAD).buttons
    stranger = person(LEAD, **desk.address)
    assert "Only the facilitator" in stranger.reads


def test_a_test_participant_on_the_facilitators_laptop_is_somebody_else(person, lead):
    _, tried = [element.proto.url for element in lead.app.get("link_button")]
    phone = person(ROOM, cookie=lead.cookie, **dict(parse_qsl(urlsplit(tried).query)))
    assert phone.token != lead.token
    phone.press("Take part")
    assert phone.reload(ROOM).token == phone.token
    assert "Only the facilitator" in person(LEAD, cookie=lead.cookie, **phone.address).reads


def test_without_the_key_the_desk_has_nothing_to_press(person, workshops, opened):
    workshop, _ = opened
    workshops.join(workshop, "t")
    for key in ("", "guessed"):
        stranger = person(LEAD, workshop=workshop.id, who="t", **({"key": key} if key else {}))
        assert "Only the facilitator" in stranger.reads or "Open your facilitator link" in stranger.reads
        assert [label for label in stranger.buttons if label != "English"] == []


def test_the_key_of_one_workshop_does_not_lead_another(person, workshops, opened):
    other, _ = workshops.create(Workshop(name="Another"))
    stranger = person(LEAD, workshop=other.id, key=opened[1])
    assert "Only the facilitator of “Another" in stranger.reads


def test_a_participants_address_never_carries_the_key(person, workshops, opened):
    phone = person(join=opened[0].code)
    phone.press("Take part")
    assert "key" not in phone.address
    assert "Only the facilitator" in phone.go(LEAD).reads


def with_sheet(lead, title):
    lead.field("Title").input(title)
    return lead.press("Add")


def test_the_facilitator_adds_a_sheet_and_the_room_is_there(lead, now):
    with_sheet(lead, "The plan")
    snapshot = now()
    (sheet,) = snapshot.sheets.values()
    assert (sheet.title, snapshot.stage.sheet) == ("The plan", sheet.id)


def test_what_is_rarely_needed_is_drawn_for_who_has_opened_it(person, opened, monkeypatch):
    workshop, key = opened
    monkeypatch.setattr(Browser, "unfolded", False)
    desk = person(LEAD, workshop=workshop.id, key=key)
    assert "History of the sheets" not in desk.buttons
    desk.app.session_state["desk-more"] = True
    desk.app.run()
    assert "History of the sheets" in desk.buttons


def test_the_facilitator_locks_and_unlocks(lead, now):
    with_sheet(lead, "The plan").press("Lock the sheets")
    assert now().stage.locked
    lead.press("Unlock the sheets")
    assert not now().stage.locked


def test_the_facilitator_has_a_case_aligned_face_down_and_reveals_it(lead, now):
    lead.field("Each group separately, answers hidden").set_value(True).run()
    with_sheet(lead, "The case")
    coding = now().coding()
    assert set(coding.sheets) == {"Red", "Blue"}
    lead.press("Reveal")
    assert coding.id in now().stage.revealed
    lead.press("Hide again")
    assert coding.id not in now().stage.revealed


def test_undo_takes_back_the_last_action(lead, now):
    with_sheet(lead, "The plan").press("Lock the sheets").press("Undo")
    assert not now().stage.locked
    assert "Undone: Lock the sheets" in lead.reads


def test_the_facilitator_hides_a_row(lead, stored, workshops, opened, now):
    hand = Lead(stored, opened[0], hashed(opened[1]))
    sheet = hand.add_sheet(AlignmentSheet(title="The plan", rows=(Alignment(project="Rude"),)))
    lead.app.run()
    hidden = next(box for box in lead.app.multiselect if box.label.startswith("Rows"))
    hidden.set_value([stored.sheet(sheet.id).rows[0].id]).run()
    lead.press("Apply")
    assert now().stage.hidden_rows == (stored.sheet(sheet.id).rows[0].id,)


def test_the_facilitator_moves_somebody_into_another_group_and_takes_somebody_out(lead, workshops, opened, now):
    workshops.join(opened[0], "t", "Ana", "Red", "cairo")
    workshops.join(opened[0], "u")
    lead.app.run()
    people = lead.field("Person")
    assert people.options == ["1. Ana · Red · Cairo", "2. Participant 2"]
    people.select_index(0).run()
    lead.fill("Group", "Blue").press("Change the group")
    ana, other = now().people
    assert now().people[ana].group == "Blue"
    lead.press("Remove from the workshop")
    assert list(now().people) == [other]
    assert lead.field("Person").options == ["1. Participant 2"]
    lead.press("Undo")
    assert "Undone: Remove from the workshop" in lead.reads
    assert now().people[ana].nickname == "Ana"


def test_the_facilitator_renews_the_code(lead, opened, now):
    lead.press("Renew the code")
    assert now().workshop.code != opened[0].code
    assert spaced(now().workshop.code) in lead.html


def test_the_facilitator_is_asked_before_more_than_a_hundred_and_fifty_come_in(lead, stored, opened, now):
    for number in range(149):
        stored.put_document(opened[0].id, "participant", f"p{number}", {})
    lead.app.run()
    assert "Let more people in" not in lead.buttons
    stored.put_document(opened[0].id, "participant", "p149", {})
    lead.app.run()
    assert "150 people take part" in lead.reads
    lead.press("Let more people in")
    assert now().stage.more
    assert "Let more people in" not in lead.buttons


def test_a_new_link_ends_the_old_one(person, lead, opened):
    workshop, old = opened
    other = person(LEAD, workshop=workshop.id, key=old)
    lead.press("New facilitator link")
    assert "Close the workshop" in lead.buttons
    assert "Only the facilitator" in other.go(LEAD).reads
    assert "Only the facilitator" in person(LEAD, workshop=workshop.id, key=old).reads


def test_the_facilitator_is_asked_before_the_workshop_closes_and_can_reopen_it(lead, workshops, opened, now):
    lead.press("Close the workshop")
    assert now().workshop.phase is WorkshopPhase.OPEN
    lead.press("Keep it open")
    assert "Yes, close it" not in lead.buttons
    lead.press("Close the workshop").press("Yes, close it")
    assert workshops.workshop(opened[0].id).phase is WorkshopPhase.CLOSED
    assert "is over" in lead.reads
    assert {"Bring everyone here", "Open this day", "Lock the sheets"} & set(lead.buttons) == set()
    lead.press("Reopen the workshop")
    assert now().workshop.phase is WorkshopPhase.OPEN
    assert spaced(now().workshop.code) in lead.html


def test_a_day_is_opened_and_its_slot_brings_the_room_to_its_exercise(person, opened, now):
    workshop, key = opened
    agenda = person(LEAD, workshop=workshop.id, key=key)
    agenda.press("Open this day")
    first = clock_of(now()).following
    agenda.press(next(label for label in agenda.buttons if label.startswith("Next")))
    clock = clock_of(now())
    assert clock.running.id == first.id
    assert now().stage.exercise == first.slot.exercise == "expectations"
    ends = clock.running.ends
    agenda.press("+5")
    assert (clock_of(now()).running.ends - ends).total_seconds() == 300
    agenda.press("Step back")
    assert clock_of(now()).running is None


@pytest.mark.parametrize(("on", "begins"), [(date(2027, 6, 10), 11), (date(2027, 12, 9), 12)])
def test_a_day_has_the_hours_of_its_place_on_its_date_whenever_and_wherever_it_is_opened(
    new_room, person, monkeypatch, on, begins
):
    monkeypatch.setattr(ContextProxy, "timezone", "Asia/Seoul")  # where the laptop says that it is
    room = new_room(place="Brussels", programme="brussels-as-run", starts=on, ends=on)
    desk = room.desk(person)
    assert "Time zone: Europe/Brussels" in desk.reads
    desk.press("Open this day")
    assert clock_of(room.snapshot).turns[0].planned == datetime.combine(on, time(begins, 45), UTC)
    assert "13:45" in desk.html
    assert f"{begins}:45" not in desk.html


def goes_on(desk):
    """The label of the one button that goes on, without the key that presses it; "" where there is none."""
    found = [label for label in desk.buttons if label.startswith("Next: ") and label.endswith(" **Space**")]
    assert len(found) <= 1
    return "".join(found).removesuffix(" **Space**")


def test_the_whole_first_day_is_led_from_the_desk_by_the_one_button_that_goes_on(lead, workshops, opened, now):
    lead.press("Open this day")
    slots = [turn.slot for turn in clock_of(now()).turns]
    for slot in slots:
        assert goes_on(lead).replace("\\", "") == f"Next: {slot.title_in('en')}"
        for opening in slot.openings:  # one after the other, each by the same button
            lead.press(f"{goes_on(lead)} **Space**")
            assert clock_of(now()).running.slot == slot
            assert now().stage.exercise == opening.exercise
            assert not lead.app.exception
        if slot.exercise == "expectations":  # what was answered waits before the next slot does, which is a press away
            answer(workshops.seat(workshops.join(opened[0], "ana") and opened[0].id, "ana"), "before", 3, "")
            lead.app.run()
            assert goes_on(lead) == "Next: Reveal"
            assert f"Go straight to: {slots[1].title_in('en')}" in lead.buttons
            lead.press("Next: Reveal **Space**")
            assert now().stage.revealed == ("expectations.before",)
    assert goes_on(lead) == ""
    assert {"Step back", "Open another day", "Bring everyone here"} <= set(lead.buttons)


def test_a_second_press_that_was_meant_for_the_same_slot_is_of_a_button_that_is_gone(lead):
    lead.press("Open this day")
    keys = []
    for _ in range(2):
        (button,) = [button for button in lead.app.button if button.label.startswith("Next: ")]
        keys.append(button.key)
        lead.press(button.label)
    assert len(set(keys)) == 2
    assert not {button.key for button in lead.app.button} & set(keys)


def test_the_wall_is_made_dark_and_shown_again_from_the_desk(lead, now):
    lead.press("Darken the projector **B**")
    assert now().wall.blank
    lead.press("Light the projector again **B**").press("Next page")
    assert (now().wall.blank, now().wall.page) == (False, 1)


def test_the_desk_locks_what_the_room_works_on_and_says_what_that_is(lead, now):
    assert "Lock the sheets" not in lead.buttons  # there are none
    lead.fill("Current activity", "exercise:roadmap").press("Bring everyone here").press("Lock the answers")
    assert (now().stage.locked, now().stage.locked_answers) == (False, ("roadmap",))
    lead.press("Unlock the answers")
    assert now().stage.locked_answers == ()
    with_sheet(lead, "The plan")
    assert "Lock the answers" not in lead.buttons
    lead.press("Lock the sheets")
    assert now().stage.locked


def test_a_phone_that_the_desk_shows_is_nobody_in_particular_and_takes_nothing(person, workshops, opened, now):
    workshop, key = opened
    workshops.facilitation(workshop.id, key).bring_everyone(exercise="expectations")
    workshops.facilitation(workshop.id, key).grant("boss")
    small = person(ROOM, workshop=workshop.id, who="boss", preview="1")
    assert "What do you expect from this workshop?" in [area.label for area in small.app.text_area]
    small.app.radio[0].set_value(3)
    small.press("Send")
    assert "You do not take part" in small.reads
    assert (dict(now().people), now().kind("expectations")) == ({}, ())
    stranger = person(ROOM, workshop=workshop.id, who="somebody", preview="1")
    assert "What do you expect from this workshop?" not in [area.label for area in stranger.app.text_area]


def test_the_projector_has_nothing_to_press_and_its_address_opens_nothing_else(person, opened, now):
    projector = person(PROJECTOR, screen=now().reach.screen)
    assert opened[0].id not in str(projector.address)
    assert [label for label in projector.buttons if label != "English"] == []
    assert not projector.app.exception


def test_the_menu_shows_the_facilitators_pages_to_who_has_the_key_only(person, opened):
    from exercises.workshop.widgets import pages_on_the_menu

    pages = ("home", "room", "lead", "projector")
    assert "projector" not in pages_on_the_menu(pages)


def test_the_history_of_the_workshops_sheets_is_for_its_facilitator(person, lead, stored, workshops, opened):
    workshop, _ = opened
    with_sheet(lead, "The plan").press("History of the sheets")
    lead.go("alignment/pages/history.py")
    assert "The plan" in lead.html
    assert "There is no sheet yet" in person("alignment/pages/history.py", workshop=workshop.id).reads


def test_the_facilitator_says_when_the_workshop_counts_in_everybodys_atlas(lead, now):
    assert now().workshop.in_atlas is InAtlas.AFTER_END
    enter(lead, **{"in-atlas": InAtlas.NEVER}).press("Save")
    assert now().workshop.in_atlas is InAtlas.NEVER


def test_an_address_of_the_projector_of_before_and_a_renewed_one_say_where_to_open_it(person, opened, now, workshops):
    assert "Open the projector’s page from" in person(PROJECTOR, workshop=opened[0].id).reads
    word = now().reach.screen
    renew_screen(workshops.facilitation(opened[0].id, opened[1]))
    assert "again from the facilitator’s page" in person(PROJECTOR, screen=word).reads


def test_the_facilitator_chooses_the_address_that_phones_are_given_and_the_wifi_beside_it(lead, now, monkeypatch):
    monkeypatch.delenv(ADDRESS_VARIABLE, raising=False)
    hotspot = MachineAddress("192.168.137.1", "Local Area Connection* 2")
    monkeypatch.setattr(reach.widgets, "machine_addresses", lambda: (hotspot,))
    lead.app.run()
    assert "No phone has used this address yet" in lead.reads
    (field,) = [choice for choice in lead.app.selectbox if choice.label == "Address of this laptop"]
    assert field.options[0].startswith("Found automatically")
    field.select("192.168.137.1:8501 · Local Area Connection* 2")
    enter(lead, **{"Name of the wifi": "The room", "Password of the wifi": "12345678"})
    lead.press("Save address and wifi")
    assert now().reach.address == "http://192.168.137.1:8501"
    for shown in ("192.168.137.1:8501", "The room", "12345678"):
        assert shown in lead.html
    assert "no longer has the address" in lead.reads
    shared_arrivals().note("http://192.168.137.1:8501", "a phone")
    lead.app.run()
    assert "One phone has used this address" in lead.reads
    assert "no longer has the address" not in lead.reads


def test_a_co_facilitator_has_the_way_to_the_projector_and_changes_nothing_of_it(person, opened, workshops, now):
    workshops.facilitation(opened[0].id, workshops.facilitation(opened[0].id, opened[1]).renew_co_key()).grant("co")
    desk = person(LEAD, workshop=opened[0].id, who="co")
    assert now().reach.screen in desk.app.get("link_button")[0].proto.url
    assert "New link for the projector" not in desk.buttons


def test_the_wall_speaks_a_second_language_that_is_chosen_at_the_desk(lead, now):
    lead.field("Second language on the projector").set_value("ar").run()
    assert now().wall.second == "ar"
    lead.field("Second language on the projector").set_value("").run()
    assert now().wall.second == ""
