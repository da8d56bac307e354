"""Taking back a change on top of which others have changed something."""

from hypothesis import given
from hypothesis import strategies as st

from exercises.workshop.undoing import undone

values = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from("abc"),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(st.sampled_from("xyz"), below, max_size=3),
    max_leaves=8,
)


@given(values, values)
def test_where_nobody_else_changed_anything_it_is_as_it_was_before(before, after):
    assert undone(before, after, after) == before


@given(values, values)
def test_a_change_that_changed_nothing_takes_nothing_back(same, now):
    assert undone(same, same, now) == now


@given(st.dictionaries(st.sampled_from("xyz"), values), values, values, values)
def test_what_others_did_to_other_entries_stays(rest, before, after, theirs):
    was, became = {**rest, "mine": before}, {**rest, "mine": after}
    assert undone(was, became, {**became, "theirs": theirs}) == {**was, "theirs": theirs}


def test_a_vote_that_came_in_meanwhile_stays_when_a_ballot_is_opened_again():
    before, after = {"state": "closed", "votes": {"ana": "yes"}}, {"state": "open", "votes": {"ana": "yes"}}
    now = {"state": "open", "votes": {"ana": "no", "bo": "yes"}}
    assert undone(before, after, now) == {"state": "closed", "votes": {"ana": "no", "bo": "yes"}}


def test_who_was_taken_off_a_list_comes_back_to_their_place_and_who_joined_stays():
    assert undone(["ana", "bo"], ["bo"], ["bo", "cy"]) == ["ana", "bo", "cy"]
    assert undone(["ana", "bo", "cy"], ["ana", "cy"], ["cy", "di"]) == ["bo", "cy", "di"]
    assert undone(["ana"], ["ana", "bo"], ["ana", "bo", "cy"]) == ["ana", "cy"]


def test_what_somebody_else_changed_since_is_theirs():
    assert undone({"title": "old"}, {"title": "new"}, {"title": "newer"}) == {"title": "newer"}
    assert undone({}, {"note": "mine"}, {"note": "theirs"}) == {"note": "theirs"}
    assert undone({"note": "old"}, {}, {"note": "theirs"}) == {"note": "theirs"}
