"""How far the groups agree, for the report: row by row of a case as a picture, and where they agree or differ most."""

from collections.abc import Iterator

from alignment.agreement import RowAgreement, agreement, answers_of
from alignment.charts.chart import Bar, Mark
from alignment.ground.wording import Wording
from alignment.ground.written import colon, share_written, texts_written
from alignment.paper import Block, Heading, Items, bars_drawn, body, brief
from exercises.workshop.records import Coding
from exercises.workshop.snapshots import Snapshot

_MOST_NAMED = 2  # rows that groups agree or differ on
_DIFFER = 0.5  # an agreement below it, from 0 to 1, is named as a difference
_COLOUR = "#19486A"


def agreement_drawn(snapshot: Snapshot, coding: Coding, say: Wording) -> Iterator[Block]:
    """A bar for each row of the case to which two groups or more gave a goal."""
    scored = [(name, one.score) for name, one in _rows(snapshot, coding) if one.score is not None]
    if scored:
        bars = tuple(
            Bar(Mark(f"{number}. {name}", colour=_COLOUR), (score,), share_written(score, say.language))
            for number, (name, score) in enumerate(scored, 1)
        )
        yield bars_drawn(f"{say('agreement')} · {coding.title}", bars, leftward=say.leftward, whole=1.0)


def agreed_and_not(snapshot: Snapshot, coding: Coding, say: Wording) -> Iterator[Block]:
    """For the summary: the first rows in which all groups agree on the goal, and in which they differ most."""
    agreed, differ = [], []
    for name, one in sorted(_rows(snapshot, coding), key=lambda row: row[1].score or 0.0):
        if one.score is None or not name:
            continue
        named = (f"{code} ({', '.join(groups)})" for code, groups in one.named.items())
        said = f"{name}{colon(say.language)}{texts_written(named, say.language)}"
        if one.score >= 1:
            agreed.append(said)
        elif one.score < _DIFFER:
            differ.append(said)
    for key, found in (("agreed", agreed), ("differ", differ)):
        if found:
            yield Heading(body(say(key, case=coding.title)), 2)
            yield Items(tuple(map(brief, found[:_MOST_NAMED])))


def _rows(snapshot: Snapshot, coding: Coding) -> list[tuple[str, RowAgreement]]:
    """What the groups said of the goal of each row, with what the row is called."""
    sheets = {group: snapshot.sheets[sheet] for group, sheet in coding.sheets.items() if sheet in snapshot.sheets}
    ids = {group: coding.rows[group] for group in sheets}
    first, found = next(iter(sheets), ""), []
    for place, one in enumerate(agreement({g: answers_of(sheet, ids[g], "goal") for g, sheet in sheets.items()})):
        row = sheets[first].row(ids[first][place])
        found.append(((row.project or row.strategic_focus) if row else "", one))
    return found
