"""What the debate says in the report besides its tables: both votes as a picture, and how many changed their mind."""

from alignment.charts.chart import Bar, Mark
from alignment.ground.wording import Wording
from alignment.paper import Paragraph, Tone, bars_drawn, body
from exercises.debate.ballots import CHOICES, MOMENTS, asked, ballot, revealed, shift
from exercises.debate.material import material
from exercises.workshop.exercise import Told
from exercises.workshop.snapshots import Snapshot

_COLOURS = ("#8A96A1", "#19486A")  # before, and after


def report(snapshot: Snapshot, say: Wording) -> Told:
    """The votes that lie open; once both do, the shift between them, in the summary as well."""
    ballots = {moment: ballot(snapshot, moment) for moment in MOMENTS if revealed(snapshot, moment)}
    if not ballots:
        return Told()
    bars = tuple(
        Bar(Mark(f"{say(f'choice-{choice}')} · {say(f'moment-{moment}')}", colour=_COLOURS[MOMENTS.index(moment)]),
            (found.counts[place],), str(found.counts[place]))
        for place, choice in enumerate(CHOICES) for moment, found in ballots.items()
    )  # fmt: skip
    picture = bars_drawn(asked(snapshot, material(say.language)), bars, leftward=say.leftward, share=80)
    if len(ballots) < len(MOMENTS):
        return Told(opening=(picture,))
    found = shift(*ballots.values())
    moved = body(say("changed", count=found.changed, twice=found.twice))
    return Told(summary=(Paragraph(moved),), opening=(Paragraph(moved, Tone.LEAD), picture))
