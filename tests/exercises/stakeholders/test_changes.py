from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from threading import Barrier

import pytest

from alignment.ground.wording import languages
from exercises.cases import StakeholderLevel, StakeholderType, case
from exercises.stakeholders import changes
from exercises.stakeholders.mapping import (
    MapSettings,
    every_stakeholder,
    map_settings,
    ownerless,
    plan_subject,
    stakeholders,
)
from exercises.stakeholders.stakeholder import PACKAGE, Stakeholder, StakeholderError, Tie, name_key
from exercises.workshop.errors import NoSuchWorkshop
from tests.exercises.a_room import at_once

PLAN = plan_subject("Urban water")
UTILITY = Stakeholder("Water utility", StakeholderType.PUBLIC_COMPANY, StakeholderLevel.LOCAL, PLAN)


def do(seat, deed, *about, **values):
    """What a participant does, as one act."""
    with seat.act() as act:
        return deed(act, *about, **values)


def lead(room, deed, *about, said="hide", **values):
    """What the facilitator does, as one act that can be taken back."""
    with room.lead.act(said, PACKAGE) as act:
        return deed(act, *about, **values)


def put(room, stakeholder=UTILITY, who="ana", **values):
    return do(room.seat(who), changes.put, replace(stakeholder, **values))


def shown(room):
    return {one.name: one for one in stakeholders(room.snapshot)}


def test_a_name_said_twice_is_one_stakeholder_with_the_projects_of_both(room):
    first = put(room, ties=(Tie("Kiosks", "Runs them"),), influence=5)
    assert put(room, who="ben", name="water  UTILITY", ties=(Tie("Pipes"),), influence=1) == first
    (one,) = stakeholders(room.snapshot)
    assert (one.name, one.influence, [tie.project for tie in one.ties]) == ("Water utility", 5, ["Kiosks", "Pipes"])


def test_the_same_name_for_another_plan_is_another_stakeholder(room):
    put(room)
    put(room, subject="centre:cairo")
    assert len(stakeholders(room.snapshot)) == 2
    assert len(stakeholders(room.snapshot, "centre:cairo")) == 1


def test_twenty_phones_that_name_one_at_once_keep_one(room):
    seats, ready = [room.seat(f"p{n}") for n in range(20)], Barrier(20)

    def name(number):
        ready.wait()
        return do(seats[number], changes.put, replace(UTILITY, ties=(Tie(f"Project {number % 10}"),)))

    with ThreadPoolExecutor(20) as pool:
        assert len(set(pool.map(name, range(20)))) == 1
    (one,) = stakeholders(room.snapshot)
    assert len(one.ties) == 10


def test_people_who_change_different_fields_at_once_lose_nothing(room):
    one, ready = put(room), Barrier(6)
    seats = [room.seat(f"p{n}") for n in range(6)]
    deeds = [
        lambda act: changes.change(act, one, influence=5),
        lambda act: changes.change(act, one, interest=1),
        lambda act: changes.change(act, one, involved=False),
        lambda act: changes.change(act, one, level=StakeholderLevel.NATIONAL),
        lambda act: changes.tie(act, one, Tie("Kiosks", "Runs them")),
        lambda act: changes.tie(act, one, Tie("Pipes", "Pays for them")),
    ]

    def change(number):
        ready.wait()
        do(seats[number], deeds[number])

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(change, range(6)))
    (kept,) = stakeholders(room.snapshot)
    assert (kept.influence, kept.interest, kept.involved, kept.level) == (5, 1, False, StakeholderLevel.NATIONAL)
    assert {(tie.project, tie.role) for tie in kept.ties} == {("Kiosks", "Runs them"), ("Pipes", "Pays for them")}


def test_of_one_field_the_last_word_stands(room):
    one = put(room)
    for value in (1, 4, 2):
        do(room.seat(f"p{value}"), changes.change, one, influence=value)
    assert shown(room)["Water utility"].influence == 2


def test_a_role_is_said_anew_and_a_project_taken_away(room):
    one, ana = put(room), room.seat()
    do(ana, changes.tie, one, Tie("Kiosks", "Runs them"))
    do(ana, changes.tie, one, Tie("kiosks!", "Pays for them"))
    (tied,) = shown(room)["Water utility"].ties
    assert tied.role == "Pays for them"
    do(ana, changes.tie, one, gone=frozenset({tied.key}))
    assert shown(room)["Water utility"].ties == ()


def test_of_the_projects_of_one_press_all_are_kept_or_none(room):
    one, ana = put(room), room.seat()
    do(ana, changes.tie, one, Tie("Kiosks"), Tie("Pipes"))
    assert [tie.project for tie in shown(room)["Water utility"].ties] == ["Kiosks", "Pipes"]
    with pytest.raises(StakeholderError, match="12 projects"):
        do(ana, changes.tie, one, *(Tie(f"p{number}") for number in range(11)))
    assert [tie.project for tie in shown(room)["Water utility"].ties] == ["Kiosks", "Pipes"]


