"""Compare the data files with the UN Statistics Division's own list, and take its wording over where asked.

The list is the SDG API's answer to `Goal/List?includechildren=true`. It is checked as a whole before any of it counts,
and one that is not right changes nothing. Labels, reach, custodians and repeats are our own, and never written.
"""

import csv
import io
import json
import re
import shutil
import tempfile
import time
import unicodedata
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage
from pathlib import Path
from reprlib import repr as shown  # short, with escapes for what could move a terminal's cursor or turn its text
from types import MappingProxyType
from typing import IO, Any, Literal
from urllib.error import HTTPError
from urllib.parse import urlsplit

from sdg_data.catalogue import DATA, csv_rows, official_order
from sdg_data.errors import RefreshRefused

Kind = Literal["goal", "target", "indicator", "tier"]
Listing = Mapping[Kind, Mapping[str, str]]  # the texts of goals, targets and indicators, and the tiers, by code
LARGEST, LONGEST, PATIENCE = 20_000_000, 2_000, 60.0  # bytes of a list, characters of a text, seconds
_GOALS, _TARGETS, _FEWEST, _MOST = [str(number) for number in range(1, 18)], 169, 230, 300
_TIERS = MappingProxyType({"1": "I", "2": "II", "1/2": "I/II", "I": "I", "II": "II", "I/II": "I/II", "N/A": "", "": ""})
# The file of each kind, its column of codes, and the one column that we write.
_FILES: Mapping[Kind, tuple[str, str, str]] = MappingProxyType(
    {
        "goal": ("goals.csv", "number", "title"),
        "target": ("targets.csv", "code", "text"),
        "indicator": ("indicators.csv", "code", "text"),
        "tier": ("custodians.csv", "code", "tier"),
    }
)
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))  # what web pages leave between letters
_FORBIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")  # controls, direction-turners, halves and non-characters
_PUNCTUATION = str.maketrans("'`´ʼ‛′\u2010\u2011\u2012\u2212", "’’’’’’----")
_FOLDED = str.maketrans("‘’“”„‟–—", '\'\'""""--')


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: what our files have (`old`) and what the list has (`new`); None where one has no such code."""

    kind: Kind
    code: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a refresh found, what is left to do by hand (see `loose_ends`), and the names of the files written."""

    listing: Listing
    differences: tuple[Difference, ...]
    loose_ends: tuple[tuple[str, Mapping[str, str]], ...]
    written: tuple[str, ...]


def refresh(source: str, folder: Path = DATA, *, write: bool = False) -> Outcome:
    """Compare the list at `source`, a file or an https address, with `folder`; take it over if `write`.

    Raises `RefreshRefused`, with nothing changed, for whatever is not the list or cannot be read or written.
    """
    listing = read_list(fetch(source))
    try:
        differences, ends = compare(folder, listing), tuple(loose_ends(folder, listing))
        return Outcome(listing, differences, ends, take_over(differences, folder) if write else ())
    except (OSError, ValueError, KeyError, csv.Error) as error:
        raise RefreshRefused("refresh-folder", folder=str(folder), reason=str(error)) from None


