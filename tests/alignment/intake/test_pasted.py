"""Pasted texts, with what Word, Excel, chats and web pages leave in them."""

import time
from contextlib import suppress

import pytest

from alignment import AlignmentError
from alignment.intake.document import BlockKind
from alignment.intake.pasted import read_pasted


def shown(text):
    """The blocks of a pasted text: kind, number and text; of a table its lines."""
    return [
        [[cell.text for cell in line] for line in block.table.lines]
        if block.table
        else " ".join(filter(None, (block.kind, block.number, block.text)))
        for block in read_pasted(text).blocks
    ]


def test_cells_from_excel_are_a_table_also_with_line_breaks_and_quotes_in_them():
    text = '09:00\tWelcome\t"Water\nand ""land"""\n10:00\tIntroduction\t\n'
    assert shown(text) == [[["09:00", "Welcome", 'Water\nand "land"'], ["10:00", "Introduction"]]]


def test_a_quote_that_never_ends_is_a_quote():
    text = '"Water\trivers\n' + "land\tsoil\n" * 80
    assert shown(text)[0][:2] == [['"Water', "rivers"], ["land", "soil"]]
    assert len(shown(text)[0]) == 81


def test_a_break_without_a_tab_does_not_tear_a_table_in_two():
    assert shown("09:00\tWelcome\nBreak\n10:00\tWater\n") == [[["09:00", "Welcome"], ["Break"], ["10:00", "Water"]]]


def test_an_empty_line_ends_a_table():
    assert shown("a\tb\n\nc\td\n") == [[["a", "b"]], [["c", "d"]]]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("•\tWater", "bullet Water"),
        ("o\tWater", "bullet Water"),
        ("- Water", "bullet Water"),
        ("\uf0b7\tWater", "bullet Water"),
        ("▪ Water", "bullet Water"),
        ("1.\tWater", "numbered 1. Water"),
        ("12) Water", "numbered 12) Water"),
        ("a) Water", "numbered a) Water"),
        ("٣. المياه", "numbered ٣. المياه"),
        ("가. 물", "numbered 가. 물"),
        ("1.2\tWater", "numbered 1.2 Water"),
        ("## Water", "heading Water"),
        ("*Water*", "heading Water"),
        ("**Day 1:**", "heading Day 1:"),
        ("*Water* and land", "paragraph Water and land"),
        ("2 * 3 * 4", "paragraph 2 * 3 * 4"),
        ("09.15 - 10.45 Water", "paragraph 09.15 - 10.45 Water"),
        ("2018. A year", "paragraph 2018. A year"),
        ("one - two", "paragraph one - two"),
        ("of all", "paragraph of all"),
        ("[12/05, 09:14] Ana P.: Water", "paragraph Water"),
        ("12/05/2026, 9:14 PM - +32 475 12: Water", "paragraph Water"),
        ("\u200e[2026-05-12, 09:14:33] Ana: - Water", "bullet Water"),
        ("<b>Water</b> &amp; land&nbsp;", "paragraph Water & land"),
        ("a < b > c", "paragraph a < b > c"),
        ("Water<br>land", "paragraph Water\nland"),
        ("AT&T; R&D", "paragraph AT&T; R&D"),
    ],
)
def test_the_sign_of_a_line_tells_what_it_is_and_is_taken_off(line, told):
    assert shown(line) == [told]


def test_a_table_of_markdown_loses_its_rule_and_its_pipes():
    text = "| Time | Title |\n|:---|---:|\n| 09:00 | **Water** |\n||Land|\n"
    assert shown(text) == [[["Time", "Title"], ["09:00", "Water"], ["", "Land"]]]


def test_lines_with_pipes_alone_are_a_table_as_well():
    text = "1. Reading the plan | 09:00 (5min) |\n2. Questions | 09:05 (10min) |\n"
    assert shown(text) == [[["1. Reading the plan", "09:00 (5min)"], ["2. Questions", "09:05 (10min)"]]]


def test_a_list_stands_as_deep_as_its_signs_say():
    blocks = read_pasted("•\tone\no\ttwo\n▪\tthree\n    - four\n").blocks
    assert [(block.kind, block.level) for block in blocks] == [(BlockKind.BULLET, level) for level in (0, 1, 2, 2)]


def test_each_block_says_its_line_and_empty_ones_are_passed_over():
    assert [block.where for block in read_pasted("one\r\n\r\n  \r\ntwo").blocks] == ["line 1", "line 4"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "error-read-nothing-pasted"),
        (" \n\t", "error-read-nothing-pasted"),
        ("x" * 200_001, "error-read-long"),
        ("x\n" * 3_001, "error-read-many-blocks"),
        ("x\ty\n" * 5_001, "error-read-many-lines"),
    ],
)
def test_what_is_empty_or_too_much_is_refused_with_a_sentence(text, key):
    with pytest.raises(AlignmentError) as refusal:
        read_pasted(text)
    assert refusal.value.key == key
    assert str(refusal.value) != key


@pytest.mark.parametrize(
    "piece",
    ["*", "<a", "&#1", '"\t', "|", "|-", "-", "[1/1, 1:11] a", "\t", "1.", "**_", '"a\tb\n', "•\t", "# ", "__a"],
)
def test_a_text_of_nothing_but_signs_takes_no_longer_than_any_other(piece):
    began = time.process_time()
    with suppress(AlignmentError):
        read_pasted((piece * 200_000)[:200_000])
    assert time.process_time() - began < 5
