from dataclasses import replace

import pytest
from markupsafe import escape

from alignment import Alignment, AlignmentError, AlignmentSheet, NotThere
from alignment.ground.wording import languages, wording
from alignment.intake.pasted import read_pasted
from alignment.intake.programme import review as reviewing
from alignment.intake.programme.reading import read_programme
from alignment.reasons import quoted
from alignment.store import StaleRow
from exercises.second_look import changes, proposals, taking
from exercises.second_look.changes import LookRefused
from exercises.second_look.markup import card
from exercises.second_look.preparing import begin
from exercises.second_look.proposals import Result, Step, Verdict, step
from exercises.second_look.taking import NEW, take, take_as_facilitator, take_back
from exercises.workshop.errors import ExerciseError
from sdg_data import load_catalogue
from tests.exercises.a_room import at_once

COURSE = """Water course
09:00-10:30 Finding leaks in the water network
10:30-11:00 Coffee break
11:00-12:30 Bus lanes and cycling for everybody
14:00-15:00 Closing of the course"""


def review():
    return reviewing.review_of(read_programme(read_pasted(COURSE)), "en")


def test_what_somebody_pasted_is_put_before_the_room_without_breaks_and_closings_and_what_they_dropped(room):
    found = review()
    assert len(reviewing.to_ask(found)) == 2
    first = next(one for one in found.proposals if "leaks" in one.row.title)
    changes.bring(room.seat("ana"), reviewing.drop(found, first.id))
    (one,) = proposals.programme_of(room.snapshot).proposals
    assert (one.row.project, one.row.target, one.row.hours) == ("Bus lanes and cycling for everybody", "11.2", 1.5)
    assert one.row.indicator == "11.2.1"
    assert "Bus lanes" in one.passage
    assert one.row.why != ""


def test_whoever_looks_reads_the_reason_in_their_own_language_with_the_words_of_the_document(room):
    changes.bring(room.seat("ana"), review())
    buses = proposals.programme_of(room.snapshot).proposals[-1]
    for language in languages():
        say = wording("alignment", language)
        label = load_catalogue().label("11.2", language)
        why = say("why-words", words=quoted(buses.said, say), code="11.2", about=label)
        assert str(escape(why)) in card(buses, wording(proposals.PACKAGE, language))
    old = replace(buses, said=None, row=buses.row.having(why="As it was kept before"))
    assert "As it was kept before" in card(old, wording(proposals.PACKAGE, "ar"))


def test_a_room_looks_at_one_programme_at_a_time_and_whose_it_is_may_take_it_back_before_it_is_dealt(room):
    faults = at_once(*[lambda who=who: changes.bring(room.seat(who), review()) for who in ("ana", "ben")])
    assert [str(fault)[:40] for fault in faults] == ["The room already has a programme to look"]
    owner = proposals.programme_of(room.snapshot).by
    mine, other = sorted(("ana", "ben"), key=lambda who: room.seat(who).participant.id != owner)
    with pytest.raises(LookRefused, match="somebody else’s"):
        changes.withdraw(room.seat(other))
    changes.withdraw(room.seat(mine))
    assert step(room.snapshot) is Step.WAITING
    room.bring().deal()
    with pytest.raises(LookRefused, match="given out"):
        changes.withdraw(room.seat("ana"))


def test_a_programme_without_rows_and_an_endless_one_are_refused_with_the_remedy(room):
    with pytest.raises(LookRefused, match="No session"):
        room.bring(count=0)
    with pytest.raises(LookRefused, match=r"proposals \(121\) is above the 120"):
        room.bring(count=121)
    assert step(room.snapshot) is Step.WAITING


def test_nothing_is_dealt_without_a_programme_nor_to_one_person_alone(new_room, room):
    with pytest.raises(LookRefused, match="no programme"):
        room.deal()
    alone = type(room)(room.store, "second-look")
    alone.join("ana", "Ana")
    with pytest.raises(LookRefused, match="Two people"):
        alone.bring().deal()
    assert alone.lead.undo().key == "bring-everyone"


def test_what_people_say_counts_once_each_and_may_be_changed_until_it_is_revealed(looking):
    looking.say("ana", "1", "yes")
    looking.say("ana", "1", "no")
    assert proposals.said_by(looking.snapshot, looking.seat("ana").participant.id) == {"1": Verdict.NO}
    for proposal in ("9", "", "said"):
        with pytest.raises(LookRefused, match="not one of yours"):
            looking.say("ana", proposal, "yes")
    looking.reveal()
    with pytest.raises(LookRefused, match="not taken now"):
        looking.say("ana", "1", "yes")
    with pytest.raises(LookRefused, match="not taken now"):
        looking.deal()


