import csv
import re

import pytest

from alignment.ground.wording import languages
from alignment.intake.programme.columns import Role
from alignment.intake.programme.labels import labelled
from alignment.intake.programme.proposals import LeftKind
from alignment.intake.programme.slots import Slot, slot_of
from alignment.intake.programme.words import DATA, folded
from alignment.intake.programme.written import written

OF_A_FILE = {
    "slots.csv": {
        *(kind.value for kind in (*Slot, LeftKind.BREAK, LeftKind.MEAL, LeftKind.REGISTRATION)),
        "ceremony",
        "beside",
        "speaker",
        "title",
    },
    "headers.csv": {role.value for role in Role},
    "labels.csv": {"day", "session", "called", "module", "axis", "number", "weekday", "month", "part", "outline"},
    "hours.csv": {"hour", "minute", "whole", "more", "number", "and", "until", "from", "half", "long"},
    "kinds.csv": {"plan", "course", "any"},
}
# Korean writes dates with the words of numbers, and Arabic its hours without any for one and two.
WITHOUT = {
    ("slots.csv", "title", "ko"),
    ("labels.csv", "month", "ko"),
    ("hours.csv", "and", "ko"),
    ("hours.csv", "from", "ko"),
}


def rows(name):
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_every_file_is_known_and_there():
    assert {file.name for file in DATA.glob("*.csv")} == set(OF_A_FILE)


@pytest.mark.parametrize("name", OF_A_FILE)
def test_every_line_is_of_a_known_kind_and_language_and_has_words(name):
    for row in rows(name):
        assert row.get("kind", row.get("role")) in OF_A_FILE[name], row
        assert row["language"] in languages(), row
        assert None not in row, row
        assert all(re.search(r"\w", word) for word in folded(row["words"])), row


@pytest.mark.parametrize("name", OF_A_FILE)
def test_every_kind_has_words_in_every_language(name):
    there = {(row.get("kind", row.get("role")), row["language"]) for row in rows(name)}
    missing = {
        (name, kind, language) for kind in OF_A_FILE[name] for language in languages() if (kind, language) not in there
    }
    assert missing == {one for one in WITHOUT if one[0] == name}


def test_no_word_of_a_slot_stands_for_two_kinds_of_slots():
    kinds = {}
    for row in rows("slots.csv"):
        if row["kind"] not in {"beside", "speaker", "title"}:
            for word in folded(row["words"]):
                kinds.setdefault(word, set()).add(row["kind"])
    assert {word: kind for word, kind in kinds.items() if len(kind) > 1} == {}


def test_every_word_of_a_slot_is_one_as_it_stands():
    for row in rows("slots.csv"):
        if row["kind"] not in {"beside", "speaker", "title"}:
            for word in row["words"].split("; "):
                assert slot_of(written(word).plain) is not None, word


def test_every_word_before_a_number_makes_a_label_with_one():
    for row in rows("labels.csv"):
        if row["kind"] in {"session", "module", "axis"}:
            for word in row["words"].split("; "):
                text = f"2{word} abc" if row["language"] == "ko" and row["kind"] != "axis" else f"{word} 2: abc"
                assert labelled(written(text)).label is not None, text


def test_the_minutes_of_words_are_whole_numbers():
    assert all(row["minutes"].isdecimal() for row in rows("hours.csv"))
