"""The words of a text, folded so that what means the same is the same, in the six languages of the toolkit.

`stems` gives the folded stems of a text without the words that say nothing about a goal (`data/stopwords`). Folding and
stemming are light on purpose: a wrong merge misleads more than a missed one, and the glossary lists the variants.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple

Script = Literal["latin", "arabic", "hangul"]
SCRIPTS: tuple[tuple[Script, tuple[str, ...]], ...] = (
    ("latin", ("en", "fr", "es")),
    ("arabic", ("ar", "fa")),
    ("hangul", ("ko",)),
)
LANGUAGES = tuple(language for _, own in SCRIPTS for language in own)
MOST_OF_A_RUN = 8  # words of a text that are quoted together
LONGEST = 4_000  # characters of a text that count; more is no project description, and time is people's
_A_WORD = 40  # characters of the longest text that is kept as a word
_STOPWORDS = Path(__file__).parent / "data" / "stopwords"
_STEMS = Path(__file__).parent / "data" / "stems"
_SNOWBALL = (("en", "english"), ("fr", "french"), ("es", "spanish"), ("ar", "arabic"))
_WORD = re.compile(r"[^\W_]+(?:['’&+][^\W_]+)*")  # R&D and I+D are words as well
_LONE_LETTER = re.compile(r"\b([a-z])[-\u2010\u2011](?=[a-z]{4})")
_JOINED_AND = re.compile("\u200cو\u200c?(?=\\S)")  # Persian joins "and" into a word: transport is "carry-and-move"
_LETTERS = str.maketrans(
    {
        # Arabic and Persian keyboards have two letters where the reader sees one, and writers drop hamza and dots.
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("يىئ", "ی"),
        **dict.fromkeys("ؤ", "و"),
        **dict.fromkeys("ةۀ", "ه"),
        "ك": "ک",
        "ـ": None,
        "\u200c": " ",
        "\u200d": None,
        "’": "'",
        "œ": "oe",
        "ß": "ss",
    }
)
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉٭", "*"),  # of a note, as the asterisk is
        **dict.fromkeys("‐‑‒–—―", "-"),
        **dict.fromkeys("ʼʹʻ", "'"),
        **dict.fromkeys("٬،､", ","),
        **dict.fromkeys("؛、", ";"),
        **dict.fromkeys("٫۔。․", "."),
        **dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"),
        **dict.fromkeys("\u115f\u1160\u3164\uffa0", " "),
        "٪": "%",
        "ª": "º",
    }
)
_PERSIAN_SLASH = re.compile("(?<=[۰-۹])/(?=[۰-۹])")  # by hand, Persians write 11.2 as ۱۱/۲
_DIGIT = re.compile(r"(?![0-9])\d")
_JOINED_BEFORE, _JOINED_BEHIND = re.compile(r"(?:[^\W_]+\u200c)+\Z"), re.compile(r"(?:\u200c[^\W_]+)+")
_BETWEEN = re.compile(r"[\w '’\u200c-]*")  # what may stand within a piece that is quoted
_SPACES, _LINES = re.compile(r"[^\S\n]+"), re.compile(r" ?\n\s*")
_ARABIC_ARTICLE = re.compile(r"^(?:[وفبك]?ال|و?لل)(?=.{3})|^و(?=ال)")
_ARABIC_ENDING = re.compile(r"(?<=.{3})(?:ها|ات|ون|ین|ان|یه|ه|ی)$")
_PERSIAN_ENDING = re.compile(r"(?<=.{3})(?:هایی|های|ها|ان|ات|ترین|تر|ی)$")
# Particles and endings that a Korean writes onto a noun; what is left is the noun, or near enough.
_KOREAN_ENDING = re.compile(
    r"(?<=.{2})(?:으로서|으로써|에서의|에서|에게|까지|부터|으로|이나|이며|에의|하기|하는|하고|하여|한|된|되는|적인|적|들의|들|의|을|를|은|는|이|가|에|와|과|도|로|만)$"
)
_AFTER_CONSONANT = "을이은과에의"  # particles, as they stand after the short words that are listed


def script_of(text: str) -> Script:
    """The script that most letters of `text` belong to; Latin for a text without letters."""
    head = text[:LONGEST]
    hangul = len(re.findall(r"[\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f]", head))
    arabic = len(re.findall(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]", head))
    latin = len(re.findall(r"[A-Za-z\u00c0-\u024f]", head))
    # A Hangul syllable says as much as two or three letters of an alphabet.
    return max((("latin", latin), ("arabic", arabic), ("hangul", 2 * hangul)), key=lambda found: found[1])[0]  # type: ignore[return-value]


def languages_of(text: str) -> tuple[str, ...]:
    """The languages that `text` may be in, by its script."""
    return dict(SCRIPTS)[script_of(text)]


def fold(text: str) -> str:
    """The beginning of a text as words are compared: `bare`, with words that are joined to others set apart."""
    return _folded_word(text) if len(text) <= _A_WORD else _folded_text(text[:LONGEST])


@lru_cache(maxsize=16_384)  # each word of a text is looked at many times, in each language that it may be in
def _folded_word(text: str) -> str:
    return _folded(text)


@lru_cache(maxsize=64)  # and so is the text itself
def _folded_text(text: str) -> str:
    return _folded(text)


def _folded(text: str) -> str:
    if text.isascii():  # nothing to fold but case, and most words of most texts
        return _LONE_LETTER.sub(r"\1", text.lower())
    # "e-government" and "egovernment" are one word.
    return _LONE_LETTER.sub(r"\1", bare(_JOINED_AND.sub(" و ", unicodedata.normalize("NFKC", text))))


def bare(text: str) -> str:
    """The whole text in lower case, without accents and marks, with one letter for those that look or sound alike."""
    text = unicodedata.normalize("NFKC", text).translate(_LETTERS).casefold()
    marked = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(mark for mark in marked if unicodedata.category(mark) != "Mn"))


def plain(text: str) -> str:
    """The whole text as `bare` has it, with ASCII digits and signs, nothing invisible, and one space at a time."""
    text = text.translate(_SIGNS)
    if not text.isascii():
        text = _PERSIAN_SLASH.sub(",", text)
        text = bare("".join(sign for sign in text if unicodedata.category(sign) not in {"Cf", "Me"})).translate(_SIGNS)
        text = _DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)
    return _LINES.sub("\n", _SPACES.sub(" ", text.lower())).strip()


def tokens(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order."""
    return tuple(_WORD.findall(fold(text)))


