"""The codes of goals, targets and indicators that people write, in whatever dress: "SDG 6", "۱۱٫۲", "11. Cities …".

A number of a text is a code only where it looks like nothing else: three numbers or a letter ("11.2.1", "11.b"), a
place of its own (the whole text, the beginning of a line, brackets), or a word for it ("goal", "cible", "شاخص") before
it. Those words, and the words of what is counted or measured instead ("hours", "million"), are `data/code_words.csv`.
What could be a time of day as well ("8.10") is one where the line, or the lines around it, are those of a programme.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from sdg_data.catalogue import DATA, csv_rows, load_catalogue
from sdg_data.words import LANGUAGES, plain, stopwords

_AS_OFFICIAL = MappingProxyType({"الف": "a", "ا": "a", "ب": "b", "ج": "c", "پ": "c", "د": "d", "ت": "d"})
_LETTER = rf"(?:[a-d]|{'|'.join(_AS_OFFICIAL)})(?!\w)"
_RUN = re.compile(rf"\d+(?:{_LETTER}|(?:[.,/-](?:\d+|{_LETTER})| \. (?:\d+|{_LETTER}(?! [^\W\d_])))*)")
_LONE = re.compile(rf"[\W_]*\d{{1,2}}(?:(?: ?\. ?|,)(?:\d{{1,2}}|{_LETTER})){{1,2}}[\W_]*")
_SURE = re.compile(rf"\d+\.\d+\.\d+(?:\.{_LETTER})?|\d+\.{_LETTER}(?:\.\d+)?|\d+( \. (?:\d+|{_LETTER})){{2}}")
# What stands right after a number that is a share, a price, a time, or a part of something longer; and right before it.
_MORE = re.compile(r" ?[km]?[%‰°º€$£¥₩₹₺₽×÷′]|⁄|_|[:.,/-]\d|\.m(?!\w)| ?x ?\d")
_LESS = re.compile(r"[€$£¥₩₹₺₽<>≈±=−⁄×÷] ?\Z|\d[:.,/-]\Z|\d ?x ?\Z")
_TIED = re.compile(r"[^\W\d_]\Z|\w[-_.@/\\]\Z")
_NOTE = re.compile(r"(?<=[\w.])\[\d{1,3}\]")
_SUBINDICATOR = re.compile(r"[a-i](?!\w)")
_BEGINS, _AGAIN = re.compile(r"\n[^\w\n]{0,12}\Z"), re.compile(r"[;|] ?\Z")
_PARTS = re.compile(r" ?[.):|·\n-]")
_OPENS, _CLOSES = re.compile(r"[(\[] ?\Z"), re.compile(r" ?[)\],;/]")
_WORD = re.compile(r"[^\W\d_]+")
_STRANGE = re.compile(r"[%‰€$£¥₩₹₺₽<>=±−⁄×÷@\\]|^\W*\+|\d{3}|[a-z]\d")
# A mark ("4.2/5"), and a part that is the whole ("1/1"): people seldom list a target with a goal, and no code twice.
_MARK = re.compile(r"\W*(?:[0-4][.,]\d{1,2} ?/ ?5|\d[.,]\d{1,2} ?/ ?10|(\d+) ?/ ?\1)\W*")
_TIME = re.compile(r"(?<!\d)(?<!\d[.,])(?:[01]?\d|2[0-3])[.,:h][0-5]\d(?![\d.,])")
_LINE_OF_TIME = re.compile(rf"\n[^\w\n]{{0,12}}({_TIME.pattern})")
_UNTIL = re.compile(rf"\A ?- ?({_TIME.pattern})")
_HANGUL, _ARABIC = "가-힣", "\u0600-\u06ff"
_NEAR = 60  # characters before a number, and after it, that say what it is
_LONGEST = 3  # numbers and letters of a code

_Dress = Literal["", "loose", "firm", "many", "below", "alone"]


def read_codes(text: str) -> tuple[str, ...]:
    """The codes that `text` names and the catalogue has, as the catalogue writes them, in its order, each once.

    Any text will do: digits of any script, a decimal comma, capitals, spaces, notes, labels after a code, lists. A
    range ("Goals 1 to 5") names its two ends. A lone number is a goal where it is the whole text, has the goal's label
    after it, or a word for goal before it; in "17 goals", "3 January" or "1,5 hours" there is no code.
    """
    return (text,) if text in load_catalogue() else tuple(dict.fromkeys(_read(plain(text)))) if text else ()


def read_one_code(text: str) -> str:
    """The one code that `text` names: the finest, where the others are above it; "" for no code, or several."""
    codes = read_codes(text)
    finest = max(codes, key=len, default="")
    return finest if all(f"{finest}.".startswith(f"{code}.") for code in codes) else ""


def only_codes(text: str) -> bool:
    """Whether `text` is a number with at most a word for goal, target or indicator: there are no words to search by."""
    rest = _words().code.sub(" ", _RUN.sub(" \n", plain(text)))
    return text != "" and not _WORD.search(rest)


@dataclass(frozen=True, slots=True)
class _Place:
    """A number in a text: what stands before and after it, and what makes it look like a code."""

    run: str
    before: str
    after: str
    dress: _Dress
    begins: bool
    timed: bool  # whether lines of the text begin with times of day


def _read(text: str) -> Iterator[str]:
    text = _NOTE.sub("*", text)
    if _MARK.fullmatch(text):
        return
    if _LONE.fullmatch(text):
        text = text.replace(" ", "")
    alone, arabic = _is_alone(text), re.search(f"[{_ARABIC}]", text) is not None
    text, end, some = "\n" + text, 0, False
    timed = any(map(_only_a_time, _LINE_OF_TIME.findall(text)))
    dress: _Dress = ""
    for run in _RUN.finditer(text):
        before = text[max(0, run.start() - _NEAR) : run.start()]
        dress = "alone" if alone else _dress(before, text[end : run.start()], dress)
        begins = _BEGINS.search(before) or (some and _AGAIN.search(before))
        place = _Place(run[0], before, text[run.end() : run.end() + _NEAR], dress, bool(begins), timed)
        hyphens = dress == "below" or (arabic and dress != "many")  # official Arabic texts write 11-2 and 11-b
        found = [code for code in _codes(run[0], hyphens=hyphens) if _meant(code, place)] if _fits(place) else []
        yield from found
        dress, end, some = (dress or "loose") if found else "", run.end(), some or found != []


def _is_alone(text: str) -> bool:
    # Whether a text is numbers, with no more than "and" or "no." between them.
    rest = _RUN.sub(" ", text)
    strange = _STRANGE.search(text) or _words().starts.match(text)
    return not strange and all(word in _words().joining for word in _WORD.findall(rest))


def _dress(before: str, between: str, dress: _Dress) -> _Dress:
    if named := _words().code.search(before):
        kind: _Dress = "below" if named["below"] else "many" if named["many"] else "firm"
        return kind if kind == "below" or not re.search(r"[:\n]", named["gap"]) else "loose"
    goes_on = len(between) < _NEAR and _words().between.fullmatch(between)
    if dress and (goes_on or (dress == "many" and between in {" - ", " ~ "})):
        return dress if dress in {"many", "below"} else "loose"
    return ""


def _fits(place: _Place) -> bool:
    if _MORE.match(place.after) or _LESS.search(place.before) or _words().other.search(place.before):
        return False
    if not place.dress and _TIED.search(place.before):
        return False
    if not _WORD.match(place.after):
        return True
    if place.run.count(".") == _LONGEST - 1 and _SUBINDICATOR.match(place.after):
        return True
    # A Korean ties particles to a number, and what it counts as well.
    tied = re.match(f"[{_HANGUL}]+", place.after)
    return tied is not None and bool(place.dress or _SURE.fullmatch(place.run)) and not _words().tied.match(tied[0])


def _codes(run: str, *, hyphens: bool) -> tuple[str, ...]:
    catalogue = load_catalogue()
    joined = run.replace(" ", "").replace(",", ".")
    if hyphens or re.fullmatch(rf"\d+-(?:\d+-\d+|{_LETTER}(?:-\d+)?)", joined):
        joined = joined.replace("-", ".")
    parts = [_official(part) for part in re.split(r"[,/-]", run.replace(" ", ""))]
    known = tuple(part for part in parts if part in catalogue)
    # Of "1.a,1.a" each part is a code; of "11.b,2" they are one together.
    listed = len(known) == len(parts) > 1 and all("." in part for part in known)
    if not listed and (code := _official(joined)) in catalogue:
        return (code,)
    # Of "6/2030" or "1,234.5" the 6 and the 1 are no goals.
    return known if len(known) == len(parts) else tuple(part for part in known if "." in part)


def _official(written: str) -> str:
    found = re.findall(r"\d+|[^\W\d]+", written) if re.fullmatch(r"[\w.]+", written) else []
    if found and (len(found) > _LONGEST) and found[-1].isalpha():
        found.pop()  # 4.1.1.a is a part of 4.1.1
    return ".".join([*(part.lstrip("0") for part in found[:1]), *(_AS_OFFICIAL.get(part, part) for part in found[1:])])


def _meant(code: str, place: _Place) -> bool:
    if _SURE.fullmatch(place.run):
        return True
    words = _words()
    if words.unit.match(place.after) or _is_time(code, place):
        return False
    if "." in code:
        in_brackets = "," not in place.run and _OPENS.search(place.before) and _CLOSES.match(place.after)
        return bool(place.dress or place.begins or in_brackets)
    if (place.begins or place.dress) and _named(code, place.after):
        return True
    if words.counted.match(place.after) or place.dress in {"", "below"}:
        return False
    return place.dress != "loose" or not _goes_on(place.after)


def _only_a_time(written: str) -> bool:
    return re.sub("[,:h]", ".", written).lstrip("0") not in load_catalogue()


def _is_time(code: str, place: _Place) -> bool:
    # Whether a target that could be a time of day ("8.10", "17.15") is one.
    if not _TIME.fullmatch(code):
        return False
    if any(map(_only_a_time, (*_TIME.findall(place.run), *_UNTIL.findall(place.after)))):
        return True
    if place.dress or not (place.timed or _words().agenda.match(place.after)):
        return False
    said = _WORD.findall(place.after.split("\n", 1)[0])
    return not any(_alike(one, own) for one in said for label in _labels()[code] for own in label)


def _goes_on(after: str) -> bool:
    # Whether a word follows that a number may count ("wells", but not "are"), or the other end of a range.
    if re.match(r" ?[~-] ?\d", after):
        return True
    word = re.match(r" ([^\W\d_]+)", after)  # in Korean, any word may follow
    return word is not None and word[1] not in _words().silent and not re.match(f"[{_HANGUL}]", word[1])


def _named(code: str, after: str) -> bool:
    # Whether the label of the goal follows: its first two words, or after a full stop and the like any of its words.
    said = tuple(_WORD.findall(after))
    parted = _PARTS.match(after) is not None
    for label in _labels()[code]:
        if said[:2] == label[:2] or (parted and any(_alike(one, own) for one in said for own in label)):
            return True
    return False


def _alike(one: str, other: str) -> bool:
    silent = _words().silent
    return one not in silent and other not in silent and len(one) > 1 and one[:5] == other[:5]


@lru_cache(maxsize=1)
def _labels() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    catalogue = load_catalogue()
    codes = [goal.code for goal in catalogue.goals]
    codes += [target.code for target in catalogue.targets if _TIME.fullmatch(target.code)]
    return MappingProxyType(
        {
            code: tuple(
                tuple(_WORD.findall(plain(label)))
                for label in (
                    catalogue.text(code.split(".")[0]),
                    *(catalogue.label(code, language) for language in LANGUAGES),
                )
            )
            for code in codes
        }
    )


@dataclass(frozen=True, slots=True)
class _Words:
    """What `code_words.csv` says, as patterns for what stands before a number, between two and after one."""

    code: re.Pattern[str]
    other: re.Pattern[str]
    between: re.Pattern[str]
    starts: re.Pattern[str]
    unit: re.Pattern[str]
    agenda: re.Pattern[str]
    counted: re.Pattern[str]
    tied: re.Pattern[str]
    joining: frozenset[str]
    silent: frozenset[str]


@lru_cache(maxsize=1)
def _words() -> _Words:
    known: dict[str, set[str]] = {}
    for row in csv_rows(DATA / "code_words.csv"):
        known.setdefault(row["kind"], set()).update(map(plain, row["words"].split("; ")))
    # Arabic ties "and", "with" and the article to a word; a Korean ties words to each other.
    start = r"(?<![^\W\d_])(?:[وفبکل]{0,2}(?:ال|ل)?)"
    within = rf"(?:{start}|(?<=[{_HANGUL}])(?=[{_HANGUL}]))"
    below, many, one = (_any(known[kind]) for kind in ("below", "goals", "goal"))
    gap = rf"(?P<gap>[\s:#_'\"-]{{0,3}}(?:{_any(known['number'])}[\s.:°o-]{{0,3}})?)\Z"
    counted = known["unit"] | known["count"]
    measured = rf"[ -]?{_any(known['unit'])}[23]?(?![\w'])"
    return _Words(
        code=re.compile(rf"{within}(?:(?P<below>{below})|(?P<many>{many})|{one})(?:\(\w{{1,2}}\))?{gap}"),
        other=re.compile(rf"{start}{_any(known['other'])}[\s.:°]{{0,2}}\Z"),
        between=re.compile(rf"(?! ?\Z)(?:[~·-]|(?: ?\([^()\n]*\))?[ ,;/&+|(]*(?:{_any(known['and'])}[ ,]*){{0,2}})"),
        starts=re.compile(rf"\W*{_any(known['and'])}(?![^\W\d_])"),
        # What is measured may have two ends: "3.1 to 3.4 km".
        unit=re.compile(rf"(?: ?[~-] ?\d+(?:[.,]\d+)?| {_any(known['and'])} \d+[.,]\d+)?{measured}"),
        agenda=re.compile(rf"[^\w\n]*(?:[^\W\d_]+[^\w\n]+){{0,2}}(?:و?ال)?{_any(known['agenda'])}(?![a-z])"),
        counted=re.compile(rf"[ -]?{_any(counted)}(?![\w'])"),
        tied=re.compile(_any(word for word in counted if re.match(f"[{_HANGUL}]", word))),
        joining=frozenset(known["and"] | known["number"]),
        silent=frozenset().union(known["and"], *map(stopwords, LANGUAGES)),
    )


def _any(words: Iterable[str]) -> str:
    return "(?:" + "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))) + ")"
