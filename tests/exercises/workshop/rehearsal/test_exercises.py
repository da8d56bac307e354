"""Simulated participants take part in every exercise, and nothing of theirs is left when they are gone."""

import random
import time
from datetime import UTC, datetime

import pytest

from alignment.ground.wording import languages
from exercises.brussels_case.preparing import prepare, the_case
from exercises.debate import ballots
from exercises.debate.ballots import BallotState, ballot
from exercises.debate.speakers import lead_speakers, speakers_now, turn_hand, with_next
from exercises.feedback.answers import ANSWERS
from exercises.goals_at_a_glance import rounds as quiz
from exercises.next_event.plan import plans
from exercises.next_event.promises import promises
from exercises.presentations.profiles import answer_name, answering, lead_floor, profile, start
from exercises.recommendations.ideas import RANKING, VOTE, dots_each, own_dots, ranking, recommendations
from exercises.registry import REGISTRY
from exercises.roadmap.positions import REVEALED
from exercises.second_look.proposals import VERDICTS
from exercises.stakeholders.changes import load_case, put
from exercises.stakeholders.mapping import map_settings, stakeholders
from exercises.stakeholders.stakeholder import Stakeholder
from exercises.workshop.records import FRAME
from exercises.workshop.rehearsal.people import Rehearsal
from tests.exercises.phases import PHASES, ask, reveal, turn_vote

CENTRES = ("cairo", "seoul")


# What is told of an exercise only once nobody can do anything any more.
ENDINGS = {"second-look": reveal(VERDICTS)}


@pytest.fixture
def rehearsed(new_room):
    """Makes a room with one person and eight simulated participants; `press` lets these act once."""

    def made(**settings):
        own = new_room(**{"centres": CENTRES} | settings)
        own.seat = own.join("real", "Amal", centre="cairo")
        rehearsal = Rehearsal(REGISTRY, own.store, own.lead)
        rehearsal.add(8)
        chance = random.Random(7)
        own.press = lambda: rehearsal.act(lambda: own.snapshot, chance)
        own.remove = rehearsal.remove
        return own

    return made


def told(own, name):
    (listed,) = [each for each in REGISTRY.exercises if each.name == name]
    return listed.outcome(own.snapshot, listed.say(own.workshop.language))


def kept(own):
    """What the exercises hold, as texts: ids, contents and who wrote them."""
    return {
        (d.collection, d.id): f"{d.id} {d.content} {d.by}"
        for d in own.store.documents(own.workshop.id)
        if d.collection not in FRAME and not d.deleted
    }


def test_of_all_exercises_they_take_part_in_those_that_ask_something():
    assert {listed.name for listed in REGISTRY.exercises} == {*PHASES, "outcomes"}


@pytest.mark.parametrize("name", PHASES)
def test_they_take_part_in_every_phase_and_leave_nothing_behind(rehearsed, name):
    own = rehearsed()
    me, gone = own.seat.participant.id, {who.id for who in own.snapshot.people.values() if who.simulated}
    before = told(own, name)
    for prepared in PHASES[name]:
        prepared(own)
        facilitated = kept(own)
        assert own.press() > 0
        assert kept(own) != facilitated or own.snapshot.sheets
    if name in ENDINGS:
        ENDINGS[name](own)
    outcome = told(own, name)
    assert outcome != before
    assert any(table.rows for table in outcome)
    said = [text for (_, name), text in kept(own).items() if name != "dealt"]  # what people were given to look at
    assert me not in " ".join(said)  # nobody real has said anything
    assert own.remove() == 8
    assert not [left for left in kept(own).values() if any(person in left for person in gone)]
    theirs = {document.id: document for document in own.store.documents(own.workshop.id) if not document.deleted}
    assert not gone & {document.by for document in theirs.values()}
    assert set(own.snapshot.people) == {me}


@pytest.mark.parametrize("language", sorted(languages()))
def test_they_speak_the_language_of_the_workshop(rehearsed, language):
    own = rehearsed(language=language)
    for name in ("presentations", "roadmap", "recommendations", "next-event", "feedback"):
        own.lead.bring_everyone(exercise=name)
        own.press()
        own.press()
        own.lead.reveal({"roadmap": REVEALED, "feedback": ANSWERS}.get(name, name))
        texts = " ".join(str(cell) for table in told(own, name) for row in table.rows for cell in row)
        assert "rehearsal-" not in texts
        assert (" the " in texts) == (language == "en")


def test_most_of_them_are_right_in_the_game_and_each_answers_once(rehearsed):
    own = rehearsed()
    for _ in range(6):
        ask(own)
        assert own.press() == 8
        assert own.press() == 0  # everybody has answered
    given = quiz.answers(own.snapshot)
    right = sum(answer.goal == asked.goal for asked in quiz.rounds(own.snapshot) for answer in given[asked.id])
    assert 24 < right < 48


