"""The phone's page, always from app.py."""

import pytest

from alignment import Alignment, AlignmentSheet
from alignment.ground.widgets import plain
from alignment.store import person_id
from exercises.workshop.facilitation import hashed
from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops
from tests.exercises.a_room import Lead

ROOM = "exercises/pages/room.py"


@pytest.fixture
def workshops(stored):
    return Workshops(stored)


@pytest.fixture
def opened(stored, workshops):
    """A workshop with a sheet on stage, and its facilitator's hand."""
    workshop, key = workshops.create(Workshop(name="Brussels 2018", groups=("Red", "Blue"), centres=("cairo",)))
    hand = Lead(stored, workshop, hashed(key))
    sheet = hand.add_sheet(AlignmentSheet(title="The plan"))
    hand.bring_everyone(sheet=sheet.id)
    return workshop, hand, sheet


def test_somebody_joins_by_code_without_a_name_and_can_write_at_once(person, stored, opened):
    workshop, _, sheet = opened
    phone = person(ROOM).type("Code", workshop.code.lower()).press("Join")
    assert "Brussels 2018" in phone.reads
    phone.press("Take part")
    assert "The plan" in phone.reads
    phone.press("Add the first row").fill("Project example", "Bus lanes").press("Save")
    (row,) = stored.sheet(sheet.id).rows
    assert (row.project, row.author) == ("Bus lanes", person_id(phone.token))


def test_a_wrong_code_is_refused_with_a_reason_and_no_traceback(person, opened):
    phone = person(ROOM).type("Code", "AAAAAA").press("Join")
    assert "no workshop with the code AAAAAA" in phone.reads
    assert not phone.app.exception


@pytest.mark.parametrize("carried", ["word", "code"])
def test_the_address_of_the_qr_code_leads_straight_to_the_seat_and_is_clean_at_once(person, opened, carried):
    workshop, _, _ = opened
    phone = person(join=getattr(workshop, carried))
    assert "Tell us who you are." in phone.reads
    assert phone.address["workshop"] == workshop.id
    assert "join" not in phone.address
    assert workshop.word not in str(phone.address)
    phone.press("Take part")
    assert "The plan" in phone.reads


def test_the_address_of_the_qr_code_is_clean_also_on_a_page_that_does_not_ask_for_it(person, opened):
    workshop, _, _ = opened
    visitor = person("alignment/pages/catalogue.py")
    visitor.app.query_params["join"] = workshop.word
    visitor.app.run()
    assert "join" not in visitor.address
    visitor.go("exercises/pages/home.py")
    assert "Tell us who you are." in visitor.reads


def test_an_old_qr_code_is_refused_with_a_reason_and_the_code_can_be_typed(person, opened):
    workshop, hand, _ = opened
    renewed = hand.renew_code()
    phone = person(join=workshop.word)
    assert "the facilitator has renewed it" in phone.reads
    assert "join" not in phone.address
    phone.type("Code", renewed.code).press("Join")
    assert "Tell us who you are." in phone.reads


def test_the_code_of_a_finished_workshop_says_that_it_is_over(person, opened):
    workshop, hand, _ = opened
    hand.close()
    assert "“Brussels 2018” is over" in person(ROOM).type("Code", workshop.code).press("Join").reads


def test_who_knows_a_workshops_id_alone_is_asked_for_its_code(person, workshops, opened):
    workshop, _, _ = opened
    stranger = person(ROOM, workshop=workshop.id)
    assert "Take part" not in stranger.buttons
    stranger.type("Code", workshop.code).press("Join").press("Take part")
    assert "The plan" in stranger.reads


def test_who_leads_the_workshop_sits_down_without_typing_its_code(person, opened):
    workshop, hand, _ = opened
    assert "The plan" in person(ROOM, workshop=workshop.id, key=hand.renew_key()).press("Take part").reads
    assert "Take part" not in person(ROOM, workshop=workshop.id, key="guessed").buttons


def test_somebody_who_was_removed_is_asked_for_a_code_and_the_old_one_brings_nobody_back(person, opened):
    workshop, hand, _ = opened
    phone = person(join=workshop.word).press("Take part")
    with hand.act("remove-person") as act:
        act.remove_person(person_id(phone.token))
    phone.app.run()
    assert "The plan" not in phone.reads
    phone.type("Code", workshop.code).press("Join").press("Take part")
    assert "removed you from “Brussels 2018”" in phone.reads
    again = phone.reload(ROOM)
    renewed = hand.renew_code().code
    again.app.run()
    assert "Take part" not in again.buttons
    again.type("Code", renewed).press("Join").press("Take part")
    assert "The plan" in again.reads


