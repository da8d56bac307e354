import json
import re
from datetime import UTC, datetime

import pytest

from alignment.ground.wording import languages, wording
from exercises.debate import ballots
from exercises.debate.arguments import LONGEST
from exercises.debate.ballots import NAME, ballot, turn_ballot
from exercises.debate.speakers import lead_speakers, turn_hand, with_next
from tests.exercises.a_room import TWO_HALF_DAYS, Room

HOSTILE = "<script>alert(1)</script> **bold** [x](javascript:1) & ‹"
every_language = pytest.mark.parametrize("language", sorted(languages()))


def gather(room, document_id, content):
    room.gather(NAME, document_id, lambda _: content)


def turn(room, moment):
    """Close a vote that is open, else open it."""
    turn_ballot(room.lead, moment, ballot(room.snapshot, moment))


def vote(room, moment, choices):
    for number, choice in enumerate(choices):
        ballots.vote(room.seat(f"token-{number}"), moment, choice)


@pytest.fixture
def room(stored):
    room = Room(stored, NAME, **TWO_HALF_DAYS)
    for number in range(9):
        room.join(f"token-{number}", f"Person {number}")
    return room


def counts(html):
    return [int(count) for count in re.findall(r"</i><b>(\d+)</b>", html)]


def test_while_a_vote_runs_the_room_sees_how_many_voted_and_nothing_else(room):
    vote(room, "before", ["yes"] * 5 + ["no"] * 2)
    shown = room.shows()
    assert "7 votes of 9" in shown
    assert counts(shown) == []
    assert not {"Yes", "No<", "Not sure"} & set(re.findall(r"Yes|No<|Not sure", shown))


def test_nothing_of_the_result_leaves_the_server_before_the_reveal(room):
    one, other = ["yes"] * 5 + ["no"] * 2, ["no"] * 4 + ["unsure"] * 3
    seen = []
    for choices in (one, other):
        vote(room, "before", choices)
        seen.append(room.shows())
    assert seen[0] == seen[1]  # the same people voted, for something else
    turn(room, "before")
    closed = [room.shows(), *map(room.sends, ("projector",)), room.sends("phone", "token-1")]
    for text in closed:
        assert counts(json.dumps(text)) == []
        assert "bars" not in text
        assert not any(word in text for word in ("choice", '"yes"', "unsure", "Not sure"))
    room.lead.reveal("debate.before")
    assert counts(room.shows())[:3] == [0, 4, 3]
    assert "bars" in room.sends("projector")
    assert "bars" in room.sends("phone", "token-1")


def test_a_revealed_result_is_turned_down_again_and_while_people_vote(room):
    vote(room, "before", ["yes"])
    turn(room, "before")
    room.lead.reveal("debate.before")
    room.lead.reveal("debate.before", revealed=False)
    assert counts(room.shows()) == []
    room.lead.reveal("debate.before")
    turn(room, "before")
    assert counts(room.shows()) == []


def test_how_strong_arguments_are_is_hidden_in_number_and_order_until_revealed(room):
    turn(room, "before")
    before, sent = room.shows(), json.loads(room.sends("phone", "token-1"))["parts"]
    for number in range(7):
        gather(room, f"strong.p{number}", {"arguments": ["prepared.money", "prepared.time"]})
    assert room.shows() == before
    assert json.loads(room.sends("phone", "token-1"))["parts"] == sent
    room.lead.reveal("debate.arguments")
    shown = room.shows()
    assert "convinces 7 people" in shown
    assert shown.index("prepared.money") < shown.index("prepared.gaps")


def test_who_voted_what_and_who_finds_what_strong_never_leaves_the_server(room):
    people = {room.seat(f"token-{number}").participant.id for number in range(9)}
    vote(room, "before", ["yes", "no", "unsure"])
    turn(room, "before")
    gather(room, f"strong.{next(iter(people))}", {"arguments": ["prepared.money"]})
    for what in ("debate.before", "debate.arguments"):
        room.lead.reveal(what)
    assert not [person for person in people if person in room.shows()]
    assert not [person for person in people if person in str(room.outcome())]


def test_the_shift_is_shown_once_both_results_lie_open(room):
    vote(room, "before", ["yes", "no", "no", "unsure"])
    turn(room, "before")
    turn(room, "after")
    vote(room, "after", ["yes", "yes", "no", "yes", "yes"])
    turn(room, "after")
    room.lead.reveal("debate.after")
    assert "changed their mind" not in room.shows()
    room.lead.reveal("debate.before")
    shown = room.shows()
    assert "2 of 4 changed their minds" in shown
    assert "+3" in shown
    assert "\\u22121" in shown


