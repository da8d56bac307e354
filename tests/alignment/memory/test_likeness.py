import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.memory.likeness import LEAST, likeness, spoken, spoken_of_row
from benchmarks.remembered.judge import pairs, remembers


@pytest.mark.parametrize("use", ["fit", "judge"])
def test_of_the_judged_pairs_no_homonym_comes_and_nine_of_ten_that_are_alike(use):
    found = [(pair["like"], remembers(pair)) for pair in pairs(use)]
    assert ("no", True) not in found
    assert found.count(("yes", True)) >= 0.9 * sum(like == "yes" for like, _ in found)


@pytest.mark.parametrize(
    "text", ["transport public", "bus rapid transit", "carriles bus", "النقل العام", "حمل و نقل عمومی", "버스 정류장"]
)
def test_a_korean_row_on_buses_is_like_what_is_typed_in_any_language(text):
    row = spoken_of_row("버스 노선 개편과 정류장 개선", "ko", "11.2")
    assert likeness(spoken(text), row).score >= LEAST


def test_words_that_both_say_are_given_as_they_were_typed():
    row = spoken("Repair of leaking pipes")
    assert likeness(spoken("Leaking Pipes"), row).words == ("Leaking", "Pipes")


def test_the_target_that_people_gave_a_row_makes_it_liker_to_what_speaks_of_that():
    typed = spoken("bus lanes")
    plain, given = (spoken_of_row("A better street", "en", target) for target in ("", "11.2"))
    assert likeness(typed, given).score > likeness(typed, plain).score


@pytest.mark.parametrize("text", ["", "hello everybody", "water", "training course"])
def test_what_says_too_little_is_not_clear(text):
    assert not spoken(text).clear


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_are_alike_between_0_and_1(one, other):
    assert 0 <= likeness(spoken(one), spoken(other)).score <= 1
