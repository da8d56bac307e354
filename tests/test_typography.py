"""Marks and spaces as each language prints them, in every text of ours that a person reads."""

import csv
import re
import tomllib
from itertools import chain

import pytest

from benchmarks.imports import ROOT

LETTER = r"[^\W\d_]"
SAMPLES = ROOT / "alignment" / "network" / "samples"
STRAIGHT = r"(?<=\w)'(?=\w)|(?<=s)'(?= \w)|\"\w"
CODE = r"(?<![\u200e\ue000\d.])\d+\.[a-d](?:\.\d+)?(?![\u200e\ue000])"
LATIN_LIST = r"[A-Za-z]، ?[A-Za-z]"
KEYS = r"(?<!\u200e)\ue000\+"
# What no text of the language has, by what one would write in its place.
FAULTS = {
    "en": {"’ “ ”": STRAIGHT, "a mark behind its word": r" [;?!:,%]|[«»]", "…": r"\.\.\."},
    "fr": {
        "’ « »": rf"{STRAIGHT}|[“”]",
        "a narrow no-break space before ; : ? ! % »": rf" [;:?!%»]|{LETTER}(?:[?!»]|;(?! \d))|{LETTER}:(?=\s|$)",
        "a narrow no-break space after «": r"«(?!\u202f)",
        "…": r"\.\.\.",
    },
    "es": {
        "“ ”": rf"{STRAIGHT}|[«»]",
        "a mark behind its word": r" [;?!:]",
        "¿ before ?": r"(?:^|[.!?])[^¿?“]*\?",
        "a no-break space before %": r"[\d\ue000] ?%",
        "…": r"\.\.\.",
    },
    "ar": {
        "، ؛ ؟": r"[\u0600-\u06ff»]\s?[,;?]",
        "a mark behind its word": r" [،؛؟!:٪%]",
        "« »": r"[“”\"]",
        "ي ك": r"[\u06cc\u06a9]",
        "a date that is isolated, or its parts change places": r"[\u0600-\u06ff][^\w\ue000]*\d{4}-\d\d-\d\d",
        "a code with a letter between marks of direction": CODE,
        "a mark of direction before keys, or Alt+Enter reads Enter+Alt": KEYS,
        "a word between Latin names, or their list runs to the right": LATIN_LIST,
        "…": r"\.\.\.",
    },
    "fa": {
        "، ؛ ؟": r"[\u0600-\u06ff»]\s?[,;?]",
        "a mark behind its word": r" [،؛؟!:٪%]",
        "« »": r"[“”\"]",
        "ی ک ه": r"[\u064a\u0643\u0629]|هٔ",
        "a half-space after می and before ها, تر": r"(?<!\w)ن?می (?=\w)|\w ها(?:ی|یی)?(?!\w)|\w تر(?:ین)?(?!\w)",
        "آن‌ها": r"\bآنها\b|\bاینها\b",
        "a date that is isolated, or its parts change places": r"[\u0600-\u06ff][^\w\ue000]*\d{4}-\d\d-\d\d",
        "a code with a letter between marks of direction": CODE,
        "a mark of direction before keys, or Alt+Enter reads Enter+Alt": KEYS,
        "a word between Latin names, or their list runs to the right": LATIN_LIST,
        "…": r"\.\.\.",
    },
    "ko": {
        "“ ”": r"['\"«»]",
        "a mark behind its word": r" [;?!:,]|\d %",
        "하세요 and 나요": r"십시오|니까\?",
        "a sentence that needs no particle of two forms": r"은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로|\(이\)라",
        "…": r"\.\.\.",
    },
}


def sentences(language):
    """What people read in a language, by file: wordings, plain files of exercises, labels and samples."""
    for file in chain(*(ROOT.joinpath(part).rglob(f"wording/{language}.ftl") for part in ("alignment", "exercises"))):
        lines = (line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
        yield from ((file, in_fluent(line)) for line in lines)
    for file in chain(ROOT.joinpath("exercises").rglob("*.toml"), SAMPLES.glob("*.toml")):
        told = tomllib.loads(file.read_text(encoding="utf-8"))
        if file.stem == language or (file.parent == SAMPLES and language == "en"):
            yield from ((file, text) for text in strings(told))
        elif file.stem not in FAULTS:
            yield from ((file, text) for text in strings(told, language))
    framework = (ROOT / f"sdg_data/data/{part}/{language}.csv" for part in ("labels", "reach", "agencies"))
    for file in (*framework, SAMPLES / f"texts/{language}.csv"):
        if file.is_file():  # samples were written in English
            with file.open(encoding="utf-8-sig", newline="") as lines:
                yield from ((file, row[-1]) for row in csv.reader(lines))


def in_fluent(line):
    """What a line of a wording says, with a mark for each value."""
    said = re.sub(r"^[a-z][\w-]* =|^\s+\*?\[\w+\]", "", line)
    return re.sub(r"\{ \$\w+ ->|\{[^{}]*\}", "\ue000", said).strip()


def strings(told, language=""):
    """The strings in what was read of a file; of one that says each thing in several languages those of one."""
    if isinstance(told, str) and not language:
        yield told
    elif isinstance(told, dict):
        for name, each in told.items():
            yield from strings(each, "" if name == language else language)
    elif isinstance(told, list):
        for each in told:
            yield from strings(each, language)


def faults(language, text):
    return [better for better, fault in FAULTS[language].items() if re.search(fault, text)]


@pytest.mark.parametrize("language", FAULTS)
def test_texts_have_the_marks_and_spaces_of_their_language(language):
    found = [
        f"{file.relative_to(ROOT).as_posix()}: {', '.join(wrong)}: {text}"
        for file, text in sentences(language)
        if (wrong := faults(language, text))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("the room's sheets", 'the "room"', "60 %")),
        ("fr", ("l'objectif", "Pourquoi ?", "Pourquoi?", "« Modifier\u202f»", "Objectif:", "Objectif :")),
        ("es", ("Pulse «Editar»", "Bien. Por qué?", "60 %", "60%")),
        ("ar", ("لماذا?", "الهدف ، الغاية", "“تعديل”", "هكذا: 2026-05-04.", "المؤشر 5.b.1", "\ue000+Enter")),
        ("fa", ("می شود", "هدف ها", "بزرگ تر", "هدفي", "همهٔ ردیف‌ها", "آنها", "بنویسید: 2026-05-04.", "شاخص 5.b.1")),
        ("ko", ("무엇입니까?", "'편집'을 누르세요", "60 %", "\ue000을(를) 고르세요")),
    ],
)
def test_faulty_marks_are_found(language, texts):
    assert [text for text in texts if not faults(language, text)] == []
