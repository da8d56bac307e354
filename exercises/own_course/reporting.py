"""What one's own courses say in the report besides their tables: the hours of each course by goal, as a picture."""

from collections.abc import Iterator

from alignment.charts.chart import Cell, Grid, Mark, steps_of
from alignment.ground.wording import Wording, wording
from alignment.ground.written import labelled, number_written, share_written
from alignment.paper import drawn
from exercises.own_course.courses import Course, courses
from exercises.own_course.hours import CourseHours, hours_per_goal
from exercises.own_course.markup import course_said, in_short, share_said
from exercises.workshop.exercise import Told
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import without_hidden
from sdg_data import load_catalogue


def report(snapshot: Snapshot, say: Wording) -> Told:
    """The hours of all courses against the goals, those that every course serves without a share, in one picture."""
    counted = {course: hours_per_goal(without_hidden(snapshot, course.sheet)) for course in courses(snapshot)}
    counted = {course: hours for course, hours in counted.items() if hours.goals and hours.whole}
    sessions = (say("table-sessions"),)
    if not counted:
        return Told(in_sheets=sessions)
    catalogue = load_catalogue()
    goals = [goal for goal in catalogue.goals if any(goal.number in one.goals for one in counted.values())]
    cells = tuple(tuple(_cell(one.goals.get(goal.number, 0.0), say) for goal in goals) for one in counted.values())
    grid = Grid(
        say("table-hours"), "", "; ".join(_words(course, one, say) for course, one in counted.items()),
        lines=tuple(Mark(f"{_title(course, say)} · {in_short(one, say)}") for course, one in counted.items()),
        columns=tuple(Mark(goal.code, catalogue.label(goal.code, say.language), goal.colour) for goal in goals),
        cells=cells, steps=steps_of(cell.value for line in cells for cell in line),
    )  # fmt: skip
    return Told(opening=(drawn(grid, leftward=say.leftward),), annexed=(say("table-hours"),), in_sheets=sessions)


def _title(course: Course, say: Wording) -> str:
    mark = f" ({wording('alignment', say.language)('illustrative')})" if course.sheet.illustrative else ""
    return f"{course_said(course, say)} · {course.sheet.title}{mark}"


def _cell(hours: float, say: Wording) -> Cell:
    return Cell(hours, said=number_written(hours, say.language) if hours else "")


def _words(course: Course, counted: CourseHours, say: Wording) -> str:
    return labelled(_title(course, say), ", ".join(_figures(counted, say)), say.language)


def _figures(counted: CourseHours, say: Wording) -> Iterator[str]:
    catalogue = load_catalogue()
    for goal, hours in counted.goals.items():
        yield _figure(f"{goal} {catalogue.label(str(goal), say.language)}", hours, share_said(counted, goal, say), say)
    if counted.unaligned:
        share = share_written(counted.unaligned_share, say.language)
        yield _figure(say("not-aligned"), counted.unaligned, share, say)


def _figure(name: str, hours: float, share: str, say: Wording) -> str:
    return f"{name} {say('hours', hours=round(hours, 1))} ({share})"
