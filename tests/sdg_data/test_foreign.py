"""Texts in several languages: words that their own language does not know are looked up in the others."""

import pytest

from sdg_data import load_catalogue
from sdg_data.foreign import foreign_parts, lookalikes
from sdg_data.matching import index, match
from sdg_data.words import LANGUAGES


def best(text, language):
    return load_catalogue().targets[int(match(text, language).scores.argmax())].code


@pytest.mark.parametrize(
    ("text", "language", "targets"),
    [
        ("gestión de residuos training for officials", "en", {"11.6", "12.4", "12.5"}),
        ("스마트시티 training program", "en", {"9.1", "9.4", "9.5", "11.3", "11.a", "16.6"}),
        ("ورشة sur l'assainissement", "ar", {"6.2", "6.3"}),
        ("taller: éclairage public", "es", {"7.1", "7.3", "11.7"}),
    ],
)
def test_the_subject_counts_in_whichever_language_it_is_written(text, language, targets):
    assert best(text, language) in targets


def test_a_word_that_its_own_language_knows_is_never_looked_up():
    assert foreign_parts("course à pied et course de vélos", index("fr"), index) == {}
    assert foreign_parts("training course on waste management", index("en"), index) == {}


def test_a_word_that_another_language_writes_alike_keeps_its_own_meaning():
    assert index("en").knows("ranger")
    assert not index("fr").knows("ranger")
    assert foreign_parts("ranger", index("fr"), index) == {}


def test_one_word_of_a_long_text_is_no_other_language():
    text = "The council discussed the kilometre of road " + "and repaired bridges, drains, lamps and pavements " * 3
    assert match(text, "en").others == ()


def test_words_that_any_course_is_called_by_are_no_subject_in_another_language_either():
    assert foreign_parts("مدیریت training", index("en"), index) == {}


def test_a_guessed_word_among_unknown_ones_is_no_word():
    assert match("abracadabra pata de cabra", "es").words == ()


def test_each_lookalike_stands_under_a_language_there_is_and_once():
    for language, words in lookalikes().items():
        assert language in LANGUAGES
        assert all(word == word.casefold() for word in words)
