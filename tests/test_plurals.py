"""Where a noun follows a number, each language has the forms that it needs: nobody reads "1 rows" or "2 صف"."""

import re
from functools import cache

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax import parse

from benchmarks.imports import ROOT

# The forms, by CLDR, in which a noun differs; Persian and Korean nouns are alike after every number.
NEEDED = {"en": {"one"}, "fr": {"one"}, "es": {"one"}, "ar": {"one", "two", "few"}}
FORMS = {"zero", "one", "two", "few", "many", "other"}
# What follows a number and does not change with it: words of relation, units in letters, and what stands for itself.
ALIKE = {
    "en": {"of", "more", "without", "not", "correct", "is", "are", "can", "with", "new", "contested", "h", "min", "s",
           "MB"},
    "fr": {"avec", "n", "de", "des", "sur", "sans", "au", "du", "en", "est", "sont", "h", "min", "s", "Mo"},
    "es": {"con", "no", "de", "del", "en", "sin", "y", "como", "se", "h", "min", "s", "MB"},
    "ar": {"مع", "ليس", "موضع", "جديدة", "من", "في", "على", "بلا", "غير", "غيرها"},
}  # fmt: skip
# Numbers that are never one: bounds of ours, and what somebody sent that goes beyond them.
LARGE = {
    "most", "length", "error-too-many-lines", "error-read-slow", "error-store-busy", "error-hours", "error-dots-number",
}  # fmt: skip
# A number of ours that is fixed: the files of an upload, the minutes of a presentation, the projects of the case.
FIXED = {"uploads-at-most", "start", "done"}


@cache
def messages(language):
    files = (file for owner in ("alignment", "exercises") for file in (ROOT / owner).rglob(f"wording/{language}.ftl"))
    entries = ((file, entry) for file in sorted(files) for entry in parse(file.read_text(encoding="utf-8")).body)
    return [(f"{file.parts[-3]}: {entry.id.name}", entry) for file, entry in entries if isinstance(entry, ftl.Message)]


def forms(select):
    return {str(getattr(variant.key, "name", getattr(variant.key, "value", ""))) for variant in select.variants}


def said_numbers(pattern, within=()):
    """Each value of a pattern with the text after it, and the choices that it stands in, the last one last."""
    for place, part in enumerate(pattern.elements):
        said = getattr(part, "expression", None)
        if isinstance(said, ftl.SelectExpression):
            name = said.selector.id.name if isinstance(said.selector, ftl.VariableReference) else ""
            for variant in said.variants:
                yield from said_numbers(variant.value, (*within, (name, forms(said))))
        elif isinstance(said, ftl.VariableReference):
            after = pattern.elements[place + 1] if place + 1 < len(pattern.elements) else None
            yield said.id.name, after.value if isinstance(after, ftl.TextElement) else "", within


@cache
def counts():
    """The names under which numbers are given to any text: those that some text chooses its form by."""
    every = [found for language in NEEDED for _, entry in messages(language) for found in said_numbers(entry.value)]
    return {name for _, _, within in every for name, known in within if name and known & FORMS}


def lacking(language, entry):
    for name, after, within in said_numbers(entry.value):
        noun = re.match(r"[ \xa0\u202f]([^\W\d_]+)", after)
        if name not in counts() or not noun or noun[1] in ALIKE[language] or {name, entry.id.name} & (LARGE | FIXED):
            continue
        own = [known for chosen, known in within if chosen == name]
        if not own or not own[-1] >= NEEDED[language]:
            yield f"{name} {noun[1]}"


@pytest.mark.parametrize("language", sorted(NEEDED))
def test_a_noun_that_follows_a_number_has_the_forms_of_its_language(language):
    found = {key: told for key, entry in messages(language) if (told := [*lacking(language, entry)])}
    assert found == {}


@pytest.mark.parametrize(("language", "text"), [
    ("en", "x = { $rows } rows"), ("ar", "x = { $rows ->\n    [one] صف واحد\n   *[other] { $rows } صف\n}"),
    ("fr", "x = { $rows ->\n    [0] rien\n   *[other] { $rows } lignes\n}"),
])  # fmt: skip
def test_a_text_that_lacks_a_form_is_found(language, text):
    assert [*lacking(language, parse(text).body[0])]