def test_a_new_name_that_another_has_is_refused_and_its_old_name_can_be_used_again(room):
    one, ana = put(room), room.seat()
    put(room, name="Ministry")
    with pytest.raises(StakeholderError, match="Ministry is on the map already"):
        do(ana, changes.change, one, name="MINISTRY")
    do(ana, changes.change, one, name="Water company")
    put(room)
    assert sorted(shown(room)) == ["Ministry", "Water company", "Water utility"]


def test_of_two_who_are_given_one_new_name_at_once_one_is_refused(room):
    one, other = put(room), put(room, name="Ministry")
    renamed = [partial(do, room.seat(who), changes.change, who, name="Agency") for who in (one, other)]
    (fault,) = at_once(*renamed)
    assert "Agency is on the map already" in str(fault)
    assert list(map(name_key, shown(room))).count("agency") == 1


def test_what_is_merged_is_one_and_can_be_separated_and_its_name_leads_to_the_other(room):
    one = put(room, ties=(Tie("Kiosks"),))
    other = put(room, name="Water company", ties=(Tie("Pipes"),))
    lead(room, changes.merge, other, one)
    assert [tie.project for tie in shown(room)["Water utility"].ties] == ["Kiosks", "Pipes"]
    assert put(room, name="water company", ties=(Tie("Wells"),)) == one
    assert list(shown(room)) == ["Water utility"]
    lead(room, changes.show_again, other)
    assert sorted(shown(room)) == ["Water company", "Water utility"]


def test_merging_two_is_taken_back_at_once_and_what_people_did_meanwhile_stays(room):
    one, other = put(room, ties=(Tie("Kiosks"),)), put(room, name="Water company", ties=(Tie("Pipes"),))
    lead(room, changes.merge, other, one, said="merge")
    do(room.seat("ben"), changes.change, one, influence=5)
    do(room.seat("ben"), changes.tie, one, Tie("Wells"))
    assert room.lead.undo().key == "merge"
    found = shown(room)
    assert [tie.project for tie in found["Water company"].ties] == ["Pipes"]
    assert [tie.project for tie in found["Water utility"].ties] == ["Kiosks", "Wells"]
    assert found["Water utility"].influence == 5


def test_two_that_were_merged_or_hidden_meanwhile_are_not_merged_again(room):
    one, other, third = put(room), put(room, name="Water company"), put(room, name="Ministry")
    lead(room, changes.merge, other, one)
    lead(room, changes.change, third, hidden=True)
    for part, whole in ((one, other), (other, one), (one, one), (one, third), (one, "nobody")):
        with pytest.raises(StakeholderError, match="no longer there"):
            lead(room, changes.merge, part, whole)
    assert list(shown(room)) == ["Water utility"]


def test_what_is_hidden_stays_hidden_when_it_is_named_again(room):
    one = put(room)
    lead(room, changes.change, one, hidden=True)
    put(room)
    assert stakeholders(room.snapshot) == ()


def test_hiding_is_taken_back_and_shows_what_was_there(room):
    one = put(room)
    lead(room, changes.change, one, hidden=True)
    assert room.lead.undo().key == "hide"
    assert list(shown(room)) == ["Water utility"]


def take_away(room, one):
    room.lead.reset("stakeholders")


def hide(room, one):
    lead(room, changes.change, one, hidden=True)


def merge_into_another(room, one):
    lead(room, changes.merge, one, put(room, name="Ministry"))


@pytest.mark.parametrize("take_off", [take_away, hide, merge_into_another])
@pytest.mark.parametrize(
    "say", [partial(changes.change, influence=5), lambda act, one: changes.tie(act, one, Tie("X"))]
)
def test_a_stakeholder_that_was_taken_off_the_map_meanwhile_is_said_to_be_gone(room, take_off, say):
    one = put(room)
    take_off(room, one)
    before = every_stakeholder(room.snapshot)
    with pytest.raises(StakeholderError, match="no longer there"):
        do(room.seat(), say, one)
    assert every_stakeholder(room.snapshot) == before


def test_once_the_workshop_is_over_nothing_is_said_of_a_stakeholder(room):
    one, ana = put(room), room.seat()
    room.lead.close()
    with pytest.raises(NoSuchWorkshop):
        do(ana, changes.change, one, influence=5)
    assert shown(room)["Water utility"].influence == 3


def test_a_workshop_has_no_more_stakeholders_than_a_map_can_show(room, monkeypatch):
    monkeypatch.setattr(changes, "MOST", 2)
    put(room)
    put(room, name="Ministry")
    put(room)  # known already
    with pytest.raises(StakeholderError, match="has 2 stakeholders"):
        put(room, name="Users")


