"""What a room says about the tool: keeping an answer, and counting them."""

from collections import Counter
from dataclasses import dataclass, replace

from alignment.checks import tidy
from alignment.ground.records import content_of, record_of
from exercises.workshop.exercise import NextStep, revealing
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import WorkshopState

NAME = "feedback"
PACKAGE = "exercises/feedback"
ANSWERS = f"{NAME}.answers"  # what the stage calls the counts
STEPS = (1, 2, 3, 4, 5)  # from "of no use" to "very useful"
AGAIN = ("yes", "changes", "no")  # whether one would run it in one's own centre
TEXTS = ("helped", "hindered")
LONGEST = 500  # characters of a text


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person answered: one of `STEPS`, one of `AGAIN`, and a text for each of `TEXTS`, "" for none."""

    useful: int
    again: str
    helped: str = ""
    hindered: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """How many chose each of `STEPS` and of `AGAIN`, and what each person answered, in the order they began."""

    steps: tuple[int, ...]
    again: tuple[int, ...]
    given: tuple[Answer, ...]

    @property
    def mean(self) -> float:
        """The mean usefulness, from 1 to 5; 0.0 where nobody answered."""
        return sum(step * count for step, count in zip(STEPS, self.steps, strict=True)) / max(1, sum(self.steps))


def answers(workshop: WorkshopState) -> Answers:
    """What the room answered; each participant counts once."""
    given = tuple(record_of(Answer, document.content) for document in workshop.kind(NAME, "answer"))
    steps, again = Counter(one.useful for one in given), Counter(one.again for one in given)
    return Answers(tuple(steps[step] for step in STEPS), tuple(again[choice] for choice in AGAIN), given)


def answer(seat: Seat, given: Answer) -> None:
    """Keep a participant's one answer; it may change at any time. Raises `AlignmentError` for an enormous text."""
    helped, hindered = (tidy(text)[:LONGEST] for text in (given.helped, given.hindered))
    content = content_of(replace(given, helped=helped, hindered=hindered))
    seat.contribute(NAME, f"answer.{seat.participant.id}", lambda _: content)


def answered(snapshot: Snapshot) -> frozenset[str]:
    """The ids of those who have answered."""
    return frozenset(document.id.partition(".")[2] for document in snapshot.kind(NAME, "answer"))


def next_step(snapshot: Snapshot) -> NextStep | None:
    """To reveal the counts, once somebody has answered."""
    return revealing(ANSWERS, PACKAGE) if answered(snapshot) and ANSWERS not in snapshot.stage.revealed else None
