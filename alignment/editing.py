"""What the form of a row needs to know, without knowing how it is shown."""

from dataclasses import fields, replace

from alignment.local_indicator import LocalIndicator
from alignment.sheet import Alignment, AlignmentSheet
from sdg_data import Catalogue
from sdg_data.catalogue import Level

_NOT_SHOWN = frozenset(
    (
        "id",
        "version",
        "revision",
        "author",
        "rows",
        "sample",
        "workshop",
        "locked",
        "illustrative",
        "accepted",
        "rejected",
    )
)

_TYPED = ("title", "strategic_goal", "audience", "strategic_focus", "project", "why", "change_tomorrow")


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
    """The same project with the goal still to choose: one project can serve several goals."""
    return replace(
        row, goal="", target="", indicator="", why="", local=LocalIndicator(), hours=None, accepted=(), rejected=()
    )


def unanswered(row: Alignment) -> Alignment:
    """The row as a case gives it to a group: what is to be aligned, and no answer."""
    return Alignment(strategic_focus=row.strategic_focus, project=row.project, hours=row.hours)


def with_suggested(row: Alignment, target: str, catalogue: Catalogue) -> Alignment:
    """The row with a suggested target taken, and remembered as taken; an indicator of another target makes way."""
    kept = row.indicator if row.indicator and row.indicator.startswith(target + ".") else ""
    goal = str(catalogue.target(target).goal)
    accepted = tuple(dict.fromkeys((*row.accepted, target)))
    return replace(row, goal=goal, target=target, indicator=kept, accepted=accepted)


def without_suggested(row: Alignment, target: str) -> Alignment:
    """The row with a suggested target put aside: it is remembered on the row and nowhere else."""
    return replace(row, rejected=tuple(dict.fromkeys((*row.rejected, target))))


def wording_key(kind: str, name: str) -> str:
    """The key under which the wording has the name of a field: of the `kind` "field" or "local"."""
    return f"{kind}-{name.replace('_', '-')}"


def typed_texts(draft: Alignment | AlignmentSheet) -> dict[str, str]:
    """What a form asks to be typed rather than chosen, with the wording key of its field."""
    texts = {wording_key("field", name): getattr(draft, name) for name in _TYPED if hasattr(draft, name)}
    if isinstance(draft, Alignment):
        texts |= {wording_key("local", part.name): getattr(draft.local, part.name) for part in fields(LocalIndicator)}
    return texts


def differences(mine: Alignment | AlignmentSheet, theirs: Alignment | AlignmentSheet) -> list[tuple[str, str, str]]:
    """The fields in which two versions differ: wording key, mine, theirs."""
    found = []
    for part in fields(mine):
        one, other = getattr(mine, part.name), getattr(theirs, part.name)
        if isinstance(one, LocalIndicator):
            local = [(p.name, getattr(one, p.name), getattr(other, p.name)) for p in fields(LocalIndicator)]
            found += [(wording_key("local", name), a, b) for name, a, b in local if a != b]
        elif part.name not in _NOT_SHOWN and one != other:
            found.append((wording_key("field", part.name), _said(one), _said(other)))
    return found


def _said(value: object) -> str:
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
