import re

import pytest
from markupsafe import escape

from alignment import centre_name
from alignment.ground.wording import languages
from exercises.roadmap import EXERCISE
from exercises.roadmap.positions import NAME, REVEALED, STEPS, take_position

every_language = pytest.mark.parametrize("language", sorted(languages()))


def stand(seat, step, next_step=""):
    take_position(seat, step, next_step)


def shown(at, language="en"):
    return "".join(EXERCISE.show(at.snapshot, EXERCISE.say(language)).values())


def followed(at, language="en"):
    return "".join(EXERCISE.follow(at.snapshot, EXERCISE.say(language)).values())


@pytest.fixture
def at(room):
    made = room(centres=("seoul", "cairo"))
    stand(made.join("a", centre="cairo"), 2, "Secret <i>next</i> step")
    stand(made.join("b", centre="cairo"), 3)
    stand(made.join("c", centre="seoul"), 5)
    return made


@every_language
def test_before_the_reveal_no_centre_and_no_next_step_leaves_the_server(at, language):
    html = shown(at, language) + followed(at, language)
    assert "pin" not in re.findall(r"class='([^']*)'", html)
    assert "Secret" not in html
    for centre in ("seoul", "cairo"):
        assert centre_name(centre, language) not in html
    assert EXERCISE.say(language)("answered", count=3) in html


@every_language
def test_once_revealed_the_centres_stand_on_the_road_in_every_language(at, language):
    at.lead.reveal(REVEALED)
    stops = re.findall(r"<li class='(?:mile|between)'>.*?</li>", shown(at, language))
    assert len(stops) == 9
    assert escape(centre_name("cairo", language)) in stops[3]  # halfway between alignment and implementation
    assert escape(centre_name("seoul", language)) in stops[8]
    assert all(escape(EXERCISE.say(language)(f"step-{step}")) in stops[2 * step - 2] for step in STEPS)
    assert escape(centre_name("cairo", language)) in followed(at, language)


def test_next_steps_and_names_are_shown_as_text(room):
    at = room(centres=("<b>Nowhere</b>",))
    stand(at.join("a", centre="<b>Nowhere</b>"), 2, "<script>x</script>")
    at.lead.reveal(REVEALED)
    html = shown(at) + followed(at)
    assert "<script" not in html
    assert "<b>Nowhere" not in html
    assert "&lt;script&gt;" in html


def test_turned_face_down_again_nothing_is_shown(at):
    at.lead.reveal(REVEALED)
    assert "Secret" in shown(at)
    at.lead.reveal(REVEALED, revealed=False)
    assert "Secret" not in shown(at)


def test_after_a_reset_the_next_round_begins_face_down(at):
    at.lead.reveal(REVEALED)
    at.lead.reset(NAME)
    stand(at.join("a", centre="cairo"), 1, "Secret again")
    assert "Secret" not in shown(at)
    assert "1 person has" in shown(at)


def test_the_outcome_says_where_each_centre_stands_and_its_next_steps(at):
    (covered,) = EXERCISE.outcome(at.snapshot, EXERCISE.say("en"))
    assert covered.columns == ("Not revealed",)
    at.lead.reveal(REVEALED)
    places, steps = EXERCISE.outcome(at.snapshot, EXERCISE.say("en"))
    assert places.rows == (
        ("Seoul", "What comes next", 5.0, 1, "steps 5 to 5"),
        ("Cairo", "between Alignment and Implementation", 2.5, 2, "steps 2 to 3"),
    )
    assert steps.rows == (("Cairo", "Secret <i>next</i> step"),)


def test_a_road_without_positions_says_so_when_it_is_revealed(room):
    at = room()
    at.lead.reveal(REVEALED)
    assert "Nobody has answered yet" in shown(at)
