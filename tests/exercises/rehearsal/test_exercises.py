"""Simulated participants take part in every exercise, and nothing of theirs is left when they are gone."""

import random
import time
from datetime import UTC, datetime

import pytest

from exercises.brussels_case.preparing import prepare, the_case
from exercises.debate.ballots import State, ballot, with_state, with_vote
from exercises.debate.floor import content_of, floor, floor_of, with_hand, with_next
from exercises.glance.rounds import Kind, answers, end_early, new_round, reveal_name, rounds
from exercises.next_event.plan import plans
from exercises.next_event.promises import promises
from exercises.presentations.profiles import NOW, answer_name, answering, profile, start
from exercises.recommendations.ideas import RANKING, VOTE, dots_each, own_dots, ranking, recommendations
from exercises.registry import EXERCISES
from exercises.rehearsal.people import Rehearsal
from exercises.stakeholders.keeping import put, put_case, turn_to
from exercises.stakeholders.mapping import EVERY_CENTRE, plan, stakeholders, view
from exercises.stakeholders.stakeholder import Stakeholder
from exercises.workshop import FRAME
from sdg_data.wording import languages

CENTRES = ("cairo", "seoul")


def bring(name):
    return lambda own: own.facilitation.bring_everyone(exercise=name)


def ask(own):
    name, content = new_round(own.look(), Kind.SCENE, 30, time.time())
    own.facilitation.gather("glance", name, lambda _: content)
    own.facilitation.bring_everyone(exercise="glance")


def reveal(name):
    return lambda own: own.facilitation.reveal(name)


def vote(moment, state):
    return lambda own: own.facilitation.gather("debate", f"ballot.{moment}", lambda d: with_state(d, moment, state))


def map_every_centre(own):
    turn_to(own.facilitation.gather, subject=EVERY_CENTRE)


# What the facilitator does before each phase of an exercise in which the room can do something.
PHASES = {
    "expectations": (bring("expectations"), reveal("expectations.before")),
    "glance": (ask, ask),
    "presentations": (
        bring("presentations"),
        lambda own: own.facilitation.gather("presentations", NOW, lambda _: start("cairo", time.time())),
    ),
    "roadmap": (bring("roadmap"), reveal("roadmap.positions")),
    "stakeholders": (bring("stakeholders"), map_every_centre),
    "brussels-case": (lambda own: prepare(own.facilitation, in_groups=False),),
    "own-course": (bring("own-course"), bring("own-course")),
    "debate": (bring("debate"), vote("before", State.CLOSED), vote("after", State.OPEN)),
    "recommendations": (bring("recommendations"), reveal(VOTE)),
    "next-event": (bring("next-event"),) * 3,
    "feedback": (bring("feedback"), reveal("feedback.answers")),
}


@pytest.fixture
def rehearsed(new_room):
    """Makes a room with one person and eight simulated participants; `press` lets these act once."""

    def made(**settings):
        own = new_room(**{"centres": CENTRES} | settings)
        own.seat = own.join("real", "Amal", centre="cairo")
        rehearsal = Rehearsal(own.store, own.facilitation)
        rehearsal.add(8)
        chance = random.Random(7)
        own.press = lambda: rehearsal.act(own.look, chance)
        own.remove = rehearsal.remove
        return own

    return made


def told(own, name):
    (listed,) = [each for each in EXERCISES if each.name == name]
    return listed.outcome(own.look(), listed.say(own.workshop.language))


def kept(own):
    """What the exercises hold, as texts: ids, contents and who wrote them."""
    return {
        (d.collection, d.id): f"{d.id} {d.content} {d.by}"
        for d in own.store.documents(own.workshop.id)
        if d.collection not in FRAME and not d.deleted
    }


@pytest.mark.parametrize("name", [listed.name for listed in EXERCISES])
def test_they_take_part_in_every_phase_and_leave_nothing_behind(rehearsed, name):
    own = rehearsed()
    me, gone = own.seat.participant.id, {who.id for who in own.look().people.values() if who.simulated}
    before = told(own, name)
    for prepared in PHASES[name]:
        prepared(own)
        facilitated = kept(own)
        assert own.press() > 0
        assert kept(own) != facilitated or own.look().sheets
    outcome = told(own, name)
    assert outcome != before
    assert any(table.rows for table in outcome)
    assert me not in " ".join(kept(own).values())  # nobody real has said anything
    assert own.remove() == 8
    assert not [left for left in kept(own).values() if any(person in left for person in gone)]
    theirs = {document.id: document for document in own.store.documents(own.workshop.id) if not document.deleted}
    assert not gone & {document.by for document in theirs.values()}
    assert set(own.look().people) == {me}


@pytest.mark.parametrize("language", sorted(languages()))
def test_they_speak_the_language_of_the_workshop(rehearsed, language):
    own = rehearsed(language=language)
    for name in ("presentations", "roadmap", "recommendations", "next-event", "feedback"):
        own.facilitation.bring_everyone(exercise=name)
        own.press()
        own.press()
        texts = " ".join(str(cell) for table in told(own, name) for row in table.rows for cell in row)
        assert "rehearsal-" not in texts
        assert (" the " in texts) == (language == "en")


