from dataclasses import replace

from alignment import Alignment, AlignmentSheet, Effect, hints_of
from alignment.hints import sheet_hints
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()
GOOD = Alignment(project="Bus lanes", goal="11", target="11.2", indicator="11.2.1", why="Buses run on time", id="a")


def earned(*rows):
    return hints_of(AlignmentSheet(rows=rows), CATALOGUE)


def test_a_complete_row_earns_no_hint():
    assert earned(GOOD) == {"a": ()}


def test_each_gap_earns_its_hint():
    assert earned(replace(GOOD, target="", indicator=""))["a"] == ("goal-only",)
    assert earned(replace(GOOD, project=""))["a"] == ("no-project",)
    assert earned(replace(GOOD, why=""))["a"] == ("no-reason",)
    assert earned(Alignment(project="Bus lanes", id="a"))["a"] == ("no-goal",)


def test_a_target_that_a_city_can_hardly_influence_earns_a_hint():
    assert earned(replace(GOOD, goal="17", target="17.4", indicator="17.4.1"))["a"] == ("little-reach",)


def test_a_target_known_only_from_its_indicator_counts_as_well():
    assert earned(replace(GOOD, goal="17", target="", indicator="17.4.1"))["a"] == ("little-reach",)


def test_five_goals_on_one_project_earn_a_hint_and_four_do_not():
    rows = [replace(GOOD, goal=goal, target=f"{goal}.1", indicator="", id=goal) for goal in ("1", "2", "3", "4", "5")]
    assert all("many-goals" in found for found in earned(*rows).values())
    assert not any("many-goals" in found for found in earned(*rows[:4]).values())


def test_the_same_goal_five_times_is_one_goal():
    rows = [replace(GOOD, id=str(number)) for number in range(5)]
    assert not any("many-goals" in found for found in earned(*rows).values())


def test_hints_come_in_a_fixed_order():
    assert earned(Alignment(goal="17", id="a"))["a"] == ("goal-only", "no-project", "no-reason")
    assert earned(Alignment(why="x", target="17.4", id="a"))["a"] == ("no-goal", "no-project", "little-reach")


def whole(*effects):
    return sheet_hints(AlignmentSheet(rows=tuple(replace(GOOD, effect=effect) for effect in effects)))


def test_a_sheet_of_which_every_known_effect_helps_earns_a_hint():
    assert whole(*[Effect.HELPS] * 3) == whole(*[Effect.HELPS] * 3, Effect.UNKNOWN) == ("all-help",)


def test_a_sheet_with_a_harm_or_with_few_known_effects_earns_none():
    assert whole(*[Effect.HELPS] * 9, Effect.HARMS) == ()
    assert whole(*[Effect.HELPS] * 2, *[Effect.UNKNOWN] * 5) == ()
    assert whole(*[Effect.HARMS] * 3) == ()
