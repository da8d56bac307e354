"""What a room answered to the survey, counted."""

from collections import Counter
from dataclasses import dataclass

from exercises.rooms import Snapshot

NAME = "expectations"
MOMENTS = ("before", "after")
STEPS = (1, 2, 3, 4, 5)  # from "never heard of them" to "I teach them"
KNOWS = 4  # from this step on somebody knows the goals well


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


def answers(snapshot: Snapshot, moment: str) -> Answers:
    """What the room answered `before` or `after`; each participant counts once."""
    found = [d.content for d in snapshot.gathered.get(NAME, ()) if d.id.startswith(f"{moment}.")]
    counted = Counter(content["step"] for content in found)
    texts = tuple(content["text"] for content in found if content["text"])
    return Answers(tuple(counted[step] for step in STEPS), texts)


def revealed(snapshot: Snapshot, moment: str) -> bool:
    """Whether the facilitator has laid the answers of a moment open."""
    return f"{NAME}.{moment}" in snapshot.stage.revealed
