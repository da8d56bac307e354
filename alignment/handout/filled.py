"""The handout as it is filled in, as a paper: the four columns of the workshop's handout in their order, and why."""

from collections.abc import Iterable, Iterator

from alignment.centres import centre_name
from alignment.ground.lettering import one_line
from alignment.ground.wording import Wording, wording
from alignment.ground.written import days_written, labelled, number_written, territory_written, tongue_written
from alignment.local_indicator import LocalIndicator
from alignment.paper import (
    Block,
    Body,
    Cover,
    Fields,
    Heading,
    Paper,
    Paragraph,
    Piece,
    PieceKind,
    Table,
    Tone,
    body,
    plain,
)
from alignment.sheet import Alignment, AlignmentSheet
from sdg_data import load_catalogue

_COLUMNS = ("focus", "project", "goal", "indicator")
_NUMBER, _SHARES = 6, (23, 30, 16, 25)


def filled(sheet: AlignmentSheet, language: str) -> Paper:
    """The handout of a sheet, of which nothing is cut. Nothing is raised for any text or code."""
    say = wording("alignment", language)
    title = plain(one_line(sheet.title)) or say("workbook-untitled")
    kind = say("workbook-kind", kind=say(f"kind-{sheet.kind}"))
    notices = (say("workbook-illustrative"),) if sheet.illustrative else ()
    return Paper(cover_of(title, kind, _facts(sheet, say), language, notices), tuple(_blocks(sheet, say)))


def cover_of(
    title: str, kind: str, facts: Iterable[tuple[str, str]], language: str, notices: tuple[str, ...] = ()
) -> Cover:
    """The cover of a paper of a few pages that has sheets in it; of `facts` those that have a value."""
    say = wording("alignment", language)
    return Cover(
        language=language,
        leftward=say.leftward,
        title=title,
        kind=kind,
        facts=Fields(tuple((body(label), body(value)) for label, value in facts if value)),
        notices=notices,
        foot=say("workbook-not-endorsed"),
        author=say("workbook-creator"),
    )


def handout_blocks(sheet: AlignmentSheet, language: str) -> Iterator[Block]:
    """The same as a part of another paper: under the sheet's title, with its facts."""
    say = wording("alignment", language)
    yield Heading(body(sheet.title or say("workbook-untitled")), 2)
    if sheet.illustrative:
        yield Paragraph(body(say("workbook-illustrative")), Tone.NOTICE)
    if facts := tuple((body(label), body(value)) for label, value in _facts(sheet, say) if value):
        yield Fields(facts)
    yield from _blocks(sheet, say, 3)


def _facts(sheet: AlignmentSheet, say: Wording) -> Iterator[tuple[str, str]]:
    yield say("field-strategic-goal"), sheet.strategic_goal
    yield say("field-centre"), centre_name(sheet.centre, say.language)
    yield say("field-audience"), sheet.audience
    yield say("handout-when"), days_written(sheet.starts, sheet.ends, say.language)
    yield say("field-country"), territory_written(sheet.country, say.language)
    yield say("field-theme"), sheet.theme
    yield say("field-taught-in"), tongue_written(sheet.taught_in, say.language)
    yield say("field-participants"), str(sheet.participants or "")


def _blocks(sheet: AlignmentSheet, say: Wording, level: int = 1) -> Iterator[Block]:
    head = (say("workbook-number"), *(say(f"workbook-column-{name}") for name in _COLUMNS))
    rows = tuple(
        (
            body(str(number)),
            body(row.strategic_focus),
            body(row.project),
            goal_said(row, say),
            body(indicator_said(row)),
        )
        for number, row in enumerate(sheet.rows, 1)
    )
    if rows:
        yield Table(tuple(map(body, head)), rows, (_NUMBER, *_SHARES), (True, False, False, False, False))
    reasons = [(number, row, why_said(row, say)) for number, row in enumerate(sheet.rows, 1)]
    told = tuple(
        (body(f"{number}. {row.project or row.strategic_focus}"), body(why)) for number, row, why in reasons if why
    )
    if told:
        yield Heading(body(say("field-why")), level)
        yield Fields(told)


def goal_said(row: Alignment, say: Wording) -> Body:
    """The goal as a chip with its title, and below it the target; a text that names none as it was typed."""
    catalogue = load_catalogue()
    if catalogue.level(row.goal) != "goal":
        return body(row.goal)
    chip = Piece(row.goal, PieceKind.CHIP, catalogue.goal(row.goal).colour)
    pieces = [chip, Piece(f" {catalogue.label(row.goal, say.language)}")]
    if row.target:
        pieces += [Piece("\n"), Piece(plain(row.target), PieceKind.CODE)]
    return Body(tuple(pieces))


def indicator_said(row: Alignment) -> str:
    """The indicator, and below it what this city or course measures instead."""
    local = row.local
    value = " → ".join(f"{what} {year}".strip() for what, year in _values(local) if what)
    return "\n".join(filter(None, (row.indicator, local.measure, local.place, local.population, value, local.source)))


def why_said(row: Alignment, say: Wording) -> str:
    """Why the row serves its goal, then how, for how long, and what would change tomorrow, a line each."""
    language = say.language
    how = " · ".join(say(f"{name}-{getattr(row, name)}") for name in ("strength", "link", "effect")) if row.goal else ""
    hours = "" if row.hours is None else labelled(say("field-hours"), number_written(row.hours, language), language)
    change = labelled(say("field-change-tomorrow"), row.change_tomorrow, language) if row.change_tomorrow else ""
    return "\n".join(filter(None, (row.why, how, hours, change)))


def _values(local: LocalIndicator) -> tuple[tuple[str, str], ...]:
    return (f"{local.baseline} {local.unit}".strip() if local.baseline else "", local.baseline_year), (
        f"{local.aim} {local.unit}".strip() if local.aim else "",
        local.aim_year,
    )
