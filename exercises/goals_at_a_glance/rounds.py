"""The game's rounds: which question is asked next, who answered it in time, and what the room knows and confuses.

A round is a document "round.<id>" that the facilitator's desk gathers, with all that it needs; an answer is a document
"answer.<round>.<participant>" with the server's time. Nobody's own clock counts.
"""

import random
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from alignment.ground.records import content_of, record_of
from alignment.store import Document, new_id
from exercises.goals_at_a_glance.questions import Question, questions
from exercises.workshop.countdown import Countdown
from exercises.workshop.errors import ExerciseError
from exercises.workshop.exercise import NextStep
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import WorkshopState, lies_open
from sdg_data import load_catalogue

NAME = "goals-at-a-glance"
PACKAGE = "exercises/goals_at_a_glance"
_USUAL = 30  # seconds for a question
RESULTS = f"{NAME}.results"
SECONDS = (15, 30, 45, 60)  # that a facilitator may give for a question
READING = 3.0  # seconds before the time runs: phones load the question meanwhile
MOST_POINTS = 1_000  # for a right answer at once; half of them for one at the last moment
_CHOICES = 4  # of a question about numbers and titles


class QuestionKind(StrEnum):
    """What a question asks: the goal of a picture in words, the title of a number, or the number of a title."""

    SCENE = "scene"
    TITLE = "title"
    NUMBER = "number"


class AnswerRefused(ExerciseError, package=PACKAGE):
    """An answer that came when the time was up, or that was not among the options."""


@dataclass(frozen=True, slots=True)
class Round:
    """One question to the room. `goal` is the right one, `options` are those to choose from, all as codes ("13").

    `number` counts the questions from 1, `scene` is the id of the picture in words, "" where there is none. `seconds`
    were given for it; `time` is shorter where the answer was laid open sooner.
    """

    id: str
    number: int
    kind: QuestionKind
    goal: str
    scene: str
    options: tuple[str, ...]
    seconds: int
    time: Countdown


@dataclass(frozen=True, slots=True)
class Answer:
    """What a participant answered to a round, and how many seconds after the time began to run."""

    person: str
    goal: str
    after: float


@dataclass(frozen=True, slots=True)
class GoalResult:
    """How well a room knows a goal: how many answers were right, and with which goals it was confused, how often."""

    goal: str
    right: int
    answers: int
    confused: tuple[tuple[str, int], ...]


def rounds(workshop: WorkshopState) -> tuple[Round, ...]:
    """The questions that were asked, the first one first."""
    return tuple(
        record_of(Round, asked.content, id=asked.id.partition(".")[2], number=number)
        for number, asked in enumerate(workshop.kind(NAME, "round"), 1)
    )


def revealed(workshop: WorkshopState, asked: Round) -> bool:
    """Whether the answer lies open: the facilitator has laid it open, or the workshop is over."""
    return lies_open(workshop, reveal_name(asked))


def reveal_name(asked: Round) -> str:
    """What the stage calls the answer of a round."""
    return f"{NAME}.{asked.id}"


def ask(facilitation: Facilitation, kind: QuestionKind, seconds: int, now: Callable[[], float]) -> None:
    """Ask the next question, in place of the results, and bring everybody to it: their phones load it."""
    with facilitation.act(f"next-{kind}", PACKAGE) as act:
        act.reveal(RESULTS, revealed=False)
        act.keep(NAME, *new_round(act, kind, seconds, now()))
        act.bring_everyone(exercise=NAME)


def new_round(workshop: WorkshopState, kind: QuestionKind, seconds: int, now: float) -> tuple[str, Mapping[str, Any]]:
    """The id and the content of the document that asks the next question, which the room has seen least so far.

    Each workshop has an order of its own, the same on every server.
    """
    before, seed = rounds(workshop), workshop.workshop.id
    used = Counter((asked.kind, asked.scene or asked.goal) for asked in before)
    deck = [(question.goal, question.id) for question in questions()]
    if kind is not QuestionKind.SCENE:
        deck = [(goal.code, "") for goal in load_catalogue().goals]
    random.Random(f"{seed}-{kind}").shuffle(deck)  # noqa: S311 (no secret)
    goal, scene = min(deck, key=lambda card: used[kind, card[1] or card[0]])  # the first of the least used
    options = tuple(_options(kind, goal, f"{seed}-{len(before)}"))
    time = Countdown(now + READING, now + READING + seconds)
    asked = Round(new_id(), len(before) + 1, kind, goal, scene, options, seconds, time)
    return f"round.{asked.id}", content_of(asked, "id", "number")


def _options(kind: QuestionKind, goal: str, seed: str) -> list[str]:
    every = [other.code for other in load_catalogue().goals]
    if kind is QuestionKind.SCENE:
        return every
    chance = random.Random(seed)  # noqa: S311 (no secret)
    others = [other for other in every if other != goal]
    return sorted([goal, *chance.sample(others, _CHOICES - 1)], key=int)


