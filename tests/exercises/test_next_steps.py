"""What waits for the facilitator in each exercise, as the desk's one button and a clicker do it."""

import random
import time

import pytest

from alignment import Alignment, AlignmentSheet
from alignment.store import person_id
from exercises.brussels_case import preparing
from exercises.challenge.changes import Result, deal, play
from exercises.challenge.changes import answer as answer_card
from exercises.challenge.exchanges import Card
from exercises.debate import ballots
from exercises.expectations.answers import answer, ask
from exercises.feedback.answers import Answer
from exercises.feedback.answers import answer as feed_back
from exercises.goals_at_a_glance import rounds
from exercises.recommendations import changes
from exercises.registry import REGISTRY
from exercises.roadmap.positions import take_position
from exercises.second_look.changes import say
from exercises.second_look.preparing import begin
from exercises.second_look.proposals import Verdict


def waits(room):
    step = REGISTRY.next_step(room.snapshot)
    return step and step.said


def go_on(room):
    """Do what waits; gives what it was called."""
    step = REGISTRY.next_step(room.snapshot)
    step.act(room.lead)
    assert room.lead.undo().key == step.said  # one act, under the button's own name
    step.act(room.lead)
    return step.said


@pytest.fixture
def at(new_room):
    def opened(exercise, **settings):
        room = new_room(exercise, **settings)
        room.join("ana", "Ana", *settings.get("groups", ())[:1])
        return room

    return opened


@pytest.mark.parametrize(("exercise", "answering", "said"), [
    ("expectations", lambda seat: answer(seat, "before", 3, ""), "reveal"),
    ("roadmap", lambda seat: take_position(seat, 2, ""), "reveal"),
    ("feedback", lambda seat: feed_back(seat, Answer(4, "yes")), "reveal"),
])  # fmt: skip
def test_what_was_answered_waits_to_be_revealed_once(at, exercise, answering, said):
    room = at(exercise)
    assert waits(room) is None
    answering(room.seat("ana"))
    assert go_on(room) == said
    assert waits(room) is None


def test_the_question_for_the_end_waits_once_half_of_those_who_are_here_have_answered(at):
    room = at("expectations")
    people = ("ana", "ben", "chen")
    for who in people:
        answer(room.seat(who), "before", 3, "")
    go_on(room)
    ask(room.lead, "after")
    here = {"ids": [person_id(who) for who in people]}
    room.store.put_document(room.workshop.id, "presence", "server", here)
    answer(room.seat("ana"), "after", 4, "")
    assert waits(room) is None
    answer(room.seat("ben"), "after", 4, "")
    assert go_on(room) == "reveal"


def test_a_vote_is_closed_then_revealed_and_so_is_the_second(at):
    room = at("debate")
    assert waits(room) is None
    for moment in ballots.MOMENTS:
        if moment == "after":
            ballots.turn_ballot(room.lead, moment, ballots.ballot(room.snapshot, moment))
            assert waits(room) is None
        ballots.vote(room.seat("ana"), moment, "yes")
        assert [go_on(room), go_on(room)] == ["vote-close", "reveal"]
        assert waits(room) is None
        assert ballots.revealed(room.snapshot, moment)


def test_a_question_of_the_game_waits_for_its_answer(at):
    room = at("goals-at-a-glance")
    assert waits(room) is None
    rounds.ask(room.lead, rounds.QuestionKind.SCENE, 30, time.time)
    assert go_on(room) == "reveal"
    assert waits(room) is None


def test_dots_wait_to_be_ranked(at):
    room = at("recommendations")
    idea = changes.recommend(room.seat("ana"), "Share the sheets")
    changes.open_vote(room.lead, opened=True)
    assert waits(room) is None
    changes.place_dot(room.seat("ana"), idea, 1)
    assert go_on(room) == "reveal"
    assert waits(room) is None


def test_cards_wait_to_be_turned_over_and_then_the_answers(at):
    room = at("challenge")
    ana, ben = room.seat("ana"), room.seat("ben")
    sheet = room.lead.add_sheet(AlignmentSheet(title="The plan"))
    row = room.store.add_row(sheet.id, Alignment(project="Bus lanes", goal="11"), person="ana")
    deal(room.lead, random.Random(1))
    assert waits(room) is None
    play(ben, row.id, Card.HARMS, "")
    assert go_on(room) == "reveal-cards"
    assert waits(room) is None
    answer_card(ana, row.id, Result.DEFENDED, "Nobody", version=row.version)
    assert go_on(room) == "reveal-answers"
    assert waits(room) is None


def test_a_programme_waits_to_be_dealt_to_two_people_and_then_what_they_say_to_be_revealed(at):
    room = at("second-look")
    begin(room.lead)
    assert waits(room) is None
    room.join("ben", "Ben")
    assert go_on(room) == "deal"
    assert waits(room) is None
    say(room.seat("ben"), "1", Verdict.NO)
    assert go_on(room) == "reveal"
    assert waits(room) is None


def test_groups_answers_to_a_case_wait_to_be_revealed(at):
    room = at("brussels-case", groups=("Red", "Blue"))
    preparing.prepare(room.lead, in_groups=True)
    assert waits(room) is None
    room.align(preparing.works_on(room.snapshot, "Red", ""), 1, "11")
    assert go_on(room) == "reveal-groups"
    assert waits(room) is None


def test_a_case_of_ones_own_waits_as_well_until_the_workshop_is_over(at):
    room = at("", groups=("Red", "Blue"))
    coding = room.lead.start_coding(AlignmentSheet(title="Case", rows=(Alignment(project="Bus lanes"),)))
    room.lead.bring_everyone(sheet=coding.id)
    assert waits(room) is None
    room.align(room.store.sheet(coding.sheets["Red"]), 1, "11")
    assert go_on(room) == "reveal"
    room.lead.reveal(coding.id, revealed=False)
    assert waits(room) == "reveal"
    room.lead.close()
    assert waits(room) is None
