"""Promises with a date: what somebody will have done three and six months after the workshop."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from alignment.checks import tidy
from exercises.next_event.plan import NAME
from exercises.rooms import Snapshot

MONTHS = (3, 6)
LONGEST = 200  # characters: a promise has to be read from the back of a room


@dataclass(frozen=True, slots=True)
class Promise:
    """What a participant (`by` is their id) promised to have done on the day `due`, `months` after the workshop."""

    by: str
    text: str
    months: int
    due: date


def promises(snapshot: Snapshot) -> tuple[Promise, ...]:
    """The promises of the room, those that are due first come first; without those that the facilitator took off."""
    hidden = hidden_promises(snapshot)
    return tuple(promise for promise in every_promise(snapshot) if promise.by not in hidden)


def every_promise(snapshot: Snapshot) -> tuple[Promise, ...]:
    """All promises, those that are due first come first."""
    found = []
    for document in snapshot.gathered.get(NAME, ()):
        kind, _, person = document.id.partition(".")
        if kind == "promise":
            last = last_day(snapshot) or document.made_at.date()
            texts = texts_of(document.content)
            found += [Promise(person, texts[m], m, months_later(last, m)) for m in MONTHS if texts[m]]
    return tuple(sorted(found, key=lambda promise: promise.due))


def last_day(snapshot: Snapshot) -> date | None:
    """The day from which promises count: the workshop's last, else its first; None where it has no dates."""
    return snapshot.workshop.ends or snapshot.workshop.starts


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def promise_content(texts: Mapping[int, str]) -> dict[str, Any]:
    """A participant's promises by months as kept, each on one line. Raises `AlignmentError` for an enormous text."""
    return {str(months): " ".join(tidy(texts.get(months, "")).split())[:LONGEST] for months in MONTHS}


def texts_of(content: Mapping[str, Any]) -> dict[int, str]:
    """A participant's promises by months, "" for none, as `promise_content` kept them."""
    return {months: str(content.get(str(months), "")) for months in MONTHS}


def hidden_promises(snapshot: Snapshot) -> frozenset[str]:
    """The ids of the participants whose promises the facilitator took off the projector."""
    found = next((d for d in snapshot.gathered.get(NAME, ()) if d.id == "table"), None)
    return frozenset(found.content["hidden"]) if found else frozenset()
