"""Who says that they were here before: what is asked before they wait, and again when the desk says yes."""

import time
from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentError, AlignmentSheet, NotThere
from alignment.access import Standing, Verb
from alignment.store import person_id
from exercises.workshop import records
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop, NotFacilitator
from exercises.workshop.facilitation import Facilitation, hashed
from exercises.workshop.returning.requests import answer, possible, waiting
from tests.exercises.a_room import at_once

ANA, NEW = person_id("ana"), person_id("new phone")


@pytest.fixture
def seated(room):
    """A room with Ana in the red group and Bob in the blue one, whom nobody has seen since yesterday."""
    room.join("ana", "Ana", "Red")
    room.join("bob", "Bob", "Blue")
    return room


def ask(room, asker="new phone", who="ana", browser=""):
    room.workshops.ask_to_return(room.workshop, asker, person_id(who), browser)


def asking(room):
    return [(request.id, request.who) for request in waiting(room.snapshot)]


def say_yes(room, asker="new phone"):
    answer(room.lead, person_id(asker), yes=True)


def note_here(room, *tokens, **more):
    room.store.put_document(room.workshop.id, "presence", "server", {"ids": [*map(person_id, tokens)], **more})


def test_a_yes_gives_the_new_browser_the_seat_with_all_that_was_done_from_it(seated):
    before = seated.snapshot.people[ANA]
    sheet = seated.sheet(rows=(Alignment(project="Bus lanes"),))
    row = seated.access("ana").add_row(sheet.id, Alignment(project="Bicycle lanes"))
    seated.seat("ana").contribute("next-event", f"promise.{ANA}", lambda _: {"3": "A course with targets"})
    seated.gather("debate", "before", lambda _: {"state": "open", "votes": {ANA: "yes"}})
    ask(seated, browser="the new phone")
    assert asking(seated) == [(NEW, ANA)]
    say_yes(seated)
    now = seated.snapshot
    assert list(now.people) == [NEW, person_id("bob")]
    assert now.people[NEW] == replace(before, id=NEW, browser=now.people[NEW].browser)
    assert now.people[NEW].browser
    assert now.name(NEW) == "Ana"
    assert now.document("next-event", f"promise.{NEW}").content == {"3": "A course with targets"}
    assert now.document("debate", "before").content["votes"] == {NEW: "yes"}
    assert now.sheets[sheet.id].row(row.id).author == NEW
    seated.workshops.seat(seated.workshop.id, "new phone")
    assert asking(seated) == []


def test_the_browser_of_before_is_then_a_stranger_who_needs_the_code_and_may_ask_in_turn(seated):
    seated.workshops.show_code(seated.workshop, "ana")
    ask(seated)
    say_yes(seated)
    with pytest.raises(NoSuchWorkshop, match="do not take part"):
        seated.workshops.seat(seated.workshop.id, "ana")
    assert ANA not in seated.snapshot.codes_shown
    assert not seated.sends("projector").count(ANA)
    ask(seated, "ana", who="new phone")
    say_yes(seated, "ana")
    assert list(seated.snapshot.people) == [ANA, person_id("bob")]
    assert seated.snapshot.name(ANA) == "Ana"


def test_nothing_else_of_the_person_changes_hands(seated, new_room):
    """A facilitator vouches for a seat: whoever starts a workshop must not come by what others have elsewhere."""
    elsewhere = new_room(name="Another")
    elsewhere.join("ana", "Ana")
    seated.lead.grant("ana")
    own = seated.access("ana").create_sheet(AlignmentSheet(title="Mine alone"))
    seated.access("ana").publish(own.id)
    seated.access("ana").join_secretariat(seated.store.renew_secretariat())
    ask(seated)
    say_yes(seated)
    assert seated.snapshot.leaders == {ANA: Standing.FACILITATOR}
    assert list(elsewhere.snapshot.people) == [ANA]
    newcomer = seated.access("new phone")
    with pytest.raises(AlignmentError):
        newcomer.delete(own.id)
    assert newcomer.sheets(Verb.DELETE) == ()
    assert seated.access("ana").sheet(own.id).title == "Mine alone"
    assert seated.store.person("new phone") == "new phone"


