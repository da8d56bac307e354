"""Keeping recommendations and dots. What may be kept is decided inside the transaction that keeps it."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from alignment.checks import tidy, tidy_name
from alignment.store import Document, new_id
from exercises.recommendations.errors import RecommendationError
from exercises.recommendations.ideas import (
    MOST_DOTS,
    NAME,
    SETTINGS,
    Recommendation,
    Step,
    dots_each,
    every_recommendation,
    recommendations,
    step,
)
from exercises.rooms import Snapshot
from exercises.workshops import Facilitation, Seat

LONGEST = 300  # characters of a recommendation: it has to be read from the back of a room
LONGEST_FACT = 80  # characters of to whom, of by when, and of a group's name
MOST = 200  # recommendations of a workshop


def recommend(seat: Seat, snapshot: Snapshot, text: str, *, to: str = "", by: str = "", own: str = "") -> str:
    """Keep a recommendation, or the changed one of the id `own`; gives the id.

    Raises `RecommendationError` without a text, for somebody else's, once the room votes, and beyond `MOST`.
    """
    _must_be(snapshot, Step.GATHERING, "error-recommendations-closed")
    told = {"text": _fit(text, LONGEST), "to": _fit(to, LONGEST_FACT), "by": _fit(by, LONGEST_FACT)}
    if not told["text"]:
        raise RecommendationError("error-recommendation-empty")
    if not own and len(every_recommendation(snapshot)) >= MOST:
        raise RecommendationError("error-recommendations-many", most=MOST)
    author = seat.participant.id

    def content(found: Document | None) -> Mapping[str, Any]:
        new = {name: value for name, value in asdict(Recommendation("", author=author)).items() if name != "id"}
        before = _own(found, author) if own else new
        return {**before, **told}

    return seat.contribute(NAME, own or f"idea.{new_id()}", content).id


def take_back(seat: Seat, snapshot: Snapshot, recommendation_id: str) -> None:
    """Take one's own recommendation back. Raises `RecommendationError` for somebody else's and once the room votes."""
    _must_be(snapshot, Step.GATHERING, "error-recommendations-closed")
    author = seat.participant.id
    seat.contribute(NAME, recommendation_id, lambda found: {**_own(found, author), "withdrawn": True})


def _own(found: Document | None, author: str) -> Mapping[str, Any]:
    if found is None or found.content["author"] != author:
        raise RecommendationError("error-recommendation-not-own")
    return found.content


def place_dot(seat: Seat, snapshot: Snapshot, recommendation_id: str, change: int) -> None:
    """Put one more dot (`change` 1) on a recommendation, or take one away (-1).

    A participant's dots are one document, read and written in one transaction: clicks at once never add up to more than
    they have. Raises `RecommendationError` for that, and where the room does not vote.
    """
    _must_be(snapshot, Step.VOTING, "error-dots-closed")
    there, most = {one.id for one in recommendations(snapshot)}, dots_each(snapshot)
    if recommendation_id not in there:
        raise RecommendationError("error-recommendation-gone")

    def content(found: Document | None) -> Mapping[str, Any]:
        # Dots on what is no longer shown come back to who placed them.
        placed = {name: count for name, count in (found.content["dots"] if found else {}).items() if name in there}
        placed[recommendation_id] = max(0, placed.get(recommendation_id, 0) + change)
        if change > 0 and sum(placed.values()) > most:
            raise RecommendationError("error-dots-spent", dots=most)
        return {"dots": {name: count for name, count in placed.items() if count}}

    seat.contribute(NAME, f"dots.{seat.participant.id}", content)


def group_together(facilitation: Facilitation, ids: Iterable[str], name: str) -> None:
    """Put recommendations into the group of this name; "" takes them out of theirs. Raises `AlignmentError`."""
    group = tidy_name(name)
    for recommendation_id in ids:
        _change(facilitation, recommendation_id, group=group)


def hide(facilitation: Facilitation, recommendation_id: str, *, hidden: bool) -> None:
    """Take a recommendation off the room's screens, or show it again."""
    _change(facilitation, recommendation_id, hidden=hidden)


def give_dots(facilitation: Facilitation, dots: int) -> None:
    """Give every participant this many dots. Raises `RecommendationError` for none and for more than `MOST_DOTS`."""
    if not 1 <= dots <= MOST_DOTS:
        raise RecommendationError("error-dots-number", dots=dots, most=MOST_DOTS)
    facilitation.gather(NAME, SETTINGS, lambda found: {**(found.content if found else {}), "dots": dots})


def _change(facilitation: Facilitation, recommendation_id: str, **values: Any) -> None:
    def content(found: Document | None) -> Mapping[str, Any]:
        if found is None:
            raise RecommendationError("error-recommendation-gone")
        return {**found.content, **values}

    facilitation.gather(NAME, recommendation_id, content)


def _must_be(snapshot: Snapshot, wanted: Step, key: str) -> None:
    if step(snapshot) is not wanted:
        raise RecommendationError(key)


def _fit(text: str, most: int) -> str:
    return tidy(text[: 10 * most])[:most].strip()
