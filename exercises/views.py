"""What a live view shows: the projector and the phones of a room, as HTML by place, drawn from a snapshot.

A view is drawn once per version for each audience (everybody who sees the very same) and language, and then sent to all
of them; so what a view shows may depend on nothing else.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from exercises.agenda.markup import projector as clock_on_projector
from exercises.agenda.running import clock_of
from exercises.exercise import Parts
from exercises.markup import coding_parts, head, join_card, sheet_parts
from exercises.registry import known_exercise, sheet_in_hand
from exercises.rooms import Snapshot
from sdg_data.wording import wording


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks: a participant's group and centre ("" for none) and the address under which they have the app."""

    group: str = ""
    address: str = ""
    centre: str = ""


@dataclass(frozen=True)
class View:
    """A live view. `audience` says what of the viewer it depends on, `parts` draws it for such an audience."""

    name: str
    members_only: bool
    audience: Callable[[Viewer], Viewer]
    parts: Callable[[Snapshot, Viewer, str], Parts]


def _projector(snapshot: Snapshot, viewer: Viewer, language: str) -> Parts:
    say, stage = wording("exercises", language), snapshot.stage
    frame: dict[str, str] = {"head": head(snapshot, say), "join": join_card(snapshot, viewer.address, say)}
    if clock := clock_of(snapshot):
        frame["clock"] = clock_on_projector(clock, datetime.now(UTC), say)
    if listed := known_exercise(stage.exercise):
        return frame | _in_main(listed.show(snapshot, listed.say(language)))
    if coding := snapshot.coding():
        return frame | _in_main(coding_parts(snapshot, coding, say))
    return frame | _in_main(sheet_parts(snapshot, snapshot.sheet_of(""), say))


def _in_main(parts: Parts) -> dict[str, str]:
    return {place if "/" in place else f"main/{place}": html for place, html in parts.items()}


def _phone(snapshot: Snapshot, viewer: Viewer, language: str) -> Parts:
    say, stage = wording("exercises", language), snapshot.stage
    sheet = sheet_in_hand(snapshot, viewer.group, viewer.centre)
    listed = known_exercise(stage.exercise)
    if listed is None:
        return sheet_parts(snapshot, sheet, say, phone=True)
    rows = sheet_parts(snapshot, sheet, say, phone=True) if sheet else {}
    return {**listed.follow(snapshot, viewer.group, listed.say(language)), **rows}


VIEWS = (
    View("projector", False, lambda viewer: Viewer(address=viewer.address), _projector),
    View("phone", True, lambda viewer: Viewer(viewer.group, centre=viewer.centre), _phone),
)
