import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.agenda import finish, from_json, open_day, programme, start, to_json
from exercises.errors import ExerciseError
from tests.exercises.agenda.days import OPENS, at, day, played

DOCUMENT = to_json(finish(start(start(day(30, 30, 10), "1", at(0)), "2", at(28)), "2", at(50)))
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


@given(played())
def test_a_clock_survives_json(clock_now):
    clock, _ = clock_now
    assert from_json(json.loads(json.dumps(to_json(clock)))) == clock


@pytest.mark.parametrize("name", ["brussels-draft", "brussels-as-run", "blank"])
def test_every_programme_survives_json_with_its_times(name):
    for planned in programme(name).days:
        clock = open_day(planned, OPENS)
        kept = from_json(json.loads(json.dumps(to_json(clock))))
        assert kept == clock
        assert kept.opens.utcoffset() == OPENS.utcoffset()


def test_what_a_newer_version_adds_is_passed_over():
    changed = copy.deepcopy(DOCUMENT) | {"colour": "red"}
    changed["turns"][0]["room"] = "A"
    assert from_json(changed) == from_json(DOCUMENT)


@pytest.mark.parametrize("content", [None, [], "", "{}", 7, {}, {"version": 2}, {"version": 1}])
def test_what_is_no_agenda_is_refused(content):
    with pytest.raises(ExerciseError, match="saved agenda cannot be read"):
        from_json(content)


@pytest.mark.parametrize(
    ("path", "value", "part"),
    [
        (("version",), 2, "version"),
        (("opens",), "2018-05-28T13:45:00", "opens"),
        (("opens",), "9999-12-31T23:59:59+00:00", "opens"),
        (("opens",), 1527507900, "opens"),
        (("closes",), "2018-05-28T13:00:00+02:00", "closes"),
        (("turns",), {}, "turns"),
        (("turns",), [], "turns"),
        (("turns", 1, "id"), "1", "turns"),
        (("turns", 1, "id"), "<b>", "turns.2"),
        (("turns", 1, "id"), "x" * 41, "turns.2"),
        (("turns", 1, "minutes"), -5, "turns.2"),
        (("turns", 1, "minutes"), 10**30, "turns.2"),
        (("turns", 1, "minutes"), 30.0, "turns.2"),
        (("turns", 1, "minutes"), True, "turns.2"),
        (("turns", 1, "state"), "paused", "turns.2"),
        (("turns", 1, "state"), "running", "turns.2"),
        (("turns", 1, "state"), "waiting", "turns.2"),
        (("turns", 1, "state"), ["done"], "turns.2"),
        (("turns", 1, "began"), None, "turns.2"),
        (("turns", 1, "ended"), "2018-05-28T10:00:00+02:00", "turns.2"),
        (("turns", 1, "slot", "least"), 31, "turns.2"),
        (("turns", 1, "slot", "title"), {}, "turns.2"),
        (("turns", 1, "slot", "title"), {"en": "x" * 301}, "turns.2"),
        (("turns", 1, "slot", "title"), {"en": "x" * 20_000}, "turns.2"),
        (("turns", 1, "slot", "title"), {"<b>": "x"}, "turns.2"),
        (("turns", 1, "slot", "kind"), "lunch", "turns.2"),
        (("turns", 1, "slot", "exercise"), "javascript:alert(1)", "turns.2"),
    ],
)
def test_what_is_against_the_rules_is_refused_by_its_place(path, value, part):
    with pytest.raises(ExerciseError) as refused:
        from_json(with_value(path, value))
    assert refused.value.values == {"part": part}


def test_a_waiting_slot_before_one_that_is_done_is_refused():
    changed = copy.deepcopy(DOCUMENT)
    changed["turns"].reverse()
    with pytest.raises(ExerciseError):
        from_json(changed)


def test_two_slots_that_run_at_once_are_refused():
    changed = copy.deepcopy(DOCUMENT)
    for turn in changed["turns"][:2]:
        turn |= {"state": "running", "ended": None}
    with pytest.raises(ExerciseError):
        from_json(changed)


@given(st.data())
def test_a_document_with_anything_anywhere_is_read_or_refused(data):
    path = data.draw(st.sampled_from(list(leaves(DOCUMENT))))
    try:
        clock = from_json(with_value(path, data.draw(JSON)))
    except ExerciseError:
        return
    assert from_json(to_json(clock)) == clock


@given(st.data())
def test_a_document_that_lacks_a_part_is_read_or_refused(data):
    path = data.draw(st.sampled_from([path for path in leaves(DOCUMENT) if isinstance(path[-1], str)]))
    changed = copy.deepcopy(DOCUMENT)
    place = changed
    for key in path[:-1]:
        place = place[key]
    del place[path[-1]]
    try:
        from_json(changed)
    except ExerciseError:
        return
    assert path[-1] in {"exercise", "note"}


@given(JSON)
def test_anything_at_all_is_refused(content):
    with pytest.raises(ExerciseError):
        from_json(content)
