import threading
from functools import partial
from typing import get_args

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alignment import encoders as encoding
from alignment import meaning as module
from alignment.ground.wording import wording
from alignment.judging import LEAST, judge
from alignment.meaning import (
    SUGGESTIONS_VARIABLE,
    Meaning,
    awaited_meaning,
    meaning,
    meaning_state,
    start_loading,
)
from alignment.paragraphs import words_of_paragraphs
from alignment.suggestions import suggest
from sdg_data import load_catalogue

CODES = [target.code for target in load_catalogue().targets]
HOSTILE = ["", " ", "a" * 100_000, "water " * 20_000, "\x00\x07" * 50_000, "\ud800 water \udfff", "(a+)+$" * 20_000,
           "ال" * 50_000, "🚲" * 5_000, "1234 5678", "\u200d\u200c", "물" * 9_000, "e\u0301" * 4_000]  # fmt: skip


class Means:
    """Knows one thing: that any text means these targets."""

    def __init__(self, **scores):
        self.given = {code.removeprefix("t").replace("_", "."): score for code, score in scores.items()}

    def scores(self, _text, _language="en"):
        return np.array([self.given.get(code, 0.0) for code in CODES])

    def nearest(self, _text, target, _language="en"):
        indicators = [indicator.code for indicator in load_catalogue().indicators_of(target)]
        return (*reversed(indicators), target)


@pytest.fixture
def fresh(monkeypatch):
    """A process that has loaded nothing yet."""
    loading = module._Loading()
    monkeypatch.setattr(module, "_loading", lambda: loading)
    monkeypatch.delenv(SUGGESTIONS_VARIABLE)
    return loading


@pytest.fixture(scope="module")
def real():
    """The encoders, loaded once for the tests that need them, in no other place of the process."""
    with pytest.MonkeyPatch.context() as patched:
        patched.delenv(SUGGESTIONS_VARIABLE)
        loading = module._Loading()
        patched.setattr(module, "_loading", lambda: loading)
        found, state = awaited_meaning(), meaning_state()
    if state == "missing":
        pytest.skip("there are no encoders for this system")
    assert state == "on"
    return found


@pytest.fixture
def asked():
    """The encoders that a text has been put to."""
    return []


@pytest.fixture
def counting(asked):
    """Meaning by the fitted layers, with encoders that say nothing but that they were asked."""
    layers, fitted = module._layers()

    def encoder(name):
        return lambda _text: asked.append(name) or layers[name].mean

    return Meaning({name: encoder(name) for name in layers}, layers, fitted)


def read_by(encoder):
    """Meaning by the fitted layers, with an encoder that is given a name and a text."""
    layers, fitted = module._layers()
    return Meaning({name: partial(encoder, name) for name in layers}, layers, fitted)


def codes(found):
    return [suggestion.target.code for suggestion in found]


def test_a_text_is_put_to_meaning_once_and_again_to_what_is_loaded_later():
    asked = []

    class Noting(Means):
        def scores(self, text, language="en"):
            asked.append((self, text))
            return super().scores(text, language)

    first, later = Noting(t11_2=0.9), Noting(t11_2=0.9)
    scores = [judge("Shade on the way to school", "en", sense=sense)[1] for sense in (first, first, later)]
    assert [sense for sense, _ in asked] == [first, later]
    with pytest.raises(ValueError, match="read-only"):
        scores[0][0] = 1.0  # they are everybody's


def test_where_a_package_is_missing_suggestions_are_those_by_words_and_it_is_told(fresh, monkeypatch):
    def missing(name):
        raise ModuleNotFoundError(name=name)

    monkeypatch.setattr(encoding, "import_module", missing)
    assert awaited_meaning() is None
    assert meaning_state() == "missing"
    for text in ("bus rapid transit corridor", "معالجة مياه الصرف الصحي", "hello how are you"):
        assert suggest(text) == suggest(text, sense=None)


def test_encoders_that_do_not_run_are_told_and_stop_no_suggestion(fresh, monkeypatch):
    monkeypatch.setattr(module, "encoders", lambda: 1 / 0)
    assert {one.basis.mode for one in suggest("public toilets")} == {"words"}
    assert meaning_state() == "failed"


