"""The rules of the door, as the simulation shows them."""

import pytest

from benchmarks.doorkeeper import (
    HOUR,
    KINDS,
    a_room_arrives,
    chance_of_one,
    codes_that_open,
    from_one_48,
    from_one_64,
    guesses_in,
    in_the_room,
    newcomers_refused,
)
from exercises.workshop.joining.codes import IN_A_ROOM, ON_THE_INTERNET

BY_ADDRESS, BY_SERVER, IN_USE = KINDS.values()


@pytest.mark.parametrize("prankster", [None, in_the_room(keeps_cookies=True)], ids=["alone", "with a prankster"])
def test_a_hundred_people_behind_one_address_come_in_without_waiting(prankster):
    came = a_room_arrives(IN_USE, prankster)
    assert (came.refusals, len(came.inside)) == (0, 100)
    assert came.seconds < 15


def test_by_address_alone_a_prankster_keeps_the_room_waiting():
    assert a_room_arrives(BY_ADDRESS, in_the_room(keeps_cookies=True)).refusals > 100


@pytest.mark.parametrize(
    ("attacker", "at_once", "a_second"), [(from_one_64, 60, 0.5), (from_one_48, 240, 2)], ids=["/64", "/48"]
)
def test_who_guesses_with_ever_new_addresses_gets_hardly_anywhere(attacker, at_once, a_second):
    assert guesses_in(120, IN_USE, attacker) <= at_once + 120 * a_second
    assert chance_of_one(at_once + HOUR * a_second, IN_A_ROOM) < 0.012
    assert chance_of_one(at_once + HOUR * a_second, ON_THE_INTERNET) < 0.000_05


def test_a_newcomer_with_the_right_code_is_never_refused_while_somebody_guesses_elsewhere():
    assert newcomers_refused(120, IN_USE, from_one_48) == 0
    assert newcomers_refused(120, BY_SERVER, from_one_48) > 0.3


def test_of_ten_thousand_codes_tried_none_opens():
    assert codes_that_open(10_000, from_one_64) == 0
