"""What one's own courses say in the report besides their tables: the hours of each course by goal, as a picture."""

from collections.abc import Iterator

from alignment.charts.chart import Bar, Mark
from alignment.ground.wording import Wording, wording
from alignment.ground.written import share_written
from alignment.paper import Block, Paragraph, Tone, bars_drawn, body
from exercises.own_course.courses import Course, courses
from exercises.own_course.hours import CourseHours, hours_per_goal
from exercises.own_course.markup import course_said, in_short, share_said
from exercises.workshop.exercise import Told
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import without_hidden
from sdg_data import load_catalogue


def report(snapshot: Snapshot, say: Wording) -> Told:
    """For each course with hours a bar a goal in its colour, those that every course serves with their hours alone."""
    opening = tuple(_blocks(snapshot, say))
    return Told(opening=opening, annexed=(say("table-hours"), say("table-sessions")) if opening else ())


def _blocks(snapshot: Snapshot, say: Wording) -> Iterator[Block]:
    for course in courses(snapshot):
        counted = hours_per_goal(without_hidden(snapshot, course.sheet))
        if counted.goals and counted.whole:
            bars = tuple(_bars(counted, say))
            yield bars_drawn(_title(course, say), bars, leftward=say.leftward)
            yield Paragraph(body(in_short(counted, say)), Tone.NOTE)


def _title(course: Course, say: Wording) -> str:
    mark = f" ({wording('alignment', say.language)('illustrative')})" if course.sheet.illustrative else ""
    return f"{course_said(course, say)} · {course.sheet.title}{mark}"


def _bars(counted: CourseHours, say: Wording) -> Iterator[Bar]:
    catalogue = load_catalogue()
    for goal, hours in counted.goals.items():
        part = share_said(counted, goal, say)
        name = f"{goal} {catalogue.label(str(goal), say.language)}"
        yield Bar(Mark(name, colour=catalogue.goal(goal).colour), (hours,), _figure(hours, part, say))
    if counted.unaligned:
        part = share_written(counted.unaligned_share, say.language)
        yield Bar(Mark(say("not-aligned")), (counted.unaligned,), _figure(counted.unaligned, part, say))


def _figure(hours: float, part: str, say: Wording) -> str:
    return f"{say('hours', hours=round(hours, 1))} ({part})"
