"""PDFs: ruled tables and lines where the extra is installed, and advice where their text cannot be believed."""

import sys
import zlib

import pytest

from alignment.intake.errors import Unreadable
from alignment.intake.formats import read
from alignment.intake.pdf_text import is_broken, is_rightward, repaired
from tests.alignment.intake.made import drawn, pdf, ruled

ARABIC = tuple(zip("abcdefghijk", "المياهفدينة", strict=True))  # as letters of a font


@pytest.fixture
def extra():
    for library in ("pdfplumber", "pypdfium2"):
        pytest.importorskip(library)


def refused(content):
    with pytest.raises(Unreadable) as refusal:
        read(content)
    return refusal.value.key


def test_without_the_extra_a_person_is_told_what_to_do(monkeypatch):
    monkeypatch.setitem(sys.modules, "pdfplumber", None)
    assert refused(pdf(drawn("Water", 50, 350))) == "error-read-no-pdf"


def test_a_table_has_its_cells_and_what_stands_around_it_are_lines(extra):
    page = drawn("Programme", 50, 380) + ruled(("09:00", "Water"), ("10:00", "Land")) + drawn("1. Questions", 50, 200)
    document = read(pdf(page))
    assert [(block.kind, block.number, block.text) for block in document.blocks] == [
        ("paragraph", "", "Programme"),
        ("table", "", ""),
        ("numbered", "1.", "Questions"),
    ]
    assert [[cell.text for cell in line] for line in document.tables[0].lines] == [
        ["09:00", "Water"],
        ["10:00", "Land"],
    ]


def test_each_block_says_its_page_and_the_numbers_of_pages_are_no_text(extra):
    document = read(pdf(drawn("Water", 50, 350) + drawn("1 / 2", 50, 20), drawn("Land", 50, 350) + drawn("2", 50, 20)))
    assert [(block.text, block.where) for block in document.blocks] == [("Water", "page 1"), ("Land", "page 2")]


def test_a_frame_around_a_text_is_no_table(extra):
    assert read(pdf(ruled(("Water",)))).tables == ()


def test_the_columns_of_a_table_from_right_to_left_begin_at_the_right(extra):
    # The letters of "دينة" and "في", drawn as they stand on paper, from the left.
    page = ruled(("kjih", "ig"), ("ig", "kjih"))
    lines = read(pdf(page, letters=ARABIC)).tables[0].lines
    assert [[cell.text for cell in line] for line in lines] == [["في", "دينة"], ["دينة", "في"]]


def test_text_that_is_stored_reversed_is_refused_with_advice(extra):
    page = "".join(drawn("hijk gi", 50, at) for at in range(50, 350, 20))
    assert refused(pdf(page, letters=ARABIC)) == "error-read-broken-text"


def test_pages_without_any_text_are_scanned(extra):
    assert refused(pdf("50 50 100 100 re f")) == "error-read-scanned"


def test_an_empty_page_among_others_is_said(extra):
    assert [note.key for note in read(pdf(drawn("Water", 50, 350), "")).notes] == ["read-left-out-pages"]


def test_more_pages_than_are_read_are_refused(extra):
    assert len(read(pdf(*[drawn("Water", 50, 350)] * 60)).blocks) == 60
    assert refused(pdf(*[drawn("Water", 50, 350)] * 61)) == "error-read-many-pages"


def test_what_is_locked_cut_or_no_pdf_behind_its_sign_is_refused(extra):
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> /ID [<00><00>]" % (b"41" * 32, b"42" * 32)
    assert refused(pdf(drawn("Water", 50, 350), more=lock)) == "error-read-password"
    assert refused(b"%PDF-1.7\n" + bytes(range(256)) * 30) == "error-read-broken"


@pytest.mark.parametrize("page", ["BT (x) Tj ET\n" * 3_000_000, "0 0 m 9 9 l S\n" * 1_500_000])
def test_a_page_that_unpacks_to_far_too_much_is_refused_before_it_is_drawn(extra, page):
    content = pdf(page, packed_by=zlib.compress)
    assert len(content) < 200_000
    assert refused(content) == "error-read-heavy"


def test_a_page_of_more_lines_than_a_table_has_is_refused(extra):
    assert refused(pdf("".join(f"{n % 400} {n % 397} m {n % 13} 9 l S\n" for n in range(21_000)))) == "error-read-heavy"


@pytest.mark.parametrize(
    "sound",
    [
        "المياه في المدينة من أجل الجميع، إلا في هذا الحي، وهذا مثلا من بين ما نعمل عليه",
        "برنامه در شهر برای همه است که آب را از بالا به پایین می‌برد و این کالا حالا در بازار است",
        "Water for all people of the city",
        "모두를 위한 물 관리",
        "",
    ],
)
def test_sound_text_is_believed(sound):
    assert not is_broken(sound)
    assert is_broken(sound[::-1]) == is_rightward(sound)


def test_doubled_and_lost_letters_are_not_believed():
    doubled = "".join(letter * 2 for letter in "المياه في المدينة من أجل الجميع")
    assert is_broken(doubled)
    assert is_broken("Water \ufffd\ufffd\ufffd\ue001 for")
    assert not is_broken("\uf0b7 Water for all people")


@pytest.mark.parametrize(
    ("stored", "meant"),
    [
        ("األول واالجتماع", "الأول واالجتماع"),
        ("االجتماع", "الاجتماع"),
        ("المياه )للجميع(", "المياه (للجميع)"),
        (".1 المياه", "1.  المياه"),
        ("از 9:15 تا :10:30", "از 9:15 تا 10:30"),
        ("ﺍﻟﻤﻴﺎﻩ", "المياه"),
        ("inter\x02\nnational", "international"),
        ("Water (for all) .1 x", "Water (for all) .1 x"),
    ],
)
def test_what_can_be_put_right_is(stored, meant):
    assert repaired(stored) == meant
