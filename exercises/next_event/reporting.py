"""What one's next event says in the report besides its tables: what was promised by when, and how many plans stand."""

from collections.abc import Iterator

from alignment.ground.wording import Wording
from alignment.ground.written import days_written, labelled
from alignment.paper import Block, Heading, Items, Paragraph, body, brief
from exercises.next_event.plan import plans
from exercises.next_event.promises import MONTHS, promises
from exercises.workshop.exercise import Told
from exercises.workshop.snapshots import Snapshot

_IN_SUMMARY = 3  # promises of each day; all of them are in the table


def report(snapshot: Snapshot, say: Wording) -> Told:
    """In the summary how many plans are complete, and the first promises of each day with that day."""
    return Told(summary=tuple(_summary(snapshot, say)))


def _summary(snapshot: Snapshot, say: Wording) -> Iterator[Block]:
    found, made = plans(snapshot), promises(snapshot)
    if found:
        yield Paragraph(body(say("plans-complete", complete=sum(one.complete for one in found), count=len(found))))
    for months in MONTHS:
        due = [promise for promise in made if promise.months == months]
        if due:
            days = days_written(due[0].due, due[-1].due, say.language)
            yield Heading(body(labelled(say("promises-in", months=months), f"{days} ({len(due)})", say.language)), 3)
            texts = list(dict.fromkeys(promise.text for promise in due))[:_IN_SUMMARY]
            yield Items(tuple(map(brief, texts)))
