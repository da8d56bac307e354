"""Which zone a moment is told in: that of the browser, or of a place, as far as there is one of that name."""

import re
from datetime import timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones


@lru_cache(maxsize=1)
def zone_names() -> tuple[str, ...]:
    """The IANA names of the zones of places, "Africa/Cairo", in their order; without those of offsets and groups."""
    return tuple(sorted(name for name in available_timezones() if _PLACE.fullmatch(name)))


_PLACE = re.compile(r"(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/\w[\w/+-]*")
_DAY = 24 * 60  # minutes


def zone_of(name: str | None, offset: int | None) -> tzinfo | None:
    """The zone of this name, as "Africa/Cairo", else the one so many minutes behind UTC; None where there is neither.

    Both are what a browser says, so they may be anything.
    """
    try:
        return ZoneInfo(name or "")
    except (KeyError, ValueError, OSError):  # no such zone, no name of a zone, a folder of zones
        return timezone(-timedelta(minutes=offset)) if offset is not None and abs(offset) < _DAY else None
