"""Which zone a moment is told in: that of the browser, as far as it says one that exists."""

from datetime import timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

_DAY = 24 * 60  # minutes


def zone_of(name: str | None, offset: int | None) -> tzinfo | None:
    """The zone of this name, as "Africa/Cairo", else the one so many minutes behind UTC; None where there is neither.

    Both are what a browser says, so they may be anything.
    """
    try:
        return ZoneInfo(name or "")
    except (KeyError, ValueError, OSError):  # no such zone, no name of a zone, a folder of zones
        return timezone(-timedelta(minutes=offset)) if offset is not None and abs(offset) < _DAY else None
