import pytest


def test_a_document_comes_back_as_it_was_kept(store):
    kept = store.put_document("room", "votes", "a", {"vote": "yes", "n": [1, 2]}, by="ann")
    assert store.document("room", "votes", "a") == kept
    assert (kept.content, kept.by, kept.version, kept.stamp) == ({"vote": "yes", "n": [1, 2]}, "ann", 1, 1)
    assert store.document("room", "votes", "b") is None
    assert store.document("other", "votes", "a") is None


def test_a_document_without_an_id_gets_one_of_its_own(store):
    ids = {store.put_document("room", "ideas", "", {}).id for _ in range(10)}
    assert len(ids) == 10


def test_each_change_of_a_space_has_the_next_stamp_and_only_newer_documents_are_read(store):
    store.put_document("room", "votes", "a", {"n": 1})
    store.put_document("room", "ideas", "b", {"n": 2})
    store.put_document("elsewhere", "votes", "z", {"n": 0})
    store.put_document("room", "votes", "a", {"n": 3})
    assert store.versions(["room", "elsewhere", "nowhere"]) == {"room": 3, "elsewhere": 1}
    assert [(d.id, d.content["n"], d.version) for d in store.documents("room", since=2)] == [("a", 3, 2)]
    assert [d.id for d in store.documents("room", collection="ideas")] == ["b"]


def test_a_change_that_raises_keeps_nothing_and_passes_the_error_on(store):
    store.put_document("room", "votes", "a", {"n": 1})

    def change_and_think_better_of_it():
        with store.acting("room") as act:
            act.keep("votes", "a", {"n": 2})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        change_and_think_better_of_it()
    assert store.document("room", "votes", "a").content == {"n": 1}
    assert store.versions(["room"]) == {"room": 1}


def test_documents_put_away_are_gone_but_told_of_and_can_be_brought_back(store):
    for name in "abc":
        store.put_document("room", "ideas", name, {})
    with store.acting("room") as act:
        assert sorted(act.remove("ideas", ["a", "b", "never"])) == ["a", "b"]
    assert store.document("room", "ideas", "a") is None
    assert {d.id: d.deleted for d in store.documents("room")} == {"a": True, "b": True, "c": False}
    with store.acting("room") as act:
        act.bring_back("ideas", ["a"])
    assert store.document("room", "ideas", "a").content == {}
    with store.acting("room") as act:
        assert sorted(act.remove("ideas")) == ["a", "c"]
        assert act.remove("ideas") == ()


def test_a_document_that_comes_again_after_it_was_put_away_starts_anew(store):
    store.put_document("room", "votes", "a", {"n": 1})
    with store.acting("room") as act:
        act.remove("votes", ["a"])
    with store.acting("room") as act:
        assert act.document("votes", "a") is None
        assert act.keep("votes", "a", {"n": 2}).version == 1
    assert store.document("room", "votes", "a").content == {"n": 2}


def test_the_versions_of_sheets_are_told_beside_those_of_spaces(store, course):
    sheet = store.create_sheet(course)
    store.put_document("room", "votes", "a", {})
    assert store.versions(["room"], [sheet.id, "nowhere"]) == {"room": 1, sheet.id: sheet.revision}
