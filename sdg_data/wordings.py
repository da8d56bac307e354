"""The official texts in another language, from the files in which they are published, beside the English ones.

Read are the YAML files of the Open SDG translations (`1-1-1-title: …`, flat), and the United Nations' lists as
CSV or XLSX: a cell with a code before or beside its text. What is read is checked as a whole, and a file that is not
right changes nothing. What has another meaning since is left out where the file is older than that.
"""

import csv
import io
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from reprlib import repr as shown
from xml.etree import ElementTree as ET

from sdg_data.catalogue import DATA, OFFICIAL, Catalogue, Entry, csv_rows, official_order, read_catalogue
from sdg_data.errors import WordingRefused

LARGEST, LONGEST = 20_000_000, 2_000  # bytes of a file, characters of a text
_FEWEST = 17  # texts; a file with fewer is none of these lists
_CODE = r"\d{1,2}(?:[.٫–-](?:\d{1,2}|[a-eأبجده])(?:[.٫–-]\d{1,2})?)?"
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹أبجده٫–-", "01234567890123456789abcde...")
_CELL = re.compile(rf"(?:(?:goal|target|indicator)\s+)?({_CODE})\.?", re.IGNORECASE)
_LED = re.compile(rf"(?:(?:goal|target|indicator)\s+)?({_CODE})\.?\s*[:–—-]?\s+(\S.*)", re.IGNORECASE | re.DOTALL)
_KEY = re.compile(r"([0-9a-z]+(?:-[0-9a-z]+){0,2})-title")
_LINE = re.compile(r"""["']?([A-Za-z0-9_.-]+)["']?\s*:(?:\s+(.*))?""")
_BLOCK = re.compile(r"[|>][+-]?")
_ESCAPES = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\"\\/nt ])")
_FORBIDDEN = ("Cc", "Cs", "Co", "Cn")
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # what turns the text around it
_NOTES = re.compile(r"[*†‡§]+$")
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@dataclass(frozen=True, slots=True)
class Added:
    """What came of a file: the texts taken by code, codes without one, those that are unknown, and outdated ones.

    `missing` are those that no file has given yet; `older` says that the file knows nothing of what was added last.
    """

    language: str
    texts: Mapping[str, str]
    missing: tuple[str, ...]
    unknown: tuple[str, ...]
    outdated: tuple[str, ...]
    older: bool
    file: Path


def add_wording(language: str, source: Path, folder: Path = DATA) -> Added:
    """Take the official texts of a file over into `folder`, beside those that are there.

    Raises `WordingRefused`, with nothing changed, for what is none of the files that are read, or cannot be written.
    """
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]{2,4})?", language) or language == "en":
        raise WordingRefused("wording-language", language=shown(language))
    catalogue, found = read_catalogue(folder), _read(source)
    older, outdated = _outdated(found, folder)
    taken = {code: text for code, text in found.items() if code in catalogue and code not in outdated}
    if len(taken) < _FEWEST:
        raise WordingRefused("wording-few", source=str(source), texts=len(taken), fewest=_FEWEST)
    file = folder / OFFICIAL / f"{language}.csv"
    every = dict(_there(file)) | taken
    _write(file, every)
    entries: tuple[Entry, ...] = (*catalogue.goals, *catalogue.targets, *catalogue.indicators)
    missing = tuple(entry.code for entry in entries if entry.code not in every)
    return Added(language, taken, missing, _unknown(found, catalogue), outdated, older, file)


def _outdated(found: Mapping[str, str], folder: Path) -> tuple[bool, tuple[str, ...]]:
    """Whether the file is older than what was added last, and which of its texts are of something else since."""
    renewed = list(csv_rows(folder / "renewed.csv"))
    added = [row["code"] for row in renewed if row["how"] == "added"]
    indicators = any(code.count(".") == 2 for code in found)  # noqa: PLR2004 (11.2.1)
    older = indicators and not any(code in found for code in added)
    return older, tuple(row["code"] for row in renewed if older and row["how"] == "reworded" and row["code"] in found)


def _unknown(found: Mapping[str, str], catalogue: Catalogue) -> tuple[str, ...]:
    return tuple(sorted((code for code in found if code not in catalogue), key=official_order))


