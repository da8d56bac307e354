"""The centres' presentations: five questions, a clock for each centre, and the answers, kept as the centre's profile.

An answer is a document "answer.<question>.<centre>", what the room is at is the document "now".
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from alignment.checks import tidy
from alignment.ground.records import content_of, record_of
from alignment.store import Document
from exercises.workshop.countdown import Countdown
from exercises.workshop.errors import ExerciseError
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.state import WorkshopState, kept

NAME = "presentations"
PACKAGE = "exercises/presentations"
NOW = "now"
QUESTIONS = (1, 2, 3, 4, 5)
SECONDS = 600  # for each centre, as in Brussels
LONGEST = 800  # characters of an answer: it has to be read from the back of a room
_NO_TIME = Countdown(0.0, 0.0, 0.0)


class TooLong(ExerciseError, package=PACKAGE):
    """An answer that nobody could read on a projector."""


@dataclass(frozen=True, slots=True)
class Presentation:
    """What the room is at: a centre ("" for none), one of its five questions, and the time that it has."""

    centre: str = ""
    question: int = 1
    time: Countdown = _NO_TIME

    def timed(self, change: Callable[[Countdown], Countdown]) -> "Presentation":
        """With the clock so changed; where nobody has the floor, as it is."""
        return replace(self, time=change(self.time)) if self.centre else self


@dataclass(frozen=True, slots=True)
class Profile:
    """What a centre, an id or a name, answered to the five questions in their order; "" where it did not."""

    centre: str
    answers: tuple[str, ...]

    @property
    def answered(self) -> int:
        """To how many of the questions there is an answer."""
        return sum(map(bool, self.answers))


def centres_of(workshop: WorkshopState) -> tuple[str, ...]:
    """The centres in the workshop's order, then those that have answers although the workshop no longer lists them."""
    answered = (document.content["centre"] for document in workshop.kind(NAME, "answer"))
    return tuple(dict.fromkeys((*workshop.workshop.centres, *answered)))


def profiles(workshop: WorkshopState) -> tuple[Profile, ...]:
    """The profiles of all centres, in the order of `centres_of`, also of those that have not answered yet."""
    return tuple(profile(workshop, centre) for centre in centres_of(workshop))


def profile(workshop: WorkshopState, centre: str) -> Profile:
    """The profile of one centre, an empty one where nothing is known of it."""
    given = (kept(workshop, NAME, answer_name(centre, number)) for number in QUESTIONS)
    return Profile(centre, tuple(content.get("text", "") for content in given))


def presentation(workshop: WorkshopState) -> Presentation:
    """What the room is at."""
    return record_of(Presentation, kept(workshop, NAME, NOW))


def start(centre: str, now: float) -> Presentation:
    """A centre has the floor from `now` on: its first question, and its whole time."""
    return Presentation(centre, 1, Countdown(now, now + SECONDS))


def lead_floor(
    facilitation: Facilitation, said: str, change: Callable[[Presentation], Presentation], **values: Any
) -> None:
    """Change what the room is at, as an act called `said`; no form of a phone asks for less or more because of it."""
    with facilitation.act(said, PACKAGE, wakes=False, **values) as act:
        act.keep(NAME, NOW, content_of(change(presentation(act))))


def answer_name(centre: str, number: int) -> str:
    """The id of a centre's answer to a question; a centre's name may be longer than an id."""
    return f"answer.{number}.{hashlib.sha256(centre.encode()).hexdigest()[:32]}"


def answering(centre: str, number: int, text: str, seen: str) -> Callable[[Document | None], Mapping[str, Any]]:
    """A change that keeps an answer, tidied.

    `seen` is what stood there when the writer began: what a colleague wrote meanwhile stays, and this comes below it.
    The change raises `TooLong` for more than `LONGEST` characters.
    """

    def changed(document: Document | None) -> Mapping[str, Any]:
        there = document.content["text"] if document else ""
        own = tidy(text)
        if there not in {seen, own, ""}:
            own = f"{there}\n{own}" if own else there
        if len(own) > LONGEST:
            raise TooLong("error-answer-too-long", length=len(own), most=LONGEST)
        return {"centre": centre, "question": number, "text": own}

    return changed
