from datetime import date

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
    begin_plan,
    change_plan,
    event_plan,
    plan_id,
    plans,
    tidy_values,
)
from exercises.next_event.promises import (
    every_promise,
    hidden_promises,
    hide_promises,
    months_later,
    own_promises,
    promises,
)
from exercises.next_event.promises import promise as keep_promises
from exercises.workshop.errors import NoSuchWorkshop
from tests.exercises.a_room import TWO_HALF_DAYS, Room, at_once

FULL = dict.fromkeys(FIELDS, "x") | {"date": "2018-10-01", "people": "15"}


@pytest.fixture
def room(stored):
    room = Room(stored, NAME, **TWO_HALF_DAYS)
    for token, centre in (("ana", "cairo"), ("bilal", "cairo"), ("chen", "seoul")):
        room.join(token, token.title(), centre=centre)
    return room


def begin(room, token, values, *, shared=False):
    seat, who = room.seat(token), room.seat(token).participant
    name = plan_id(who, shared=shared)
    begin_plan(seat, Plan(name, values, who.id, who.centre, "Urban water", shared))
    return name


def change(room, token, name, seen, typed):
    change_plan(room.seat(token), event_plan(room.snapshot, name), seen, typed)


def promise(room, token, three, six):
    keep_promises(room.seat(token), {3: three, 6: six})


def hide(room, *tokens, seen=frozenset()):
    hide_promises(room.lead, seen, frozenset(room.seat(token).participant.id for token in tokens))


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
    assert event_plan(room.snapshot, only.id).values["results"] == "Kept"


def test_two_colleagues_who_change_different_fields_both_keep_theirs(room):
    name = begin(room, "ana", {"place": "Cairo", "organizations": "Cairo"}, shared=True)
    seen = {"date": "", "place": "Cairo", "organizations": "Cairo"}
    change(room, "ana", name, seen, {**seen, "place": "Jeddah"})
    change(room, "bilal", name, seen, {**seen, "date": "2018-10-01"})
    values = event_plan(room.snapshot, name).values
    assert (values["place"], values["date"], values["organizations"]) == ("Jeddah", "2018-10-01", "Cairo")


def test_a_change_of_a_plan_that_was_reset_meanwhile_makes_a_new_one(room):
    name = begin(room, "ana", {"place": "Jeddah", "needs": "Money"}, shared=True)
    seen = event_plan(room.snapshot, name)
    room.lead.reset(NAME)
    change_plan(room.seat("bilal"), seen, seen.values, {**seen.values, "place": "Cairo"})
    anew = event_plan(room.snapshot, name)
    assert {field: text for field, text in anew.values.items() if text} == {"place": "Cairo"}
    assert (anew.by, anew.centre, anew.shared) == (room.seat("bilal").participant.id, "cairo", True)


def test_once_the_workshop_is_over_nobody_plans_or_promises(room):
    seat, name = room.seat("ana"), begin(room, "ana", {"place": "Cairo"})
    own = event_plan(room.snapshot, name)
    room.lead.close()
    late = (
        lambda: begin_plan(seat, own),
        lambda: change_plan(seat, own, own.values, {"place": "Seoul"}),
        lambda: keep_promises(seat, {3: "x"}),
    )
    for attempt in late:
        with pytest.raises(NoSuchWorkshop):
            attempt()
    assert plans(room.snapshot) == (own,)
    assert every_promise(room.snapshot) == ()


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
    room = Room(stored, NAME, **TWO_HALF_DAYS | {"starts": None, "ends": None})
    room.join("ana")
    promise(room, "ana", "Align two courses", "")
    (found,) = promises(room.snapshot)
    (kept,) = room.snapshot.kind(NAME, "promise")
    assert found.due == months_later(kept.made_at.date(), 3)


def test_a_participant_changes_a_promise_and_has_one_for_each_date(room):
    promise(room, "ana", "Align two courses", "")
    promise(room, "ana", "Align\n\nthree   courses", "")
    assert [p.text for p in promises(room.snapshot)] == ["Align three courses"]


def test_promises_that_the_facilitator_takes_off_are_kept_but_not_shown(room):
    promise(room, "ana", "Rude", "Ruder")
    hide(room, "ana")
    assert promises(room.snapshot) == ()
    assert len(every_promise(room.snapshot)) == 2


def test_taking_promises_off_is_taken_back_and_what_was_promised_meanwhile_stays(room):
    promise(room, "ana", "Rude", "")
    hide(room, "ana")
    promise(room, "ana", "Polite", "")
    assert promises(room.snapshot) == ()
    assert room.lead.undo().key == "promises-hidden"
    assert [made.text for made in promises(room.snapshot)] == ["Polite"]


def test_of_two_facilitators_who_take_promises_off_at_once_both_have_their_way(room):
    ana, bilal = (frozenset({room.seat(token).participant.id}) for token in ("ana", "bilal"))
    hide(room, "ana")
    hide(room, "bilal")  # on a page that has not seen it
    assert hidden_promises(room.snapshot) == ana | bilal
    hide(room, seen=ana)
    assert hidden_promises(room.snapshot) == bilal


def test_who_promised_nothing_has_an_empty_promise_for_each_date(room):
    promise(room, "ana", "Align two courses", "")
    own = [own_promises(room.snapshot, room.seat(token).participant.id) for token in ("ana", "bilal")]
    assert own == [{3: "Align two courses", 6: ""}, {3: "", 6: ""}]
