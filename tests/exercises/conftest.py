"""A workshop in a room of its own: a facilitator, people who join, and the snapshot that everybody sees."""

from dataclasses import replace

import pytest

from alignment.store import open_store
from exercises.rooms import Rooms
from exercises.workshop import Workshop
from exercises.workshops import Workshops


class Room:
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

    def align(self, sheet, number, goal, **texts):
        """Save the row of this number, counted from 1, as linked to a goal."""
        row = self.store.sheet(sheet.id).rows[number - 1]
        return self.store.save_row(sheet.id, replace(row.having(**texts), goal=goal), "somebody")


@pytest.fixture
def room(database_url):
    """Makes rooms on the database that the pages of this test use as well."""
    opened = open_store(database_url)
    yield lambda **settings: Room(opened, **settings)
    opened.close()
