"""Keeping recommendations and dots. What may be kept is decided inside the transaction that keeps it."""

from collections.abc import Iterable, Mapping
from typing import Any

from alignment.checks import tidy, tidy_name
from alignment.ground.records import content_of
from alignment.store import Content, new_id
from exercises.recommendations import ideas
from exercises.recommendations.ideas import MOST_DOTS, NAME, PACKAGE, SETTINGS, VOTE, Recommendation, Step
from exercises.workshop.acts import Act
from exercises.workshop.errors import ExerciseError
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.seat import Seat
from exercises.workshop.state import WorkshopState, kept

LONGEST = 300  # characters of a recommendation: it has to be read from the back of a room
LONGEST_FACT = 80  # characters of to whom, of by when, and of a group's name
MOST = 200  # recommendations of a workshop


class RecommendationError(ExerciseError, package=PACKAGE):
    """Something about a recommendation or a dot that is refused, with the rule and the remedy."""


def recommend(seat: Seat, text: str, *, to: str = "", by: str = "", own: str = "") -> str:
    """Keep a recommendation, or the changed one of the id `own`; gives the id.

    Raises `RecommendationError` without a text, for somebody else's, for one that was taken back, once the room votes,
    and beyond `MOST`.
    """
    told = {"text": _fit(text, LONGEST), "to": _fit(to, LONGEST_FACT), "by": _fit(by, LONGEST_FACT)}
    if not told["text"]:
        raise RecommendationError("error-recommendation-empty")
    author = seat.participant.id
    with seat.act() as act:
        _must_be(act, Step.GATHERING, "error-recommendations-closed")
        if not own and len(ideas.every_recommendation(act)) >= MOST:
            raise RecommendationError("error-recommendations-many", most=MOST)
        before = _own(act, own, author) if own else content_of(Recommendation("", author=author), "id")
        return act.keep(NAME, own or f"idea.{new_id()}", {**before, **told}).id


def take_back(seat: Seat, recommendation_id: str) -> None:
    """Take one's own recommendation back. Raises `RecommendationError` for somebody else's and once the room votes."""
    with seat.act() as act:
        _must_be(act, Step.GATHERING, "error-recommendations-closed")
        before = _own(act, recommendation_id, seat.participant.id)
        act.keep(NAME, recommendation_id, {**before, "withdrawn": True})


def place_dot(seat: Seat, recommendation_id: str, change: int) -> None:
    """Put one more dot (`change` 1) on a recommendation, or take one away (-1).

    A participant's dots are one document, read and written in one transaction: clicks at once never add up to more than
    they have. Raises `RecommendationError` for that, and where the room does not vote.
    """
    own = seat.participant.id
    with seat.act() as act:
        _must_be(act, Step.VOTING, "error-dots-closed")
        if recommendation_id not in {one.id for one in ideas.recommendations(act)}:
            raise RecommendationError("error-recommendation-gone")
        # Dots on what is no longer shown come back to who placed them.
        before, most = ideas.own_dots(act, own), ideas.dots_each(act)
        placed = {**before, recommendation_id: max(0, before.get(recommendation_id, 0) + change)}
        if change > 0 and sum(placed.values()) > most:
            raise RecommendationError("error-dots-spent", dots=most)
        act.keep(NAME, f"dots.{own}", {"dots": {name: count for name, count in placed.items() if count}})


def open_vote(facilitation: Facilitation, *, opened: bool) -> None:
    """Let the room place dots, or go back to writing."""
    with facilitation.act("open-vote" if opened else "back-to-gathering", PACKAGE) as act:
        act.reveal(VOTE, revealed=opened)


def group_together(facilitation: Facilitation, ids: Iterable[str], name: str, *, wakes: bool = True) -> None:
    """Put recommendations into the group of this name; "" takes them out of theirs. Raises `AlignmentError`.

    The phones' forms show the groups only while the room votes: else it need not be an act that `wakes` them.
    """
    group = tidy_name(name)
    with facilitation.act("put-together", PACKAGE, wakes=wakes) as act:
        for recommendation_id in ids:
            _change(act, recommendation_id, group=group)


def hide(facilitation: Facilitation, hidden: Mapping[str, bool]) -> None:
    """Take recommendations, by id, off the room's screens where this says so, else show them again."""
    with facilitation.act("hiding", PACKAGE, verb=LeadVerb.HIDE) as act:
        for recommendation_id, off in hidden.items():
            _change(act, recommendation_id, hidden=off)


def give_dots(facilitation: Facilitation, dots: int) -> None:
    """Give every participant this many dots. Raises `RecommendationError` for none and for more than `MOST_DOTS`."""
    if not 1 <= dots <= MOST_DOTS:
        raise RecommendationError("error-dots-number", dots=dots, most=MOST_DOTS)
    with facilitation.act("ask-dots", PACKAGE, wakes=False) as act:
        act.keep(NAME, SETTINGS, {**kept(act, NAME, SETTINGS), "dots": dots})


def _own(workshop: WorkshopState, recommendation_id: str, author: str) -> Content:
    found = kept(workshop, NAME, recommendation_id)
    if found.get("author") != author:
        raise RecommendationError("error-recommendation-not-own")
    if found.get("withdrawn"):
        raise RecommendationError("error-recommendation-gone")
    return found


def _change(act: Act, recommendation_id: str, **values: Any) -> None:
    found = kept(act, NAME, recommendation_id)
    if not found:
        raise RecommendationError("error-recommendation-gone")
    act.keep(NAME, recommendation_id, {**found, **values})


def _must_be(workshop: WorkshopState, wanted: Step, key: str) -> None:
    if ideas.step(workshop) is not wanted:
        raise RecommendationError(key)


def _fit(text: str, most: int) -> str:
    return tidy(text[: 10 * most])[:most].strip()
