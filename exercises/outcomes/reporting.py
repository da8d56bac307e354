"""What the outcomes say in the report besides their tables: every course against the goals, as the wall has it."""

from alignment.charts.chart import Cell, Grid, Mark, steps_of
from alignment.ground.wording import Wording
from alignment.paper import Paragraph, Tone, body, drawn
from exercises.outcomes.counting import CourseOutcome, outcomes
from exercises.outcomes.markup import centre_said, sentences
from exercises.workshop.exercise import Told
from exercises.workshop.snapshots import Snapshot
from sdg_data import load_catalogue


def report(snapshot: Snapshot, say: Wording) -> Told:
    """How many courses serve how many goals and what the day added, in the summary as well; and the picture of it."""
    found = outcomes(snapshot)
    if not found.courses:
        return Told()
    told, catalogue = body(" · ".join(sentences(found, say))), load_catalogue()
    goals = [goal for goal in catalogue.goals if goal.number in {*found.goals, *found.apart}]
    cells = tuple(tuple(Cell(float(one.rows.get(goal.number, 0))) for goal in goals) for one in found.courses)
    words = "; ".join(f"{_name(one, say)}: {', '.join(map(str, one.rows))}" for one in found.courses)
    grid = Grid(
        say("card-title"), "", words,
        lines=tuple(Mark(_name(one, say)) for one in found.courses),
        columns=tuple(Mark(goal.code, catalogue.label(goal.code, say.language), goal.colour) for goal in goals),
        cells=cells, steps=steps_of(cell.value for line in cells for cell in line),
    )  # fmt: skip
    opening = (Paragraph(told, Tone.LEAD), drawn(grid, leftward=say.leftward))
    return Told((Paragraph(told),), opening, (say("card-title"), say("apart")))


def _name(one: CourseOutcome, say: Wording) -> str:
    return " · ".join(filter(None, (centre_said(one, say), one.sheet.title)))
