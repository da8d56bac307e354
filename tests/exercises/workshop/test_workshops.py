import time
from dataclasses import replace

import pytest
from sqlalchemy import text

from alignment import Alignment, AlignmentError
from alignment.store import hashed, person_id
from exercises.workshop import workshops
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop, NotFacilitator, TooManyTries
from exercises.workshop.joining.codes import Client, new_code, new_word
from exercises.workshop.records import Workshop, WorkshopPhase
from exercises.workshop.snapshots import Snapshots
from exercises.workshop.workshops import Workshops

PHONE, STRANGER = Client("phone", "192.168.1.30"), Client("stranger", "192.168.1.66")


def test_a_workshop_is_found_by_its_code_however_it_is_typed(room):
    typed = f" {room.workshop.code[:3].lower()}-{room.workshop.code[3:]} "
    assert room.workshops.find(typed, PHONE) == room.workshop


def test_the_facilitators_key_is_kept_nowhere(room):
    kept = "".join(str(document.content) for document in room.store.documents(room.workshop.id))
    assert room.key not in kept
    assert len(room.key) >= 32


@pytest.mark.parametrize("facts", [
    {"name": "  "},
    {"name": "x" * 61},
    {"name": "A", "groups": tuple(map(str, range(13)))},
])  # fmt: skip
def test_a_workshop_that_a_room_could_not_use_is_refused_with_a_reason(room, facts):
    with pytest.raises((ExerciseError, AlignmentError)):
        room.workshops.create(Workshop(**facts))


def test_a_person_starts_so_many_workshops_a_day_and_closing_them_makes_no_room_for_others(room, monkeypatch):
    monkeypatch.setattr(workshops, "WORKSHOPS_A_DAY", 2)
    made, key = room.workshops.create(Workshop(name="A"), "ann")
    room.workshops.duplicate(room.workshops.facilitation(made.id, key), "ann")
    room.workshops.facilitation(made.id, key).close()
    for create in (
        lambda: room.workshops.create(Workshop(name="C"), "ann"),
        lambda: room.workshops.duplicate(room.workshops.facilitation(made.id, key), "ann"),
    ):
        with pytest.raises(ExerciseError, match="started 2 workshops within a day, the most that one browser may"):
            create()
    room.workshops.create(Workshop(name="B"), "bob")
    with room.store.writing() as connection:
        connection.execute(text("UPDATE document SET made_at = '2020-01-01'"))
    room.workshops.create(Workshop(name="C"), "ann")


def test_ten_thousand_wrong_codes_do_not_get_in_and_the_room_does_not_wait_for_them(room):
    got_in, began = 0, time.perf_counter()
    for _ in range(10_000):
        code = new_code()
        if code == room.workshop.code:
            continue
        try:
            room.workshops.find(code, STRANGER)
            got_in += 1
        except (NoSuchWorkshop, TooManyTries):
            pass
    taken = time.perf_counter() - began
    assert got_in == 0
    assert room.workshops.find(room.workshop.code, PHONE) == room.workshop
    # Nearly all of them are turned away before the database is asked: a thousandth of a second each is far above that.
    assert taken < 10


def test_even_the_right_code_does_not_open_for_a_client_that_tried_too_many(room):
    for _ in range(10):
        with pytest.raises(NoSuchWorkshop):
            room.workshops.find(replaced(room.workshop.code), STRANGER)
    with pytest.raises(TooManyTries):
        room.workshops.find(room.workshop.code, STRANGER)


def test_what_cannot_be_a_code_is_no_try(room):
    for _ in range(100):
        with pytest.raises(NoSuchWorkshop):
            room.workshops.find("hello", STRANGER)
    assert room.workshops.find(room.workshop.code, STRANGER) == room.workshop


def test_the_word_of_the_qr_code_opens_also_for_a_client_that_tried_too_many_codes(room):
    test_even_the_right_code_does_not_open_for_a_client_that_tried_too_many(room)
    assert room.workshops.find(room.workshop.word, STRANGER) == room.workshop


def test_a_word_that_was_made_up_opens_nothing_and_is_counted_for_nobody(room):
    for _ in range(100):
        with pytest.raises(NoSuchWorkshop, match="QR code opens no workshop"):
            room.workshops.find(new_word(), STRANGER)
    assert room.workshops.find(room.workshop.code, STRANGER) == room.workshop


def test_the_register_knows_the_word_by_its_hash_alone(room):
    kept = [document.id for document in room.store.documents("codes")]
    assert hashed(room.workshop.word) in kept
    assert room.workshop.word not in kept


