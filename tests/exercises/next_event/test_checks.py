"""What became of promises, asked by a link months later; the day is given."""

from datetime import UTC, date, datetime

import pytest

from alignment.store import open_store, person_id
from exercises.next_event.checks.keeping import (
    Checks,
    Kept,
    NoPromisesThere,
    by_months,
    checks,
    checks_of,
    good_until,
    holder,
)
from exercises.next_event.plan import NAME
from exercises.next_event.promises import promise
from exercises.registry import REGISTRY
from exercises.workshop.backup.reading import FROM_A_PAGE, read_backup
from exercises.workshop.backup.restoring import restore
from exercises.workshop.backup.writing import write_backup
from exercises.workshop.snapshots import Snapshots
from tests.exercises.a_room import TWO_HALF_DAYS, Room, at_once

THREE, SIX, LAST = date(2018, 8, 29), date(2018, 11, 29), date(2019, 2, 28)
NOW = datetime(2018, 5, 29, 12, tzinfo=UTC)
ANA = person_id("ana")


@pytest.fixture
def room(stored):
    room = Room(stored, NAME, **TWO_HALF_DAYS)
    promise(room.seat("ana", nickname="Ana"), {3: "Align two courses", 6: "Run the first"})
    promise(room.seat("bob", nickname="Bob"), {3: "Write to Seoul"})
    return room


@pytest.fixture
def link(room):
    return Checks(room.store).new_link(room.workshop.id, "ana")


def said(room):
    return [(check.promise.text, check.kept, check.text) for check in checks_of(room.snapshot, ANA)]


def test_three_months_later_one_tap_says_what_became_of_a_promise_also_when_the_workshop_is_long_over(room, link):
    room.lead.close(archive=True)
    Checks(room.store).answer(link, 3, Kept.PARTLY, " One of\nthem ", THREE)
    assert said(room) == [("Align two courses", Kept.PARTLY, "One of them"), ("Run the first", None, "")]
    Checks(room.store).answer(link, 6, Kept.KEPT, "", SIX)
    Checks(room.store).answer(link, 3, Kept.KEPT, "Both", SIX)
    assert [kept for _, kept, _ in said(room)] == [Kept.KEPT, Kept.KEPT]


def test_a_promise_is_not_asked_after_before_it_is_due(room, link):
    for months, day in ((3, date(2018, 8, 28)), (6, THREE)):
        with pytest.raises(NoPromisesThere):
            Checks(room.store).answer(link, months, Kept.KEPT, "", day)
    assert [kept for _, kept, _ in said(room)] == [None, None]


def test_the_link_opens_one_persons_promises_and_ends_by_a_new_one_after_nine_months_and_with_who_left(room, link):
    asked = Checks(room.store)
    assert holder(room.snapshot, link, LAST) == ANA
    assert good_until(room.snapshot) == LAST
    with pytest.raises(NoPromisesThere):
        holder(room.snapshot, link, date(2019, 3, 1))
    newer = asked.new_link(room.workshop.id, "ana")
    with pytest.raises(NoPromisesThere):
        asked.answer(link, 3, Kept.KEPT, "", THREE)
    with room.lead.act("remove-person") as act:
        act.remove_person(ANA)
    with pytest.raises(NoPromisesThere):
        asked.answer(newer, 3, Kept.KEPT, "", THREE)
    for word in ("", "made up", newer[::-1]):
        with pytest.raises(NoPromisesThere):
            asked.answer(word, 3, Kept.KEPT, "", THREE)


def test_a_stranger_is_given_no_link_and_the_word_is_kept_nowhere(room, link):
    with pytest.raises(NoPromisesThere):
        Checks(room.store).new_link(room.workshop.id, "eve")
    assert link not in str([room.store.documents(space) for space in (room.workshop.id, "codes")])


def test_kept_promises_are_counted_by_months(room, link):
    Checks(room.store).answer(link, 3, Kept.KEPT, "", THREE)
    counts = by_months(room.snapshot, THREE)
    assert counts[3] == {"all": 2, "due": 2, "kept": 1, "partly": 0, "not-yet": 0, "silent": 1}
    assert counts[6] == {"all": 1, "due": 0, "kept": 0, "partly": 0, "not-yet": 0, "silent": 0}
    assert [check.promise.by for check in checks(room.snapshot)].count(ANA) == 2


@pytest.mark.parametrize("copy", [False, True])
def test_a_link_opens_the_promises_where_the_workshop_was_brought_back_and_a_copy_does_not_take_it(
    room, link, tmp_path, copy
):
    data = write_backup(room.lead.whole(), NOW)
    backup = read_backup(data, FROM_A_PAGE)
    other = open_store(f"sqlite:///{(tmp_path / 'other.sqlite').as_posix()}")
    try:
        if copy:
            restore(room.store, backup, REGISTRY, copy=True)
            assert Checks(room.store).workshop_of(link) == room.workshop.id
            return
        restore(other, backup, REGISTRY)
        Checks(other).answer(link, 3, Kept.KEPT, "", THREE)
        assert [check.kept for check in checks(Snapshots(other).snapshot(room.workshop.id))].count(Kept.KEPT) == 1
    finally:
        other.close()


def test_both_answers_of_two_tabs_at_once_are_kept(room, link):
    asked = Checks(room.store)
    assert at_once(*(lambda months=months: asked.answer(link, months, Kept.KEPT, "", SIX) for months in (3, 6))) == []
    assert [kept for _, kept, _ in said(room)] == [Kept.KEPT, Kept.KEPT]


def test_what_became_of_promises_is_in_the_export_once_somebody_has_said_so(room, link):
    assert len(room.outcome()) == 2
    Checks(room.store).answer(link, 3, Kept.NOT_YET, "=HYPERLINK()", THREE)
    assert room.outcome()[2].rows == (("Ana", date(2018, 8, 29), "Align two courses", "Not yet", "=HYPERLINK()"),)
