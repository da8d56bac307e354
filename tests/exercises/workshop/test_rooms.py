"""Who may what with the sheets of a workshop, by its real documents."""

from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentError, AlignmentSheet, NotThere
from alignment.access import Mode, Opened, Verb
from alignment.memory import remember
from alignment.store import person_id
from exercises.registry import REGISTRY
from exercises.workshop.records import InAtlas
from exercises.workshop.rehearsal.people import Rehearsal
from tests.exercises.a_room import Room

ROW = Alignment(project="Bus lanes", goal="11")
READS = {Verb.LIST, Verb.READ, Verb.COUNT}


@pytest.fixture
def seated(room):
    """A room with Ana in the red group, Bob in the blue one and Cy in none."""
    for token, group in (("ana", "Red"), ("bob", "Blue"), ("cy", "")):
        room.join(token, group=group)
    return room


@pytest.fixture
def sheet(seated):
    return seated.sheet(rows=(ROW,))


@pytest.fixture
def coding(seated):
    return seated.lead.start_coding(AlignmentSheet(title="Case", rows=(ROW,)))


def counts(access):
    return [sheet.title for sheet in access.columns(access.counted()).sheets]


@pytest.mark.parametrize("mode", Mode)
def test_a_workshops_sheet_is_closed_to_strangers_in_either_mode(seated, sheet, mode):
    stranger = seated.access("stranger", mode)
    assert stranger.verbs(sheet.id) == set()
    for ask in (lambda: stranger.sheet(sheet.id), lambda: stranger.add_row(sheet.id, ROW),
                lambda: stranger.delete(sheet.id), lambda: stranger.history(sheet.id)):  # fmt: skip
        with pytest.raises(NotThere):
            ask()
    assert (stranger.sheets(), counts(stranger)) == ((), [])


def test_who_takes_part_reads_and_writes_and_finds_the_sheet(seated, sheet):
    ana = seated.access("ana")
    ana.save_row(sheet.id, replace(sheet.rows[0], why="Cleaner air"))
    ana.add_row(sheet.id, ROW)
    assert [one.summary.title for one in ana.sheets()] == ["The plan"]
    assert counts(ana) == ["The plan"]
    for ask in (lambda: ana.delete(sheet.id), lambda: ana.history(sheet.id), lambda: ana.publish(sheet.id)):
        with pytest.raises(AlignmentError, match="Only the owner of The plan"):
            ask()


def test_a_sheet_that_somebody_starts_in_a_workshop_is_the_workshops(seated):
    with seated.seat("ana").act() as act:
        made = act.start_sheet("own-course", "course.x", AlignmentSheet(title="A course"))
    assert [(one.own, one.workshop) for one in seated.access("ana").sheets()] == [(False, seated.workshop.id)]
    assert Verb.DELETE not in seated.access("ana").verbs(made)


def test_who_takes_part_takes_back_their_own_deletion_and_no_other_change(seated, sheet):
    ana, bob, row = seated.access("ana"), seated.access("bob"), sheet.rows[0]
    first = seated.store.history(sheet.id)[-2]
    own = ana.delete_row(sheet.id, row.id, row.version)
    for change, who in ((own, bob), (first, ana)):
        with pytest.raises(NotThere):
            who.restore(sheet.id, change.id)
    assert ana.restore(sheet.id, own.id).project == "Bus lanes"


def test_until_the_lock_and_until_the_end(seated, sheet):
    ana = seated.access("ana")
    seated.lead.lock()
    with pytest.raises(AlignmentError, match="locked The plan"):
        ana.add_row(sheet.id, ROW)
    seated.lead.lock(locked=False)
    ana.add_row(sheet.id, ROW)
    seated.lead.close()
    assert ana.verbs(sheet.id) == READS
    with pytest.raises(AlignmentError, match="locked The plan"):
        ana.add_row(sheet.id, ROW)
    assert len(ana.sheet(sheet.id).rows) == 2


def test_who_was_removed_is_a_stranger(seated, sheet):
    ana = seated.access("ana")
    with seated.store.acting(seated.workshop.id) as act:
        act.remove("participant")
    assert ana.verbs(sheet.id) == set()


def test_face_down_a_copy_is_its_groups_alone(seated, coding):
    red = coding.sheets["Red"]
    for token in ("bob", "cy", "stranger"):
        other = seated.access(token)
        assert other.verbs(red) == set()
        with pytest.raises(NotThere):
            other.sheet(red)
        assert red not in {one.summary.id for one in other.sheets()}
    ana = seated.access("ana")
    ana.add_row(red, ROW)
    assert counts(ana) == []  # a group's copy of a case counts in no atlas


