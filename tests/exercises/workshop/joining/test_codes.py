import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.workshop.errors import NoSuchWorkshop, TooManyTries
from exercises.workshop.joining.codes import LENGTH, LETTERS, Doorkeeper, new_code, tidy_code


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def doorkeeper(clock):
    return Doorkeeper(clock)


def test_a_code_has_six_signs_and_none_that_looks_or_sounds_like_another():
    codes = {new_code() for _ in range(500)}
    assert len(codes) == 500
    assert all(len(code) == LENGTH and set(code) <= set(LETTERS) for code in codes)
    assert not set(LETTERS) & set("0OQD1IL2Z5S8B6GUVNM".replace("M", ""))


@pytest.mark.parametrize("typed", ["ace347", " ACE 347", "ACE-347", "a c e 3 4 7", "ＡＣＥ３４７", "ACE٣٤٧", "ACE۳۴۷"])
def test_a_code_is_understood_as_people_type_it(typed):
    assert tidy_code(typed) == "ACE347"


@given(st.text(max_size=200))
def test_whatever_is_typed_is_a_code_or_refused(typed):
    try:
        code = tidy_code(typed)
    except NoSuchWorkshop:
        return
    assert set(code) <= set(LETTERS)


def test_somebody_who_tries_code_after_code_has_to_wait_and_is_told_how_long(doorkeeper, clock):
    for _ in range(30):
        doorkeeper.may_try("1.2.3.4")
        doorkeeper.was_wrong("1.2.3.4")
    with pytest.raises(TooManyTries) as refusal:
        doorkeeper.may_try("1.2.3.4")
    assert refusal.value.values["seconds"] == 2
    assert "Wait 2 seconds" in str(refusal.value)
    clock.now += 2
    doorkeeper.may_try("1.2.3.4")


def test_in_an_hour_of_trying_one_client_gets_hardly_anywhere(doorkeeper, clock):
    tries = 0
    while clock.now < 3600:
        try:
            doorkeeper.may_try("1.2.3.4")
        except TooManyTries:
            clock.now += 1
            continue
        doorkeeper.was_wrong("1.2.3.4")
        tries += 1
    assert tries <= 30 + 1800
    assert tries / len(LETTERS) ** LENGTH < 1 / 10_000


def test_a_client_that_was_never_wrong_does_not_wait_for_those_who_were(doorkeeper):
    for client in range(1000):
        doorkeeper.was_wrong(f"bad-{client}")
    with pytest.raises(TooManyTries):
        doorkeeper.may_try("bad-7")
    doorkeeper.may_try("honest")


def test_a_flood_of_clients_does_not_fill_the_memory(doorkeeper):
    for client in range(25_000):
        doorkeeper.was_wrong(str(client))
    assert len(doorkeeper._clients) == 20_000