def words_in(text: str, language: str) -> tuple[str, ...]:
    """The folded words of a text, in order; in English and French what an apostrophe joins to one stands apart."""
    return _words_in_word(text, language) if len(text) <= _A_WORD else _words_in(text, language)


@lru_cache(maxsize=16_384)  # as each word is folded
def _words_in_word(text: str, language: str) -> tuple[str, ...]:
    return _words_in(text, language)


def _words_in(text: str, language: str) -> tuple[str, ...]:
    if language not in {"fr", "en"}:
        return tokens(text)
    return tuple(word for token in tokens(text) for word in token.split("'"))


def as_typed(text: str) -> dict[str, str]:
    """The words of `text` as a person typed them, by their folded form."""
    return {fold(word): word for word in _WORD.findall(text[:LONGEST])}


def typed_words(text: str) -> tuple[str, ...]:
    """The words of `text` as a person typed them, in order and each once."""
    return tuple(as_typed(text).values())


def telling_words(text: str, language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The folded words of `text` that say something, in order, each with its stems.

    A word has one stem; in Korean, which writes compounds with or without spaces, its pairs of syllables.
    """
    return _telling_in_word(text, language) if len(text) <= _A_WORD else _telling_in_text(text, language)


@lru_cache(maxsize=16_384)  # as each word is folded
def _telling_in_word(text: str, language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return _telling_words(text, language)


@lru_cache(maxsize=256)
def _telling_in_text(text: str, language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return _telling_words(text, language)


def _telling_words(text: str, language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    stop = stopwords(language)
    found: list[tuple[str, tuple[str, ...]]] = []
    for word in words_in(text, language):
        if word in stop or not (len(word) > 1 or word.isdigit() or word in short_words(language)):
            continue
        if language != "ko":
            found.append((word, (stem(word, language),)))
        elif pairs := tuple(pair for pair in _syllable_pairs(word, stop) if pair not in stop):
            found.append((word, pairs))
    return tuple(found)


def runs(text: str, words: Iterable[str], language: str) -> tuple[str, ...]:
    """The pieces of `text`, as it was typed, that consist of these words, in order and each once.

    Words that say nothing may stand between two of them ("leaks in the pipes"), signs may not. A piece has at most
    `MOST_OF_A_RUN` words. Words that the text does not have as they are ("و" joined to one) stand alone, at the end.
    """
    wanted = {fold(word): word for word in words}
    found: list[tuple[int, int]] = []
    said, count, apart = set[str](), 0, True
    for one in _written(text, language):
        if found and _BETWEEN.fullmatch(text[found[-1][1] : one.start]) is None:
            apart = True
        if wanted.keys().isdisjoint(one.words):
            apart = apart or not one.silent
            continue
        said |= one.words
        if apart or count == MOST_OF_A_RUN:
            found.append((one.start + one.elided, one.end))
            count, apart = 1, False
        else:
            found[-1] = (found[-1][0], one.end)
            count += 1
    whole = (_with_joined(text, start, end) for start, end in reversed(found))
    pieces = {fold(piece): piece for piece in whole}
    return (*reversed(pieces.values()), *(typed for folded, typed in wanted.items() if folded not in said))


def _with_joined(text: str, start: int, end: int) -> str:
    # A half-space joins what Persian writes as one word: "حمل‌ونقل" is not quoted as "حمل".
    before, behind = _JOINED_BEFORE.search(text, max(0, start - _A_WORD), start), _JOINED_BEHIND.match(text, end)
    return text[before.start() if before else start : behind.end() if behind else end]


class _Written(NamedTuple):
    # A word where it stands in a text: from where to where, its folded forms, whether they say nothing, and the length
    # of what is joined to its front and says nothing.
    start: int
    end: int
    words: frozenset[str]
    silent: bool
    elided: int


@lru_cache(maxsize=16)  # each suggestion for a text quotes it
def _written(text: str, language: str) -> tuple[_Written, ...]:
    stop, found = stopwords(language), []
    for one in _WORD.finditer(text[:LONGEST]):
        own = frozenset(words_in(one[0], language)) | {fold(one[0])}
        found.append(_Written(one.start(), one.end(), own, own <= stop, _elided(one[0], stop)))
    return tuple(found)


def _elided(word: str, stop: frozenset[str]) -> int:
    # The length of what is joined to the front of a word and says nothing: "l'" and "d'" in French.
    front, sign, _ = word.replace("’", "'").partition("'")
    return len(front) + 1 if sign and fold(front) in stop else 0


def stems(text: str, language: str) -> tuple[str, ...]:
    """The stems of the telling words of `text`, in order."""
    return tuple(one for _, own in telling_words(text, language) for one in own)


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """The stem of a folded word, or its own where `data/stems` keeps it apart; in Korean the word itself."""
    if not word.isalpha() or (word.isascii() and language in {"ar", "fa"}):
        return word
    apart = kept_apart(language)
    if word in apart:
        return apart[word]
    if language == "ar":
        word = _ARABIC_ARTICLE.sub("", word)
        return apart.get(word) or _ARABIC_ENDING.sub("", word)
    if language == "fa":
        return _PERSIAN_ENDING.sub("", word)
    name = dict(_SNOWBALL).get(language)
    # Loading all its languages takes time that a look-up of a code need not pay.
    import snowballstemmer  # noqa: PLC0415

    # A stemmer keeps its work in itself, so each call has its own; the cache makes that cheap.
    return fold(snowballstemmer.stemmer(name).stemWord(word)) if name else word


@lru_cache(maxsize=16)
def kept_apart(language: str) -> Mapping[str, str]:
    """The folded words of `data/stems/<language>.txt` and the stem that each has there: the first of its line.

    A stemmer takes "parking" for a park and "hospitality" for a hospital.
    """
    file = _STEMS / f"{language}.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    families = [words_in(line, language) for line in lines if not line.startswith("#")]
    return MappingProxyType({word: own[0] for own in families for word in own})


def _syllable_pairs(word: str, stop: frozenset[str]) -> tuple[str, ...]:
    bare = _without_particle(word)
    if bare.isascii() or bare in stop or len(bare) < 3:  # noqa: PLR2004
        return (bare,)
    return tuple(bare[at : at + 2] for at in range(len(bare) - 1))


def _without_particle(word: str) -> str:
    if word[:-1] in short_words("ko") and word[-1] in _AFTER_CONSONANT and word not in weak_words("ko"):
        return word[:-1]
    return word if word.isascii() else _KOREAN_ENDING.sub("", word)


@lru_cache(maxsize=16)
def stopwords(language: str) -> frozenset[str]:
    """The words of `data/stopwords/<language>.txt` that say nothing at all, folded."""
    return _listed(language, "")


@lru_cache(maxsize=16)
def weak_words(language: str) -> frozenset[str]:
    """The words there that almost any course or project is called by ("training", "management"): they say little."""
    words = _listed(language, "+")
    return (words | {stem(word, language) for word in words}) - stopwords(language)


@lru_cache(maxsize=16)
def short_words(language: str) -> frozenset[str]:
    """The words there of a single letter or syllable that say something all the same, as "water" in Korean."""
    return _listed(language, "=")


def _listed(language: str, mark: str) -> frozenset[str]:
    file = _STOPWORDS / f"{language}.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    marked = [(line[0] if line.startswith(("#", "+", "=")) else "", line) for line in lines]
    return frozenset(word for own, line in marked if own == mark for word in tokens(line))