def test_no_link_shows_what_lies_face_down(seated, coding):
    seated.let_lead("lead")
    red, stranger = coding.sheets["Red"], seated.access("stranger")
    word = seated.access("lead").share(red, Opened.EDIT)
    seated.access("lead").publish(red)
    stranger.open_link(word)
    seated.access("bob").open_link(word)
    assert (stranger.verbs(red), seated.access("bob").verbs(red)) == (set(), set())
    seated.lead.reveal(coding.id)
    assert Verb.WRITE in stranger.verbs(red)


def test_revealed_the_copies_are_read_by_all_who_take_part_and_written_by_their_group(seated, coding):
    seated.lead.reveal(coding.id)
    bob, red = seated.access("bob"), coding.sheets["Red"]
    assert bob.sheet(red).title == "Case"
    with pytest.raises(AlignmentError, match="not change it"):
        bob.add_row(red, ROW)
    seated.access("ana").add_row(red, ROW)


def test_after_the_end_nothing_is_face_down(seated, coding):
    seated.lead.close()
    assert seated.access("cy").sheet(coding.sheets["Red"]).title == "Case"


def test_the_facilitator_does_everything_as_long_as_the_key_is_good(seated, sheet, coding):
    seated.let_lead("lead")
    lead = seated.access("lead")
    assert lead.verbs(sheet.id) == set(Verb)
    assert lead.sheet(coding.sheets["Red"]).title == "Case"
    assert {one.summary.title for one in lead.sheets(Verb.HISTORY, seated.workshop.id)} == {"The plan", "Case"}
    lead.add_row(sheet.id, ROW)
    lead.delete(sheet.id)
    assert lead.bring_back(sheet.id).rows
    seated.lead.renew_key()
    assert lead.verbs(sheet.id) == set()


def test_a_grant_that_somebody_made_up_gives_nothing(seated, sheet):
    seated.let_lead("mallory", key="a guess")
    assert seated.access("mallory").verbs(sheet.id) == set()


def test_a_co_facilitator_reads_with_the_history_and_changes_nothing(seated, sheet, coding):
    seated.let_lead("co", "co-facilitator", "the second key")
    co = seated.access("co")
    assert co.verbs(sheet.id) == READS | {Verb.HISTORY}
    assert co.sheet(coding.sheets["Red"]).title == "Case"
    with pytest.raises(AlignmentError, match="not change it"):
        co.add_row(sheet.id, ROW)


def test_the_secretariat_reads_what_lies_face_down(seated, coding):
    office = seated.access("office")
    office.join_secretariat(seated.store.renew_secretariat())
    assert office.sheet(coding.sheets["Red"]).title == "Case"


def test_hidden_rows_are_shown_to_who_wrote_them_and_who_leads_and_counted_for_nobody(seated, sheet):
    ana, bob = seated.access("ana"), seated.access("bob")
    hidden = ana.add_row(sheet.id, replace(ROW, project="Out of sight"))
    seated.hide_row(hidden.id)
    seated.let_lead("lead")
    lead = seated.access("lead")
    assert [len(who.sheet(sheet.id).rows) for who in (bob, ana, lead)] == [1, 2, 2]
    assert [who.columns(who.counted()).lengths.tolist() for who in (bob, ana, lead)] == [[1], [1], [1]]
    assert bob.row_as_it_was(sheet.id, hidden.id, 1) is None
    stranger = seated.access("stranger")
    stranger.open_link(lead.share(sheet.id, Opened.EDIT))
    assert hidden.id not in {change.row_id for change in stranger.history(sheet.id)}
    assert len(stranger.history(sheet.id, limit=1)) == 1
    assert hidden.id in {change.row_id for change in lead.history(sheet.id)}


def test_rows_of_simulated_participants_count_for_nobody_and_those_of_people_beside_them_do(seated, sheet):
    rehearsal = Rehearsal(REGISTRY, seated.store, seated.lead)
    rehearsal.add(2)
    simulated = [who.id for who in seated.snapshot.people.values() if who.simulated]
    seat = next(iter(rehearsal.seats()))
    seat.align(sheet.id, replace(ROW, project="Rehearsed"))
    assert len(simulated) == 2
    ana = seated.access("ana")
    ana.add_row(sheet.id, replace(ROW, project="Meant"))
    seated.lead.close()
    for who in (ana, seated.access("stranger")):
        counted = who.counted()
        columns = who.columns(counted)
        assert sum(columns.lengths.tolist()) == 2
        ids = [row.decode() for row in columns.ids]
        assert sorted(who.projects(ids).values()) == ["Bus lanes", "Meant"]


