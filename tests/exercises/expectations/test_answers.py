import pytest
from hypothesis import given
from hypothesis import strategies as some

from alignment.errors import AlignmentError
from exercises.expectations.answers import (
    END,
    KNOWS,
    LONGEST,
    STEPS,
    Answers,
    SurveyRefused,
    answer,
    answers,
    asked_now,
    next_step,
)
from exercises.registry import REGISTRY
from exercises.workshop.errors import NoSuchWorkshop
from exercises.workshop.sittings import Sitting
from tests.exercises.a_room import at_once

COUNTS = some.tuples(*[some.integers(0, 200)] * len(STEPS))


@given(COUNTS)
def test_people_are_counted_and_the_knowing_and_the_mean_are_theirs(counts):
    given_steps = [step for step, count in zip(STEPS, counts, strict=True) for _ in range(count)]
    found = Answers(counts, ())
    assert found.people == len(given_steps)
    if given_steps:
        assert found.mean == pytest.approx(sum(given_steps) / len(given_steps))
        assert found.knowing == round(100 * sum(step >= KNOWS for step in given_steps) / len(given_steps))


def test_where_nobody_answered_nobody_knows_and_there_is_a_mean_of_nothing(room):
    assert answers(room.snapshot, "before") == Answers((0, 0, 0, 0, 0), ())
    assert (Answers((0,) * 5, ()).knowing, Answers((0,) * 5, ()).mean) == (0, 0.0)


def test_each_participant_counts_once_however_often_they_send(room):
    faults = at_once(*[lambda n=n, s=s: room.answer(f"token-{n}", s) for n in range(6) for s in (4, 4, 4)])
    room.answer("token-0", 2, "Less talk")
    room.answer("token-0", 2, "More talk")
    found = answers(room.snapshot, "before")
    assert faults == []
    assert (found.steps, found.people, found.texts) == ((0, 1, 0, 5, 0), 6, ("More talk",))
    assert (found.knowing, found.mean) == (83, pytest.approx(22 / 6))


def test_the_answers_of_both_moments_are_apart_and_whoever_wrote_nothing_has_no_text(room):
    room.answer("token-0", 1, "Learn")
    room.answer("token-1", 2, "  ")
    room.ask_for_the_end()
    room.answer("token-0", 4, "Teach", "after")
    assert answers(room.snapshot, "before") == Answers((1, 1, 0, 0, 0), ("Learn",))
    assert answers(room.snapshot, "after") == Answers((0, 0, 0, 1, 0), ("Teach",))


def test_texts_are_tidied_and_cut_and_the_enormous_refused(room):
    room.answer("token-0", 3, " a\u202eb " + "x" * 900)
    (text,) = answers(room.snapshot, "before").texts
    assert text.startswith("ab x")
    assert len(text) == LONGEST
    with pytest.raises(AlignmentError):
        room.answer("token-0", 3, "x" * 10_001)
    assert answers(room.snapshot, "before").texts == (text,)


def test_revealing_the_start_does_not_ask_for_the_end_which_the_facilitator_does(room):
    room.answer("token-1", 3)
    room.reveal("before")
    assert asked_now(room.snapshot) == "before"
    assert next_step(room.snapshot) is None
    with pytest.raises(SurveyRefused):
        room.answer("token-0", 3, moment="after")
    room.ask_for_the_end()
    assert asked_now(room.snapshot) == "after"
    room.answer("token-0", 3, moment="after")
    assert answers(room.snapshot, "after").people == 1


def test_an_answer_that_comes_after_the_reveal_is_refused_whatever_the_phone_has_seen(room):
    room.answer("token-0", 1, "Learn")
    seat, stale = room.seat("token-0"), room.snapshot
    room.reveal("before")
    with pytest.raises(SurveyRefused, match="have been revealed"):
        answer(seat, asked_now(stale), 5, "Too late")
    room.ask_for_the_end()
    room.answer("token-0", 4, moment="after")
    stale = room.snapshot
    room.reveal("after")
    with pytest.raises(SurveyRefused, match="have been revealed"):
        answer(seat, asked_now(stale), 5, "Too late")
    assert answers(room.snapshot, "before") == Answers((1, 0, 0, 0, 0), ("Learn",))
    assert answers(room.snapshot, "after") == Answers((0, 0, 0, 1, 0), ())


def test_of_answers_and_a_reveal_at_once_none_is_kept_after_the_reveal(room):
    faults = at_once(lambda: room.reveal("before"), *[lambda n=n: room.answer(f"token-{n}", 3) for n in range(6)])
    refused = sum(isinstance(fault, SurveyRefused) for fault in faults)
    assert refused == len(faults)
    assert answers(room.snapshot, "before").people == 6 - refused
    revealed_at = room.store.document(room.workshop.id, "stage", "stage").stamp
    assert all(document.stamp < revealed_at for document in room.snapshot.kind(room.exercise, "before"))


def test_what_was_turned_face_down_again_can_be_answered_again(room):
    room.reveal("before")
    room.reveal("before", revealed=False)
    room.answer("token-0", 2)
    assert answers(room.snapshot, "before").people == 1


def test_a_reveal_is_taken_back_and_what_people_answered_meanwhile_stays(room):
    room.answer("token-0", 1)
    room.ask_for_the_end()
    room.reveal("before")
    room.answer("token-1", 5, moment="after")
    assert room.lead.undo().key == "reveal"
    assert room.snapshot.stage.revealed == (END,)
    assert asked_now(room.snapshot) == "after"
    assert [answers(room.snapshot, moment).people for moment in ("before", "after")] == [1, 1]


def test_once_the_workshop_is_over_nobody_answers(room):
    seat = room.seat("token-0")
    room.lead.close()
    with pytest.raises(NoSuchWorkshop):
        answer(seat, "before", 3, "")
    assert answers(room.snapshot, "before").people == 0


def test_a_slot_for_the_end_asks_for_it_among_the_answers_of_the_start(room):
    room.answer("token-0", 1)
    with room.lead.act("bring-everyone") as act:
        REGISTRY.bring(act, "expectations", Sitting(settings={"moment": "after"}, slot="2/8.1"), goes_on=True)
    assert asked_now(room.snapshot) == "after"
    room.answer("token-0", 4, moment="after")
    assert [answers(room.snapshot, moment).people for moment in ("before", "after")] == [1, 1]


def test_a_workshop_that_was_asked_for_the_end_before_there_was_a_question_for_it_is_still_asked(room):
    room.gather("expectations", "after.somebody", lambda _: {"step": 3, "text": ""})
    assert asked_now(room.snapshot) == "after"
