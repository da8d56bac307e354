"""The words by which tables are read: complete, and none that means two things."""

import csv
from pathlib import Path

import pytest

from alignment.ground.wording import languages
from alignment.intake.sheets import words
from alignment.intake.sheets.words import (
    CHOICES,
    HEADING,
    LOCAL,
    LOCAL_PREFIX,
    choice_words,
    folded,
    kinds,
    names,
    time_words,
)
from alignment.sheet import Kind

FOLDER = Path(words.__file__).parent / "words"
ROW = {"strategic_focus", "project", "goal", "target", "indicator", "why", "link", "strength", "effect", "hours",
       "minutes", "change_tomorrow", "id", "number"}  # fmt: skip


def lines(name):
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_line_names_a_field_and_a_language_that_there_are():
    assert {line["field"] for line in lines("columns.csv")} <= ROW | set(HEADING) | {
        LOCAL_PREFIX + part for part in LOCAL
    }
    assert {(line["field"], line["option"]) for line in lines("choices.csv")} == {
        (field, option.value) for field, options in (CHOICES | {"kind": Kind}).items() for option in options
    }
    for name in ("columns.csv", "choices.csv", "time.csv"):
        assert {line["language"] for line in lines(name)} == set(languages())


def test_what_a_workbook_called_its_columns_and_its_kind_before_is_read_still():
    assert names().other[folded("Año previsto")] == "local.aim_year"
    assert names().other[folded("یکا")] == "local.unit"
    assert kinds()[folded("Plan urbain")] is Kind.CITY_PLAN


def test_no_word_for_a_choice_means_two_of_them():
    for field, options in CHOICES.items():
        meant = {}
        for line in (line for line in lines("choices.csv") if line["field"] == field):
            for word in line["words"].split("; "):
                meant.setdefault(folded(word), set()).add(line["option"])
        assert [word for word, own in meant.items() if len(own) > 1] == []
        assert set(choice_words()[field].values()) == {option.value for option in options}


def test_no_other_name_of_a_column_takes_the_place_of_one_of_ours():
    clash = {name for name, field in names().other.items() if names().own.get(name, field) != field}
    # Korean has one word for a goal and the handout's column of goals; Persian calls a target what others call a goal.
    assert clash == set()


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_a_name_in_every_language(month):
    own = [line for line in lines("time.csv") if line["kind"] == str(month)]
    assert {line["language"] for line in own} == set(languages())
    assert time_words()[str(month)]


def test_both_kinds_of_sheets_are_known_by_their_names():
    assert set(kinds().values()) == set(Kind)
    assert kinds()[folded("SDG alignment · City plan")] is Kind.CITY_PLAN


@pytest.mark.parametrize(("one", "other"), [
    ("  SDG  Number ", "sdg number"), ("NUMÉRO DE L'ODD", "numero de l odd"), ("strategic_focus", "Strategic-Focus"),
    ("المحور الإستراتيجي", "المحور الاستراتيجي"), ("\u200eTarget*", "target")])  # fmt: skip
def test_names_are_compared_without_case_accents_and_signs(one, other):
    assert folded(one) == folded(other)