def test_most_of_them_are_right_in_the_game_and_each_answers_once(rehearsed):
    own = rehearsed()
    for _ in range(6):
        ask(own)
        assert own.press() == 8
        assert own.press() == 0  # everybody has answered
    given = answers(own.look())
    right = sum(answer.goal == asked.goal for asked in rounds(own.look()) for answer in given[asked.id])
    assert 24 < right < 48


def test_they_wait_while_there_is_no_question_and_after_the_time(rehearsed):
    own = rehearsed()
    own.facilitation.bring_everyone(exercise="glance")
    assert own.press() == 0
    ask(own)
    (asked,) = rounds(own.look())
    own.facilitation.gather("glance", f"round.{asked.id}", end_early(time.time() - 1))
    assert own.press() == 0
    own.facilitation.reveal(reveal_name(asked))
    assert own.press() == 0


def test_while_a_centre_presents_only_its_people_answer(rehearsed):
    own = rehearsed()
    own.facilitation.bring_everyone(exercise="presentations")
    own.facilitation.gather("presentations", NOW, lambda _: start("cairo", time.time()))
    assert own.press() == 4
    assert profile(own.look(), "cairo").answered == 4
    assert profile(own.look(), "seoul").answered == 0


def test_stakeholders_of_people_stay_where_they_put_them(rehearsed):
    own = rehearsed()
    prepare(own.facilitation, in_groups=False)
    own.facilitation.bring_everyone(exercise="stakeholders")
    subject = view(own.look()).subject
    first = Stakeholder("Our own committee", "residents", "local", subject, 1, 5)
    mine = put(own.seat.contribute, own.look(), first)
    for _ in range(6):
        assert own.press() == 8
    found = {one.id: one for one in stakeholders(own.look(), subject)}
    assert len(found) > 8
    assert (found[mine].influence, found[mine].interest) == (1, 5)
    assert any(tie.row for one in found.values() for tie in one.ties)
    own.remove()
    assert [one.id for one in stakeholders(own.look())] == [mine]


def test_where_the_facilitator_loaded_the_case_they_move_nothing_of_it(rehearsed):
    own = rehearsed()
    prepare(own.facilitation, in_groups=False)
    (sheet,) = own.look().sheets.values()
    put_case(own.facilitation.gather, own.look(), the_case("en"), plan(sheet.title))
    own.facilitation.bring_everyone(exercise="stakeholders")
    before = stakeholders(own.look())
    assert own.press() == 0
    assert stakeholders(own.look()) == before


def test_a_persons_vote_stays_in_a_ballot_that_a_simulated_participant_began(rehearsed):
    own = rehearsed()
    own.facilitation.bring_everyone(exercise="debate")
    assert own.press() == 8
    assert own.press() == 0  # each votes once
    me = own.seat.participant.id
    own.seat.contribute("debate", "ballot.before", lambda found: with_vote(found, "before", me, "no"))
    vote("before", State.CLOSED)(own)
    own.remove()
    assert ballot(own.look(), "before").votes == {me: "no"}
    assert ballot(own.look(), "before").state is State.CLOSED


def test_a_simulated_speaker_leaves_the_floor_and_a_waiting_person_keeps_their_place(rehearsed):
    own = rehearsed()
    vote("before", State.CLOSED)(own)
    own.facilitation.bring_everyone(exercise="debate")
    while not floor(own.look()).queue:
        assert own.press() > 0
    (first, *_), me = floor(own.look()).queue, own.seat.participant.id
    now = datetime.now(UTC)
    own.facilitation.gather("debate", "floor", lambda d: content_of(with_next(floor_of(d), "", now, 2)))
    own.seat.contribute("debate", "floor", lambda d: content_of(with_hand(floor_of(d), me, raised=True)))
    assert floor(own.look()).speaker == first
    own.remove()
    left = floor(own.look())
    assert (left.speaker, left.queue, left.spoken) == ("", (me,), ())


def test_an_answer_that_a_person_went_on_with_stays(rehearsed):
    own = rehearsed()
    own.facilitation.bring_everyone(exercise="presentations")
    own.press()
    theirs = profile(own.look(), "cairo").answers[0]
    change = answering("cairo", 1, "Housing, above all", theirs)
    own.seat.contribute("presentations", answer_name("cairo", 1), change)
    own.remove()
    assert profile(own.look(), "cairo").answers == ("Housing, above all", "", "", "", "")


def test_they_place_all_their_dots_and_no_more(rehearsed):
    own = rehearsed()
    own.facilitation.bring_everyone(exercise="recommendations")
    own.press()
    texts = [one.text for one in recommendations(own.look())]
    assert len(texts) == len(set(texts)) == 8
    assert own.press() == 0  # they have no other recommendation to make
    own.facilitation.reveal(VOTE)
    assert own.press() == 8
    assert own.press() == 0
    simulated = [who for who in own.look().people.values() if who.simulated]
    assert all(sum(own_dots(own.look(), who.id).values()) == dots_each(own.look()) for who in simulated)
    own.facilitation.reveal(RANKING)
    assert sum(found.dots for found in ranking(own.look())) == 8 * dots_each(own.look())


def test_their_plans_become_complete_and_each_promises_once(rehearsed):
    own = rehearsed()
    own.facilitation.bring_everyone(exercise="next-event")
    presses = [own.press() for _ in range(10)]
    assert presses[0] == 8
    assert presses[-1] == 0
    assert all(known.complete for known in plans(own.look()))
    assert len(promises(own.look())) == 16
