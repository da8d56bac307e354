"""The hours of a workshop are those of its place on that date, wherever and whenever its day is opened."""

import time as clock
from datetime import date, time, timedelta

import pytest

from exercises.agenda.clock import open_day
from exercises.agenda.programme_files import programmes
from exercises.workshop.hours import instant, usual_zone, zone_at
from exercises.workshop.records import Workshop, tidy_workshop

JUNE, NOVEMBER, NINE = date(2027, 6, 10), date(2026, 11, 29), time(9, 15)


def hours(offset):
    return timedelta(hours=offset)


@pytest.mark.parametrize(("on", "offset"), [(JUNE, 2), (NOVEMBER, 1)])
def test_a_day_has_the_hours_of_its_place_on_its_own_date(on, offset):
    opened = open_day(programmes()["brussels-as-run"].days[1], instant(on, NINE, "Europe/Brussels"))
    assert opened.opens.utcoffset() == hours(offset)
    assert [f"{turn.planned:%H:%M}" for turn in opened.turns[:2]] == ["09:15", "09:45"]


@pytest.mark.skipif(not hasattr(clock, "tzset"), reason="this system cannot change its zone")
def test_without_a_zone_it_has_those_of_the_server_on_that_date(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Brussels")
    clock.tzset()
    try:
        assert [instant(on, NINE, "").utcoffset() for on in (JUNE, NOVEMBER)] == [hours(2), hours(1)]
    finally:
        monkeypatch.undo()
        clock.tzset()


@pytest.mark.parametrize(
    ("facts", "zone"),
    [
        ({"place": "Brussels"}, "Europe/Brussels"),
        ({"place": "서울 시청"}, "Asia/Seoul"),
        ({"place": "Bruxelles, Parlement", "centres": ("cairo",)}, "Europe/Brussels"),
        ({"centres": ("mashhad",)}, "Asia/Tehran"),
        ({"centres": ("mashhad", "seoul")}, ""),
        ({"place": "Lagos", "centres": ("cairo",)}, ""),
    ],
)
def test_the_usual_zone_is_that_of_the_place_or_of_the_only_centre(facts, zone):
    assert usual_zone(Workshop(**facts)) == zone


def test_what_was_chosen_goes_first_and_what_is_no_zone_is_none():
    chosen = Workshop(name="x", place="Brussels", zone="Africa/Lagos")
    assert zone_at(tidy_workshop(chosen)) == "Africa/Lagos"
    for odd in ("Etc/../../passwd", "Europe", "Mars/Phobos", "../UTC"):
        assert tidy_workshop(Workshop(name="x", zone=odd)).zone == ""
        assert zone_at(Workshop(), odd) == ""
    assert zone_at(Workshop(), "Asia/Seoul") == "Asia/Seoul"