def test_who_asks_in_python_waits_for_the_encoders_and_is_told_that_they_read_it(fresh, monkeypatch, counting):
    monkeypatch.setattr(module, "_loaded", lambda: (counting, "on"))
    assert {one.basis.mode for one in suggest("public toilets")} == {"english"}
    assert meaning_state() == "on"


def test_a_machine_with_little_memory_is_set_to_words_and_loads_nothing(fresh, monkeypatch):
    monkeypatch.setenv(SUGGESTIONS_VARIABLE, "words")
    monkeypatch.setattr(module, "encoders", lambda: pytest.fail("loaded"))
    assert awaited_meaning() is None
    assert meaning_state() == "off"


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar", "fa", "ko"])
def test_what_suggestions_go_by_is_a_sentence_in_every_language(language):
    said = {wording("alignment", language)(f"method-{state}") for state in get_args(module.State)}
    assert len(said) == len(get_args(module.State))


def test_before_anybody_asks_nothing_is_loaded(fresh):
    assert meaning() is None
    assert meaning_state() == "off"


def test_asking_to_load_returns_at_once_and_loads_once(fresh, monkeypatch):
    go, loads = threading.Event(), []

    def slow():
        loads.append(1)
        go.wait(10)
        raise ImportError

    monkeypatch.setattr(module, "encoders", slow)
    threads = {start_loading() for _ in range(20)}
    assert len(threads) == 1
    assert meaning_state() == "loading"
    assert codes(suggest("public toilets", sense=meaning()))  # a page does not wait for it
    go.set()
    threads.pop().join(10)
    assert loads == [1]


def test_what_a_text_means_moves_a_target_up():
    text = "public transport and cycling"
    assert codes(suggest(text, sense=None))[0] == "11.2"
    assert codes(suggest(text, sense=Means(t3_4=1.0)))[0] in {"11.2", "3.4"}
    assert "3.4" in codes(suggest(text, sense=Means(t3_4=1.0)))
    assert "3.4" not in codes(suggest(text, sense=None))
    surer = suggest(text, sense=Means(t11_2=0.8))[0]
    assert surer.target.code == "11.2"
    assert surer.score > suggest(text, sense=None)[0].score


@pytest.mark.parametrize(
    ("text", "language", "target"),
    [
        ("sea-level rise", "en", "13.1"),
        ("Training course on sea-level rise", "en", "13.1"),
        ("urban planning", "en", "11.3"),  # of words that almost any project is called by
        ("물 재이용", "ko", "6.3"),
        ("المراجعة الداخلية", "ar", "16.6"),
    ],
)
def test_what_has_a_concept_for_its_name_leads_to_its_target_whatever_an_encoder_makes_of_it(text, language, target):
    found = suggest(text, language, sense=Means(t14_2=1.0))
    assert codes(found)[0] == target
    assert "14.2" in codes(found)
    scores = [suggestion.score for suggestion in found]
    assert scores == sorted(scores, reverse=True)


def test_a_text_that_says_more_than_a_name_is_read_by_its_meaning_too():
    assert codes(suggest("sea-level rise drowning the fish market", "en", sense=Means(t14_2=1.0)))[0] == "14.2"


def test_a_target_without_a_word_in_common_has_the_nearest_passage_as_its_reason():
    found = suggest("zzyzx qqqq", sense=Means(t6_3=0.9))
    assert codes(found) == ["6.3"]
    (reason,) = found[0].reasons
    assert (reason.words, reason.source, reason.code) == ((), "meaning", "6.3.2")
    assert reason.passage == load_catalogue().text("6.3.2")
    assert [indicator.code for indicator in found[0].indicators] == ["6.3.2", "6.3.1"]


def test_in_another_language_the_nearest_passage_is_a_label_of_that_language():
    (reason,) = suggest("쿵쾅쿵쾅", sense=Means(t6_3=0.9))[0].reasons
    assert reason.passage == load_catalogue().label("6.3.2", "ko")


def test_what_means_little_suggests_nothing():
    assert suggest("zzyzx qqqq", sense=Means(t6_3=0.2)) == []


