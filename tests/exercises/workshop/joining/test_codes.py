import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.workshop.errors import NoSuchWorkshop, TooManyTries
from exercises.workshop.joining.codes import (
    IN_A_ROOM,
    LETTERS,
    ON_THE_INTERNET,
    Client,
    Doorkeeper,
    is_word,
    letters_for,
    new_code,
    new_word,
    tidy_code,
)
from tests.exercises.a_room import at_once


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


def guess(doorkeeper, times, *clients):
    """Try wrong codes, one client after the other and from the first again; gives how many of them were looked at."""
    looked_at = 0
    for number in range(times):
        client = clients[number % len(clients)]
        try:
            doorkeeper.may_try(client)
        except TooManyTries:
            continue
        doorkeeper.was_wrong(client)
        looked_at += 1
    return looked_at


def refused(doorkeeper, client):
    try:
        doorkeeper.may_try(client)
    except TooManyTries:
        return True
    return False


# Codes


@pytest.mark.parametrize("letters", [IN_A_ROOM, ON_THE_INTERNET])
def test_no_sign_of_a_code_looks_or_sounds_like_another(letters):
    codes = {new_code(letters) for _ in range(500)}
    assert len(codes) == 500
    assert all(len(code) == letters and set(code) <= set(LETTERS) for code in codes)
    assert not set(LETTERS) & set("0OQD1IL2Z5S8B6GUVNM".replace("M", ""))


@pytest.mark.parametrize(
    ("address", "letters"),
    [("https://sdg.example.org", 8), ("http://192.168.1.20:8501", 6), ("http://localhost:8501", 6)],
)
def test_a_code_is_longer_where_the_whole_world_may_try(address, letters):
    assert letters_for(address) == letters


@pytest.mark.parametrize("typed", ["ace347", " ACE 347", "ACE-347", "a c e 3 4 7", "ＡＣＥ３４７", "ACE٣٤٧", "ACE۳۴۷"])
def test_a_code_is_understood_as_people_type_it(typed):
    assert tidy_code(typed) == "ACE347"


def test_a_code_of_the_internet_is_understood_as_well():
    assert tidy_code("acef 3479") == "ACEF3479"


@pytest.mark.parametrize("typed", ["ACE34", "ACE3479", "ACEF34799", "AOE347", ""])
def test_what_cannot_be_a_code_is_refused(typed):
    with pytest.raises(NoSuchWorkshop, match="six or eight"):
        tidy_code(typed)


@pytest.mark.parametrize("typed", ["", "  ", "–"])
def test_where_no_code_is_typed_it_says_where_to_find_one_and_names_no_workshop(typed):
    with pytest.raises(NoSuchWorkshop, match=r"^Type the code that the projector shows"):
        tidy_code(typed)


@given(st.text(max_size=200))
def test_whatever_is_typed_is_a_code_or_refused(typed):
    try:
        code = tidy_code(typed)
    except NoSuchWorkshop:
        return
    assert set(code) <= set(LETTERS)


def test_a_word_is_told_from_a_code_and_from_anything_else():
    words = {new_word() for _ in range(100)}
    assert len(words) == 100
    assert all(map(is_word, words))
    assert not any(map(is_word, [new_code(), new_code(8), "", "x" * 21, "x" * 23, "x" * 21 + "/", "é" * 22]))


# The doorkeeper


def test_somebody_who_tries_code_after_code_has_to_wait_and_is_told_how_long(doorkeeper, clock):
    client = Client("a", "1.2.3.4")
    assert guess(doorkeeper, 20, client) == 10
    with pytest.raises(TooManyTries) as refusal:
        doorkeeper.may_try(client)
    assert refusal.value.values["seconds"] == 10
    assert "Scan the QR code on the projector, or wait 10 seconds" in str(refusal.value)
    clock.now += 10
    doorkeeper.may_try(client)


def test_a_browser_that_keeps_guessing_leaves_tries_to_the_others_behind_its_address(doorkeeper):
    guess(doorkeeper, 1000, Client("prankster", "1.2.3.4"))
    assert guess(doorkeeper, 50, *(Client(f"phone {number}", "1.2.3.4") for number in range(50))) == 50


@pytest.mark.parametrize(
    ("near", "further", "elsewhere"),
    [
        ("1.2.3.4", "1.2.3.200", "1.2.4.4"),
        ("2001:db8:0:1::1", "2001:db8:0:ff00::1", "2001:db8:1::1"),
    ],
)
def test_who_drops_cookies_is_stopped_by_address_and_who_changes_addresses_by_network(
    doorkeeper, near, further, elsewhere
):
    assert guess(doorkeeper, 500, *(Client(f"{number}", near) for number in range(500))) == 60
    assert not refused(doorkeeper, Client("somebody", further))
    for number in range(180):
        doorkeeper.was_wrong(Client(f"more {number}", further))
    assert refused(doorkeeper, Client("somebody", further))
    assert not refused(doorkeeper, Client("newcomer", elsewhere))


def test_the_addresses_of_one_56_are_one(doorkeeper):
    addresses = [Client(f"{number}", f"2001:db8:0:1{number % 256:02x}::{number}") for number in range(500)]
    assert guess(doorkeeper, 500, *addresses) == 60


def test_ipv4_is_the_same_however_a_socket_gives_it(doorkeeper):
    guess(doorkeeper, 60, *(Client(f"{number}", "::ffff:1.2.3.4") for number in range(60)))
    assert refused(doorkeeper, Client("a", "1.2.3.4"))
    assert not refused(doorkeeper, Client("a", "::ffff:9.9.9.9"))


@pytest.mark.parametrize("address", ["", "127.0.0.1", "::1", "::ffff:127.0.0.1", "fe80::1%eth0", "unix:", "x" * 9_000])
def test_any_address_is_counted_and_locks_nobody_else_out(doorkeeper, address):
    assert guess(doorkeeper, 200, *(Client(f"{number}", address) for number in range(200))) == 60
    assert refused(doorkeeper, Client("a", address))
    assert not refused(doorkeeper, Client("a", "1.2.3.4"))


def test_without_a_browser_the_address_is_counted_alone(doorkeeper):
    assert guess(doorkeeper, 200, Client("", "1.2.3.4")) == 60
    assert not refused(doorkeeper, Client("", "5.6.7.8"))


def test_who_was_never_wrong_does_not_wait_for_those_who_were(doorkeeper):
    for number in range(1000):
        doorkeeper.was_wrong(Client(f"{number}", f"10.{number // 250}.{number % 250}.7"))
    assert not refused(doorkeeper, Client("newcomer", "192.168.1.30"))


def test_a_right_code_is_not_counted(doorkeeper):
    for _ in range(1000):
        doorkeeper.may_try(Client("a", "1.2.3.4"))


def test_a_flood_of_clients_does_not_fill_the_memory_nor_wash_its_network_away(doorkeeper):
    flood = [Client(f"{number}", f"2001:db8:0:{number % 65_536:x}::1") for number in range(25_000)]
    for client in flood:
        doorkeeper.was_wrong(client)
    assert [len(counted) for _, counted in doorkeeper._counts] == [20_000, 98, 1]
    assert refused(doorkeeper, Client("a", "2001:db8::1"))


def test_threads_that_guess_at_once_are_all_counted(doorkeeper):
    client = Client("a", "1.2.3.4")

    def wrong():
        for _ in range(200):
            doorkeeper.was_wrong(client)

    assert at_once(*[wrong] * 8) == []
    ((_, browsers), *_) = doorkeeper._counts
    assert browsers["a"].left == 10 - 1600
