"""What the box of a code offers, and how it shows a code."""

import pytest

from alignment import Alignment
from alignment.code_box.offering import Offer, code_in, offered, shown_code
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()
ROW = Alignment(project="Bus lanes", goal="11", target="11.2")


def codes(level, text, row=ROW, language="en"):
    return list(offered(level, text, row, CATALOGUE, language).codes)


def test_an_empty_box_offers_all_that_it_can_take():
    assert codes("goal", " ", Alignment()) == [str(number) for number in range(1, 18)]
    assert {code.partition(".")[0] for code in codes("target", "")} == {"11"}
    assert codes("indicator", "") == ["11.2.1"]


def test_a_code_that_is_typed_offers_itself_first():
    assert codes("target", "6.1")[0] == "6.1"
    assert codes("target", "6.1 · Drinking water")[0] == "6.1"


@pytest.mark.parametrize(("level", "dots"), [("goal", 0), ("target", 1), ("indicator", 2)])
def test_a_word_offers_codes_of_the_level_alone_and_no_more_than_a_dozen(level, dots):
    found = codes(level, "water")
    assert 0 < len(found) <= 12
    assert {code.count(".") for code in found} == {dots}
    assert any(code.partition(".")[0] == "6" for code in found)


@pytest.mark.parametrize(
    ("word", "language", "code"),
    [
        ("toilet", "en", "6.2"),
        ("toilte", "en", "6.2"),
        ("bus", "en", "11.2"),
        ("toilettes", "fr", "6.2"),
        ("autobús", "es", "11.2"),
        ("مرحاض", "ar", "6.2"),
        ("اتوبوس", "fa", "11.2"),
        ("화장실", "ko", "6.2"),
    ],
)
def test_a_word_leads_to_its_target_in_each_language_and_with_a_typing_error(word, language, code):
    assert codes("target", word, Alignment(), language)[0] == code


@pytest.mark.parametrize(("text", "code"), [("11.22", "11.2"), ("11.x", "11.a")])
def test_what_is_not_understood_offers_what_is_near_and_says_so(text, code):
    offer = offered("target", text, Alignment(goal="11"), CATALOGUE, "en")
    assert offer.near
    assert code in offer.codes


def test_what_is_like_nothing_offers_nothing():
    assert offered("goal", "zzzzzz", Alignment(), CATALOGUE, "en") == Offer((), near=True)


def test_a_code_is_what_stands_before_its_label():
    assert code_in("6 · Clean water and sanitation") == code_in(" 6 ") == code_in("6") == "6"
    assert code_in("water · sanitation") == "water"
    assert code_in("") == ""


def test_a_code_is_shown_with_its_label_and_without_one_alone():
    assert shown_code("6", CATALOGUE, "ar") == f"6 · {CATALOGUE.label('6', 'ar')}"
    assert shown_code("99", CATALOGUE, "en") == "99"
    assert shown_code("", CATALOGUE, "en") == ""
