"""The rows of many files in one workbook, with what is still to be asked about them beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from alignment.centres import centre_name
from alignment.ground.wording import Wording, wording
from alignment.intake.errors import PACKAGE
from alignment.intake.sheets.records import Import, ImportedRow, State
from alignment.workbook import Report, ReportTab, ReportTable, Value, write_report
from sdg_data import Catalogue

_HEADING = ("centre", "title")
_FIELDS = ("strategic_focus", "project", "goal", "target", "indicator", "hours", "link", "strength", "effect", "why")
_CHOICES = frozenset(("link", "strength", "effect"))


@dataclass(frozen=True, slots=True)
class Merged:
    """The bytes of a workbook with the rows of several files, how many they are, and how many questions are open."""

    content: bytes
    rows: int
    open: int


def merge(files: Sequence[Import], catalogue: Catalogue, language: str) -> Merged:
    """The rows of files that ask nothing as one table, by file, and the questions of the others as another.

    Of several files of one sheet the one of the latest revision stands; that the others are left out is said.
    """
    say, of_rows = wording(PACKAGE, language), wording("alignment", language)
    latest = _latest(files)
    rows: list[tuple[Value, ...]] = []
    asked: list[tuple[Value, ...]] = []
    for found in files:
        stands = latest.get(found.sheet_id, found)
        if stands is not found:
            asked.append((found.name, "", say("merge-superseded", name=stands.name)))
            continue
        asked.extend((found.name, problem.where, problem.say(language)) for problem in found.heading.problems)
        for row in found.rows:
            asked.extend((found.name, problem.where, problem.say(language)) for problem in row.problems)
            if row.state is not State.LEFT_OUT and not row.problems:
                rows.append(_line(found, row, of_rows))
    names = [of_rows(f"field-{name.replace('_', '-')}") for name in (*_HEADING, *_FIELDS)]
    questions = (say("merge-file"), say("merge-where"), say("merge-question"))
    title, name = say("merge-title", files=len(files)), say("merge-tab-rows")
    tabs = (
        ReportTab("RowsTable", name, ReportTable("", tuple(names), tuple(rows))),
        ReportTab("QuestionsTable", say("merge-tab-open"), ReportTable("", questions, tuple(asked))),
    )
    report = Report(title, tabs)
    return Merged(write_report(report, catalogue, language), len(rows), len(asked))


def _latest(files: Sequence[Import]) -> dict[str, Import]:
    latest: dict[str, Import] = {}
    for found in files:
        if found.sheet_id and (found.sheet_id not in latest or latest[found.sheet_id].revision < found.revision):
            latest[found.sheet_id] = found
    return latest


def _line(found: Import, row: ImportedRow, say: Wording) -> tuple[Value, ...]:
    heading = found.heading.heading
    values: list[Value] = [centre_name(heading.centre, say.language), heading.title]
    for name in _FIELDS:
        value = getattr(row.row, name)
        if name in _CHOICES:
            value = say(f"{name}-{value}")
        elif name == "goal":
            value = int(value) if value.isdecimal() else value
        values.append("" if value is None else value)
    return tuple(values)
