"""A room whose people sit down as soon as they are named, with the pages of its phones and of its facilitator."""

from tests.exercises.a_room import Room

ROOM, LEAD = "exercises/pages/room.py", "exercises/pages/lead.py"


class SeatedRoom(Room):
    @property
    def facilitation(self):
        return self.lead

    def seat(self, who="ana", **about):
        self.join(who, **about)
        return super().seat(who)

    def phone(self, person, who="ana"):
        self.seat(who)
        return person(ROOM, workshop=self.workshop.id, me=who)

    def desk(self, person):
        return person(LEAD, workshop=self.workshop.id, key=self.key)
