"""What a cell, a tab, a page heading or a file name may hold: text made fit without changing what it says.

Pure functions on strings. "Units" are UTF-16 code units, in which Excel counts: most emoji are two.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence

from alignment.ground.lettering import holdable, one_line, runs_left
from alignment.sheet import AlignmentSheet

CELL_UNITS = 32_767  # the most that one cell holds
TAB_UNITS = 31
HEADING_UNITS = 255  # the most that one page heading or footing holds, codes included
PROPERTY_UNITS = 255
FILE_CHARACTERS = 80
_FILE_BYTES = 200  # file systems stop at 255 bytes, and copies get " (1)" appended
_WORD_JOINER = "\u2060"

# Excel reads _x0041_ as A; the look-ahead also finds the second of two that share an underscore.
_PARTED = re.compile("\u2068([^\u2066-\u2069]*)\u2069")  # innermost
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def units(text: str) -> int:
    """The length of `text` as Excel counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def escaped(text: str) -> str:
    """`text` as the file has it, where `_x0041_` would be read as an escape for A."""
    return _ESCAPE.sub("_x005F_", text) if "_x" in text else text


def typed_text(stored: str) -> str:
    """The text that a person typed, out of what openpyxl reads in a workbook of ours: the reverse of writing it."""
    return stored.replace("_x005F_", "_")


def isolated(code: str) -> str:
    """A code that runs from left to right whatever stands around it, and leaves the direction of that as it is.

    A mark of direction would not: a text that begins with one is taken for Latin.
    """
    return f"\u2066{code}\u2069"


def unparted(text: str) -> str:
    """A text that runs from right to left without the marks that set others of that direction apart in it.

    They say nothing there, and some programs draw a line that has them with letters on top of each other.
    """
    return _PARTED.sub(lambda found: found[1] if runs_left(found[1]) else found[0], text)


def cut(text: str, most: int, marker: str) -> str:
    """`text` where it has at most `most` units, else its beginning followed by `marker`; never half a character."""
    if units(text) <= most:
        return text
    room = max(0, most - units(marker))
    # Python's strings have no halves of pairs to fall between, so only the count is to be kept.
    kept = text[:room]
    while units(kept) > room:
        kept = kept[: len(kept) - max(1, (units(kept) - room) // 2)]
    return kept + (marker if units(marker) <= most else "")


def cut_between_words(text: str, most: int) -> str:
    """`text` where it has at most `most` units, else its first words; the beginning of a word that is longer."""
    kept = cut(text, most, "")
    if kept == text:
        return text
    words = kept.rsplit(" ", 1)[0] if text[len(kept)] != " " else kept
    return words.rstrip(" ,;:·–-،؛(")


def cell_text(text: str, marker: str) -> str:
    """`text` ready for a cell: holdable, escaped, and cut with `marker` at what a cell holds."""
    ready = escaped(holdable(text))
    if units(ready) <= CELL_UNITS:
        return ready
    # openpyxl counts the escapes as well, so the escaped text has to fit; each takes six units more than it says.
    text, marker = holdable(text), escaped(holdable(marker))
    kept = cut(text, CELL_UNITS - units(marker), "")
    while units(escaped(kept)) + units(marker) > CELL_UNITS:
        kept = kept[: len(kept) - max(1, (units(escaped(kept)) + units(marker) - CELL_UNITS) // 7)]
    return escaped(kept) + marker


def page_heading(left: str, right: str) -> tuple[str, str]:
    """The two parts of a page heading or footing, `&` doubled, cut so that both together stay below Excel's limit.

    `{P}` and `{N}` in `right` become the number of the page and of all pages.
    """
    right = _heading(right, HEADING_UNITS // 3).replace("{P}", "&P").replace("{N}", "&N")
    return _heading(left, HEADING_UNITS - 40 - units(right)), right  # 40: the codes for sides, sizes and colours


def _heading(text: str, most: int) -> str:
    text = one_line(text)
    ready = _doubled(text)
    while units(ready) > most:
        text = text[: len(text) - max(1, (units(ready) - most) // 8)]
        ready = _doubled(text.rstrip()) + "…"
    return ready


def _doubled(text: str) -> str:
    # The word joiner, which nobody sees, parts what would be read as a code: openpyxl takes "&[Page]" for one even
    # where its & is doubled, and some programs take _x0041_ for an A here and others do not.
    text = _ESCAPE.sub(f"_{_WORD_JOINER}", text)
    return text.replace("&[", f"&{_WORD_JOINER}[").replace("&", "&&")


def sheet_names(wanted: Iterable[str], taken: Sequence[str] = ()) -> tuple[str, ...]:
    """The names as Excel allows them for tabs: none of Excel's forbidden characters, 31 units, each once."""

    def counted(name: str, count: int) -> str:
        return cut_between_words(name, TAB_UNITS - len(f" {count}")) + f" {count}"

    lines = (one_line(re.sub(r"[\[\]:*?/\\]", " ", name)) for name in wanted)
    # Excel keeps "History" for itself.
    return _each_once(
        (cut_between_words(line.strip("' "), TAB_UNITS).strip("' ") for line in lines), (*taken, "History"), counted
    )


def unique_headers(labels: Iterable[str]) -> tuple[str, ...]:
    """The labels as the headers of one table: one line each, none empty, and each once, whatever the case."""
    lines = (cut(one_line(label), HEADING_UNITS - 10, "…") for label in labels)
    return _each_once(lines, (), lambda label, count: f"{label} ({count})")


def _each_once(texts: Iterable[str], taken: Iterable[str], counted: Callable[[str, int], str]) -> tuple[str, ...]:
    used, unique = {text.casefold() for text in taken}, []
    for number, text in enumerate(texts, 1):
        plain = one = text or str(number)
        count = 1
        while one.casefold() in used:
            count += 1
            one = counted(plain, count)
        used.add(one.casefold())
        unique.append(one)
    return tuple(unique)


def file_name(sheet: AlignmentSheet, ending: str = ".xlsx") -> str:
    """A file name for the sheet, out of its title: "sdg-alignment-water-management.xlsx".

    Letters and digits of every script are kept, anything else becomes a hyphen; at most 80 characters. The prefix
    keeps it from being empty or a name that Windows reserves.
    """
    title = unicodedata.normalize("NFC", sheet.title).lower()
    kept = "".join(c if unicodedata.category(c)[0] in "LMN" else "-" for c in title)
    slug = re.sub(r"-+", "-", kept).strip("-")
    start = "sdg-alignment"
    slug = slug[: FILE_CHARACTERS - len(f"{start}-{ending}")]
    while len(slug.encode()) > _FILE_BYTES - len(f"{start}-{ending}"):
        slug = slug[:-1]
    return "-".join(filter(None, (start, slug.rstrip("-")))) + ending
