"""A chart as a picture of a paper: vectors, what it says in words, and its title below it."""

from dataclasses import replace

from alignment.charts.chart import Bar, Bars, Chart
from alignment.charts.pictures import svg
from alignment.paper.records import Picture

_WIDE = 800  # units of the whole width of a page: its letters are as large as those beside it


def drawn(chart: Chart, *, leftward: bool, share: int = 100) -> Picture:
    """The chart, `share` percent of the width wide, in a paper that runs to the left or not."""
    bare = svg(replace(chart, title=""), right_to_left=leftward, wide=round(_WIDE * share / 100))
    return Picture(str(bare), f"{chart.title}. {chart.words}".strip(". "), chart.title, share)


def bars_drawn(title: str, bars: tuple[Bar, ...], *, leftward: bool, share: int = 90, whole: float = 0.0) -> Picture:
    """Bars under a title, whose words are what each of them says; `whole` is where the axis ends."""
    words = "; ".join(f"{bar.mark.label}: {bar.said}" for bar in bars)
    return drawn(Bars(title, "", words, bars=bars, whole=whole), leftward=leftward, share=share)
