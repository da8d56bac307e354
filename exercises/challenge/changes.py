"""Dealing, playing cards and answering: what may be done is decided within the act that does it."""

import random
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace

from alignment import Alignment, Challenge, Effect
from alignment.checks import tidy
from alignment.editing import without_link
from alignment.ground.records import content_of, record_of
from exercises.challenge import dealing, exchanges
from exercises.challenge.exchanges import (
    ANSWERS,
    CARDS,
    NAME,
    OFF,
    PACKAGE,
    SURVIVING,
    Answer,
    Card,
    Dealt,
    Exchange,
    Played,
    Result,
    Step,
)
from exercises.workshop.acts import ParticipantAct
from exercises.workshop.errors import ExerciseError
from exercises.workshop.exercise import NextStep, revealing
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot

LONGEST = 300  # characters of a question or an answer: it has to be read from the back of a room


class ChallengeRefused(ExerciseError, package=PACKAGE):
    """What comes too early, too late or from another table in a challenge round, or does not count."""


@dataclass(frozen=True, slots=True)
class Sharper:
    """What a table makes of its row: a more exact target or indicator, a better reason, the effect that it admits."""

    target: str
    indicator: str
    why: str
    effect: Effect

    def of(self, row: Alignment) -> Alignment:
        """The row with this in it."""
        texts = {"target": self.target, "indicator": self.indicator, "why": tidy(self.why)}
        return replace(row.having(**texts), effect=self.effect)


def deal(facilitation: Facilitation, chance: random.Random) -> int:
    """Deal the links that are not dealt yet, each face down to a table that is not its own; gives how many.

    With them a new round begins: cards and answers of before lie face down as well until they are turned over. Raises
    `ChallengeRefused` where there is nobody to deal to, and where there is nothing to deal.
    """
    with facilitation.act("deal", PACKAGE) as act:
        kind, people = dealing.seated(act)
        if len(people) < 2:  # noqa: PLR2004 (one to ask, one to answer)
            raise ChallengeRefused("error-one-table")
        before = [record_of(Dealt, document.content) for document in act.kind(NAME, "dealt")]
        there = {document.id for document in act.kind(NAME, "dealt")}
        own = {one.row.id: one for one in dealing.links(act, kind) if f"dealt.{one.row.id}" not in there}
        owners = {row: one.table for row, one in own.items()}
        held = Counter(one.to for one in before if one.kind is kind)
        found = dealing.dealt(owners, tuple(people), held, chance)
        if not found:
            raise ChallengeRefused("error-nothing-to-deal")
        act.remove(NAME, tuple(f"{part}.{row}" for row in found for part in ("card", "answer")))
        for row, table in found.items():
            one = own[row]
            told = Dealt(one.sheet, kind, one.table, table, replace(one.row, author=""), one.person)
            act.keep(NAME, f"dealt.{row}", content_of(told))
        for what in (CARDS, ANSWERS):
            act.reveal(what, revealed=False)
        return len(found)


def begin(facilitation: Facilitation) -> None:
    """Deal the links where there are any to be dealt, and somebody to deal them to."""
    with suppress(ChallengeRefused):
        deal(facilitation, random.Random())  # noqa: S311 (who questions whom is no secret)


def play(seat: Seat, row_id: str, card: Card, text: str, *, seen: int = 0) -> None:
    """Play a card on a link that one's table was dealt, or change the one that lies there and was `seen` so.

    Raises `ChallengeRefused` once the cards are turned over, for another table's link or one's own, for one that is
    gone, and where somebody of the table was quicker: then nothing of it counts.
    """
    with seat.act() as act:
        if exchanges.step(act) is not Step.PLAYING:
            raise ChallengeRefused("error-not-playing")
        one = _exchange(act, row_id)
        if not exchanges.questions(one.dealt, act.people[seat.participant.id]):
            raise ChallengeRefused("error-not-your-link")
        if one.row is None or not one.row.goal:
            raise ChallengeRefused("error-link-gone")
        if (one.played.count if one.played else 0) != seen:
            raise ChallengeRefused("error-quicker")
        act.keep(NAME, f"card.{row_id}", content_of(Played(card, _fit(text), seen + 1)))


