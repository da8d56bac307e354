"""What somebody types into a row, kept piece by piece and saved, on a real SQLite file and a real PostgreSQL server."""

import threading
from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentError, NotThere
from alignment.access import Mode, Opened
from alignment.store import Access, StaleRow, behind, row_before
from alignment.store.drafts import keep_draft


@pytest.fixture
def access(store):
    return lambda token: Access(store, token, mode=Mode.PRIVATE)


@pytest.fixture
def ana(access):
    return access("ana")


@pytest.fixture
def sheet(ana, course):
    return ana.create_sheet(course)


@pytest.fixture
def row(sheet):
    return sheet.rows[0]


def having(**texts):
    return lambda draft: draft.having(**texts)


def as_it_is(draft):
    return draft


def test_a_draft_of_a_row_begins_from_the_row_and_one_of_a_new_row_from_nothing(ana, sheet, row):
    assert ana.change_draft(sheet.id, row.id, having(why="Leaks")) == replace(row, why="Leaks")
    assert ana.change_draft(sheet.id, "", having(why="Leaks")) == Alignment(why="Leaks")
    assert {name: draft.why for name, draft in ana.drafts(sheet.id).items()} == {row.id: "Leaks", "": "Leaks"}
    assert ana.sheet(sheet.id) == sheet


def test_a_new_row_whose_draft_says_behind_which_one_is_saved_there_once_and_is_nowhere_before(ana, sheet, row):
    draft = Alignment(project="Leaks again", id=behind(row.id))
    ana.keep_draft(sheet.id, draft)
    ana.change_draft(sheet.id, draft.id, having(goal="9"))
    assert ana.sheet(sheet.id).rows == sheet.rows
    saved = ana.save_draft(sheet.id, draft.id, as_it_is)
    assert ana.save_draft(sheet.id, draft.id, as_it_is) is None
    assert [one.id for one in ana.sheet(sheet.id).rows][:2] == [row.id, saved.id]
    assert (row_before(draft.id), row_before(row.id), row_before("")) == (row.id, "", "")


def test_such_a_row_goes_to_the_end_where_the_other_one_was_deleted(ana, sheet, row):
    ana.keep_draft(sheet.id, Alignment(project="Leaks again", id=behind(row.id)))
    ana.delete_row(sheet.id, row.id, row.version)
    ana.save_draft(sheet.id, behind(row.id), as_it_is)
    assert ana.sheet(sheet.id).rows[-1].project == "Leaks again"


def test_a_draft_goes_on_from_what_is_drafted_and_keeps_the_version_it_began_from(store, ana, sheet, row):
    ana.change_draft(sheet.id, row.id, having(why="Leaks"))
    store.save_row(sheet.id, replace(row, project="Meters"), "bob")
    draft = ana.change_draft(sheet.id, row.id, having(change_tomorrow="Ask"))
    assert (draft.project, draft.why, draft.change_tomorrow, draft.version) == (row.project, "Leaks", "Ask", 1)
    assert ana.save_draft(sheet.id, row.id, as_it_is).project == "Meters"


def test_two_that_change_different_fields_of_one_draft_at_once_lose_nothing(ana, sheet):
    names = ("project", "why")
    begin = threading.Barrier(len(names))
    failed = []

    def types(name):
        begin.wait()
        try:
            for length in range(1, 21):
                ana.change_draft(sheet.id, "", having(**{name: "x" * length}))
                draft = ana.drafts(sheet.id)[""]
                if getattr(draft, name) != "x" * length:
                    failed.append((name, length, draft))
        except AlignmentError as fault:
            failed.append(fault)

    ana.change_draft(sheet.id, "", as_it_is)
    typists = [threading.Thread(target=types, args=(name,)) for name in names]
    for typist in typists:
        typist.start()
    for typist in typists:
        typist.join(60)
    assert failed == []
    draft = ana.drafts(sheet.id)[""]
    assert (len(draft.project), len(draft.why)) == (20, 20)


def test_a_row_that_is_none_or_of_another_sheet_begins_no_draft(ana, course, sheet):
    other = ana.create_sheet(course)
    for name in ("nosuchrow", other.rows[0].id):
        with pytest.raises(StaleRow) as refused:
            ana.change_draft(sheet.id, name, having(why="x"))
        assert refused.value.newer is None
    assert ana.drafts(sheet.id) == {}


def test_a_draft_goes_on_although_its_row_was_deleted(ana, sheet, row):
    ana.change_draft(sheet.id, row.id, having(why="Leaks"))
    ana.delete_row(sheet.id, row.id, 1)
    assert ana.change_draft(sheet.id, row.id, having(project="Pipes")).why == "Leaks"


