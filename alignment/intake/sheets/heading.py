"""What stands above the rows: "Strategic goal: …", a title, a centre, days; and what a workbook of ours has hidden."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from alignment.centres import known_centres
from alignment.checks import MOST_PARTICIPANTS, tidy, tidy_heading
from alignment.errors import AlignmentError
from alignment.intake.document import Cell, CellValue, Document
from alignment.intake.sheets.cells import day_in, text_in
from alignment.intake.sheets.records import Choice, ImportedHeading, LeftOut, Place, Problem, State, TableProblem
from alignment.intake.sheets.sections import Found
from alignment.intake.sheets.tabs import Exported
from alignment.intake.sheets.words import HEADING, folded, kinds, names, said_everywhere
from alignment.places import country_in, tongue_in
from alignment.sheet import AlignmentSheet, Kind
from sdg_data import ToolkitError
from sdg_data.words import plain

_TEXTS = ("title", "centre", "strategic_goal", "audience", "theme")
_CODES = MappingProxyType({"taught_in": tongue_in, "country": country_in})
_DAYS = ("starts", "ends")
_LONGEST_TITLE = 300  # characters; a longer line above a table is a text about it
_CUT = "…"


@dataclass(slots=True)
class _Seen:
    """What is read above the tables: values by fields, and which line each is from."""

    values: dict[str, Any] = field(default_factory=dict)
    where: dict[str, str] = field(default_factory=dict)
    labelled: set[str] = field(default_factory=set)
    places: list[Place] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    left: list[LeftOut] = field(default_factory=list)


def heading_in(
    document: Document, found: Found, exported: Exported, sheet: AlignmentSheet | None
) -> tuple[ImportedHeading, list[LeftOut]]:
    """The heading of a file beside that of a sheet, and the lines above its rows that are no part of it."""
    base = _hidden(exported)
    seen = _seen(found, base.title)
    own = sheet is not None and bool(exported.sheet_id) and exported.sheet_id == sheet.id
    if sheet is not None and not own:
        # Of another file only what has a label says anything about this sheet.
        seen.values = {name: value for name, value in seen.values.items() if name in seen.labelled}
        base = sheet
    mine = _with(base, seen)
    if sheet is None:
        title = mine.title or _stem(document.name)
        return _made(State.NEW, replace(mine, title=title), None, seen), seen.left
    together, clashes = sheet, list[str]()
    for name in HEADING:
        new, old, now = getattr(mine, name), getattr(base, name), getattr(sheet, name)
        if new not in {old, now}:
            together = replace(together, **{name: new})
            if old != now:
                clashes.append(name)
    for name in clashes:
        choices = (Choice({}, key="choice-file"), Choice({name: getattr(sheet, name)}, key="choice-sheet"))
        refusal = TableProblem("error-heading-both-changed")
        seen.problems.append(Problem(name, seen.where.get(name, ""), refusal, choices, State.CONFLICT))
    return _made(State.EQUAL if together == sheet else State.CHANGED, together, sheet, seen), seen.left


def _made(state: State, heading: AlignmentSheet, before: AlignmentSheet | None, seen: _Seen) -> ImportedHeading:
    heading = replace(heading, rows=())
    if state is not State.EQUAL:
        try:
            heading = tidy_heading(heading)
        except ToolkitError as refusal:
            seen.problems.append(Problem("", "", refusal))
    if seen.problems:
        state = seen.problems[0].state
    return ImportedHeading(state, heading, before, tuple(seen.problems), tuple(seen.places))


def _hidden(exported: Exported) -> AlignmentSheet:
    texts = exported.texts
    heading = AlignmentSheet(illustrative=_is_set(texts.get("illustrative")))
    for name in (*_TEXTS, "sample"):
        heading = replace(heading, **{name: _tidied(Cell(texts.get(name)))})  # type: ignore[arg-type]
    starts, ends = (day_in(Cell(texts.get(name)))[0] for name in _DAYS)
    codes: dict[str, Any] = {name: code_in(_tidied(Cell(texts.get(name)))) for name, code_in in _CODES.items()}
    heading = replace(heading, starts=starts, ends=ends, participants=_count(Cell(texts.get("participants"))), **codes)
    kind = kinds().get(folded(str(texts.get("kind") or "")))
    return replace(heading, kind=kind) if kind else heading


def _with(base: AlignmentSheet, seen: _Seen) -> AlignmentSheet:
    # The handout shows the name of a centre for its id, and only the beginning of a long text.
    for name, value in seen.values.items():
        before = getattr(base, name)
        if isinstance(value, str) and name not in {"kind", *_CODES}:
            if _shows(value, before) or (before and folded(value) in said_everywhere()["untitled"]):
                continue
            if name == "centre":
                value = _centres().get(folded(value), value)  # noqa: PLW2901
        base = replace(base, **{name: value})
    return base


def _shows(shown: str, text: str) -> bool:
    """Whether a line shows a text, or its beginning."""
    line, short = " ".join(text.split()), " ".join(shown.rpartition(_CUT)[0].split())
    return " ".join(shown.split()) == line or (short != "" and line.startswith(short))


def _seen(found: Found, title: str) -> _Seen:
    # A title that we know is one, whatever it looks like: "Centre: none".
    seen, lines = _Seen(), found.above
    below_taken: Place | None = None
    for at, (place, cells) in enumerate(lines):
        if place == below_taken:
            continue
        text = next((cell for cell in cells if cell.text), Cell())
        labels = {column: name for column, cell in enumerate(cells) if (name := _label(cell))}
        below = lines[at + 1] if at + 1 < len(lines) and lines[at + 1][0][0] == place[0] else (place, ())
        if title and "title" not in seen.values and _shows(text.text, title):
            _take(seen, "title", text)
        elif any(_take_line(seen, cell) for cell in cells) or _take_labelled(seen, cells, labels):
            pass
        elif labels and _take_below(seen, cells, labels, below[1]):
            below_taken = below[0]
            seen.places.append(below[0])
        elif not labels and not _take_alone(seen, text):
            seen.left.append(LeftOut(text.where, text.text, "left-above", (place,)))
            continue
        seen.places.append(place)
    return seen


def _take_alone(seen: _Seen, text: Cell) -> bool:
    # A line without a label: what kind of sheet it is, a sentence of our own, or else the title.
    if kind := kinds().get(folded(text.text)):
        seen.values.setdefault("kind", kind)
    elif not any(folded(text.text) in said for said in said_everywhere().values()):
        if "title" in seen.values or len(text.text) > _LONGEST_TITLE:
            return False
        _take(seen, "title", text)
        seen.labelled.discard("title")
    return True


def _take_below(seen: _Seen, cells: Sequence[Cell], labels: Mapping[int, str], below: Sequence[Cell]) -> bool:
    # A line of labels with a line of values below it, as on our handout.
    ends = any(cell.text.endswith((":", "：")) for cell in cells)
    under = {column: below[column] for column in labels if column < len(below) and below[column].text}
    if ends or not under or any(_label(cell) or folded(cell.text) in kinds() for cell in below):
        return False
    for column, cell in under.items():
        _take(seen, labels[column], cell)
    return True


def _label(cell: Cell) -> str:
    """The field that a cell names and says nothing of."""
    return names().heading.get(folded(cell.text), "") if isinstance(cell.value, str) and cell.text else ""


def _take_line(seen: _Seen, cell: Cell) -> bool:
    # "Strategic goal: safe water", in one cell.
    for sign in (":", "："):
        label, found, value = cell.text.partition(sign)
        name = names().heading.get(folded(label)) if found and isinstance(cell.value, str) else None
        if name and value.strip():
            _take(seen, name, Cell(value.strip(), cell.where))
            return True
    return False


def _take_labelled(seen: _Seen, cells: Sequence[Cell], labels: Mapping[int, str]) -> bool:
    # A label with its value in the next cell that has anything: "Centre | Mashhad | Starts | 2026-05-04".
    values = [column for column, cell in enumerate(cells) if cell.text and column not in labels]
    if not values or not labels:
        return False
    for column, name in labels.items():
        following = [at for at, cell in enumerate(cells) if at > column and cell.text]
        if following and following[0] in values:
            _take(seen, name, cells[following[0]])
    return True


def _take(seen: _Seen, name: str, cell: Cell) -> None:
    if name in seen.values or not cell.text:
        return
    value: CellValue | Kind
    if name in _CODES:
        value = _CODES[name](cell.text)
    elif name == "participants":
        value = _count(cell)
    elif name in _DAYS:
        value, problem = day_in(cell)
        if problem:
            seen.problems.append(replace(problem, field=name))
    elif name == "kind":
        value = kinds().get(folded(cell.text))
    else:
        value = _tidied(cell)
    if value:
        seen.values[name], seen.where[name] = value, cell.where
        seen.labelled.add(name)


def _count(cell: Cell) -> int | None:
    # A program may have made a fraction of a whole number; what is no number of people says nothing.
    try:
        number = int(float(plain(cell.text)))
    except (ValueError, OverflowError):
        return None
    return number if 0 < number <= MOST_PARTICIPANTS else None


def _tidied(cell: Cell) -> str:
    try:
        return tidy(text_in(cell)) if cell.text else ""
    except AlignmentError:
        return ""


@lru_cache(maxsize=1)
def _centres() -> Mapping[str, str]:
    return MappingProxyType(
        {folded(name): centre.id for centre in known_centres().values() for name in (centre.id, *centre.names.values())}
    )


def _is_set(value: CellValue) -> bool:
    return str(value or "0").strip().casefold() not in {"0", "0.0", "false", ""}


def _stem(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2].rpartition(".")[0] or name
