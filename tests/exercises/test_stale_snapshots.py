"""Somebody's page is older than what the facilitator has just done: what has ended takes nothing any more."""

import random
import time
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet
from exercises.challenge.changes import deal
from exercises.challenge.exchanges import ANSWERS, CARDS
from exercises.debate.ballots import ballot, turn_ballot
from exercises.goals_at_a_glance.rounds import QuestionKind, ask, lay_open, rounds
from exercises.own_course.courses import bring_to_case
from exercises.recommendations.changes import open_vote, recommend
from exercises.recommendations.ideas import RANKING
from exercises.registry import REGISTRY
from exercises.second_look.changes import deal as deal_proposals
from exercises.second_look.preparing import begin as begin_a_second_look
from exercises.second_look.proposals import VERDICTS
from sdg_data import ToolkitError
from tests.exercises.a_room import TWO_HALF_DAYS, Room

PEOPLE = ("ana", "bo", "chen")


def asks_a_question(room):
    ask(room.lead, QuestionKind.SCENE, 60, time.time)


def ends_the_question(room):
    lay_open(room.lead, rounds(room.snapshot)[-1], time.time)


def opens_the_dots(room):
    for number in range(3):
        recommend(room.seat("somebody"), f"Idea {number}")
    open_vote(room.lead, opened=True)


def deals_links(room):
    sheet = room.lead.add_sheet(AlignmentSheet(title="The plan"))
    for token in PEOPLE:
        room.store.add_row(sheet.id, Alignment(project=token, goal="11"), person=token)
    deal(room.lead, random.Random(7))


def deals_proposals(room):
    begin_a_second_look(room.lead)
    deal_proposals(room.lead)


def turns_the_cards(room):
    deals_links(room)
    for _ in range(2):
        all_act(room, "challenge", room.snapshot, random.Random(7))
    room.lead.reveal(CARDS)


def as_it_is(room):
    """Some exercises are open from the start."""


# What ends: how it begins, how it ends, and the documents (or the rows of sheets) that must then stay as they are.
ENDINGS = {
    "the first answers are revealed": (
        "expectations", as_it_is, lambda r: r.lead.reveal("expectations.before"), "before",
    ),
    "the question is laid open": ("goals-at-a-glance", asks_a_question, ends_the_question, "answer"),
    "the vote is closed": (
        "debate", as_it_is, lambda r: turn_ballot(r.lead, "before", ballot(r.snapshot, "before")), "ballot",
    ),
    "writing ends": ("recommendations", as_it_is, lambda r: open_vote(r.lead, opened=True), "idea"),
    "the ranking is revealed": ("recommendations", opens_the_dots, lambda r: r.lead.reveal(RANKING), "dots"),
    "the cards are turned over": ("challenge", deals_links, lambda r: r.lead.reveal(CARDS), "card"),
    "the answers are turned over": ("challenge", turns_the_cards, lambda r: r.lead.reveal(ANSWERS), "answer"),
    "what pairs say is revealed": ("second-look", deals_proposals, lambda r: r.lead.reveal(VERDICTS), "said"),
    "the sheets are locked": ("own-course", lambda r: bring_to_case(r.lead), lambda r: r.lead.lock(), "course"),
    "courses cannot be started": ("own-course", as_it_is, lambda r: r.lead.lock(), "course"),
}  # fmt: skip


def kept(room, exercise, kind):
    snapshot = room.snapshot
    rows = {sheet.id: sheet.rows for sheet in snapshot.sheets.values()}
    return {document.id: document.content for document in snapshot.kind(exercise, kind)}, rows


def all_act(room, exercise, snapshot, chance):
    """Everybody does what their page, which shows this snapshot, lets them do, as far as they are not refused."""
    for token in PEOPLE:
        with suppress(ToolkitError):
            REGISTRY.known(exercise).rehearse(snapshot, room.seat(token), chance)


@pytest.mark.parametrize("ending", ENDINGS)
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**16), before=st.integers(0, 2))
def test_what_has_ended_takes_nothing_from_a_page_that_does_not_know_it_yet(stored, ending, seed, before):
    exercise, begins, ends, kind = ENDINGS[ending]
    room, chance = Room(stored, exercise, **TWO_HALF_DAYS), random.Random(seed)
    for number, token in enumerate(PEOPLE):
        room.join(token, token, centre=("cairo", "seoul")[number % 2])
    begins(room)
    for _ in range(before):
        all_act(room, exercise, room.snapshot, chance)
    stale = room.snapshot
    ends(room)
    at_the_end = kept(room, exercise, kind)
    for _ in range(2):
        all_act(room, exercise, stale, chance)
    assert kept(room, exercise, kind) == at_the_end


@pytest.mark.parametrize("listed", [one for one in REGISTRY.exercises if one.rehearse], ids=lambda one: one.name)
@pytest.mark.parametrize("over", [True, False])
def test_a_workshop_that_is_over_takes_nothing_from_any_page_and_an_open_one_does(stored, listed, over):
    room, chance = Room(stored, listed.name, **TWO_HALF_DAYS), random.Random(7)
    seats = [room.join(token, token, centre="cairo") for token in PEOPLE]
    if listed.name == "goals-at-a-glance":
        asks_a_question(room)
    if listed.name == "challenge":
        deals_links(room)
    if listed.name == "second-look":
        deals_proposals(room)
    stale = room.snapshot
    if over:
        room.lead.close()
    for seat in seats:
        with suppress(ToolkitError):
            listed.rehearse(stale, seat, chance)
    rows = {sheet.id: sheet.rows for sheet in stale.sheets.values()}
    unchanged = kept(room, listed.name, "") == ({d.id: d.content for d in stale.kind(listed.name)}, rows)
    assert unchanged == over


def test_a_page_that_does_know_may_act(stored):
    """Without this the tests above would pass for exercises in which nobody can do anything."""
    for exercise, begins, _, kind in ENDINGS.values():
        room, chance = Room(stored, exercise, **TWO_HALF_DAYS), random.Random(3)
        for token in PEOPLE:
            room.join(token, token, centre="cairo")
        begins(room)
        before = kept(room, exercise, kind)
        all_act(room, exercise, room.snapshot, chance)
        assert kept(room, exercise, kind) != before, exercise
