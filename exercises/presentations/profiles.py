"""The centres' presentations: five questions, a clock for each centre, and the answers, kept as the centre's profile.

An answer is a document "answer.<question>.<centre>", what the room is at is the document "now".
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from alignment.checks import tidy
from alignment.store import Document
from exercises.countdown import Countdown, content_of, countdown_of
from exercises.errors import ExerciseError
from exercises.rooms import Snapshot

NAME = "presentations"
NOW = "now"
QUESTIONS = (1, 2, 3, 4, 5)
SECONDS = 600  # for each centre, as in Brussels
LONGEST = 800  # characters of an answer: it has to be read from the back of a room


class TooLong(ExerciseError):
    """An answer that nobody could read on a projector."""

    package: ClassVar[str] = "exercises/presentations"


@dataclass(frozen=True, slots=True)
class Presentation:
    """What the room is at: a centre ("" for none), one of its five questions, and the time that it has."""

    centre: str = ""
    question: int = 1
    time: Countdown | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """What a centre, an id or a name, answered to the five questions in their order; "" where it did not."""

    centre: str
    answers: tuple[str, ...]

    @property
    def answered(self) -> int:
        """To how many of the questions there is an answer."""
        return sum(map(bool, self.answers))


def centres_of(snapshot: Snapshot) -> tuple[str, ...]:
    """The centres in the workshop's order, then those that have answers although the workshop no longer lists them."""
    answered = (document.content["centre"] for document in _answers(snapshot))
    return tuple(dict.fromkeys((*snapshot.workshop.centres, *answered)))


def profiles(snapshot: Snapshot) -> tuple[Profile, ...]:
    """The profiles of all centres, in the order of `centres_of`, also of those that have not answered yet."""
    texts = {(d.content["centre"], d.content["question"]): d.content["text"] for d in _answers(snapshot)}
    return tuple(
        Profile(centre, tuple(texts.get((centre, number), "") for number in QUESTIONS))
        for centre in centres_of(snapshot)
    )


def profile(snapshot: Snapshot, centre: str) -> Profile:
    """The profile of one centre, an empty one where nothing is known of it."""
    empty = Profile(centre, tuple("" for _ in QUESTIONS))
    return next((found for found in profiles(snapshot) if found.centre == centre), empty)


def presentation(snapshot: Snapshot) -> Presentation:
    """What the room is at."""
    return presentation_of(next((d for d in snapshot.gathered.get(NAME, ()) if d.id == NOW), None))


def presentation_of(document: Document | None) -> Presentation:
    """The presentation that a document keeps."""
    if document is None:
        return Presentation()
    content = document.content
    return Presentation(content["centre"], content["question"], countdown_of(content["time"]))


def start(centre: str, now: float) -> Mapping[str, Any]:
    """The content of the document "now" once a centre has the floor: its first question, and its whole time."""
    return _content(Presentation(centre, 1, Countdown(now, now + SECONDS)))


def moved(change: Callable[[Countdown], Countdown]) -> Callable[[Document | None], Mapping[str, Any]]:
    """A change of the document "now" that changes the clock; where nobody has the floor, nothing."""

    def changed(document: Document | None) -> Mapping[str, Any]:
        at = presentation_of(document)
        return _content(replace(at, time=change(at.time)) if at.time else at)

    return changed


def at_question(number: int) -> Callable[[Document | None], Mapping[str, Any]]:
    """A change of the document "now" that turns to a question."""
    return lambda document: _content(replace(presentation_of(document), question=number))


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


def _content(at: Presentation) -> Mapping[str, Any]:
    time = content_of(at.time or Countdown(0.0, 0.0, 0.0))
    return {"centre": at.centre, "question": at.question, "time": time}


def _answers(snapshot: Snapshot) -> tuple[Document, ...]:
    return tuple(document for document in snapshot.gathered.get(NAME, ()) if document.id.startswith("answer."))
