import re

import pytest

from alignment.errors import AlignmentError
from alignment.local_indicator.plain_words import WORDS, known_words, read_words
from sdg_data import load_catalogue
from sdg_data.words import SCRIPTS

LANGUAGES = {language for _, languages in SCRIPTS for language in languages}
FILES = sorted(WORDS.glob("*.csv"))
LATIN = re.compile(r"[A-Za-z][A-Za-z0-9.]*")
UNITS = {"pH", "kg", "km", "PM2.5"}
HEADER = "code,measure,people,unit,source\n"
LINE = "6.1.1,Homes with tap water,all homes,% of homes,water utility\n"


def official_codes():
    codes = []
    for indicator in load_catalogue().indicators:
        if not set(indicator.same_as) & set(codes):
            codes.append(indicator.code)
    return codes


def test_every_language_is_there():
    assert set(known_words()) == LANGUAGES


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_has_one_line_for_each_indicator_in_the_official_order(file):
    assert list(read_words(file)) == official_codes()
    assert len(official_codes()) == 234


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_two_indicators_are_measured_in_the_same_words(file):
    measures = [words.measure for words in read_words(file).values()]
    assert len(set(measures)) == len(measures)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_words_are_those_of_the_file_s_language(file):
    if file.stem == "en":
        for words in read_words(file).values():
            assert not re.search("proportion|percentage|disaggregated", words.measure, re.IGNORECASE), words.code
            assert 5 <= len(words.measure.split()) <= 14, words.code
            assert len(words.source.split()) <= 10, words.code
        return
    english = read_words(WORDS / "en.csv")
    for code, words in read_words(file).items():
        for name in ("measure", "people", "source"):
            assert getattr(words, name) != getattr(english[code], name), code
        if file.stem in {"ar", "fa", "ko"}:
            text = f"{words.measure} {words.people} {words.unit} {words.source}"
            assert not [word for word in LATIN.findall(text) if not word.isupper() and word.strip(".") not in UNITS], (
                code
            )


@pytest.mark.parametrize(
    ("broken", "line"),
    [
        (HEADER + LINE + "6.2.1,Homes with a toilet,,% of homes,utility\n", 3),
        (HEADER + LINE + "6.2.1,Homes with a toilet, ,% of homes,utility\n", 3),
        (HEADER + LINE + "6.2.1,Homes with a toilet\n", 3),
        (HEADER + "6.1.1,Homes with tap water, safe,all homes,% of homes,water utility\n", 2),
        (HEADER + LINE + LINE, 3),
        ("code;measure;people;unit;source\n6.1.1;Homes;all homes;%;utility\n", 2),
    ],
    ids=["empty cell", "blank cell", "cells missing", "a comma too many", "code twice", "semicolons"],
)
def test_a_broken_line_is_named_by_file_and_number(tmp_path, broken, line):
    file = tmp_path / "en.csv"
    file.write_text(broken, encoding="utf-8")
    with pytest.raises(AlignmentError) as refused:
        read_words(file)
    assert refused.value.values["line"] == line
    assert str(file) in str(refused.value)


def test_a_file_that_is_not_in_utf_8_is_refused(tmp_path):
    (tmp_path / "fr.csv").write_bytes((HEADER + "6.1.1,Logements équipés,a,b,c\n").encode("latin-1"))
    with pytest.raises(AlignmentError, match=re.escape(str(tmp_path / "fr.csv"))):
        read_words(tmp_path / "fr.csv")


def test_a_file_saved_by_a_spreadsheet_program_is_read(tmp_path):
    (tmp_path / "en.csv").write_text(HEADER + LINE, encoding="utf-8-sig")
    assert read_words(tmp_path / "en.csv")["6.1.1"].people == "all homes"
