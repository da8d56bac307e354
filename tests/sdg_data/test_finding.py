import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdg_data import load_catalogue, search
from tests.written_codes import WRITTEN


def codes(query, **options):
    return [match.code for match in search(query, **options)]


def test_a_code_is_found_before_what_is_below_it():
    assert codes("11.2") == ["11.2", "11.2.1"]
    assert codes("11.b.2") == ["11.b.2"]
    assert codes("SDG 11")[0] == "11"


def test_a_code_typed_with_a_comma_or_in_capitals_is_understood():
    assert codes("11,2")[0] == "11.2"
    assert codes("11.B")[0] == "11.b"


@pytest.mark.parametrize(("text", "written"), WRITTEN.items(), ids=repr)
def test_a_code_is_found_first_however_it_is_written(text, written):
    assert codes(text, limit=300)[: len(written)] == list(written)


def test_what_is_below_each_code_of_several_is_found_after_them():
    assert codes("6.1; 11.2.1; 6.2") == ["6.1", "11.2.1", "6.2", "6.1.1", "6.2.1"]


@pytest.mark.parametrize("nothing", ["18", "SDG 18", "هدف ۹۹", "99.9", "2030", "목표 18"])
def test_a_code_that_does_not_exist_finds_nothing_by_its_digits(nothing):
    assert codes(nothing) == []


def test_a_whole_word_finds_no_longer_word():
    assert codes("bus")[0] == "11.2"
    assert not {"8.3", "9.3", "16.5.2"} & set(codes("bus"))
    assert {"8.9", "8.9.1"} <= set(codes("tourism"))
    assert codes("toilet")[0] == "6.2"
    assert not {"8.9", "12.b"} & set(codes("toilet"))
    assert codes("tap water")[0] == "6.1"


def test_words_of_a_label_are_found():
    assert codes("public transport")[0] == "11.2"


def test_words_of_the_official_text_are_found_as_well():
    assert "11.2" in codes("road safety persons with disabilities")


def test_the_beginning_of_a_word_is_enough():
    assert "6.3.1" in codes("wastewat")


@pytest.mark.parametrize(
    ("query", "language", "target"),
    [
        ("leak detection", "en", "6.4"),
        ("alcantarillado", "es", "6.2"),
        ("transport en commun", "fr", "11.2"),
        ("حافلات", "ar", "11.2"),
        ("حمل و نقل عمومی", "fa", "11.2"),
        ("상수도 누수", "ko", "6.4"),
        ("버스", "en", "11.2"),
    ],
)
def test_the_words_of_city_officials_are_found_in_any_language(query, language, target):
    assert target in codes(query, language=language)[:3]


def test_a_typing_error_is_forgiven():
    assert "6.3" in codes("wastwater treatmnet")[:3]


def test_labels_are_found_in_the_language_of_the_page():
    from sdg_data import load_catalogue

    assert codes(load_catalogue().label("11.2", "es"), language="es")[0] == "11.2"


@pytest.mark.parametrize("nothing", ["", "   ", "!?", "99", "11.99", "xyzzy"])
def test_nothing_is_found_for_nothing(nothing):
    assert codes(nothing) == []


def test_no_more_is_given_than_asked_for():
    assert len(search("development", limit=5)) == 5


@given(st.text(max_size=100_000))
def test_any_text_can_be_searched_for(text):
    catalogue = load_catalogue()
    for match in search(text):
        assert match.code in catalogue
        assert 0 < match.score <= 1
