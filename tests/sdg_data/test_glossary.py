"""The glossary and the labels of every language are complete and fit for the matcher."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from sdg_data import load_catalogue
from sdg_data.concepts import phrases
from sdg_data.words import stems

DATA = Path(__file__).parent.parent.parent / "sdg_data" / "data"
CATALOGUE = load_catalogue()
LANGUAGES = ("en", "fr", "es", "ar", "fa", "ko")


def rows(file):
    with (DATA / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_target_has_its_phrases_in_official_order(language):
    codes = [row["code"] for row in rows(f"glossary/{language}.csv")]
    counted = Counter(code for code, *_ in phrases(language))
    assert list(dict.fromkeys(codes)) == [target.code for target in CATALOGUE.targets]
    assert min(counted.values()) >= (15 if language == "en" else 8)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_stands_twice_under_a_target_nor_under_many(language):
    found = [(code, phrase.casefold()) for code, phrase, _ in phrases(language)]
    assert len(found) == len(set(found))
    assert max(Counter(phrase for _, phrase in found).values()) <= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_says_something_to_the_matcher(language):
    silent = [phrase for _, phrase, _ in phrases(language) if not stems(phrase, language)]
    assert silent == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_goal_target_and_indicator_has_a_label_of_its_own_language(language):
    labels = {row["code"]: row["label"] for row in rows(f"labels/{language}.csv")}
    assert list(labels) == [row["code"] for row in rows("labels/en.csv")]
    assert all(labels.values())
    assert all(CATALOGUE.label(code, language) == label for code, label in labels.items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_tell_targets_apart_and_indicators_that_are_not_repeats(language):
    assert len({CATALOGUE.label(target.code, language) for target in CATALOGUE.targets}) == 169
    by_label = {}
    for indicator in CATALOGUE.indicators:
        by_label.setdefault(CATALOGUE.label(indicator.code, language), set()).add(indicator.code)
    for codes in by_label.values():
        one = CATALOGUE.indicator(min(codes))
        assert codes == {one.code, *one.same_as}
