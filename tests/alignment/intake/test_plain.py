"""Separated values and texts: any separator, any encoding that an office still writes, and lines as they are."""

import pytest

from alignment.intake.encodings import decoded
from alignment.intake.errors import Unreadable
from alignment.intake.formats import read

VALUES = "Session;Focus;Hours\r\nWater for all;Rivers, lakes;1,5\r\nVoilà;Énergie;2\r\n"


def lines(content, ending=".csv"):
    return [[cell.text for cell in line] for table in read(content, ending).tables for line in table.lines]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [";", "\t", "|", ","])
def test_values_are_read_whatever_separates_and_encodes_them(encoding, separator):
    text = VALUES.replace(",", "·" if separator == "," else ",").replace(";", separator)
    read_values = lines(text.encode(encoding))
    assert [line[0] for line in read_values] == ["Session", "Water for all", "Voilà"]
    assert [len(line) for line in read_values] == [3, 3, 3]


ARABIC = "الجلسة;المحور;الساعات\nالمياه للجميع;الأنهار والبحيرات;2\n"
PERSIAN = "جلسه;محور;ساعت\nآب براي همه;رودها و درياچه ها;2\n"
KOREAN = "강의;주제;시간\n모두를 위한 물;강과 호수 관리;2\n"
FRENCH = "Séance;Thème;Durée\nL’eau pour tous;Évaluer les besoins à l’été;2\n"
SPANISH = "Sesión;Tema;Duración\nAgua para todos;Planificación de los niños;2\n"


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (ARABIC, "cp1256", "Windows-1256"),
        (PERSIAN, "cp1256", "Windows-1256"),
        (KOREAN, "cp949", "Windows-949"),
        (FRENCH, "cp1252", "Windows-1252"),
        (SPANISH, "cp1252", "Windows-1252"),
    ],
)
def test_an_older_encoding_is_guessed_and_said(text, encoding, name):
    document = read(text.encode(encoding), ".csv")
    assert lines(text.encode(encoding)) == [line.split(";") for line in text.splitlines()]
    assert [(note.key, note.values) for note in document.notes] == [("read-encoding-guessed", (("encoding", name),))]


def test_a_letter_cut_in_two_does_not_change_how_the_others_are_read():
    text, guessed = decoded((FRENCH * 20).encode()[:-1] + "é".encode()[:1])
    assert text.startswith(FRENCH)
    assert guessed == "UTF-8"


def test_the_separator_that_excel_names_in_a_line_of_its_own_is_believed():
    assert lines(b"sep=|\na;b|c\n") == [["a;b", "c"]]
    assert read(b"sep=|\na;b|c\n").tables[0].lines[0][0].where == "line 2"


def test_a_cell_with_a_line_break_is_one_and_the_next_says_its_own_line():
    table = read(b'a,b\n"one\ntwo",c\nd,e\n', ".csv").tables[0]
    assert [[cell.text for cell in line] for line in table.lines] == [["a", "b"], ["one\ntwo", "c"], ["d", "e"]]
    assert [line[0].where for line in table.lines] == ["line 1", "line 2", "line 4"]


def test_a_text_with_commas_is_no_table_and_a_table_needs_no_ending():
    text = b"Day 1, in Brussels\nWelcome, by the city\nWater, and how it is cleaned\n"
    assert read(text, ".txt").format == "text"
    assert read(text, ".txt").tables == ()
    some = b"We need water, land, and air.\nWe need rivers, lakes, and seas.\nThat is all.\nIt is much.\n"
    assert read(some, ".txt").tables == ()
    assert lines(b"time;title;focus\n09:00;Water;Rivers\n10:00;Land;Soil\n", "") != []


def test_a_file_of_text_is_read_as_a_pasted_one():
    document = read("# Water\n• rivers\n".encode())
    assert [(block.kind, block.text) for block in document.blocks] == [("heading", "Water"), ("bullet", "rivers")]
    assert document.format == "text"


def test_values_of_one_column_are_a_table_where_the_file_says_so():
    assert lines(b"title\nWater\nLand\n") == [["title"], ["Water"], ["Land"]]


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b" \n ", "error-read-empty"),
        (b"a,b\n1,\x00\n", "error-read-unknown"),
        (bytes(range(256)) * 20, "error-read-unknown"),
        (b"a,b\n" * 5_001, "error-read-many-lines"),
        (b'a,"' + b"x\n" * 20_000, "error-read-long-cell"),
        (b"a," + b"x" * 200_000, "error-read-long-cell"),
        (b"word " * 60_000, "error-read-long"),
    ],
)
def test_what_is_no_text_or_too_much_is_refused(content, key):
    with pytest.raises(Unreadable) as refusal:
        read(content, ".txt" if key == "error-read-long" else ".csv")
    assert refusal.value.key == key


def test_columns_beyond_the_fortieth_are_left_out_and_counted():
    document = read((";".join(map(str, range(43))) + "\n").encode() * 2, ".csv")
    assert [len(line) for line in document.tables[0].lines] == [40, 40]
    assert [(note.key, note.values) for note in document.notes] == [("read-left-out-columns", (("count", 6),))]
