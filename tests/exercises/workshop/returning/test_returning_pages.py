"""A lost phone, always from app.py: what a newcomer is asked, what the desk sees, and what the phone shows then."""

import re

import pytest

from alignment.store import person_id
from exercises.workshop.returning.requests import waiting

ROOM = "exercises/pages/room.py"


@pytest.fixture
def seated(room):
    room.join("ana", "Ana", "Red")
    room.join("bob", "Bob", "Blue")
    return room


@pytest.fixture
def newcomer(person, seated):
    return person(join=seated.workshop.word)


def choose(phone, words):
    field = phone.field("Who were you?")
    field.select_index(next(place for place, option in enumerate(field.options) if words in option))
    return phone.press("Ask the facilitator")


def number_on(phone):
    return re.search(r"call-number'>(\d\d)<", phone.html).group(1)


def test_a_newcomer_says_who_they_were_waits_and_is_that_person_after_the_desks_yes(person, seated, newcomer):
    assert "I was here before" in [expander.label for expander in newcomer.app.expander]
    choose(newcomer, "Ana · Red")
    assert "You say that you are Ana" in newcomer.reads
    assert "Take part" not in newcomer.buttons
    desk = seated.desk(person)
    assert f"Number {number_on(newcomer)} says" in desk.reads
    assert "Ana" in desk.reads
    desk.press("Yes, that is them")
    assert "Number" not in desk.reads
    newcomer.app.run()
    assert "Ana" in newcomer.buttons
    assert "Take part" not in newcomer.buttons
    assert "Join" in person(ROOM, who="ana", workshop=seated.workshop.id).buttons


def test_a_no_is_said_and_leaves_the_person_to_take_part_as_somebody_new(person, seated, newcomer):
    choose(newcomer, "Ana · Red")
    seated.desk(person).press("No")
    newcomer.app.run()
    assert "did not confirm that this was you" in newcomer.reads
    newcomer.press("Take part")
    assert len(seated.snapshot.people) == 3


def test_who_stops_waiting_is_asked_anew(seated, newcomer):
    choose(newcomer, "Ana · Red").press("Stop waiting")
    assert waiting(seated.snapshot) == ()
    assert "Take part" in newcomer.buttons


def test_a_request_that_nobody_answered_is_said_to_have_ended(seated, newcomer, monkeypatch):
    choose(newcomer, "Ana · Red")
    monkeypatch.setattr("exercises.workshop.records.time.time", lambda: 9e9)
    newcomer.app.run()
    assert "ended without an answer" in newcomer.reads
    assert "Take part" in newcomer.buttons


def test_those_without_a_name_and_of_one_name_are_told_apart_by_numbers_and_the_hidden_by_when_they_came(
    person, seated, newcomer
):
    for token, name in (("cy", ""), ("dee", "Rude"), ("ana two", "Ana"), ("ed", "Rude too")):
        seated.join(token, name, "Red")
    for hidden in ("dee", "ed"):
        seated.hide_person(person_id(hidden))
    newcomer.app.run()
    options = newcomer.field("Who were you?").options
    assert "Bob · Blue" in options
    dated = [option for option in options if re.search(r" · Red · \d+ \w+ \d{4}, \d\d:\d\d", option)]
    assert len(dated) == 2
    assert {"Ana · Red", "Ana 2 · Red", "Participant 3 · Red"} <= set(options)


def test_a_hidden_nickname_is_not_on_the_list(seated, newcomer):
    seated.hide_person(person_id("ana"))
    newcomer.app.run()
    assert not [option for option in newcomer.field("Who were you?").options if "Ana" in option]


def test_nobody_is_asked_where_everybody_is_here(seated, person):
    here = {"ids": [person_id("ana"), person_id("bob")]}
    seated.store.put_document(seated.workshop.id, "presence", "server", here)
    phone = person(join=seated.workshop.word)
    assert "I was here before" not in [expander.label for expander in phone.app.expander]
    assert "Take part" in phone.buttons


def test_without_the_code_nobody_learns_who_takes_part(seated, person):
    stranger = person(ROOM, workshop=seated.workshop.id)
    assert "Ana" not in stranger.reads
    assert not [field for field in stranger.app.selectbox if field.label == "Who were you?"]


def test_what_is_refused_is_said_with_the_reason(seated, newcomer, monkeypatch):
    monkeypatch.setattr("exercises.workshop.returning.requests.MOST_WAITING", 0)
    choose(newcomer, "Ana · Red")
    assert "already waiting for the facilitator" in newcomer.reads
    assert not newcomer.app.exception


def test_who_came_in_meanwhile_is_not_on_the_list_any_more_and_another_is_asked_for(seated, newcomer):
    newcomer.field("Who were you?").select_index(0)
    seated.store.put_document(seated.workshop.id, "presence", "server", {"ids": [person_id("ana")]})
    newcomer.press("Ask the facilitator")
    assert "Choose a person" in newcomer.reads
    assert newcomer.field("Who were you?").options == ["Bob · Blue"]
    assert waiting(seated.snapshot) == ()


def test_in_arabic_somebody_is_named_from_right_to_left_whatever_letters_their_name_has(person, seated):
    phone = person(join=seated.workshop.word, lang="ar")
    (field,) = [field for field in phone.app.selectbox if field.key == "return-who"]
    assert field.options == ["\u200fAna · Red", "\u200fBob · Blue"]
