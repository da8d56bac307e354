"""A workshop for the tests of exercises: its facilitator, a few people with seats, and its pages."""

from exercises.rooms import Rooms
from exercises.workshop import Workshop
from exercises.workshops import Workshops

ROOM, LEAD = "exercises/pages/room.py", "exercises/pages/lead.py"


class Room:
    def __init__(self, store, exercise, **about):
        self.workshops, self.store, self._rooms = Workshops(store), store, Rooms(store)
        self.workshop, self.key = self.workshops.create(Workshop(name="Brussels", **about))
        self.facilitation = self.workshops.facilitation(self.workshop.id, self.key)
        self.facilitation.bring_everyone(exercise=exercise)

    @property
    def snapshot(self):
        return self._rooms.snapshot(self.workshop.id)

    def seat(self, who="ana", **about):
        self.workshops.join(self.workshop, who, **about)
        return self.workshops.seat(self.workshop.id, who)

    def phone(self, person, who="ana", **more):
        self.seat(who)
        return person(ROOM, workshop=self.workshop.id, me=who, **more)

    def desk(self, person, **more):
        return person(LEAD, workshop=self.workshop.id, key=self.key, **more)
