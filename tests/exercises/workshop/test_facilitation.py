from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentError, AlignmentSheet
from alignment.access import Standing
from alignment.store import person_id
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop, NotFacilitator
from exercises.workshop.facilitation import Facilitation, Said, hashed
from exercises.workshop.joining.codes import Client
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.reach.keeping import renew_screen, say_reach, screen_word
from exercises.workshop.records import Reach
from tests.exercises.a_room import Lead


def act_of(hand):
    with hand.act("reveal") as act:
        act.reveal("x")


def act_unrecorded(hand):
    with hand.unrecorded() as act:
        act.wake()


FACILITATORS_ACTIONS = (
    lambda hand: hand.lock(),
    lambda hand: hand.reveal("x"),
    lambda hand: hand.bring_everyone(),
    lambda hand: hand.at("debate~2").bring_everyone("debate"),
    lambda hand: hand.blank_wall(),
    lambda hand: hand.turn_wall(),
    lambda hand: hand.lay_over("mosaic"),
    lambda hand: hand.speak_also("ar"),
    lambda hand: hand.announce(hand.workshop),
    lambda hand: hand.add_sheet(AlignmentSheet(title="x")),
    lambda hand: hand.start_coding(AlignmentSheet(title="x")),
    lambda hand: hand.reset("debate"),
    lambda hand: hand.undo(),
    lambda hand: hand.close(),
    lambda hand: hand.reopen(),
    lambda hand: hand.renew_key(),
    lambda hand: hand.grant("somebody"),
    lambda hand: hand.renew_code(),
    lambda hand: hand.renew_co_key(),
    lambda hand: say_reach(hand, "", "", ""),
    renew_screen,
    act_of,
    act_unrecorded,
    lambda hand: hand.whole(),
    lambda hand: hand.check(),
)


@pytest.mark.parametrize("key", ["", "guess", "x" * 32])
def test_without_the_key_there_is_no_hand_to_act_with(room, key):
    with pytest.raises(NotFacilitator):
        room.workshops.facilitation(room.workshop.id, key)
    with pytest.raises(NotFacilitator):
        room.workshops.desk(room.workshop.id, key)
    with pytest.raises(NotFacilitator):
        room.workshops.duplicate(Facilitation(room.store, room.workshop, hashed(key)))


def test_who_opens_the_link_leads_and_a_renewed_key_ends_it_for_all_but_who_renewed_it(room):
    room.lead.grant("desk")
    room.workshops.facilitation(room.workshop.id, room.key).grant("second desk")
    leading = room.workshops.desk(room.workshop.id, "desk")
    assert set(room.snapshot.leaders) == {person_id("desk"), person_id("second desk")}
    new = leading.renew_key()
    leading.lock()
    room.workshops.desk(room.workshop.id, "desk").lock(locked=False)
    assert room.workshops.facilitation(room.workshop.id, new)
    with pytest.raises(NotFacilitator):
        room.workshops.desk(room.workshop.id, "second desk")
    assert set(room.snapshot.leaders) == {person_id("desk")}


@pytest.mark.parametrize("action", FACILITATORS_ACTIONS)
def test_a_renewed_key_ends_every_action_of_the_old_one(room, action):
    old = room.lead
    new = room.lead.renew_key()
    before = room.snapshot
    with pytest.raises(NotFacilitator):
        action(old)
    after = room.snapshot
    assert (after.stage, after.workshop, dict(after.gathered)) == (before.stage, before.workshop, dict(before.gathered))
    action(type(old)(room.store, room.workshop, hashed(new)))


def test_every_action_of_the_facilitator_is_tried_above():
    named = {name for action in FACILITATORS_ACTIONS for name in action.__code__.co_names}
    assert {name for name in vars(Facilitation) if not name.startswith("_")} <= named


@pytest.fixture
def co_key(room):
    return room.lead.renew_co_key()


def co_hand(room, key):
    return Lead(room.store, room.workshop, hashed(key))


def bring_on(hand):
    hand.bring_everyone(exercise="debate")


def hide(hand):
    with hand.act("lead-moderate", verb=LeadVerb.HIDE) as act:
        act.hide_row("a row")
        act.hide_person("somebody")


# Of what stands above, what a co-facilitator may do: all else is the facilitator's.
ALSO_A_CO_FACILITATORS = {"blank_wall", "turn_wall", "lay_over", "bring_everyone", "grant"}


