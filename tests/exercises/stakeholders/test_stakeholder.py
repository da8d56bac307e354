from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import AlignmentError
from alignment.ground.records import content_of, record_of
from exercises.cases import StakeholderLevel, StakeholderType
from exercises.stakeholders.stakeholder import (
    MOST_TIES,
    Stakeholder,
    StakeholderError,
    Tie,
    merged,
    name_key,
    tidy_stakeholder,
)

REGION = Stakeholder("The Region", StakeholderType.PUBLIC_AUTHORITY, StakeholderLevel.REGIONAL, "plan:Plan")
ties = st.lists(
    st.builds(Tie, st.sampled_from("abcdef"), st.sampled_from(["", "Owns it"]), st.sampled_from(["", "r1", "r2"])),
    max_size=6,
).map(lambda listed: tuple({tie.key: tie for tie in listed}.values()))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Region's Government", "  the region’s   GOVERNMENT! "),
        ("Université de l’État", "universite de l'etat"),
        ("الجمعية", "الجمعيه"),
        ("???", "???"),
    ],
)
def test_two_writings_of_a_name_are_one(one, other):
    assert name_key(one) == name_key(other)


def test_other_names_stay_apart():
    assert len({name_key(name) for name in ("Region", "Regions", "The Region", "!", "?", "지역", "地域")}) == 7


def test_a_stakeholder_comes_back_from_what_is_kept():
    kept = replace(REGION, ties=(Tie("Tram", "Pays", "r1"), Tie("Park")), influence=5, involved=False, id="x")
    assert record_of(Stakeholder, content_of(kept, "id"), id="x") == kept


def test_a_name_is_needed_and_is_kept_on_one_line_without_turning_characters():
    with pytest.raises(StakeholderError, match="needs a name"):
        tidy_stakeholder(replace(REGION, name=" \u202e\n "))
    assert tidy_stakeholder(replace(REGION, name=" The\n\u202eRegion ")).name == "The Region"
    with pytest.raises(AlignmentError):
        tidy_stakeholder(replace(REGION, name="x" * 81))


@pytest.mark.parametrize("value", [0, 6, -1, 99])
def test_influence_and_interest_stay_on_the_scale(value):
    for field in ("influence", "interest"):
        with pytest.raises(StakeholderError, match="not on the scale"):
            tidy_stakeholder(replace(REGION, **{field: value}))


def test_enormous_projects_and_roles_are_cut_and_too_many_are_refused():
    (tied,) = tidy_stakeholder(replace(REGION, ties=(Tie("p" * 50_000, "r" * 50_000),))).ties
    assert (len(tied.project), len(tied.role)) == (120, 200)
    with pytest.raises(StakeholderError, match="12 projects"):
        tidy_stakeholder(replace(REGION, ties=tuple(Tie(f"p{n}") for n in range(MOST_TIES + 1))))


@given(ties, ties)
def test_of_two_that_become_one_the_first_stands_and_no_project_is_lost(first, second):
    one, other = replace(REGION, ties=first), replace(REGION, ties=second, influence=5, involved=False)
    both = merged(one, other)
    assert (both.influence, both.involved) == (one.influence, one.involved)
    assert {tie.key for tie in both.ties} == {tie.key for tie in (*first, *second)}
    roles = {tie.key: tie.role for tie in second} | {tie.key: tie.role for tie in first if tie.role}
    assert {tie.key: tie.role for tie in both.ties} == {tie.key: "" for tie in first} | roles
