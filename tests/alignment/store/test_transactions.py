"""One transaction over documents of a space and over sheets."""

import threading

import pytest

from alignment import Alignment, AlignmentSheet, NotThere


class Change(Exception):
    """Somebody thinks better of it."""


def test_everything_of_a_transaction_is_kept_or_nothing(store, course):
    store.put_document("room", "ideas", "there", {"n": 1})

    def halfway():
        with store.acting("room", "ana") as act:
            act.keep("ideas", "new", {})
            act.keep("ideas", "there", {"n": 2})
            made = act.create_sheet(course)
            act.lock_sheet(made.id, locked=True)
            raise Change

    with pytest.raises(Change):
        halfway()
    assert store.document("room", "ideas", "new") is None
    assert store.document("room", "ideas", "there").content == {"n": 1}
    assert store.sheets() == ()
    assert store.versions(["room"]) == {"room": 1}


def test_a_transaction_reads_what_it_has_written_and_says_what_it_changed(store):
    store.put_document("room", "ideas", "old", {"n": 1})
    with store.acting("room", "ana") as act:
        act.keep("ideas", "old", {"n": 2})
        act.keep("ideas", "new", {"n": 3})
        act.remove("ideas", ["old"])
        assert [document.id for document in act.documents("ideas")] == ["new"]
        assert [(c.id, c.before, c.after) for c in act.changed] == [
            ("old", {"n": 1}, {"n": 2}), ("new", None, {"n": 3}), ("old", {"n": 2}, None),
        ]  # fmt: skip
    assert store.document("room", "ideas", "new").by == "ana"
    assert store.versions(["room"]) == {"room": 2}


def test_two_spaces_are_changed_together(store):
    with store.acting("room") as act:
        act.keep("ideas", "a", {})
        act.in_space("codes").keep("code", "ABC", {"workshop": "room"})
    assert store.document("codes", "code", "ABC").content == {"workshop": "room"}
    assert store.versions(["room", "codes"]) == {"room": 1, "codes": 1}


def test_a_sheet_is_started_changed_and_put_away_within_one(store):
    with store.acting("room") as act:
        made = act.create_sheet(AlignmentSheet(title="Plan", rows=(Alignment(project="Bus lanes"),)), "ana")
        change = act.delete_row(made.id, made.rows[0].id, 1)
        assert act.sheet(made.id).rows == ()
        act.restore_row(made.id, change.id)
        act.lock_sheet(made.id, locked=True)
        assert [entry.action for entry in act.history(made.id)] == ["restored", "deleted", "added", "created"]
    assert store.sheet(made.id).rows[0].project == "Bus lanes"
    with store.acting("room") as act:
        act.put_away_sheet(made.id, although_locked=True)
    with pytest.raises(NotThere):
        store.sheet(made.id)


def test_those_who_act_in_one_space_take_turns(store):
    def add(name):
        with store.acting("room", str(name)) as act:
            found = act.document("votes", "all")
            act.keep("votes", "all", {"by": [*(found.content["by"] if found else []), name]})

    threads = [threading.Thread(target=add, args=(name,)) for name in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(store.document("room", "votes", "all").content["by"]) == list(range(20))
    assert store.versions(["room"]) == {"room": 20}
