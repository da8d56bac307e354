"""A workshop with its facilitator, on a store of its own."""

from dataclasses import replace

import pytest

from alignment import AlignmentSheet
from exercises.rooms import Rooms
from exercises.workshop import Workshop
from exercises.workshops import Workshops


class Room:
    """A workshop as its facilitator and participants have it."""

    def __init__(self, store, **facts):
        self.store, self.workshops, self.rooms = store, Workshops(store), Rooms(store, clock=Ticking())
        self.workshop, self.key = self.workshops.create(Workshop(**{"name": "Brussels 2018"} | facts))

    @property
    def facilitation(self):
        return self.workshops.facilitation(self.workshop.id, self.key)

    @property
    def snapshot(self):
        return self.rooms.snapshot(self.workshop.id)

    def join(self, person, nickname="", group=""):
        return self.workshops.join(self.workshop, person, nickname, group)

    def sheet(self, title="The plan", rows=()):
        sheet = self.facilitation.add_sheet(AlignmentSheet(title=title, rows=tuple(rows)))
        self.facilitation.bring_everyone(sheet=sheet.id)
        return sheet


class Ticking:
    """A clock on which a minute passes at each look."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        self.now += 60
        return self.now


@pytest.fixture
def room(stored):
    return Room(stored, groups=("Red", "Blue"))


class Workplace:
    """A workshop with the settings of a test: its people have seats, and anybody's rows can be aligned."""

    def __init__(self, store, **settings):
        self.store, self.workshops, self._rooms = store, Workshops(store), Rooms(store)
        self.workshop, self.key = self.workshops.create(Workshop(name="Brussels", **settings))
        self.facilitation = self.workshops.facilitation(self.workshop.id, self.key)

    def join(self, person, nickname="", group="", centre=""):
        self.workshops.join(self.workshop, person, nickname, group, centre)
        return self.workshops.seat(self.workshop.id, person)

    def look(self):
        return self._rooms.snapshot(self.workshop.id)

    def align(self, sheet, number, goal, **texts):
        """Save the row of this number, counted from 1, as linked to a goal."""
        row = self.store.sheet(sheet.id).rows[number - 1]
        return self.store.save_row(sheet.id, replace(row.having(**texts), goal=goal), "somebody")


@pytest.fixture
def new_room(stored):
    """Makes workshops, on the store that the pages of this test use as well."""
    return lambda **settings: Workplace(stored, **settings)
