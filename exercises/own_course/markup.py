"""The courses on the wall and on phones: the share of hours per goal, and what would change tomorrow."""

from collections.abc import Iterable

from markupsafe import Markup

from alignment import AlignmentSheet, centre_name
from alignment.coverage import EVERY_COURSE
from alignment.ground.markup import each
from alignment.ground.wording import Wording, wording
from alignment.ground.written import beside_others, list_written, share_written
from alignment.workbook import Part
from exercises.own_course.courses import Course, courses, with_case
from exercises.own_course.hours import CourseHours, hours_per_goal
from exercises.own_course.reflections import Reflection, reflections
from exercises.workshop.bars import DrawnBar, bars
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import without_hidden
from sdg_data import load_catalogue

_MANY = 16  # of more texts the wall has each in a line, under what it is about


def tally(snapshot: Snapshot, say: Wording) -> tuple[str, ...]:
    """How far every course is."""
    told = []
    for course in courses(snapshot):
        counted = hours_per_goal(course.sheet)
        hours = say("aligned-hours", aligned=round(counted.whole - counted.unaligned, 1), whole=round(counted.whole, 1))
        told.append(f"{centre_name(course.centre, say.language)} · {beside_others(course.sheet.title)} · {hours}")
    return tuple(told)


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """For each course a bar a goal in its colour, without goals 4 and 17, which is said; beside them the room's words.

    A further bar is of the hours that serve no goal yet. The words are what people say of aligning their own course and
    would change in it tomorrow. While the whole room works on the prepared course it is shown alone.
    """
    title = Markup("<p class='eyebrow'>{}</p><h2>{}</h2>").format(say("card-title"), say("changes"))
    parts = {"title": title}
    found = tuple(course for course in courses(snapshot) if course.prepared == with_case(snapshot))
    if not found:
        return parts | {"none": Markup("<p class='note'>{}</p>").format(say("no-course-yet"))}
    apart = say("apart", goals=list_written(EVERY_COURSE, say.language))
    parts["apart"] = Markup("<p class='apart'>{}</p>").format(apart)
    drawn = (_course(course, without_hidden(snapshot, course.sheet), say) for course in found)
    parts["courses"] = Markup("<div class='course-hours-all' data-pages=''>{}</div>").format(Markup("").join(drawn))
    said = [(one.text, say(one.asked), _centre_of(one, say)) for one in _said_now(snapshot)]
    said += [(change, course_said(course, say), session) for course, session, change in _changes(snapshot, found)]
    if len(said) > _MANY:
        parts["changes"] = _briefly(said)
    elif said:
        card = Markup("<li><span dir='auto'>{}</span><small dir='auto'>{} · {}</small></li>")
        parts["changes"] = Markup("<ul class='cards' data-pages=''>{}</ul>").format(each(card, said))
    return parts


def _briefly(said: Iterable[tuple[str, str, str]]) -> Markup:
    """What many say, each text once, under the question or the course that it is about."""
    listed: dict[str, dict[str, None]] = {}
    for text, about, _ in said:
        listed.setdefault(about, {})[text] = None
    groups = (
        (about, each(Markup("<li dir='auto'>{}</li>"), ((text,) for text in texts))) for about, texts in listed.items()
    )
    section = Markup("<section data-part=''><h3 dir='auto'>{}</h3><ul>{}</ul></section>")
    return Markup("<div class='changes-briefly' data-pages='li'>{}</div>").format(each(section, groups))


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones a line for each course; the rows of one's own follow."""
    told = ((course_said(course, say), in_short(hours_per_goal(course.sheet), say)) for course in courses(snapshot))
    lines = each(Markup("<li><b dir='auto'>{}</b> <span>{}</span></li>"), told)
    return {"courses": Markup("<ul class='course-lines'>{}</ul>").format(lines)} if lines else {}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """The hours per goal of every course, what every centre would change tomorrow, and all sessions."""
    found, reflected = courses(snapshot), reflections(snapshot)
    if not (found or reflected):
        return ()

    hours: list[tuple[str | int | float, ...]] = []
    sessions = []
    for course in found:
        sheet = without_hidden(snapshot, course.sheet)
        counted = hours_per_goal(sheet)
        mark = f" ({_illustrative(say)})" if sheet.illustrative else ""
        where = (course_said(course, say), sheet.title + mark)
        for goal, own in counted.goals.items():
            label = load_catalogue().label(str(goal), say.language)
            hours.append((*where, goal, label, round(own, 2), share_said(counted, goal, say)))
        if counted.unaligned:
            share = share_written(counted.unaligned_share, say.language)
            hours.append((*where, "", say("not-aligned"), round(counted.unaligned, 2), share))
        for row in sheet.rows:
            known = "" if row.hours is None else row.hours
            sessions.append((*where, row.strategic_focus, row.project, known, row.goal))
    changes = [(course_said(course, say), *rest) for course, *rest in _changes(snapshot, found)]
    said = ((_centre_of(one, say), snapshot.name(one.by), say(one.asked), one.text) for one in reflected)
    counts = (Part.CENTRE, Part.SHEET, Part.ABOUT, Part.ABOUT, Part.NUMBER, Part.NOTE)
    told = (Part.CENTRE, Part.WHO, Part.ABOUT, Part.TEXT)
    return (
        outcome_table(say, "table-hours", ("centre", "course", "goal", "label", "hours", "share"), hours, counts),
        outcome_table(say, "changes", ("centre", "session", "change"), changes, within=True),
        outcome_table(say, "reflect", ("centre", "whose", "question", "answer"), said, told),
        outcome_table(
            say, "table-sessions", ("centre", "course", "part", "session", "hours", "goal"), sessions, within=True
        ),
    )