@pytest.mark.parametrize("letters", [6, 8])
def test_a_code_is_as_long_as_was_asked_for_and_stays_so_when_it_is_renewed(stored, letters):
    workshop, key = Workshops(stored).create(Workshop(name="Brussels"), letters=letters)
    assert len(workshop.code) == letters
    assert len(Workshops(stored).facilitation(workshop.id, key).renew_code().code) == letters


def test_a_renewed_code_opens_and_the_old_one_and_its_qr_code_say_that_it_was_renewed(room):
    renewed = room.lead.renew_code()
    for given in (renewed.code, renewed.word):
        assert room.workshops.find(given, PHONE) == renewed == room.snapshot.workshop
    for given in (room.workshop.code, room.workshop.word):
        with pytest.raises(NoSuchWorkshop, match="has renewed it"):
            room.workshops.find(given, PHONE)


def test_a_desk_that_knows_the_old_code_does_not_bring_it_back(room):
    desk = room.lead
    renewed = room.lead.renew_code()
    assert desk.announce(replace(room.workshop, place="Brussels")) == replace(renewed, place="Brussels")
    assert room.snapshot.workshop.code == renewed.code


def test_a_workshop_of_before_there_were_words_is_joined_by_its_code(room):
    with room.lead.unrecorded() as act:
        old = {
            name: value for name, value in act.frame.document("workshop", "workshop").content.items() if name != "word"
        }
        act.frame.keep("workshop", "workshop", old)
    assert room.workshops.find(room.workshop.code, PHONE).word == ""
    assert room.lead.renew_code().word


def replaced(code):
    return ("A" if code[0] != "A" else "C") + code[1:]


def test_joining_needs_no_name_and_the_token_is_not_kept(room):
    who = room.join("secret token").participant
    assert (who.nickname, who.id) == ("Participant 1", person_id("secret token"))
    kept = str(room.store.documents(room.workshop.id))
    assert "secret token" not in kept


def test_joining_again_changes_how_one_takes_part_and_makes_no_second_person(room):
    room.join("t", "Ana", "Red")
    room.join("t", "Ana M.", "Blue")
    assert room.seat("t").participant.group == "Blue"
    assert len(room.snapshot.people) == 1


def test_a_group_that_the_workshop_does_not_have_is_refused(room):
    with pytest.raises(ExerciseError, match="no group Green"):
        room.join("t", group="Green")


def test_a_closed_workshop_cannot_be_joined_and_its_code_says_that_it_is_over(room):
    code, sheet = room.workshop.code, room.sheet()
    room.join("t")
    room.lead.close()
    for given in (code, room.workshop.word):
        with pytest.raises(NoSuchWorkshop, match="“Brussels 2018” is over"):
            room.workshops.find(given, PHONE)
    with pytest.raises(NoSuchWorkshop, match="is over"):
        room.join("late")
    with pytest.raises(NoSuchWorkshop, match="is over"):
        room.workshops.seat(room.workshop.id, "t")
    with pytest.raises(AlignmentError, match="locked"):
        room.store.add_row(sheet.id, Alignment(project="x"))
    room.lead.close(archive=True)
    assert room.snapshot.workshop.phase is WorkshopPhase.ARCHIVED


def test_no_workshop_is_given_the_code_of_a_finished_one(room, monkeypatch):
    room.lead.close()
    drawn = iter([room.workshop.code, "ACE347"])
    monkeypatch.setattr("exercises.workshop.joining.register.new_code", lambda _: next(drawn))
    assert room.workshops.create(Workshop(name="The next one"))[0].code == "ACE347"


def test_a_duplicate_has_the_settings_and_nothing_that_people_did(room):
    room.sheet()
    room.join("t", "Ana", "Red")
    twin, key = room.workshops.duplicate(room.lead, "desk")
    assert replace(twin, id="", code="", word="") == replace(room.workshop, id="", code="", word="")
    assert {twin.code, twin.word}.isdisjoint({room.workshop.code, room.workshop.word})
    fresh = Snapshots(room.store).snapshot(twin.id)
    assert (dict(fresh.people), dict(fresh.sheets), fresh.stage.sheet) == ({}, {}, "")
    assert room.workshops.facilitation(twin.id, key)
    assert room.workshops.desk(twin.id, "desk")
    with pytest.raises(NotFacilitator):
        room.workshops.facilitation(twin.id, room.key)