@pytest.mark.parametrize("action", FACILITATORS_ACTIONS)
def test_a_co_facilitator_is_refused_every_action_that_is_not_theirs_and_it_leaves_nothing(room, co_key, action):
    before = room.store.documents(room.workshop.id)
    if ALSO_A_CO_FACILITATORS & set(action.__code__.co_names):
        action(co_hand(room, co_key))
        return
    with pytest.raises(NotFacilitator, match="co-facilitator’s link"):
        action(co_hand(room, co_key))
    assert room.store.documents(room.workshop.id) == before


@pytest.mark.parametrize("action", [bring_on, hide])
def test_a_co_facilitator_brings_everyone_on_and_hides_until_their_link_is_renewed(room, co_key, action):
    before = room.snapshot.stage
    action(co_hand(room, co_key))
    now = room.snapshot.stage
    assert now != before
    new = room.lead.renew_co_key()
    with pytest.raises(NotFacilitator, match="Open your facilitator link"):
        action(co_hand(room, co_key))
    assert room.snapshot.stage == now
    action(co_hand(room, new))


def test_what_a_co_facilitator_did_the_facilitator_takes_back(room, co_key):
    hide(co_hand(room, co_key))
    assert room.lead.undo() == Said("exercises/workshop", "lead-moderate")
    assert room.snapshot.stage.hidden_rows == ()


def test_a_renewed_facilitators_link_ends_the_co_facilitators_as_well(room, co_key):
    room.lead.renew_key()
    with pytest.raises(NotFacilitator):
        co_hand(room, co_key).check(LeadVerb.WATCH)


def test_a_renewed_co_facilitators_link_leaves_the_facilitators_as_it_is(room, co_key):
    room.lead.grant("desk")
    room.lead.renew_co_key()
    room.workshops.desk(room.workshop.id, "desk").check()


def test_who_leads_goes_on_to_where_they_open_the_co_facilitators_link_too(room, co_key):
    room.lead.grant("desk")
    for token in ("desk", "helper"):
        room.workshops.facilitation(room.workshop.id, co_key).grant(token)
    assert room.snapshot.leaders == {
        person_id("desk"): Standing.FACILITATOR,
        person_id("helper"): Standing.CO_FACILITATOR,
    }
    room.lead.grant("helper")
    assert room.snapshot.leaders[person_id("helper")] is Standing.FACILITATOR


def test_a_co_facilitators_key_is_kept_nowhere(room, co_key):
    assert co_key not in str([document.content for document in room.store.documents(room.workshop.id)])
    assert len(co_key) >= 32


def test_a_locked_workshop_lets_nobody_write_and_an_unlocked_one_does(room):
    sheet = room.sheet()
    room.lead.lock()
    with pytest.raises(AlignmentError, match="locked"):
        room.store.add_row(sheet.id, Alignment(project="x"))
    room.lead.lock(locked=False)
    room.store.add_row(sheet.id, Alignment(project="x"))


def test_a_sheet_that_comes_into_a_locked_workshop_is_locked_too(room):
    room.lead.lock()
    late = room.lead.add_sheet(AlignmentSheet(title="Late"))
    with pytest.raises(AlignmentError, match="locked"):
        room.store.add_row(late.id, Alignment(project="x"))


def test_undo_takes_back_the_last_action_and_the_one_before(room):
    room.sheet()
    room.lead.lock()
    room.lead.reveal("debate")
    assert room.lead.undo() == Said("exercises/workshop", "reveal")
    assert (room.snapshot.stage.locked, room.snapshot.stage.revealed) == (True, ())
    assert room.lead.undo() == Said("exercises/workshop", "lock")
    assert not room.snapshot.stage.locked
    (sheet,) = room.snapshot.sheets.values()
    room.store.add_row(sheet.id, Alignment(project="x"))


def test_undo_without_an_action_does_nothing(room):
    assert room.lead.undo() is None


def test_a_reset_puts_away_one_exercise_and_undo_has_it_again(room):
    room.join("t")
    seat = room.workshops.seat(room.workshop.id, "t")
    seat.contribute("debate", "", lambda _: {"text": "For"})
    seat.contribute("roadmap", "", lambda _: {"answer": 7})
    assert room.lead.reset("debate") == 1
    assert not room.snapshot.kind("debate")
    assert room.snapshot.kind("roadmap")
    room.lead.undo()
    assert [document.content for document in room.snapshot.kind("debate")] == [{"text": "For"}]


