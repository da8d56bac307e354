"""The agenda on the wall: its clock beside everything, and the screens of what is no exercise."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from alignment.ground.wording import languages, wording
from exercises.agenda.clock import finish, open_day, start
from exercises.agenda.programme_files import SlotKind, programmes
from exercises.agenda.running import put_clock
from exercises.agenda.wall import beside, day_after, groups_of_five, screen, slot_screen, wall_clock
from tests.exercises.agenda.days import OPENS, at, day, day_of, slot

SAY = wording("exercises/agenda", "en")


def read(html):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html)).strip()


def shown(room, clock, now, say=SAY):
    return read(Markup(" ").join(slot_screen(room.snapshot, clock, now, say).values()))


def brussels(number):
    return open_day(programmes()["brussels-as-run"].days[number], OPENS)


def whole_day(clock):
    for turn in clock.turns:
        clock = start(clock, turn.id, at(0))
    return finish(clock, clock.turns[-1].id, at(1))


def test_a_break_has_its_time_large_and_what_comes_next(room):
    clock = start(day_of(slot(25, title="Coffee", kind=SlotKind.BREAK), slot(30, title="Roadmap")), "1", at(0))
    assert shown(room, clock, at(10)) == "Now Coffee Time left Over time Next 14:10 Roadmap"


def test_the_clock_is_in_the_corner_only_where_it_is_not_large(room):
    put_clock(room.lead, start(day_of(slot(25, kind=SlotKind.BREAK)), "1", at(0)))
    assert beside(room.snapshot, SAY) == ""
    room.lead.bring_everyone(exercise="debate")
    assert "clock-face" in beside(room.snapshot, SAY)


def test_once_the_workshop_is_over_no_clock_runs_and_the_wall_says_that_it_is_over(room):
    put_clock(room.lead, start(day_of(slot(25), slot(30)), "1", at(0)))
    room.lead.bring_everyone(exercise="debate")
    assert "clock-face" in room.sends("projector")
    room.lead.close()
    sent = room.sends("projector")
    assert "clock-face" not in sent
    assert "This workshop is over" in sent


def test_before_the_day_the_wall_counts_down_to_it_and_calls_nobody_late(room):
    clock = day(30)
    assert slot_screen(room.snapshot, clock, at(-5), SAY) == {}, "the welcome"
    for now in (at(-5), at(20)):
        face = wall_clock(clock, now, SAY)
        assert f"data-ends='{int(OPENS.timestamp() * 1000)}'" in face
        assert "ends-there" in face, "digits count nothing once the time is over"
        assert read(face) == "Begins in Begins any minute"


def test_between_two_slots_the_wall_names_the_next(room):
    clock = finish(start(day_of(slot(30), slot(20, title="Roadmap")), "1", at(0)), "1", at(20))
    assert shown(room, clock, at(21)) == "Next Roadmap"


@pytest.mark.parametrize(("people", "groups"), [(4, 0), (15, 0), (16, 4), (60, 12)])
def test_above_fifteen_people_present_themselves_in_groups_of_five(room, people, groups):
    for number in range(people):
        room.join(f"p{number}", f"Ana {number}", centre=("seoul", "cairo")[number % 2])
    clock = start(day_of(slot(20, title="Who is here?", kind=SlotKind.INTRODUCTIONS)), "1", at(0))
    told = shown(room, clock, at(1))
    assert told.startswith("Who is here? Your name, your centre")
    assert told.count("Group ") == groups
    assert all(f"Ana {number} · " in told for number in range(people))


@given(st.integers(16, 500))
def test_no_group_has_more_than_five_or_fewer_than_four_and_everybody_is_in_one(people):
    groups = groups_of_five(tuple(map(str, range(people))))
    assert {len(group) for group in groups} <= {4, 5}
    assert sorted(sum(groups, ()), key=int) == [str(number) for number in range(people)]


def test_a_wrap_up_has_the_day_and_how_the_next_one_begins(room):
    clock = start(day_of(slot(30, title="Debate"), slot(10, title="Wrap-up", kind=SlotKind.WRAP_UP)), "1", at(0))
    told = shown(room, start(clock, "2", at(30)), at(31))
    assert told == "Wrap-up What we did today Debate"
    first, last = brussels(0), brussels(1)
    assert day_after(first).slots == tuple(turn.slot for turn in last.turns)
    assert day_after(last) is None


def test_the_end_of_a_day_tells_of_the_next_and_the_last_one_thanks(room):
    told = shown(room, whole_day(brussels(0)), at(2))
    assert told.startswith("Today’s agenda is complete. Next time 09:15 Stakeholders’ mapping: Brussels’ case")
    assert "Break" not in told
    assert "Thank you all! What you take home" in shown(room, whole_day(brussels(1)), at(2))


def test_without_a_day_the_wall_has_nothing_of_the_agenda(room):
    assert (screen(room.snapshot, SAY), beside(room.snapshot, SAY)) == ({}, "")


@pytest.mark.parametrize("kind", SlotKind)
def test_what_a_person_typed_is_shown_as_it_is_written(room, kind):
    room.join("ana", "<img src=x>", centre="<b>")
    clock = start(day_of(slot(20, title="<script>", kind=kind), slot(20, title="<script>")), "1", at(0))
    html = Markup("").join(slot_screen(room.snapshot, clock, at(1), SAY).values())
    assert not re.search("<(script|img|b>&)", html)


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_screen_speaks_the_language_and_leaves_no_place_unfilled(room, language):
    say = wording("exercises/agenda", language)
    clocks = [start(day_of(slot(20, kind=kind), slot(20)), "1", at(0)) for kind in SlotKind]
    told = " ".join(shown(room, clock, at(1), say) for clock in (*clocks, *map(whole_day, (brussels(0), brussels(1)))))
    assert not re.search(r"agenda-[a-z-]+|wall-[a-z-]+|[{]", told)
