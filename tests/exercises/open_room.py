"""Workshops for the tests of single exercises: people join with a centre, and `look` is what everybody sees."""

import pytest

from alignment.store import open_store
from exercises.rooms import Rooms
from exercises.workshop import Workshop
from exercises.workshops import Workshops


class OpenRoom:
    """A workshop as a test sees it: joins, facilitates and looks, all on the real store."""

    def __init__(self, store, **settings):
        self.store, self.workshops = store, Workshops(store)
        self.workshop, self.key = self.workshops.create(Workshop(name="Brussels", **settings))
        self.facilitation = self.workshops.facilitation(self.workshop.id, self.key)
        self._rooms = Rooms(store)

    def join(self, token, nickname="", group="", centre=""):
        self.workshops.join(self.workshop, token, nickname, group, centre)
        return self.workshops.seat(self.workshop.id, token)

    def look(self):
        return self._rooms.snapshot(self.workshop.id)


@pytest.fixture
def room(database_url):
    """Makes rooms on the database that the pages of this test use as well."""
    opened = open_store(database_url)
    yield lambda **settings: OpenRoom(opened, **settings)
    opened.close()
