"""Promises with a date: what somebody will have done three and six months after the workshop."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from alignment.checks import tidy_line
from alignment.store import Content
from exercises.next_event.plan import NAME, PACKAGE
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.seat import Seat
from exercises.workshop.state import WorkshopState, chosen_on, kept

_HIDDEN = "table"  # the document that says which promises the room does not see
MONTHS = (3, 6)
LONGEST = 200  # characters: a promise has to be read from the back of a room


@dataclass(frozen=True, slots=True)
class Promise:
    """What a participant (`by` is their id) promised to have done on the day `due`, `months` after the workshop."""

    by: str
    text: str
    months: int
    due: date


def promises(workshop: WorkshopState) -> tuple[Promise, ...]:
    """The promises of the room, those that are due first come first; without those that the facilitator took off."""
    hidden = hidden_promises(workshop)
    return tuple(made for made in every_promise(workshop) if made.by not in hidden)


def every_promise(workshop: WorkshopState) -> tuple[Promise, ...]:
    """All promises, those that are due first come first."""
    found = []
    for document in workshop.kind(NAME, "promise"):
        last, person = last_day(workshop) or document.made_at.date(), document.id.partition(".")[2]
        texts = _texts_of(document.content)
        found += [Promise(person, texts[m], m, months_later(last, m)) for m in MONTHS if texts[m]]
    return tuple(sorted(found, key=lambda made: made.due))


def last_day(workshop: WorkshopState) -> date | None:
    """The day from which promises count: the workshop's last, else its first; None where it has no dates."""
    return workshop.workshop.ends or workshop.workshop.starts


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def promise(seat: Seat, texts: Mapping[int, str]) -> None:
    """Keep a participant's promises by months, each on one line. Raises `AlignmentError` for an enormous text."""
    content = {str(months): tidy_line(texts.get(months, ""), LONGEST) for months in MONTHS}
    seat.contribute(NAME, f"promise.{seat.participant.id}", lambda _: content)


def own_promises(workshop: WorkshopState, person: str) -> Mapping[int, str]:
    """A participant's promises by months, "" for none."""
    return _texts_of(kept(workshop, NAME, f"promise.{person}"))


def hidden_promises(workshop: WorkshopState) -> frozenset[str]:
    """The ids of the participants whose promises the facilitator took off the projector."""
    return frozenset(kept(workshop, NAME, _HIDDEN).get("hidden", ()))


def hide_promises(facilitation: Facilitation, seen: frozenset[str], wanted: frozenset[str]) -> None:
    """Take promises of participants off the projector, or show them again: what differs between `seen` and `wanted`."""
    with facilitation.act("promises-hidden", PACKAGE, verb=LeadVerb.HIDE, wakes=False) as act:
        hidden = chosen_on(hidden_promises(act), seen, wanted)
        act.keep(NAME, _HIDDEN, {"hidden": sorted(hidden)})


def _texts_of(content: Content) -> dict[int, str]:
    return {months: str(content.get(str(months), "")) for months in MONTHS}