PASSAGE = """The city beat its rivals on Sunday in front of a growing crowd: transport of the supporters took hours, the
water in the bottles was warm, and the energy of the home team decided a match that the guests led until the break."""


def test_words_of_a_passage_count_little_where_it_means_no_goal():
    by_words, nothing = suggest(PASSAGE, sense=None), suggest(PASSAGE, sense=Means())
    assert by_words
    assert max((one.score for one in nothing), default=0.0) < 0.5 * by_words[0].score


def test_a_passage_that_means_a_goal_is_surer_than_two_words_that_do():
    means = Means(t16_9=0.9)  # of which the passage has no word
    assert suggest(PASSAGE, sense=means)[0].score > suggest("zzyzx qqqq", sense=means)[0].score


def test_words_of_a_phrase_count_whatever_it_means():
    assert suggest("public toilets", sense=Means())[0].score == suggest("public toilets", sense=None)[0].score


def test_a_person_waits_for_one_encoder_where_a_paragraph_is_in_english(counting, asked):
    counting.scores(PASSAGE)
    assert asked == ["english"]


def test_a_phrase_in_english_is_put_to_both_encoders_and_another_language_to_that_of_many(counting, asked):
    counting.scores("public toilets")
    assert sorted(asked) == ["english", "many"]
    asked.clear()
    counting.scores("Des toilettes publiques propres et accessibles dans les marchés. " * 5, "fr")
    assert asked == ["many"]


def test_words_and_meaning_together_stay_between_0_and_1():
    found = suggest("leak detection in water networks", sense=Means(t6_4=1.0, t6_3=1.0, t11_2=0.7))
    scores = [suggestion.score for suggestion in found]
    assert scores == sorted(scores, reverse=True)
    assert LEAST <= scores[0] <= 1
    assert scores[-1] > 0


def test_a_long_word_and_unknown_signs_become_the_unknown_piece():
    vocabulary = encoding._vocabulary()
    start, unknown, end = (vocabulary[piece] for piece in ("[CLS]", "[UNK]", "[SEP]"))
    assert encoding._pieces("z" * 101, vocabulary) == [start, unknown, end]
    assert encoding._pieces("", vocabulary) == [start, end]
    assert encoding._pieces("Café embeddings!", vocabulary) == [
        start, vocabulary["cafe"], vocabulary["em"], vocabulary["##bed"], vocabulary["##ding"], vocabulary["##s"],
        vocabulary["!"], end,
    ]  # fmt: skip


class Session:
    """In place of the English encoder: remembers the pieces it was given."""

    def run(self, _outputs, inputs):
        self.given = inputs["input_ids"][0].tolist()
        return [np.ones((1, len(self.given), 384), dtype=np.float32)]


def test_a_paragraph_is_read_without_the_pieces_that_say_nothing_and_a_phrase_with_them():
    vocabulary, session = encoding._vocabulary(), Session()
    silent = {vocabulary["the"], vocabulary["of"], vocabulary[","]}
    encoding._english(session, vocabulary, "the leaks of the network, and the meters")
    assert set(session.given) > silent
    encoding._english(session, vocabulary, "the leaks of the network, and the meters. " * 6)
    assert not set(session.given) & silent
    assert session.given.count(vocabulary["leaks"]) == 6
    assert (session.given[0], session.given[-1]) == (vocabulary["[CLS]"], vocabulary["[SEP]"])


def test_of_a_long_text_no_more_pieces_are_read_than_a_person_waits_for():
    vocabulary, session = encoding._vocabulary(), Session()
    encoding._english(session, vocabulary, "the water " * 1_000)
    assert session.given == [vocabulary["[CLS]"], *[vocabulary["water"]] * 126, vocabulary["[SEP]"]]


def test_in_a_paragraph_a_goal_of_many_targets_is_no_likelier_than_one_of_few(counting):
    # Its encoders say nothing, so that the layers for targets tell none from another but by their number.
    def ratio(text):
        scores = dict(zip(CODES, counting.scores(text), strict=True))
        return max(scores[code] for code in CODES if code.startswith("17.")) / max(
            scores[code] for code in CODES if code.startswith("7.")
        )

    assert ratio(PASSAGE) < 0.8 * ratio("public toilets")


