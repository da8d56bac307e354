import random
from contextlib import suppress
from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentSheet, NotThere
from alignment.store import person_id
from exercises.challenge import changes
from exercises.challenge.exchanges import ANSWERS, CARDS, Card, Result, every_exchange
from tests.exercises.a_room import Room

PROJECT = "Bus lanes"


class Challenging(Room):
    """A room with a sheet of its own, whose people link rows to goals and question each other's links."""

    def started(self, title="The plan"):
        self.paper = self.lead.add_sheet(AlignmentSheet(title=title))
        return self

    def link(self, who, project=PROJECT, goal="11", **texts):
        """Somebody adds a row that is linked to a goal; gives its id."""
        row = Alignment(project=project, goal=goal).having(**texts)
        return self.store.add_row(self.paper.id, row, person=who).id

    def deal(self, seed=1):
        return changes.deal(self.lead, random.Random(seed))

    def row(self, row_id):
        with suppress(NotThere):  # the facilitator may have taken the whole sheet back
            return self.store.sheet(self.paper.id).row(row_id)
        return None

    def play(self, row_id, who, card=Card.SERVES, text="", seen=0):
        changes.play(self.seat(who), row_id, card, text, seen=seen)

    def answer(self, row_id, who, result=Result.DEFENDED, text="Because", sharper=None):
        row = self.row(row_id)
        changes.answer(self.seat(who), row_id, result, text, sharper, version=row.version if row else 0)

    def turn(self, *, cards=True, answers=False):
        self.lead.reveal(CARDS, revealed=cards)
        self.lead.reveal(ANSWERS, revealed=answers)

    def exchange(self, row_id):
        return next(one for one in every_exchange(self.snapshot) if one.id == row_id)

    def sharper(self, row_id, **changed):
        row = self.row(row_id)
        made = changes.Sharper(row.target, row.indicator, row.why, row.effect)
        return replace(made, **changed)


@pytest.fixture
def room(stored):
    """Ana and Cleo sit in the red group, Ben in the blue one."""
    own = Challenging(stored, "challenge", groups=("Red", "Blue", "Empty"))
    for who, group in (("ana", "Red"), ("ben", "Blue"), ("cleo", "Red")):
        own.join(who, who.title(), group)
    return own.started()


@pytest.fixture
def asked(room):
    """The room with one link of the red group, on which the blue one has played a card that lies open."""
    room.of_red = room.link("ana", target="11.2")
    room.deal()
    room.play(room.of_red, "ben", Card.NUMBER, "How many?")
    room.turn()
    return room


@pytest.fixture
def ids():
    return {who: person_id(who) for who in ("ana", "ben", "cleo")}
