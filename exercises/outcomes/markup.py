"""The outcomes on the wall and on phones, and what of them goes into the export."""

from collections.abc import Iterable

from markupsafe import Markup

from alignment import centre_name
from alignment.ground.markup import each, goal_style
from alignment.ground.wording import Wording
from alignment.workbook import Part
from exercises.outcomes.counting import CourseOutcome, RoomOutcome, outcomes
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table
from exercises.workshop.snapshots import Snapshot
from sdg_data import Goal, load_catalogue


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """A line for each course, a column for each goal that any serves, and apart from these what every course serves."""
    found = outcomes(snapshot)
    parts = {"title": Markup("<h2>{}</h2>").format(say("card-title"))}
    if not found.courses:
        return parts | {"note": Markup("<p class='note'>{}</p>").format(say("none-yet"))}
    return parts | {"striking": _striking(found, say), "courses": _table(found, say)}


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones, goal by goal, how many courses serve it; those that every course serves come last."""
    found = outcomes(snapshot)
    if not found.courses:
        return {"note": Markup("<p class='note'>{}</p>").format(say("none-yet"))}
    parts = {"striking": _striking(found, say), "goals": _goals(found, found.goals, say)}
    if found.apart:
        parts["apart"] = Markup("<h3>{}</h3>{}").format(say("apart"), _goals(found, found.apart, say))
    return parts


def tally(snapshot: Snapshot, say: Wording) -> tuple[str, ...]:
    """How many courses serve how many goals, and what is new."""
    return tuple(sentences(outcomes(snapshot), say))


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """Each course with each goal that it serves, the rows that do and how many are new; then what stands apart."""
    found = outcomes(snapshot)
    columns = ("centre", "course", "goal", "links", "new")
    parts = (Part.CENTRE, Part.SHEET, Part.ABOUT, Part.NUMBER, Part.NUMBER)
    listed = [outcome_table(say, "card-title", columns, _lines(found, found.goals, say), parts)]
    if found.apart:
        listed.append(outcome_table(say, "apart", columns, _lines(found, found.apart, say), parts))
    return tuple(listed) if found.courses else ()


def _lines(found: RoomOutcome, goals: tuple[int, ...], say: Wording) -> Iterable[tuple[str | int, ...]]:
    for one in found.courses:
        for goal in goals:
            if goal in one.rows:
                label = load_catalogue().label(str(goal), say.language)
                new = one.added.get(goal, 0) if found.dated else ""
                yield (centre_said(one, say), one.sheet.title, f"{goal}. {label}", one.rows[goal], new)


def sentences(found: RoomOutcome, say: Wording) -> Iterable[str]:
    """How many courses serve how many goals, and, of a day that has begun, what is new."""
    yield say("striking", courses=len(found.courses), goals=len(found.goals))
    if found.dated:
        yield say("added", count=found.added)


def _striking(found: RoomOutcome, say: Wording) -> Markup:
    return Markup("<p class='striking'>{}</p>").format(" · ".join(sentences(found, say)))


def _table(found: RoomOutcome, say: Wording) -> Markup:
    goals = [*_of(found.goals), *_of(found.apart)]
    first_apart = next(iter(found.apart), 0)
    head = each(
        Markup("<th scope='col' class='{}' style='{}' title='{}'>{}</th>"),
        (
            ("apart" if goal.number == first_apart else "", goal_style(goal), _label(goal, say), goal.number)
            for goal in goals
        ),
    )
    line = Markup("<tr><th scope='row'><span dir='auto'>{}</span> <small dir='auto'>{}</small></th>{}</tr>")
    lines = each(
        line,
        (
            (
                centre_said(one, say) or one.sheet.title,
                one.sheet.title if one.sheet.centre else "",
                Markup("").join(_cell(one, goal, "apart" if goal.number == first_apart else "") for goal in goals),
            )
            for one in found.courses
        ),
    )
    named = each(
        Markup("<li><b style='{}'>{}</b> {}</li>"),
        ((goal_style(goal), goal.number, _label(goal, say)) for goal in goals),
    )
    return Markup(
        "<div data-pages='tbody tr' data-largest='36'><table class='heatmap outcomes'>"
        "<thead><tr><th></th>{}</tr></thead><tbody>{}</tbody></table></div><ul class='goals-named'>{}</ul>"
    ).format(head, lines, named)


def _cell(one: CourseOutcome, goal: Goal, kind: str) -> Markup:
    rows, added = one.rows.get(goal.number, 0), one.added.get(goal.number, 0)
    if not rows:
        return Markup("<td class='{}'></td>").format(kind)
    new = Markup("<small dir='ltr'>+{}</small>").format(added) if added > 0 else ""
    share = min(100, 40 + 20 * rows)
    return Markup("<td class='said {}' style='--share:{}%;--colour:{}'><b>{}</b>{}</td>").format(
        kind, share, goal.colour, rows, new
    )


def _goals(found: RoomOutcome, goals: tuple[int, ...], say: Wording) -> Markup:
    line = Markup("<li><b style='{}'>{}</b> <span>{}</span> <span class='count'>{}</span></li>")
    lines = []
    for goal in _of(goals):
        serving = [one for one in found.courses if goal.number in one.rows]
        lines.append((goal_style(goal), goal.number, _label(goal, say), say("courses", count=len(serving))))
    return Markup("<ul class='outcome-goals'>{}</ul>").format(each(line, lines))


def _of(numbers: tuple[int, ...]) -> tuple[Goal, ...]:
    return tuple(goal for goal in load_catalogue().goals if goal.number in numbers)


def _label(goal: Goal, say: Wording) -> str:
    return load_catalogue().label(goal.code, say.language)


def centre_said(one: CourseOutcome, say: Wording) -> str:
    """The centre whose the course is, "" for none."""
    return centre_name(one.sheet.centre, say.language)
