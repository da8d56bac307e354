from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.presentations.profiles import (
    LONGEST,
    NAME,
    NOW,
    SECONDS,
    Presentation,
    TooLong,
    answer_name,
    answering,
    centres_of,
    lead_floor,
    presentation,
    profile,
    profiles,
    start,
)
from exercises.workshop.countdown import Countdown
from exercises.workshop.errors import NoSuchWorkshop


def write(seat, number, text, seen="", centre="cairo"):
    return seat.contribute(NAME, answer_name(centre, number), answering(centre, number, text, seen))


def test_centres_keep_the_workshops_order_and_those_without_answers_are_there(room):
    at = room(centres=("seoul", "mashhad", "cairo"))
    write(at.join("a"), 2, "With universities")
    assert [own.centre for own in profiles(at.snapshot)] == ["seoul", "mashhad", "cairo"]
    assert [own.answered for own in profiles(at.snapshot)] == [0, 0, 1]
    assert profile(at.snapshot, "cairo").answers == ("", "With universities", "", "", "")


def test_the_answers_of_a_centre_that_left_the_list_stay(room):
    at = room(centres=("seoul",))
    write(at.join("a"), 1, "Transport", centre="Île-de-France")
    assert centres_of(at.snapshot) == ("seoul", "Île-de-France")


def test_two_who_write_at_once_lose_nothing(room):
    at = room(centres=("cairo",))
    anna, ben = at.join("a"), at.join("b")
    write(anna, 1, "Riverfronts")
    made = write(ben, 1, "Site visits", seen="")
    assert made.content["text"] == "Riverfronts\nSite visits"
    write(anna, 1, "Riverfronts and visits", seen="Riverfronts\nSite visits")
    assert profile(at.snapshot, "cairo").answers[0] == "Riverfronts and visits"


def test_many_who_write_at_once_lose_nothing(room):
    at = room(centres=("cairo",))
    seats = [at.join(f"t{number}") for number in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: write(seats[number], 1, f"line {number}"), range(8)))
    assert sorted(profile(at.snapshot, "cairo").answers[0].split("\n")) == [f"line {number}" for number in range(8)]


def test_an_emptied_answer_does_not_take_a_colleagues_away(room):
    at = room(centres=("cairo",))
    seat = at.join("a")
    write(seat, 1, "Riverfronts")
    write(seat, 1, "", seen="something older")
    assert profile(at.snapshot, "cairo").answers[0] == "Riverfronts"
    write(seat, 1, "", seen="Riverfronts")
    assert profile(at.snapshot, "cairo").answers[0] == ""


def test_what_nobody_could_read_is_refused_and_what_stood_there_stays(room):
    at = room(centres=("cairo",))
    seat = at.join("a")
    write(seat, 1, "x" * LONGEST)
    for text, seen in (("y" * (LONGEST + 1), "x" * LONGEST), ("one more", "")):
        with pytest.raises(TooLong, match="Shorten"):
            write(seat, 1, text, seen)
    assert profile(at.snapshot, "cairo").answers[0] == "x" * LONGEST


def test_characters_that_turn_the_direction_are_dropped(room):
    at = room(centres=("cairo",))
    write(at.join("a"), 1, "good\u202eevil\x00")
    assert profile(at.snapshot, "cairo").answers[0] == "goodevil"


@given(st.text(min_size=1, max_size=300), st.integers(1, 5))
def test_the_id_of_an_answer_fits_and_is_the_centres_own(centre, number):
    assert len(answer_name(centre, number)) <= 80
    assert answer_name(centre, number) != answer_name(centre + "x", number)
    assert answer_name(centre, number) != answer_name(centre, number % 5 + 1)


def test_a_centre_has_ten_minutes_that_can_be_paused_and_prolonged(room):
    at = room(centres=("cairo",))
    assert presentation(at.snapshot) == Presentation()
    lead_floor(at.lead, "start", lambda _: start("cairo", 1_000.0), minutes=10)
    assert presentation(at.snapshot) == Presentation("cairo", 1, Countdown(1_000, 1_000 + SECONDS))
    lead_floor(at.lead, "pause", lambda now: now.timed(lambda clock: clock.pause(1_100.0)))
    lead_floor(at.lead, "question-shown", lambda now: replace(now, question=4))
    assert presentation(at.snapshot) == Presentation("cairo", 4, Countdown(1_000, 1_600, 1_100))
    lead_floor(at.lead, "pause", lambda now: now.timed(lambda clock: clock.resume(1_200.0).extend(60, 1_200.0)))
    assert presentation(at.snapshot).time.left(1_200.0) == SECONDS - 100 + 60


def test_the_clock_of_nobody_stands_and_moving_it_changes_nothing(room):
    at = room(centres=("cairo",))
    lead_floor(at.lead, "pause", lambda now: now.timed(lambda clock: clock.extend(60, 5.0)))
    assert presentation(at.snapshot).centre == ""
    assert presentation(at.snapshot).time.left(99.0) == 0


def test_what_an_older_version_kept_of_the_clock_is_read(room):
    at = room(centres=("cairo",))
    kept = {"centre": "cairo", "question": 3, "time": {"begins": 1000, "ends": 1600.5, "paused": 1100.0}}
    at.gather(NAME, NOW, lambda _: kept)
    assert presentation(at.snapshot) == Presentation("cairo", 3, Countdown(1_000, 1_600.5, 1_100))


def test_taking_back_what_the_moderator_did_to_the_clock_leaves_what_people_wrote(room):
    at = room(centres=("cairo",))
    lead_floor(at.lead, "start", lambda _: start("cairo", 1_000.0), minutes=10)
    began = presentation(at.snapshot)
    lead_floor(at.lead, "pause", lambda now: now.timed(lambda clock: clock.extend(60, 1_010.0)))
    write(at.join("a"), 1, "Riverfronts")
    at.lead.undo()
    assert presentation(at.snapshot) == began
    at.lead.undo()
    assert presentation(at.snapshot) == Presentation()
    assert profile(at.snapshot, "cairo").answers[0] == "Riverfronts"


def test_an_answer_is_not_taken_once_the_workshop_is_over(room):
    at = room(centres=("cairo",))
    seat = at.join("a")
    at.lead.close()
    with pytest.raises(NoSuchWorkshop):
        write(seat, 1, "Riverfronts")
    assert profile(at.snapshot, "cairo").answered == 0
