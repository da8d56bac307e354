from datetime import UTC, datetime, timedelta

import pytest

from alignment.ground.moments import zone_of

NOON = datetime(2018, 5, 28, 12, 0, tzinfo=UTC)


def test_the_zone_is_the_one_of_the_browsers_name_with_its_summer_time():
    assert NOON.astimezone(zone_of("Europe/Brussels", None)).hour == 14
    assert NOON.replace(month=1).astimezone(zone_of("Europe/Brussels", None)).hour == 13


@pytest.mark.parametrize(
    "odd", [None, "", "../../etc/passwd", "/etc/passwd", "Europe", "Nowhere/At all", "x" * 5000, "a\0b"]
)
def test_what_is_no_zone_leaves_the_offset_and_without_one_nothing(odd):
    assert NOON.astimezone(zone_of(odd, -210)).utcoffset() == timedelta(hours=3, minutes=30)
    assert zone_of(odd, None) is None
    assert zone_of(odd, 10**9) is None