def answer(seat: Seat, row_id: str, result: Result, text: str, sharper: Sharper | None = None, *, version: int) -> None:
    """Answer the card on a link of one's table: defend it, make its row sharper, or withdraw the link, as one act.

    The row is changed with it, from the `version` that was seen, and its sheet's history has that. Raises
    `ChallengeRefused` while the cards lie face down and once the answers lie open, for another table's link, without an
    answer where it is defended, with nothing sharper where it is sharpened, and where somebody was quicker: the row was
    changed since, or the answer is there; `AlignmentError` for what the sheet refuses.
    """
    with seat.act() as act:
        one = _to_answer(act, seat, row_id)
        if one.answer:
            raise ChallengeRefused("error-quicker")
        if one.row is None or not one.row.goal:
            raise ChallengeRefused("error-link-gone")
        if one.row.version != version:
            raise ChallengeRefused("error-row-changed")
        said = _fit(text)
        if result is Result.DEFENDED and not said:
            raise ChallengeRefused("error-answer-empty")
        after = act.save_row(one.dealt.sheet, _after(one.row, result, sharper))
        act.keep(NAME, f"answer.{row_id}", content_of(Answer(result, said, one.row, after)))


def take_back(seat: Seat, row_id: str) -> None:
    """Take the answer of one's table back: its row is as before it, but for what was changed since.

    Raises as `answer` does, and `StaleRow` where somebody has changed the same since.
    """
    with seat.act() as act:
        one = _to_answer(act, seat, row_id)
        if one.answer is None:
            raise ChallengeRefused("error-quicker")
        if one.row is not None:
            before, after = one.answer.before, one.answer.after
            act.save_row(one.dealt.sheet, replace(before, id=row_id, version=after.version, author=one.row.author))
        act.remove(NAME, (f"answer.{row_id}",))


def take_off(facilitation: Facilitation, rows: frozenset[str]) -> None:
    """Say which exchanges, by their rows, the room does not see."""
    with facilitation.act("hiding", PACKAGE, verb=LeadVerb.HIDE) as act:
        act.keep(NAME, OFF, {"rows": sorted(rows)})


def next_step(snapshot: Snapshot) -> NextStep | None:
    """To turn the cards over once one is played, and the answers once one is given."""
    now, found = exchanges.step(snapshot), exchanges.questioned(snapshot)
    if now is Step.PLAYING and found:
        return revealing(CARDS, PACKAGE, "reveal-cards")
    if now is Step.ANSWERING and any(one.answer for one in found):
        return revealing(ANSWERS, PACKAGE, "reveal-answers")
    return None


def _after(row: Alignment, result: Result, sharper: Sharper | None) -> Alignment:
    if result is Result.WITHDRAWN:
        return without_link(row)
    changed = sharper.of(row) if sharper and result is Result.SHARPENED else row
    if result is Result.SHARPENED and changed == row:
        raise ChallengeRefused("error-not-sharper")
    return replace(changed, challenge=SURVIVING.get(result, Challenge.NONE))


def _to_answer(act: ParticipantAct, seat: Seat, row_id: str) -> Exchange:
    if exchanges.step(act) is not Step.ANSWERING:
        raise ChallengeRefused("error-not-answering")
    one = _exchange(act, row_id)
    if one.played is None or not exchanges.answers(one.dealt, act.people[seat.participant.id]):
        raise ChallengeRefused("error-not-your-link")
    return one


def _exchange(act: ParticipantAct, row_id: str) -> Exchange:
    found = act.document(NAME, f"dealt.{row_id}")
    if found is None:
        raise ChallengeRefused("error-link-gone")
    dealt = record_of(Dealt, found.content)
    return exchanges.exchange(act, row_id, dealt, act.row(dealt.sheet, row_id))


def _fit(text: str) -> str:
    return tidy(text[: 10 * LONGEST])[:LONGEST].strip()
