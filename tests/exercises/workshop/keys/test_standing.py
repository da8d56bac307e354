"""What each key is for: the cells of the table of who may do what at the desk."""

import pytest

from alignment.access import Standing
from exercises.workshop.keys.standing import LeadVerb, may_lead, standing_by

KEYS = {"facilitator": "f" * 64, "co-facilitator": "c" * 64, "recovery": "r" * 64}


@pytest.mark.parametrize(("standing", "verbs"), [
    (None, set()),
    (Standing.MEMBER, set()),
    (Standing.OTHER_GROUP, set()),
    (Standing.CO_FACILITATOR, {LeadVerb.WATCH, LeadVerb.HIDE, LeadVerb.BRING_ON}),
    (Standing.FACILITATOR, set(LeadVerb)),
])  # fmt: skip
def test_what_somebody_may_do_at_the_desk(standing, verbs):
    assert may_lead(standing) == verbs


@pytest.mark.parametrize(("proof", "standing"), [
    ("f" * 64, Standing.FACILITATOR),
    ("c" * 64, Standing.CO_FACILITATOR),
    ("r" * 64, None),
    ("x" * 64, None),
    ("", None),
])  # fmt: skip
def test_what_a_key_makes_its_holder(proof, standing):
    assert standing_by(proof, KEYS) is standing


def test_without_keys_nothing_is_proved():
    assert [standing_by(proof, {}) for proof in ("", "-", "x")] == [None] * 3
