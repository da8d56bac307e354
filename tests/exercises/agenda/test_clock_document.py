import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.ground.records import content_of
from exercises.agenda.clock import finish, open_day, start
from exercises.agenda.programme_files import AgendaError, programmes
from exercises.agenda.running import from_json
from tests.exercises.agenda.days import OPENS, at, day, played

DOCUMENT = json.loads(
    json.dumps(content_of(finish(start(start(day(30, 30, 10), "1", at(0)), "2", at(28)), "2", at(50))))
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=10,
)


def leaves(content, path=()):
    pairs = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for key, value in pairs:
        yield (*path, key)
        yield from leaves(value, (*path, key))


def with_value(path, value):
    changed = copy.deepcopy(DOCUMENT)
    place = changed
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return changed


def without(path):
    changed = copy.deepcopy(DOCUMENT)
    place = changed
    for key in path[:-1]:
        place = place[key]
    del place[path[-1]]
    return changed


@given(played())
def test_a_clock_survives_json(clock_now):
    clock, _ = clock_now
    assert from_json(json.loads(json.dumps(content_of(clock)))) == clock


@pytest.mark.parametrize("name", ["brussels-draft", "brussels-as-run", "with-challenge", "blank"])
def test_every_programme_survives_json_with_its_times(name):
    for planned in programmes()[name].days:
        clock = open_day(planned, OPENS)
        kept = from_json(json.loads(json.dumps(content_of(clock))))
        assert kept == clock
        assert kept.opens.utcoffset() == OPENS.utcoffset()


def test_what_a_newer_version_adds_is_passed_over():
    changed = copy.deepcopy(DOCUMENT) | {"colour": "red"}
    changed["turns"][0]["room"] = "A"
    assert from_json(changed) == from_json(DOCUMENT)


@pytest.mark.parametrize("content", [None, [], "", "{}", 7, {}, {"version": 2}, {"version": 1}])
def test_what_is_no_agenda_is_refused(content):
    with pytest.raises(AgendaError, match="saved agenda cannot be read"):
        from_json(content)


@pytest.mark.parametrize(
    ("path", "value", "part"),
    [
        (("version",), 2, "version"),
        (("opens",), "2018-05-28T13:45:00", "opens"),
        (("opens",), "9999-12-31T23:59:59+00:00", "opens"),
        (("opens",), 1527507900, "opens"),
        (("opens",), "1999-05-28T13:45:00+02:00", "opens"),
        (("closes",), "2018-05-28T13:00:00+02:00", "closes"),
        (("turns",), {}, "turns"),
        (("turns",), [], "turns"),
        (("turns", 1, "id"), "1", "turns"),
        (("turns", 1, "id"), "<b>", "turns[1].id"),
        (("turns", 1, "id"), "x" * 41, "turns[1].id"),
        (("turns", 1, "minutes"), -5, "turns[1].minutes"),
        (("turns", 1, "minutes"), 10**30, "turns[1].minutes"),
        (("turns", 1, "minutes"), 30.0, "turns[1].minutes"),
        (("turns", 1, "minutes"), True, "turns[1].minutes"),
        (("turns", 1, "state"), "paused", "turns[1].state"),
        (("turns", 1, "state"), "running", "turns[1]"),
        (("turns", 1, "state"), "waiting", "turns[1]"),
        (("turns", 1, "state"), ["done"], "turns[1].state"),
        (("turns", 1, "began"), None, "turns[1]"),
        (("turns", 1, "ended"), "2018-05-28T10:00:00+02:00", "turns[1]"),
        (("turns", 1, "slot", "least"), 31, "turns[1].slot"),
        (("turns", 1, "began"), "1999-05-28T10:00:00+02:00", "turns[1]"),
        (("turns", 1, "slot", "title"), {"en": " "}, "turns[1].slot.title[...]"),
        (("turns", 1, "slot", "note"), {"en": "x" * 2_001}, "turns[1].slot.note[...]"),
        (("turns", 1, "slot", "title"), {}, "turns[1].slot.title"),
        (("turns", 1, "slot", "title"), {"en": "x" * 301}, "turns[1].slot.title[...]"),
        (("turns", 1, "slot", "title"), {"en": "x" * 20_000}, "turns[1].slot.title[...]"),
        (("turns", 1, "slot", "title"), {"<b>": "x"}, "turns[1].slot.title"),
        (("turns", 1, "slot", "kind"), "lunch", "turns[1].slot.kind"),
        (("turns", 1, "slot", "exercise"), "javascript:alert(1)", "turns[1].slot.exercise"),
    ],
)
def test_what_is_against_the_rules_is_refused_by_its_place(path, value, part):
    with pytest.raises(AgendaError) as refused:
        from_json(with_value(path, value))
    assert refused.value.values == {"part": part}


@pytest.mark.parametrize(
    ("path", "part"),
    [
        (("opens",), "opens"),
        (("turns", 1, "id"), "turns[1].id"),
        (("turns", 2, "slot", "least"), "turns[2].slot.least"),
    ],
)
def test_what_is_missing_is_refused_by_its_place(path, part):
    with pytest.raises(AgendaError) as refused:
        from_json(without(path))
    assert refused.value.values == {"part": part}


def test_a_waiting_slot_before_one_that_is_done_is_refused():
    changed = copy.deepcopy(DOCUMENT)
    changed["turns"].reverse()
    with pytest.raises(AgendaError):
        from_json(changed)


def test_two_slots_that_run_at_once_are_refused():
    changed = copy.deepcopy(DOCUMENT)
    for turn in changed["turns"][:2]:
        turn |= {"state": "running", "ended": None}
    with pytest.raises(AgendaError):
        from_json(changed)


@given(st.data())
def test_a_document_with_anything_anywhere_is_read_or_refused(data):
    path = data.draw(st.sampled_from(list(leaves(DOCUMENT))))
    try:
        clock = from_json(with_value(path, data.draw(JSON)))
    except AgendaError:
        return
    assert from_json(content_of(clock)) == clock


@given(st.data())
def test_a_document_that_lacks_a_part_is_read_or_refused(data):
    path = data.draw(st.sampled_from([path for path in leaves(DOCUMENT) if isinstance(path[-1], str)]))
    try:
        clock = from_json(without(path))
    except AgendaError:
        return
    # What may be left out says the same as what it stands for, but for when a slot was planned.
    assert clock == from_json(DOCUMENT) or path[-1] == "planned"


@given(JSON)
def test_anything_at_all_is_refused(content):
    with pytest.raises(AgendaError):
        from_json(content)
