import threading

import pytest

from exercises.workshop.errors import ExerciseError, NoSuchWorkshop


@pytest.mark.parametrize("frame", ["workshop", "key", "stage", "participant", "sheet"])
def test_what_the_frame_keeps_is_out_of_reach_of_exercises(room, frame):
    room.join("t")
    seat = room.workshops.seat(room.workshop.id, "t")
    for act in (
        lambda: seat.contribute(frame, "facilitator", lambda _: {"hash": "mine"}),
        lambda: room.lead.reset(frame),
        lambda: room.gather(frame, "x", lambda _: {}),
    ):
        with pytest.raises(ExerciseError, match="no exercise"):
            act()
    assert room.lead


def test_a_seat_that_was_taken_before_the_end_keeps_nothing_after_it(room):
    seat = room.join("t")
    room.lead.close()
    with pytest.raises(NoSuchWorkshop, match="is over"):
        seat.contribute("debate", "", lambda _: {})
    assert not room.snapshot.kind("debate")


def test_a_stranger_has_no_seat(room):
    with pytest.raises(NoSuchWorkshop, match="do not take part"):
        room.workshops.seat(room.workshop.id, "stranger")


def test_one_answer_a_person_however_fast_they_press(room):
    seat = room.join("t")
    who = seat.participant
    presses = [
        threading.Thread(target=seat.contribute, args=("debate", f"vote.{who.id}", lambda _, n=n: {"n": n}))
        for n in range(20)
    ]
    for press in presses:
        press.start()
    for press in presses:
        press.join()
    (document,) = room.snapshot.kind("debate")
    assert document.version == 20