WATER = """Utilities in ten towns lost two fifths of what they pumped. Sewers reach a third of the households; others
empty their latrines and septic tanks by hand, and the sludge ends in the river from which the wells downstream draw."""


def test_the_words_of_a_paragraph_find_its_goal_where_an_encoder_says_nothing(counting):
    assert CODES[int(counting.scores(WATER).argmax())].startswith("6.")


def test_a_text_is_read_far_enough_for_a_subject_that_comes_late(counting):
    begun = "The committee met on a Tuesday and approved the minutes of the meeting before. " * 10
    assert CODES[int(counting.scores(begun + WATER).argmax())].startswith("6.")


def test_the_words_of_a_phrase_have_no_say_in_its_goal(counting):
    assert not CODES[int(counting.scores("sewers and latrines").argmax())].startswith("6.")


def test_the_layers_are_those_of_the_catalogue():
    layers, fitted = module._layers()
    assert fitted[: len(CODES)] == tuple(CODES)
    assert layers["english"].words is words_of_paragraphs()
    for layer, size in ((layers["english"], 384), (layers["many"], 512)):
        assert layer.mean.shape == (size,)
        assert layer.goals.shape == (18, size + 1)  # nothing, and the goals
        assert layer.targets.shape == (len(CODES), size + 1)
        assert layer.passages.shape == (len(fitted), size)


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("stopping cars from choking our streets", {3, 11}),
        ("toddlers looked after while their mothers earn", {4, 5}),
        ("cours du soir pour apprendre à lire", {4}),
        ("caños rotos y agua que se pierde", {6}),
    ],
)
def test_a_text_in_words_of_its_own_finds_its_goal(real, text, goals):
    assert {suggestion.goal.number for suggestion in suggest(text, sense=real)[:3]} & goals


@pytest.mark.parametrize(
    "text",
    ["", "!?", "asdf qwer zxcv", "hello how are you", "오늘 점심 뭐 먹지", "1234 5678", "training course", "교육 과정",
     "Workshop for managers", "دورة تدريبية"],
)  # fmt: skip
def test_nonsense_and_words_of_any_course_mean_nothing(real, text):
    assert suggest(text, sense=real) == []


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_any_text_has_numbers_from_0_to_1(real, text):
    for language in ("en", "ar", "ko"):
        scores = real.scores(text, language)
        assert scores.shape == (len(CODES),)
        assert np.isfinite(scores).all()
        assert (scores >= 0).all()
        assert (scores <= 1).all()


@settings(max_examples=40)
@given(st.text(max_size=1_000))
def test_any_text_is_read_without_harm(real, text):
    for suggestion in suggest(text, sense=real):
        assert suggestion.reasons
        assert 0 <= suggestion.score <= 1


def test_the_best_target_of_a_goal_has_the_number_of_the_goal_and_nothing_and_the_goals_share_one(real):
    scores = real.scores("leak detection in water networks")
    best = {}
    for code, score in zip(CODES, scores, strict=True):
        goal = code.split(".")[0]
        best[goal] = max(best.get(goal, 0), score)
    assert 0.9 < sum(best.values()) <= 1  # nothing has the rest
    everyday = real.scores("what shall we have for supper")
    assert everyday.max() < 0.3
    assert max(best, key=best.get) == "6"


def test_a_phrase_is_put_to_both_encoders_at_once():
    both, layers = threading.Barrier(2), module._layers()[0]

    def encoder(name, _text):
        both.wait(20)  # breaks where one is asked after the other
        return layers[name].mean

    assert read_by(encoder).scores("shade on the way to school").any()


def test_nobody_waits_for_the_second_encoder_to_read_what_somebody_else_wrote():
    begun, go_on, layers = threading.Event(), threading.Event(), module._layers()[0]

    def encoder(name, text):
        if (name, text) == ("many", "bus lanes"):
            begun.set()
            assert go_on.wait(20)
        return layers[name].mean

    meant = read_by(encoder)
    other = threading.Thread(target=meant.scores, args=["bus lanes"])
    other.start()
    assert begun.wait(20)
    assert meant.scores("school meals").any()
    assert other.is_alive()
    go_on.set()
    other.join()
