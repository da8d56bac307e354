from exercises.cases import StakeholderLevel, StakeholderType, case
from exercises.stakeholders import changes
from exercises.stakeholders.mapping import EVERY_CENTRE, map_settings, plan_subject, stakeholders
from exercises.stakeholders.stakeholder import Tie
from tests.exercises.a_room import ROOM
from tests.exercises.stakeholders.test_changes import PLAN, lead, put, shown


def one_of(elements, label):
    return next(element for element in elements if element.label == label)


def name_one(phone, name="Users", kind=StakeholderType.RESIDENTS, level=StakeholderLevel.LOCAL):
    phone.field("Name").input(name)
    phone.field("Kind").select(kind)
    one_of(phone.app.button_group, "Level").set_value(level)
    return phone.press("Add to the map")


def opened(room, person, one, who="ana"):
    """The phone of somebody who has pressed the button of a stakeholder: a press that its browser would tell."""
    phone = room.phone(person, who)
    phone.app.session_state["stakeholder-open"] = one
    phone.app.run()
    return phone


def test_a_stakeholder_is_named_on_a_phone_and_then_placed(room, person):
    phone = name_one(room.phone(person))
    (one,) = stakeholders(room.snapshot)
    assert (one.name, one.subject, one.type, one.level) == ("Users", PLAN, "residents", "local")
    assert "Saved" in phone.reads
    one_of(phone.app.button_group, "Influence, from 1 (low) to 5 (high)").set_value(5).run()
    one_of(phone.app.button_group, "Interest, from 1 (low) to 5 (high)").set_value(1).run()
    one_of(phone.app.button_group, "At the table?").set_value(False).run()
    one = shown(room)["Users"]
    assert (one.influence, one.interest, one.involved) == (5, 1, False)
    phone.press("Done")
    assert phone.field("Name").value == ""


def test_without_a_name_a_kind_or_a_level_nothing_is_kept_and_the_rule_is_said(room, person):
    phone = room.phone(person).press("Add to the map")
    assert "Give a name, a kind and a level first." in phone.reads
    assert stakeholders(room.snapshot) == ()


def test_a_name_that_is_there_opens_that_one(room, person):
    one = put(room)
    phone = name_one(room.phone(person), "water utility")
    assert "on the map already" in phone.reads
    assert list(shown(room)) == ["Water utility"]
    assert phone.app.session_state["stakeholder-open"] == one


def test_two_people_who_have_one_open_keep_both_their_changes(room, person):
    one = put(room)
    ana, ben = opened(room, person, one), opened(room, person, one, "ben")
    one_of(ana.app.button_group, "Influence, from 1 (low) to 5 (high)").set_value(5).run()
    one_of(ben.app.button_group, "Interest, from 1 (low) to 5 (high)").set_value(1).run()
    changed = shown(room)["Water utility"]
    assert (changed.influence, changed.interest) == (5, 1)
    assert one_of(ben.app.button_group, "Influence, from 1 (low) to 5 (high)").value == 5


def test_a_stakeholder_is_tied_to_rows_and_to_a_project_that_no_sheet_has_with_a_role(room, person):
    phone = opened(room, person, put(room))
    row = room.sheet.rows[0]
    phone.app.multiselect[0].set_value([row.id, "Wells"]).run()
    phone.fill("Role in “Leak detection”", "Finds them")
    ties = shown(room)["Water utility"].ties
    assert [(tie.project, tie.role, tie.row) for tie in ties] == [
        ("Leak detection", "Finds them", row.id),
        ("Wells", "", ""),
    ]
    phone.app.multiselect[0].set_value([ties[1].key]).run()
    assert [tie.project for tie in shown(room)["Water utility"].ties] == ["Wells"]


def test_a_name_that_another_has_is_refused_with_a_reason(room, person):
    one = put(room)
    put(room, name="Ministry")
    phone = opened(room, person, one).fill("Name", "ministry")
    assert "Ministry is on the map already" in phone.reads
    assert sorted(shown(room)) == ["Ministry", "Water utility"]


def test_projects_beyond_the_limit_are_refused_with_a_reason_and_none_of_them_is_kept(room, person):
    phone = opened(room, person, put(room, ties=[Tie(f"Project {number}") for number in range(11)]))
    phone.app.multiselect[0].set_value([*phone.app.multiselect[0].value, "Wells", "Pipes"]).run()
    assert "can be tied to 12 projects" in phone.reads
    assert len(shown(room)["Water utility"].ties) == 11


def test_the_button_in_the_list_opens_the_form_until_it_is_done(room, person, monkeypatch):
    one = put(room)
    state = {"open": f"stakeholder/{one}#1"}  # AppTest draws no component: its state is put in by hand
    monkeypatch.setattr("exercises.workshop.live.widgets._live", lambda **_: state)
    phone = room.phone(person)
    phone.app.session_state["live-phone"] = state
    phone.app.run()
    assert phone.field("Name").value == "Water utility"
    phone.press("Done")
    assert "Done" not in phone.buttons


def test_where_each_centre_maps_its_own_people_name_theirs(room, person):
    lead(room, changes.turn_to, subject=EVERY_CENTRE)
    room.seat("ana", centre="cairo")
    name_one(person(ROOM, workshop=room.workshop.id, who="ana"))
    assert shown(room)["Users"].subject == "centre:cairo"


def test_the_facilitator_begins_with_a_prepared_case_in_one_press(room, person):
    room.desk(person).press("Load its stakeholders")
    prepared = case("brussels")
    assert map_settings(room.snapshot).subject == plan_subject(prepared.title)
    assert len(stakeholders(room.snapshot, plan_subject(prepared.title))) == len(prepared.stakeholders)
    assert prepared.title in {sheet.title for sheet in room.snapshot.sheets.values()}
    room.desk(person).press("Load its stakeholders")
    assert [sheet.title for sheet in room.snapshot.sheets.values()].count(prepared.title) == 1
    room.lead.undo()
    room.lead.undo()
    assert stakeholders(room.snapshot) == ()
    assert list(room.snapshot.sheets) == [room.sheet.id]


def test_the_facilitator_switches_what_the_projector_draws_and_whose(room, person):
    desk = room.desk(person)
    one_of(desk.app.button_group, "On the projector").set_value("lists").run()
    assert map_settings(room.snapshot).drawing == "lists"
    called = room.snapshot.stage.called
    desk.field("Whose stakeholders").select("centre:cairo").run()
    desk.press("Show this map")
    assert map_settings(room.snapshot).subject == "centre:cairo"
    assert room.snapshot.stage.called == called + 1


def test_the_facilitator_merges_hides_and_shows_again(room, person):
    one, other = put(room), put(room, name="Water company")
    desk = room.desk(person)
    desk.field("Stakeholder").select(other).run()
    desk.field("is part of").select(one).run()
    desk.press("Merge")
    assert list(shown(room)) == ["Water utility"]
    room.lead.undo()
    assert sorted(shown(room)) == ["Water company", "Water utility"]
    lead(room, changes.merge, other, one)
    desk.app.run()
    desk.field("Stakeholder").select(one).run()
    desk.press("Hide")
    assert list(shown(room)) == []
    desk.press("Show again").press("Show again")
    assert sorted(shown(room)) == ["Water company", "Water utility"]


def test_what_people_type_is_no_markup_on_a_phone(room, person):
    phone = opened(room, person, put(room, name="**Bold** :red[x]"))
    assert r"\*\*Bold\*\* \:red\[x\]" in phone.reads
