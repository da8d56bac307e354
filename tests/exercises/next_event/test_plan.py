from datetime import date
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from alignment.errors import AlignmentError
from exercises.next_event.plan import (
    FIELDS,
    LONGEST,
    NAME,
    POINTS,
    Plan,
    begun,
    changed,
    plan,
    plan_id,
    plans,
    tidy_values,
)
from exercises.next_event.promises import every_promise, months_later, promise_content, promises
from tests.exercises.a_room import Room, at_once

FULL = dict.fromkeys(FIELDS, "x") | {"date": "2018-10-01", "people": "15"}


@pytest.fixture
def room(stored):
    room = Room(stored, NAME)
    for token, centre in (("ana", "cairo"), ("bilal", "cairo"), ("chen", "seoul")):
        room.join(token, token.title(), centre)
    return room


def begin(room, token, values, *, shared=False):
    seat = room.seat(token)
    name = plan_id(seat.participant, shared=shared)
    first = Plan(name, values, seat.participant.id, seat.participant.centre, "Urban water", shared)
    seat.contribute(NAME, name, lambda d: begun(d, first))
    return name


def change(room, token, name, seen, typed):
    seat = room.seat(token)
    seat.contribute(NAME, name, lambda d: changed(d, seen, typed, seat.participant.id))


def test_a_plan_is_complete_with_all_seven_points():
    assert len(POINTS) == 7
    assert Plan("", FULL).complete
    assert Plan("", {}).complete_points == ()


@given(some.sets(some.sampled_from(FIELDS)))
def test_a_point_counts_only_with_all_that_it_asks_for(missing):
    found = Plan("", {**FULL, **dict.fromkeys(missing, "")})
    lacking = {number for number, fields in enumerate(POINTS, 1) if missing & set(fields)}
    assert set(found.complete_points) == set(range(1, 8)) - lacking
    assert found.complete == (not missing)


@given(some.dictionaries(some.sampled_from((*FIELDS, "by", "shared")), some.text(max_size=40)))
def test_what_is_kept_is_always_a_date_that_is_one_and_a_number_that_is_one(values):
    kept = tidy_values(values)
    assert set(kept) <= set(FIELDS)
    assert not kept.get("date") or date.fromisoformat(kept["date"])
    assert not kept.get("people") or int(kept["people"]) > 0


def test_long_texts_are_cut_and_enormous_ones_refused():
    assert len(tidy_values({"agenda": "x" * 9_000})["agenda"]) == LONGEST
    with pytest.raises(AlignmentError):
        tidy_values({"agenda": "x" * 10_001})


def test_each_participant_has_one_plan_and_a_centre_shares_one(room):
    for token in ("ana", "ana", "bilal", "chen"):
        begin(room, token, {})
    shared = {begin(room, token, {}, shared=True) for token in ("ana", "bilal")}
    assert len(shared) == 1
    assert len(plans(room.snapshot)) == 4
    assert begin(room, "chen", {}, shared=True) not in shared


def test_of_two_who_begin_a_centres_plan_at_once_neither_wipes_what_the_other_wrote(room):
    faults = at_once(*[lambda t=t: begin(room, t, {"results": t}, shared=True) for t in ("ana", "bilal") * 4])
    assert faults == []
    (only,) = plans(room.snapshot)
    change(room, "ana", only.id, only.values, {**only.values, "results": "Kept"})
    begin(room, "bilal", {"results": "Anew"}, shared=True)
    assert plan(room.snapshot, only.id).values["results"] == "Kept"


def test_two_colleagues_who_change_different_fields_both_keep_theirs(room):
    name = begin(room, "ana", {"place": "Cairo", "organizations": "Cairo"}, shared=True)
    seen = {"date": "", "place": "Cairo", "organizations": "Cairo"}
    change(room, "ana", name, seen, {**seen, "place": "Jeddah"})
    change(room, "bilal", name, seen, {**seen, "date": "2018-10-01"})
    values = plan(room.snapshot, name).values
    assert (values["place"], values["date"], values["organizations"]) == ("Jeddah", "2018-10-01", "Cairo")


def test_a_change_of_a_plan_that_was_reset_meanwhile_makes_a_new_one():
    content = changed(None, {}, {"place": "Cairo"}, "ana")
    document = SimpleNamespace(id="plan.ana", content=content)
    assert document.content["values"] == {"place": "Cairo"}
    assert document.content["by"] == "ana"


@given(some.dates(date(2000, 1, 1), date(2200, 1, 1)), some.sampled_from((3, 6)))
def test_so_many_months_later_is_the_same_day_or_the_last_of_the_month(day, months):
    later = months_later(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later.day < day.day and later.day >= 28)


def test_promises_are_due_three_and_six_months_after_the_last_day(room):
    promise(room, "ana", "Align two courses", "Run the first")
    assert [(p.text, p.due) for p in promises(room.snapshot)] == [
        ("Align two courses", date(2018, 8, 29)),
        ("Run the first", date(2018, 11, 29)),
    ]


def test_a_workshop_without_dates_counts_from_the_day_of_the_promise(stored):
    room = Room(stored, NAME, starts=None, ends=None)
    room.join("ana")
    promise(room, "ana", "Align two courses", "")
    (found,) = promises(room.snapshot)
    made = room.snapshot.gathered[NAME][0].made_at.date()
    assert found.due == months_later(made, 3)


def test_a_participant_changes_a_promise_and_has_one_for_each_date(room):
    promise(room, "ana", "Align two courses", "")
    promise(room, "ana", "Align\n\nthree   courses", "")
    assert [p.text for p in promises(room.snapshot)] == ["Align three courses"]


def test_promises_that_the_facilitator_takes_off_are_kept_but_not_shown(room):
    promise(room, "ana", "Rude", "Ruder")
    room.lead.gather(NAME, "table", lambda _: {"hidden": [room.seat("ana").participant.id]})
    assert promises(room.snapshot) == ()
    assert len(every_promise(room.snapshot)) == 2


def promise(room, token, three, six):
    seat = room.seat(token)
    content = promise_content({3: three, 6: six})
    seat.contribute(NAME, f"promise.{seat.participant.id}", lambda _: content)
