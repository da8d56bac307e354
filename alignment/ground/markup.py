"""HTML that every page has: repeated pieces, and what is drawn of goals."""

from collections.abc import Iterable
from functools import lru_cache

from markupsafe import Markup

from alignment.ground.wording import Wording
from sdg_data.catalogue import Catalogue, Goal


def each(template: Markup, rows: Iterable[tuple[object, ...]]) -> Markup:
    """The template filled with the values of each row, one after the other."""
    return Markup("").join(template.format(*row) for row in rows)


def goal_style(goal: Goal) -> str:
    """The goal's official colour with readable text on it, as a style attribute's value."""
    return f"background:{goal.colour};color:{goal.text_colour}"


@lru_cache(maxsize=16)
def goal_strip(catalogue: Catalogue, say: Wording) -> Markup:
    """The 17 goals as a strip of their colours and numbers; their names show under the pointer."""
    goals = ((goal_style(goal), catalogue.label(goal.code, say.language), goal.number) for goal in catalogue.goals)
    squares = each(Markup('<span style="{}" title="{}">{}</span>'), goals)
    return Markup('<div class="goal-strip" aria-hidden="true">{}</div>').format(squares)
