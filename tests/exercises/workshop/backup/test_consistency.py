"""A backup is taken while people edit: it is the workshop at one moment, whatever they do meanwhile."""

import time
from contextlib import suppress
from datetime import UTC, datetime
from threading import Event

import pytest

from alignment import Alignment
from alignment.store import StoreFailed, open_store
from exercises.registry import REGISTRY
from exercises.workshop.backup.reading import FROM_A_COMMAND, read_backup
from exercises.workshop.backup.restoring import restore
from exercises.workshop.backup.writing import write_backup
from tests.exercises.a_room import Room, at_once

PEOPLE = 30


@pytest.fixture(params=["sqlite", "postgresql"])
def busy(request, tmp_path):
    """A store that many write to at once."""
    url = f"sqlite:///{(tmp_path / 'busy.sqlite').as_posix()}"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgres")()
    store = open_store(url)
    yield store
    store.close()


def one_and_other(body):
    """What each person has kept as their two answers, which only ever change together."""
    (workshop,) = body.workshops
    found = {}
    for document in workshop.documents:
        if document.collection == "debate":
            found.setdefault(document.by, set()).add(document.content["count"])
    return found


def test_a_backup_while_thirty_people_edit_is_the_workshop_of_one_moment(busy, tmp_path):
    room = Room(busy)
    seats = [room.join(f"person {number}", f"Person {number}") for number in range(PEOPLE)]
    sheet = room.sheet(rows=[Alignment(project="The first")])
    over, taken = Event(), []

    def edit(number, seat):
        def keep_on():
            count = 0
            while not over.wait(0.2):
                count += 1
                with suppress(StoreFailed):  # who waits for too long on a slow machine tries again
                    with seat.act() as act:
                        for which in ("one", "other"):
                            act.keep("debate", f"{which}-{number}", {"count": count})
                    if number % 5 == 0:
                        busy.add_row(sheet.id, Alignment(project=f"{number}: {count}"), person=f"person {number}")

        return keep_on

    def take():
        try:
            while len(taken) < 15:
                time.sleep(0.1)  # they write
                taken.append(write_backup(busy.whole(room.workshop.id), datetime.now(UTC)))
        finally:
            over.set()

    assert at_once(take, *(edit(number, seat) for number, seat in enumerate(seats))) == []
    rows = []
    for data in taken:
        body = read_backup(data, FROM_A_COMMAND).body
        assert {len(counts) for counts in one_and_other(body).values()} <= {1}
        (whole,) = body.workshops[0].sheets
        added = [change for change in whole.changes if change.action == "added"]
        assert len(added) == len(whole.rows) == whole.sheet.revision
        assert sorted(kept.position for kept in whole.rows) == list(range(len(whole.rows)))
        rows.append(len(whole.rows))
    assert rows == sorted(rows)
    assert rows[-1] > rows[0], "nobody wrote meanwhile"
    there = open_store(f"sqlite:///{(tmp_path / 'there.sqlite').as_posix()}")
    assert restore(there, read_backup(taken[-1], FROM_A_COMMAND), REGISTRY, copy=True).rows == rows[-1]
    there.close()
