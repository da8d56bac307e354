"""The questions of a room: asking, voting, answering and parking. What may be done is decided within the act.

For which questions somebody votes is one document of theirs, a set: nobody counts twice, however often they press.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from alignment.checks import tidy_line
from alignment.ground.records import content_of, record_of
from alignment.store import new_id
from exercises.workshop.acts import Act
from exercises.workshop.errors import ExerciseError
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import WorkshopState, kept

NAME = "question-wall"
PACKAGE = "exercises/question_wall"
LONGEST = 250  # characters of a question or an answer: it has to be read from the back of a room
MOST, MOST_OWN = 300, 12  # questions of a workshop, and of one participant
BEFORE = "before"  # the document that says where the room was before the wall was shown


class QuestionRefused(ExerciseError, package=PACKAGE):
    """Something about a question or a vote that is refused, with the rule and the remedy."""


class QuestionState(StrEnum):
    """Whether a question waits, was answered, or was put off to another time or to somebody who is not here."""

    OPEN = "open"
    ANSWERED = "answered"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody, a participant by the id `by`, wants to know, and what the desk said to it.

    `hidden` is not shown to the room, `withdrawn` was taken back by who asked. `votes` is how many others ask it too.
    """

    text: str
    by: str = ""
    state: QuestionState = QuestionState.OPEN
    answer: str = ""
    hidden: bool = False
    withdrawn: bool = False
    votes: int = 0
    id: str = ""


def every_question(workshop: WorkshopState) -> tuple[Question, ...]:
    """All that were asked and not taken back, the oldest first, the hidden ones among them."""
    votes = Counter(name for document in workshop.kind(NAME, "votes") for name in document.content["questions"])
    found = (record_of(Question, d.content, id=d.id, votes=votes[d.id]) for d in workshop.kind(NAME, "question"))
    return tuple(one for one in found if not one.withdrawn)


def questions(workshop: WorkshopState) -> tuple[Question, ...]:
    """Those that the room sees: the open ones first, then the answered and the parked; of each the most wanted first.

    Of those with as many votes the older one comes first.
    """
    order = list(QuestionState)
    shown = (one for one in every_question(workshop) if not one.hidden)
    return tuple(sorted(shown, key=lambda one: (order.index(one.state), -one.votes)))


def waiting(workshop: WorkshopState) -> tuple[Question, ...]:
    """The open ones among those that the room sees."""
    return tuple(one for one in questions(workshop) if one.state is QuestionState.OPEN)


def own_votes(workshop: WorkshopState, participant: str) -> frozenset[str]:
    """The ids of the questions for which a participant votes."""
    return frozenset(kept(workshop, NAME, f"votes.{participant}").get("questions", ()))


def ask(seat: Seat, text: str) -> str:
    """Keep a question; gives its id. Raises `QuestionRefused` without a text, and beyond `MOST` and `MOST_OWN`."""
    own, said = seat.participant.id, _fit(text)
    if not said:
        raise QuestionRefused("error-question-empty")
    with seat.act() as act:
        there = every_question(act)
        if len(there) >= MOST or sum(one.by == own for one in there) >= MOST_OWN:
            raise QuestionRefused("error-questions-many", most=MOST, own=MOST_OWN)
        return act.keep(NAME, f"question.{new_id()}", _content(Question(said, own))).id


def take_back(seat: Seat, question_id: str) -> None:
    """Take one's own question back while it is open. Raises `QuestionRefused` for any other."""
    with seat.act() as act:
        one = _open(act, question_id)
        if one.by != seat.participant.id:
            raise QuestionRefused("error-question-not-own")
        act.keep(NAME, question_id, _content(replace(one, withdrawn=True)))


def vote(seat: Seat, question_id: str, *, wanted: bool = True) -> None:
    """Say that one wants to know this as well, or no longer; each person counts once.

    Raises `QuestionRefused` for one's own question, for one that is not open any more, and for one that is not shown.
    """
    own = seat.participant.id
    with seat.act() as act:
        if _open(act, question_id).by == own:
            raise QuestionRefused("error-own-question")
        _keep_votes(act, own, own_votes(act, own) | {question_id} if wanted else own_votes(act, own) - {question_id})


def press(seat: Seat, value: str) -> None:
    """Do what the button of this value in the live view is for: vote for the question of this id, or no longer."""
    own = seat.participant.id
    with seat.act() as act:
        if _open(act, value).by == own:
            raise QuestionRefused("error-own-question")
        _keep_votes(act, own, own_votes(act, own) ^ {value})


def pressed(snapshot: Snapshot, participant: str) -> frozenset[str]:
    """The buttons of the questions for which a participant votes."""
    return own_votes(snapshot, participant)


def settle(facilitation: Facilitation, question_id: str, state: QuestionState, answer: str = "") -> None:
    """Answer a question or park it, with a text or without one, or open it again. Raises `QuestionRefused`."""
    with facilitation.act(f"do-{state}", PACKAGE, wakes=False) as act:
        one = _known(act, question_id)
        act.keep(NAME, question_id, _content(replace(one, state=state, answer=_fit(answer))))


def hide(facilitation: Facilitation, hidden: Mapping[str, bool]) -> None:
    """Take questions, by id, off the room's screens where this says so, else show them again."""
    with facilitation.act("hiding", PACKAGE, verb=LeadVerb.HIDE) as act:
        for question_id, off in hidden.items():
            act.keep(NAME, question_id, _content(replace(_known(act, question_id), hidden=off)))


def show_wall(facilitation: Facilitation, *, shown: bool) -> None:
    """Bring everybody to the questions, or back to where the room was before."""
    with facilitation.act("show-wall" if shown else "go-back", PACKAGE) as act:
        stage = act.stage
        if shown and stage.exercise != NAME:
            act.keep(NAME, BEFORE, {"exercise": stage.exercise, "sheet": stage.sheet})
            act.bring_everyone(exercise=NAME)
        elif not shown and stage.exercise == NAME:
            before = kept(act, NAME, BEFORE)
            act.bring_everyone(before.get("exercise", ""), before.get("sheet", ""))


def answered(snapshot: Snapshot) -> frozenset[str]:
    """The ids of those who have asked something."""
    return frozenset(one.by for one in every_question(snapshot))


def _keep_votes(act: Act, own: str, wanted: frozenset[str]) -> None:
    act.keep(NAME, f"votes.{own}", {"questions": sorted(wanted)})


def _known(act: Act, question_id: str) -> Question:
    found = kept(act, NAME, question_id)
    if not found or not question_id.startswith("question.") or found.get("withdrawn"):
        raise QuestionRefused("error-question-gone")
    return record_of(Question, found, id=question_id)


def _open(act: Act, question_id: str) -> Question:
    one = _known(act, question_id)
    if one.hidden:
        raise QuestionRefused("error-question-gone")
    if one.state is not QuestionState.OPEN:
        raise QuestionRefused("error-question-settled")
    return one


def _content(one: Question) -> dict[str, object]:
    return content_of(one, "id", "votes")


def _fit(text: str) -> str:
    return tidy_line(text[: 10 * LONGEST], LONGEST)
