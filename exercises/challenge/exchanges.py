"""The exchanges of a challenge round: a link that was dealt, the card that was played on it, and the answer.

Of each link there are up to three documents: "dealt.<row>", "card.<row>" and "answer.<row>". What may be shown of them
to whom is said here and nowhere else.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from alignment import Alignment, Challenge
from alignment.ground.records import record_of
from exercises.challenge.dealing import TableKind, table_of
from exercises.workshop.records import Participant
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import WorkshopState, face_down, kept, lies_open

NAME = "challenge"
PACKAGE = "exercises/challenge"
CARDS, ANSWERS = f"{NAME}.cards", f"{NAME}.answers"  # what the facilitator turns over
OFF = "off"  # the document that names the exchanges which the room does not see


class Step(StrEnum):
    """What the room is at: nothing is dealt, cards are played face down, they are answered, the answers lie open."""

    WAITING = "waiting"
    PLAYING = "playing"
    ANSWERING = "answering"
    OVER = "over"


class Card(StrEnum):
    """What another table may ask: how the link serves its target, whom it could harm, which number would show it."""

    SERVES = "serves"
    HARMS = "harms"
    NUMBER = "number"


class Result(StrEnum):
    """What became of a link: its table answered, sharpened the row, or withdrew the link; or has not answered yet."""

    SHARPENED = "sharpened"
    WITHDRAWN = "withdrawn"
    DEFENDED = "defended"
    UNANSWERED = "unanswered"


SURVIVING = MappingProxyType({Result.DEFENDED: Challenge.DEFENDED, Result.SHARPENED: Challenge.SHARPENED})


@dataclass(frozen=True, slots=True)
class Dealt:
    """A link as it was dealt: `was` is its row then, `own` the table whose it is, `to` the one that questions it.

    `person` is who made it: they do not question it, wherever they sit by now.
    """

    sheet: str
    kind: TableKind
    own: str
    to: str
    was: Alignment
    person: str = ""


@dataclass(frozen=True, slots=True)
class Played:
    """The card on a link, with what its table says besides. `count` says how often it was played or changed."""

    card: Card
    text: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a card, with the row before and after it."""

    result: Result
    text: str
    before: Alignment
    after: Alignment


@dataclass(frozen=True, slots=True)
class Exchange:
    """A link with what was asked and answered; `row` is its row as it is now, None where it was deleted."""

    id: str
    dealt: Dealt
    row: Alignment | None
    played: Played | None = None
    answer: Answer | None = None

    @property
    def result(self) -> Result:
        """What became of the link: a row that was deleted, or has no goal any more, is a link withdrawn."""
        if self.row is None or not self.row.goal:
            return Result.WITHDRAWN
        return self.answer.result if self.answer else Result.UNANSWERED

    @property
    def shown_row(self) -> Alignment:
        """The link as the room reads it: as it was dealt where there is no link any more."""
        return self.row if self.row and self.row.goal else self.dealt.was


def step(workshop: WorkshopState) -> Step:
    """What the room is at."""
    if not workshop.kind(NAME, "dealt"):
        return Step.WAITING
    if not lies_open(workshop, CARDS):
        return Step.PLAYING
    return Step.OVER if lies_open(workshop, ANSWERS) else Step.ANSWERING


def every_exchange(workshop: WorkshopState) -> tuple[Exchange, ...]:
    """All links that were dealt, in that order.

    Links that were deleted before anybody questioned them are left out, and so are rows that the facilitator hid, and
    copies of a case that lie face down again.
    """
    closed = {sheet for one in workshop.codings if face_down(workshop, one) for sheet in one.sheets.values()}
    sheets, hidden = workshop.sheets, workshop.stage.hidden_rows
    found = []
    for document in workshop.kind(NAME, "dealt"):
        row_id = document.id.partition(".")[2]
        dealt = record_of(Dealt, document.content)
        if row_id in hidden or dealt.sheet in closed:
            continue
        sheet = sheets.get(dealt.sheet)
        one = exchange(workshop, row_id, dealt, sheet.row(row_id) if sheet else None)
        if one.played or (one.row and one.row.goal):
            found.append(one)
    return tuple(found)


def exchange(workshop: WorkshopState, row_id: str, dealt: Dealt, row: Alignment | None) -> Exchange:
    """The exchange on a row that was dealt and is now as `row`."""
    played, answer = kept(workshop, NAME, f"card.{row_id}"), kept(workshop, NAME, f"answer.{row_id}")
    return Exchange(
        row_id,
        dealt,
        row,
        record_of(Played, played) if played else None,
        record_of(Answer, answer) if answer else None,
    )


def exchanges(workshop: WorkshopState) -> tuple[Exchange, ...]:
    """Those that are not off the room's screens."""
    off = taken_off(workshop)
    return tuple(one for one in every_exchange(workshop) if one.id not in off)


def questioned(workshop: WorkshopState) -> tuple[Exchange, ...]:
    """The links on which a card lies, in the order in which they were dealt."""
    return tuple(one for one in exchanges(workshop) if one.played)


def taken_off(workshop: WorkshopState) -> frozenset[str]:
    """The ids of the exchanges that the facilitator took off the room's screens."""
    return frozenset(kept(workshop, NAME, OFF).get("rows", ()))


def to_question(workshop: WorkshopState, who: Participant) -> tuple[Exchange, ...]:
    """The links that somebody's table is to question and that are still there; they see no other ones."""
    return tuple(one for one in every_exchange(workshop) if one.row and one.row.goal and questions(one.dealt, who))


def to_answer(workshop: WorkshopState, who: Participant) -> tuple[Exchange, ...]:
    """The links of somebody's table on which a card lies, once the cards are turned over."""
    if step(workshop) in {Step.WAITING, Step.PLAYING}:
        return ()
    return tuple(one for one in questioned(workshop) if answers(one.dealt, who))


def questions(dealt: Dealt, who: Participant) -> bool:
    """Whether somebody may play a card on a link: their table was dealt it, and it is not by themselves."""
    return table_of(who, dealt.kind) == dealt.to and who.id != dealt.person


def answers(dealt: Dealt, who: Participant) -> bool:
    """Whether somebody may answer for a link: it is their table's, or they made it."""
    return table_of(who, dealt.kind) == dealt.own or who.id == dealt.person


def results(found: Iterable[Exchange]) -> Mapping[Result, int]:
    """How many links were sharpened, withdrawn, defended, and not answered."""
    counted = Counter(one.result for one in found)
    return {result: counted[result] for result in Result}


def answered(snapshot: Snapshot) -> frozenset[str]:
    """The ids of those who have played or changed a card; once the cards are answered, of those who have answered."""
    kind = "card" if step(snapshot) is Step.PLAYING else "answer"
    return frozenset(document.by for document in snapshot.kind(NAME, kind))
