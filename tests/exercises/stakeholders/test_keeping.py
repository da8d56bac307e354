from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest

from exercises.cases import StakeholderLevel, StakeholderType, case
from exercises.stakeholders import keeping
from exercises.stakeholders.errors import StakeholderError
from exercises.stakeholders.mapping import every_stakeholder, ownerless, plan, stakeholders
from exercises.stakeholders.stakeholder import Stakeholder, Tie
from sdg_data.wording import languages

PLAN = plan("Urban water")
UTILITY = Stakeholder("Water utility", StakeholderType.PUBLIC_COMPANY, StakeholderLevel.LOCAL, PLAN)


def put(room, stakeholder=UTILITY, who="ana", **values):
    return keeping.put(room.seat(who).contribute, room.snapshot, replace(stakeholder, **values))


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
    seats, snapshot, ready = [room.seat(f"p{n}") for n in range(20)], room.snapshot, Barrier(20)

    def name(number):
        ready.wait()
        named = replace(UTILITY, ties=(Tie(f"Project {number % 10}"),))
        return keeping.put(seats[number].contribute, snapshot, named)

    with ThreadPoolExecutor(20) as pool:
        assert len(set(pool.map(name, range(20)))) == 1
    (one,) = stakeholders(room.snapshot)
    assert len(one.ties) == 10


def test_people_who_change_different_fields_at_once_lose_nothing(room):
    one, snapshot, ready = put(room), None, Barrier(6)
    snapshot, seats = room.snapshot, [room.seat(f"p{n}") for n in range(6)]
    changes = [
        lambda keep: keeping.change(keep, snapshot, one, influence=5),
        lambda keep: keeping.change(keep, snapshot, one, interest=1),
        lambda keep: keeping.change(keep, snapshot, one, involved=False),
        lambda keep: keeping.change(keep, snapshot, one, level=StakeholderLevel.NATIONAL),
        lambda keep: keeping.tie(keep, one, Tie("Kiosks", "Runs them")),
        lambda keep: keeping.tie(keep, one, Tie("Pipes", "Pays for them")),
    ]

    def change(number):
        ready.wait()
        changes[number](seats[number].contribute)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(change, range(6)))
    (kept,) = stakeholders(room.snapshot)
    assert (kept.influence, kept.interest, kept.involved, kept.level) == (5, 1, False, StakeholderLevel.NATIONAL)
    assert {(tie.project, tie.role) for tie in kept.ties} == {("Kiosks", "Runs them"), ("Pipes", "Pays for them")}


def test_of_one_field_the_last_word_stands(room):
    one, old = put(room), room.snapshot
    for value in (1, 4, 2):
        keeping.change(room.seat(f"p{value}").contribute, old, one, influence=value)
    assert shown(room)["Water utility"].influence == 2


def test_a_role_is_said_anew_and_a_project_taken_away(room):
    one, keep = put(room), room.seat().contribute
    keeping.tie(keep, one, Tie("Kiosks", "Runs them"))
    keeping.tie(keep, one, Tie("kiosks!", "Pays for them"))
    (tied,) = shown(room)["Water utility"].ties
    assert tied.role == "Pays for them"
    keeping.untie(keep, one, frozenset({tied.key}))
    assert shown(room)["Water utility"].ties == ()


def test_a_new_name_that_another_has_is_refused_and_its_old_name_can_be_used_again(room):
    one, keep = put(room), room.seat().contribute
    put(room, name="Ministry")
    with pytest.raises(StakeholderError, match="Ministry is on the map already"):
        keeping.change(keep, room.snapshot, one, name="MINISTRY")
    keeping.change(keep, room.snapshot, one, name="Water company")
    put(room)
    assert sorted(shown(room)) == ["Ministry", "Water company", "Water utility"]


def test_what_is_merged_is_one_and_can_be_separated_and_its_name_leads_to_the_other(room):
    one, desk = put(room, ties=(Tie("Kiosks"),)), room.facilitation.gather
    other = put(room, name="Water company", ties=(Tie("Pipes"),))
    keeping.merge(desk, room.snapshot, other, one)
    assert [tie.project for tie in shown(room)["Water utility"].ties] == ["Kiosks", "Pipes"]
    assert put(room, name="water company", ties=(Tie("Wells"),)) == one
    assert list(shown(room)) == ["Water utility"]
    keeping.show_again(desk, other)
    assert sorted(shown(room)) == ["Water company", "Water utility"]


def test_what_is_hidden_stays_hidden_when_it_is_named_again(room):
    one = put(room)
    keeping.change(room.facilitation.gather, room.snapshot, one, hidden=True)
    put(room)
    assert stakeholders(room.snapshot) == ()


def test_a_stakeholder_that_was_reset_meanwhile_is_said_to_be_gone(room):
    one, old = put(room), room.snapshot
    room.facilitation.reset("stakeholders")
    with pytest.raises(StakeholderError, match="no longer there"):
        keeping.change(room.seat().contribute, old, one, influence=5)


def test_a_workshop_has_no_more_stakeholders_than_a_map_can_show(room, monkeypatch):
    monkeypatch.setattr(keeping, "MOST", 2)
    put(room)
    put(room, name="Ministry")
    put(room)  # known already
    with pytest.raises(StakeholderError, match="has 2 stakeholders"):
        put(room, name="Users")


@pytest.mark.parametrize("name", ["brussels", "mashhad"])
@pytest.mark.parametrize("language", languages())
def test_a_prepared_case_is_loaded_tied_to_its_rows_and_leaves_its_project_without_an_owner(room, name, language):
    prepared = case(name, language)
    room.facilitation.add_sheet(prepared.sheet())
    subject = plan(prepared.title)
    loaded = keeping.put_case(room.facilitation.gather, room.snapshot, prepared, subject)
    found = stakeholders(room.snapshot, subject)
    assert loaded == len(found) == len(prepared.stakeholders)
    assert [one.name for one in found if not one.involved] == [one.name for one in prepared.missing_voices]
    assert [project.label for project in ownerless(room.snapshot, subject)] == [p.title for p in prepared.ownerless]
    assert all(tie.row for one in found for tie in one.ties)


def test_loading_a_case_twice_changes_nothing_that_the_room_has_moved(room):
    prepared, desk = case("brussels"), room.facilitation.gather
    room.facilitation.add_sheet(prepared.sheet())
    keeping.put_case(desk, room.snapshot, prepared, PLAN)
    region = stakeholders(room.snapshot, PLAN)[0]
    keeping.change(room.seat().contribute, room.snapshot, region.id, influence=1)
    keeping.put_case(desk, room.snapshot, prepared, PLAN)
    assert every_stakeholder(room.snapshot)[region.id].influence == 1
    assert len(stakeholders(room.snapshot, PLAN)) == len(prepared.stakeholders)
