"""Texts that cannot be sent any more, and texts of two tabs: nothing that was typed is lost, and the page says why."""

import time

import pytest

from exercises.cases import StakeholderLevel, StakeholderType
from exercises.debate.arguments import arguments
from exercises.debate.ballots import ballot, turn_ballot
from exercises.goals_at_a_glance import rounds
from exercises.recommendations.changes import open_vote, recommend
from exercises.second_look.proposals import VERDICTS
from exercises.stakeholders.mapping import every_stakeholder
from tests.drafts import post, typed_only
from tests.exercises.a_room import LEAD, ROOM, TWO_HALF_DAYS, Room
from tests.exercises.phases import look_again

ARGUE, EXPECT = "In one sentence", "What do you expect from this workshop?"


def turn(room, moment):
    turn_ballot(room.lead, moment, ballot(room.snapshot, moment))


@pytest.fixture
def debate(stored):
    room = Room(stored, "debate", **TWO_HALF_DAYS)
    turn(room, "before")
    return room


@pytest.fixture
def survey(stored):
    return Room(stored, "expectations", **TWO_HALF_DAYS)


def other_tab(room, text, form="debate/argument", tab="other"):
    message = {"form": f"{room.workshop.id}/{form}", "tab": tab, "seq": 1, "fields": {"text": text}}
    assert post(message)[0] == 200


def test_an_argument_that_the_second_vote_overtakes_is_shown_with_the_reason(debate, person):
    phone = typed_only(debate.phone(person), ARGUE, "It takes *time*")
    turn(debate, "after")
    phone.app.run()
    assert "does not ask for this at the moment" in phone.reads
    assert "It takes *time*" in phone.html
    turn(debate, "after")
    turn(debate, "after")
    assert "It takes *time*" in phone.reload(ROOM).html


def test_when_it_is_asked_again_the_text_is_in_its_field_and_nowhere_else(survey, person):
    phone = typed_only(survey.phone(person), EXPECT, "The tools")
    survey.lead.bring_everyone(exercise="feedback")
    phone.app.run()
    assert "The room is now doing something else" in phone.reads
    assert "The tools" in phone.html
    survey.lead.bring_everyone(exercise="expectations")
    phone.app.run()
    assert phone.field(EXPECT).value == "The tools"
    assert "The tools" not in phone.html


def test_an_answer_that_the_reveal_overtakes_stays_with_the_person(survey, person):
    phone = typed_only(survey.phone(person), EXPECT, "The tools")
    survey.lead.reveal("expectations.before")
    phone.app.run()
    assert "The tools" in phone.html
    assert "does not ask for this" in phone.reads


def test_an_unsent_text_is_put_away_when_the_person_says_so(survey, person):
    phone = typed_only(survey.phone(person), EXPECT, "The tools")
    survey.lead.bring_everyone(exercise="feedback")
    phone.app.run()
    phone.press("Discard this text")
    assert "The tools" not in phone.html
    assert survey.store.form_drafts("ana", "") == ()


def test_nobody_elses_text_is_shown(survey, person):
    typed_only(survey.phone(person, "ben"), EXPECT, "The tools")
    survey.lead.bring_everyone(exercise="feedback")
    ana = survey.phone(person)
    assert "The tools" not in ana.html
    assert "Typed and not sent" not in [expander.label for expander in ana.app.expander]


def test_texts_of_two_tabs_are_both_shown_and_each_can_be_gone_on_with(debate, person):
    other_tab(debate, "From the **other** tab")
    phone = debate.phone(person)
    assert phone.field(ARGUE).value == "From the **other** tab"
    other_tab(debate, "From a third", tab="third")
    again = phone.reload(ROOM)
    assert again.field(ARGUE).value == "From a third"
    assert "Both are kept" in again.reads
    assert "From the **other** tab" in again.html
    again.press("Continue with this text")
    assert again.field(ARGUE).value == "From the **other** tab"
    assert "From a third" in again.html