def test_face_down_the_seat_brings_its_own_groups_sheet_and_no_other(seated):
    coding = seated.lead.start_coding(AlignmentSheet(title="Case", rows=(Alignment(project="Bus lanes"),)))
    for token in ("ana", "new phone"):
        with pytest.raises(NotThere):
            seated.access(token).sheet(coding.sheets["Blue"])
    ask(seated)
    with pytest.raises(NotThere):
        seated.access("new phone").sheet(coding.sheets["Red"])
    say_yes(seated)
    assert seated.access("new phone").sheet(coding.sheets["Red"]).title == "Case"
    for token, group in (("new phone", "Blue"), ("ana", "Red")):
        with pytest.raises(NotThere):
            seated.access(token).sheet(coding.sheets[group])


def test_what_the_facilitator_did_before_can_still_be_taken_back(seated):
    with seated.lead.act("move-person") as act:
        act.move_person(ANA, "Blue")
    seated.hide_person(ANA)
    ask(seated)
    say_yes(seated)
    assert seated.snapshot.stage.hidden_people == (NEW,)
    assert seated.lead.undo().key == "lead-moderate"
    assert seated.lead.undo().key == "move-person"
    assert (seated.snapshot.people[NEW].group, seated.snapshot.name(NEW)) == ("Red", "Ana")


def test_a_no_leaves_everything_as_it_was_and_ends_the_request(seated):
    ask(seated)
    answer(seated.lead, NEW, yes=False)
    assert asking(seated) == []
    assert ANA in seated.snapshot.people
    assert seated.snapshot.returns[NEW].reply is records.Reply.NO
    with pytest.raises(ExerciseError, match="has ended"):
        say_yes(seated)


def test_nobody_comes_back_as_somebody_who_is_here_or_was_a_moment_ago(seated):
    note_here(seated, "ana")
    assert [who.nickname for who in possible(seated.snapshot)] == ["Bob"]
    with pytest.raises(ExerciseError, match="within the last three minutes"):
        ask(seated)
    note_here(seated, left={ANA: time.time() - 100})
    with pytest.raises(ExerciseError, match="within the last three minutes"):
        ask(seated)
    note_here(seated, left={ANA: time.time() - 200})
    assert [who.nickname for who in possible(seated.snapshot)] == ["Ana", "Bob"]
    ask(seated)


def test_who_comes_in_again_before_the_yes_keeps_their_seat(seated):
    ask(seated)
    note_here(seated, "ana")
    with pytest.raises(ExerciseError, match="within the last three minutes"):
        say_yes(seated)
    assert ANA in seated.snapshot.people


def test_a_request_ends_after_ten_minutes(seated, monkeypatch):
    ask(seated)
    later = time.time() + 601
    monkeypatch.setattr(time, "time", lambda: later)
    assert asking(seated) == []
    with pytest.raises(ExerciseError, match="has ended"):
        say_yes(seated)
    ask(seated)
    assert asking(seated) == [(NEW, ANA)]


def test_a_request_that_is_withdrawn_has_ended(seated):
    ask(seated)
    seated.workshops.withdraw_return(seated.workshop.id, "new phone")
    assert asking(seated) == []
    with pytest.raises(ExerciseError, match="has ended"):
        say_yes(seated)


def test_a_renewed_code_ends_what_strangers_ask_who_came_by_the_old_one(seated):
    ask(seated)
    seated.lead.renew_code()
    assert asking(seated) == []
    with pytest.raises(ExerciseError, match="has ended"):
        say_yes(seated)
    with pytest.raises(NoSuchWorkshop, match="renewed"):
        ask(seated)


def test_a_yes_works_once_and_of_two_who_say_that_they_are_one_person_one_is(seated):
    for token in ("new phone", "tablet"):
        ask(seated, token)
    faults = at_once(*(lambda token=token: say_yes(seated, token) for token in ("new phone", "tablet", "new phone")))
    assert len(faults) == 2
    assert {type(fault) for fault in faults} == {ExerciseError}
    assert len(seated.snapshot.people) == 2


