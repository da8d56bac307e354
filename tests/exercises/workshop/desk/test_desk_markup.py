"""What the desk counts, and who is sent it."""

import re

import pytest

from alignment.ground.wording import languages
from alignment.store import person_id
from exercises.expectations.answers import END, answer
from exercises.next_event.plan import Plan, begin_plan, plan_id
from exercises.workshop.records import PREVIEW

HOSTILE = "<img src=x onerror=alert(1)>\u202e"


def lines(html):
    """The rows of the tables of an HTML text, each as its cells."""
    plain = html.replace("<bdi>", "").replace("</bdi>", "")
    return [re.findall(r"<t[hd][^>]*>([^<]*)</t[hd]>", row) for row in re.findall(r"<tr>.*?</tr>", plain)]


@pytest.fixture
def desk(new_room):
    room = new_room("expectations", groups=("Red", "Blue"), centres=("cairo", "seoul"))
    room.let_lead("lead")
    for who, group, centre in (("ana", "Red", "cairo"), ("bob", "Blue", "seoul"), ("chen", "Red", "")):
        room.join(who, who.title(), group, centre)
    answer(room.seat("ana"), "before", 3, "examples")
    return room


def be_here(room, *people):
    room.store.put_document(room.workshop.id, "presence", "server", {"ids": [person_id(who) for who in people]})


def test_who_is_here_and_who_has_answered_is_counted_by_group_and_by_centre(desk):
    be_here(desk, "ana", "bob")
    counted = desk.counts()
    assert "2 people here" in counted
    assert "1 of 2 has answered" in counted
    assert lines(counted) == [
        ["Group", "Here", "Answered"],
        ["Red", "1", "1"],
        ["Blue", "1", "0"],
        ["Centre", "Here", "Answered"],
        ["Cairo", "1", "1"],
        ["Seoul", "1", "0"],
        ["none", "0", "0"],
    ]
    assert "<li class='done'><bdi>Ana</bdi>" in counted
    assert "<li class=''><bdi>Bob</bdi>" in counted
    assert "<li class='away'><bdi>Chen</bdi>" in counted


def test_an_answer_counts_at_once_and_where_nothing_is_asked_nobody_has_answered(desk):
    answer(desk.seat("bob"), "before", 1, "")
    assert "2 of 2 have answered" in desk.counts()
    desk.lead.reveal("expectations.before")
    assert "2 of 2 have answered" in desk.counts()
    desk.lead.reveal(END)  # the question for the end is asked from then on
    assert "0 of 0 have answered" in desk.counts()
    desk.lead.bring_everyone(exercise="stakeholders")
    assert "answered" not in desk.counts()
    assert "0 stakeholders" in desk.counts()


@pytest.mark.parametrize("language", languages())
def test_names_are_texts_in_every_language_and_hidden_ones_are_counted_only(desk, language):
    desk.join("eve", HOSTILE, "Red")
    desk.hide_person(person_id("bob"))
    counted = desk.counts(language)
    assert "<img" not in counted
    assert "\u202e" not in counted
    assert "Bob" not in counted
    assert "Chen" in counted


def test_before_anybody_has_joined_it_says_so(room):
    assert "Nobody has joined yet" in room.counts()


def test_what_an_exercise_tells_runs_as_the_page_does_whatever_letters_a_name_in_it_has(new_room):
    room = new_room("next-event", centres=("cairo",))
    seat = room.join("sara", "سارة", "", "cairo")
    begin_plan(seat, Plan(plan_id(seat.participant, shared=False), {}, seat.participant.id))
    (told,) = [line for line in re.findall(r"<p[^>]*>[^<]*</p>", room.counts()) if "سارة" in line]
    assert told.startswith("<p class='desk-told'>\u2068سارة\u2069 · ")


def test_it_is_sent_to_those_who_lead_or_help_and_to_nobody_else(desk):
    desk.let_lead("co", "co-facilitator", "the second key")
    for leader in ("lead", "co"):
        assert "has answered" in desk.sends("desk", leader)
    for stranger in ("ana", "somebody", ""):
        assert "not-for-you" in desk.sends("desk", stranger)


def test_a_renewed_key_ends_it(desk):
    desk.lead.renew_key()
    assert "not-for-you" in desk.sends("desk", "lead")


def test_a_phone_in_small_is_for_those_who_lead_and_sits_nowhere(desk):
    assert "not-for-you" in desk.sends("phone", "lead")
    shown = desk.sends("phone", "lead", **{PREVIEW: "1"})
    assert "1 person has answered" in shown
    assert "not-for-you" in desk.sends("phone", "somebody", **{PREVIEW: "1"})
    assert len(desk.snapshot.people) == 3
