"""What belongs to a space is read as of one moment, and written as it was."""

import pytest

from alignment import AlignmentSheet
from alignment.store import open_store
from alignment.store.wholes import read_everything, read_whole

SPACE = "a workshop"


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request, tmp_path):
    url = f"sqlite:///{(tmp_path / 'sheets.sqlite').as_posix()}"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgres")()
    opened = open_store(url)
    yield opened
    opened.close()


def test_what_others_keep_meanwhile_is_not_seen(either, course):
    sheet = either.create_sheet(AlignmentSheet(title="The plan", workshop=SPACE, rows=course.rows))
    either.put_document(SPACE, "debate", "one", {"count": 1})
    with either.at_one_moment() as connection:
        before = read_whole(connection, SPACE)
        either.put_document(SPACE, "debate", "other", {"count": 1})
        either.add_row(sheet.id, course.rows[0])
        assert read_whole(connection, SPACE) == before
    after = either.whole(SPACE)
    assert len(after.spaces[0].documents) == len(before.spaces[0].documents) + 1
    assert len(after.spaces[0].sheets[0].rows) == len(course.rows) + 1


def test_a_space_that_is_written_elsewhere_is_the_same_there(either, course, stored):
    sheet = either.create_sheet(AlignmentSheet(title="The plan", workshop=SPACE, rows=course.rows), "ana")
    either.delete_row(sheet.id, sheet.rows[0].id, 1, "ana")
    either.put_document(SPACE, "debate", "one", {"count": 1}, "ana")
    (whole,) = either.whole(SPACE).spaces
    with stored.acting(SPACE) as act:
        assert act.taken_ids(whole.sheets) == frozenset()
        act.put_documents(whole.documents)
        act.put_sheets(whole.sheets)
    (there,) = stored.whole(SPACE).spaces
    assert there.sheets == whole.sheets
    assert [(d.collection, d.id, d.content, d.by, d.version, d.made_at, d.at) for d in there.documents] == [
        (d.collection, d.id, d.content, d.by, d.version, d.made_at, d.at) for d in whole.documents
    ]
    with stored.acting(SPACE) as act:
        assert act.taken_ids(whole.sheets) == {sheet.id, *(row.id for row in sheet.rows)}


def test_everything_has_each_space_once_and_no_sheet_from_the_bin(either, course):
    own, gone = either.create_sheet(course, "ana"), either.create_sheet(course, "ana")
    either.delete_sheet(gone.id)
    for space in ("one", "two"):
        either.put_document(space, "workshop", "workshop", {})
        either.put_document(space, "workshop", "again", {})
    with either.at_one_moment() as connection:
        found = read_everything(connection, "workshop")
    assert [space.id for space in found.spaces] == ["one", "two"]
    assert [whole.sheet.id for whole in found.sheets] == [own.id]