def test_only_a_stranger_can_be_somebody_of_before(seated):
    with pytest.raises(ExerciseError, match="already takes part"):
        ask(seated, "bob")
    ask(seated)
    seated.join("new phone")
    with pytest.raises(ExerciseError, match="already takes part"):
        say_yes(seated)
    assert ANA in seated.snapshot.people


def test_who_was_removed_needs_a_renewed_code_for_this_as_well(seated):
    seated.workshops.join(seated.workshop, "rude", browser="a phone")
    with seated.lead.act("remove-person") as act:
        act.remove_person(person_id("rude"))
    for token in ("rude", "the same phone without its memory"):
        with pytest.raises(ExerciseError, match="removed you"):
            ask(seated, token, browser="a phone")
    ask(seated, browser="another")
    with seated.lead.act("remove-person") as act:
        act.remove_person(ANA)
    assert asking(seated) == []
    with pytest.raises(ExerciseError, match="no longer takes part"):
        say_yes(seated)


@pytest.mark.parametrize("who", ["nobody", "", "x" * 500])
def test_who_does_not_take_part_cannot_be_come_back_as(seated, who):
    with pytest.raises(ExerciseError, match="no longer takes part"):
        ask(seated, who=who)


def test_a_simulated_participant_is_nobody_to_come_back_as(seated):
    seated.store.put_document(seated.workshop.id, "participant", person_id("robot"), {"simulated": True})
    assert person_id("robot") not in {who.id for who in possible(seated.snapshot)}
    with pytest.raises(ExerciseError, match="no longer takes part"):
        ask(seated, who="robot")


def test_nobody_comes_back_into_a_finished_workshop(seated):
    ask(seated)
    seated.lead.close()
    with pytest.raises(NoSuchWorkshop, match="is over"):
        ask(seated, "tablet")
    with pytest.raises(ExerciseError, match="has ended"):
        say_yes(seated)


def test_a_browser_asks_five_times_whoever_it_says_it_is_and_whatever_was_answered(seated):
    for number in range(5):
        ask(seated, f"person {number}", browser="a tablet")
        if number % 2:
            answer(seated.lead, person_id(f"person {number}"), yes=False)
        else:
            seated.workshops.withdraw_return(seated.workshop.id, f"person {number}")
    for token in ("person 0", "person 5"):
        with pytest.raises(ExerciseError, match="has asked 5 times"):
            ask(seated, token, browser="a tablet")
    ask(seated, browser="another")


def test_twenty_wait_at_once_and_a_no_makes_room(seated):
    for number in range(20):
        ask(seated, f"person {number}", browser=f"b{number}")
    seated.workshops.withdraw_return(seated.workshop.id, "person 19")  # who asks and withdraws in turn fills no disk
    with pytest.raises(ExerciseError, match="20 people are already waiting"):
        ask(seated)
    answer(seated.lead, person_id("person 0"), yes=False)
    ask(seated)
    assert (NEW, ANA) in asking(seated)


def test_a_full_tablet_takes_nobody_more_back_but_one_of_its_own(seated):
    for number in range(5):
        seated.workshops.join(seated.workshop, f"t{number}", browser="tablet")
    with pytest.raises(ExerciseError, match="5 people already take part from this browser"):
        ask(seated, browser="tablet")
    ask(seated, who="t0", browser="tablet")
    say_yes(seated)
    assert len(seated.snapshot.people) == 7


def test_only_the_facilitator_answers(seated):
    ask(seated)
    co = Facilitation(seated.store, seated.workshop, hashed(seated.lead.renew_co_key()))
    for hand in (co, Facilitation(seated.store, seated.workshop, hashed("a guess"))):
        for yes in (True, False):
            with pytest.raises(NotFacilitator):
                answer(hand, NEW, yes=yes)
    assert asking(seated) == [(NEW, ANA)]


def test_a_request_has_a_number_of_two_figures_and_no_secret(seated):
    ask(seated, browser="the new phone")
    (request,) = waiting(seated.snapshot)
    assert 10 <= request.number <= 99
    kept = str([d.content for d in seated.store.documents(seated.workshop.id)])
    assert "new phone" not in kept
