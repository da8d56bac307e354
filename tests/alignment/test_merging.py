from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment, LocalIndicator
from alignment.merging import merged

BASE = Alignment(project="Bus lanes", why="Fewer cars", goal="11", target="11.2", id="r", version=3, author="ann")
TEXTS = ("strategic_focus", "project", "why", "change_tomorrow")


def test_changes_of_different_fields_are_put_together():
    mine, theirs = replace(BASE, why="Cleaner air"), replace(BASE, project="Bus lanes and stops", version=4)
    row, clashes = merged(BASE, mine, theirs)
    assert (row.why, row.project, row.version, clashes) == ("Cleaner air", "Bus lanes and stops", 4, ())


def test_two_different_changes_of_one_field_clash_and_mine_stays_in_the_row():
    row, clashes = merged(BASE, replace(BASE, why="Mine"), replace(BASE, why="Theirs", project="New", version=4))
    assert (row.why, row.project, clashes) == ("Mine", "New", ("why",))


def test_the_same_change_by_both_is_no_clash():
    row, clashes = merged(BASE, replace(BASE, why="Same"), replace(BASE, why="Same", version=4))
    assert (row.why, clashes) == ("Same", ())


def test_codes_are_one_answer_and_never_mixed():
    mine = replace(BASE, goal="13", target="13.1")
    theirs = replace(BASE, target="11.6", version=4)
    row, clashes = merged(BASE, mine, theirs)
    assert (row.goal, row.target) == ("13", "13.1")
    assert set(clashes) == {"goal", "target"}


def test_what_both_put_aside_is_remembered_from_both():
    row, clashes = merged(BASE, replace(BASE, rejected=("1.1",)), replace(BASE, rejected=("2.1",), version=4))
    assert (set(row.rejected), clashes) == ({"1.1", "2.1"}, ())


def test_the_parts_of_a_local_indicator_merge_one_by_one():
    mine = replace(BASE, local=LocalIndicator(unit="%"))
    theirs = replace(BASE, local=LocalIndicator(measure="Buses"), version=4)
    row, clashes = merged(BASE, mine, theirs)
    assert (row.local.unit, row.local.measure, clashes) == ("%", "Buses", ())


changes = st.dictionaries(st.sampled_from(TEXTS), st.sampled_from(["a", "b", "c"]))


@given(changes, changes)
def test_nobodys_change_is_lost_and_clashes_are_exactly_the_fields_changed_differently(mine, theirs):
    own, other = replace(BASE, **mine), replace(BASE, **theirs, version=4)
    row, clashes = merged(BASE, own, other)
    for name in TEXTS:
        was, a, b = (getattr(version, name) for version in (BASE, own, other))
        assert (name in clashes) == (a != was and b not in (was, a))
        assert getattr(row, name) == (a if a != was else b)
