"""What one person did in a space becomes another's, on both databases."""

from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentSheet
from alignment.store import new_id, person_id

ANA, NEW, BOB = person_id("ana"), person_id("new"), person_id("bob")


@pytest.fixture
def space():
    return new_id()


def hand_over(store, space, **more):
    with store.acting(space) as act:
        act.hand_over(ANA, NEW, **more)


def contents(store, space):
    return {(d.collection, d.id): d.content for d in store.documents(space) if not d.deleted}


def test_documents_of_the_person_bear_the_other_ones_id_and_name_them_wherever_they_did(store, space):
    store.put_document(space, "plan", f"plan.{ANA}", {"text": "My plan"}, ANA)
    store.put_document(space, "debate", "ballot", {"votes": {ANA: "yes", BOB: "no"}, "queue": [BOB, ANA]}, BOB)
    before = {d.id: d for d in store.documents(space)}
    hand_over(store, space)
    assert contents(store, space) == {
        ("plan", f"plan.{NEW}"): {"text": "My plan"},
        ("debate", "ballot"): {"votes": {NEW: "yes", BOB: "no"}, "queue": [BOB, NEW]},
    }
    plan, ballot = store.document(space, "plan", f"plan.{NEW}"), store.document(space, "debate", "ballot")
    assert (plan.by, ballot.by) == (NEW, BOB)
    assert plan.made_at == before[f"plan.{ANA}"].made_at


def test_who_has_read_the_space_before_is_told_of_all_that_changed_and_of_what_is_gone(store, space):
    store.put_document(space, "plan", f"plan.{ANA}", {"text": "My plan"})
    untouched = store.put_document(space, "plan", f"plan.{BOB}", {"text": "Another"})
    since = store.versions([space])[space]
    hand_over(store, space)
    news = {d.id: d.deleted for d in store.documents(space, since=since)}
    assert news == {f"plan.{ANA}": True, f"plan.{NEW}": False}
    assert store.document(space, "plan", f"plan.{BOB}") == untouched


def test_what_was_put_away_is_handed_over_too_and_comes_back_under_the_new_name(store, space):
    store.put_document(space, "plan", f"plan.{ANA}", {"text": "My plan"})
    with store.acting(space) as act:
        act.remove("plan")
    hand_over(store, space)
    assert contents(store, space) == {}
    with store.acting(space) as act:
        act.bring_back("plan", [f"plan.{NEW}"])
    assert contents(store, space) == {("plan", f"plan.{NEW}"): {"text": "My plan"}}


def test_where_both_have_something_that_of_before_is_kept(store, space):
    store.put_document(space, "plan", f"plan.{NEW}", {"text": "Scribbled"})
    store.put_document(space, "plan", f"plan.{ANA}", {"text": "My plan"})
    hand_over(store, space)
    assert contents(store, space) == {("plan", f"plan.{NEW}"): {"text": "My plan"}}


def test_some_collections_and_other_spaces_stay_as_they_are(store, space):
    elsewhere = new_id()
    for place in (space, elsewhere):
        store.put_document(place, "grant", ANA, {"key": "x"})
    hand_over(store, space, without=("grant",))
    assert contents(store, space) == contents(store, elsewhere) == {("grant", ANA): {"key": "x"}}


def test_rows_and_history_of_the_spaces_sheets_change_hands_and_those_of_other_sheets_do_not(store, space):
    row = Alignment(project="Bus lanes")
    own = store.create_sheet(AlignmentSheet(title="My own", rows=(row,)), "ana")
    shared = store.create_sheet(AlignmentSheet(title="The room's", workshop=space), "bob")
    store.add_row(shared.id, row, person="bob")
    store.add_row(shared.id, row, person="ana")
    known = store.sheet(shared.id)
    hand_over(store, space)
    now = store.sheet(shared.id, known)  # as who has read it before reads it again
    assert [one.author for one in now.rows] == [BOB, NEW]
    assert now.revision > known.revision
    assert {change.by for change in store.history(shared.id)} == {BOB, NEW}
    assert [one.author for one in store.sheet(own.id).rows] == [ANA]
    assert {change.by for change in store.history(own.id)} == {ANA}
    store.save_row(shared.id, replace(now.rows[1], why="Cleaner air"), "new")
