"""How sure a suggestion is called, by how often such ones were right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.certainty import Basis, Fit, fit_of, likelihood
from alignment.ground.wording import wording
from alignment.reasons import because
from alignment.suggestions import suggest
from sdg_data import load_catalogue

parts = st.floats(0, 1)
modes = st.sampled_from(["words", "english", "many"])


@given(modes, parts, st.floats(-1, 1), parts, parts)
def test_a_better_score_is_never_less_sure(mode, length, lead, one, other):
    basis, (low, high) = Basis(mode, length, lead), sorted((one, other))
    assert 0 <= likelihood(low, basis) <= likelihood(high, basis) <= 1
    assert fit_of(low, basis) <= fit_of(high, basis)


@given(modes, parts, parts)
def test_a_goal_that_another_leaves_behind_is_never_strong(mode, length, score):
    assert fit_of(score, Basis(mode, length, -0.4)) is not Fit.STRONG


def test_the_same_score_says_less_in_a_paragraph_where_words_meet_by_chance():
    short, long = (likelihood(0.6, Basis("words", length, 0.1)) for length in (0.0, 1.0))
    assert long < short


def test_what_is_plainly_said_is_strong_and_what_another_goal_leaves_behind_is_not():
    assert suggest("wastewater treatment plant", "en", sense=None)[0].fit is Fit.STRONG
    rivals = suggest("solar roofs and public toilets", "en", sense=None)
    assert len({one.goal for one in rivals if one.fit is Fit.STRONG}) < len({one.goal for one in rivals})


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Introduction to urban management", "en"),
        ("Administration locale", "fr"),
        ("مدیریت شهری", "fa"),
        ("도시 관리", "ko"),
    ],
)
def test_a_title_that_could_hold_almost_anything_has_faint_targets_and_says_so(text, language):
    found = suggest(text, language, sense=None)
    assert found
    for one in found:
        assert one.broad
        assert one.fit is Fit.POSSIBLE
        reason = because(one, load_catalogue(), wording("alignment", language))
        assert one.said[0] in reason
        assert load_catalogue().label(one.target.code, language) in reason


def test_a_title_that_says_more_is_not_broad():
    assert not any(one.broad for one in suggest("Urban management of waste collection", "en", sense=None))
