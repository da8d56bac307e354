"""The summary: which goals the sheets serve and which none does, where groups agree, and what exercises say in it."""

from collections.abc import Iterator

from alignment import Effect
from alignment.charts.chart import Cell, Grid, Mark, steps_of
from alignment.ground.wording import Wording
from alignment.ground.written import labelled
from alignment.paper import Block, Heading, Paragraph, Tone, body, drawn
from exercises.report.agreeing import agreed_and_not
from exercises.workshop.exercise import Registry
from exercises.workshop.export.gathered import open_codings, open_sheets
from exercises.workshop.snapshots import Snapshot
from sdg_data import load_catalogue

_MOST_SERVED = 5  # goals that are named


def summary_section(registry: Registry, snapshot: Snapshot, say: Wording) -> Iterator[Block]:
    """A page: figures, their picture, gaps, agreement, and what each exercise has to say here."""
    yield from _served(snapshot, say)
    for coding in open_codings(snapshot):
        yield from agreed_and_not(snapshot, coding, say)
    for listed in registry.sittings(snapshot):
        if listed.report and (told := listed.report(snapshot, listed.say(say.language)).summary):
            yield Heading(body(listed.title(snapshot, say.language)), 2)
            yield from told


def _served(snapshot: Snapshot, say: Wording) -> Iterator[Block]:
    catalogue, sheets = load_catalogue(), open_sheets(snapshot)
    rows = [row for sheet in sheets for row in sheet.rows if row.goal and row.effect is not Effect.HARMS]
    counts = {goal: sum(row.goal == goal.code for row in rows) for goal in catalogue.goals}
    served = {goal: count for goal, count in counts.items() if count}
    if not served:
        yield Paragraph(body(say("served-none")), Tone.LEAD)
        return
    yield Paragraph(body(say("served", rows=len(rows), sheets=len(sheets), goals=len(served))), Tone.LEAD)
    names = {goal: f"{goal.code} {catalogue.label(goal.code, say.language)}" for goal in catalogue.goals}
    words = "; ".join(labelled(names[goal], str(count), say.language) for goal, count in served.items())
    grid = Grid(
        say("served-title"), "", words, lines=(Mark(""),),
        columns=tuple(Mark(goal.code, names[goal], goal.colour) for goal in counts),
        cells=(tuple(Cell(float(count)) for count in counts.values()),), steps=steps_of(map(float, counts.values())),
    )  # fmt: skip
    yield drawn(grid, leftward=say.leftward)
    most = sorted(served.items(), key=lambda one: -one[1])[:_MOST_SERVED]
    yield Paragraph(body(say("served-most", goals=" · ".join(f"{names[goal]} ({count})" for goal, count in most))))
    if gaps := [names[goal] for goal, count in counts.items() if not count]:
        yield Paragraph(body(say("gaps", goals=" · ".join(gaps))))
