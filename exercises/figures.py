"""Figures that several exercises show to a room, as HTML: bars of counts. Cheap to draw; every text is escaped here."""

from collections.abc import Iterable
from html import escape

_WIDEST = 70  # percent: the count stands beside the bar


def bars(counted: Iterable[tuple[str, int]], most: int = 0) -> str:
    """A bar for each label and its count; the longest is that of `most`, or of the greatest count where that is 0."""
    rows = tuple(counted)
    widest = most or max((count for _, count in rows), default=0) or 1
    lines = "".join(
        f"<li><span dir='auto'>{escape(label)}</span>"
        f"<i style='inline-size:{_WIDEST * count / widest:.0f}%'></i><b>{count}</b></li>"
        for label, count in rows
    )
    return f"<ul class='bars'>{lines}</ul>"
