import pytest

from alignment import Alignment, AlignmentError, Challenge, Effect
from alignment.store import StaleRow
from exercises.challenge import changes
from exercises.challenge.changes import ChallengeRefused, take_back, take_off
from exercises.challenge.exchanges import (
    Card,
    Result,
    Step,
    every_exchange,
    questioned,
    results,
    step,
    to_answer,
    to_question,
)
from exercises.workshop.errors import ExerciseError
from tests.exercises.a_room import at_once


def test_the_other_group_plays_a_card_and_may_change_it_while_it_lies_face_down(room):
    of_red = room.link("ana")
    assert step(room.snapshot) is Step.WAITING
    room.deal()
    room.play(of_red, "ben", Card.HARMS, " Whom\u202e? ")
    room.play(of_red, "ben", Card.NUMBER, seen=1)
    played = room.exchange(of_red).played
    assert (played.card, played.text, played.count) == (Card.NUMBER, "", 2)
    room.turn()
    with pytest.raises(ChallengeRefused, match="did not count"):
        room.play(of_red, "ben", Card.HARMS, seen=2)


def test_nobody_questions_the_links_of_their_own_table_nor_their_own_at_another(room):
    of_red = room.link("ana")
    room.deal()
    for who in ("ana", "cleo"):
        with pytest.raises(ChallengeRefused, match="not for your table"):
            room.play(of_red, who)
    room.join("ana", "Ana", "Blue")
    with pytest.raises(ChallengeRefused, match="not for your table"):
        room.play(of_red, "ana")
    assert to_question(room.snapshot, room.seat("ana").participant) == ()
    with pytest.raises(ChallengeRefused, match="no longer there"):
        room.play("nowhere", "ben")


def test_of_two_people_of_a_table_who_press_at_once_one_counts_and_the_other_is_told(room):
    room.join("dan", "Dan", "Blue")
    of_red = room.link("ana")
    room.deal()
    seats = [room.seat(who) for who in ("ben", "dan")]
    faults = at_once(*[lambda seat=seat: changes.play(seat, of_red, Card.HARMS, seat.participant.nickname)
                       for seat in seats])  # fmt: skip
    assert [str(fault) for fault in faults] == [
        "Somebody at your table was quicker, so yours did not count. Look at what is there now."
    ]
    assert room.exchange(of_red).played.count == 1
    room.turn()
    answers = [room.seat(who) for who in ("ana", "cleo", "ana")]
    version = room.row(of_red).version
    faults = at_once(*[
        lambda seat=seat: changes.answer(seat, of_red, Result.DEFENDED, "Because", version=version) for seat in answers
    ])  # fmt: skip
    assert len(faults) == 2
    assert room.row(of_red).version == version + 1


def test_a_link_is_defended_with_an_answer_and_its_row_says_that_it_was_challenged(asked):
    with pytest.raises(ChallengeRefused, match="say why it stands"):
        asked.answer(asked.of_red, "ana", text=" ")
    asked.answer(asked.of_red, "cleo", text="Forty buses")
    assert asked.row(asked.of_red).challenge is Challenge.DEFENDED
    one = asked.exchange(asked.of_red)
    assert (one.result, one.answer.text) == (Result.DEFENDED, "Forty buses")


def test_a_link_is_sharpened_in_its_own_sheet_as_one_act_that_the_history_has(asked):
    with pytest.raises(ChallengeRefused, match="Nothing about the row is different"):
        asked.answer(asked.of_red, "ana", Result.SHARPENED, sharper=asked.sharper(asked.of_red))
    better = asked.sharper(asked.of_red, indicator="11.2.1", why="Stops within 500 m", effect=Effect.HELPS)
    asked.answer(asked.of_red, "ana", Result.SHARPENED, "Counted", better)
    row = asked.row(asked.of_red)
    assert (row.indicator, row.why, row.effect) == ("11.2.1", "Stops within 500 m", Effect.HELPS)
    assert row.challenge is Challenge.SHARPENED
    last = asked.store.history(asked.paper.id)[0]
    assert (last.row.challenge, last.by) == (Challenge.SHARPENED, asked.seat("ana").participant.id)
    take_back(asked.seat("cleo"), asked.of_red)
    back = asked.row(asked.of_red)
    assert (back.indicator, back.why, back.effect, back.challenge) == ("", "", Effect.UNKNOWN, Challenge.NONE)
    assert asked.exchange(asked.of_red).result is Result.UNANSWERED


def test_a_code_of_another_target_is_refused_and_nothing_of_the_answer_is_kept(asked):
    with pytest.raises(AlignmentError):
        asked.answer(asked.of_red, "ana", Result.SHARPENED, "x", asked.sharper(asked.of_red, indicator="6.1.1"))
    assert asked.exchange(asked.of_red).answer is None


def test_a_link_is_withdrawn_the_project_stays_and_it_can_be_taken_back(asked):
    asked.answer(asked.of_red, "ana", Result.WITHDRAWN, "")
    row = asked.row(asked.of_red)
    assert (row.project, row.codes, row.why) == ("Bus lanes", ("", "", ""), "")
    assert asked.exchange(asked.of_red).result is Result.WITHDRAWN
    assert asked.exchange(asked.of_red).shown_row.target == "11.2"
    take_back(asked.seat("ana"), asked.of_red)
    assert asked.row(asked.of_red).target == "11.2"


