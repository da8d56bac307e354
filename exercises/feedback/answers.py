"""What a room says about the tool, counted."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from alignment.checks import tidy
from exercises.rooms import Snapshot

NAME = "feedback"
STEPS = (1, 2, 3, 4, 5)  # from "of no use" to "very useful"
AGAIN = ("yes", "changes", "no")  # whether one would run it in one's own centre
TEXTS = ("helped", "hindered")
LONGEST = 500  # characters of a text


@dataclass(frozen=True, slots=True)
class Answers:
    """How many chose each of `STEPS` and of `AGAIN`, and what each person answered, in the order they began."""

    steps: tuple[int, ...]
    again: tuple[int, ...]
    given: tuple[Mapping[str, Any], ...]

    @property
    def mean(self) -> float:
        """The mean usefulness, from 1 to 5; 0.0 where nobody answered."""
        return sum(step * count for step, count in zip(STEPS, self.steps, strict=True)) / max(1, sum(self.steps))


def answers(snapshot: Snapshot) -> Answers:
    """What the room answered; each participant counts once."""
    given = tuple(d.content for d in snapshot.gathered.get(NAME, ()) if d.id.startswith("answer."))
    steps, again = (Counter(content[part] for content in given) for part in ("useful", "again"))
    return Answers(tuple(steps[step] for step in STEPS), tuple(again[choice] for choice in AGAIN), given)


def answer_content(useful: int, again: str, texts: Mapping[str, str]) -> dict[str, Any]:
    """An answer as it is kept. Raises `AlignmentError` for an enormous text."""
    kept: dict[str, Any] = {name: tidy(texts.get(name, ""))[:LONGEST] for name in TEXTS}
    return kept | {"useful": useful, "again": again}


def revealed(snapshot: Snapshot) -> bool:
    """Whether the facilitator has laid the counts open."""
    return f"{NAME}.answers" in snapshot.stage.revealed
