"""What stands on the poster of a course or plan: its goals in their colours, its strongest links, what it measures."""

from collections.abc import Iterator
from dataclasses import replace

from alignment.centres import centre_name
from alignment.coverage import coverage_of
from alignment.ground.wording import Wording, wording
from alignment.ground.written import countable
from alignment.handout.filled import indicator_said
from alignment.paper import Body, Piece, PieceKind, Poster, PosterSection, PosterTile, brief, plain
from alignment.sheet import Alignment, AlignmentSheet, Challenge, Effect, Link, Strength
from sdg_data import load_catalogue

_LINKS, _CHANGES = 3, 3
# Characters, since all of it is read from a wall: the handout has the whole of each text.
_TITLE, _GOAL, _NAME, _TEXT = 150, 300, 140, 200


def poster_of(sheet: AlignmentSheet, language: str) -> Poster:
    """The poster of a sheet, in the words of `language`. Nothing is raised for any text or code."""
    say = wording("alignment", language)
    untitled = say("workbook-untitled")
    kind = " · ".join(filter(None, (say(f"kind-{sheet.kind}"), centre_name(sheet.centre, language))))
    return Poster(
        language=language,
        leftward=say.leftward,
        name=brief(sheet.title, _TITLE).text or untitled,
        kind=brief(kind),
        title=brief(sheet.title, _TITLE) if sheet.title.strip() else brief(untitled),
        goal_label=brief(say("field-strategic-goal")),
        goal=brief(sheet.strategic_goal, _GOAL),
        notice=brief(say("workbook-illustrative")) if sheet.illustrative else Body(),
        tiles=tuple(_tiles(sheet, say)),
        sections=tuple(_sections(sheet, say)),
        foot=brief(say("workbook-not-endorsed"), 400),
    )


def _tiles(sheet: AlignmentSheet, say: Wording) -> Iterator[PosterTile]:
    catalogue = load_catalogue()
    for goal in coverage_of(sheet, catalogue).touched:
        found = catalogue.goal(str(goal.goal))
        timed = say("panel-of-hours", hours=countable(goal.hours)) if goal.timed else ""
        hours = timed or say("panel-of-rows", rows=goal.rows)
        yield PosterTile(found.code, found.colour, brief(catalogue.label(found.code, say.language)), brief(hours))


def _sections(sheet: AlignmentSheet, say: Wording) -> Iterator[PosterSection]:
    links = sorted(filter(_serves, sheet.rows), key=_weakness)[:_LINKS]
    measured = [row for row in sheet.rows if row.local.measure][:1]
    changes = dict.fromkeys(row.change_tomorrow for row in sheet.rows if row.change_tomorrow)
    for title, bodies in (
        ("poster-links", tuple(_link(row, say) for row in links)),
        ("poster-indicator", tuple(_measured(row) for row in measured)),
        ("poster-changes", tuple(brief(change, _TEXT) for change in list(changes)[:_CHANGES])),
    ):
        if bodies:
            yield PosterSection(brief(say(title)), bodies)


def _serves(row: Alignment) -> bool:
    return load_catalogue().level(row.goal) == "goal" and row.effect is not Effect.HARMS


def _weakness(row: Alignment) -> tuple[bool, ...]:
    """Sorts the strongest first: for its main goal, directly, challenged and still there, with a code and a reason."""
    return (
        row.strength is not Strength.MAIN, row.link is not Link.DIRECT, row.effect is not Effect.HELPS,
        row.challenge is Challenge.NONE, not row.indicator, not row.target, not row.why,
    )  # fmt: skip


def _link(row: Alignment, say: Wording) -> Body:
    catalogue = load_catalogue()
    pieces = [Piece(row.goal, PieceKind.CHIP, catalogue.goal(row.goal).colour), Piece(" ")]
    name = brief(row.project or row.strategic_focus, _NAME)
    pieces += [replace(one, kind=PieceKind.STRONG) if one.kind is PieceKind.TEXT else one for one in name.pieces]
    if catalogue.level(row.target) == "target":
        label = brief(catalogue.label(row.target, say.language), _NAME)
        pieces += [Piece("\n"), Piece(plain(row.target), PieceKind.CODE), Piece(" "), *label.pieces]
    if row.why:
        pieces += [Piece("\n"), *brief(row.why, _TEXT).pieces]
    return Body(tuple(pieces), name.leftward)


def _measured(row: Alignment) -> Body:
    lines = [brief(line, _TEXT) for line in indicator_said(row).split("\n") if line]
    pieces = [piece for number, line in enumerate(lines) for piece in ((Piece("\n"),) if number else ()) + line.pieces]
    return Body(tuple(pieces), lines[-1].leftward if lines else None)
