"""What one participant takes home, as a paper: their sheets in the handout's form, their plans, their promises."""

from collections.abc import Iterator

from alignment.ground.wording import Wording, wording
from alignment.ground.written import day_written, labelled
from alignment.handout.filled import cover_of, handout_blocks
from alignment.paper import Block, Fields, Heading, Items, Paper, body
from exercises.next_event.checks.keeping import Check
from exercises.next_event.markup import point_written
from exercises.next_event.plan import PACKAGE, POINTS, Plan
from exercises.next_event.taken.gathering import Taken, taken_home
from exercises.workshop.export.gathered import PACKAGE as EXPORT
from exercises.workshop.records import Participant
from exercises.workshop.snapshots import Snapshot


def taken_paper(snapshot: Snapshot, who: Participant, language: str) -> Paper:
    """The paper, of the workshop as the participant is shown it, in the words of `language`."""
    say, frame = wording(PACKAGE, language), wording(EXPORT, language)
    taken = taken_home(snapshot, who)
    facts = ((frame("place"), snapshot.workshop.place), (frame("people-label"), who.nickname))
    notices = (frame("notice-simulated", count=1),) if who.simulated else ()
    cover = cover_of(snapshot.workshop.name, say("taken-title"), facts, language, notices)
    return Paper(cover, tuple(_blocks(taken, say)))


def _blocks(taken: Taken, say: Wording) -> Iterator[Block]:
    for title, sheets in (("taken-mine", taken.mine), ("taken-ours", taken.ours)):
        if sheets:
            yield Heading(body(say(title)))
        for sheet in sheets:
            yield from handout_blocks(sheet, say.language)
    if taken.plans:
        yield Heading(body(say("taken-plan")))
    for plan in taken.plans:
        yield Heading(body(plan.course or say("card-title")), 2)
        yield _plan(plan, say)
    if taken.checks:
        yield Heading(body(say("promises")))
        yield Items(tuple(body(_told(check, say)) for check in taken.checks))


def _plan(plan: Plan, say: Wording) -> Fields:
    points = ((f"{number}. {say(f'point-{number}')}", fields) for number, fields in enumerate(POINTS, 1))
    told = (
        (title, "\n".join(filter(None, (point_written(plan, name, say.language) for name in fields))))
        for title, fields in points
    )
    return Fields(tuple((body(title), body(value or "–")) for title, value in told))


def _told(check: Check, say: Wording) -> str:
    by = say("promise-by", day=day_written(check.promise.due, say.language))
    told = labelled(by, check.promise.text, say.language)
    said = " – ".join(filter(None, (say(f"check-{check.kept}") if check.kept else "", check.text)))
    return f"{told} ({said})" if said else told
