import pytest

from alignment.intake.programme.timing import timing_of_cell, timing_of_line
from alignment.intake.programme.written import written


def minutes_in(text):
    timing = timing_of_line(written(text).plain)
    return timing.minutes if timing else None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("09:15-10:45 Water", 90),
        ("9h15 – 10h45 : L'eau", 90),
        ("9h-10h30 L'eau", 90),
        ("de 9:15 a 10:45 h: agua", 90),
        ("De 9 h à 9 h 15 : l'eau", 15),
        ("٩:٠٠ - ١٠:٣٠ المياه", 90),
        ("من ١٢:٣٠ إلى ١:٣٠ المياه", 60),
        ("الساعة 9:00 – 9:30 صباحاً: المياه", 30),
        ("۹:۰۰ تا ۱۰:۳۰ : آب", 90),
        ("۸:۰۰ الی ۹:۰۰ آب", 60),
        ("09:00~10:30 물", 90),
        ("09:00∼10:30 물", 90),
        ("오전 9시 ~ 9시 30분 물", 30),
        ("오전 11시 ~ 오후 12시 30분 물", 90),
        ("9am-10:30am Water", 90),
        ("09:00 - 10:30 (90분) 물", 90),
        ("Water 9:00-10:15", 75),
        ("1. Water (09:00-09:50)", 50),
    ],
)
def test_a_span_of_times_is_read_as_each_language_writes_it(text, minutes):
    assert minutes_in(text) == minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("11:00-1:30 Water", 150), ("11.30 am - 1.00 pm Water", 90), ("12.00 noon - 1.30 pm Lunch", 90)],
)
def test_a_span_may_pass_noon(text, minutes):
    assert minutes_in(text) == minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Water (90 min)", 90),
        ("Water (1 h 30 min)", 90),
        ("L'eau (1h30)", 90),
        ("Agua (2,5 horas)", 150),
        ("Agua (una hora y media)", 90),
        ("L'eau (une heure et demie)", 90),
        ("Water (half an hour)", 30),
        ("Water (an hour and a half)", 90),
        ("المياه (ساعتان)", 120),
        ("المياه (ساعتان ونصف)", 150),
        ("المياه (ساعة)", 60),
        ("المياه (٣ ساعات)", 180),
        ("آب (یک ساعت و نیم)", 90),
        ("آب (دو ساعت)", 120),
        ("آب (۹۰ دقیقه)", 90),
        ("물 (1시간 30분)", 90),
        ("물 (30분)", 30),
        ("Duration: 2.5 hours", 150),
        ("المدة: ساعة ونصف", 90),
    ],
)
def test_a_duration_is_read_as_each_language_writes_it_also_the_dual_without_a_digit(text, minutes):
    assert minutes_in(text) == minutes


@pytest.mark.parametrize(
    "text",
    [
        "Plan 2025-2028",
        "Zone one of the city",
        "1.1 Early warning",
        "10 000 homes by 2030",
        "Trees 10 to 12 a street",
        "The training starts with an introduction to our goals (9:00-10:00). Then we work.",
        "A market that is open 24 hours in summer",
        "9:75-10:80 of something",
    ],
)
def test_what_only_looks_like_a_time_is_none(text):
    assert timing_of_line(written(text).plain) is None


def test_a_start_with_its_length_in_brackets_is_a_time_and_a_duration():
    timing = timing_of_cell("09:15 (60min)")
    assert (timing.start, timing.minutes) == (9 * 60 + 15, 60)


def test_what_begins_a_line_and_could_be_a_time_of_day_is_one():
    timing = timing_of_line("9 h 30 : l'eau")
    assert (timing.start, timing.minutes) == (9 * 60 + 30, None)
    assert timing_of_line("1 h 30 : l'eau").minutes == 90


def test_a_bare_number_in_a_column_is_minutes_where_the_heading_says_so_or_it_is_large_else_hours():
    assert timing_of_cell("45", "duration (min)").minutes == 45
    assert timing_of_cell("90").minutes == 90
    assert timing_of_cell("1,5", "duree").minutes == 90
    assert timing_of_cell("room 3") is None
