"""The courses on the projector and on phones: the share of hours per goal, and what would change tomorrow."""

from collections.abc import Sequence
from html import escape

from alignment import AlignmentSheet, centre_name
from alignment.coverage import EVERY_COURSE
from exercises.exercise import Parts, Table
from exercises.own_course.courses import Course, courses, with_case
from exercises.own_course.hours import CourseHours, hours_per_goal
from exercises.rooms import Snapshot
from sdg_data import load_catalogue
from sdg_data.wording import Wording, wording

_MOST_CHANGES = 12  # on the projector, the last ones
_MOST_COURSES = 8


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """For each course a bar a goal in its colour, without goals 4 and 17, which is said; then the changes.

    While the whole room works on the prepared course it is shown alone, else those of the centres.
    """
    parts = {"title": f"<h2>{escape(say('card-title'))}</h2>"}
    found = tuple(course for course in courses(snapshot) if course.prepared == with_case(snapshot))
    if not found:
        return parts | {"none": f"<p class='note'>{escape(say('no-course-yet'))}</p>"}
    parts["apart"] = f"<p class='apart'>{escape(say('apart', goals=', '.join(map(str, EVERY_COURSE))))}</p>"
    drawn = "".join(_course(course, _shown(snapshot, course.sheet), say) for course in found[:_MOST_COURSES])
    parts["courses"] = f"<div class='course-hours-all'>{drawn}</div>"
    if changes := _changes(snapshot, found):
        cards = "".join(
            f"<li><span dir='auto'>{escape(change)}</span>"
            f"<small dir='auto'>{escape(' · '.join((_whose(course, say), session)))}</small></li>"
            for course, session, change in changes[-_MOST_CHANGES:]
        )
        parts["changes"] = f"<h3>{escape(say('changes'))}</h3><ul class='cards changes'>{cards}</ul>"
    return parts


def follow(snapshot: Snapshot, group: str, say: Wording) -> Parts:  # noqa: ARG001 (the same for every group)
    """On phones a line for each course; the rows of one's own follow."""
    lines = "".join(
        f"<li><b dir='auto'>{escape(_whose(course, say))}</b> "
        f"<span>{escape(_in_short(hours_per_goal(course.sheet), say))}</span></li>"
        for course in courses(snapshot)
    )
    return {"courses": f"<ul class='course-lines'>{lines}</ul>"} if lines else {}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[Table, ...]:
    """The hours per goal of every course, what every centre would change tomorrow, and all sessions."""
    found = courses(snapshot)
    if not found:
        return ()

    def table(title: str, columns: tuple[str, ...], rows: Sequence[tuple[str | float, ...]]) -> Table:
        return Table(say(title), tuple(say(f"column-{name}") for name in columns), tuple(rows))

    hours, sessions = [], []
    for course in found:
        sheet, counted = _shown(snapshot, course.sheet), hours_per_goal(_shown(snapshot, course.sheet))
        mark = f" ({_illustrative(say)})" if sheet.illustrative else ""
        where = (_whose(course, say), sheet.title + mark)
        for goal, own in counted.goals.items():
            label = load_catalogue().label(str(goal), say.language)
            hours.append((*where, goal, label, round(own, 2), _share(counted, goal, say)))
        for row in sheet.rows:
            known = "" if row.hours is None else row.hours
            sessions.append((*where, row.strategic_focus, row.project, known, row.goal))
    changes = [(_whose(course, say), *rest) for course, *rest in _changes(snapshot, found)]
    return (
        table("table-hours", ("centre", "course", "goal", "label", "hours", "share"), hours),
        table("changes", ("centre", "session", "change"), changes),
        table("table-sessions", ("centre", "course", "part", "session", "hours", "goal"), sessions),
    )


def _whose(course: Course, say: Wording) -> str:
    name = centre_name(course.centre, say.language)
    return say("prepared", centre=name) if course.prepared else name


def _share(counted: CourseHours, goal: int, say: Wording) -> str:
    return say("set-apart") if goal in EVERY_COURSE else f"{100 * counted.shares.get(goal, 0.0):.0f} %"


def _shown(snapshot: Snapshot, sheet: AlignmentSheet) -> AlignmentSheet:
    hidden = snapshot.stage.hidden_rows
    if not any(row.id in hidden for row in sheet.rows):
        return sheet
    rows = tuple(row for row in sheet.rows if row.id not in hidden)
    return AlignmentSheet(
        title=sheet.title, centre=sheet.centre, illustrative=sheet.illustrative, rows=rows, id=sheet.id
    )


def _changes(snapshot: Snapshot, found: tuple[Course, ...]) -> tuple[tuple[Course, str, str], ...]:
    return tuple(
        (course, row.project or row.strategic_focus, row.change_tomorrow)
        for course in found
        for row in _shown(snapshot, course.sheet).rows
        if row.change_tomorrow
    )


def _course(course: Course, sheet: AlignmentSheet, say: Wording) -> str:
    counted, catalogue = hours_per_goal(sheet), load_catalogue()
    mark = f" <span class='illustrative'>{escape(_illustrative(say))}</span>" if sheet.illustrative else ""
    most = max(counted.shares.values(), default=1.0)
    bars = "".join(
        f"<li><span>{goal} {escape(catalogue.label(str(goal), say.language))}</span>"
        f"<i style='inline-size:{100 * share / most:.0f}%;background:{catalogue.goal(goal).colour}'></i>"
        f"<b>{100 * share:.0f} % <small>{escape(say('hours', hours=_number(counted.goals[goal])))}</small></b></li>"
        for goal, share in counted.shares.items()
    )
    apart = "".join(
        f" · {escape(say('apart-goal', goal=str(goal), hours=_number(hours)))}" for goal, hours in counted.apart.items()
    )
    return (
        f"<section class='course-hours'><h3 dir='auto'>{escape(_whose(course, say))}{mark}</h3>"
        f"<p dir='auto'>{escape(sheet.title)}</p><ul class='bars'>{bars}</ul>"
        f"<p class='facts'>{escape(_in_short(counted, say))}{apart}</p></section>"
    )


def _in_short(counted: CourseHours, say: Wording) -> str:
    if not counted.whole:
        return say("no-hours-yet")
    aligned = counted.whole - counted.unaligned
    told = say("aligned-hours", aligned=_number(aligned), whole=_number(counted.whole))
    return " · ".join(filter(None, (told, say("unknown-hours", count=counted.unknown) if counted.unknown else "")))


def _illustrative(say: Wording) -> str:
    return wording("alignment", say.language)("illustrative")


def _number(hours: float) -> float:
    return round(hours, 1)
