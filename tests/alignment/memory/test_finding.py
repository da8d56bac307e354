from hypothesis import given, settings
from hypothesis import strategies as st

from alignment.memory.finding import Finder, Told
from alignment.memory.likeness import spoken

TEXTS = ("Bus lanes", "carriles bus", "버스 노선", "leak detection", "réduire les fuites", "", "qwrtz", "النقل العام")

told = st.lists(st.sampled_from(TEXTS), max_size=3)
steps = st.lists(st.dictionaries(st.sampled_from("abc"), told, max_size=3), max_size=4)


def rows(sheet, texts):
    return [Told(f"{sheet}{place}", text, "") for place, text in enumerate(texts)]


def test_the_likest_come_first_in_any_language():
    finder = Finder()
    finder.change((), {"a": rows("a", ["leak detection"]), "b": rows("b", ["버스 노선", "school meals", "budget"])})
    assert next(iter(finder.nearest(spoken("bus lanes"), 4))) == "b0"


def test_no_more_is_given_than_asked_for_and_nothing_of_what_has_nothing_in_common():
    finder = Finder()
    finder.change((), {"a": rows("a", ["bus lanes", "bus stops", "bus depots", "birth certificates"])})
    bus = spoken("bus lanes")
    assert len(finder.nearest(bus, 2)) == 2
    assert "a3" not in finder.nearest(bus, 10)


def test_a_row_without_a_word_of_its_own_language_is_found_by_the_target_it_was_given():
    finder = Finder()
    finder.change((), {"a": [Told("a0", "Linie 7", "11.2")]})
    assert list(finder.nearest(spoken("bus lanes"), 1)) == ["a0"]


def test_words_of_rows_that_are_gone_are_forgotten_and_the_others_are_found_as_before():
    finder = Finder()
    finder.change((), {"bus": rows("b", ["leak detection", "bus lanes"])})
    for number in range(60):
        finder.change((), {"a": rows("a", [" ".join(f"w{number}x{place}" for place in range(400))])})
    assert finder.known < 22_000
    assert next(iter(finder.nearest(spoken("bus lanes"), 5))) == "b1"
    assert next(iter(finder.nearest(spoken("leak detection"), 5))) == "b0"


@settings(max_examples=40)
@given(steps)
def test_after_any_changes_the_same_rows_are_there_as_if_they_had_been_read_at_once(changes):
    finder, last = Finder(), {}
    for change in changes:
        gone = [sheet for sheet, texts in change.items() if not texts]
        new = {sheet: rows(sheet, texts) for sheet, texts in change.items() if texts}
        finder.change(gone, new)
        last = {sheet: own for sheet, own in {**last, **new}.items() if sheet not in gone}
    fresh = Finder()
    fresh.change((), last)
    typed = spoken("bus lanes and leak detection", "en")
    assert set(finder.nearest(typed, 100)) == set(fresh.nearest(typed, 100))
    assert len(finder) == len(fresh)
