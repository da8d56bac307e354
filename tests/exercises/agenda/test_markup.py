import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from alignment.ground.wording import languages, wording
from exercises.agenda.clock import extend, finish, forecast, open_day, skip, start
from exercises.agenda.markup import agenda_clock, agenda_heading, squeeze_proposal, turn_row
from exercises.agenda.programme_files import programmes
from exercises.agenda.squeezing import squeeze
from tests.exercises.agenda.days import OPENS, at, day, day_of, slot

SAY = wording("exercises/agenda", "en")
TAGS = re.compile(r"</?(section|div|span|p|h1|strong|small|s|time|table|tr|th|td)\b[^<>]*>")


def read(html):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html)).strip()


def agenda_list(clock, now, say):
    return agenda_heading(clock, now, say) + Markup("").join(
        turn_row(moment, clock, say) for moment in forecast(clock, now)
    )


def brussels():
    return open_day(programmes()["brussels-as-run"].days[1], OPENS)


def test_there_is_no_clock_once_the_agenda_is_complete():
    over = finish(start(day(30), "1", at(0)), "1", at(20))
    assert agenda_clock(over, at(21), SAY) == ""


def test_a_countdown_carries_the_instants_that_a_page_needs():
    shown = agenda_clock(start(day(30), "1", at(0)), at(10), SAY)
    named = {name: int(value) for name, value in re.findall(r"data-(begins|ends|soon|server-now)='(\d+)'", shown)}
    opened = int(OPENS.timestamp() * 1000)
    assert named == {
        "begins": opened, "ends": opened + 1_800_000, "soon": 270_000, "server-now": opened + 600_000,
    }  # fmt: skip
    assert "--gone:33.3%" in shown


@pytest.mark.parametrize(
    ("minutes", "seconds", "state"),
    [(10, 0, ""), (25, 30, " clock-soon"), (30, 0, " clock-soon"), (30, 1, " clock-over"), (95, 0, " clock-over")],
)
def test_a_countdown_turns_soon_and_then_late(minutes, seconds, state):
    shown = agenda_clock(start(day(30), "1", at(0)), at(minutes, seconds), SAY)
    assert f"<div class='clock-face{state}'" in shown


def test_the_list_strikes_out_what_was_planned_where_it_changed():
    clock = extend(start(day(30, 25, 20), "1", at(4)), "2", 5, at(4))
    first, second, third = (turn_row(moment, clock, SAY) for moment in forecast(clock, at(4)))
    assert read(first) == "13:45 13:49 Talk 30 min Now"
    assert read(second) == "14:15 14:19 Talk 25 30 min"
    assert "<s>25</s>" in second
    assert read(third) == "14:40 14:49 Talk 20 min"
    untouched = day(30, 25)
    assert "<s>" not in agenda_list(untouched, at(0), SAY)


def test_the_list_says_whether_the_day_is_late_early_or_on_time():
    clock = start(day(30, 30), "1", at(0))
    assert "The day ends at 14:45 On time" in read(agenda_list(clock, at(0), SAY))
    assert "The day ends at 14:45 14:57 12 minutes late" in read(agenda_list(clock, at(42), SAY))
    assert "The day ends at 14:45 14:44 1 minute early" in read(agenda_list(start(clock, "2", at(29)), at(29), SAY))


def test_a_day_that_is_over_says_when_it_ended_and_is_late_for_nobody():
    late = start(day(30), "1", at(10))
    assert "agenda-badge" in agenda_heading(late, at(45), SAY)
    assert "agenda-badge" not in agenda_heading(finish(late, "1", at(45)), at(50), SAY)


def test_the_list_marks_what_is_done_and_skipped():
    clock = skip(start(start(day(30, 25, 20, 10), "1", at(0)), "2", at(30)), "3", at(30))
    shown = read(agenda_list(clock, at(30), SAY))
    assert shown.endswith(
        "13:45 Talk 30 min Done 14:15 Talk 25 min Now 14:40 Talk 20 min Skipped 15:00 14:40 Talk 10 min"
    )


def test_the_proposal_shows_old_and_new_side_by_side():
    clock = start(day(30, 30, 30, least=20), "1", at(10))
    shown = read(squeeze_proposal(squeeze(clock, at(10)), at(10), SAY))
    assert shown.startswith("With these times the day ends at 15:15, on time. Slot As planned now Shortened")
    assert shown.endswith("Talk 14:25 30 min 14:25 25 min Talk 14:55 30 min 14:50 25 min")


def test_the_proposal_says_when_the_end_cannot_be_met():
    clock = start(day(30, 30, least=20), "1", at(15))
    shown = read(squeeze_proposal(squeeze(clock, at(15)), at(15), SAY))
    assert "at its minimum, the day ends 5 minutes late" in shown
    assert shown.endswith("Talk 14:30 30 min 14:30 20 min minimum")


def test_the_proposal_says_when_there_is_nothing_to_squeeze():
    assert "nothing to shorten" in squeeze_proposal(squeeze(day(30), at(0)), at(0), SAY)


def everything(clock, say):
    late = start(clock, clock.following.id, at(60))
    return agenda_list(late, at(60), say) + squeeze_proposal(squeeze(late, at(60)), at(60), say)


@given(st.text(alphabet=st.sampled_from("<>&\"'=/ abjsx\n{}$"), max_size=80).filter(str.strip))
def test_what_a_person_typed_never_becomes_a_tag(text):
    typed = slot(20, title=text)
    clock = day_of(typed, typed, slot(30), slot(30))
    left = TAGS.sub("", everything(clock, SAY))
    assert "<" not in left
    assert ">" not in left


def test_a_script_in_a_title_is_shown_as_it_is_written():
    clock = day_of(slot(30), slot(20, title="<img src=x onerror=alert(1)>"))
    assert "&lt;img src=x onerror=alert(1)&gt;" in agenda_list(clock, at(0), SAY)


@pytest.mark.parametrize("language", sorted(languages()))
def test_the_agenda_speaks_the_language_and_leaves_no_place_unfilled(language):
    shown = everything(brussels(), wording("exercises/agenda", language))
    assert "{" not in shown
    assert not re.search(r"agenda-[a-z-]+", read(shown))
    for planned in programmes()["brussels-as-run"].days[1].slots:
        assert planned.title_in(language) in shown.replace("&#39;", "'")
    if language != "en":
        assert not re.search(r"\b(Now|Next|Time left|late|Squeezed|Stakeholders)\b", read(shown))
