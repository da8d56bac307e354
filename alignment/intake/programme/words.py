"""The words that the rules go by, in six languages, from the plain files in `intake/data`, as patterns."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from alignment.intake.programme.written import written
from sdg_data.catalogue import csv_rows

DATA = Path(__file__).parents[1] / "data"
HANGUL = "가-힣"
# Arabic ties "and", "with" and the article to a word; a Korean ties words to each other.
START = rf"(?:(?<![^\W\d_])(?:[وفبکل]{{0,2}}(?:ال|ل)?)|(?<=[{HANGUL}])(?=[{HANGUL}]))"
END = rf"(?:(?![^\W\d_])|(?=[{HANGUL}]))"


def folded(words: str) -> tuple[str, ...]:
    """The words of a line of the files, folded; they stand apart by "; "."""
    return tuple(written(word).plain.strip() for word in words.split("; "))


def of_kind(file: str, kind: str, column: str = "kind") -> tuple[str, ...]:
    """The folded words of a file whose `column` says `kind`, in all languages, each once."""
    found = (word for row in csv_rows(DATA / file) if row[column] == kind for word in folded(row["words"]))
    return tuple(dict.fromkeys(found))


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; where one has a space, a hyphen may be, or nothing."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.sub(r"(?:\\ |\\-)+", r"[\\s-]*", re.escape(word)) for word in ordered) + ")"


def key(text: str) -> str:
    """A piece of folded text as `any_of` finds it, without what may stand between its words."""
    return re.sub(r"[\s-]+", "", text)


@lru_cache(maxsize=1)
def ordinals() -> Mapping[str, int]:
    """The words for numbers ("third", "الثالثة"), folded, with the number."""
    pairs = (word.split("=") for word in of_kind("labels.csv", "number"))
    return MappingProxyType({key(word): int(number) for number, word in pairs})