def test_the_seat_form_says_that_groups_are_fixed_while_a_case_lies_face_down(person, workshops, opened):
    workshop, hand, _ = opened
    workshops.join(workshop, "t", group="Red")
    coding = hand.start_coding(AlignmentSheet(title="Case"))
    phone = person(ROOM, workshop=workshop.id, who="t").press("Participant 1")
    (groups,) = [group for group in phone.app.button_group if group.key == "group"]
    assert (groups.disabled, groups.value) == (True, "Red")
    assert "only the facilitator can change your group" in phone.reads
    phone.type("Nickname (optional)", "Ana").press("Take part")
    assert "Ana" in phone.buttons
    hand.reveal(coding.id)
    phone.press("Ana")
    assert "only the facilitator" not in phone.reads


def test_a_reload_brings_a_person_back_to_their_seat_with_what_they_typed(person, workshops, opened):
    workshop, _, _ = opened
    phone = person(join=workshop.code)
    phone.type("Nickname (optional)", "Ana").press("Take part")
    phone.press("Add the first row").fill("Project example", "Half a thought")
    again = phone.reload(ROOM)
    assert again.field("Project example").value == "Half a thought"
    assert "Ana" in again.buttons


def test_a_locked_sheet_has_no_form_and_says_why(person, workshops, opened):
    workshop, hand, _ = opened
    workshops.join(workshop, "t")
    hand.lock()
    phone = person(ROOM, workshop=workshop.id, who="t")
    assert "locked the sheet" in phone.reads
    assert "Add the first row" not in phone.buttons


def test_a_save_after_the_lock_is_refused_and_the_words_are_kept(person, stored, workshops, opened):
    workshop, hand, sheet = opened
    workshops.join(workshop, "t")
    phone = person(ROOM, workshop=workshop.id, who="t")
    phone.press("Add the first row").fill("Project example", "Just too late")
    hand.lock()
    phone.press("Save")
    assert "has locked The plan" in phone.html
    phone.app.run()  # as it does when the facilitator has moved the room
    assert "locked the sheet. What you typed is kept" in phone.reads
    assert stored.sheet(sheet.id).rows == ()
    assert stored.drafts("t", sheet.id)[""].project == "Just too late"


def test_a_colleagues_change_of_another_field_is_merged_when_one_saves(person, stored, workshops, opened):
    workshop, _, sheet = opened
    row = stored.add_row(sheet.id, Alignment(project="Bus lanes", why="Fewer cars"))
    workshops.join(workshop, "t")
    stored.keep_draft("t", sheet.id, row)
    phone = person(ROOM, workshop=workshop.id, who="t")
    phone.fill("Why does it serve this goal?", "Cleaner air")
    stored.save_row(sheet.id, row.having(project="Bus lanes and stops"))
    phone.press("Save")
    (kept,) = stored.sheet(sheet.id).rows
    assert (kept.project, kept.why) == ("Bus lanes and stops", "Cleaner air")


def test_a_colleagues_change_of_the_same_field_is_shown_beside_mine_and_nothing_is_lost(
    person, stored, workshops, opened
):
    workshop, _, sheet = opened
    row = stored.add_row(sheet.id, Alignment(project="Bus lanes", why="Fewer cars"))
    workshops.join(workshop, "t")
    stored.keep_draft("t", sheet.id, row)
    phone = person(ROOM, workshop=workshop.id, who="t")
    phone.fill("Why does it serve this goal?", "Mine")
    stored.save_row(sheet.id, row.having(why="Theirs"))
    phone.press("Save")
    assert "Mine" in phone.html
    assert "Theirs" in phone.html
    phone.press("Keep mine")
    assert stored.sheet(sheet.id).rows[0].why == "Mine"
    assert "Theirs" in [change.row.why for change in stored.history(sheet.id) if change.row]