def test_they_wait_while_there_is_no_question_and_after_the_time(rehearsed):
    own = rehearsed()
    own.lead.bring_everyone(exercise="goals-at-a-glance")
    assert own.press() == 0
    ask(own)
    (asked,) = quiz.rounds(own.snapshot)
    own.gather(quiz.NAME, f"round.{asked.id}", quiz.end_early(time.time() - 1))
    assert own.press() == 0
    own.lead.reveal(quiz.reveal_name(asked))
    assert own.press() == 0


def test_while_a_centre_presents_only_its_people_answer(rehearsed):
    own = rehearsed()
    own.lead.bring_everyone(exercise="presentations")
    lead_floor(own.lead, "start", lambda _: start("cairo", time.time()), minutes=10)
    assert own.press() == 4
    assert profile(own.snapshot, "cairo").answered == 4
    assert profile(own.snapshot, "seoul").answered == 0


def test_stakeholders_of_people_stay_where_they_put_them(rehearsed):
    own = rehearsed()
    prepare(own.lead, in_groups=False)
    own.lead.bring_everyone(exercise="stakeholders")
    subject = map_settings(own.snapshot).subject
    first = Stakeholder("Our own committee", "residents", "local", subject, 1, 5)
    with own.seat.act() as act:
        mine = put(act, first)
    for _ in range(6):
        assert own.press() == 8
    found = {one.id: one for one in stakeholders(own.snapshot, subject)}
    assert len(found) > 8
    assert (found[mine].influence, found[mine].interest) == (1, 5)
    assert any(tie.row for one in found.values() for tie in one.ties)
    own.remove()
    assert [one.id for one in stakeholders(own.snapshot)] == [mine]


def test_where_the_facilitator_loaded_the_case_they_move_nothing_of_it(rehearsed):
    own = rehearsed()
    prepare(own.lead, in_groups=False)
    with own.lead.act("load", "exercises/stakeholders") as act:
        load_case(act, the_case("en"))
    before = stakeholders(own.snapshot)
    assert own.press() == 0
    assert stakeholders(own.snapshot) == before


def test_a_persons_vote_stays_in_a_ballot_that_a_simulated_participant_began(rehearsed):
    own = rehearsed()
    own.lead.bring_everyone(exercise="debate")
    assert own.press() == 8
    assert own.press() == 0  # each votes once
    ballots.vote(own.seat, "before", "no")
    turn_vote("before")(own)
    own.remove()
    assert ballot(own.snapshot, "before").votes == {own.seat.participant.id: "no"}
    assert ballot(own.snapshot, "before").state is BallotState.CLOSED


def test_a_simulated_speaker_leaves_the_floor_and_a_waiting_person_keeps_their_place(rehearsed):
    own = rehearsed()
    turn_vote("before")(own)
    own.lead.bring_everyone(exercise="debate")
    while not speakers_now(own.snapshot).queue:
        assert own.press() > 0
    (first, *_), me = speakers_now(own.snapshot).queue, own.seat.participant.id
    now = datetime.now(UTC)
    lead_speakers(own.lead, "next-speaker", lambda known: with_next(known, "", now, 2))
    turn_hand(own.seat, raised=True)
    assert speakers_now(own.snapshot).speaker == first
    own.remove()
    left = speakers_now(own.snapshot)
    assert (left.speaker, left.queue, left.spoken) == ("", (me,), ())


def test_an_answer_that_a_person_went_on_with_stays(rehearsed):
    own = rehearsed()
    own.lead.bring_everyone(exercise="presentations")
    own.press()
    theirs = profile(own.snapshot, "cairo").answers[0]
    change = answering("cairo", 1, "Housing, above all", theirs)
    own.seat.contribute("presentations", answer_name("cairo", 1), change)
    own.remove()
    assert profile(own.snapshot, "cairo").answers == ("Housing, above all", "", "", "", "")


def test_they_place_all_their_dots_and_no_more(rehearsed):
    own = rehearsed()
    own.lead.bring_everyone(exercise="recommendations")
    own.press()
    texts = [one.text for one in recommendations(own.snapshot)]
    assert len(texts) == len(set(texts)) == 8
    assert own.press() == 0  # they have no other recommendation to make
    own.lead.reveal(VOTE)
    assert own.press() == 8
    assert own.press() == 0
    simulated = [who for who in own.snapshot.people.values() if who.simulated]
    assert all(sum(own_dots(own.snapshot, who.id).values()) == dots_each(own.snapshot) for who in simulated)
    own.lead.reveal(RANKING)
    assert sum(found.dots for found in ranking(own.snapshot)) == 8 * dots_each(own.snapshot)


def test_their_plans_become_complete_and_each_promises_once(rehearsed):
    own = rehearsed()
    own.lead.bring_everyone(exercise="next-event")
    presses = [own.press() for _ in range(10)]
    assert presses[0] == 8
    assert presses[-1] == 0
    assert all(known.complete for known in plans(own.snapshot))
    assert len(promises(own.snapshot)) == 16
