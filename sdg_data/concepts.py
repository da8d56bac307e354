"""The concepts of city work: what each is called in six languages, and the targets that it serves, once for all.

`data/concepts.csv` is the one place to correct a concept; `data/README.md` says how. The matcher reads its phrases
before those of the glossaries, which hold what only one language has a word for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from sdg_data.catalogue import DATA, csv_rows
from sdg_data.words import stems, telling_words, weak_words

_FILE = DATA / "concepts.csv"
_GLOSSARY = DATA / "glossary"
_ABOUT = frozenset({"concept", "targets", "indicator", "broad"})  # columns that are no language


@dataclass(frozen=True, slots=True)
class Concept:
    """Something that cities do or have.

    `name` is English. `targets` are the codes of those it serves, likeliest first; `indicator` measures one of them,
    where one clearly does, else it is "". `broad` is a title that could hold almost anything ("urban management"): its
    targets are faint, and the matcher leaves it out. `phrases` has for each language the words it is called by.
    """

    name: str
    targets: tuple[str, ...]
    indicator: str
    broad: bool
    phrases: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def load_concepts() -> tuple[Concept, ...]:
    """The concepts in the order of the file, read once for the whole process."""
    return tuple(_concept(row) for row in csv_rows(_FILE))


def glossary(language: str) -> Iterator[tuple[str, str]]:
    """The (code of a target, phrase) of a language's own glossary; none where it has no such file."""
    file = _GLOSSARY / f"{language}.csv"
    if file.is_file():
        yield from ((row["code"], row["phrase"]) for row in csv_rows(file))


def phrases(language: str) -> Iterator[tuple[str, str, int]]:
    """All that is no broad title, of the concepts and of the language's glossary: code of a target, phrase, place.

    The place is that of the target among those of the concept: 0 for the first, and in the glossary.
    """
    for concept in load_concepts():
        for phrase in () if concept.broad else concept.phrases.get(language, ()):
            yield from ((target, phrase, place) for place, target in enumerate(concept.targets))
    yield from ((code, phrase, 0) for code, phrase in glossary(language))


def broad_title(text: str, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of `text`, folded, that are a broad title and nothing else, and the targets that such a one may serve.

    Words that any course is called by may stand beside it ("Introduction to urban management"); both are empty for a
    text that says anything more.
    """
    said = telling_words(text, language)
    own = {stem for _, stems_of in said for stem in stems_of}
    best: tuple[frozenset[str], tuple[str, ...]] = (frozenset(), ())
    for title, targets in _broad_titles(language):
        if title <= own and own - title <= weak_words(language) and len(title) > len(best[0]):
            best = title, targets
    return tuple(word for word, stems_of in said if best[0].intersection(stems_of)), best[1]


@lru_cache(maxsize=8)
def _broad_titles(language: str) -> tuple[tuple[frozenset[str], tuple[str, ...]], ...]:
    broad = [concept for concept in load_concepts() if concept.broad]
    titles = [(stems(title, language), one.targets) for one in broad for title in one.phrases.get(language, ())]
    return tuple((frozenset(own), targets) for own, targets in titles if own)


def _concept(row: Mapping[str, str]) -> Concept:
    said = {language: _apart(said or "") for language, said in row.items() if language not in _ABOUT}
    said["en"] = (row["concept"], *said["en"])
    targets = tuple(row["targets"].split())
    return Concept(row["concept"], targets, row["indicator"], row["broad"] == "yes", MappingProxyType(said))


def _apart(cell: str) -> tuple[str, ...]:
    return tuple(phrase for one in cell.split("|") if (phrase := one.strip()))
