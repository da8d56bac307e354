"""The plans and promises of a room on the wall and on phones, and what of them goes into the export."""

from collections import Counter
from datetime import date

from markupsafe import Markup

from alignment import centre_name
from alignment.ground.markup import each
from alignment.ground.wording import Wording
from alignment.ground.written import beside_others, day_written, days_written, names_written, texts_written
from alignment.workbook import Part
from exercises.next_event.checks.keeping import checks
from exercises.next_event.plan import FIELDS, POINTS, Plan, plans
from exercises.next_event.promises import MONTHS, Promise, hidden_promises, promises
from exercises.workshop.bars import counted_bars
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table
from exercises.workshop.snapshots import Snapshot

_LISTS = frozenset(("organizations", "agenda", "tools"))


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """How many plans are complete, which of the seven points they have, and beside them the promises by date."""
    found, made = plans(snapshot), promises(snapshot)
    complete = Counter(number for known in found for number in known.complete_points)
    points = ((f"{number}. {say(f'point-{number}')}", complete[number]) for number in range(1, len(POINTS) + 1))
    parts = {
        "title": Markup("<h2>{}</h2>").format(say("card-title")),
        "plans": _complete(found, say),
        "points": counted_bars(points, len(found)),
    }
    by_date = ([promise for promise in made if promise.months == months] for months in MONTHS)
    columns = Markup("").join(_column(snapshot, due, say) for due in by_date if due)
    if columns:
        parts["promises"] = Markup("<div class='promises'>{}</div>").format(columns)
    return parts


def tally(snapshot: Snapshot, say: Wording) -> tuple[str, ...]:
    """How many plans are complete, and whose lacks which points."""
    found = plans(snapshot)
    told = [say("plans-complete", complete=sum(known.complete for known in found), count=len(found))]
    for known in found:
        if not known.complete:
            missing = [str(number) for number in range(1, len(POINTS) + 1) if number not in known.complete_points]
            whose = snapshot.name(known.by) or say("somebody")
            whose = centre_name(known.centre, say.language) if known.shared else whose
            points = names_written(missing, say.language)
            told.append(f"{beside_others(whose)} · {say('missing', points=points)}")
    return tuple(told)


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones, how many plans are complete."""
    return {"plans": _complete(plans(snapshot), say)}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """All plans with their seven points, all promises with their dates, and what became of them where it was said."""
    hidden = hidden_promises(snapshot)
    # A list's name on the form says as well how to write one.
    names = tuple(say(f"column-{name}" if name in _LISTS else f"field-{name}") for name in FIELDS)
    rows = tuple(
        (
            centre_name(known.centre, say.language) if known.shared else snapshot.name(known.by) or say("somebody"),
            centre_name(known.centre, say.language),
            known.course,
            f"{len(known.complete_points)}/{len(POINTS)}",
            *(_cell(name, known.values[name], say.language) for name in FIELDS),
        )
        for known in plans(snapshot)
    )
    promised = (
        (snapshot.name(promise.by) or say("somebody"), promise.due, promise.text) for promise in promises(snapshot)
    )
    said = tuple(
        (
            snapshot.name(check.promise.by) or say("somebody"),
            check.promise.due,
            check.promise.text,
            say(f"check-{check.kept}"),
            check.text,
        )
        for check in checks(snapshot)
        if check.kept and check.promise.by not in hidden
    )
    kept = (Part.WHO, Part.DAY, Part.ABOUT, Part.NOTE, Part.TEXT)
    followed = (outcome_table(say, "checks", ("whose", "due", "promise", "kept", "said"), said, kept),) if said else ()
    columns = (say("column-whose"), say("column-centre"), say("column-course"), say("column-complete"), *names)
    # A line for each point: a plan is a page of text, and would be a row as high as one.
    parts = (Part.WHO, Part.CENTRE, Part.SHEET, Part.NOTE, *(Part.TEXT for _ in FIELDS))
    return (
        OutcomeTable(say("card-title"), columns, rows, parts),
        outcome_table(say, "promises", ("whose", "due", "promise"), promised, (Part.WHO, Part.DAY, Part.TEXT)),
        *followed,
    )


def point_written(plan: Plan, name: str, language: str) -> str:
    """What a plan says of a point, as it is read: a day in full, and the rest as it was written; "" for nothing."""
    value = plan.values[name]
    return day_written(date.fromisoformat(value), language) if name == "date" and value else value


def _cell(name: str, value: str, language: str) -> str | date:
    """What a plan says of a point: a day as one, so that a spreadsheet can sort by it, and tools in one line."""
    if name == "tools":
        return texts_written(value.splitlines(), language)
    return date.fromisoformat(value) if name == "date" and value else value


def _complete(found: tuple[Plan, ...], say: Wording) -> Markup:
    text = say("plans-complete", complete=sum(known.complete for known in found), count=len(found))
    return Markup("<p class='striking'>{}</p>").format(text)


def _column(snapshot: Snapshot, found: list[Promise], say: Wording) -> Markup:
    card = Markup("<li><span dir='auto'>{}</span><small dir='auto'>{}</small></li>")
    cards = each(card, ((promise.text, snapshot.name(promise.by)) for promise in found))
    return Markup(
        "<div><h3>{title}</h3><p class='due'>{days}</p><ul class='cards' data-pages=''>{cards}</ul></div>"
    ).format(
        title=say("promises-in", months=found[0].months),
        days=days_written(found[0].due, found[-1].due, say.language),
        cards=cards,
    )