def test_an_act_over_several_things_is_one_entry_and_undo_takes_back_exactly_that(room):
    room.sheet()
    room.gather("debate", "ballot", lambda _: {"state": "open", "votes": {"ana": "yes"}})
    before = room.snapshot
    with room.lead.act("vote-close", "exercises/debate") as act:
        act.change("debate", "ballot", lambda found: {**found.content, "state": "closed"})
        act.keep("debate", "new", {"text": "x"})
        act.remove("roadmap")
        act.reveal("debate.before")
        act.bring_everyone(exercise="debate")
        act.lock()
        made = act.add_sheet(AlignmentSheet(title="Another"))
    assert room.snapshot.stage.exercise == "debate"
    assert made.id in room.snapshot.sheets
    assert room.lead.undo() == Said("exercises/debate", "vote-close")
    after = room.snapshot
    assert after.document("debate", "ballot").content == before.document("debate", "ballot").content
    assert after.document("debate", "new") is None
    assert set(after.sheets) == set(before.sheets)
    assert [sheet.locked for sheet in after.sheets.values()] == [False]
    assert replace(after.stage, called=0) == replace(before.stage, called=0)


def test_what_people_did_since_stays_when_an_act_is_taken_back(room):
    room.gather("debate", "ballot", lambda _: {"state": "closed", "votes": {"ana": "yes"}, "queue": ["ana", "bo"]})
    with room.lead.act("vote-open-again", "exercises/debate") as act:
        act.keep("debate", "ballot", {"state": "open", "votes": {"ana": "yes"}, "queue": ["bo"]})
    since = {"votes": {"ana": "no", "bo": "yes"}, "queue": ["bo", "cy"]}
    room.seat().contribute("debate", "ballot", lambda found: {**found.content, **since})
    assert room.lead.undo().key == "vote-open-again"
    content = room.snapshot.document("debate", "ballot").content
    assert content == {"state": "closed", "votes": {"ana": "no", "bo": "yes"}, "queue": ["ana", "bo", "cy"]}


def test_what_somebody_has_gone_on_with_is_not_put_away_with_the_act_that_made_it(room):
    room.gather("presentations", "answer.1", lambda _: {"text": "Typed at the desk"})
    room.seat().contribute("presentations", "answer.1", lambda found: {"text": f"{found.content['text']}, and more"})
    room.lead.undo()
    assert room.snapshot.document("presentations", "answer.1").content == {"text": "Typed at the desk, and more"}


def test_a_document_that_people_write_into_as_well_outlives_the_act_that_began_it(room):
    with room.lead.act("vote-open", "exercises/debate") as act:
        act.begin("debate", "ballot", {"state": "waiting", "votes": {}})
        act.keep("debate", "ballot", {"state": "open", "votes": {}})
    room.seat().contribute("debate", "ballot", lambda found: {**found.content, "votes": {"ana": "yes"}})
    room.lead.undo()
    assert room.snapshot.document("debate", "ballot").content == {"state": "waiting", "votes": {"ana": "yes"}}


def test_an_act_wakes_the_phones_by_itself_unless_their_forms_do_not_depend_on_it(room):
    before = room.snapshot.stage_version
    room.gather("debate", "x", lambda _: {})
    woken = room.snapshot.stage_version
    with room.lead.act("reveal", "exercises/debate", wakes=False) as act:
        act.keep("debate", "x", {"n": 1})
    assert woken > before
    assert room.snapshot.stage_version == woken


def test_bringing_everyone_calls_them_also_to_where_they_were(room):
    room.lead.bring_everyone(exercise="debate")
    before = room.snapshot.stage_version
    room.lead.bring_everyone(exercise="debate")
    assert room.snapshot.stage_version > before
    assert room.lead.undo().key == "bring-everyone"
    assert room.lead.undo() is None


def test_an_act_that_is_refused_halfway_leaves_nothing(room):
    room.lead.announce(replace(room.workshop, groups=("Red",)))

    def start_a_coding_for_one_group():
        with room.lead.act("lead-add") as act:
            act.keep("debate", "x", {})
            act.reveal("y")
            act.start_coding(AlignmentSheet(title="Case"))

    with pytest.raises(ExerciseError, match="two groups"):
        start_a_coding_for_one_group()
    assert not room.snapshot.kind("debate")
    assert room.snapshot.stage.revealed == ()
    assert room.lead.undo() is None


def test_only_the_last_fifty_acts_are_kept(room):
    for number in range(55):
        room.lead.reveal(f"x{number}")
    undone = 0
    while room.lead.undo():
        undone += 1
    assert undone == 50
    assert room.snapshot.stage.revealed == tuple(f"x{number}" for number in range(5))


