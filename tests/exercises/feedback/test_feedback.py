import json
import re

import pytest

from alignment.errors import AlignmentError
from alignment.ground.wording import languages
from exercises.feedback import EXERCISE
from exercises.feedback.answers import LONGEST, NAME, Answer, answers
from exercises.feedback.answers import answer as keep_answer
from exercises.workshop.errors import NoSuchWorkshop
from tests.exercises.a_room import TWO_HALF_DAYS, Room, at_once, enter, successes

WRITTEN = "The codes took <b>too</b> long"


@pytest.fixture
def room(stored):
    room = Room(stored, NAME, **TWO_HALF_DAYS)
    for number in range(6):
        room.join(f"token-{number}", f"Person {number}")
    return room


def answer(room, token, useful, again="yes", *texts):
    keep_answer(room.seat(token), Answer(useful, again, *texts))


def counts(html):
    return [int(count) for count in re.findall(r"</i><b>(\d+)</b>", html)]


def test_each_participant_counts_once_however_often_they_send(room):
    faults = at_once(*[lambda n=n, u=u: answer(room, f"token-{n}", u) for n in range(6) for u in (4, 4, 4)])
    answer(room, "token-0", 2, "no")
    found = answers(room.snapshot)
    assert faults == []
    assert (found.steps, found.again) == ((0, 1, 0, 5, 0), (5, 0, 1))
    assert found.mean == pytest.approx(22 / 6)


def test_without_answers_there_is_a_mean_of_nothing(room):
    assert answers(room.snapshot).mean == 0


def test_texts_are_cut_and_the_enormous_refused(room):
    answer(room, "token-0", 3, "yes", " x" * 900)
    assert len(answers(room.snapshot).given[0].helped) == LONGEST
    with pytest.raises(AlignmentError):
        answer(room, "token-0", 3, "yes", "x" * 10_001)


def test_an_answer_may_change_after_the_reveal_but_not_once_the_workshop_is_over(room):
    answer(room, "token-0", 3)
    room.lead.reveal("feedback.answers")
    seat = room.seat("token-0")
    answer(room, "token-0", 5)
    assert answers(room.snapshot).given == (Answer(5, "yes"),)
    room.lead.close()
    with pytest.raises(NoSuchWorkshop):
        keep_answer(seat, Answer(1, "no"))
    assert answers(room.snapshot).given == (Answer(5, "yes"),)


def test_the_reveal_is_taken_back_and_what_people_answered_meanwhile_stays(room):
    answer(room, "token-1", 4)
    room.lead.reveal("feedback.answers")
    answer(room, "token-2", 2)
    room.lead.undo()
    assert room.snapshot.stage.revealed == ()
    assert answers(room.snapshot).steps == (0, 1, 0, 1, 0)


@pytest.mark.parametrize("language", sorted(languages()))
def test_nothing_but_the_number_of_answers_leaves_the_server_before_the_reveal(room, language):
    for useful, again in ((5, "yes"), (1, "no")):
        for token in ("token-1", "token-2"):
            answer(room, token, useful, again, WRITTEN, WRITTEN)
        seen = [room.shows(language), room.sends("projector"), room.sends("phone", "token-1")]
        assert not [text for text in seen if "bars" in text or counts(json.dumps(text)) or "codes took" in text]
        if again == "yes":
            before = seen[0]
    assert seen[0] == before  # the same people, other answers


def test_the_counts_are_shown_once_revealed_and_what_people_wrote_never(room):
    answer(room, "token-1", 5, "changes", WRITTEN)
    answer(room, "token-2", 4, "yes", "", WRITTEN)
    room.lead.reveal("feedback.answers")
    shown = json.loads(room.shows())[0]
    assert counts(shown["counts"]) == [0, 0, 0, 1, 1, 1, 1, 0]
    assert "Usefulness 4.5 of 5 (2\xa0answers)" in shown["striking"]
    assert "Utilité\u202f: 4,5 sur 5 (2\xa0réponses)" in json.loads(room.shows("fr"))[0]["striking"]
    assert "codes took" not in room.shows()
    assert "bars" in room.sends("phone", "token-1")


def test_of_no_answers_no_mean_is_told(room):
    room.lead.reveal("feedback.answers")
    assert "Nobody has answered yet" in json.loads(room.shows())[0]["striking"]


@pytest.mark.parametrize("language", sorted(languages()))
def test_the_questions_are_on_the_wall_before_and_after_the_reveal(room, language):
    say = EXERCISE.say(language)
    for _ in ("face down", "revealed"):
        wall = json.loads(room.shows(language))[0]
        assert say("ask-useful") in wall["title"]
        assert all(say(key) in "".join(wall.values()) for key in ("ask-again", "again-changes", "step-1", "step-5"))
        room.lead.reveal("feedback.answers")


def test_the_outcome_has_every_answer_without_a_name(room):
    answer(room, "token-1", 2, "no", "Nothing", WRITTEN)
    answer(room, "token-2", 5, "changes", WRITTEN)
    (covered,) = room.outcome()
    assert covered.columns == ("Not revealed",)
    room.lead.reveal("feedback.answers")
    (table,) = room.outcome()
    assert table.rows == ((5, "Yes, with changes", WRITTEN, ""), (2, "No", "Nothing", WRITTEN))
    assert "Person" not in str(table)


def test_a_workshop_that_was_closed_without_a_reveal_has_the_feedback_in_its_export_and_not_on_the_wall(room):
    answer(room, "token-1", 2, "no", "Nothing", WRITTEN)
    room.lead.close()
    (table,) = room.outcome()
    assert table.rows == ((2, "No", "Nothing", WRITTEN),)
    assert not counts(room.shows())
    room.lead.reopen()
    (covered,) = room.outcome()
    assert covered.columns == ("Not revealed",)


def test_a_participant_answers_and_changes_it_and_the_facilitator_reveals(person, room):
    phone = person("exercises/pages/room.py", workshop=room.workshop.id, who="token-1")
    phone.press("Send")
    assert "Choose a number" in phone.reads
    enter(phone, useful=4, again="changes", **{"What helped?": "The *reasons*"}).press("Send")
    assert "your answer is saved" in successes(phone)
    again = phone.reload("exercises/pages/room.py")
    assert again.field("What helped?").value == "The *reasons*"
    enter(again, **{"What helped?": "The reasons"}).press("Change my answer")
    (given,) = answers(room.snapshot).given
    assert given == Answer(4, "changes", "The reasons")
    desk = person("exercises/pages/lead.py", workshop=room.workshop.id, key=room.key)
    assert "1 of 1 has answered" in room.counts()
    desk.press("Reveal the counts")
    assert "feedback.answers" in room.snapshot.stage.revealed
    desk.press("Hide again", 0)
    assert room.snapshot.stage.revealed == ()
