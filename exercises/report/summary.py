"""The summary: which goals the sheets serve and which none does, where groups agree, and what exercises say in it."""

from collections.abc import Iterator

from alignment import Effect
from alignment.agreement import agreement, answers_of
from alignment.charts.chart import Bar, Bars, Mark
from alignment.charts.pictures import svg
from alignment.ground.wording import Wording
from alignment.paper import Block, Heading, Items, Paragraph, Picture, Tone, body
from exercises.workshop.exercise import Registry
from exercises.workshop.export.gathered import open_codings, open_sheets
from exercises.workshop.records import Coding
from exercises.workshop.snapshots import Snapshot
from sdg_data import load_catalogue

_MOST_NAMED = 4  # rows that groups agree or differ on
_DIFFER = 0.5  # an agreement below it, from 0 to 1, is named as a difference


def summary_section(registry: Registry, snapshot: Snapshot, say: Wording) -> Iterator[Block]:
    """A page: figures, their picture, gaps, agreement, and what each exercise has to say here."""
    yield from _served(snapshot, say)
    for coding in open_codings(snapshot):
        yield from _agreed(snapshot, coding, say)
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
    bars = tuple(
        Bar(Mark(names[goal], names[goal], goal.colour), (count,), str(count)) for goal, count in served.items()
    )
    words = "; ".join(f"{names[goal]}: {count}" for goal, count in served.items())
    title = say("served-title")
    chart = Bars("", "", words, parts=(title,), bars=bars)
    yield Picture(str(svg(chart, right_to_left=say.leftward)), f"{title}. {words}", title, 80)
    if gaps := [names[goal] for goal, count in counts.items() if not count]:
        yield Paragraph(body(say("gaps", goals=" · ".join(gaps))))


def _agreed(snapshot: Snapshot, coding: Coding, say: Wording) -> Iterator[Block]:
    sheets = {group: snapshot.sheets[sheet] for group, sheet in coding.sheets.items() if sheet in snapshot.sheets}
    ids = {group: coding.rows[group] for group in sheets}
    scored = agreement({group: answers_of(sheet, ids[group], "goal") for group, sheet in sheets.items()})
    first = next(iter(sheets), "")
    agreed, differ = [], []
    for place, one in enumerate(scored):
        row = sheets[first].row(ids[first][place])
        name = (row.project or row.strategic_focus) if row else ""
        if one.score is None or not name:
            continue
        said = "; ".join(f"{code} ({', '.join(groups)})" for code, groups in one.named.items())
        said = f"{name}: {said}"
        if one.score >= 1:
            agreed.append(said)
        elif one.score < _DIFFER:
            differ.append(said)
    for key, found in (("agreed", agreed), ("differ", differ)):
        if found:
            yield Heading(body(say(key, case=coding.title)), 2)
            yield Items(tuple(map(body, found[:_MOST_NAMED])))