def test_the_countdown_carries_instants_and_the_live_view_the_servers_time(room):
    turn(room, "before")
    turn_hand(room.seat("token-1"), raised=True)
    now = datetime(2030, 1, 1, tzinfo=UTC)
    lead_speakers(room.lead, "next-speaker", lambda known: with_next(known, "", now, 2))
    shown, epoch = room.shows(), int(now.timestamp() * 1000)
    assert f"data-begins='{epoch}' data-ends='{epoch + 120_000}'" in shown
    assert "Person 1" in shown
    assert room.shows() == shown  # it needs no drawing again to go on
    sent = json.loads(room.sends("projector"))
    assert abs(sent["now"] / 1000 - datetime.now(UTC).timestamp()) < 60
    assert "data-ends" in "".join(sent["parts"].values())


def test_a_hidden_nickname_is_not_shown_with_its_hand(room):
    turn(room, "before")
    one = room.seat("token-1").participant
    gather(room, "floor", {"queue": [one.id], "speaker": "", "begins": 0, "ends": 0, "minutes": 2, "spoken": []})
    assert "Person 1" in room.shows()
    room.hide_person(one.id)
    assert "Person 1" not in room.shows()
    assert "Somebody without a nickname" in room.shows()


@every_language
def test_texts_of_people_are_harmless_in_every_language(room, language):
    room.join("token-x", HOSTILE[:40])
    who = room.seat("token-x").participant
    gather(room, "argument.1", {"side": "for", "text": HOSTILE * 3, "by": who.id})
    gather(room, "floor", {"queue": [who.id], "speaker": who.id, "begins": 0, "ends": 1, "minutes": 2, "spoken": []})
    turn(room, "before")
    shown = room.shows(language)
    assert "<script" not in shown
    assert "&lt;script&gt;" in shown
    assert "dir='auto'" in shown
    assert wording("exercises/debate", language)("side-for") in json.loads(shown)[0]["for"]


def test_the_projector_shows_every_argument_on_its_side_in_pages_and_phones_each_in_a_place(room):
    turn(room, "before")
    for number in range(60):
        gather(room, f"argument.{number:03}", {"side": "for", "text": f"Argument {number} " + "x" * LONGEST, "by": "a"})
    projector, phone = json.loads(room.shows())
    assert projector["for"].count("<li><div class='debate-argument for'") == 65
    assert "data-pages" in projector["for"]
    assert "Argument" not in projector["against"]
    assert len([place for place in phone if place.startswith("rows/argument")]) == 60


def test_when_the_debate_is_over_the_vote_has_the_wall_until_the_arguments_strength_lies_open(room):
    for moment in ("before", "after"):
        turn(room, moment)
    turn(room, "after")
    room.lead.reveal("debate.after")
    assert "for" not in json.loads(room.shows())[0]
    room.lead.reveal("debate.arguments")
    assert {"results", "for", "against"} <= json.loads(room.shows())[0].keys()


def test_the_outcome_has_both_votes_with_the_shift_and_the_arguments_by_strength(room):
    vote(room, "before", ["yes", "no", "no", "unsure"])
    turn(room, "after")
    vote(room, "after", ["yes", "yes", "no"])
    gather(room, "argument.1", {"side": "against", "text": "Ours", "by": "someone"})
    gather(room, "strong.a", {"arguments": ["argument.1"]})
    covered = [table for table in room.outcome() if table.columns == ("Not revealed",)]
    assert [table.title.rpartition(" · ")[2] for table in covered] == [
        "Vote before the debate",
        "Vote after the debate",
        "People it convinces",
    ]
    turn(room, "after")
    for name in ("before", "after", "arguments"):
        room.lead.reveal(f"debate.{name}")
    votes, listed = room.outcome()
    assert votes.rows == (("Yes", 1, 2, 1), ("No", 2, 1, -1), ("Not sure", 1, 0, -1))
    against = [row for row in listed.rows if row[0] == "Against"]
    assert against[0] == ("Against", "Ours", 1, "the room")
    assert {len(row) for table in (votes, listed) for row in table.rows} == {len(votes.columns)}
    assert len(listed.rows) == 11
