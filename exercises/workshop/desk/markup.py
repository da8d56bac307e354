"""What the desk counts, as HTML: who is here, and who has answered. The server draws it whenever something changes."""

from collections.abc import Collection, Iterable, Mapping
from functools import partial

from markupsafe import Markup

from alignment import centre_name
from alignment.ground.markup import each
from alignment.ground.wording import Wording
from exercises.workshop.exercise import Parts, Registry
from exercises.workshop.snapshots import Snapshot


def desk_parts(registry: Registry, snapshot: Snapshot, say: Wording) -> Parts:
    """How many have answered, what else the exercise counts, and the people by group and centre and by name."""
    listed, people = registry.known(snapshot.stage.exercise), snapshot.people.values()
    answered = listed.answered(snapshot) & snapshot.people.keys() if listed and listed.answered else None
    told = listed.tally(snapshot, listed.say(say.language)) if listed and listed.tally else ()
    parts = {"tally": _tally(snapshot, answered, told, say)}
    if not people:
        return parts | {"people": Markup("<p class='nobody'>{}</p>").format(say("desk-nobody"))}
    count = partial(_counted, present=snapshot.present, answered=answered, say=say)
    if groups := snapshot.workshop.groups:
        of_group = {name: [who.id for who in people if who.group == name] for name in (*groups, "")}
        parts["groups"] = count(say("group"), of_group)
    if centres := [*filter(None, dict.fromkeys((*snapshot.workshop.centres, *(who.centre for who in people))))]:
        names = {centre: centre_name(centre, say.language) for centre in centres} | {"": ""}
        of_centre = {name: [who.id for who in people if who.centre == centre] for centre, name in names.items()}
        parts["centres"] = count(say("desk-centre"), of_centre)
    return parts | {"people": _names(snapshot, answered, say)}


def _tally(snapshot: Snapshot, answered: frozenset[str] | None, told: Iterable[str], say: Wording) -> Markup:
    count = Markup("<p class='desk-here'>{}</p>").format(say("people-here", count=len(snapshot.present)))
    if answered is not None:
        of = len(answered | snapshot.present & snapshot.people.keys())
        bar = Markup(
            "<p class='desk-answered'><strong>{}</strong>"
            "<progress max='{}' value='{}' aria-hidden='true'></progress></p>"
        )
        count += bar.format(say("desk-answered", done=len(answered), people=of), max(1, of), len(answered))
    return count + each(Markup("<p class='desk-told'>{}</p>"), ((line,) for line in told))


def _counted(
    title: str,
    people: Mapping[str, Collection[str]],
    *,
    present: frozenset[str],
    answered: frozenset[str] | None,
    say: Wording,
) -> Markup:
    """A table of how many of each are here, and how many of them have answered; "" is for who is of none."""
    kinds = [present] if answered is None else [present, answered]
    head = (title, say("desk-column-here"), say("desk-column-answered"))[: 1 + len(kinds)]
    line = Markup("<tr><th scope='row'><bdi>{}</bdi></th>{}</tr>")
    lines = (
        (name or say("desk-none"), each(Markup("<td>{}</td>"), ((len(kind.intersection(own)),) for kind in kinds)))
        for name, own in people.items()
        if name or own
    )
    return Markup("<table class='desk-counts'><tr>{}</tr>{}</table>").format(
        each(Markup("<th scope='col'>{}</th>"), ((label,) for label in head)), each(line, lines)
    )


def _names(snapshot: Snapshot, answered: frozenset[str] | None, say: Wording) -> Markup:
    """Everybody by name, those who are here first: who has answered, and who is away; the nameless are counted."""
    line, lines = Markup("<li class='{}'><bdi>{}</bdi>{}</li>"), []
    for person in sorted(snapshot.people, key=lambda person: person not in snapshot.present):
        states = {"done": person in (answered or ()), "away": person not in snapshot.present}
        kinds = [kind for kind, so in states.items() if so]
        told = " · ".join(say(f"desk-{kind}") for kind in kinds)
        if name := snapshot.name(person):
            note = Markup("<span class='state'>{}</span>").format(told) if told else ""
            lines.append(line.format(" ".join(kinds), name, note))
    if unnamed := len(snapshot.people) - len(lines):
        lines.append(Markup("<li class='unnamed'>{}</li>").format(say("desk-unnamed", count=unnamed)))
    return Markup("<ul class='desk-people'>{}</ul>").format(Markup("").join(lines))
