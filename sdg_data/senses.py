"""Words that mean several things, or are written nearly like another: what one means where it stands in a text.

A power cut is no cut of emissions, a panel of experts no solar panel, and what is informal is no information, whatever
their stems have in common. `data/senses/<language>.csv` has them: a sense, the words that may have it, and the words
beside which they do. An expert corrects it; `data/README.md` says how.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from sdg_data.catalogue import DATA, csv_rows
from sdg_data.words import stem, words_in

NEAR = 4  # words of a text to either side among which one shows what another means
_SENSES = DATA / "senses"
Meant = frozenset[str] | None  # senses; empty where several are open, None for a word that is not listed


class Senses:
    """The listed words of one language. Nothing in it changes."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._of_word: dict[str, list[str]] = defaultdict(list)
        self._of_stem: dict[str, list[str]] = defaultdict(list)
        self._beside: dict[str, frozenset[str]] = {}
        file = _SENSES / f"{language}.csv"
        for row in csv_rows(file) if file.is_file() else ():
            self._beside[row["sense"]] = frozenset(map(self._same, words_in(row["beside"] or "", language)))
            for word in dict.fromkeys(words_in(row["words"] or "", language)):
                self._of_word[word].append(row["sense"])
                self._of_stem[self._same(word)].append(row["sense"])

    @property
    def names(self) -> frozenset[str]:
        """The senses that are told apart."""
        return frozenset(self._beside)

    def meant(self, word: str, part: str, said: Sequence[str]) -> Meant:
        """What `word`, a folded word of a text whose words are `said`, may mean there.

        `part` is the stem of it that matters: in Korean, where words are compounds, a pair of its syllables.
        """
        senses = self._candidates(word, part)
        if len(senses) < 2:  # noqa: PLR2004 (there is nothing to choose)
            return frozenset(senses) if senses else None
        found = set[str]()
        for at in [at for at, one in enumerate(said) if one == word]:
            found |= self._nearest(senses, said, at)
        return frozenset(found or [sense for sense in senses if not self._beside[sense]])

    def _candidates(self, word: str, part: str) -> list[str]:
        if self._language != "ko":
            return list(dict.fromkeys(self._of_word.get(word) or self._of_stem.get(part) or ()))
        within = [known for known in self._of_word if part in known and known in word]
        longest = max(map(len, within), default=0)
        return list(dict.fromkeys(one for known in within if len(known) == longest for one in self._of_word[known]))

    def _nearest(self, senses: Sequence[str], said: Sequence[str], at: int) -> set[str]:
        for far in range(0 if self._language == "ko" else 1, NEAR + 1):  # a compound may say it itself
            beside = [said[place] for place in {at - far, at + far} if 0 <= place < len(said)]
            if found := {sense for sense in senses if any(self._stands(sense, one) for one in beside)}:
                return found
        return set()

    def _stands(self, sense: str, word: str) -> bool:
        if self._language == "ko":
            return any(one in word for one in self._beside[sense])
        return self._same(word) in self._beside[sense]

    def _same(self, word: str) -> str:
        return stem(word, self._language)


def agree(typed: Meant, other: Meant) -> bool:
    """Whether a word that somebody typed may mean what it means in a passage, where that says what it means."""
    return typed is None or not other or not typed.isdisjoint(other)


@lru_cache(maxsize=8)
def senses(language: str) -> Senses:
    """The words of several senses of a language; none where it has no such file."""
    return Senses(language)
