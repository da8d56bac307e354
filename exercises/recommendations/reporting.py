"""What the recommendations say in the report besides their table: the first of the ranking, and its dots drawn."""

from collections.abc import Iterable

from alignment.charts.chart import Bar, Mark
from alignment.ground.wording import Wording
from alignment.paper import Body, Items, bars_drawn, brief
from exercises.recommendations.ideas import Recommendation, ranking, ranking_lies_open, recommendations
from exercises.recommendations.markup import whom_and_when
from exercises.workshop.exercise import Told
from exercises.workshop.snapshots import Snapshot

_IN_SUMMARY, _DRAWN = 5, 12
_COLOUR = "#19486A"


def report(snapshot: Snapshot, say: Wording) -> Told:
    """The ranking once it lies open: to whom, by when and with how many dots; before, the first that were made."""
    if not ranking_lies_open(snapshot):
        made = (_in_a_line(one, whom_and_when(one, say)) for one in recommendations(snapshot)[:_IN_SUMMARY])
        return Told(summary=(Items(first),)) if (first := tuple(made)) else Told()
    found = [one for one in ranking(snapshot) if one.dots]
    if not found:
        return Told()
    bars = tuple(
        Bar(Mark(f"{one.rank}. {one.recommendation.text}", colour=_COLOUR), (one.dots,), str(one.dots))
        for one in found[:_DRAWN]
    )
    picture = bars_drawn(say("column-dots"), bars, leftward=say.leftward)
    first = tuple(
        _in_a_line(one.recommendation, (*whom_and_when(one.recommendation, say), say("dots", count=one.dots)))
        for one in found[:_IN_SUMMARY]
    )
    return Told(summary=(Items(first, numbered=True),), opening=(picture,))


def _in_a_line(one: Recommendation, more: Iterable[str]) -> Body:
    told = " · ".join(more)
    return brief(f"{one.text} ({told})" if told else one.text)