def test_thumbs_of_one_person_at_two_phones_at_once_are_both_kept(looking):
    assert at_once(*[lambda name=name: looking.say("ana", name, "yes") for name in "1234"]) == []
    assert len(proposals.said_by(looking.snapshot, looking.seat("ana").participant.id)) == 4


def test_while_answers_are_locked_nothing_is_kept(looking):
    looking.lead.lock("second-look")
    with pytest.raises(ExerciseError, match="locked the answers"):
        looking.say("ana", "1", "yes")


def test_who_comes_later_is_dealt_what_fewest_have_and_who_looked_keeps_theirs(room):
    room.bring(count=8).deal()
    before = proposals.dealt_of(room.snapshot)
    with pytest.raises(LookRefused, match="Everybody here"):
        room.deal()
    room.join("cleo", "Cleo", "Blue")
    assert room.deal() == 1
    after = proposals.dealt_of(room.snapshot)
    assert after.pairs[: len(before.pairs)] == before.pairs
    assert len(after.hands[room.seat("cleo").participant.id]) == 8
    assert room.lead.undo().key == "deal"
    assert proposals.dealt_of(room.snapshot) == before


def test_agreement_sorts_what_needs_talk(looking):
    looking.all_say(("yes yes", "no no", "yes unsure", "yes -")).reveal()
    assert looking.came_to() == ["agreed", "refused", "talk", "talk"]


def test_what_nobody_looked_at_is_said_to_be_so_and_one_voice_agrees_on_nothing(looking):
    looking.all_say(("- -", "yes -", "no -", "unsure unsure")).reveal()
    assert looking.came_to() == ["unseen", "talk", "talk", "talk"]


@pytest.mark.parametrize(
    ("said", "result"),
    [("yyyyn", Result.AGREED), ("yyyn", Result.TALK), ("nnnnn?", Result.REFUSED), ("yyy??", Result.TALK)],
)
def test_of_many_four_in_five_are_enough(said, result):
    counts = {Verdict.YES: said.count("y"), Verdict.NO: said.count("n"), Verdict.UNSURE: said.count("?")}
    assert proposals._result(counts) is result


def test_talking_settles_what_was_open_and_may_open_it_again(revealed):
    assert revealed.came_to() == ["agreed", "refused", "agreed", "talk"]
    changes.settle(revealed.lead, "4", Verdict.YES)
    assert revealed.came_to()[3] == "agreed"
    changes.settle(revealed.lead, "4", Verdict.UNSURE)
    assert revealed.came_to()[3] == "talk"
    changes.settle(revealed.lead, "4", Verdict.NO)
    assert revealed.lead.undo().key == "settle"
    assert revealed.came_to()[3] == "talk"


def test_before_it_is_revealed_nothing_is_settled_and_nothing_is_taken(looking):
    looking.all_say(("yes yes",))
    with pytest.raises(LookRefused, match="still hidden"):
        changes.settle(looking.lead, "1", Verdict.YES)
    for taking_it in (lambda: take(looking.seat("ana"), NEW), lambda: take_as_facilitator(looking.lead, NEW)):
        with pytest.raises(LookRefused, match="still hidden"):
            taking_it()
    assert looking.snapshot.sheets == {}


def test_who_brought_it_takes_what_is_agreed_on_into_a_new_sheet_of_their_group_once(revealed):
    sheet_id = take(revealed.seat("ana"), NEW)
    sheet = revealed.store.sheet(sheet_id)
    assert [(row.project, row.codes, row.why, row.hours) for row in sheet.rows] == [
        (f"Bus lanes {at}", ("11", "11.2", "11.2.1"), "Near every home", 1.5) for at in (1, 3)
    ]
    assert sheet.title == "A secret course"
    assert revealed.snapshot.sheet_groups[sheet_id] == "Red"
    assert {row.author for row in sheet.rows} == {revealed.seat("ana").participant.id}
    for again in (lambda: take(revealed.seat("ana"), NEW), lambda: take_as_facilitator(revealed.lead, NEW)):
        with pytest.raises(LookRefused, match="in a sheet already"):
            again()
    with pytest.raises(LookRefused, match="in a sheet already"):
        changes.settle(revealed.lead, "4", Verdict.YES)
    take_back(revealed.seat("ana"))
    assert revealed.snapshot.sheets == {}
    with pytest.raises(NotThere):
        revealed.store.sheet(sheet_id)


