"""What kind of slot a line is: a session, or a break, a meal, an opening, the name of somebody who speaks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from alignment.intake.programme.proposals import LeftKind
from alignment.intake.programme.words import DATA, END, START, any_of, folded, key, of_kind
from sdg_data.catalogue import csv_rows
from sdg_data.words import LANGUAGES, plain, stopwords

_WORDS_WITH_OPENING, _WORDS_WITH_BREAK = 9, 4  # how many words a line has at most that begins like one
_WORDS_OF_SPEAKER = 12
_LONGEST = 200  # signs of a slot; what is longer says something else
_WORD = re.compile(r"[^\W\d_]+")


class Slot(StrEnum):
    """A slot of a programme that is proposed unticked."""

    CLOSING = "closing"
    OPENING = "opening"


_RANKED = (*Slot, LeftKind.MEAL, LeftKind.BREAK, LeftKind.REGISTRATION, LeftKind.CEREMONY)


def slot_of(text: str) -> Slot | LeftKind | None:
    """What kind of slot a folded line is; None for a session or a measure, which may well have a word of a slot in it.

    A line is a slot if it has the words of slots and nothing besides but what often stands with them ("by the mayor"),
    or if it is short and begins with words that begin nothing else ("welcome remarks").
    """
    if len(text) > _LONGEST:
        return None
    known = _known()
    text = text.strip(" \t\n:;|·,.-~!*")
    said = known.begins.match(text)
    words = len(_WORD.findall(text))
    if said:
        kind = known.kinds[key(said["words"])]
        if words <= (_WORDS_WITH_OPENING if kind in set(Slot) else _WORDS_WITH_BREAK):
            return kind
    found = {known.kinds[key(one["words"])] for one in known.any.finditer(text)}
    if not found:
        return None
    rest = known.beside.sub(" ", known.any.sub(" ", text))
    left = [word for word in _WORD.findall(rest) if word not in known.silent]
    return next(kind for kind in _RANKED if kind in found) if not left else None


def names_speakers(text: str) -> bool:
    """Whether a folded line says who speaks or leads: a word for it first, or a title before a name."""
    known = _known()
    short = len(_WORD.findall(text)) <= _WORDS_OF_SPEAKER
    return known.speaker.match(text) is not None or (short and known.title.match(text) is not None)


@dataclass(frozen=True, slots=True)
class _Known:
    """What `slots.csv` says, as patterns, and the kinds of its words."""

    begins: re.Pattern[str]
    any: re.Pattern[str]
    beside: re.Pattern[str]
    speaker: re.Pattern[str]
    title: re.Pattern[str]
    kinds: Mapping[str, Slot | LeftKind]
    silent: frozenset[str]


@lru_cache(maxsize=1)
def _known() -> _Known:
    kinds: dict[str, Slot | LeftKind] = {}
    begins: list[str] = []
    for row in csv_rows(DATA / "slots.csv"):
        if row["kind"] in {"beside", "speaker", "title"}:
            continue
        kind = Slot(row["kind"]) if row["kind"] in set(Slot) else LeftKind(row["kind"])
        kinds.update({key(word): kind for word in folded(row["words"])})
        begins += folded(row["words"]) if row["stands"] == "begins" else ()
    of = {kind: any_of(of_kind("slots.csv", kind)) for kind in ("beside", "speaker", "title")}
    every = any_of(
        word for row in csv_rows(DATA / "slots.csv") if row["kind"] not in of for word in folded(row["words"])
    )
    silent = frozenset(plain(word) for language in LANGUAGES for word in stopwords(language))
    return _Known(
        begins=re.compile(rf"{START}(?P<words>{any_of(begins)}){END}"),
        any=re.compile(rf"{START}(?P<words>{every}){END}"),
        beside=re.compile(rf"{START}{of['beside']}{END}"),
        speaker=re.compile(rf"{START}{of['speaker']}{END}\s*:"),
        title=re.compile(rf"(?:{of['title']})(?:\.|(?![^\W\d_]))\s*(?=[^\W\d_])"),
        kinds=MappingProxyType(kinds),
        silent=silent,
    )
