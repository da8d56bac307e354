import json
import re

import pytest

from alignment.ground.wording import languages
from exercises.expectations import EXERCISE

HOSTILE = "<img src=x onerror=alert(1)> **bold** \u202eabc"
WRITTEN = "Tools for my own course"


def shown(room, language="en"):
    return json.loads(room.shows(language))


def counts(html):
    return [int(count) for count in re.findall(r"</i><b>(\d+)</b>", html)]


@pytest.mark.parametrize("language", sorted(languages()))
def test_nothing_but_the_number_of_answers_leaves_the_server_before_the_reveal(room, language):
    seen = []
    for step in (5, 1):
        for token in ("token-1", "token-2"):
            room.answer(token, step, f"{WRITTEN} {step}")
        views = [room.shows(language), room.sends("projector"), room.sends("phone", "token-1")]
        assert not [text for text in views if "bars" in text or "striking" in text or WRITTEN in text]
        seen.append(views[0])
    assert seen[0] == seen[1]  # the same people, other answers


def test_each_moment_lies_open_alone(room):
    room.answer("token-1", 4, WRITTEN)
    room.answer("token-2", 1)
    room.reveal("before")
    room.ask_for_the_end()
    room.answer("token-1", 5, "A plan", "after")
    wall, phone = shown(room)
    for parts, place in ((wall, "figures"), (phone, "before")):
        assert counts(parts[place]) == [1, 0, 0, 1, 0]
        assert "50% use or teach the goals (2\xa0answers)" in parts[place]
        assert WRITTEN in parts[place]
        assert "shift" not in parts
    for parts in (wall, phone):
        assert parts["after"] == "<p class='note'><b>At the end</b> · 1 person has answered</p>"
    assert "A plan" not in room.shows()
    assert WRITTEN in room.sends("phone", "token-2")


def test_before_anybody_answers_for_the_end_nothing_is_said_of_it(room):
    assert [set(parts) for parts in shown(room)] == [{"title", "steps", "before"}, {"title", "before"}]
    assert "Nobody has answered yet" in shown(room)[0]["before"]


@pytest.mark.parametrize("language", sorted(languages()))
def test_the_question_is_on_the_wall_at_every_moment_and_its_steps_until_there_are_bars(room, language):
    say = EXERCISE.say(language)
    steps = [say(f"step-{step}") for step in (1, 2, 3, 4, 5)]
    for moment in ("before", "after"):
        if moment == "after":
            room.ask_for_the_end()
        room.answer("token-1", 4, moment=moment)
        assert say("ask-step") in shown(room, language)[0]["title"]
        room.reveal(moment)
        assert say("ask-step") in shown(room, language)[0]["title"]
        assert all(step in shown(room, language)[0]["figures"] for step in steps)
    room.reveal("before", revealed=False)
    room.reveal("after", revealed=False)
    assert all(step in shown(room, language)[0]["steps"] for step in steps)


def test_at_the_end_the_wall_has_a_bar_for_each_moment_and_what_people_take_home(room):
    room.answer("token-1", 1, WRITTEN)
    room.reveal("before")
    room.ask_for_the_end()
    room.answer("token-1", 4, "A plan", moment="after")
    room.reveal("after")
    figures = shown(room)[0]["figures"]
    assert counts(figures) == [1, 0, 0, 0, 0, 0, 0, 1, 0, 0]
    assert "A plan" in figures
    assert WRITTEN not in figures


def test_at_the_end_the_shift_is_shown_once_both_lie_open(room):
    room.answer("token-1", 1)
    room.answer("token-2", 2)
    room.reveal("before")
    room.ask_for_the_end()
    room.answer("token-1", 4, moment="after")
    assert "shift" not in shown(room)[0]
    room.reveal("after")
    for parts in shown(room):
        assert "Familiarity from 1 to 5: 1.5 at the start, 4.0 at the end" in parts["shift"]


def test_where_nobody_answered_for_the_end_there_is_no_shift(room):
    room.answer("token-1", 1)
    room.reveal("before")
    room.reveal("after")
    assert "shift" not in shown(room)[0]


def test_of_no_answers_no_share_is_told(room):
    room.reveal("before")
    room.ask_for_the_end()
    room.answer("token-1", 4, moment="after")
    room.reveal("after")
    wall, phone = shown(room)
    for told in (wall["figures"], phone["before"]):
        assert "Nobody has answered yet" in told
        assert "0% use" not in told.replace("100% use", "")


def test_what_is_turned_face_down_again_is_shown_no_more(room):
    room.answer("token-1", 4, WRITTEN)
    before = room.shows()
    room.reveal("before")
    room.reveal("before", revealed=False)
    assert room.shows() == before


def test_the_wall_shows_all_texts_in_turn_and_phones_the_last_ones(room):
    for number in range(30):
        room.join(f"guest-{number}")
        room.answer(f"guest-{number}", 3, f"Wish {number}.")
    room.reveal("before")
    wall, phone = (re.findall(r"Wish (\d+)\.", "".join(parts.values())) for parts in shown(room))
    assert wall == [str(number) for number in range(30)]
    assert phone == [str(number) for number in range(18, 30)]


@pytest.mark.parametrize("language", sorted(languages()))
def test_texts_of_people_are_harmless_in_every_language(room, language):
    room.answer("token-1", 3, HOSTILE)
    room.reveal("before")
    text = room.shows(language)
    assert "<img" not in text
    assert "&lt;img" in text
    assert "\\u202e" not in text


def test_the_outcome_has_both_counts_and_everything_that_people_wrote_without_a_name(room):
    for number in range(3):
        room.answer(f"token-{number}", 2, f"Wish {number}" if number else HOSTILE)
    room.reveal("before")
    room.ask_for_the_end()
    room.answer("token-1", 5, "A plan", "after")
    counted, written, covered = room.outcome()
    assert [row[1:] for row in counted.rows] == [(0,), (3,), (0,), (0,), (0,)]
    assert (covered.title, covered.columns) == ("At the end", ("Not revealed",))
    assert "A plan" not in str(written)
    room.lead.close()
    assert "A plan" in str(room.outcome()), "after the end nothing can be revealed any more"
    room.lead.reopen()
    assert "A plan" not in str(room.outcome())
    room.reveal("after")
    counted, written = room.outcome()
    assert counted.columns == (
        "How familiar are you with the Sustainable Development Goals?",
        "At the start",
        "At the end",
    )
    assert [row[1:] for row in counted.rows] == [(0, 0), (3, 0), (0, 0), (0, 0), (0, 1)]
    assert counted.rows[4][0] == "I teach them"
    assert written.rows == (
        ("At the start", HOSTILE.replace("\u202e", "")),
        ("At the start", "Wish 1"),
        ("At the start", "Wish 2"),
        ("At the end", "A plan"),
    )
    assert "Person" not in f"{counted}{written}"
