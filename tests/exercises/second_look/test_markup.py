from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from exercises.second_look import changes
from exercises.second_look.proposals import VERDICTS, Step, Verdict, step
from exercises.second_look.taking import NEW, take, take_as_facilitator, take_back
from sdg_data import ToolkitError
from tests.exercises.second_look.conftest import Looking, programme

SIGNS = ("Agreed", "Refused", "To talk about", "Not sure", "Bus lanes")
PEOPLE = ("ana", "ben", "cleo")


def leaves_the_server(room):
    """All that the wall, the phones of the others, the desk's counts and the export are given."""
    return f"{room.shows()} {room.counts()} {room.outcome()}"


def act(room, what, who, number):
    """Somebody does something, as far as they are not refused."""
    name = str(number % 5)
    deeds = {
        "say": lambda: room.say(who, name, list(Verdict)[number % 3]),
        "settle": lambda: changes.settle(room.lead, name, list(Verdict)[number % 3]),
        "reveal": lambda: room.lead.reveal(VERDICTS, revealed=number % 2 == 0),
        "take": lambda: take(room.seat(who), NEW),
        "take for them": lambda: take_as_facilitator(room.lead, NEW),
        "take back": lambda: take_back(room.seat(who)),
        "withdraw": lambda: changes.withdraw(room.seat(who)),
        "bring": lambda: room.bring(who),
        "deal": room.deal,
        "hide": lambda: changes.take_off(room.lead, frozenset(), frozenset({name})),
        "undo": room.lead.undo,
        "reset": lambda: room.lead.reset("second-look"),
    }
    with suppress(ToolkitError):
        deeds[what]()


DEEDS = ("say", "say", "say", "say", "settle", "reveal", "take", "take for them", "take back", "withdraw", "bring",
         "deal", "hide", "undo", "reset")  # fmt: skip


@pytest.fixture
def make(stored):
    def made():
        own = Looking(stored, "second-look", groups=("Red", "Blue"))
        for who in PEOPLE:
            own.join(who, who.title(), "Red")
        own.bring().deal()
        return own

    return made


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.lists(some.tuples(some.sampled_from(DEEDS), some.sampled_from(PEOPLE), some.integers(0, 5)), max_size=12))
def test_what_lies_face_down_stays_on_the_server_whatever_people_do_in_whatever_order(make, deeds):
    room = make()
    for who, verdict in zip(PEOPLE, ("yes", "yes", "no"), strict=True):
        room.say(who, "1", verdict)
    for what, who, number in deeds:
        act(room, what, who, number)
        told = leaves_the_server(room)
        assert step(room.snapshot) is Step.OPEN or not [sign for sign in SIGNS if sign in told]


def test_while_pairs_look_the_wall_says_who_looks_with_whom_and_how_far_they_are(looking):
    looking.say("ana", "1", "no")
    shown = looking.shows()
    plain = shown.replace("\\u2068", "").replace("\\u2069", "")
    for text in ("4 proposals are with the pairs", "Looked at: 1 of 8", "Ana and Ben"):
        assert text in plain
    assert "Would you accept these proposals?" in shown


def test_a_hidden_person_is_not_named_among_the_pairs(looking):
    looking.hide_person(looking.seat("ana").participant.id)
    assert "Ana" not in looking.shows()


def test_what_needs_talk_comes_first_then_what_is_agreed_and_refused_on_wall_and_in_the_export(revealed):
    shown = revealed.shows()
    places = [shown.index(f"Bus lanes {number}") for number in (4, 1, 3, 2)]
    assert places == sorted(places)
    assert "No 1" in shown
    (table,) = revealed.outcome()
    assert [row[1:] for row in table.rows] == [
        ("Bus lanes 4", "11.2.1", 1, 1, 0, "To talk about"),
        ("Bus lanes 1", "11.2.1", 2, 0, 0, "Agreed"),
        ("Bus lanes 3", "11.2.1", 2, 0, 0, "Agreed"),
        ("Bus lanes 2", "11.2.1", 0, 2, 0, "Refused"),
    ]
    changes.settle(revealed.lead, "4", Verdict.NO)
    assert "Refused, after talking" in revealed.shows()


def test_the_wall_says_that_it_was_taken_and_into_which_sheet_of_the_room(revealed):
    take_as_facilitator(revealed.lead, revealed.plan().id)
    assert "The plan" in revealed.shows()


def test_what_the_facilitator_takes_off_is_seen_by_nobody(revealed):
    changes.take_off(revealed.lead, frozenset(), frozenset({"4"}))
    assert "Bus lanes 4" not in leaves_the_server(revealed)
    assert revealed.lead.undo().key == "hidden"
    assert "Bus lanes 4" in leaves_the_server(revealed)


def test_markup_in_a_programme_is_text(room):
    hostile = programme(1)
    one = hostile.proposals[0]
    row = one.row.having(project="<b>x</b>", strategic_focus="<i>", why="<u>")
    bad = replace(hostile, title="<script>", proposals=(replace(one, row=row, passage="<img>"),))
    changes.bring_as_facilitator(room.lead, bad)
    assert "<script>" not in room.shows()
    room.deal()
    room.say("ana", "1", "yes")
    room.reveal()
    assert "<b>x" not in room.shows()