def test_double_coding_gives_each_group_its_own_unanswered_copy(room):
    case = AlignmentSheet(title="Case", rows=(Alignment(project="Bus lanes", goal="11", why="secret answer"),))
    coding = room.lead.start_coding(case)
    assert set(coding.sheets) == {"Red", "Blue"}
    for group in coding.sheets:
        sheet = room.store.sheet(coding.sheets[group])
        assert [(row.project, row.goal, row.why) for row in sheet.rows] == [("Bus lanes", "", "")]
        assert coding.rows[group] == (sheet.rows[0].id,)


def test_double_coding_needs_two_groups(stored, room):
    room.lead.announce(replace(room.workshop, groups=("Red",)))
    with pytest.raises(ExerciseError, match="two groups"):
        room.lead.start_coding(AlignmentSheet(title="Case"))


def test_how_the_room_comes_here_is_kept_beside_what_the_workshop_is(room):
    screen = room.snapshot.reach.screen
    say_reach(room.lead, " 192.168.137.1:8501/ ", " The room ", "p;w:12345")
    assert room.snapshot.reach == Reach("http://192.168.137.1:8501", "The room", "p;w:12345", screen)
    room.lead.announce(room.workshop)
    renew_screen(room.lead)
    assert room.snapshot.reach.network == "The room"
    say_reach(room.lead, "", "", "left over")
    assert room.snapshot.reach == Reach(screen=room.snapshot.reach.screen)


@pytest.mark.parametrize(("network", "password"), [("x" * 33, ""), ("x", "1234567"), ("x", "1" * 64)])
def test_what_no_wifi_can_be_called_or_have_as_its_password_is_refused(room, network, password):
    with pytest.raises(ExerciseError, match="Check both"):
        say_reach(room.lead, "", network, password)
    assert room.snapshot.reach.network == ""


def test_the_word_of_the_screen_opens_it_until_it_is_renewed_and_opens_nothing_else(room):
    word = room.snapshot.reach.screen
    assert room.workshops.on_screen(word).id == room.workshop.id
    with pytest.raises(NoSuchWorkshop):
        room.workshops.find(word, Client("browser"))
    assert screen_word(room.lead) == word
    renewed = renew_screen(room.lead)
    assert room.workshops.on_screen(renewed).id == room.workshop.id
    for wrong in (word, "", room.workshop.id, room.workshop.word, room.workshop.code):
        with pytest.raises(NoSuchWorkshop):
            room.workshops.on_screen(wrong)


def test_a_workshop_of_before_there_were_such_words_is_given_one_when_somebody_helps_to_lead_it(room):
    with room.lead.unrecorded() as act:
        act.frame.remove("reach")
    assert room.snapshot.reach == Reach()
    room.let_lead("co", "co-facilitator", "the second key")
    word = screen_word(room.workshops.desk(room.workshop.id, "co"))
    assert room.workshops.on_screen(word).id == room.workshop.id
    assert screen_word(room.lead) == room.snapshot.reach.screen == word


def test_locked_answers_take_nothing_more_of_that_exercise_alone_until_they_are_unlocked_or_it_is_reset(room):
    seat = room.join("ana")
    kept = seat.contribute("debate", "", lambda _: {"text": "before"})
    room.lead.lock("debate")
    for change in (lambda act: act.keep("debate", kept.id, {"text": "after"}), lambda act: act.remove("debate")):
        with pytest.raises(ExerciseError, match="locked the answers"), seat.act() as act:
            change(act)
    assert room.snapshot.document("debate", kept.id).content == {"text": "before"}
    seat.contribute("roadmap", "", lambda _: {"step": 1})
    assert room.lead.undo() == Said("exercises/workshop", "lock-answers")
    seat.contribute("debate", kept.id, lambda _: {"text": "after"})
    room.lead.lock("debate")
    room.lead.reset("debate")
    assert seat.contribute("debate", "", lambda _: {"text": "anew"})


def test_a_closed_workshop_is_reopened_with_a_new_code_and_sheets_that_can_be_changed(room):
    sheet, before, seat = room.sheet(), room.workshop, room.join("ana")
    room.lead.close()
    assert room.store.sheet(sheet.id).locked
    opened = room.lead.reopen(8)
    assert (opened, len(opened.code)) == (room.snapshot.workshop, 8)
    assert opened.code != before.code
    assert opened.word not in {"", before.word}
    assert not room.store.sheet(sheet.id).locked
    assert room.workshops.seat(opened.id, "ana").participant == seat.participant
    assert room.lead.reopen() == opened