def test_of_two_who_take_at_once_one_does(revealed):
    faults = at_once(lambda: take(revealed.seat("ana"), NEW), lambda: take_as_facilitator(revealed.lead, NEW))
    assert len(faults) == 1
    assert len(revealed.snapshot.sheets) == 1


def test_it_goes_into_the_groups_sheet_behind_what_is_there_and_comes_out_again(revealed):
    sheet = revealed.plan("Red", (Alignment(project="Trams"),))
    take(revealed.seat("ana"), sheet.id)
    assert [row.project for row in revealed.store.sheet(sheet.id).rows] == ["Trams", "Bus lanes 1", "Bus lanes 3"]
    take_back(revealed.seat("ana"))
    assert [row.project for row in revealed.store.sheet(sheet.id).rows] == ["Trams"]
    take(revealed.seat("ana"), sheet.id)
    row = revealed.store.sheet(sheet.id).rows[1]
    revealed.store.save_row(sheet.id, row.having(why="Ben knows better"), "ben")
    with pytest.raises(StaleRow):
        take_back(revealed.seat("ana"))
    assert taking.taken_of(revealed.snapshot)


def test_it_goes_into_a_sheet_of_ones_own_outside_the_workshop(revealed):
    own = revealed.access("ana").create_sheet(AlignmentSheet(title="My own"))
    take(revealed.seat("ana"), own.id)
    assert len(revealed.access("ana").sheet(own.id).rows) == 2
    assert "My own" not in revealed.shows()


def test_nobody_writes_into_a_sheet_that_is_not_theirs_by_way_of_a_programme(revealed):
    of_ben = revealed.access("ben").create_sheet(AlignmentSheet(title="Ben's"))
    of_blue = revealed.plan("Blue")
    for sheet in (of_ben.id, of_blue.id, "nowhere"):
        with pytest.raises(AlignmentError):
            take(revealed.seat("ana"), sheet)
    with pytest.raises(NotThere):
        take_as_facilitator(revealed.lead, of_ben.id)
    with pytest.raises(LookRefused, match="Only the person who brought"):
        take(revealed.seat("ben"), NEW)
    with pytest.raises(LookRefused, match="Only the person who brought"):
        take_back(revealed.seat("ben"))
    assert taking.taken_of(revealed.snapshot) is None
    assert revealed.store.sheet(of_ben.id).rows == ()


def test_the_facilitator_takes_it_as_one_entry_of_the_undo(revealed):
    sheet = revealed.plan(rows=(Alignment(project="Trams"),))
    take_as_facilitator(revealed.lead, sheet.id)
    rows = revealed.store.sheet(sheet.id).rows
    assert [row.project for row in rows] == ["Trams", "Bus lanes 1", "Bus lanes 3"]
    revealed.store.save_row(sheet.id, rows[2].having(why="Better"), "ben")
    revealed.lead.lock()
    revealed.lead.undo()
    assert revealed.lead.undo().key == "take"
    assert [row.project for row in revealed.store.sheet(sheet.id).rows] == ["Trams", "Bus lanes 3"]  # Ben's stays
    made = take_as_facilitator(revealed.lead, NEW)
    assert revealed.snapshot.sheet_groups[made] == "Red"
    revealed.lead.undo()
    assert made not in revealed.snapshot.sheets
    assert taking.taken_of(revealed.snapshot) is None


def test_locked_sheets_take_nothing(revealed):
    sheet = revealed.plan("Red")
    revealed.lead.lock()
    for into in (sheet.id, NEW):
        with pytest.raises(AlignmentError, match="locked"):
            take(revealed.seat("ana"), into)
    assert taking.taken_of(revealed.snapshot) is None


def test_what_is_off_the_screens_is_not_taken(revealed):
    changes.take_off(revealed.lead, frozenset(), frozenset({"1"}))
    sheet = take(revealed.seat("ana"), NEW)
    assert [row.project for row in revealed.store.sheet(sheet).rows] == ["Bus lanes 3"]


def test_where_nothing_is_agreed_on_nothing_is_taken(looking):
    looking.reveal()
    with pytest.raises(LookRefused, match="Nothing has been agreed"):
        take(looking.seat("ana"), NEW)
    assert looking.snapshot.sheets == {}


def test_a_prepared_course_is_there_to_try_it_with_and_another_programme_stays(room):
    begin(room.lead)
    found = proposals.programme_of(room.snapshot)
    assert len(found.proposals) > 5
    assert all(one.row.target for one in found.proposals[:3])
    begin(room.lead)
    assert proposals.programme_of(room.snapshot) == found