def test_a_change_that_fails_or_is_too_long_leaves_the_draft_as_it_was(ana, sheet):
    ana.change_draft(sheet.id, "", having(why="Leaks"))

    def fails(_draft):
        raise ValueError("hours")

    with pytest.raises(ValueError, match="hours"):
        ana.change_draft(sheet.id, "", fails)
    with pytest.raises(AlignmentError, match="a field holds 10,000"):
        ana.change_draft(sheet.id, "", having(project="x" * 300_001))
    assert ana.drafts(sheet.id)[""] == Alignment(why="Leaks")


def test_saving_a_draft_keeps_the_row_with_the_last_change_and_forgets_the_draft(ana, sheet, row):
    ana.change_draft(sheet.id, row.id, having(why="Leaks"))
    saved = ana.save_draft(sheet.id, row.id, having(project="Meters"))
    assert (saved.id, saved.why, saved.project, saved.version) == (row.id, "Leaks", "Meters", 2)
    assert ana.row(sheet.id, row.id) == saved
    assert ana.drafts(sheet.id) == {}


def test_a_draft_is_saved_once_however_often_and_at_once_it_is_asked_for(ana, sheet):
    ana.change_draft(sheet.id, "", having(project="Bus lanes"))
    begin, saved = threading.Barrier(3), []

    def press():
        begin.wait()
        saved.append(ana.save_draft(sheet.id, "", as_it_is))

    presses = [threading.Thread(target=press) for _ in range(3)]
    for one in presses:
        one.start()
    for one in presses:
        one.join(60)
    assert sorted(map(bool, saved)) == [False, False, True]
    assert [one.project for one in ana.sheet(sheet.id).rows[3:]] == ["Bus lanes"]
    assert ana.save_draft(sheet.id, "", as_it_is) is None


def test_a_draft_that_cannot_be_saved_stays(ana, access, sheet, row):
    bob = access("bob")
    bob.open_link(ana.share(sheet.id, Opened.EDIT))
    bob.change_draft(sheet.id, row.id, having(project="Meters"))
    ana.save_row(sheet.id, replace(row, project="Pipes"))
    with pytest.raises(StaleRow) as refused:
        bob.save_draft(sheet.id, row.id, as_it_is)
    assert refused.value.newer.project == "Pipes"
    assert bob.drafts(sheet.id)[row.id].project == "Meters"
    bob.change_draft(sheet.id, "", as_it_is)
    with pytest.raises(AlignmentError, match="This row is empty"):
        bob.save_draft(sheet.id, "", as_it_is)
    assert "" in bob.drafts(sheet.id)


def test_who_may_not_write_saves_no_draft_and_a_stranger_begins_none(ana, access, sheet, row):
    reader, stranger = access("bob"), access("cy")
    reader.open_link(ana.share(sheet.id, Opened.VIEW))
    reader.change_draft(sheet.id, row.id, having(why="Mine"))
    with pytest.raises(AlignmentError, match="not change it"):
        reader.save_draft(sheet.id, row.id, as_it_is)
    for ask in (
        lambda: stranger.change_draft(sheet.id, "", as_it_is),
        lambda: stranger.save_draft(sheet.id, "", as_it_is),
        lambda: stranger.heading(sheet.id),
        lambda: stranger.row(sheet.id, row.id),
    ):
        with pytest.raises(NotThere):
            ask()
    assert stranger.drafts(sheet.id) == {}
    assert ana.sheet(sheet.id) == sheet


def test_the_heading_comes_without_the_rows_and_a_row_without_the_others(ana, course, sheet, row):
    other = ana.create_sheet(course)
    assert ana.heading(sheet.id) == replace(sheet, rows=())
    assert ana.row(sheet.id, row.id) == row
    assert ana.row(sheet.id, other.rows[0].id) is None
    ana.delete_row(sheet.id, row.id, 1)
    assert ana.row(sheet.id, row.id) is None


# Words of new rows

WORD, OTHER = "a-word-of-a-row", "another-word"


def test_two_new_rows_of_one_person_do_not_come_into_each_others_place(ana, sheet):
    one = ana.change_draft(sheet.id, "", having(project="One"), WORD)
    other = ana.change_draft(sheet.id, "", having(project="Other"), OTHER)
    ana.change_draft(sheet.id, "", having(goal="6"), WORD)
    ana.change_draft(sheet.id, "", having(goal="11"), OTHER)
    assert (one.id, other.id) == ("", behind(sheet.rows[-1].id))
    drafts = ana.drafts(sheet.id).values()
    assert {(draft.project, draft.goal) for draft in drafts} == {("One", "6"), ("Other", "11")}
    assert (ana.draft(sheet.id, "", OTHER).row.goal, ana.draft(sheet.id, "", WORD).row.goal) == ("11", "6")
    assert ana.save_draft(sheet.id, "", as_it_is, OTHER).project == "Other"
    assert [draft.project for draft in ana.drafts(sheet.id).values()] == ["One"]


