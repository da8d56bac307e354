"""Who is here, and who was a moment ago, as servers note it."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from exercises.workshop.presence import here, last_seen, was_here_lately


@pytest.fixture
def noted(room):
    def note(server, ids, **more):
        room.store.put_document(room.workshop.id, "presence", server, {"ids": ids, **more})

    return note


def documents(room):
    return room.store.documents(room.workshop.id, collection="presence")


def test_who_is_here_on_any_server_is_here(room, noted):
    noted("one", ["ana"])
    noted("two", ["bob"])
    assert here(documents(room)) == {"ana", "bob"} == room.snapshot.present


def test_a_server_that_has_said_nothing_for_long_has_nobody_here_but_they_were(room, noted):
    noted("one", ["ana"])
    with room.store.writing() as connection:
        connection.execute(
            text("UPDATE document SET at = :at WHERE collection = 'presence'"),
            {"at": (datetime.now(UTC) - timedelta(minutes=2)).strftime("%Y-%m-%d %H:%M:%S.%f")},
        )
    assert here(documents(room)) == set()
    assert last_seen(documents(room))["ana"] == pytest.approx(time.time() - 120, abs=5)


def test_the_last_moment_that_any_server_noted_counts(room, noted):
    now = time.time()
    noted("one", [], left={"ana": now - 500, "bob": now - 500})
    noted("two", ["cy"], left={"ana": now - 10})
    seen = last_seen(documents(room))
    assert (seen["ana"], seen["bob"]) == (now - 10, now - 500)
    assert [was_here_lately(seen, who) for who in ("ana", "bob", "cy", "dee")] == [True, False, True, False]
