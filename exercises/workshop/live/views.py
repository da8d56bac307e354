"""What a live view shows: the projector and the phones of a room, as HTML by place, drawn from a snapshot.

A view is drawn once per version for each audience (everybody who sees the very same) and language, and then sent to all
of them; so what a view shows may depend on nothing else.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from alignment.ground.wording import Wording, wording
from exercises.workshop.address import room_address
from exercises.workshop.desk.markup import desk_parts
from exercises.workshop.exercise import Parts, Registry
from exercises.workshop.facilitation import PACKAGE
from exercises.workshop.markup import coding_parts, sheet_parts
from exercises.workshop.records import WorkshopPhase
from exercises.workshop.second import in_both
from exercises.workshop.shown import shown_to
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.wall import lies_over
from exercises.workshop.wall_frame import framed, in_second, welcome


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks: a participant's group and centre ("" for none) and the address under which they have the app."""

    group: str = ""
    address: str = ""
    centre: str = ""


@dataclass(frozen=True)
class LiveView:
    """A live view. `audience` says what of the viewer it depends on, `draw` draws what such an audience is shown.

    What is for `leaders_only` is drawn from the whole workshop. What the whole room sees by it is `for_many`.
    """

    name: str
    members_only: bool
    audience: Callable[[Viewer], Viewer]
    draw: Callable[[Registry, Snapshot, Viewer, str], Parts]
    leaders_only: bool = False
    for_many: bool = False

    def parts(self, registry: Registry, snapshot: Snapshot, viewer: Viewer, language: str) -> Parts:
        """The view for an audience, in `language`: whatever draws it, there is nothing in it that they may not read."""
        shown = snapshot if self.leaders_only else shown_to(snapshot, viewer.group)
        reached = replace(viewer, address=room_address(viewer.address, snapshot.reach.address))
        return self.draw(registry, shown, reached, language)


def _projector(registry: Registry, snapshot: Snapshot, viewer: Viewer, language: str) -> Parts:
    say = wording(PACKAGE, language)
    shown, second = _at(registry, snapshot, say), snapshot.wall.second
    if second in {"", language}:
        return framed(snapshot, viewer.address, shown, _along(registry, snapshot, language), say)
    also = _at(registry, snapshot, wording(PACKAGE, second))
    apart = in_second(also, shown, second)
    first, other = (
        framed(snapshot, viewer.address, {**own, **apart}, _along(registry, snapshot, code), wording(PACKAGE, code))
        for code, own in ((language, shown), (second, also))
    )
    alone = {"about", *({"head/title", "main/how-to-join"} if apart else ())}
    return {place: first[place] if place in alone else html for place, html in in_both(first, other, second).items()}


def _along(registry: Registry, snapshot: Snapshot, language: str) -> Parts:
    drawn = {one.name: one.beside(snapshot, one.say(language)) for one in registry.companions}
    return {name: html for name, html in drawn.items() if html}


def _at(registry: Registry, snapshot: Snapshot, say: Wording) -> Parts:
    stage = snapshot.stage
    if snapshot.workshop.phase is not WorkshopPhase.OPEN:
        return welcome(snapshot, say)  # which says that it is over
    laid = lies_over(snapshot.wall, stage)
    for companion in registry.companions:
        if companion.over and companion.name == laid:
            return companion.over(snapshot, companion.say(say.language))
    if listed := registry.known(stage.exercise):
        return listed.show(snapshot, listed.say(say.language))
    if coding := snapshot.coding():
        return coding_parts(snapshot, coding, say)
    if stage.sheet:
        return sheet_parts(snapshot, snapshot.sheet_of(""), say)
    screens = (one.screen(snapshot, one.say(say.language)) for one in registry.companions)
    return next(filter(None, screens), None) or welcome(snapshot, say)


def _phone(registry: Registry, snapshot: Snapshot, viewer: Viewer, language: str) -> Parts:
    say, stage = wording(PACKAGE, language), snapshot.stage
    sheet = registry.sheet_in_hand(snapshot, viewer.group, viewer.centre)
    listed = registry.known(stage.exercise)
    if listed is None:
        return sheet_parts(snapshot, sheet, say, phone=True)
    rows = sheet_parts(snapshot, sheet, say, phone=True) if sheet else {}
    return {**listed.follow(snapshot, listed.say(language)), **rows}


VIEWS = (
    LiveView("projector", False, lambda viewer: Viewer(address=viewer.address), _projector, for_many=True),
    LiveView("phone", True, lambda viewer: Viewer(viewer.group, centre=viewer.centre), _phone),
)


def _desk(registry: Registry, snapshot: Snapshot, _: Viewer, language: str) -> Parts:
    return desk_parts(registry, snapshot, wording(PACKAGE, language))


# What the desk counts: it is for those who lead or help to.
DESK = LiveView("desk", False, lambda _: Viewer(), _desk, leaders_only=True)
