"""How the words of a text are found, however they were typed."""

import pytest

from sdg_data import load_catalogue
from sdg_data.matching import index, match

CODES = [target.code for target in load_catalogue().targets]


def best(text, language):
    matched = match(text, language)
    return CODES[matched.scores.argmax()] if matched.scores.any() else None


@pytest.mark.parametrize(
    ("typed", "apart", "language"),
    [
        ("floodrisk", "flood risk", "en"),
        ("streetlighting", "street lighting", "en"),
        ("logementsocial", "logement social", "fr"),
        ("aguapotable", "agua potable", "es"),
        ("حملونقل عمومی", "حمل و نقل عمومی", "fa"),
    ],
)
def test_two_words_typed_as_one_are_both_read(typed, apart, language):
    assert best(typed, language) == best(apart, language)
    assert match(typed, language).scores.max() < match(apart, language).scores.max()  # at a discount


def test_the_reason_quotes_them_as_they_were_typed():
    assert {word for word, _ in match("Floodrisk", "en").words} == {"Floodrisk"}


@pytest.mark.parametrize("typed", ["carpet", "zzzzflood", "floodzzzz", "riskxflood", "parkpark1"])
def test_what_is_no_two_known_words_is_not_taken_apart(typed):
    assert index("en").match(typed).words == ()


def test_one_guess_among_words_that_nobody_knows_is_no_word_of_ours():
    assert index("en").match("floodrisk qqqq wwww zzzz").words == ()
