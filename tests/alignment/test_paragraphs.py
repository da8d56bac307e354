"""Which goals a paragraph in English speaks of by its words alone."""

import numpy as np
import pytest

from alignment import paragraphs as module
from alignment.judging import LEAST, judge
from alignment.paragraphs import PARAGRAPH, Words, goals_by_words, over_targets, words_of_paragraphs
from alignment.suggestions import suggest

CHILDREN = """Half of those who had signed up no longer came by the third term. Their parents said that the walk was
long and the bench crowded; of those who stayed, one in three could read a short sentence aloud, and ninety shared
eleven books and a single adult at the front."""
FAIR = """The ferris wheel had turned for an hour when the band came back on stage, wearing the hats it had worn on its
first tour; the singer told a joke about his dog, the audience laughed, and somebody threw a scarf to the drummer."""
GERMAN = """Die Stadt hat im vergangenen Jahr zwölf Radwege gebaut und die Zahl der Unfälle auf den Kreuzungen halbiert,
wie der Bericht des Amtes zeigt. Die Anwohner wünschen sich Bäume und Bänke, die Händler dagegen Parkplätze."""


@pytest.fixture
def small():
    """Two stems: sewers are of goal 6, the climate of goal 13."""
    goals = np.zeros((18, 3), dtype=np.float32)
    goals[6, 0] = goals[13, 1] = 1.0
    return Words({"sewer": 0, "climat": 1}, np.array([3.0, 1.0], dtype=np.float32), goals)


def test_a_rare_word_says_more_than_a_common_one_and_an_unknown_one_nothing(small):
    both = small.logits(["climat", "sewer", "zzz"])
    assert both.argmax() == 6
    assert np.isclose(np.exp(both).sum(), 1.0)
    assert np.allclose(small.logits(["zzz"]), small.logits([]))
    assert small.logits(["climat"] * 3).argmax() == 13


def test_what_the_words_of_a_text_say_has_the_length_of_one_however_many_they_are(small):
    places, said = small.told(["sewer", "zzz", "climat", "sewer"])
    assert places.tolist() == [0, 1]
    assert np.isclose(np.linalg.norm(said), 1.0)
    assert small.told([])[1].tolist() == []


def test_a_paragraph_that_never_names_its_goal_leads_to_it_by_words_alone():
    found = suggest(CHILDREN, "en", sense=None)
    assert found[0].goal.number == 4
    assert found[0].basis.mode == "words"
    assert all(one.reasons and one.reasons[0].words for one in found)  # which a person can check


def test_a_paragraph_that_serves_no_goal_is_suggested_more_faintly_and_in_the_same_order(monkeypatch):
    doubted = judge(FAIR, "en", sense=None)[1]
    monkeypatch.setattr("alignment.judging._DOUBT", 0.0)
    judge.cache_clear()
    undoubted = judge(FAIR, "en", sense=None)[1]
    monkeypatch.setattr("alignment.judging.goals_by_words", lambda _text, _language: None)
    judge.cache_clear()
    by_glossary = judge(FAIR, "en", sense=None)[1]
    judge.cache_clear()
    assert (undoubted >= by_glossary).all()  # nothing that it shares with the glossary is taken for another goal
    assert undoubted.max() >= LEAST > doubted.max()
    assert doubted[undoubted > 0] / undoubted[undoubted > 0] == pytest.approx(doubted.max() / undoubted.max())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("sewers and latrines", "en"),
        ("river " * (PARAGRAPH - 1), "en"),
        ("Le réseau de la ville perd deux cinquièmes de ce qu’il pompe. " * 5, "fr"),
        (GERMAN, "en"),  # taken for English, but hardly a word of it is known
        ("", "en"),
    ],
)
def test_a_phrase_and_a_text_in_another_language_are_left_to_the_glossary(text, language):
    assert goals_by_words(text, language) is None


def test_a_paragraph_has_the_likelihoods_of_nothing_and_of_seventeen_goals():
    likely = goals_by_words(CHILDREN, "en")
    assert likely.shape == (18,)
    assert likely.sum() == pytest.approx(1)
    assert likely[0] < 0.5 < goals_by_words(FAIR, "en")[0]


def test_the_best_target_of_a_goal_has_the_number_of_its_goal_and_what_shares_no_word_none():
    likely, goals = np.zeros(17), np.array([1, 1, 2])
    likely[:2] = 0.6, 0.3
    best, next_of_goal, unknown = over_targets(likely, np.array([0.4, 0.1, 0.0]), goals)
    assert best == pytest.approx(0.6)
    assert 0 < next_of_goal < best
    assert unknown == 0


def test_the_layer_has_a_weight_for_each_stem_nothing_and_the_goals():
    words = words_of_paragraphs()
    assert words.goals.shape == (18, len(words.places) + 1)
    assert words.rarity.shape == (len(words.places),)
    assert words.goals[:, words.places["sewer"]].argmax() == 6


def test_the_layer_is_read_once(monkeypatch):
    words_of_paragraphs()
    monkeypatch.setattr(module.np, "load", lambda *_, **__: pytest.fail("read again"))
    assert words_of_paragraphs() is words_of_paragraphs()
