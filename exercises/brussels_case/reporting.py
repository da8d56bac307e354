"""What the Brussels case says in the report besides its tables: how far the room and the model answer agree."""

from alignment.charts.chart import Bar, Mark
from alignment.ground.wording import Wording
from alignment.ground.written import share_written
from alignment.paper import Paragraph, Tone, bars_drawn, body
from exercises.brussels_case.comparison import comparisons, mean_score
from exercises.brussels_case.preparing import groups_face_down, place, revealed_focuses, the_case
from exercises.workshop.exercise import Told
from exercises.workshop.snapshots import Snapshot

_COLOUR = "#19486A"


def report(snapshot: Snapshot, say: Wording) -> Told:
    """A bar for each project of which the model answer and the room's lie open, and their mean."""
    plan = the_case(say.language)
    focuses = revealed_focuses(snapshot, plan) if place(snapshot) and not groups_face_down(snapshot) else ()
    compared = tuple(one for one in comparisons(snapshot, plan) if one.project.strategic_focus in focuses)
    mean = mean_score(compared)
    if mean is None:
        return Told()
    scored = [(one, one.score) for one in compared if one.score is not None]
    bars = tuple(
        Bar(Mark(f"{one.number}. {one.project.title}", colour=_COLOUR), (score,), share_written(score, say.language))
        for one, score in scored
    )
    told = say("agreement", percent=round(100 * mean))
    picture = bars_drawn(say("column-agreement"), bars, leftward=say.leftward, whole=1.0)
    return Told(opening=(Paragraph(body(told), Tone.LEAD), picture, Paragraph(body(say("model-note")), Tone.NOTE)))
