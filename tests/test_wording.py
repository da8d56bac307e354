"""No sentence lives in code, and every sentence of the wording files is used and complete."""

import ast
import re
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from sdg_data.wording import FALLBACK, keys, languages, wording

ROOT = Path(__file__).parent.parent
OWNERS = ("sdg_data", "alignment", "exercises")
# The three packages, and the exercises that have wording of their own.
PACKAGES = (*OWNERS, *sorted(str(f.parent.relative_to(ROOT).as_posix()) for f in ROOT.glob("exercises/*/wording")))
SOURCES = [ROOT / "app.py", *(file for package in OWNERS for file in sorted((ROOT / package).rglob("*.py")))]
# What has words and spaces and is still no sentence for a person.
NOT_PROSE = re.compile(
    r"^(PRAGMA|BEGIN|SELECT|[a-z_]+ = [A-Z0-9]+$|python -m )"  # for the database and the shell
    r"|^[MDYHhmsdy#0.,;@/\\: \"\[\]-]+$"  # formats of numbers and dates
)


def name(file):
    return file.relative_to(ROOT).as_posix()


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
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings | logged:
            yield node.lineno, node.value


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


def entries(package, language):
    text = (ROOT / package / "wording" / f"{language}.ftl").read_text(encoding="utf-8")
    return FluentResource(text).body


@pytest.mark.parametrize("file", SOURCES, ids=name)
def test_no_sentence_slipped_into_code(file):
    # Patterns that read the official texts are not for people on a page.
    if name(file) == "alignment/local_indicator.py":
        return
    assert not [(line, text) for line, text in strings(file) if is_prose(text)]


def test_the_search_for_sentences_finds_one():
    assert is_prose("Please save the row")
    assert is_prose('<b class="x">Save it</b>')
    assert not is_prose('<div class="goal band" style="color:red">')
    assert not is_prose("error-no-title")


@pytest.mark.parametrize("package", PACKAGES)
def test_every_key_that_code_asks_for_exists_in_english(package):
    files = [file for file in SOURCES if name(file).startswith(package + "/")]
    asked = set()
    for file in files:
        text = file.read_text(encoding="utf-8")
        asked |= set(re.findall(r"\bsay\(\s*\"([a-z0-9_-]+)\"", text))
        asked |= set(re.findall(r"\"((?:error|refresh|workbook|hint)-[a-z0-9-]+)\"", text))
    assert asked
    other = {key for spoken in PACKAGES for key in keys(spoken, FALLBACK)} if package.startswith("exercises") else set()
    assert asked - keys(package, FALLBACK) - other == set()


@pytest.mark.parametrize("package", PACKAGES)
def test_every_key_is_used(package):
    files = SOURCES
    constants = {text for file in files for _, text in strings(file)}
    prefixes = set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                prefixes.add(str(node.values[0].value))
    prefixes = {prefix for prefix in prefixes if re.fullmatch(r"[a-z]+(-[a-z]+)*-", prefix)}
    # Messages may be put together from others: "{ refresh-kind } { $code } …".
    text = (ROOT / package / "wording" / f"{FALLBACK}.ftl").read_text(encoding="utf-8")
    constants |= set(re.findall(r"\{ ([a-z][a-z0-9-]+) \}", text))
    unused = {key for key in keys(package, FALLBACK) if key not in constants and not key.startswith(tuple(prefixes))}
    assert unused == set()


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("language", sorted(languages()))
def test_a_wording_file_has_no_faulty_entry_and_no_key_twice(package, language):
    if language != FALLBACK and not (ROOT / package / "wording" / f"{language}.ftl").exists():
        return
    body = entries(package, language)
    assert not [entry.content for entry in body if isinstance(entry, ftl.Junk)]
    names = [entry.id.name for entry in body if isinstance(entry, ftl.Message)]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("language", sorted(set(languages()) - {FALLBACK}))
def test_a_translation_says_everything_with_the_same_places(package, language):
    english = {e.id.name: placeables(e) for e in entries(package, FALLBACK) if isinstance(e, ftl.Message)}
    translated = {e.id.name: placeables(e) for e in entries(package, language) if isinstance(e, ftl.Message)}
    assert translated == english


def test_a_language_that_lacks_a_key_says_it_in_english():
    assert wording("alignment", "xx")("undo") == "Undo"
    assert wording("alignment", "../../etc")("undo") == "Undo"


def test_a_key_that_exists_nowhere_comes_back_as_it_is():
    assert wording("alignment", "en")("no-such-key") == "no-such-key"


def test_two_people_can_speak_two_languages_at_once():
    english, other = wording("sdg_data", "en"), wording("sdg_data", "xx")
    assert (english.language, other.language) == ("en", "xx")
    with pytest.raises(AttributeError):
        english.language = "xx"


def test_a_long_value_is_said_whole():
    text = "x{}$" * 5_000
    assert wording("alignment", "en")("error-no-such-sample", sample=text).startswith(f"There is no example {text}.")
