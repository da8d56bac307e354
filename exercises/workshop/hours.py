"""The hours of a workshop: those of the place where it meets, on that date."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from alignment import known_centres
from alignment.ground.moments import zone_names
from exercises.workshop.records import Workshop


def usual_zone(workshop: Workshop) -> str:
    """The IANA name of the zone of its place, where that is a city of the network, else of its only centre; or ""."""
    place = workshop.place.casefold()
    for centre in known_centres().values():
        if place and any(name.casefold() in place for name in centre.names.values()):
            return centre.zone
    only = known_centres().get(workshop.centres[0]) if len(workshop.centres) == 1 else None
    return only.zone if only and not place else ""


def zone_at(workshop: Workshop, elsewhere: str | None = None) -> str:
    """The zone that was chosen for a workshop, else its usual one, else `elsewhere` where there is one of that name."""
    return workshop.zone or usual_zone(workshop) or (elsewhere if elsewhere in zone_names() else "")


def instant(on: date, at: time, zone: str) -> datetime:
    """When the clocks of a zone show this time on that date; those of the server for a zone of "".

    The hour that a place puts its clocks forward by is taken as if they had not been yet.
    """
    shown = datetime.combine(on, at)
    return shown.replace(tzinfo=ZoneInfo(zone)) if zone else shown.astimezone()
