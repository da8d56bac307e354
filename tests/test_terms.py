"""One term per concept: the lists beside the wording, and that no text on a page uses a forbidden twin."""

import csv
import re
import tomllib

import pytest

from benchmarks.imports import ROOT
from tests.test_typography import strings

TERMS = ROOT / "alignment" / "ground" / "wording" / "terms"
LISTED = sorted(file.stem for file in TERMS.glob("*.csv"))
AS_PRINTED = "Stakeholders’ mapping"  # a title of the printed agenda of Brussels 2018
MARKS = "\u064b-\u0652"  # the signs above and below Arabic letters belong to a word, and are no letters


def terms(language):
    with (TERMS / f"{language}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def texts(language):
    """What the wording files of a language say, by file, without comments, keys and the names of places."""
    for owner in ("alignment", "exercises"):
        for file in sorted((ROOT / owner).rglob(f"wording/{language}.ftl")):
            lines = file.read_text(encoding="utf-8").splitlines()
            said = "\n".join(re.sub(r"^[a-z][\w-]* =", "", line) for line in lines if not line.startswith("#"))
            yield file.relative_to(ROOT).as_posix(), re.sub(r"\$\w+", "", said)


def told(language):
    """What cases, programmes, sample workshops and the material of exercises say in a language, by file.

    The sample sheets are not among them: a wall of concrete or a river to clean is theirs, and no term of the app.
    """
    for file in sorted((ROOT / "exercises").rglob("*.toml")):
        own = tomllib.loads(file.read_text(encoding="utf-8"))
        if said := [*strings(own, "" if file.stem == language else language)]:
            yield file.relative_to(ROOT).as_posix(), "\n".join(said).replace(AS_PRINTED, "")


def uses(word, text):
    """Whether a word stands in a text by itself; in Korean also with the particles that hang on to it."""
    ends = "" if re.search("[가-힣]$", word) else rf"(?![\w{MARKS}])"
    return re.search(rf"(?<![\w{MARKS}]){re.escape(word)}{ends}", text, re.IGNORECASE)


def test_there_are_lists():
    assert LISTED


@pytest.mark.parametrize("language", LISTED)
def test_each_concept_has_one_term_and_says_where_it_is_from(language):
    listed = terms(language)
    assert {"goal", "target", "indicator"} <= {row["concept"].lower() for row in listed}
    assert all(row["term"] and row["source"] for row in listed)
    assert len({row["concept"] for row in listed}) == len(listed)


@pytest.mark.parametrize("language", LISTED)
def test_no_text_uses_a_forbidden_twin(language):
    forbidden = {word.strip(): row["concept"] for row in terms(language) for word in row["forbidden"].split("|")}
    found = [
        f"{file}: {word} ({concept})"
        for file, text in (*texts(language), *told(language))
        for word, concept in forbidden.items()
        if word and uses(word, text)
    ]
    assert found == []


@pytest.mark.parametrize("language", LISTED)
def test_cases_programmes_and_sample_workshops_are_among_the_texts(language):
    files = {file for file, _ in told(language)}
    assert {f"exercises/cases/mashhad/{language}.toml", "exercises/samples/workshops/mashhads-course.toml"} <= files
    assert "exercises/agenda/programmes/blank.toml" in files


def test_a_twin_is_found_as_a_word_and_not_within_one():
    assert uses("finalité", "Une finalité.")
    assert not uses("finalité", "Des finalités.")
    assert uses("아틀라스", "내 아틀라스에서 빼기")
    assert not uses("لطفا", "لطفاً بنویسید")
