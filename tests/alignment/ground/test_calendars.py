"""The Solar Hijri calendar and the digits of a language, where a deployment chooses them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from alignment.ground.calendars import numbering, solar_hijri
from alignment.ground.wording import languages, wording
from alignment.ground.written import day_written, days_written, share_written

# Nowruz and the last day before it, by the official calendar of Iran.
KNOWN = {
    date(1979, 2, 11): (1357, 11, 22),
    date(2000, 3, 20): (1379, 1, 1),
    date(2017, 3, 20): (1395, 12, 30),
    date(2018, 5, 28): (1397, 3, 7),
    date(2021, 3, 20): (1399, 12, 30),
    date(2021, 3, 21): (1400, 1, 1),
    date(2024, 3, 19): (1402, 12, 29),
    date(2024, 3, 20): (1403, 1, 1),
    date(2025, 3, 20): (1403, 12, 30),
    date(2025, 3, 21): (1404, 1, 1),
    date(2026, 9, 22): (1405, 6, 31),
    date(2026, 9, 23): (1405, 7, 1),
    date(2029, 3, 20): (1408, 1, 1),
    date(2030, 3, 20): (1408, 12, 30),
}
LEAP = [1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420]
DAY = date(2026, 11, 9)


@pytest.fixture
def solar(monkeypatch):
    monkeypatch.setenv("SDG_WORKSHOP_CALENDAR", "solar-hijri")


@pytest.fixture
def native(monkeypatch):
    monkeypatch.setenv("SDG_WORKSHOP_DIGITS", "native")


@pytest.mark.parametrize("day", KNOWN)
def test_a_day_is_the_one_of_the_official_calendar(day):
    assert solar_hijri(day) == KNOWN[day]


def test_every_day_follows_the_one_before_and_the_leap_years_are_the_official_ones():
    day, before, long = date(1996, 3, 20), (1374, 12, 29), []
    while day < date(2043, 1, 1):
        now = solar_hijri(day)
        year, month, number = before
        assert now in {(year, month, number + 1), (year, month + 1, 1), (year + 1, 1, 1)}
        long += [now[0]] if now[1:] == (12, 30) else []
        day, before = day + timedelta(days=1), now
    assert long == LEAP


def test_without_a_choice_a_date_is_gregorian_and_latin():
    assert {numbering(language) for language in languages()} == {"latn"}
    assert day_written(DAY, "en") == "9 November 2026"
    assert "2026" in day_written(DAY, "fa")
    assert "1405" not in day_written(DAY, "fa")


@pytest.mark.parametrize(
    ("language", "beside"),
    [
        ("en", "18 Aban 1405"),
        ("fr", "18 aban 1405"),
        ("es", "18 de aban de 1405"),
        ("fa", "18 آبان 1405"),
        ("ko", "1405년"),
    ],
)
def test_the_solar_hijri_day_stands_beside_the_gregorian_one(solar, language, beside):
    said = day_written(DAY, language)
    assert "2026" in said
    assert beside in said.replace("\u2068", "").replace("\u2069", "")


def test_it_stands_beside_moments_spans_and_what_is_refused(solar):
    ground = wording("alignment/ground", "en")
    assert "(18 Aban 1405)" in ground("moment", moment=datetime(2026, 11, 9, 10, 30, tzinfo=UTC))
    assert days_written(DAY, DAY + timedelta(days=1), "en").endswith("(18 Aban 1405 – 19 Aban 1405)")
    assert "18 Aban 1405" in wording("alignment", "en")("error-dates", starts=DAY, ends=date(2026, 11, 8))


def test_every_language_names_the_twelve_months(solar):
    for language in languages():
        said = {day_written(date(2026, 3, 25) + timedelta(days=30.5 * month), language) for month in range(12)}
        assert len(said) == 12
        assert len({solar_hijri(date(2026, 3, 25) + timedelta(days=30.5 * month))[1] for month in range(12)}) == 12


def test_digits_are_those_of_the_language_where_they_were_chosen_and_codes_stay(native):
    assert "۲۰۲۶" in day_written(DAY, "fa")
    assert "٢٠٢٦" in day_written(DAY, "ar")
    assert "2026" in day_written(DAY, "ko")
    assert share_written(0.66, "fa").startswith("۶۶")
    assert "۱۲" in wording("alignment", "fa")("atlas-few-rows", name="11.2", count=12)
    assert "11.2" in wording("alignment", "fa")("atlas-few-rows", name="11.2", count=12)
    assert [numbering(language) for language in ("ar", "fa", "ko")] == ["arab", "arabext", "latn"]


def test_a_day_before_the_calendar_has_none_beside(solar):
    assert day_written(date(1, 1, 1), "en") == "1 January 1"


@pytest.mark.parametrize(("language", "chosen"), [("ar", "الغايات الـ١٦٩"), ("fa", "۱۶۹ هدف")])
def test_a_fixed_figure_of_the_wording_is_in_the_chosen_digits_and_what_people_wrote_stays(
    language, chosen, monkeypatch
):
    say = wording("alignment", language)
    latin = chosen.translate({ord(own): str(int(own)) for own in chosen if own.isdecimal()})
    assert say("atlas-view-mosaic") == latin
    assert "۱۴۰۳ 11.2 ٣" in say("atlas-title-mosaic-of", centre="۱۴۰۳ 11.2 ٣")
    monkeypatch.setenv("SDG_WORKSHOP_DIGITS", "native")
    assert say("atlas-view-mosaic") == chosen
    assert "۱۴۰۳ 11.2 ٣" in say("atlas-title-mosaic-of", centre="۱۴۰۳ 11.2 ٣")
    assert "11.2" in say("choose-target")  # a code is the same in every language
