from dataclasses import replace

import pytest
from markupsafe import escape

from alignment import centre_name
from alignment.ground.wording import languages
from exercises.presentations import EXERCISE
from exercises.presentations.profiles import NAME, QUESTIONS, answer_name, answering, lead_floor, start

HOSTILE = "<img src=x onerror=alert(1)> **bold** \u202e"


def write(at, number, text, centre="cairo"):
    at.gather(NAME, answer_name(centre, number), answering(centre, number, text, ""))


def shown(at, language="en"):
    return EXERCISE.show(at.snapshot, EXERCISE.say(language))


def followed(at, language="en"):
    return EXERCISE.follow(at.snapshot, EXERCISE.say(language))


@pytest.mark.parametrize("language", sorted(languages()))
def test_the_centre_its_questions_and_its_answers_are_shown_in_every_language(room, language):
    at, say = room(centres=("seoul", "cairo")), EXERCISE.say(language)
    write(at, 2, "With universities")
    lead_floor(at.lead, "start", lambda _: start("cairo", 1_000.0), minutes=10)
    lead_floor(at.lead, "question-shown", lambda now: replace(now, question=2))
    parts = shown(at, language)
    assert escape(centre_name("cairo", language)) in parts["title"]
    assert escape(say("centre-of", number=2, centres=2)) in parts["title"]
    assert escape(say("question-2")) in parts["title"]
    assert "With universities" in parts["now"]
    assert all(escape(say(f"question-{number}")) in parts["others"] for number in QUESTIONS if number != 2)
    assert escape(say("question-2")) not in parts["others"]
    assert "With universities" in followed(at, language)["others"]


def test_answers_and_names_of_people_are_shown_as_text(room):
    at = room(centres=("<script>x</script>",))
    write(at, 1, HOSTILE, "<script>x</script>")
    for _ in range(2):
        html = "".join((*shown(at).values(), *followed(at).values()))
        assert "<img" not in html
        assert "<script" not in html
        assert "\u202e" not in html
        lead_floor(at.lead, "start", lambda _: start("<script>x</script>", 1.0), minutes=10)
    assert "&lt;img src=x" in html


def test_only_the_centre_that_has_the_floor_is_shown(room):
    at = room(centres=("seoul", "cairo"))
    write(at, 1, "Transport", "seoul")
    lead_floor(at.lead, "start", lambda _: start("cairo", 1_000.0), minutes=10)
    assert "Transport" not in "".join((*shown(at).values(), *followed(at).values()))


def test_the_countdown_runs_to_an_instant_of_the_server_and_stands_while_paused(room):
    at = room(centres=("cairo",))
    lead_floor(at.lead, "start", lambda _: start("cairo", 1_000.0), minutes=10)
    assert "data-ends='1600000'" in shown(at)["clock"]
    assert "data-ends='1600000'" in followed(at)["clock"]
    lead_floor(at.lead, "pause", lambda now: now.timed(lambda clock: clock.pause(1_063.0)))
    assert "8:57" in shown(at)["clock"]
    assert "data-ends" not in shown(at)["clock"]
    assert "Paused" in shown(at)["clock"]


def test_while_nobody_has_the_floor_the_order_of_the_centres_is_shown(room):
    at = room(centres=("seoul", "mashhad", "cairo"))
    write(at, 1, "Transport", "mashhad")
    order = shown(at)["order"]
    assert order.index("Seoul") < order.index("Mashhad") < order.index("Cairo")
    assert "1 of 5 answered" in order
    assert "inline-size:20%" in order
    assert "clock" not in shown(at)


def test_without_centres_the_remedy_is_said(room):
    assert "names them under" in shown(room())["order"]


def test_the_outcome_has_a_line_of_five_answers_for_each_centre(room):
    at = room(centres=("seoul", "cairo"))
    write(at, 5, "Yes, it is a chance", "seoul")
    (table,) = EXERCISE.outcome(at.snapshot, EXERCISE.say("en"))
    assert table.rows == (("Seoul", "", "", "", "", "Yes, it is a chance"), ("Cairo", "", "", "", "", ""))
    assert len(table.columns) == 6
