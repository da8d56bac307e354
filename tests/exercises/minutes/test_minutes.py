import pytest

from alignment.ground.wording import wording
from exercises.minutes import COMPANION
from exercises.minutes.markup import in_one_line
from exercises.minutes.taking import (
    PACKAGE,
    MinutesError,
    Note,
    NoteKind,
    hand_pen,
    notes,
    strike_out,
    take_note,
    take_note_as,
)
from tests.exercises.a_room import LEAD, ROOM, at_once

NOBODY = frozenset()


def person_of(room, token):
    return frozenset({room.seat(token).participant.id})


def at_desk(room, *note, **more):
    with room.lead.act("take-note", "exercises/minutes") as act:
        take_note(act, Note(*note, **more))


def outcome(room):
    return COMPANION.outcome(room.snapshot, COMPANION.say("en"))


def test_points_and_final_conclusions_are_in_the_export_and_a_workshop_without_any_has_no_table(room):
    assert outcome(room) == ()
    at_desk(room, "Central government wants figures", "Cairo")
    at_desk(room, "Align one session each", kind=NoteKind.CONCLUSION)
    points, conclusions = outcome(room)
    assert points.rows == (("", "Cairo", "Central government wants figures"),)
    assert conclusions.rows == (("Align one session each", ""),)


def test_who_is_handed_the_pen_writes_until_it_is_taken_back(room):
    ana = room.seat("ana")
    with pytest.raises(MinutesError):
        take_note_as(ana, Note("A point"))
    hand_pen(room.lead, NOBODY, person_of(room, "ana"))
    take_note_as(ana, Note("A point", "Bob"))
    hand_pen(room.lead, person_of(room, "ana"), NOBODY)
    with pytest.raises(MinutesError):
        take_note_as(ana, Note("Another"))
    assert [(note.speaker, note.text) for note in notes(room.snapshot)] == [("Bob", "A point")]


def test_two_who_write_at_once_do_not_write_over_each_other(room):
    seats = [room.seat(f"t{number}") for number in range(4)]
    hand_pen(room.lead, NOBODY, frozenset(seat.participant.id for seat in seats))
    writing = [lambda seat=seat: take_note_as(seat, Note(seat.participant.nickname)) for seat in seats]
    assert at_once(*writing, lambda: at_desk(room, "The desk")) == []
    assert len({note.text for note in notes(room.snapshot)}) == 5


def test_what_is_struck_out_is_gone_and_the_undo_has_it_again(room):
    at_desk(room, "A slip")
    strike_out(room.lead, notes(room.snapshot)[0].id)
    assert outcome(room) == ()
    room.lead.undo()
    assert [note.text for note in notes(room.snapshot)] == ["A slip"]


def test_a_note_in_a_list_has_the_colon_of_the_language():
    note = Note("Deux lignes\nen une", "Nour", NoteKind.POINT)
    assert in_one_line(note, wording(PACKAGE, "fr")) == "Nour\u202f: Deux lignes en une"
    assert in_one_line(note, wording(PACKAGE, "en")) == "Nour: Deux lignes en une"


def test_an_empty_note_is_refused(room):
    with pytest.raises(MinutesError):
        at_desk(room, " \n ")


def test_the_desk_hands_the_pen_to_a_phone_whose_draft_is_kept_on_reload(person, room):
    room.seat("ana", nickname="Ana")
    phone = person(ROOM, workshop=room.workshop.id, who="ana")
    assert "Put into the minutes" not in phone.buttons
    desk = person(LEAD, workshop=room.workshop.id, key=room.key)
    (field,) = [field for field in desk.app.multiselect if field.label == "Who takes notes on a phone"]
    field.select("Ana").run()
    phone = phone.reload(ROOM)
    phone.field("What was said").input("Local priorities differ")
    phone.press("Put into the minutes")
    assert not phone.app.exception
    assert [note.text for note in notes(room.snapshot)] == ["Local priorities differ"]
    assert phone.field("What was said").value == ""
