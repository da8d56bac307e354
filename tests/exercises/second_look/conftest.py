import pytest

from alignment import Alignment, AlignmentSheet, Kind
from exercises.second_look import changes
from exercises.second_look.proposals import VERDICTS, Programme, Proposal, Verdict, every_sorted
from tests.exercises.a_room import Room

TITLE = "A secret course"


def programme(count=4, by=""):
    """A course of so many proposals, each with its target."""
    rows = (
        Alignment(strategic_focus="Mobility", project=f"Bus lanes {at}", goal="11", target="11.2", indicator="11.2.1",
                  why="Near every home", hours=1.5, id=str(at))
        for at in range(1, count + 1)
    )  # fmt: skip
    return Programme(TITLE, Kind.COURSE, by, tuple(Proposal(row, "09:00 Bus lanes", "line 3") for row in rows))


class Looking(Room):
    """A room before which somebody puts a programme."""

    def bring(self, who="ana", count=4):
        seat = self.seat(who)
        with seat.act() as act:
            changes.put(act, programme(count, seat.participant.id))
        return self

    def deal(self):
        return changes.deal(self.lead)

    def say(self, who, proposal, verdict):
        changes.say(self.seat(who), proposal, Verdict(verdict))

    def all_say(self, words):
        """Ana and Ben say these of the proposals, in order: "yes yes", "yes no"."""
        for number, both in enumerate(words, 1):
            for who, verdict in zip(("ana", "ben"), both.split(), strict=False):
                if verdict != "-":
                    self.say(who, str(number), verdict)
        return self

    def reveal(self):
        self.lead.reveal(VERDICTS)
        return self

    def came_to(self):
        """What each proposal came to, in the order of the programme."""
        found = sorted(every_sorted(self.snapshot), key=lambda one: int(one.proposal.id))
        return [str(one.result) for one in found]

    def plan(self, group="", rows=()):
        return self.lead.add_sheet(AlignmentSheet(title="The plan", rows=rows), group)


@pytest.fixture
def room(stored):
    """Ana and Ben sit in the red group; nothing was brought."""
    own = Looking(stored, "second-look", groups=("Red", "Blue"))
    for who in ("ana", "ben"):
        own.join(who, who.title(), "Red")
    return own


@pytest.fixture
def looking(room):
    """Ana's course of four proposals lies before the pair of Ana and Ben."""
    room.bring().deal()
    return room


@pytest.fixture
def revealed(looking):
    """They agree on the first and the third, refuse the second, and differ on the fourth."""
    return looking.all_say(("yes yes", "no no", "yes yes", "yes no")).reveal()
