"""What a room answers to the survey: keeping an answer, and counting them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from alignment.checks import tidy
from exercises.workshop.acts import FacilitatorAct
from exercises.workshop.errors import ExerciseError
from exercises.workshop.exercise import NextStep, revealing
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import WorkshopState

NAME = "expectations"
PACKAGE = "exercises/expectations"
MOMENTS = ("before", "after")
MOMENT = "moment"  # what a slot says: which of them it is for
END = f"{NAME}.end"  # what the stage calls the question for the end, once the room is asked
STEPS = (1, 2, 3, 4, 5)  # from "never heard of them" to "I teach them"
KNOWS = 4  # from this step on somebody knows the goals well
LONGEST = 300  # characters of an expectation: it has to be read from the back of a room


class SurveyRefused(ExerciseError, package=PACKAGE):
    """An answer to questions that lie open already."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of one moment: how many people chose each of the five steps, and what they expect, or take home."""

    steps: tuple[int, ...]
    texts: tuple[str, ...]

    @property
    def people(self) -> int:
        """How many answered."""
        return sum(self.steps)

    @property
    def knowing(self) -> int:
        """The percentage of people who know the goals well; 0 where nobody answered."""
        return round(100 * sum(self.steps[KNOWS - 1 :]) / self.people) if self.people else 0

    @property
    def mean(self) -> float:
        """The mean step, from 1 to 5; 0.0 where nobody answered."""
        total = sum(step * count for step, count in zip(STEPS, self.steps, strict=True))
        return total / self.people if self.people else 0.0


def answers(workshop: WorkshopState, moment: str) -> Answers:
    """What the room answered `before` or `after`; each participant counts once."""
    found = [document.content for document in workshop.kind(NAME, moment)]
    counted = Counter(content["step"] for content in found)
    texts = tuple(content["text"] for content in found if content["text"])
    return Answers(tuple(counted[step] for step in STEPS), texts)


def revealed(workshop: WorkshopState, moment: str) -> bool:
    """Whether the facilitator has laid the answers of a moment open."""
    return f"{NAME}.{moment}" in workshop.stage.revealed


def asked_now(workshop: WorkshopState) -> str:
    """The moment that the room is asked about: the start, until the facilitator asks for the end."""
    return MOMENTS[1] if END in workshop.stage.revealed or workshop.kind(NAME, MOMENTS[1]) else MOMENTS[0]


def ask(facilitation: Facilitation, moment: str) -> None:
    """Ask the room about the end, or about the start again while nobody has answered for the end."""
    with facilitation.act(f"ask-{moment}", PACKAGE) as act:
        act.reveal(END, revealed=moment == MOMENTS[1])


def open_for(act: FacilitatorAct, settings: Mapping[str, str]) -> None:
    """Ask the room about the moment that a slot is for."""
    if settings.get(MOMENT) == MOMENTS[1]:
        act.reveal(END)


def answer(seat: Seat, moment: str, step: int, text: str) -> None:
    """Keep a participant's one answer of a moment. Raises `SurveyRefused` unless the room is asked about it now."""
    with seat.act() as act:
        if asked_now(act) != moment or revealed(act, moment):
            raise SurveyRefused("error-answers-open")
        content = {"step": step, "text": tidy(text)[:LONGEST]}
        act.keep(NAME, f"{moment}.{seat.participant.id}", content)


def answered(snapshot: Snapshot) -> frozenset[str]:
    """The ids of those who have answered what the room is asked now."""
    return frozenset(document.id.partition(".")[2] for document in snapshot.kind(NAME, asked_now(snapshot)))


def next_step(snapshot: Snapshot) -> NextStep | None:
    """To reveal what was answered; at the end, when people pack up, once half of those who are here have answered."""
    moment, given = asked_now(snapshot), answered(snapshot)
    if revealed(snapshot, moment) or not given or (moment == MOMENTS[1] and 2 * len(given) < len(snapshot.present)):
        return None
    return revealing(f"{NAME}.{moment}", PACKAGE)
