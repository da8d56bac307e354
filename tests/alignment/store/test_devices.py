"""One person at several browsers, on both databases."""

from datetime import timedelta
from threading import Thread

import pytest

from alignment import AlignmentError
from alignment.ground.browsers import new_word, token_at
from alignment.store import devices, person_id


@pytest.fixture
def laptop():
    return token_at(new_word())


@pytest.fixture
def phone():
    return token_at(new_word())


def test_a_browser_without_a_pass_is_a_person_of_its_own(store, laptop):
    assert store.person(laptop) == laptop


def test_a_pass_makes_the_person_the_same_at_another_browser(store, laptop, phone):
    made = store.make_pass(laptop)
    assert store.pass_owner(made) == person_id(laptop)
    assert store.take_pass(made, phone) == laptop
    assert store.person(phone) == laptop
    assert store.person(laptop) == laptop


def test_a_pass_is_typed_as_people_type(store, laptop, phone):
    made = store.make_pass(laptop)
    assert store.take_pass(f" {made[:4].upper()} {made[4:]} ", phone) == laptop


def test_a_pass_works_once(store, laptop, phone):
    made = store.make_pass(laptop)
    store.take_pass(made, phone)
    with pytest.raises(AlignmentError, match="opens nothing"):
        store.take_pass(made, token_at(new_word()))


def test_a_pass_that_is_looked_at_is_not_used_up(store, laptop, phone):
    made = store.make_pass(laptop)
    for _ in range(3):
        store.pass_owner(made)
    assert store.take_pass(made, phone) == laptop


def test_a_pass_ends_after_ten_minutes(store, laptop, phone, monkeypatch):
    monkeypatch.setattr(devices, "LASTS", timedelta(seconds=-1))
    with pytest.raises(AlignmentError, match="opens nothing"):
        store.take_pass(store.make_pass(laptop), phone)


@pytest.mark.parametrize("odd", ["", "        ", "guessed", "%", "x" * 5000, "' or 1=1 --"])
def test_what_is_no_pass_opens_nothing(store, phone, odd):
    with pytest.raises(AlignmentError, match="opens nothing"):
        store.take_pass(odd, phone)


def test_of_two_who_take_a_pass_at_once_one_has_it(store, laptop):
    made, taken = store.make_pass(laptop), []

    def take(token):
        try:
            taken.append(store.take_pass(made, token))
        except AlignmentError:
            taken.append(None)

    threads = [Thread(target=take, args=[token_at(new_word())]) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken, key=str) == sorted([laptop, *[None] * 5], key=str)


def test_a_person_of_an_address_of_before_is_claimed_by_the_first_browser_alone(store, laptop, phone):
    assert store.claim_person("an-old-token", laptop) == "an-old-token"
    assert store.person(laptop) == "an-old-token"
    with pytest.raises(AlignmentError, match="already takes part"):
        store.claim_person("an-old-token", phone)
    assert store.take_pass(store.make_pass("an-old-token"), phone) == "an-old-token"


def test_the_person_of_a_cookie_cannot_be_claimed(store, laptop, phone):
    with pytest.raises(AlignmentError, match="already takes part"):
        store.claim_person(laptop, phone)
    assert store.person(phone) == phone


def test_the_next_person_at_a_tablet_is_somebody_new_and_the_one_before_returns_by_a_pass(store, laptop, phone):
    made = store.make_pass(laptop)
    second = store.next_person(laptop)
    assert second not in {laptop, phone}
    assert store.person(laptop) == second
    assert store.take_pass(made, phone) == laptop
