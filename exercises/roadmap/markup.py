"""The road on the projector and on phones, and where the centres stand for the export."""

from markupsafe import Markup

from alignment import centre_name
from alignment.ground.wording import Wording
from alignment.workbook import Part
from exercises.roadmap.positions import NAME, PLACES, REVEALED, STEPS, Standing, standings
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table, table_face_down
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import lies_open


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """What is asked, and the road with its five steps; once revealed, with the centres on it, and their next steps."""
    title = Markup("<p class='eyebrow'>{}</p><h2>{}</h2>").format(say("card-title"), say("ask-step"))
    if REVEALED not in snapshot.stage.revealed:
        count = Markup("<p class='striking'>{}</p>").format(say("answered", count=len(snapshot.kind(NAME))))
        return {"title": title, "road": _road((), say), "answered": count}
    return {"title": title, **_revealed(snapshot, say)}


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones the same as on the projector, once it lies open."""
    if REVEALED in snapshot.stage.revealed:
        return _revealed(snapshot, say)
    return {"answered": Markup("<p class='note'>{}</p>").format(say("answered", count=len(snapshot.kind(NAME))))}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """Centre by centre where it stands, how far its people differ, and every next step, once the road lies open."""
    found = standings(snapshot)
    if not lies_open(snapshot, REVEALED):
        return (table_face_down(say, say("card-title")),) if found else ()
    stand = ((centre_said(one, say), place_said(one, say), one.place, one.people, _range(one, say)) for one in found)
    steps = tuple((centre_said(one, say), text) for one in found for text in one.next_steps)
    counts = (Part.CENTRE, Part.ABOUT, Part.NUMBER, Part.NUMBER, Part.NOTE)
    return (
        outcome_table(say, "card-title", ("centre", "place", "median", "people", "range"), stand, counts),
        OutcomeTable(say("next-steps"), (say("column-centre"), say("next-step")), steps, (Part.CENTRE, Part.TEXT)),
    )


def _revealed(snapshot: Snapshot, say: Wording) -> dict[str, Markup]:
    found = standings(snapshot)
    parts = {"road": _road(found, say)}
    if not found:
        return parts | {"note": Markup("<p class='note'>{}</p>").format(say("answered", count=0))}
    steps = Markup("").join(_next_steps(standing, say) for standing in found if standing.next_steps)
    if steps:
        cards = Markup("<h3>{}</h3><ul class='cards' data-pages='li > p' data-largest='40'>{}</ul>")
        parts["steps"] = cards.format(say("next-steps"), steps)
    return parts


def _road(found: tuple[Standing, ...], say: Wording) -> Markup:
    # A stop for each step and one halfway to the next, where a median may lie.
    return Markup("<ol class='road'>{}</ol>").format(Markup("").join(_stop(place, found, say) for place in PLACES))


def _stop(place: float, found: tuple[Standing, ...], say: Wording) -> Markup:
    pins = Markup("").join(_pin(standing, say) for standing in found if standing.place == place)
    if place not in STEPS:
        return Markup("<li class='between'><div class='pins'>{}</div><i></i></li>").format(pins)
    step = int(place)
    return Markup(
        "<li class='mile'><div class='pins'>{pins}</div><i></i>"
        "<p class='sign'><b>{step}</b> <strong>{name}</strong><small>{about}</small></p></li>"
    ).format(pins=pins, step=step, name=say(f"step-{step}"), about=say(f"about-{step}"))


def _pin(standing: Standing, say: Wording) -> Markup:
    differ = standing.lowest != standing.highest
    return Markup("<p class='pin'><b dir='auto'>{name}</b><small>{count}</small>{spread}</p>").format(
        name=centre_said(standing, say),
        count=say("people", count=standing.people),
        spread=Markup("<small>{}</small>").format(_range(standing, say)) if differ else "",
    )


def _next_steps(standing: Standing, say: Wording) -> Markup:
    texts = Markup("").join(Markup("<p dir='auto'>{}</p>").format(text) for text in standing.next_steps)
    return Markup("<li data-part=''><b dir='auto'>{}</b>{}</li>").format(centre_said(standing, say), texts)


def centre_said(standing: Standing, say: Wording) -> str:
    """The name of the centre that stands there."""
    return centre_name(standing.centre, say.language) if standing.centre else say("no-centre")


def place_said(standing: Standing, say: Wording) -> str:
    """The step at which a centre stands, or the two between which it does."""
    step = int(standing.place)
    if standing.place == step:
        return say(f"step-{step}")
    return say("between", one=say(f"step-{step}"), other=say(f"step-{step + 1}"))


def _range(standing: Standing, say: Wording) -> str:
    return say("range", lowest=standing.lowest, highest=standing.highest)
