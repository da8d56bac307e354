"""The countdown as a browser moves it: by the server's time, whatever the clock of the machine says."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from alignment.ground.wording import wording
from exercises.agenda.clock import start
from exercises.agenda.markup import agenda_clock
from exercises.workshop.countdown import Countdown, clock_face, digits
from tests.exercises.agenda.days import at, day

EXERCISES = Path(__file__).parent.parent.parent / "exercises"
STYLE = EXERCISES / "workshop" / "style"
RUNNING = start(day(30, 30), "1", at(0))


def shown(now, language="en"):
    return agenda_clock(RUNNING, now, wording("exercises/agenda", language))


def put(page, html, direction="ltr"):
    sheets = (STYLE / "room.css", EXERCISES / "agenda" / "style.css")
    style = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
    page.set_content(f'<html dir="{direction}"><style>{style}</style><main>{html}</main></html>')
    page.add_script_tag(path=STYLE / "countdown.js")


def seconds(page):
    minutes, rest = page.locator(".clock-digits").inner_text().split(":")
    return int(minutes) * 60 + int(rest)


def exchange(page, html):
    page.evaluate("html => { document.querySelector('main').innerHTML = html }", html)


def test_it_counts_by_the_servers_time_on_a_machine_whose_clock_is_wrong(laptop):
    put(laptop, shown(at(10)))  # of a server that lives in 2018
    expect(laptop.locator(".clock-digits")).to_have_text(re.compile("19:5[0-8]"))
    expect(laptop.locator(".word-left")).to_have_text("Time left")


def test_it_turns_to_over_time_when_the_time_is_up(laptop):
    put(laptop, shown(at(29, 58)))
    expect(laptop.locator(".word-over")).to_be_hidden()
    expect(laptop.locator(".clock-digits")).to_have_text(re.compile("0:0[23]"))
    expect(laptop.locator(".word-over")).to_be_visible()
    expect(laptop.locator(".word-left")).to_be_hidden()


def test_it_moves_a_countdown_that_appears_later_and_one_that_is_shown_again(laptop):
    first = shown(at(10))
    put(laptop, first)
    expect(laptop.locator(".clock-digits")).to_have_text("19:57")
    exchange(laptop, "<p>Another page</p>")
    exchange(laptop, first)  # with the server's time of then
    expect(laptop.locator(".clock-digits")).to_have_text(re.compile("19:5[0-6]"))
    exchange(laptop, shown(at(20)))
    expect(laptop.locator(".clock-digits")).to_have_text(re.compile("9:5[0-9]"))


def test_a_newer_time_of_the_server_counts_from_its_arrival(laptop):
    put(laptop, shown(at(10)))
    later = at(10) + timedelta(minutes=7)  # the laptop slept, and its page asks again
    exchange(laptop, shown(later))
    expect(laptop.locator(".clock-digits")).to_have_text(re.compile("12:5[0-9]"))
    assert 770 <= seconds(laptop) <= 780


def test_in_arabic_the_bar_grows_from_the_right_and_the_digits_run_from_the_left(laptop):
    put(laptop, shown(at(10), "ar"), "rtl")
    bar, panel = (laptop.locator(name).bounding_box() for name in (".gone", ".clock-face"))
    assert abs(bar["x"] + bar["width"] - panel["x"] - panel["width"]) < 1
    assert abs(bar["width"] / panel["width"] - 1 / 3) < 0.02
    assert laptop.locator(".clock-digits").evaluate("digits => getComputedStyle(digits).direction") == "ltr"


def test_a_phone_shows_the_day_at_the_desk_without_scrolling_sideways(phone):
    put(phone, shown(at(40)))
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("left", [59, 3_599, 4_500, -61, -3_723])
def test_the_page_writes_digits_as_the_server_does(laptop, left):
    face = clock_face(Countdown(0, 9_000), "left", "over", late=True, now=9_000 - left)
    put(laptop, face.replace(f">{digits(left)}<", ">?<"))
    expect(laptop.locator(".clock-digits")).to_have_text(digits(left))
