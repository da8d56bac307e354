"""The concepts: complete in six languages, correct in one place, and of the same target whatever the language."""

from collections import Counter

import pytest

from alignment.judging import judge, named_place
from sdg_data import load_catalogue
from sdg_data.concepts import glossary, load_concepts
from sdg_data.words import fold, stem, words_in

LANGUAGES = ("en", "fr", "es", "ar", "fa", "ko")
CATALOGUE = load_catalogue()
NARROW = [concept for concept in load_concepts() if not concept.broad]


def read_as(phrase, language):
    """The stems of a phrase in any order; in Korean its syllables without spaces."""
    if language == "ko":
        return fold(phrase).replace(" ", "")
    return tuple(sorted(stem(word, language) for word in words_in(phrase, language)))


def test_each_concept_has_targets_once_and_no_other_indicator_than_theirs():
    assert len({concept.name for concept in load_concepts()}) == len(load_concepts())
    for concept in load_concepts():
        assert concept.targets
        assert len(set(concept.targets)) == len(concept.targets) <= 3
        assert {CATALOGUE.level(code) for code in concept.targets} == {"target"}
        if concept.indicator:
            assert CATALOGUE.indicator(concept.indicator).target in concept.targets


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_concept_has_a_name_in_every_language_and_none_is_two_concepts(language):
    assert [concept.name for concept in load_concepts() if not concept.phrases[language]] == []
    said = Counter(fold(phrase) for concept in load_concepts() for phrase in concept.phrases[language])
    assert [phrase for phrase, times in said.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_concept_is_corrected_in_one_place(language):
    known = {read_as(phrase, language) for concept in NARROW for phrase in concept.phrases[language]}
    assert [phrase for _, phrase in glossary(language) if read_as(phrase, language) in known] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_the_language_a_concept_leads_to_its_first_target(language):
    astray = {}
    for concept in NARROW:
        for phrase in concept.phrases[language]:
            matched, scores = judge(phrase, language, sense=None)
            found = CATALOGUE.targets[scores.argmax()].code
            if found != concept.targets[0]:
                astray[phrase] = (found, concept.targets)
            elif named_place(phrase, matched, scores) is None:  # an encoder could lead elsewhere
                astray[phrase] = "not known as a name"
    assert astray == {}


def test_there_are_concepts_enough_to_compare_centres_by():
    assert len(load_concepts()) >= 400
