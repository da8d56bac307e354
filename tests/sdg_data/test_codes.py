import csv

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sdg_data import load_catalogue, read_codes
from sdg_data.catalogue import DATA
from sdg_data.codes import only_codes, read_one_code
from sdg_data.words import LANGUAGES, plain
from tests.written_codes import NO_CODES, WRITTEN

CATALOGUE = load_catalogue()
CODES = [entry.code for entry in (*CATALOGUE.goals, *CATALOGUE.targets, *CATALOGUE.indicators)]
FINE = [code for code in CODES if "." in code]
DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９")
WORDS_BEFORE = (
    "SDG ",
    "goal ",
    "SDG",
    "ODD ",
    "ODD n° ",
    "ODS ",
    "ODS n.º ",
    "هدف ",
    "الهدف رقم ",
    "آرمان ",
    "목표 ",
    "Goal: ",
)
AROUND = (
    " ",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\u200e",
    "\n",
    "'",
    "’",
    '"',
    "(",
    ")",
    "[",
    "]",
    "*",
    ".",
    ";",
    "\t",
    "\u202b",
)


@pytest.mark.parametrize(("text", "codes"), WRITTEN.items(), ids=repr)
def test_a_code_is_read_however_it_is_written(text, codes):
    assert read_codes(text) == codes


@pytest.mark.parametrize("text", NO_CODES, ids=repr)
def test_what_only_looks_like_a_code_is_none(text):
    assert read_codes(text) == ()


@given(
    code=st.sampled_from(CODES),
    digits=st.sampled_from(DIGITS),
    separator=st.sampled_from((".", ",", " . ", "．", "٫")),
    capital=st.booleans(),
    around=st.tuples(st.text(AROUND, max_size=3), st.sampled_from(("", *WORDS_BEFORE)), st.text(AROUND, max_size=3)),
)
def test_every_code_is_read_back_in_every_dress(code, digits, separator, capital, around):
    written = code.translate(str.maketrans("0123456789", digits)).replace(".", separator)
    before, word, after = around
    assert read_codes(before + word + (written.upper() if capital else written) + after) == (code,)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_is_read_from_its_code_and_label(language):
    for entry in (*CATALOGUE.goals, *CATALOGUE.targets, *CATALOGUE.indicators):
        for parted in (" ", ". ", ": ", " · ", " – ", "\n"):
            assert read_codes(f"{entry.code}{parted}{CATALOGUE.label(entry.code, language)}") == (entry.code,)


def test_every_entry_is_read_from_its_code_and_official_text():
    for entry in (*CATALOGUE.goals, *CATALOGUE.targets, *CATALOGUE.indicators):
        assert read_codes(f"{entry.code} {CATALOGUE.text(entry.code)}")[0] == entry.code


@given(
    st.lists(st.sampled_from(FINE), min_size=1, max_size=6, unique=True),
    st.sampled_from(("; ", ", ", " / ", "\n", ",")),
)
@example(codes=["1.a"], between=",")
def test_a_list_is_read_in_its_own_order_and_each_code_once(codes, between):
    assert read_codes(between.join((*codes, codes[0]))) == tuple(codes)


@given(st.text(max_size=300))
def test_any_text_can_be_read_and_only_codes_that_exist_come_out(text):
    found = read_codes(text)
    assert set(found) <= set(CODES)
    assert len(found) == len(set(found))
    assert read_codes("; ".join(found)) == found
    assert only_codes(text) in {True, False}


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                (
                    "we",
                    "train",
                    "about",
                    "wells",
                    "people",
                    "of",
                    "Cairo",
                    "on",
                    "bus lanes",
                    "agua",
                    "formation",
                    "교육",
                    "تدريب",
                )
            ),
            st.integers(0, 3000).map(str),
            st.decimals(0, 99, places=1, allow_nan=False).map(str),
            st.sampled_from(("10 %", "12:30", "3 May", "1,5 hours", "5 persons", "€6.1")),
        ),
        max_size=12,
    )
)
def test_prose_with_numbers_names_no_code(words):
    assert read_codes(" ".join(("The centre trains", *words, "and so on"))) == ()


def test_of_several_codes_the_finest_is_meant_only_where_the_others_are_above_it():
    assert read_one_code("Goal 6, target 6.1, indicator 6.1.1") == "6.1.1"
    assert read_one_code("SDG ۶") == "6"
    assert read_one_code("6.1 and 6.3") == ""
    assert read_one_code("1; 11.1") == ""
    assert read_one_code("water") == ""


def test_a_number_with_a_word_for_goal_leaves_no_words_to_search_by():
    assert all(map(only_codes, ("18", "SDG 18", "الهدف ٩٩", "99.9", "목표 18")))
    assert not any(map(only_codes, ("", "water", "6 wells", "SDG water")))


@pytest.mark.parametrize(
    ("unit", "codes"),
    [
        ("1", ()),
        ("1.", ()),
        ("goal 6 and ", ("6",)),
        ("goal 6\n", ("6",)),
        ("6. a\n", ()),
        ("목표 6, 11.b ", ("6", "11.b")),
    ],
)
def test_a_text_of_100_000_characters_is_read_to_its_end(unit, codes):
    long = unit * (100_000 // len(unit))
    assert read_codes(f"{long} SDG 17") == (*codes, "17")


def test_the_words_around_codes_are_there_in_every_language_and_each_in_one_kind():
    with (DATA / "code_words.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    kinds = ("goal", "goals", "below", "number", "and", "unit", "count", "other", "agenda")
    assert [(row["kind"], row["language"]) for row in rows] == [
        (k, one) for k in kinds for one in ("en", "fr", "es", "ar", "fa", "ko")
    ]
    for row in rows:
        words = row["words"].split("; ")
        assert len(words) == len(set(words))
        assert all(plain(word) for word in words)
