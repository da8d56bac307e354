"""What the city answers to the three questions on its plan, typed at the desk or on the phone of who presents it."""

from collections.abc import Callable, Mapping
from typing import Any

from alignment.checks import tidy
from alignment.store import Document
from exercises.brussels_case.preparing import NAME, PACKAGE
from exercises.workshop.errors import ExerciseError
from exercises.workshop.state import WorkshopState, kept

LONGEST = 500  # characters of an answer: all three are on the wall at once
QUESTIONS = (1, 2, 3)


class AnswerTooLong(ExerciseError, package=PACKAGE):
    """An answer that nobody could read on a projector."""


def answer_id(number: int) -> str:
    """The id of the document with the answer to a question, counted from 1."""
    return f"answer.{number}"


def city_answers(workshop: WorkshopState) -> tuple[str, ...]:
    """The answers to the questions in their order; "" where there is none."""
    return tuple(str(kept(workshop, NAME, answer_id(number)).get("text", "")) for number in QUESTIONS)


def answering(text: str, seen: str) -> Callable[[Document | None], Mapping[str, Any]]:
    """A change that keeps an answer, tidied.

    `seen` is what stood there when the writer began: what a colleague wrote meanwhile stays, and this comes below it.
    The change raises `AnswerTooLong` for more than `LONGEST` characters.
    """

    def changed(document: Document | None) -> Mapping[str, Any]:
        there, own = (document.content["text"] if document else ""), tidy(text)
        if there not in {seen, own, ""}:
            own = f"{there}\n{own}" if own else there
        if len(own) > LONGEST:
            raise AnswerTooLong("error-answer-too-long", length=len(own), most=LONGEST)
        return {"text": own}

    return changed
