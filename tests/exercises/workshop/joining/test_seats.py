"""Who may sit down, who not, and who may change groups: each decided where the seat is kept."""

from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentSheet
from alignment.store import person_id
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop
from exercises.workshop.facilitation import Said
from tests.exercises.a_room import at_once

CASE = AlignmentSheet(title="Case", rows=(Alignment(project="Bus lanes"),))


def sit(room, token, group="", browser="", **about):
    return room.workshops.join(room.workshop, token, group=group, browser=browser, **about)


def fill(room, number):
    for one in range(number):
        room.store.put_document(room.workshop.id, "participant", f"p{one}", {})


def act(room, name, *given):
    with room.lead.act(name) as done:
        getattr(done, name.replace("-", "_"))(*given)


def remove(room, token):
    act(room, "remove-person", person_id(token))


def test_five_persons_of_one_browser_may_take_part_and_no_sixth(room):
    for number in range(5):
        sit(room, f"t{number}", browser="tablet")
    with pytest.raises(ExerciseError, match="5 people already take part from this browser"):
        sit(room, "t5", browser="tablet")
    sit(room, "t0", "Red", browser="tablet")
    sit(room, "t5", browser="another")


def test_no_sixth_person_slips_in_when_all_of_a_browser_come_at_once(room):
    joining = [lambda token=f"t{number}": sit(room, token, browser="tablet") for number in range(8)]
    assert len(at_once(*joining)) == 3
    assert len(room.snapshot.people) == 5


def test_a_browser_is_kept_as_a_hash_that_no_other_workshop_has(room, new_room):
    other = new_room(name="Another")
    first, second = sit(room, "t", browser="tablet"), sit(other, "t", browser="tablet")
    assert first.browser != second.browser
    assert "tablet" not in str(room.store.documents(room.workshop.id))


def test_beyond_a_hundred_and_fifty_the_facilitator_lets_more_in_and_may_take_that_back(room):
    fill(room, 150)
    with pytest.raises(ExerciseError, match="150 people already take part"):
        sit(room, "new")
    act(room, "let-more-in")
    sit(room, "new")
    assert room.lead.undo() == Said("exercises/workshop", "let-more-in")
    with pytest.raises(ExerciseError, match="150 people"):
        sit(room, "another")
    sit(room, "new", "Red")


def test_a_full_workshop_takes_nobody_new_but_lets_its_own_come_back(room):
    fill(room, 499)
    act(room, "let-more-in")
    sit(room, "here")
    with pytest.raises(ExerciseError, match="500 participants"):
        sit(room, "new")
    sit(room, "here", nickname="Still here")


def test_somebody_removed_is_a_stranger_whose_words_stay_without_their_name(room):
    sheet = room.sheet()
    seat = room.join("t", "Ana")
    seat.contribute("debate", "", lambda _: {"text": "For"})
    row = room.store.add_row(sheet.id, Alignment(project="Bus lanes"), person="t")
    remove(room, "t")
    assert person_id("t") not in room.snapshot.people
    assert room.snapshot.name(row.author) == ""
    assert room.store.nicknames([row.author]) == {}
    assert [document.content for document in room.snapshot.kind("debate")] == [{"text": "For"}]
    assert room.store.sheet(sheet.id).rows == (row,)
    with pytest.raises(NoSuchWorkshop, match="do not take part"):
        seat.contribute("debate", "", lambda _: {"text": "Again"})
    with pytest.raises(NoSuchWorkshop, match="do not take part"):
        room.workshops.seat(room.workshop.id, "t")


def test_somebody_removed_comes_back_by_a_renewed_code_alone(room):
    sit(room, "t", browser="phone")
    remove(room, "t")
    for token in ("t", "the same phone without its memory"):
        with pytest.raises(ExerciseError, match="removed you from “Brussels 2018”"):
            sit(room, token, browser="phone")
    sit(room, "somebody else", browser="another")
    renewed = room.lead.renew_code()
    with pytest.raises(NoSuchWorkshop, match="renewed"):
        sit(room, "t", browser="phone")
    room.workshops.join(renewed, "t", browser="phone")
    assert person_id("t") in room.snapshot.people


def test_a_removal_that_is_taken_back_seats_the_person_as_they_were(room):
    before = room.join("t", "Ana", "Red").participant
    remove(room, "t")
    assert room.lead.undo().key == "remove-person"
    assert room.snapshot.people[before.id] == before
    assert room.store.nicknames([before.id]) == {before.id: "Ana"}
    room.join("t", "Ana")


def test_who_does_not_take_part_any_more_is_neither_removed_nor_moved(room):
    sit(room, "t")
    remove(room, "t")
    with pytest.raises(ExerciseError, match="no longer takes part"):
        remove(room, "t")
    with pytest.raises(ExerciseError, match="no longer takes part"):
        act(room, "move-person", person_id("t"), "Red")


def test_while_a_case_lies_face_down_only_the_facilitator_changes_groups(room):
    sit(room, "t", "Red")
    coding = room.lead.start_coding(CASE)
    for group in ("Blue", ""):
        with pytest.raises(ExerciseError, match="your group stays as it is"):
            sit(room, "t", group)
    sit(room, "t", "Red", nickname="Ana")
    act(room, "move-person", person_id("t"), "Blue")
    assert (room.snapshot.people[person_id("t")].group, room.snapshot.name(person_id("t"))) == ("Blue", "Ana")
    with pytest.raises(ExerciseError, match="no group Green"):
        act(room, "move-person", person_id("t"), "Green")
    room.lead.reveal(coding.id)
    sit(room, "t", "Red")


def test_who_has_no_group_may_choose_one_while_a_case_lies_face_down(room):
    sit(room, "t")
    sit(room, "old", "Red")
    room.lead.start_coding(CASE)
    sit(room, "t", "Blue")
    room.lead.announce(replace(room.workshop, groups=("Blue", "Green")))
    sit(room, "old", "Green")


def test_a_renewed_code_keeps_strangers_out_who_have_the_old_one_and_nobody_who_takes_part(room):
    sit(room, "t")
    room.lead.renew_code()
    sit(room, "t", "Red")
    with pytest.raises(NoSuchWorkshop, match="renewed"):
        sit(room, "stranger")


def names(room):
    return [who.nickname for who in room.snapshot.people.values()]


def test_who_is_called_as_somebody_else_or_not_at_all_gets_a_number(room):
    for token, nickname in (("a", "Ana"), ("b", "ANA"), ("c", ""), ("d", "Ana"), ("e", "")):
        sit(room, token, nickname=nickname)
    assert names(room) == ["Ana", "ANA 2", "Participant 3", "Ana 3", "Participant 5"]
    assert room.snapshot.name(person_id("e")) == "Participant 5"
    sit(room, "d", nickname="Ana 3", group="Red")
    assert names(room)[3] == "Ana 3", "it is theirs already"
    sit(room, "a", nickname="Zoe")
    sit(room, "d", nickname="Ana")
    assert names(room)[3] == "Ana"


def test_a_number_is_in_the_language_of_the_workshop_and_follows_nobody_out_of_it(new_room):
    persian = new_room(language="fa")
    assert sit(persian, "a").nickname == "شرکت‌کننده 1"
    assert persian.access("a").nickname() == ""


def test_two_who_come_at_once_by_the_same_name_are_told_apart(room):
    assert at_once(*(lambda token=f"t{number}": sit(room, token, nickname="Ana") for number in range(6))) == []
    assert len(set(names(room))) == 6