def test_a_closed_workshop_says_so_and_lets_people_leave(person, workshops, opened):
    workshop, hand, _ = opened
    workshops.join(workshop, "t")
    hand.close()
    phone = person(ROOM, workshop=workshop.id, who="t")
    assert "is over" in phone.reads
    assert "Add the first row" not in phone.buttons
    phone.press("Leave")
    assert "workshop" not in phone.address


def test_a_workshop_that_is_not_there_is_told_without_a_traceback(person, database_url):
    phone = person(ROOM, workshop="nowhere")
    assert "no workshop nowhere" in phone.reads
    assert not phone.app.exception


def test_each_group_of_a_double_coding_writes_into_its_own_copy(person, stored, workshops, opened):
    workshop, hand, _ = opened
    coding = hand.start_coding(AlignmentSheet(title="Case", rows=(Alignment(project="Bus lanes"),)))
    hand.bring_everyone(sheet=coding.id)
    workshops.join(workshop, "t", group="Red")
    workshops.join(workshop, "no group")
    phone = person(ROOM, workshop=workshop.id, who="t")
    phone.press("Add a row").fill("Project example", "Red's idea").press("Save")
    assert len(stored.sheet(coding.sheets["Red"]).rows) == 2
    assert len(stored.sheet(coding.sheets["Blue"]).rows) == 1
    assert "Choose your group" in person(ROOM, workshop=workshop.id, who="no group").reads


class Opened:
    """The live view's component as a page sees it: AppTest draws none, so its state is put in by hand."""

    def __init__(self, monkeypatch, kind, value):
        self.state = {"open": f"{kind}/{value}#1"}
        monkeypatch.setattr("exercises.workshop.live.widgets._live", lambda **_: self.state)

    def on(self, phone):
        phone.app.session_state["live-phone"] = self.state
        phone.app.run()
        return phone


def test_a_row_that_is_opened_in_the_live_view_has_its_form_until_it_is_put_away(
    person, stored, workshops, opened, monkeypatch
):
    workshop, _, sheet = opened
    workshops.join(workshop, "t")
    row = stored.add_row(sheet.id, Alignment(project="Bus lanes"), person="t")
    phone = Opened(monkeypatch, "row", row.id).on(person(ROOM, workshop=workshop.id, who="t"))
    assert phone.field("Project example").value == "Bus lanes"
    phone.press("Discard my changes")
    assert "Discard my changes" not in phone.buttons
    phone.app.run()
    assert "Discard my changes" not in phone.buttons


def test_what_is_opened_in_the_live_view_of_a_locked_sheet_does_not_open_later(
    person, stored, workshops, opened, monkeypatch
):
    workshop, hand, sheet = opened
    workshops.join(workshop, "t")
    row = stored.add_row(sheet.id, Alignment(project="Bus lanes"), person="t")
    hand.lock()
    phone = Opened(monkeypatch, "row", row.id).on(person(ROOM, workshop=workshop.id, who="t"))
    hand.lock(locked=False)
    phone.app.run()
    assert "Discard my changes" not in phone.buttons


def test_every_sheet_of_the_room_gets_its_strategic_goal_and_focus_on_the_phone(person, stored, opened):
    workshop, hand, sheet = opened
    phone = person(ROOM).type("Code", workshop.code).press("Join").press("Take part")
    phone.press("Edit the heading").field("Strategic goal").input("A city on foot")
    phone.press("Save")
    assert not phone.app.exception
    assert stored.sheet(sheet.id).strategic_goal == "A city on foot"
    assert "A city on foot" in phone.reads
    phone.press("Add the first row").fill("Strategic focus", "Streets").press("Save")
    assert stored.sheet(sheet.id).rows[0].strategic_focus == "Streets"
    hand.lock()
    assert "Edit the heading" not in phone.reload(ROOM).buttons


def test_what_stands_above_a_sheet_runs_its_own_way_on_a_page_that_runs_leftward(person, workshops, opened):
    workshop, hand, _ = opened
    goal = "Everybody gets around well."
    hand.bring_everyone(sheet=hand.add_sheet(AlignmentSheet(title="A city on foot", strategic_goal=goal)).id)
    workshops.join(workshop, "ana", "Ana")
    phone = person(ROOM, who="ana", workshop=workshop.id, lang="ar")
    for text in ("Brussels 2018", "A city on foot", goal):
        assert f"\u2068{plain(text)}\u2069" in phone.reads
