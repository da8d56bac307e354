"""An import as a report: for programs, and for people at a command line."""

from collections.abc import Iterator
from typing import Any

from alignment.ground.wording import wording
from alignment.ground.written import colon
from alignment.intake.errors import PACKAGE
from alignment.intake.places import place_said
from alignment.intake.sheets.records import Import, ImportedRow, State


def report_content(found: Import, language: str) -> dict[str, Any]:
    """The import as JSON keeps it; problems and reasons are sentences in `language`."""
    left = [
        {"where": one.where, "text": one.text, "lines": len(one.places), "reason": one.say(language)}
        for one in found.left_out
    ]
    say = wording(PACKAGE, language)
    left += [{"where": "", "text": "", "lines": 0, "reason": note.said(say)} for note in found.notes]
    rows = [_row_content(row, language) for row in found.rows]
    return {"name": found.name, "kind": found.kind, "rows": rows, "left_out": left}


def report_lines(found: Import, language: str) -> Iterator[str]:
    """The import as lines to read: how many rows are in which state, then what asks for somebody, then the rest."""
    say = wording(PACKAGE, language)
    counted = {state: len(found.of(state)) for state in State}
    said = " · ".join(
        f"{say(f'state-{state}', rows=count)}{colon(language)}{count}" for state, count in counted.items() if count
    )
    yield say("report-file", name=found.name, counted=said or say("report-no-rows"))
    for problem in (*found.heading.problems, *(problem for row in found.rows for problem in row.problems)):
        choices = " / ".join(choice.say(language) for choice in problem.choices)
        yield f"  {problem.say(language)}" + (f" [{choices}]" if choices else "")
    unasked = say("left-unticked" if found.proposed else "left-repeated")
    for row in found.of(State.LEFT_OUT):
        yield "  " + say(
            "problem-at",
            where=place_said(row.where, say),
            problem=unasked,
        )
    for one in found.left_out:
        yield "  " + say("problem-at", where=place_said(one.where, say), problem=one.say(language))
    yield from (f"  {note.said(say)}" for note in found.notes)
    if found.missing:
        yield "  " + say("report-missing", rows=len(found.missing))


def _row_content(row: ImportedRow, language: str) -> dict[str, Any]:
    texts = {name: getattr(row.row, name) for name in ("strategic_focus", "project", "hours", "goal", "target")}
    problems = [problem.say(language) for problem in row.problems]
    return {"state": str(row.state), "where": row.where, **texts, "indicator": row.row.indicator, "problems": problems}
