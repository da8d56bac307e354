from dataclasses import replace

from alignment import Alignment, Effect, LocalIndicator
from alignment.editing import (
    differences,
    for_another_goal,
    options,
    unanswered,
    with_local,
    with_suggested,
    without_local,
    without_suggested,
)
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()


def test_the_cascade_narrows_from_goal_to_target_to_indicator():
    row = Alignment(goal="11", target="11.2")
    assert len(options("goal", row, CATALOGUE)) == 17
    assert options("target", row, CATALOGUE)[0] == "11.1"
    assert options("indicator", row, CATALOGUE) == ["11.2.1"]


def test_without_a_goal_everything_can_be_chosen():
    assert len(options("target", Alignment(), CATALOGUE)) == 169
    assert len(options("indicator", Alignment(), CATALOGUE)) == 251
    assert {code.split(".")[0] for code in options("indicator", Alignment(goal="6"), CATALOGUE)} == {"6"}


def test_what_a_person_typed_stays_among_the_options():
    row = Alignment(goal="11", target="11.99", indicator="6.3.1")
    assert options("target", row, CATALOGUE)[-1] == "11.99"
    assert options("indicator", row, CATALOGUE)[-1] == "6.3.1"
    assert len(options("target", Alignment(goal="eleven"), CATALOGUE)) == 169


def test_another_goal_for_a_project_keeps_the_project_only():
    row = Alignment(strategic_focus="A", project="B", goal="11", target="11.2", why="C", local=LocalIndicator(unit="%"))
    row = replace(row, effect=Effect.HARMS)
    assert for_another_goal(row) == Alignment(strategic_focus="A", project="B")


def test_two_versions_differ_in_the_fields_that_differ():
    mine = Alignment(project="A", why="x", id="r", version=1)
    theirs = Alignment(project="B", why="x", local=LocalIndicator(aim_year="2030"), id="r", version=2)
    assert differences(mine, theirs) == [("field-project", "A", "B"), ("local-aim-year", "", "2030")]


def test_a_suggested_target_is_taken_with_its_goal_and_remembered():
    row = with_suggested(Alignment(project="A", goal="6", target="6.3", indicator="6.3.1"), "11.2", CATALOGUE)
    assert (row.goal, row.target, row.indicator, row.accepted) == ("11", "11.2", "", ("11.2",))
    row = with_suggested(Alignment(goal="11", target="11.2", indicator="11.2.1"), "11.2", CATALOGUE)
    assert row.indicator == "11.2.1"


def test_a_suggested_target_put_aside_is_remembered_once():
    row = without_suggested(without_suggested(Alignment(project="A"), "11.2"), "11.2")
    assert row.rejected == ("11.2",)
    assert without_suggested(Alignment(), "11.2").empty


def test_a_case_is_given_with_its_hours_and_without_its_answers():
    given = unanswered(Alignment(strategic_focus="Water", project="Visit", goal="6", why="So", hours=2.5, id="r"))
    assert given == Alignment(strategic_focus="Water", project="Visit", hours=2.5)


def test_choosing_the_indicator_later_fills_the_draft_and_keeps_the_switch():
    switched_on = with_local(Alignment(goal="6"), "", "Cairo", "en", CATALOGUE)
    assert not switched_on.local.empty
    chosen = with_local(replace(switched_on, indicator="6.1.1"), "", "Cairo", "en", CATALOGUE)
    assert chosen.local.measure == "Homes whose tap water is safe, on site and there when needed"
    assert chosen.local.place == "Cairo"


def test_another_indicator_keeps_what_the_person_changed():
    row = with_local(Alignment(indicator="6.1.1"), "", "Cairo", "en", CATALOGUE)
    changed = replace(row, indicator="11.2.1", local=replace(row.local, source="our own survey", baseline="41"))
    local = with_local(changed, "6.1.1", "Cairo", "en", CATALOGUE).local
    assert (local.unit, local.source, local.baseline) == ("% within walking distance", "our own survey", "41")


def test_switching_the_local_indicator_off_removes_it():
    row = with_local(Alignment(indicator="6.1.1"), "", "Cairo", "en", CATALOGUE)
    assert without_local(row) == Alignment(indicator="6.1.1")
