import pytest

from alignment import AlignmentError
from alignment.access import Mode, Who, may_use_file
from alignment.store import Access, GivenFile, files
from tests.exercises.a_room import at_once

FILE = GivenFile("a" * 64, "plan.xlsx")


@pytest.fixture
def mine(stored):
    return Access(stored, "ana", mode=Mode.ROOM)


@pytest.fixture
def others(stored):
    return Access(stored, "ben", mode=Mode.ROOM)


def test_a_file_is_its_owners_alone_also_in_a_room_and_before_the_secretariat():
    assert may_use_file(Who("ana"), "ana")
    assert not may_use_file(Who("ben"), "ana")
    assert not may_use_file(Who("office", secretariat=True), "ana")
    assert not may_use_file(Who(), "")


def test_a_file_is_kept_once_in_order_and_goes_when_its_owner_says_so(mine, others):
    mine.keep_file(FILE, b"read")
    mine.keep_file(GivenFile("b" * 64, "other.csv"), b"more")
    mine.keep_file(FILE, b"read anew")
    assert [file.name for file in mine.files()] == ["plan.xlsx", "other.csv"]
    assert mine.file_contents([FILE.digest, "nowhere"]) == {FILE.digest: b"read anew"}
    assert others.files() == ()
    assert others.file_contents([FILE.digest]) == {}
    others.drop_file(FILE.digest)
    assert len(mine.files()) == 2
    mine.drop_file(FILE.digest)
    assert [file.name for file in mine.files()] == ["other.csv"]


def test_one_person_keeps_so_many_and_no_more_together_and_is_told_what_to_do(mine, others, monkeypatch):
    monkeypatch.setattr(files, "FILES_OF_A_PERSON", 2)
    monkeypatch.setattr(files, "BYTES_OF_FILES", 1_000_000)
    mine.keep_file(FILE, b"x" * 600_000)
    with pytest.raises(AlignmentError, match=r"may have 1 MB together, so large\.csv was not added"):
        mine.keep_file(GivenFile("c" * 64, "large.csv"), b"x" * 600_000)
    mine.keep_file(FILE, b"x" * 900_000)  # in place of what was there
    mine.keep_file(GivenFile("b" * 64, "small.csv"), b"x")
    with pytest.raises(AlignmentError, match="You have 2 files in the atlas"):
        mine.keep_file(GivenFile("c" * 64, "third.csv"), b"x")
    others.keep_file(FILE, b"x")
    assert len(mine.files()) == 2


def test_the_same_file_given_in_two_tabs_at_once_is_there_once(mine):
    assert at_once(*[lambda: mine.keep_file(FILE, b"read") for _ in range(4)]) == []
    assert mine.files() == (FILE,)
