from dataclasses import replace
from datetime import date

import pytest

from alignment import Alignment, AlignmentSheet
from alignment.ground.wording import languages, wording
from exercises.cases import StakeholderLevel, StakeholderType
from exercises.next_event.plan import NAME, Plan
from exercises.next_event.prefill import offered_sheets, partners, prefilled, tools_used
from exercises.stakeholders.changes import change, put
from exercises.stakeholders.mapping import plan_subject
from exercises.stakeholders.stakeholder import Stakeholder
from tests.exercises.a_room import TWO_HALF_DAYS, Room

SAY = wording("exercises/next_event", "en")


def map_stakeholder(room, name, subject):
    stakeholder = Stakeholder(name, StakeholderType.ACADEMIA, StakeholderLevel.LOCAL, subject)
    with room.lead.act("load", "exercises/stakeholders") as act:
        return put(act, stakeholder)


@pytest.fixture
def room(stored):
    room = Room(stored, NAME, **TWO_HALF_DAYS)
    room.join("ana", "Ana", "A", "cairo")
    return room


@pytest.fixture
def sheet(room, course):
    days = {"starts": date(2018, 10, 1), "ends": date(2018, 10, 3)}
    return room.lead.add_sheet(replace(course, audience="City engineers", **days))


def test_a_plan_starts_from_the_centre_the_course_the_tools_and_the_partners(room, sheet):
    map_stakeholder(room, "Cairo University", plan_subject(sheet.title))
    values = prefilled(room.snapshot, room.snapshot.sheets[sheet.id], "cairo", SAY)
    assert values["place"] == "Cairo"
    assert values["organizations"] == "Cairo\nCairo University"
    assert values["target_group"] == "City engineers"
    assert values["results"] == "Water for all"
    assert values["agenda"].splitlines()[0] == "1. Leak detection (SDG 6.4.1)"
    assert "Alignment sheet" in values["tools"]
    assert (values["date"], values["timing"]) == ("2018-10-01", "3 days")
    assert "people" not in values
    assert "needs" not in values


def test_who_and_what_the_room_came_to_a_second_time_is_known_as_well(room, sheet):
    with room.lead.act("load", "exercises/stakeholders") as act:
        kinds = StakeholderType.ACADEMIA, StakeholderLevel.LOCAL, plan_subject(sheet.title)
        put(act.at("stakeholders~2"), Stakeholder("Water board", *kinds))
    with room.lead.act("lead-title") as act:
        act.at("debate~2").keep("debate", "table", {"prepared": True})
    assert partners(room.snapshot, sheet.id) == ("Water board",)
    assert tools_used(room.snapshot, SAY)[1:] == ("Stakeholder mapping", "Debate")


def test_what_the_workshop_does_not_know_is_left_out(room):
    assert prefilled(room.snapshot, None, "", SAY) == {}


def test_a_course_that_is_over_already_gives_no_date(room, course):
    over = room.lead.add_sheet(replace(course, starts=date(2018, 1, 8), ends=date(2018, 1, 10)))
    assert "date" not in prefilled(room.snapshot, over, "cairo", SAY)


def test_the_stakeholders_of_the_course_come_before_those_of_others_and_hidden_ones_are_passed_over(room, sheet):
    assert partners(room.snapshot, "") == ()
    map_stakeholder(room, "Theirs", "centre:seoul")
    assert partners(room.snapshot, sheet.id) == ("Theirs",)
    map_stakeholder(room, "Ours", plan_subject(sheet.title))
    rude = map_stakeholder(room, "Rude", plan_subject(sheet.title))
    with room.lead.act("hide", "exercises/stakeholders") as act:
        change(act, rude, hidden=True)
    assert partners(room.snapshot, sheet.id) == ("Ours",)
    assert partners(room.snapshot, "elsewhere") == ("Theirs", "Ours")


def test_the_tools_are_the_exercises_that_gathered_something_in_the_readers_language(room):
    room.gather("debate", "table", lambda _: {"prepared": True, "hidden": []})
    room.gather("made-up", "x", lambda _: {})
    for language in languages():
        title = wording("exercises/debate", language)("card-title")
        assert tools_used(room.snapshot, wording("exercises/next_event", language)) == (title,)


def test_the_likeliest_sheet_comes_first(room, course):
    me = room.seat("ana").participant
    other = room.lead.add_sheet(replace(course, title="Of Seoul", centre="seoul"))
    own_centre = room.lead.add_sheet(replace(course, title="Of Cairo"))
    mine = room.lead.add_sheet(AlignmentSheet(title="With my row", rows=(Alignment(project="x"),)))
    room.store.add_row(mine.id, Alignment(project="Bus lanes", goal="11"), person="ana")
    of_group_b = room.lead.add_sheet(replace(course, title="Of group B"), "B")
    outside = replace(course, id="outside", title="My own")
    found = [sheet.id for sheet in offered_sheets(room.snapshot, me, outside)]
    assert found == ["outside", mine.id, own_centre.id, other.id]
    assert of_group_b.id not in found


@pytest.mark.parametrize("language", sorted(languages()))
def test_an_agenda_reads_in_every_language(room, sheet, language):
    say = wording("exercises/next_event", language)
    agenda = prefilled(room.snapshot, room.snapshot.sheets[sheet.id], "cairo", say)["agenda"]
    assert len(agenda.splitlines()) == 3
    assert all(text in agenda for text in ("Leak detection", "6.4.1", "3"))


def test_a_prefilled_plan_may_be_complete_in_all_but_what_people_must_say():
    known = Plan("", {"date": "2018-10-01", "place": "Cairo", "organizations": "Cairo"})
    assert known.complete_points == (1,)
