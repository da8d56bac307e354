import threading
import time
from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentError, AlignmentSheet
from alignment.store import person_id
from exercises.errors import ExerciseError, NoSuchWorkshop, NotFacilitator, TooManyTries
from exercises.joining import new_code
from exercises.workshop import Phase, Workshop
from exercises.workshops import MOST_PARTICIPANTS


def test_a_workshop_is_found_by_its_code_however_it_is_typed(room):
    typed = f" {room.workshop.code[:3].lower()}-{room.workshop.code[3:]} "
    assert room.workshops.find(typed, "phone") == room.workshop


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


def test_ten_thousand_wrong_codes_do_not_get_in_and_the_room_does_not_wait_for_them(room):
    got_in, began = 0, time.perf_counter()
    for _ in range(10_000):
        code = new_code()
        if code == room.workshop.code:
            continue
        try:
            room.workshops.find(code, "stranger")
            got_in += 1
        except (NoSuchWorkshop, TooManyTries):
            pass
    taken = time.perf_counter() - began
    assert got_in == 0
    assert room.workshops.find(room.workshop.code, "phone") == room.workshop
    # Nearly all of them are turned away before the database is asked: a thousandth of a second each is far above that.
    assert taken < 10


def test_even_the_right_code_does_not_open_for_a_client_that_tried_too_many(room):
    for _ in range(30):
        with pytest.raises(NoSuchWorkshop):
            room.workshops.find(replaced(room.workshop.code), "stranger")
    with pytest.raises(TooManyTries):
        room.workshops.find(room.workshop.code, "stranger")


def replaced(code):
    return ("A" if code[0] != "A" else "C") + code[1:]


def test_joining_needs_no_name_and_the_token_is_not_kept(room):
    who = room.join("secret token")
    assert (who.nickname, who.id) == ("", person_id("secret token"))
    kept = str(room.store.documents(room.workshop.id))
    assert "secret token" not in kept


def test_joining_again_changes_how_one_takes_part_and_makes_no_second_person(room):
    room.join("t", "Ana", "Red")
    room.join("t", "Ana M.", "Blue")
    assert room.workshops.participant(room.workshop.id, "t").group == "Blue"
    assert len(room.snapshot.people) == 1


def test_a_group_that_the_workshop_does_not_have_is_refused(room):
    with pytest.raises(ExerciseError, match="no group Green"):
        room.join("t", group="Green")


def test_a_full_workshop_takes_nobody_new_but_lets_its_own_come_back(room):
    for number in range(MOST_PARTICIPANTS):
        room.store.put_document(room.workshop.id, "participant", f"p{number}", {})
    room.store.put_document(room.workshop.id, "participant", person_id("here"), {})
    with pytest.raises(ExerciseError, match="500 participants"):
        room.join("new")
    room.join("here", "Still here")


FACILITATORS_ACTIONS = (
    lambda hand: hand.lock(),
    lambda hand: hand.reveal("x"),
    lambda hand: hand.hide_row("x"),
    lambda hand: hand.hide_person("x"),
    lambda hand: hand.bring_everyone(),
    lambda hand: hand.announce(hand.workshop),
    lambda hand: hand.add_sheet(AlignmentSheet(title="x")),
    lambda hand: hand.start_coding(AlignmentSheet(title="x")),
    lambda hand: hand.reset("debate"),
    lambda hand: hand.undo(),
    lambda hand: hand.close(),
    lambda hand: hand.renew_key(),
    lambda hand: hand.gather("debate", "x", lambda _: {}),
    lambda hand: hand.check(),
)


@pytest.mark.parametrize("key", ["", "guess", "x" * 32])
def test_without_the_key_there_is_no_hand_to_act_with(room, key):
    with pytest.raises(NotFacilitator):
        room.workshops.facilitation(room.workshop.id, key)
    with pytest.raises(NotFacilitator):
        room.workshops.duplicate(room.workshop.id, key)


@pytest.mark.parametrize("action", FACILITATORS_ACTIONS)
def test_a_renewed_key_ends_every_action_of_the_old_one(room, action):
    old = room.facilitation
    new = room.facilitation.renew_key()
    before = room.snapshot
    with pytest.raises(NotFacilitator):
        action(old)
    after = room.snapshot
    assert (after.stage, after.workshop, dict(after.gathered)) == (before.stage, before.workshop, dict(before.gathered))
    action(room.workshops.facilitation(room.workshop.id, new))


def test_every_action_of_the_facilitator_is_tried_above():
    from exercises.workshops import Facilitation

    named = {name for action in FACILITATORS_ACTIONS for name in action.__code__.co_names}
    assert {name for name in vars(Facilitation) if not name.startswith("_")} <= named


def test_a_locked_workshop_lets_nobody_write_and_an_unlocked_one_does(room):
    sheet = room.sheet()
    room.facilitation.lock()
    with pytest.raises(AlignmentError, match="locked"):
        room.store.add_row(sheet.id, Alignment(project="x"))
    room.facilitation.lock(locked=False)
    room.store.add_row(sheet.id, Alignment(project="x"))


def test_a_sheet_that_comes_into_a_locked_workshop_is_locked_too(room):
    room.facilitation.lock()
    late = room.facilitation.add_sheet(AlignmentSheet(title="Late"))
    with pytest.raises(AlignmentError, match="locked"):
        room.store.add_row(late.id, Alignment(project="x"))


