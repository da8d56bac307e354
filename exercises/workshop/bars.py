"""Bars, as exercises show them to a room: a label, a bar, and what it says in figures. Cheap to draw."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from alignment.ground.markup import each

_WIDEST = 70  # percent of the room there is: the figure stands beside the bar


@dataclass(frozen=True, slots=True)
class DrawnBar:
    """A bar: `share` is its length from 0 to 1, `figure` what stands beside it.

    `style` is that of the bar itself, a colour say; `kind` a class of its line.
    """

    label: str
    share: float
    figure: str | Markup
    style: str = ""
    kind: str = ""


def bars(drawn: Iterable[DrawnBar], kind: str = "", widest: int = _WIDEST) -> Markup:
    """The bars as a list, whose class is "bars" and `kind`; one of share 1 takes `widest` percent.

    Style sheets know by `--long` where a bar ends.
    """
    line = Markup(
        "<li class='{}' style='--long:{:.0f}%'><span dir='auto'>{}</span>"
        "<i style='inline-size:{:.0f}%;{}'></i><b>{}</b></li>"
    )
    long = ((bar, widest * bar.share) for bar in drawn)
    lines = each(line, ((bar.kind, length, bar.label, length, bar.style, bar.figure) for bar, length in long))
    return Markup("<ul class='bars {kind}'>{lines}</ul>").format(kind=kind, lines=lines)


def counted_bars(counted: Iterable[tuple[str, int]], most: int = 0) -> Markup:
    """A bar for each label and its count; the longest is that of `most`, or of the greatest count where that is 0."""
    rows = tuple(counted)
    longest = most or max((count for _, count in rows), default=0) or 1
    return bars(DrawnBar(label, count / longest, str(count)) for label, count in rows)
