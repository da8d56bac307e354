"""The road on the projector and on phones, and where the centres stand for the export. Every text is escaped here."""

from html import escape

from alignment import centre_name
from exercises.exercise import Parts, Table
from exercises.roadmap.positions import PLACES, STEPS, Standing, people, revealed, standings
from exercises.rooms import Snapshot
from sdg_data.wording import Wording


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The road with its five steps; once revealed, with the centres on it, and their next steps."""
    title = f"<h2>{escape(say('card-title'))}</h2>"
    if not revealed(snapshot):
        count = f"<p class='striking'>{escape(say('answered', count=people(snapshot)))}</p>"
        return {"title": title, "road": _road((), say), "answered": count}
    found = standings(snapshot)
    parts = {"title": title, "road": _road(found, say)}
    if not found:
        return parts | {"note": f"<p class='note'>{escape(say('answered', count=0))}</p>"}
    steps = "".join(_next_steps(standing, say) for standing in found if standing.next_steps)
    return parts | ({"steps": f"<h3>{escape(say('next-steps'))}</h3><ul class='cards'>{steps}</ul>"} if steps else {})


def follow(snapshot: Snapshot, group: str, say: Wording) -> Parts:  # noqa: ARG001 (the same for every group)
    """On phones the same as on the projector, once it lies open."""
    if revealed(snapshot):
        return {place: html for place, html in show(snapshot, say).items() if place != "title"}
    return {"answered": f"<p class='note'>{escape(say('answered', count=people(snapshot)))}</p>"}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[Table, ...]:
    """Centre by centre where it stands, how far its people differ, and every next step."""
    found = standings(snapshot)
    stand = tuple((_name(one, say), _place(one, say), one.place, one.people, _range(one, say)) for one in found)
    steps = tuple((_name(one, say), text) for one in found for text in one.next_steps)
    columns = ("column-centre", "column-place", "column-median", "column-people", "column-range")
    return (
        Table(say("card-title"), tuple(say(column) for column in columns), stand),
        Table(say("next-steps"), (say("column-centre"), say("next-step")), steps),
    )


def _road(found: tuple[Standing, ...], say: Wording) -> str:
    # A stop for each step and one halfway to the next, where a median may lie.
    stops = []
    for place in PLACES:
        pins = "".join(_pin(standing, say) for standing in found if standing.place == place)
        if place in STEPS:
            step = int(place)
            sign = (
                f"<p class='sign'><b>{step}</b> <strong>{escape(say(f'step-{step}'))}</strong>"
                f"<small>{escape(say(f'about-{step}'))}</small></p>"
            )
            stops.append(f"<li class='mile'><div class='pins'>{pins}</div><i></i>{sign}</li>")
        else:
            stops.append(f"<li class='between'><div class='pins'>{pins}</div><i></i></li>")
    return f"<ol class='road'>{''.join(stops)}</ol>"


def _pin(standing: Standing, say: Wording) -> str:
    count = escape(say("people", count=standing.people))
    spread = f"<small>{escape(_range(standing, say))}</small>" if standing.lowest != standing.highest else ""
    return f"<p class='pin'><b dir='auto'>{escape(_name(standing, say))}</b><small>{count}</small>{spread}</p>"


def _next_steps(standing: Standing, say: Wording) -> str:
    texts = "".join(f"<p dir='auto'>{escape(text)}</p>" for text in standing.next_steps)
    return f"<li><b dir='auto'>{escape(_name(standing, say))}</b>{texts}</li>"


def _name(standing: Standing, say: Wording) -> str:
    return centre_name(standing.centre, say.language) if standing.centre else say("no-centre")


def _place(standing: Standing, say: Wording) -> str:
    step = int(standing.place)
    if standing.place == step:
        return say(f"step-{step}")
    return say("between", one=say(f"step-{step}"), other=say(f"step-{step + 1}"))


def _range(standing: Standing, say: Wording) -> str:
    return say("range", lowest=standing.lowest, highest=standing.highest)