def lay_open(facilitation: Facilitation, asked: Round, now: Callable[[], float]) -> None:
    """End the time of a question, and lay its answer open. Raises `AnswerRefused` where it is not there any more."""
    with facilitation.act("reveal", PACKAGE) as act:
        act.change(NAME, f"round.{asked.id}", end_early(now()))
        act.reveal(reveal_name(asked))


def end_early(now: float) -> Callable[[Document | None], Mapping[str, Any]]:
    """A change of a round's document: its time is up at `now`, if it is not already. It raises as `lay_open` does."""

    def changed(document: Document | None) -> Mapping[str, Any]:
        if document is None:
            raise AnswerRefused("error-too-late")
        time = record_of(Countdown, document.content["time"])
        return {**document.content, "time": content_of(Countdown(min(time.begins, now), min(time.ends, now)))}

    return changed


def answer(seat: Seat, asked: Round, goal: str, now: Callable[[], float]) -> None:
    """Keep a participant's answer, timed while nobody else writes. The first one counts: others leave it as it is.

    Raises `AnswerRefused` for a goal that is not among the options, and once the time is up, the answer lies open or
    the question is gone.
    """
    with seat.act() as act:
        name = _answer_name(asked, seat.participant.id)
        if act.document(NAME, name):
            return
        if goal not in asked.options:
            raise AnswerRefused("error-no-such-option", goal=goal[:10])
        there, at = act.document(NAME, f"round.{asked.id}"), now()
        if there is None or revealed(act, asked) or at > record_of(Countdown, there.content["time"]).ends:
            raise AnswerRefused("error-too-late")
        act.keep(NAME, name, {"goal": goal, "at": at})


def _answer_name(asked: Round, person: str) -> str:
    return f"answer.{asked.id}.{person}"


def answers(workshop: WorkshopState) -> Mapping[str, tuple[Answer, ...]]:
    """The answers that came in time, by the round's id; each participant has one to a round."""
    return {
        asked.id: tuple(filter(None, (_in_time(asked, d) for d in workshop.kind(NAME, f"answer.{asked.id}"))))
        for asked in rounds(workshop)
    }


def own_answer(workshop: WorkshopState, asked: Round, person: str) -> Answer | None:
    """What a participant answered to a round in time, None for nothing."""
    found = workshop.document(NAME, _answer_name(asked, person))
    return _in_time(asked, found) if found else None


def _in_time(asked: Round, document: Document) -> Answer | None:
    at, person = document.content["at"], document.id.rpartition(".")[2]
    if at > asked.time.ends:
        return None
    return Answer(person, document.content["goal"], max(0.0, at - asked.time.begins))


def points(asked: Round, answer: Answer) -> int:
    """What an answer earns: nothing where it is wrong, more the sooner a right one came."""
    if answer.goal != asked.goal:
        return 0
    return round(MOST_POINTS * (1 - answer.after / asked.seconds / 2))


def scores(workshop: WorkshopState) -> tuple[tuple[str, int], ...]:
    """Participants with their points over the rounds that lie open, the best first; equals in an order of their ids."""
    total: Counter[str] = Counter()
    given = answers(workshop)
    for asked in rounds(workshop):
        if revealed(workshop, asked):
            for answer in given[asked.id]:
                total[answer.person] += points(asked, answer)
    return tuple(sorted(total.items(), key=lambda score: (-score[1], score[0])))


def results(workshop: WorkshopState) -> tuple[GoalResult, ...]:
    """How well the room knows each goal that was asked, over the rounds that lie open."""
    given = answers(workshop)
    chosen: dict[str, Counter[str]] = {}
    for asked in rounds(workshop):
        if revealed(workshop, asked):
            chosen.setdefault(asked.goal, Counter()).update(answer.goal for answer in given[asked.id])
    return tuple(
        GoalResult(goal, counts[goal], counts.total(), _confused(goal, counts))
        for goal, counts in sorted(chosen.items(), key=lambda result: int(result[0]))
    )


def _confused(goal: str, counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    wrong = [(other, count) for other, count in counts.items() if other != goal]
    return tuple(sorted(wrong, key=lambda pair: (-pair[1], int(pair[0]))))


def picture(asked: Round, language: str) -> Question | None:
    """The picture in words of a round, or None where it has none (any more)."""
    return next((question for question in questions(language) if question.id == asked.scene), None)


def answered(snapshot: Snapshot) -> frozenset[str]:
    """The ids of those who have answered the last question."""
    asked = rounds(snapshot)
    return frozenset(own.person for own in answers(snapshot)[asked[-1].id]) if asked else frozenset()


def begin(facilitation: Facilitation) -> None:
    """Ask the first question, a picture; nothing where one has been asked."""
    with facilitation.act(f"next-{QuestionKind.SCENE}", PACKAGE) as act:
        if not rounds(act):
            act.keep(NAME, *new_round(act, QuestionKind.SCENE, _USUAL, time.time()))


def next_step(snapshot: Snapshot) -> NextStep | None:
    """To lay the answer to the last question open."""
    asked = rounds(snapshot)
    if not asked or revealed(snapshot, asked[-1]):
        return None
    return NextStep(PACKAGE, "reveal", lambda facilitation: lay_open(facilitation, asked[-1], time.time))