def course_said(course: Course, say: Wording) -> str:
    """Whose a course is; of the prepared one it says so."""
    name = centre_name(course.centre, say.language)
    return say("prepared", centre=name) if course.prepared else name


def share_said(counted: CourseHours, goal: int, say: Wording) -> str:
    """The share that a goal has of a course's hours, or that it is shown separately."""
    return say("set-apart") if goal in EVERY_COURSE else share_written(counted.shares.get(goal, 0.0), say.language)


def _said_now(snapshot: Snapshot) -> tuple[Reflection, ...]:
    # What people say of their own courses has no place beside the prepared one.
    return () if with_case(snapshot) else reflections(snapshot)


def _centre_of(one: Reflection, say: Wording) -> str:
    return centre_name(one.centre, say.language)


def _changes(snapshot: Snapshot, found: tuple[Course, ...]) -> tuple[tuple[Course, str, str], ...]:
    return tuple(
        (course, row.project or row.strategic_focus, row.change_tomorrow)
        for course in found
        for row in without_hidden(snapshot, course.sheet).rows
        if row.change_tomorrow
    )


def _course(course: Course, sheet: AlignmentSheet, say: Wording) -> Markup:
    counted, catalogue = hours_per_goal(sheet), load_catalogue()
    most = max((*counted.shares.values(), counted.unaligned_share), default=0.0) or 1.0
    drawn = [
        DrawnBar(
            f"{goal} {catalogue.label(str(goal), say.language)}",
            share / most,
            _figure(share, counted.goals[goal], say),
            style=f"background:{catalogue.goal(goal).colour}",
        )
        for goal, share in counted.shares.items()
    ]
    if drawn and counted.unaligned:  # before anything is aligned the line below says so
        share = counted.unaligned_share
        drawn.append(
            DrawnBar(say("not-aligned"), share / most, _figure(share, counted.unaligned, say), kind="not-aligned")
        )
    apart = (say("apart-goal", goal=str(goal), hours=_number(hours)) for goal, hours in counted.apart.items())
    return Markup(
        "<section class='course-hours'><h3 dir='auto'>{whose}{mark}</h3><p dir='auto'>{title}</p>{drawn}"
        "<p class='facts'>{facts}</p></section>"
    ).format(
        whose=course_said(course, say),
        mark=Markup(" <span class='illustrative'>{}</span>").format(_illustrative(say)) if sheet.illustrative else "",
        title=sheet.title,
        drawn=bars(drawn, widest=100),
        facts=" · ".join((in_short(counted, say), *apart)),
    )


def _figure(share: float, hours: float, say: Wording) -> Markup:
    return Markup("{} <small>{}</small>").format(share_written(share, say.language), say("hours", hours=_number(hours)))


def in_short(counted: CourseHours, say: Wording) -> str:
    """How many hours of a course are aligned, and of how many sessions nobody has given any."""
    if not counted.whole:
        return say("no-hours-yet")
    aligned = counted.whole - counted.unaligned
    told = say("aligned-hours", aligned=_number(aligned), whole=_number(counted.whole))
    return " · ".join(filter(None, (told, say("unknown-hours", count=counted.unknown) if counted.unknown else "")))


def _illustrative(say: Wording) -> str:
    return wording("alignment", say.language)("illustrative")


def _number(hours: float) -> float:
    return round(hours, 1)