def test_of_two_who_name_the_last_that_there_is_room_for_one_is_refused(room, monkeypatch):
    monkeypatch.setattr(changes, "MOST", 2)
    put(room)
    (fault,) = at_once(*(partial(put, room, who=name, name=name) for name in ("Users", "Ministry")))
    assert "has 2 stakeholders" in str(fault)
    assert len(stakeholders(room.snapshot)) == 2


@pytest.mark.parametrize("name", ["brussels", "mashhad"])
@pytest.mark.parametrize("language", languages())
def test_a_prepared_case_is_loaded_tied_to_its_rows_and_leaves_its_project_without_an_owner(room, name, language):
    prepared = case(name, language)
    loaded = lead(room, changes.load_case, prepared)
    subject = plan_subject(prepared.title)
    found = stakeholders(room.snapshot, subject)
    assert loaded == len(found) == len(prepared.stakeholders)
    assert [one.name for one in found if not one.involved] == [
        one.name for one in prepared.stakeholders if not one.involved
    ]
    owned = {project for one in prepared.stakeholders for project in one.projects}
    lacking = [project.title for project in prepared.projects if project.id not in owned]
    assert [project.label for project in ownerless(room.snapshot, subject)] == lacking
    assert all(tie.row for one in found for tie in one.ties)


def test_loading_a_case_twice_changes_nothing_that_the_room_has_moved(room):
    prepared = case("brussels")
    lead(room, changes.load_case, prepared)
    region = stakeholders(room.snapshot, map_settings(room.snapshot).subject)[0]
    do(room.seat(), changes.change, region.id, influence=1)
    lead(room, changes.load_case, prepared)
    assert every_stakeholder(room.snapshot)[region.id].influence == 1
    assert len(stakeholders(room.snapshot, region.subject)) == len(prepared.stakeholders)
    assert [sheet.title for sheet in room.snapshot.sheets.values()].count(prepared.title) == 1


def test_loading_a_case_is_taken_back_whole_and_what_people_named_stays(room):
    prepared, before = case("brussels"), room.snapshot
    room.lead.bring_everyone()
    put(room)
    region = replace(UTILITY, name=prepared.stakeholders[0].name, subject=plan_subject(prepared.title), influence=2)
    mine = put(room, region)
    lead(room, changes.load_case, prepared, said="load")
    assert room.snapshot.stage.exercise == "stakeholders"
    later = put(room, name="Users")
    assert room.lead.undo().key == "load"
    after = room.snapshot
    assert set(every_stakeholder(after)) == {mine, later, *(one.id for one in stakeholders(after, PLAN))}
    assert (every_stakeholder(after)[mine].influence, every_stakeholder(after)[mine].ties) == (2, ())
    assert set(after.sheets) == set(before.sheets)
    assert after.stage.exercise == ""
    assert map_settings(after).subject == PLAN


def test_a_case_for_which_there_is_no_room_is_not_loaded_in_part(room, monkeypatch):
    monkeypatch.setattr(changes, "MOST", 5)
    with pytest.raises(StakeholderError, match="has 5 stakeholders"):
        lead(room, changes.load_case, case("brussels"))
    assert every_stakeholder(room.snapshot) == {}
    assert list(room.snapshot.sheets) == [room.sheet.id]


def test_what_the_room_maps_is_taken_back_to_what_it_was(room):
    lead(room, changes.turn_to, subject="centre:cairo", said="map-these")
    lead(room, changes.turn_to, drawing="lists", said="drawing-lists")
    room.lead.undo()
    assert map_settings(room.snapshot) == MapSettings(subject="centre:cairo")
    room.lead.undo()
    assert map_settings(room.snapshot) == MapSettings(subject=PLAN)


def test_what_an_earlier_version_kept_is_read(room):
    """As it was written in the database of a workshop that has begun."""
    one = {
        "name": "Users", "type": "residents", "level": "local", "subject": PLAN, "influence": 2, "interest": 5,
        "involved": False, "ties": [{"project": "Kiosks", "role": "Use them", "row": ""}], "hidden": False, "into": "",
    }  # fmt: skip
    room.gather("stakeholders", "one.0123456789abcdef", lambda _: one)
    room.gather("stakeholders", "view", lambda _: {"drawing": "levels", "subject": PLAN})
    (found,) = stakeholders(room.snapshot)
    assert (found.name, found.type, found.ties) == ("Users", StakeholderType.RESIDENTS, (Tie("Kiosks", "Use them"),))
    assert map_settings(room.snapshot).drawing == "levels"
    do(room.seat(), changes.change, found.id, influence=3)
    assert room.kept(found.id) == {**one, "influence": 3}