def test_the_tab_of_the_address_starts_from_its_own_text(debate, person):
    other_tab(debate, "The first", tab="first")
    other_tab(debate, "The second", tab="second")
    debate.seat("ana")
    phone = person(ROOM, workshop=debate.workshop.id, who="ana", tab="first")
    assert phone.field(ARGUE).value == "The first"
    for strange in ("third", "'; DROP TABLE", "x" * 5000):
        assert person(ROOM, workshop=debate.workshop.id, who="ana", tab=strange).field(ARGUE).value == "The second"


def test_an_other_text_is_put_away_and_the_form_goes_on(debate, person):
    other_tab(debate, "The first", tab="first")
    other_tab(debate, "The second", tab="second")
    phone = debate.phone(person).press("Discard this text")
    assert phone.field(ARGUE).value == "The second"
    assert "The first" not in phone.html
    assert [draft.tab for draft in debate.store.form_drafts("ana", "")] == ["second"]


def test_equal_texts_of_two_tabs_are_one(debate, person):
    other_tab(debate, "The same", tab="first")
    other_tab(debate, "The same", tab="second")
    assert "Both are kept" not in debate.phone(person).reads


def test_a_text_of_another_tab_does_not_come_into_the_form_after_sending(debate, person):
    phone = debate.phone(person)
    other_tab(debate, "Of the other tab")
    phone.type(ARGUE, "Mine").press("Put it on the table")
    assert phone.field(ARGUE).value == ""
    assert "Of the other tab" in phone.html


def test_what_the_facilitator_types_into_the_facts_of_a_workshop_is_kept(survey, person):
    desk = person(LEAD, workshop=survey.workshop.id, key=survey.key, who="fay")
    typed_only(desk, "Place", "Bruss")
    again = desk.reload(LEAD)
    assert again.field("Place").value == "Bruss"
    again.press("Save")
    assert survey.snapshot.workshop.place == "Bruss"
    assert survey.store.form_drafts("fay", "") == ()


def test_what_the_facilitator_types_for_a_centre_is_kept(new_room, person):
    room = new_room("presentations", centres=("seoul",))
    question = "What are the content and focus of the courses you develop?"
    desk = person(LEAD, workshop=room.workshop.id, key=room.key, who="fay")
    typed_only(desk, question, "Trans")
    again = desk.reload(LEAD)
    assert again.field(question).value == "Trans"
    again.press("Save")
    assert room.store.form_drafts("fay", "") == ()


def test_a_nickname_that_was_typed_is_there_when_the_page_comes_back(survey, person):
    phone = person(who="ana", join=survey.workshop.code)
    typed_only(phone, "Nickname (optional)", "An")
    again = phone.reload(ROOM)
    assert again.field("Nickname (optional)").value == "An"
    again.press("Take part")
    assert survey.snapshot.people[survey.seat("ana").participant.id].nickname == "An"
    assert survey.store.form_drafts("ana", "") == ()


def test_a_colleague_who_saves_while_one_writes_loses_nothing_to_a_draft(new_room, person):
    room = new_room("presentations", centres=("cairo",))
    question = "What are the content and focus of the courses you develop?"
    for who in ("ana", "ben"):
        room.seat(who, centre="cairo")
    ana, ben = (person(ROOM, workshop=room.workshop.id, who=who) for who in ("ana", "ben"))
    typed_only(ana, question, "Riverfronts")
    ben.type(question, "Site visits").press("Save")
    again = ana.reload(ROOM)
    assert "Riverfronts" in again.html  # the page is at the next question
    next(one for one in again.app.button_group if one.options == list("12345")).set_value(1).run()
    assert again.field(question).value == "Riverfronts"
    assert "Riverfronts" not in again.html
    again.press("Save")
    assert again.field(question).value == "Site visits\nRiverfronts"


def test_a_vote_that_comes_too_late_did_not_count_and_says_so(stored, person):
    room = Room(stored, "debate", **TWO_HALF_DAYS)
    phone = room.phone(person).press("Yes")
    turn(room, "before")
    phone.press("No")  # which the page still shows
    assert "That did not count." in phone.reads
    assert "what you voted before still counts" in phone.reads
    assert list(ballot(room.snapshot, "before").votes.values()) == ["yes"]
    phone.app.run()
    assert "That did not count." not in phone.reads


