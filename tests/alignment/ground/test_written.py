"""Lists, days and shares are written by the rule of each language."""

from datetime import date

import pytest

from alignment.ground.wording import languages, wording
from alignment.ground.written import (
    change_written,
    day_order,
    days_written,
    figures_written,
    labelled,
    list_written,
    names_written,
    number_written,
    share_written,
    short_number_written,
    territory_written,
    texts_written,
    tongue_written,
)

FIRST, LAST = date(2018, 5, 28), date(2018, 5, 29)


@pytest.mark.parametrize(("language", "two", "three"), [
    ("en", "4 and 17", "Ana, Bo and Chen"), ("fr", "4 et 17", "Ana, Bo et Chen"), ("es", "4 y 17", "Ana, Bo y Chen"),
    ("ar", "4 و17", "Ana، Bo وChen"), ("fa", "4 و 17", "Ana، Bo و Chen"),
    ("ko", "4, 17", "Ana, Bo, Chen")])  # fmt: skip
def test_the_last_of_a_list_is_joined_as_the_language_does(language, two, three):
    assert list_written((4, 17), language) == two
    plain = list_written(("Ana", "Bo", "Chen"), language).replace("\u2068", "").replace("\u2069", "")
    assert plain == three
    assert list_written(("x",), language).strip("\u2068\u2069") == "x"
    assert list_written((), language) == ""


def test_in_a_list_from_right_to_left_each_code_keeps_its_own_direction():
    assert list_written(("11.b", "13"), "ar") == "\u206811.b\u2069 و13"
    assert names_written(("Ana", "Bo"), "en") == "\u2068Ana\u2069, \u2068Bo\u2069"


def test_figures_side_by_side_begin_where_reading_begins():
    assert figures_written((13, "18%"), "en") == "13 · 18%"
    assert figures_written((13, "18%"), "ar") == "\u200f\u206813\u2069 · \u206818%\u2069"
    assert figures_written((5, "(+2)"), "fa", " ") == "\u200f\u20685\u2069 \u2068(+2)\u2069"


def test_the_arrow_of_a_change_points_the_way_the_language_is_read():
    assert change_written("11.2", "11.3", "ko") == "11.2 → 11.3"
    assert change_written("11.2", "11.3", "fa") == "\u206811.2\u2069 ← \u206811.3\u2069"


def test_a_list_of_codes_alone_runs_to_the_left_where_its_language_does():
    assert names_written(("1%", "2%"), "ar") == "\u200f\u20681%\u2069، \u20682%\u2069"
    assert names_written(("6.3",), "fa") == "\u20686.3\u2069"


@pytest.mark.parametrize(
    ("language", "said"), [("en", "1.8k"), ("fr", "1,8\xa0k"), ("es", "1,8\xa0mil"), ("ko", "1.8천")]
)
def test_a_number_is_short_enough_for_a_cell_of_a_phone_as_its_language_has_it(language, said):
    assert short_number_written(1_840, language) == said
    assert [short_number_written(value, "en") for value in (0, 7, 1.5, 999, 45_678)] == ["0", "7", "1.5", "999", "46k"]


def test_texts_with_commas_of_their_own_stand_apart_by_another_sign():
    assert texts_written(("Water, one week", "Parks"), "en") == "Water, one week; Parks"
    assert texts_written(("أ", "ب"), "ar") == "أ؛ ب"


@pytest.mark.parametrize(("language", "said"), [
    ("en", "28 – 29 May 2018"), ("fr", "28–29 mai 2018"), ("es", "28–29 de mayo de 2018"), ("ar", "28–29 مايو 2018"),
    ("fa", "28 تا 29 مه 2018"), ("ko", "2018년 5월 28일~29일")])  # fmt: skip
def test_two_days_say_once_what_they_have_in_common(language, said):
    assert days_written(FIRST, LAST, language).replace("\u2009", " ") == said


def test_a_single_day_is_no_span():
    assert days_written(FIRST, FIRST, "en") == days_written(None, FIRST, "en") == "28 May 2018"
    assert days_written(None, None, "en") == ""


def test_a_share_is_in_whole_per_cent_with_the_space_of_the_language():
    said = {language: share_written(2 / 3, language) for language in languages()}
    assert said == {"en": "67%", "fr": "67\xa0%", "es": "67\xa0%", "ar": "67%", "fa": "67%", "ko": "67%"}


def test_a_country_and_a_language_that_nobody_gave_are_nothing():
    assert {written("", language) for written in (territory_written, tongue_written) for language in languages()} == {
        ""
    }


def test_a_language_that_nobody_knows_writes_as_english_does():
    assert (days_written(FIRST, LAST, "xx"), share_written(0.5, "xx")) == (days_written(FIRST, LAST, "en"), "50%")


@pytest.mark.parametrize(
    ("last", "joined"),
    [
        ("higiene", "agua e higiene"),
        ("Islas", "agua e Islas"),
        ("índice", "agua e índice"),
        ("hielo", "agua y hielo"),
        ("Iowa", "agua y Iowa"),
        ("Chen", "agua y Chen"),
        ("11.2", "agua y 11.2"),
    ],
)
def test_spanish_says_e_before_a_word_that_begins_with_the_sound_of_y(last, joined):
    assert list_written(("agua", last), "es") == joined
    assert list_written(("water", last), "en") == f"water and {last}"


@pytest.mark.parametrize(("language", "said"), [("en", "1.5"), ("fr", "1,5"), ("es", "1,5"), ("ko", "1.5")])
def test_the_places_of_a_number_stand_behind_the_sign_of_the_language(language, said):
    assert number_written(1.5, language) == said
    assert number_written(2.0, language) == "2"


def test_a_label_that_asks_has_no_colon_behind_its_question():
    assert labelled("Hours", "2", "en") == "Hours: 2"
    assert labelled("¿Qué cambiaríamos mañana?", "Todo", "es") == "¿Qué cambiaríamos mañana? Todo"
    assert labelled("ماذا سنغيّر غدًا؟", "x", "ar") == "ماذا سنغيّر غدًا؟ x"


@pytest.mark.parametrize(
    ("language", "order"),
    [("en", "DD/MM/YYYY"), ("fr", "DD/MM/YYYY"), ("es", "DD/MM/YYYY"), ("ko", "YYYY-MM-DD"), ("ar", "YYYY-MM-DD")],
)
def test_a_day_is_typed_in_the_order_of_the_language(language, order):
    assert day_order(language) == order


def test_in_spanish_four_digits_stand_together_and_five_in_groups():
    points = wording("exercises/goals_at_a_glance", "es")
    assert points("points", count=1_000) == "1000 puntos"
    assert points("points", count=12_000) == "12.000 puntos"
    assert points("points", count=1) == "1 punto"
    assert [number_written(value, "es") for value in (1_500.5, 12_000)] == ["1500,5", "12.000"]
    assert number_written(1_000, "fr") == "1\u202f000"
