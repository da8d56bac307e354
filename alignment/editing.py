"""What the form of a row needs to know, without knowing how it is shown."""

from collections.abc import Iterator
from dataclasses import fields, replace

from alignment.local_indicator import LocalIndicator, redrawn
from alignment.sheet import Alignment, AlignmentSheet, Challenge, Effect
from sdg_data import Catalogue, Indicator
from sdg_data.catalogue import Level

_STANDING = ("id", "version", "revision", "author", "rows", "sample", "workshop", "locked", "illustrative")
_NOT_SHOWN = frozenset((*_STANDING, "accepted", "rejected"))


def options(level: Level, row: Alignment, catalogue: Catalogue) -> list[str]:
    """The codes that a row can take at `level`: those under its target or goal, else all; always with its own."""
    if level == "goal":
        codes = [goal.code for goal in catalogue.goals]
    elif level == "target":
        of_goal = catalogue.level(row.goal) == "goal"
        codes = [target.code for target in (catalogue.targets_of(row.goal) if of_goal else catalogue.targets)]
    elif catalogue.level(row.target) == "target":
        codes = [indicator.code for indicator in catalogue.indicators_of(row.target)]
    else:
        codes = [i.code for i in catalogue.indicators if catalogue.level(row.goal) != "goal" or str(i.goal) == row.goal]
    own = getattr(row, level)
    return codes if own in codes or not own else [*codes, own]


def for_another_goal(row: Alignment) -> Alignment:
    """The same project with the goal still to choose, and what it does to it: one project can serve several goals."""
    return replace(without_link(row), hours=None, accepted=(), rejected=())


def without_link(row: Alignment) -> Alignment:
    """The row with its link withdrawn: codes and what was said of them; the project stays, and its hours."""
    return replace(
        row,
        goal="",
        target="",
        indicator="",
        why="",
        effect=Effect.UNKNOWN,
        local=LocalIndicator(),
        challenge=Challenge.NONE,
    )


def unanswered(row: Alignment) -> Alignment:
    """The row as a case gives it to a group: what is to be aligned, and no answer."""
    return Alignment(strategic_focus=row.strategic_focus, project=row.project, hours=row.hours)


def with_suggested(row: Alignment, target: str, catalogue: Catalogue, likely: str = "") -> Alignment:
    """The row with a suggested target taken, and remembered as taken; an indicator of another target makes way.

    The `likely` indicator comes in its place, where one is given.
    """
    kept = row.indicator if row.indicator and row.indicator.startswith(target + ".") else likely
    goal = str(catalogue.target(target).goal)
    accepted = tuple(dict.fromkeys((*row.accepted, target)))
    return replace(row, goal=goal, target=target, indicator=kept, accepted=accepted)


def without_suggested(row: Alignment, target: str) -> Alignment:
    """The row with a suggested target put aside: it is remembered on the row and nowhere else."""
    return replace(row, rejected=tuple(dict.fromkeys((*row.rejected, target))))


def with_local(row: Alignment, drawn_for: str, place: str, language: str, catalogue: Catalogue) -> Alignment:
    """The row with its local indicator switched on and drawn for the row's indicator, in `language`.

    `drawn_for` is the code of the indicator that it was drawn for before, "" for none. What a person changed stays.
    """
    before, now = _indicator(drawn_for, catalogue), _indicator(row.indicator, catalogue)
    return replace(row, local=redrawn(row.local, before, now, place, language))


def without_local(row: Alignment) -> Alignment:
    """The row with its local indicator switched off: nothing of it is kept."""
    return replace(row, local=LocalIndicator())


def _indicator(code: str, catalogue: Catalogue) -> Indicator | None:
    return catalogue.indicator(code) if catalogue.level(code) == "indicator" else None


def wording_key(kind: str, name: str) -> str:
    """The key under which the wording has the name of a field: of the `kind` "field" or "local"."""
    return f"{kind}-{name.replace('_', '-')}"


def differences(mine: Alignment | AlignmentSheet, theirs: Alignment | AlignmentSheet) -> list[tuple[str, str, str]]:
    """The fields in which two versions differ: wording key, mine, theirs."""
    both = zip(shown_fields(mine), shown_fields(theirs), strict=True)
    return [(key, _said(one), _said(other)) for (key, one), (_, other) in both if one != other]


def shown_fields(draft: Alignment | AlignmentSheet) -> Iterator[tuple[str, object]]:
    """What a person sees of a row or a heading, the local indicator part by part: wording key and value."""
    for part in fields(draft):
        value = getattr(draft, part.name)
        if isinstance(value, LocalIndicator):
            yield from ((wording_key("local", own.name), getattr(value, own.name)) for own in fields(value))
        elif part.name not in _NOT_SHOWN:
            yield wording_key("field", part.name), value


def _said(value: object) -> str:
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