def test_undo_takes_back_the_last_action_and_the_one_before(room):
    room.sheet()
    room.facilitation.lock()
    room.facilitation.reveal("debate")
    assert room.facilitation.undo()
    assert (room.snapshot.stage.locked, room.snapshot.stage.revealed) == (True, ())
    assert room.facilitation.undo()
    assert not room.snapshot.stage.locked
    (sheet,) = room.snapshot.sheets.values()
    room.store.add_row(sheet.id, Alignment(project="x"))


def test_undo_without_an_action_does_nothing(room):
    assert not room.facilitation.undo()


def test_a_reset_puts_away_one_exercise_and_undo_has_it_again(room):
    room.join("t")
    seat = room.workshops.seat(room.workshop.id, "t")
    seat.contribute("debate", "", lambda _: {"text": "For"})
    seat.contribute("glance", "", lambda _: {"answer": 7})
    assert room.facilitation.reset("debate") == 1
    assert set(room.snapshot.gathered) == {"glance"}
    room.facilitation.undo()
    assert [document.content for document in room.snapshot.gathered["debate"]] == [{"text": "For"}]


@pytest.mark.parametrize("frame", ["workshop", "key", "stage", "participant", "sheet"])
def test_what_the_frame_keeps_is_out_of_reach_of_exercises(room, frame):
    room.join("t")
    seat = room.workshops.seat(room.workshop.id, "t")
    for act in (
        lambda: seat.contribute(frame, "facilitator", lambda _: {"hash": "mine"}),
        lambda: room.facilitation.reset(frame),
        lambda: room.facilitation.gather(frame, "x", lambda _: {}),
    ):
        with pytest.raises(ExerciseError, match="no exercise"):
            act()
    seat.withdraw(frame, "facilitator")
    assert room.facilitation


def test_a_closed_workshop_cannot_be_joined_and_its_code_is_free(room):
    code, sheet = room.workshop.code, room.sheet()
    room.join("t")
    room.facilitation.close()
    with pytest.raises(NoSuchWorkshop):
        room.workshops.find(code, "phone")
    with pytest.raises(NoSuchWorkshop, match="is over"):
        room.join("late")
    with pytest.raises(NoSuchWorkshop, match="is over"):
        room.workshops.seat(room.workshop.id, "t")
    with pytest.raises(AlignmentError, match="locked"):
        room.store.add_row(sheet.id, Alignment(project="x"))
    assert room.facilitation.close(archive=True).phase is Phase.ARCHIVED


def test_a_duplicate_has_the_settings_and_nothing_that_people_did(room):
    room.sheet()
    room.join("t", "Ana", "Red")
    twin, key = room.workshops.duplicate(room.workshop.id, room.key)
    assert replace(twin, id="", code="") == replace(room.workshop, id="", code="")
    assert twin.code != room.workshop.code
    fresh = room.rooms.snapshot(twin.id)
    assert (dict(fresh.people), dict(fresh.sheets), fresh.stage.sheet) == ({}, {}, "")
    assert room.workshops.facilitation(twin.id, key)
    with pytest.raises(NotFacilitator):
        room.workshops.facilitation(twin.id, room.key)


def test_a_stranger_has_no_seat_and_one_person_cannot_withdraw_what_another_gave(room):
    with pytest.raises(NoSuchWorkshop, match="do not take part"):
        room.workshops.seat(room.workshop.id, "stranger")
    for token in ("ann", "bob"):
        room.join(token)
    given = room.workshops.seat(room.workshop.id, "ann").contribute("debate", "", lambda _: {})
    room.workshops.seat(room.workshop.id, "bob").withdraw("debate", given.id)
    assert "debate" in room.snapshot.gathered
    room.workshops.seat(room.workshop.id, "ann").withdraw("debate", given.id)
    assert "debate" not in room.snapshot.gathered


def test_one_answer_a_person_however_fast_they_press(room):
    who = room.join("t")
    seat = room.workshops.seat(room.workshop.id, "t")
    presses = [
        threading.Thread(target=seat.contribute, args=("debate", f"vote.{who.id}", lambda _, n=n: {"n": n}))
        for n in range(20)
    ]
    for press in presses:
        press.start()
    for press in presses:
        press.join()
    (document,) = room.snapshot.gathered["debate"]
    assert document.version == 20


def test_double_coding_gives_each_group_its_own_unanswered_copy(room):
    case = AlignmentSheet(title="Case", rows=(Alignment(project="Bus lanes", goal="11", why="secret answer"),))
    coding = room.facilitation.start_coding(case)
    assert set(coding.sheets) == {"Red", "Blue"}
    for group in coding.sheets:
        sheet = room.store.sheet(coding.sheets[group])
        assert [(row.project, row.goal, row.why) for row in sheet.rows] == [("Bus lanes", "", "")]
        assert coding.rows[group] == (sheet.rows[0].id,)


def test_double_coding_needs_two_groups(stored, room):
    room.facilitation.announce(replace(room.workshop, groups=("Red",)))
    with pytest.raises(ExerciseError, match="two groups"):
        room.facilitation.start_coding(AlignmentSheet(title="Case"))