def test_the_history_names_people_as_the_workshop_does_and_not_whom_the_facilitator_hid(seated, sheet):
    for token, nickname in (("ana", "Ana"), ("bob", "Rude word"), ("cy", "")):
        seated.join(token, nickname=nickname)
        seated.access(token).add_row(sheet.id, ROW)
    other = Room(seated.store)
    other.join("ana", nickname="Somebody else's guest")
    with seated.lead.act("lead-hide") as act:
        act.hide_person(person_id("bob"))
    seated.let_lead("lead")
    lead = seated.access("lead")
    everybody = {entry.change.by for entry in lead.entries(sheet.id, 30)}
    assert lead.names_in_history(sheet.id, everybody) == {person_id("ana"): "Ana", person_id("cy"): "Participant 3"}
    with pytest.raises(AlignmentError):
        seated.access("ana").names_in_history(sheet.id, everybody)


@pytest.mark.parametrize(("choice", "before", "after"), [
    (InAtlas.AFTER_END, [], ["The plan"]),
    (InAtlas.NOW, ["The plan"], ["The plan"]),
    (InAtlas.NEVER, [], []),
])  # fmt: skip
def test_when_a_workshop_counts_in_everybodys_atlas_is_the_facilitators_choice(seated, sheet, choice, before, after):
    seated.lead.announce(replace(seated.workshop, in_atlas=choice))
    stranger = seated.access("stranger", Mode.PRIVATE)
    assert counts(stranger) == before
    stamp = stranger.stamp()
    ended = seated.lead
    ended.workshop = seated.workshops.workshop(seated.workshop.id)
    ended.close()
    assert counts(stranger) == after
    assert stranger.stamp() != stamp
    with pytest.raises(NotThere):
        stranger.sheet(sheet.id)


def test_a_seat_keeps_no_row_in_a_sheet_of_another_workshop_or_group(seated, new_room, coding):
    elsewhere = new_room().sheet()
    for target in (elsewhere.id, coding.sheets["Blue"]):
        with pytest.raises(NotThere):
            seated.seat("ana").align(target, ROW)
    seated.seat("ana").align(coding.sheets["Red"], ROW)


def remembered(who, own):
    """The rows of workshops and of published sheets that somebody at their own sheet is reminded of."""
    return [one.row.project for one in remember(who, own, ROW, "en") if one.sheet.id]


@pytest.fixture
def own(seated):
    """Somebody's own sheet, who does not take part."""
    return seated.access("stranger").create_sheet(AlignmentSheet(title="Own"))


def test_a_workshops_sheet_is_remembered_once_it_counts_in_everybodys_atlas(seated, sheet, own):
    stranger, ana = seated.access("stranger"), seated.access("ana")
    anas = ana.create_sheet(AlignmentSheet(title="Ana's"))
    assert (remembered(stranger, own), remembered(ana, anas)) == ([], [])
    seated.lead.close()  # by default it counts after the end
    assert (remembered(stranger, own), remembered(ana, anas)) == (["Bus lanes"], ["Bus lanes"])


def test_who_takes_part_may_look_at_what_is_remembered_and_others_are_told_whom_to_ask(seated, sheet, own):
    seated.lead.close()
    found = {name: remember(seated.access(name), own, ROW, "en")[0] for name in ("ana", "stranger")}
    assert {name: one.readable for name, one in found.items()} == {"ana": True, "stranger": False}


def test_a_hidden_row_is_remembered_by_nobody_from_the_moment_it_is_hidden(seated, sheet, own):
    seated.let_lead("lead")
    seated.lead.close()
    lead, stranger = seated.access("lead"), seated.access("stranger")
    assert (remembered(stranger, own), remembered(lead, own)) == (["Bus lanes"], ["Bus lanes"])
    seated.hide_row(sheet.rows[0].id)
    assert (remembered(stranger, own), remembered(lead, own)) == ([], [])


def test_a_groups_copy_of_a_case_is_never_remembered(seated, coding, own):
    seated.lead.reveal(coding.id)
    seated.lead.close()
    assert remembered(seated.access("stranger"), own) == []
