"""The game's rounds: which question is asked next, who answered it in time, and what the room knows and confuses.

A round is a document "round.<id>" that the facilitator's desk gathers, with all that it needs; an answer is a document
"answer.<round>.<participant>" with the server's time. Nobody's own clock counts.
"""

import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from alignment.store import Document, new_id
from exercises.countdown import Countdown, content_of, countdown_of
from exercises.errors import ExerciseError
from exercises.glance.questions import Question, questions
from exercises.rooms import Snapshot
from sdg_data import load_catalogue

NAME = "glance"
RESULTS = f"{NAME}.results"
SECONDS = (15, 30, 45, 60)  # that a facilitator may give for a question
READING = 3.0  # seconds before the time runs: phones load the question meanwhile
MOST_POINTS = 1_000  # for a right answer at once; half of them for one at the last moment
_CHOICES = 4  # of a question about numbers and titles


class Kind(StrEnum):
    """What a question asks: the goal of a picture in words, the title of a number, or the number of a title."""

    SCENE = "scene"
    TITLE = "title"
    NUMBER = "number"


class TooLate(ExerciseError):
    """An answer that came when the time was up."""

    package: ClassVar[str] = "exercises/glance"


@dataclass(frozen=True, slots=True)
class Round:
    """One question to the room. `goal` is the right one, `options` are those to choose from, all as codes ("13").

    `number` counts the questions from 1, `scene` is the id of the picture in words, "" where there is none. `seconds`
    were given for it; `time` is shorter where the answer was laid open sooner.
    """

    id: str
    number: int
    kind: Kind
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


def rounds(snapshot: Snapshot) -> tuple[Round, ...]:
    """The questions that were asked, the first one first."""
    asked = [document for document in snapshot.gathered.get(NAME, ()) if document.id.startswith("round.")]
    return tuple(_round_of(document, number) for number, document in enumerate(asked, 1))


def _round_of(document: Document, number: int) -> Round:
    content = document.content
    return Round(
        document.id.partition(".")[2],
        number,
        Kind(content["kind"]),
        content["goal"],
        content["scene"],
        tuple(content["options"]),
        content["seconds"],
        countdown_of(content["time"]),
    )


def revealed(snapshot: Snapshot, asked: Round) -> bool:
    """Whether the facilitator has laid the answer open."""
    return reveal_name(asked) in snapshot.stage.revealed


def reveal_name(asked: Round) -> str:
    """What the stage calls the answer of a round."""
    return f"{NAME}.{asked.id}"


def new_round(snapshot: Snapshot, kind: Kind, seconds: int, now: float) -> tuple[str, Mapping[str, Any]]:
    """The id and the content of the document that asks the next question, which the room has seen least so far.

    Each workshop has an order of its own, the same on every server.
    """
    before, seed = rounds(snapshot), snapshot.workshop.id
    used = Counter((asked.kind, asked.scene or asked.goal) for asked in before)
    deck = [(question.goal, question.id) for question in questions()]
    if kind is not Kind.SCENE:
        deck = [(goal.code, "") for goal in load_catalogue().goals]
    random.Random(f"{seed}-{kind}").shuffle(deck)  # noqa: S311 (no secret)
    goal, scene = min(deck, key=lambda card: used[kind, card[1] or card[0]])  # the first of the least used
    content = {
        "kind": kind.value,
        "goal": goal,
        "scene": scene,
        "options": _options(kind, goal, f"{seed}-{len(before)}"),
        "seconds": seconds,
        "time": content_of(Countdown(now + READING, now + READING + seconds)),
    }
    return f"round.{new_id()}", content


def _options(kind: Kind, goal: str, seed: str) -> list[str]:
    every = [other.code for other in load_catalogue().goals]
    if kind is Kind.SCENE:
        return every
    chance = random.Random(seed)  # noqa: S311 (no secret)
    others = [other for other in every if other != goal]
    return sorted([goal, *chance.sample(others, _CHOICES - 1)], key=int)


def end_early(now: float) -> Callable[[Document | None], Mapping[str, Any]]:
    """A change of a round's document: its time is up at `now`, if it is not already. It raises `TooLate` for none."""

    def changed(document: Document | None) -> Mapping[str, Any]:
        if document is None:
            raise TooLate("error-too-late")
        content = dict(document.content)
        time = countdown_of(content["time"])
        return content | {"time": content_of(Countdown(min(time.begins, now), min(time.ends, now)))}

    return changed


def answer_name(asked: Round, person: str) -> str:
    """The id of a participant's one answer to a round."""
    return f"answer.{asked.id}.{person}"


def answering(asked: Round, goal: str, now: Callable[[], float]) -> Callable[[Document | None], Mapping[str, Any]]:
    """A change that keeps an answer, timed while nobody else writes. The first one counts: others leave it as it is.

    The change raises `TooLate` once the time is up, and `ExerciseError` for a goal that is not among the options.
    """

    def changed(document: Document | None) -> Mapping[str, Any]:
        if document:
            return document.content
        if goal not in asked.options:
            raise TooLate("error-no-such-option", goal=goal[:10])
        at = now()
        if at > asked.time.ends:
            raise TooLate("error-too-late")
        return {"goal": goal, "at": at}

    return changed


def answers(snapshot: Snapshot) -> Mapping[str, tuple[Answer, ...]]:
    """The answers that came in time, by the round's id; each participant has one to a round."""
    asked = {each.id: each for each in rounds(snapshot)}
    found: dict[str, list[Answer]] = {each: [] for each in asked}
    for document in snapshot.gathered.get(NAME, ()):
        kind, _, rest = document.id.partition(".")
        round_id, _, person = rest.partition(".")
        if kind != "answer" or round_id not in asked:
            continue
        time, at = asked[round_id].time, document.content["at"]
        if at <= time.ends:
            found[round_id].append(Answer(person, document.content["goal"], max(0.0, at - time.begins)))
    return {each: tuple(given) for each, given in found.items()}


def points(asked: Round, answer: Answer) -> int:
    """What an answer earns: nothing where it is wrong, more the sooner a right one came."""
    if answer.goal != asked.goal:
        return 0
    return round(MOST_POINTS * (1 - answer.after / asked.seconds / 2))


def scores(snapshot: Snapshot) -> tuple[tuple[str, int], ...]:
    """Participants with their points over the rounds that lie open, the best first; equals in an order of their ids."""
    total: Counter[str] = Counter()
    given = answers(snapshot)
    for asked in rounds(snapshot):
        if revealed(snapshot, asked):
            for answer in given[asked.id]:
                total[answer.person] += points(asked, answer)
    return tuple(sorted(total.items(), key=lambda score: (-score[1], score[0])))


def results(snapshot: Snapshot, *, every: bool = False) -> tuple[GoalResult, ...]:
    """How well the room knows each goal that was asked, over the rounds that lie open, or over `every` one."""
    given = answers(snapshot)
    chosen: dict[str, Counter[str]] = {}
    for asked in rounds(snapshot):
        if every or revealed(snapshot, asked):
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
