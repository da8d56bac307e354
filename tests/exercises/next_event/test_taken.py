"""What one person takes home, also after the end, and nobody else's with it."""

import io
from datetime import date

import openpyxl
import pytest

from alignment import Alignment, AlignmentSheet
from alignment.store import person_id
from exercises.next_event.checks.keeping import Checks
from exercises.next_event.plan import NAME, Plan, begin_plan, plan_id
from exercises.next_event.promises import promise
from exercises.next_event.taken.gathering import taken_home, write_taken
from exercises.next_event.taken.papers import taken_paper
from exercises.workshop.shown import shown_to
from tests.exercises.a_room import TWO_HALF_DAYS, Room, links_shown
from tests.exercises.report.test_report import everything

TAKEN, PROMISES = "exercises/pages/taken.py", "exercises/pages/promises.py"
ANA = person_id("ana")


@pytest.fixture
def room(stored):
    room = Room(stored, NAME, **TWO_HALF_DAYS)
    ana = room.seat("ana", nickname="Ana", group="A", centre="cairo")
    bob = room.seat("bob", nickname="Bob", group="B", centre="seoul")
    plan = room.lead.add_sheet(AlignmentSheet(title="The plan"))
    room.lead.add_sheet(AlignmentSheet(title="Of group A", rows=(Alignment(project="Ours"),)), "A")
    room.lead.add_sheet(AlignmentSheet(title="Of group B", rows=(Alignment(project="Theirs"),)), "B")
    ana.align(plan.id, Alignment(project="Bus lanes", goal="11"))
    for seat, city in ((ana, "Giza"), (bob, "Busan")):
        begin_plan(seat, Plan(plan_id(seat.participant, shared=False), {"place": city}, seat.participant.id))
    promise(ana, {3: "Align two courses"})
    promise(bob, {3: "Write to Cairo"})
    return room


def taken(room, who="ana"):
    own = room.seat(who).participant if room.snapshot.workshop.code else room.snapshot.people[person_id(who)]
    return taken_home(shown_to(room.snapshot, own.group, own.id), own)


def test_my_sheets_my_groups_my_plan_and_my_promises_are_mine_also_after_the_end(room):
    room.lead.close()
    own = taken(room)
    assert [sheet.title for sheet in own.mine] == ["The plan"]
    assert [sheet.title for sheet in own.ours] == ["Of group A"]
    assert [plan.values["place"] for plan in own.plans] == ["Giza"]
    assert [check.promise.text for check in own.checks] == ["Align two courses"]
    assert not own.nothing


def test_the_workbook_has_all_of_it_and_nothing_of_anybody_else(room):
    who = room.snapshot.people[ANA]
    book = openpyxl.load_workbook(io.BytesIO(write_taken(shown_to(room.snapshot, "A", ANA), who, "en")))
    said = {str(cell.value) for tab in book for row in tab.iter_rows() for cell in row if cell.value}
    assert {"Bus lanes", "Ours", "Giza", "Align two courses"} <= said
    assert not {"Theirs", "Busan", "Write to Cairo", "Bob"} & said


def test_as_a_paper_it_is_the_same_in_any_language_and_nothing_of_anybody_else(room):
    who = room.snapshot.people[ANA]
    made = taken_paper(shown_to(room.snapshot, "A", ANA), who, "fa")
    said = everything(made)
    assert made.cover.leftward
    assert all(text in said for text in ("Bus lanes", "Ours", "Giza", "Align two courses"))
    assert not [text for text in ("Theirs", "Busan", "Write to Cairo") if text in said]
    assert "Bob" not in {value.text for _, value in made.cover.facts.rows}


def test_the_page_is_there_after_the_end_and_makes_the_link_of_ones_promises(person, room):
    room.lead.close()
    phone = person("exercises/pages/room.py", workshop=room.workshop.id, who="ana")
    assert "This workshop is over" in phone.reads
    phone = person(TAKEN, workshop=room.workshop.id, who="ana").press("Link to my promises")
    assert not phone.app.exception
    assert "Align two courses" in phone.reads
    assert {"All of it in Word", "All of it in PDF", "Poster · PDF", "Poster · SVG", "Poster · PNG",
            "Filled-in handout · Word", "Filled-in handout · PDF"} <= {
        button.label for button in phone.app.get("download_button")
    }  # fmt: skip
    (link,) = links_shown(phone)
    assert Checks(room.store).workshop_of(link.partition("promise=")[2].partition("&")[0]) == room.workshop.id
    assert "Open the workshop in which you took part" in person(TAKEN, workshop=room.workshop.id, who="eve").reads


def test_a_promise_is_checked_by_its_link_three_months_later_and_its_facilitator_reads_it(person, room, monkeypatch):
    word = Checks(room.store).new_link(room.workshop.id, "ana")
    room.lead.close()
    monkeypatch.setattr("exercises.next_event.checks.widgets.today", lambda: date(2018, 8, 29))
    phone = person(PROMISES, promise=word)
    assert "Align two courses" in phone.reads
    assert "Write to Cairo" not in phone.reads
    (taps,) = [group for group in phone.app.button_group if "Kept" in group.options]
    taps.set_value("kept").run()
    assert not phone.app.exception
    phone.field("In a few words (optional)").input("Both of them")
    phone.press("Save these words")
    assert "You can still change it" in phone.reads
    room.let_lead("lead")
    desk = person(PROMISES, workshop=room.workshop.id, who="lead")
    assert [(metric.label, metric.value) for metric in desk.app.metric][:1] == [("Kept", "1")]
    assert "Both of them" in desk.reads
    for stranger in (person(PROMISES, workshop=room.workshop.id, who="eve"), person(PROMISES, promise="made-up")):
        assert not stranger.app.exception
        assert "Both of them" not in stranger.reads