def _read(source: Path) -> dict[str, str]:
    """The texts by code, of whatever of the three kinds the file is. Raises `WordingRefused`."""
    try:
        with source.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        raise WordingRefused("wording-unreadable", source=str(source), reason=error.strerror or "") from None
    if len(data) > LARGEST:
        raise WordingRefused("wording-large", source=str(source), megabytes=LARGEST // 1_000_000)
    ending = source.suffix.lower()
    if ending == ".xlsx":
        return _checked(pair for row in _xlsx(data, source) for pair in _pairs(row))
    if ending not in {".csv", ".yml", ".yaml"}:
        raise WordingRefused("wording-kind", source=str(source))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WordingRefused("wording-letters", source=str(source)) from None
    if ending == ".csv":
        sign = max(",;\t", key=text[:4_000].count)
        try:
            return _checked(pair for row in csv.reader(io.StringIO(text), delimiter=sign) for pair in _pairs(row))
        except csv.Error as error:
            raise WordingRefused("wording-unreadable", source=str(source), reason=str(error)) from None
    return _checked(_titles(text))


def _titles(text: str) -> Iterator[tuple[str, str]]:
    for name, value in _flat(text):
        if found := _KEY.fullmatch(name.lower()):
            yield found[1].replace("-", "."), value


def _flat(text: str) -> Iterator[tuple[str, str]]:
    """The names and texts of a YAML file without levels, as these files are; what has levels is left out."""
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    at = 0
    while at < len(lines):
        found, at = _LINE.fullmatch(lines[at].rstrip()), at + 1
        more = []
        while at < len(lines) and lines[at][:1] in " \t":
            more.append(lines[at].strip())
            at += 1
        if not found:
            continue
        value = (found[2] or "").strip()
        if value and not _BLOCK.fullmatch(value):
            yield found[1], _scalar(" ".join((value, *more)))
        elif value:
            yield found[1], " ".join(more)


def _scalar(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == '"':
        return _ESCAPES.sub(_unescaped, value[1:-1])
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    return value.partition(" #")[0].strip()


def _unescaped(found: re.Match[str]) -> str:
    sign = found[1]
    return chr(int(sign[1:], 16)) if sign[0] in "ux" else {"n": " ", "t": " "}.get(sign, sign)


def _pairs(row: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The codes of a line, each with its text: "11.2 By 2030 …" in one cell, or the code and beside it the text."""
    code = ""
    for cell in (" ".join(told.split()) for told in row):
        if alone := _CELL.fullmatch(cell):
            code = _plain(alone[1])
        elif led := _LED.fullmatch(cell):
            yield _plain(led[1]), led[2]
            code = ""
        elif code and cell:
            yield code, cell
            code = ""


def _plain(code: str) -> str:
    """A code as the catalogue has it, also where a list writes ١١-٢."""
    return code.translate(_DIGITS).lower()


def _checked(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The first text of each code. Raises `WordingRefused` for one that no official text is."""
    texts: dict[str, str] = {}
    for code, told in pairs:
        text = _NOTES.sub("", unicodedata.normalize("NFC", " ".join(told.split()))).strip()
        if not text or code in texts:
            continue
        if len(text) > LONGEST:
            raise WordingRefused("wording-long", code=code, longest=LONGEST)
        if odd := next((one for one in text if one in _TURNS or unicodedata.category(one) in _FORBIDDEN), ""):
            raise WordingRefused("wording-character", code=code, character=f"U+{ord(odd):04X}")
        texts[code] = text
    return texts


def _xlsx(data: bytes, source: Path) -> Iterator[list[str]]:
    """The lines of all tabs of a workbook. Raises `WordingRefused` for what is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > 4 * LARGEST:
                raise WordingRefused("wording-large", source=str(source), megabytes=4 * LARGEST // 1_000_000)
            names = archive.namelist()
            shared = _shared(_part(archive, "xl/sharedStrings.xml")) if "xl/sharedStrings.xml" in names else []
            tabs = sorted(name for name in names if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name))
            yield from (_cells(row, shared) for tab in tabs for row in _part(archive, tab).iter(f"{_SHEET}row"))
    except (
        zipfile.BadZipFile,
        ET.ParseError,
        KeyError,
        IndexError,
        ValueError,
        NotImplementedError,
        RuntimeError,
    ):
        raise WordingRefused("wording-workbook", source=str(source)) from None


def _part(archive: zipfile.ZipFile, name: str) -> ET.Element:
    content = archive.read(name)
    # No workbook declares anything, which could grow without end, nor is written in units of two bytes, where it could.
    if b"<!DOCTYPE" in content or content[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\x00" in content:
        raise ValueError(name)
    return ET.fromstring(content)  # noqa: S314 (see above)


def _shared(root: ET.Element) -> list[str]:
    return ["".join(text.text or "" for text in one.iter(f"{_SHEET}t")) for one in root.iter(f"{_SHEET}si")]


def _cells(row: ET.Element, shared: list[str]) -> list[str]:
    cells = []
    for cell in row.iter(f"{_SHEET}c"):
        value = cell.findtext(f"{_SHEET}v") or ""
        if cell.get("t") == "s":
            cells.append(shared[int(value)])
        elif cell.get("t") == "inlineStr":
            cells.append("".join(text.text or "" for text in cell.iter(f"{_SHEET}t")))
        else:
            cells.append(value)
    return cells


def _there(file: Path) -> Iterator[tuple[str, str]]:
    if file.exists():
        yield from ((row["code"], row["text"]) for row in csv_rows(file))


def _write(file: Path, texts: Mapping[str, str]) -> None:
    """Write the texts in official order, whole or not at all. Raises `WordingRefused`."""
    try:
        file.parent.mkdir(exist_ok=True)
        made = file.with_suffix(".new")
        with made.open("w", encoding="utf-8", newline="") as stream:
            lines = csv.writer(stream, lineterminator="\n")
            lines.writerow(("code", "text"))
            lines.writerows((code, texts[code]) for code in sorted(texts, key=official_order))
        made.replace(file)
    except OSError as error:
        raise WordingRefused("wording-cannot-write", file=str(file), reason=error.strerror or "") from None
