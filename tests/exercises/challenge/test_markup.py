import json
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from exercises.challenge import changes
from exercises.challenge.exchanges import ANSWERS, CARDS, Card, Result, Step, step
from sdg_data import ToolkitError

SECRET_CARD, SECRET_ANSWER = "a secret question", "a secret answer"
PEOPLE = ("ana", "ben", "cleo")


def leaves_the_server(room):
    """All that the wall, the phones of the others, the desk's counts and the export are given."""
    return f"{room.shows()} {room.counts()} {room.outcome()}"


def act(room, links, what, who, number):
    """Somebody does something, as far as they are not refused."""
    link = links[number % len(links)]
    row = room.row(link)
    deeds = {
        "play": lambda: room.play(link, who, list(Card)[number % 3], SECRET_CARD, seen=number // 3),
        "answer": lambda: room.answer(link, who, Result.DEFENDED, SECRET_ANSWER),
        "sharpen": lambda: room.answer(
            link, who, Result.SHARPENED, SECRET_ANSWER, room.sharper(link, why=f"Why {number}") if row else None
        ),
        "withdraw": lambda: room.answer(link, who, Result.WITHDRAWN, SECRET_ANSWER),
        "take back": lambda: changes.take_back(room.seat(who), link),
        "delete": lambda: room.store.delete_row(room.paper.id, link, row.version, who) if row else None,
        "deal": room.deal,
        "cards": lambda: room.lead.reveal(CARDS, revealed=number % 2 == 0),
        "answers": lambda: room.lead.reveal(ANSWERS, revealed=number % 2 == 0),
        "undo": room.lead.undo,
        "reset": lambda: room.lead.reset("challenge"),
    }
    with suppress(ToolkitError):
        deeds[what]()


DEEDS = ("play", "play", "play", "answer", "sharpen", "withdraw", "take back", "delete", "deal", "cards", "answers",
         "undo", "reset")  # fmt: skip


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.lists(some.tuples(some.sampled_from(DEEDS), some.sampled_from(PEOPLE), some.integers(0, 5)), max_size=14))
def test_what_lies_face_down_stays_on_the_server_whatever_people_do_in_whatever_order(make, deeds):
    room = make()
    links = [room.link(who) for who in PEOPLE]
    room.deal()
    for link, who in zip(links, ("ben", "ana", "ben"), strict=True):
        room.play(link, who, text=SECRET_CARD)
    for what, who, number in deeds:
        act(room, links, what, who, number)
        now, told = step(room.snapshot), leaves_the_server(room)
        assert now in {Step.ANSWERING, Step.OVER} or SECRET_CARD not in told
        assert now is Step.OVER or SECRET_ANSWER not in told


def test_while_cards_are_played_the_wall_says_how_far_the_tables_are_and_no_link(room):
    for who in ("ana", "ana", "ben"):
        room.link(who, "A project that nobody is to see yet")
    assert "Each link goes to another table" in room.shows()
    room.deal()
    assert "A project" not in leaves_the_server(room)
    assert "3 links dealt, hidden" in room.shows()
    assert "0 of 2" in room.shows()


def test_at_the_end_each_link_has_its_exchange_on_the_wall_and_in_the_export(asked):
    others = [asked.link("ana", f"Project {number}", target="11.2") for number in (1, 2, 3)]
    asked.deal()
    for link, card in zip(others, Card, strict=True):
        asked.play(link, "ben", card, "<b>Why?</b>")
    asked.turn()
    assert "1 of 4" not in asked.shows()
    asked.answer(asked.of_red, "ana", text="Forty buses")
    assert "Answered: 1 of 4" in asked.shows()
    asked.answer(others[0], "ana", Result.SHARPENED, "", asked.sharper(others[0], indicator="11.2.1"))
    asked.answer(others[1], "cleo", Result.WITHDRAWN, "It was for show")
    asked.turn(answers=True)
    shown = asked.shows()
    for text in ("Defended", "Sharpened", "Withdrawn", "Not answered", "Forty buses", "It was for show",
                 "Blue asks Red", "&lt;b&gt;Why?", "How exactly does it serve this target?",
                 "Whom could it harm?"):  # fmt: skip
        assert text in shown
    (table,) = asked.outcome()
    rows = {(row[1], row[7], row[8]) for row in table.rows}
    assert ("Bus lanes", "Forty buses", "Defended") in rows
    assert ("Project 1", "", "Sharpened") in rows
    assert ("Project 2", "It was for show", "Withdrawn") in rows
    assert any("11.2.1" in row[9] for row in table.rows)
    assert {row[2] for row in table.rows} == {"11.2"}  # as they were dealt


def test_sixty_links_and_none_are_drawn(room):
    for number in range(60):
        room.link(("ana", "ben")[number % 2], f"Project {number}")
    room.deal()
    for who in ("ben", "ana"):
        for number, (row, _) in enumerate([(one.id, one) for one in room.store.sheet(room.paper.id).rows]):
            if number % 2 == (who == "ana"):
                room.play(row, who)
    room.turn()
    assert room.shows().count("challenge-row") == 120


def turned(room, many):
    """So many links, each with a card on it, all turned over; gives their ids."""
    links = [room.link("ana", f"Project {number}", target="11.2") for number in range(many)]
    room.deal()
    for link in links:
        room.play(link, "ben")
    room.turn()
    return links


def test_of_many_links_the_wall_first_has_in_short_what_was_contested_and_the_others_in_a_line_each(room):
    links = turned(room, 20)
    room.answer(links[3], "ana", Result.SHARPENED, "", room.sharper(links[3], indicator="11.2.1"))
    room.answer(links[7], "ana", Result.WITHDRAWN)
    for link in (*links[:3], *links[8:]):
        room.answer(link, "ana")
    room.turn(answers=True)
    wall, phone = json.loads(room.shows())
    lines = wall["links"].split("<li class='challenge ")[1:]
    kinds = [line.split("'")[0] for line in lines]
    assert kinds[:4] == ["brief sharpened", "brief withdrawn", "sharpened", "withdrawn"]
    assert kinds[4:] == ["unanswered"] * 3 + ["brief defended"] * 15
    assert "11.2.1" in lines[0]
    assert "brief" not in phone["links"]


def test_of_a_large_rooms_links_each_is_a_line_on_the_wall_with_its_question_and_later_with_what_became_of_it(room):
    links = turned(room, 30)
    wall, phone = json.loads(room.shows())
    assert wall["links"].count("<li class='challenge brief ") == 30
    assert wall["links"].count(phone["links"].partition("<p class='challenge-card'><b>")[2].partition("</b>")[0]) == 30
    assert "brief" not in phone["links"]
    room.answer(links[3], "ana", Result.SHARPENED, "", room.sharper(links[3], indicator="11.2.1"))
    room.turn(answers=True)
    first, *others = json.loads(room.shows())[0]["links"].split("<li class='challenge ")[1:]
    assert first.startswith("brief sharpened")
    assert "11.2.1" in first
    assert len(others) == 29


@pytest.fixture
def make(stored):
    from tests.exercises.challenge.conftest import Challenging

    def made():
        own = Challenging(stored, "challenge", groups=("Red", "Blue"))
        for who, group in (("ana", "Red"), ("ben", "Blue"), ("cleo", "Red")):
            own.join(who, who.title(), group)
        return own.started()

    return made
