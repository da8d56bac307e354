"""The code that a facilitator writes down opens the desk, as long as the link that it goes with is good."""

import hashlib
from importlib.util import module_from_spec

import pytest

from alignment.store import hashed, person_id
from exercises.workshop.errors import NoSuchWorkshop, NotFacilitator, TooManyTries
from exercises.workshop.joining.codes import LETTERS, Client
from exercises.workshop.keys import recovery
from exercises.workshop.keys.recovery import in_threes, recovery_code, recovery_mark, tidy_recovery

PHONE = Client("phone", "192.168.1.30")


@pytest.fixture
def code(room):
    return recovery_code(room.key)


def leads(room, token):
    try:
        room.workshops.desk(room.workshop.id, token).check()
    except NotFacilitator:
        return False
    return True


def test_the_code_has_twelve_letters_that_nobody_takes_for_others_and_is_another_for_each_key(code):
    assert len(code) == 12
    assert set(code) <= set(LETTERS)
    assert len({recovery_code(f"key {number}") for number in range(50)}) == 50
    assert in_threes("ACEFHJKMPRTW") == "ACE FHJ KMP RTW"


def test_who_types_it_leads_and_nothing_is_renewed_by_it(room, code):
    found = room.workshops.recover(f" {in_threes(code).lower()} ", PHONE, "desk")
    assert found == room.workshop
    assert leads(room, "desk")
    assert room.workshops.facilitation(room.workshop.id, room.key)
    room.workshops.recover(code, PHONE, "another desk")
    assert leads(room, "desk")
    assert leads(room, "another desk")


def test_a_renewed_link_ends_it_and_has_a_new_one(room, code):
    room.workshops.recover(code, PHONE, "desk")
    new = room.lead.renew_key()
    with pytest.raises(NoSuchWorkshop, match="opens no workshop"):
        room.workshops.recover(code, PHONE, "late")
    assert not leads(room, "desk")
    room.workshops.recover(recovery_code(new), PHONE, "desk")
    assert leads(room, "desk")


def test_it_opens_the_desk_of_a_finished_workshop_too(room, code):
    room.lead.close()
    room.workshops.recover(code, PHONE, "desk")
    assert leads(room, "desk")


def test_it_opens_its_own_workshop_alone(room, new_room, code):
    other = new_room(name="Another")
    assert room.workshops.recover(recovery_code(other.key), PHONE, "desk").id == other.workshop.id
    assert not leads(room, "desk")


@pytest.mark.parametrize("odd", ["", "ACEFHJ", "A" * 13, "ACEF HJKM PRT0", "' or 1=1 --", "x" * 5000, "\x00" * 12])
def test_what_cannot_be_one_is_no_try(room, code, odd):
    for _ in range(30):
        with pytest.raises(NoSuchWorkshop, match="twelve letters"):
            tidy_recovery(odd)
        with pytest.raises(NoSuchWorkshop):
            room.workshops.recover(odd, PHONE, "desk")
    room.workshops.recover(code, PHONE, "desk")


def test_wrong_ones_are_counted_by_the_doorkeeper_with_wrong_join_codes(room, code):
    for number in range(10):
        with pytest.raises(NoSuchWorkshop):
            room.workshops.recover(recovery_code(f"a guess {number}"), PHONE, "desk")
    for ask in (lambda: room.workshops.recover(code, PHONE, "desk"), lambda: room.workshops.find("AAAAAA", PHONE)):
        with pytest.raises(TooManyTries):
            ask()
    assert not leads(room, "desk")
    room.workshops.recover(code, Client("another", "192.168.1.31"), "desk")


def test_one_that_went_with_a_key_of_before_is_counted_too(room, code):
    room.lead.renew_key()
    for _ in range(10):
        with pytest.raises(NoSuchWorkshop):
            room.workshops.recover(code, PHONE, "desk")
    with pytest.raises(TooManyTries):
        room.workshops.recover(code, PHONE, "desk")


def test_the_hash_takes_the_work_of_four_megabytes():
    as_it_is = module_from_spec(recovery.__spec__)  # the tests' own takes none
    recovery.__spec__.loader.exec_module(as_it_is)
    work = {"n": 2**12, "r": 8, "p": 1, "dklen": 32}
    assert as_it_is.recovery_mark("A") == hashlib.scrypt(b"A", salt=b"sdg-workshop recovery", **work).hex()


def test_neither_the_code_nor_a_quick_hash_of_it_is_kept(room, code):
    kept = str([(d.id, d.content) for space in (room.workshop.id, "codes") for d in room.store.documents(space)])
    assert recovery_mark(code) in kept
    for given in (code, code.lower(), in_threes(code), hashed(code), person_id(code)):
        assert given not in kept