def test_taking_an_answer_back_leaves_what_somebody_changed_since(asked):
    asked.answer(asked.of_red, "ana", Result.SHARPENED, "", asked.sharper(asked.of_red, why="Better"))
    row = asked.row(asked.of_red)
    asked.store.save_row(asked.paper.id, row.having(project="Bus lanes and trams"), "ben")
    take_back(asked.seat("ana"), asked.of_red)
    assert (asked.row(asked.of_red).project, asked.row(asked.of_red).why) == ("Bus lanes and trams", "")
    asked.answer(asked.of_red, "ana", Result.SHARPENED, "", asked.sharper(asked.of_red, why="Better"))
    asked.store.save_row(asked.paper.id, asked.row(asked.of_red).having(why="Best"), "ben")
    with pytest.raises(StaleRow):
        take_back(asked.seat("ana"), asked.of_red)
    assert asked.exchange(asked.of_red).answer


def test_nobody_but_the_table_whose_link_it_is_answers_and_only_while_answers_are_taken(asked):
    with pytest.raises(ChallengeRefused, match="not for your table"):
        asked.answer(asked.of_red, "ben")
    for cards, answers in ((False, False), (True, True)):
        asked.turn(cards=cards, answers=answers)
        with pytest.raises(ChallengeRefused, match="not taken now"):
            asked.answer(asked.of_red, "ana")
        with pytest.raises(ChallengeRefused, match="not taken now"):
            take_back(asked.seat("ana"), asked.of_red)


def test_an_answer_to_a_row_that_was_changed_or_deleted_meanwhile_does_not_count_and_says_so(asked):
    row = asked.row(asked.of_red)
    asked.store.save_row(asked.paper.id, row.having(why="Since"), "cleo")
    with pytest.raises(ChallengeRefused, match="changed meanwhile"):
        changes.answer(asked.seat("ana"), asked.of_red, Result.DEFENDED, "x", version=row.version)
    asked.store.delete_row(asked.paper.id, row.id, row.version + 1, "ana")
    with pytest.raises(ChallengeRefused, match="no longer there"):
        asked.answer(asked.of_red, "ana")
    assert asked.exchange(asked.of_red).result is Result.WITHDRAWN
    never_asked = asked.link("ana")
    asked.deal()
    asked.store.delete_row(asked.paper.id, never_asked, 1, "ana")
    assert [one.id for one in every_exchange(asked.snapshot)] == [asked.of_red]


def test_while_sheets_or_answers_are_locked_nothing_is_kept(asked):
    asked.lead.lock()
    with pytest.raises(AlignmentError, match="locked"):
        asked.answer(asked.of_red, "ana")
    asked.lead.lock(locked=False)
    asked.lead.lock("challenge")
    with pytest.raises(ExerciseError, match="locked the answers"):
        asked.answer(asked.of_red, "ana")
    assert asked.row(asked.of_red).challenge is Challenge.NONE


def test_a_link_with_other_codes_is_another_link_that_nobody_challenged(asked):
    asked.answer(asked.of_red, "ana")
    row = asked.row(asked.of_red)
    kept = asked.store.save_row(asked.paper.id, row.having(why="Another reason"), "ana")
    assert kept.challenge is Challenge.DEFENDED
    kept = asked.store.save_row(asked.paper.id, kept.having(target="11.6"), "ana")
    assert kept.challenge is Challenge.NONE


def test_what_a_table_sees_is_what_it_was_dealt_and_what_was_asked_of_it_once_cards_lie_open(room):
    links = {who: room.link(who) for who in ("ana", "ben")}
    room.deal()
    room.play(links["ana"], "ben")
    for who, theirs in (("ana", "ben"), ("ben", "ana"), ("cleo", "ben")):
        person = room.seat(who).participant
        assert [one.id for one in to_question(room.snapshot, person)] == [links[theirs]]
        assert to_answer(room.snapshot, person) == ()
    room.turn()
    seen = [[one.id for one in to_answer(room.snapshot, room.seat(who).participant)] for who in ("ana", "ben", "cleo")]
    assert seen == [[links["ana"]], [], [links["ana"]]]


def test_what_the_facilitator_takes_off_is_seen_by_nobody_and_hidden_rows_neither(asked):
    asked.answer(asked.of_red, "ana")
    take_off(asked.lead, frozenset({asked.of_red}))
    assert questioned(asked.snapshot) == ()
    assert asked.lead.undo().key == "hiding"
    assert results(questioned(asked.snapshot))[Result.DEFENDED] == 1
    asked.hide_row(asked.of_red)
    assert every_exchange(asked.snapshot) == ()


def test_a_reset_puts_the_round_away_and_its_undo_has_it_again(asked):
    asked.lead.reset("challenge")
    assert step(asked.snapshot) is Step.WAITING
    asked.lead.undo()
    assert [one.id for one in questioned(asked.snapshot)] == [asked.of_red]
    assert asked.row(asked.of_red) == Alignment(
        project="Bus lanes",
        goal="11",
        target="11.2",
        id=asked.of_red,
        version=1,
        author=asked.seat("ana").participant.id,
    )