def test_a_dot_that_comes_too_late_says_so_also_where_the_room_does_something_else(stored, person):
    room = Room(stored, "recommendations", **TWO_HALF_DAYS)
    recommend(room.seat("ben"), "Share the sheets")
    open_vote(room.lead, opened=True)
    phone = room.phone(person)
    open_vote(room.lead, opened=False)
    room.lead.bring_everyone(exercise="feedback")
    phone.app.button(key=next(b.key for b in phone.app.button if b.key.startswith("dot1-"))).click().run()
    assert "That did not count." in phone.reads


def test_an_answer_to_the_question_before_is_not_taken_for_the_next_one(stored, person):
    room = Room(stored, "goals-at-a-glance", **TWO_HALF_DAYS)
    rounds.ask(room.lead, rounds.QuestionKind.SCENE, 30, time.time)
    phone = room.phone(person)
    (first,) = rounds.rounds(room.snapshot)
    rounds.lay_open(room.lead, first, time.time)
    rounds.ask(room.lead, rounds.QuestionKind.SCENE, 30, time.time)
    phone.app.button(key="goal-6").click().run()
    assert "That did not count." in phone.reads
    assert all(not given for given in rounds.answers(room.snapshot).values())


def test_a_thumb_that_comes_too_late_says_so_also_where_the_room_does_something_else(stored, person):
    room = Room(stored, "second-look", **TWO_HALF_DAYS)
    room.seat("ben")
    phone = room.phone(person)
    look_again(room)
    phone.app.run()
    room.lead.reveal(VERDICTS)
    room.lead.bring_everyone(exercise="feedback")
    phone.press("Yes")  # which the page still shows
    assert "That did not count." in phone.reads
    assert "The answers are not taken now." in phone.reads
    assert not any(room.snapshot.kind("second-look", "said"))


def test_a_step_on_a_scale_that_comes_after_the_answers_were_locked_says_that_it_did_not_count(stored, person):
    room = Room(stored, "stakeholders", **TWO_HALF_DAYS)
    phone = room.phone(person).type("Name", "Mayors")
    phone.field("Kind").select(StakeholderType.RESIDENTS)
    next(group for group in phone.app.button_group if group.label == "Level").set_value(StakeholderLevel.LOCAL)
    phone.press("Add to the map")
    (mayors,) = every_stakeholder(room.snapshot).values()
    with room.lead.act("lead-title") as act:
        act.lock_answers("stakeholders")
    next(group for group in phone.app.button_group if group.label.startswith("Influence")).set_value(5).run()
    assert "That did not count." in phone.reads
    assert every_stakeholder(room.snapshot)[mayors.id].influence == mayors.influence


def test_a_press_that_fails_for_a_reason_that_nobody_foresaw_ends_in_an_apology(stored, person, monkeypatch):
    room = Room(stored, "second-look", **TWO_HALF_DAYS)
    room.seat("ben")
    phone = room.phone(person)
    look_again(room)
    phone.app.run()
    monkeypatch.setattr("exercises.second_look.changes.say", lambda *_: 1 / 0)
    phone.press("Yes")
    assert "Something went wrong on our side." in phone.reads
    assert not phone.app.exception


def test_a_press_in_the_live_view_that_comes_too_late_says_so_too(debate):
    debate.seat("ana")
    argument = next(iter(arguments(debate.snapshot, "en"))).id
    assert debate.press(f"strong.{argument}")[0] == 200
    turn(debate, "after")
    status, told = debate.press(f"strong.{argument}")
    assert (status, told["refused"].startswith("That did not count. ")) == (409, True)


def test_a_step_that_was_chosen_and_not_sent_before_the_reveal_says_so(survey, person):
    phone = typed_only(survey.phone(person), EXPECT, "", **{"chosen-step": "3"})
    survey.lead.reveal("expectations.before")
    phone.app.run()
    assert "what you chose and did not send does not count" in phone.reads
    survey.lead.reveal("expectations.before", revealed=False)
    phone.app.run()
    assert "what you chose" not in phone.reads
    assert phone.app.radio[0].value == 3