def fetch(source: str, patience: float = PATIENCE) -> bytes:
    """The bytes of a file or an https address, within `patience` seconds. Raises `RefreshRefused`."""
    deadline, data = time.monotonic() + patience, bytearray()
    try:
        with _opened(source, patience) as stream:
            while chunk := stream.read1(1 << 16):
                data += chunk
                if len(data) > LARGEST:
                    raise RefreshRefused("refresh-too-large", source=source, megabytes=LARGEST // 1_000_000)
                if time.monotonic() > deadline:  # the socket's own timeout begins anew with every drop
                    raise TimeoutError
    except (OSError, HTTPException, ValueError) as error:
        if isinstance(error, HTTPError):
            error.close()
        if isinstance(getattr(error, "reason", error), TimeoutError):  # urllib wraps one that comes while connecting
            raise RefreshRefused("refresh-timeout", source=source, seconds=patience) from None
        # A server words some of these itself: short, and with escapes.
        raise RefreshRefused("refresh-unreadable", source=source, reason=repr(str(error))[:300]) from None
    return bytes(data)


def _opened(source: str, patience: float) -> Any:
    if "://" not in source:
        if not Path(source).is_file():  # a folder has no bytes; a pipe or a device might never end
            raise RefreshRefused("refresh-not-file", source=source)
        return Path(source).open("rb")
    if urlsplit(source).scheme != "https":
        raise RefreshRefused("refresh-not-https", source=source)
    request = urllib.request.Request(source, headers={"User-Agent": "sdg-alignment-workshop"})  # noqa: S310 - https
    return urllib.request.build_opener(HttpsRedirects).open(request, timeout=patience)


class HttpsRedirects(urllib.request.HTTPRedirectHandler):
    """Follows a redirect to another https address, and refuses every other."""

    def redirect_request(  # noqa: PLR0917 - as the base class has it
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> urllib.request.Request | None:
        """The request for the new address. Raises `RefreshRefused` where that is not https."""
        if urlsplit(newurl).scheme != "https":
            fp.close()
            raise RefreshRefused("refresh-not-https", source=shown(newurl))
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def read_list(data: bytes) -> Listing:
    """The list in the API's JSON, every text normalised. Raises `RefreshRefused` unless all of it is right."""
    try:
        # NaN and Infinity are no JSON, though Python reads them: int refuses their names.
        return _checked(json.loads(data.decode("utf-8-sig"), object_pairs_hook=_unrepeated, parse_constant=int))
    except RecursionError:
        raise RefreshRefused("refresh-too-deep") from None
    except ValueError as error:
        raise RefreshRefused("refresh-not-json", reason=str(error)) from None


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) < len(pairs):
        raise RefreshRefused("refresh-key-twice", keys=shown([name for name, _ in pairs]))
    return dict(pairs)


def _checked(raw: object) -> Listing:
    listing: dict[Kind, dict[str, str]] = {kind: {} for kind in _FILES}
    for goal in _records(raw, "-"):
        number = _code(goal, "|".join(_GOALS), {}, listing["goal"])
        listing["goal"][number] = _text(goal, "title", number)
        for target in _records(goal.get("targets"), number):
            code = _code(target, rf"{number}\.([1-9][0-9]?|[a-d])", {"goal": number}, listing["target"])
            listing["target"][code] = _text(target, "title", code)
            for indicator in _records(target.get("indicators") or [], code):
                _check_indicator(indicator, {"goal": number, "target": code}, listing)
        if not goal["targets"]:
            raise RefreshRefused("refresh-no-targets", code=number)
    goals, targets, indicators, _ = (len(texts) for texts in listing.values())
    if goals != len(_GOALS) or targets != _TARGETS or not _FEWEST <= indicators <= _MOST:
        raise RefreshRefused("refresh-incomplete", goals=goals, targets=targets, indicators=indicators)
    return listing


def _check_indicator(indicator: dict[str, Any], parents: dict[str, str], listing: dict[Kind, dict[str, str]]) -> None:
    code = _code(indicator, re.escape(parents["target"]) + r"\.[1-9][0-9]?", parents, listing["indicator"])
    listing["indicator"][code] = _text(indicator, "description", code)
    tier = indicator.get("tier") or ""
    if not isinstance(tier, str) or tier not in _TIERS:
        raise RefreshRefused("refresh-tier-unknown", code=code, tier=shown(tier))
    listing["tier"][code] = _TIERS[tier]


def _records(raw: object, code: str) -> list[dict[str, Any]]:
    if not isinstance(raw, list) or not all(isinstance(record, dict) for record in raw):
        raise RefreshRefused("refresh-not-list", code=code)
    return raw


def _code(record: dict[str, Any], shape: str, parents: dict[str, str], taken: Mapping[str, str]) -> str:
    code = record.get("code")
    own = all(record.get(level, parent) == parent for level, parent in parents.items())
    if not own or not isinstance(code, str) or not re.fullmatch(shape, code):
        raise RefreshRefused("refresh-code", code=shown(code), parent=", ".join(parents.values()) or "-")
    if code in taken:
        raise RefreshRefused("refresh-code-twice", code=code)
    return code


def _text(record: dict[str, Any], field: str, code: str) -> str:
    raw = record.get(field)
    if not isinstance(raw, str) or not (text := normalised(raw)):
        raise RefreshRefused("refresh-text-missing", code=code, field=field)
    if len(raw) > LONGEST:
        raise RefreshRefused("refresh-text-long", code=code, longest=LONGEST)
    for character in dict.fromkeys(raw.translate(_INVISIBLE)):  # each once, in the order in which they come
        if character not in "\t\n\r" and unicodedata.category(character) in _FORBIDDEN:
            raise RefreshRefused("refresh-text-character", code=code, character=f"U+{ord(character):04X}")
    # A spreadsheet would run it. Some run the wide forms of these signs as well, which NFKC makes plain.
    if unicodedata.normalize("NFKC", text[0]).startswith(("=", "+", "-", "@")):
        raise RefreshRefused("refresh-text-formula", code=code, start=text[0])
    return text


def normalised(text: str) -> str:
    """The text as our files write it: NFC, single spaces, ordinary hyphens, ’ and “ ”; the dashes of ranges stay."""
    plain = " ".join(unicodedata.normalize("NFC", text.translate(_INVISIBLE)).split())
    ranges = re.sub("(?<=[0-9])[\u2012\u2212](?=[0-9])", "–", plain)
    return re.sub('"([^"]*)"', r"“\1”", ranges.translate(_PUNCTUATION))


def fold(text: str) -> str:
    """The text less what is not wording, for comparing: spaces, and the sort of quotation mark, hyphen or dash."""
    return normalised(text).translate(_FOLDED)


def compare(folder: Path, listing: Listing) -> tuple[Difference, ...]:
    """The differences of wording and tier from the files of `folder`, in official order; typography makes none."""
    found: list[Difference] = []
    for kind, (file, code, text) in _FILES.items():
        old, new = {row[code]: row[text] for row in _rows(folder / file)}, listing[kind]
        if not old or (kind == "goal" and old.keys() != new.keys()):  # colours and the like are not in the list
            raise ValueError(file)
        # A line of custodians.csv is ours to add or to drop: only the tiers that both sides know are compared.
        codes = sorted(old.keys() & new.keys() if kind == "tier" else old.keys() | new.keys(), key=official_order)
        found += [Difference(kind, code, old.get(code), new.get(code)) for code in codes]
    return tuple(pair for pair in found if _differ(pair.kind, pair.old or "", pair.new or ""))


def _differ(kind: Kind, old: str, new: str) -> bool:
    # Where the official table has two tiers, or none, the API is known to give one, or nothing.
    return new not in {"", old, *old.split("/")} if kind == "tier" else old != new and fold(old) != fold(new)


def loose_ends(folder: Path, listing: Listing) -> Iterator[tuple[str, Mapping[str, str]]]:
    """What is left to do by hand for our own files to fit the list, as keys of the wording with their values."""
    known = [*listing["goal"], *listing["target"], *listing["indicator"]]
    for file in ("labels/en.csv", "reach.csv", "custodians.csv"):
        own = [row["code"] for row in _rows(folder / file)]
        levels = {code.count(".") for code in own}  # which of goals, targets and indicators the file is about
        if needed := [code for code in known if code not in own and code.count(".") in levels]:
            yield "refresh-needs-line", {"file": file, "codes": ", ".join(needed)}
        if spare := [code for code in own if code not in known]:
            yield "refresh-spare-line", {"file": file, "codes": ", ".join(spare)}
    for row in _rows(folder / "repeats.csv"):
        if gone := [code for code in row["codes"].split() if code not in known]:
            yield "refresh-repeat", {"group": row["codes"], "codes": ", ".join(gone)}


def _rows(file: Path) -> list[dict[str, str]]:
    rows = list(csv_rows(file))
    if any(None in row or None in row.values() for row in rows):  # a line with too many or too few fields
        raise ValueError(file.name)
    return rows


def take_over(differences: tuple[Difference, ...], folder: Path) -> tuple[str, ...]:
    """Write the differences into the files of `folder`, all of them or none; gives the names of the files written."""
    contents = {}
    for kind, (file, code, text) in _FILES.items():
        if own := [difference for difference in differences if difference.kind == kind]:
            contents[file] = _amended(_rows(folder / file), code, text, own)
    _replace(folder, contents)
    return tuple(contents)


def _amended(lines: list[dict[str, str]], code: str, text: str, differences: list[Difference]) -> str:
    rows, columns = {row[code]: row for row in lines}, list(lines[0])
    for difference in differences:
        if difference.new is None:
            del rows[difference.code]
        else:
            new = {"code": difference.code, "target": difference.code.rpartition(".")[0]}
            rows.setdefault(difference.code, {column: new.get(column, "") for column in columns})[text] = difference.new
    output = io.StringIO()
    writer = csv.DictWriter(output, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows[key] for key in sorted(rows, key=official_order))
    return output.getvalue()


def _replace(folder: Path, contents: Mapping[str, str]) -> None:
    new, old = {}, {}
    try:
        for name, text in contents.items():  # each new file lies whole beside the old one before the first old one goes
            with tempfile.NamedTemporaryFile("w", encoding="utf-8", newline="", dir=folder, delete=False) as file:
                new[name] = Path(file.name)
                file.write(text)
            shutil.copymode(folder / name, new[name])
        for name, path in new.items():
            before = (folder / name).read_bytes()
            path.replace(folder / name)
            old[name] = before
    except OSError as error:  # a spreadsheet program may hold one of the files
        for name, before in old.items():
            (folder / name).write_bytes(before)
        raise RefreshRefused("refresh-cannot-write", folder=str(folder), reason=str(error)) from None
    finally:
        for path in new.values():
            path.unlink(missing_ok=True)