def test_a_new_row_is_saved_once_however_often_it_is_typed_and_saved_under_its_word(ana, sheet):
    saved = []
    for _ in range(3):
        ana.change_draft(sheet.id, "", having(project="Bus lanes"), WORD)
        saved.append(ana.save_draft(sheet.id, "", as_it_is, WORD).id)
    assert len(set(saved)) == 1
    assert [one.project for one in ana.sheet(sheet.id).rows[3:]] == ["Bus lanes"]
    assert ana.drafts(sheet.id) == {}


def test_what_comes_late_of_a_row_that_is_saved_changes_nothing_and_gives_it_as_it_was(ana, sheet):
    ana.change_draft(sheet.id, "", having(project="Bus lanes"), WORD)
    saved = ana.save_draft(sheet.id, "", as_it_is, WORD)
    ana.save_row(sheet.id, replace(saved, project="Bus and tram lanes"))
    assert ana.change_draft(sheet.id, "", having(project="Bus la"), WORD).project == "Bus lanes"
    assert ana.save_draft(sheet.id, "", as_it_is, WORD).project == "Bus and tram lanes"
    assert ana.drafts(sheet.id) == {}


def test_a_row_that_was_deleted_does_not_come_back_with_its_word(ana, sheet):
    ana.change_draft(sheet.id, "", having(project="Bus lanes"), WORD)
    saved = ana.save_draft(sheet.id, "", as_it_is, WORD)
    ana.delete_row(sheet.id, saved.id, 1)
    ana.change_draft(sheet.id, "", having(project="Bus lanes"), WORD)
    assert ana.save_draft(sheet.id, "", as_it_is, WORD) is None
    assert ana.sheet(sheet.id).rows == sheet.rows


def test_the_same_word_of_another_person_is_another_row(ana, access, sheet):
    bob = access("bob")
    bob.open_link(ana.share(sheet.id, Opened.EDIT))
    for one in (ana, bob):
        one.change_draft(sheet.id, "", having(project="Bus lanes"), WORD)
        one.save_draft(sheet.id, "", as_it_is, WORD)
    assert [one.project for one in ana.sheet(sheet.id).rows[3:]] == ["Bus lanes"] * 2


def test_a_draft_that_was_begun_without_a_word_has_one_by_which_it_is_saved_once(ana, sheet):
    ana.change_draft(sheet.id, "", having(project="Bus lanes"))
    word = ana.draft(sheet.id, "").word
    ana.change_draft(sheet.id, "", having(goal="11"), word)
    saved = ana.save_draft(sheet.id, "", as_it_is)
    assert len(word) > 8
    assert (saved.project, ana.save_draft(sheet.id, "", as_it_is, word)) == ("Bus lanes", saved)


def test_the_word_of_a_row_that_nobody_began_is_that_of_the_empty_draft_in_its_place(ana, sheet):
    ana.keep_draft(sheet.id, Alignment())
    assert ana.draft(sheet.id, "", WORD).word == ""
    ana.change_draft(sheet.id, "", having(project="Bus lanes"), WORD)
    assert list(ana.drafts(sheet.id)) == [""]
    assert ana.draft(sheet.id, "").word == WORD


def test_a_row_that_is_there_needs_no_word(ana, sheet, row):
    ana.change_draft(sheet.id, row.id, having(why="Leaks"), WORD)
    assert (ana.draft(sheet.id, row.id).word, ana.save_draft(sheet.id, row.id, as_it_is, WORD).id) == ("", row.id)


def test_dropping_a_new_row_leaves_another_one_that_has_its_place(ana, sheet):
    ana.change_draft(sheet.id, "", having(project="One"), WORD)
    ana.change_draft(sheet.id, "", having(project="Other"), OTHER)
    ana.drop_draft(sheet.id, "", OTHER)
    assert [draft.project for draft in ana.drafts(sheet.id).values()] == ["One"]
    ana.drop_draft(sheet.id, "", OTHER)
    assert [draft.project for draft in ana.drafts(sheet.id).values()] == ["One"]


def test_a_message_that_began_a_saved_row_once_more_is_done_with_when_it_is_saved_again(store, ana, sheet):
    ana.change_draft(sheet.id, "", having(project="Bus lanes"), WORD)
    saved = ana.save_draft(sheet.id, "", as_it_is, WORD)
    with store.noting() as connection:  # as where it was read before the other one was saved
        keep_draft(connection, "ana", sheet.id, Alignment(project="Bus la"), WORD)
    assert ana.save_draft(sheet.id, "", as_it_is, WORD) == saved
    assert ana.drafts(sheet.id) == {}
