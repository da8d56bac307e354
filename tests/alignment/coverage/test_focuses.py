"""Strategic focuses that are like one another come together, whatever the language."""

from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet
from alignment.coverage.focuses import OTHERS, focus_groups
from alignment.coverage.rows import rows_frame
from sdg_data import load_catalogue


def grouped(*focuses):
    rows = rows_frame([AlignmentSheet(rows=tuple(Alignment(focus, goal="6") for focus in focuses))], load_catalogue())
    found = focus_groups(rows)
    return found, found.column(rows)


def test_focuses_with_a_word_in_common_are_one_group_called_by_the_most_frequent():
    found, _ = grouped("Safe water", "Safe water", "Less water lost", "Roofs", "Culture")
    assert found.names == ("Safe water", "Roofs", "Culture") or set(found.names) == {"Safe water", "Roofs", "Culture"}
    assert found.members[0] == ("Safe water", "Less water lost")


def test_a_concept_brings_languages_together():
    found, _ = grouped("Public transport for all", "대중교통", "النقل العام", "Le transport public", "Tree nurseries")
    assert set(found.members[0]) == {"Public transport for all", "대중교통", "النقل العام", "Le transport public"}


def test_words_that_any_course_is_called_by_bring_nothing_together():
    found, _ = grouped(*[f"{name} management" for name in ("Water", "Waste", "Traffic")] * 9, *map(str, range(9)))
    assert max(map(len, found.members)) <= 9
    assert not any({"Water management", "Waste management"} <= set(own) for own in found.members[:3])


def test_a_focus_like_no_other_is_a_group_where_it_is_frequent_and_among_the_others_where_it_is_not():
    found, column = grouped(*["Archives"] * 30, *(f"Theme{letter * 3}" for letter in "abcdefgh"), *["Heat"] * 70)
    assert found.names == ("Heat", "Archives", OTHERS)
    assert len(found.members[-1]) == 8
    assert (column == OTHERS).sum() == 8


@given(st.lists(st.text(max_size=30), max_size=12))
def test_every_row_with_a_focus_is_in_one_group_and_no_other_row_is(focuses):
    found, column = grouped(*focuses)
    assert [code >= 0 for code in column.codes] == [bool(focus) for focus in focuses]
    assert len({name for own in found.members for name in own}) == sum(map(len, found.members))
