"""No sentence lives in code, and every sentence of the wording files is used and complete."""

import ast
import re
from functools import cache

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from alignment.ground.wording import FALLBACK, languages, wording
from alignment.ground.wording import keys as wording_keys
from benchmarks.imports import ROOT, sources
from tests.in_each import in_each

# Folders with wording of their own: "alignment/ground", "alignment", "exercises/workshop", "exercises/debate" …
PACKAGES = sorted(
    folder.parent.relative_to(ROOT).as_posix()
    for owner in ("alignment", "exercises")
    for folder in (ROOT / owner).rglob("wording")
)
SOURCES = sources()
# What speaks with the words of others: pages, what they share, and what several exercises need.
OF_THE_WORKSHOP = ("app.py", "exercises/pages/", "exercises/widgets.py", "exercises/registry.py", "exercises/cases/")
# What has words and spaces and is still no sentence for a person.
NOT_PROSE = re.compile(
    r"^(PRAGMA|BEGIN|SELECT|REPEATABLE READ|[a-z_]+ = [A-Z0-9]+$|python -m )"  # for the database and the shell
    r"|^[MDYHhmsdy#0.,;@/\\: \"\[\]-]+$"  # formats of numbers and dates
)


def name(file):
    return file.relative_to(ROOT).as_posix()


@cache
def strings(file):
    """The string constants of a file that are not docstrings, with their lines; of f-strings, the constant parts."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    # What goes to the log, or is raised as a fault of the program itself, is for who keeps the server running.
    logged = {
        id(said)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith(("_log.", "logging.", "ValueError"))
        for said in node.args
    }
    texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return [(node.lineno, node.value) for node in texts if id(node) not in docstrings | logged]


@cache
def beginnings_of_keys():
    """What f-strings of all code begin with, as far as it may be the beginning of a key."""
    nodes = (node for file in SOURCES for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    joined = (node.values[0] for node in nodes if isinstance(node, ast.JoinedStr))
    begun = {str(first.value) for first in joined if isinstance(first, ast.Constant)}
    return tuple(sorted(prefix for prefix in begun if re.fullmatch(r"[a-z]+(-[a-z]+)*-", prefix)))


def is_prose(text):
    words = re.sub(r"<[^>]*>|^[^<>]*>|<[^<>]*$", " ", text)  # also the halves of a tag that an f-string cuts
    return bool(re.search(r"[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}", words)) and not NOT_PROSE.search(words)


def placeables(entry):
    found = set()

    class Seen(Visitor):
        def visit_VariableReference(self, node):  # noqa: N802 (the visitor's naming)
            found.add(node.id.name)

    Seen().visit(entry)
    return found


@cache
def keys(package, language):
    return wording_keys(package, language)


@cache
def entries(package, language):
    text = (ROOT / package / "wording" / f"{language}.ftl").read_text(encoding="utf-8")
    return FluentResource(text).body


@in_each(SOURCES, name)
def test_no_sentence_slipped_into_code(file):
    assert not [(line, text) for line, text in strings(file) if is_prose(text)]


def test_the_search_for_sentences_finds_one():
    assert is_prose("Please save the row")
    assert is_prose('<b class="x">Save it</b>')
    assert not is_prose('<div class="goal band" style="color:red">')
    assert not is_prose("error-no-title")


def spoken_by(file):
    """The packages in whose words a file speaks: the one whose folder it lies in, by the nearest above it."""
    if name(file).startswith(OF_THE_WORKSHOP):
        return {"exercises/workshop", "exercises/agenda"} if "/cases/" not in name(file) else {"exercises/workshop"}
    above = [folder.relative_to(ROOT).as_posix() for folder in file.parents if folder.is_relative_to(ROOT)]
    return {next((folder for folder in above if folder in PACKAGES), "alignment/ground")}


@in_each(SOURCES, name)
def test_every_key_that_code_asks_for_exists_in_english_in_its_own_package(file):
    if name(file).startswith("sdg_data/"):  # it has sentences of its own, see tests/sdg_data/test_purity.py
        return
    text = file.read_text(encoding="utf-8")
    asked = set(re.findall(r"\bsay\(\s*\"([a-z0-9_-]+)\"", text))
    asked |= set(re.findall(r"\"((?:error|workbook|hint)-[a-z0-9-]+)\"", text))
    raised = set(re.findall(r"\b(?:AlignmentError|NotThere)\(\s*\"(error-[a-z0-9-]+)\"", text))  # say it themselves
    beginnings = set(re.findall(r"\bsay\(\s*f\"([a-z0-9_-]+)\{", text))
    known = {key for package in spoken_by(file) for key in keys(package, FALLBACK)}
    assert asked - raised - known == set()
    assert raised <= keys("alignment", FALLBACK)
    assert {beginning for beginning in beginnings if not any(key.startswith(beginning) for key in known)} == set()


@in_each(PACKAGES)
def test_a_package_with_wording_has_code_that_speaks(package):
    assert any(package in spoken_by(file) and "say(" in file.read_text(encoding="utf-8") for file in SOURCES)


@in_each(PACKAGES)
def test_every_key_is_used(package):
    constants = {text for file in SOURCES for _, text in strings(file)}
    # Messages may be put together from others: "{ refresh-kind } { $code } …".
    text = (ROOT / package / "wording" / f"{FALLBACK}.ftl").read_text(encoding="utf-8")
    constants |= set(re.findall(r"\{ ([a-z][a-z0-9-]+) \}", text))
    unused = {
        key for key in keys(package, FALLBACK) if key not in constants and not key.startswith(beginnings_of_keys())
    }
    assert unused == set()


@in_each([(package, language) for package in PACKAGES for language in languages()])
def test_a_wording_file_has_no_faulty_entry_and_no_key_twice(of):
    package, language = of
    if language != FALLBACK and not (ROOT / package / "wording" / f"{language}.ftl").exists():
        return
    body = entries(package, language)
    assert not [entry.content for entry in body if isinstance(entry, ftl.Junk)]
    names = [entry.id.name for entry in body if isinstance(entry, ftl.Message)]
    assert sorted(names) == sorted(set(names))


@in_each([(package, language) for package in PACKAGES for language in languages() if language != FALLBACK])
def test_a_translation_says_everything_with_the_same_places(of):
    package, language = of
    english = {e.id.name: placeables(e) for e in entries(package, FALLBACK) if isinstance(e, ftl.Message)}
    translated = {e.id.name: placeables(e) for e in entries(package, language) if isinstance(e, ftl.Message)}
    assert translated == english


def test_a_language_that_lacks_a_key_says_it_in_english():
    assert wording("alignment", "xx")("undo") == "Undo"
    assert wording("alignment", "../../etc")("undo") == "Undo"


def test_a_key_that_exists_nowhere_comes_back_as_it_is():
    assert wording("alignment", "en")("no-such-key") == "no-such-key"


def test_two_people_can_speak_two_languages_at_once():
    english, other = wording("alignment/ground", "en"), wording("alignment/ground", "xx")
    assert (english.language, other.language) == ("en", "xx")
    with pytest.raises(AttributeError):
        english.language = "xx"


def test_a_long_value_is_said_whole():
    text = "x{}$" * 5_000
    assert wording("alignment", "en")("error-no-such-sheet", sheet=text).startswith(f"There is no sheet {text}.")
