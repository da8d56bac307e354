"""The framework knows nothing of pages, stores and languages: it can be taken into another program as it is."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from string import Formatter

import pytest

import sdg_data
from alignment.ground.errors import words_for
from alignment.ground.wording import GROUND, keys, languages
from sdg_data import UnknownCode, load_catalogue
from sdg_data.sentences import sentence, sentences

FOLDER = Path(sdg_data.__file__).parent
FILES = sorted(FOLDER.rglob("*.py"))
MAY_IMPORT = {*sys.stdlib_module_names, "numpy", "rapidfuzz", "snowballstemmer", "sdg_data"}
ASKED = re.compile(r'f?"((?:error|refresh|wording)-[a-z-]*(?:\{[^}"]*\})?)"')
CATALOGUE = load_catalogue()


def loaded_by(statement):
    """The top-level modules that a fresh interpreter has after this statement."""
    ran = subprocess.run(
        [sys.executable, "-c", f"{statement}\nimport sys\nprint(*sys.modules)"],
        capture_output=True, text=True, check=True, cwd=FOLDER.parent,
    )  # fmt: skip
    return {module.split(".")[0] for module in ran.stdout.split()}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_it_imports_the_standard_library_three_small_ones_and_itself(file):
    imported = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            imported.add(node.module.split(".")[0])
    assert imported <= MAY_IMPORT


def test_importing_it_loads_nothing_large():
    loaded = loaded_by("import sdg_data")
    large = (
        "streamlit",
        "pandas",
        "openpyxl",
        "numpy",
        "fluent",
        "msgspec",
        "rapidfuzz",
        "snowballstemmer",
        "alignment",
    )
    assert "sdg_data" in loaded
    assert loaded.isdisjoint(large)


def test_it_has_exactly_the_sentences_that_its_code_asks_for():
    asked = {key for file in FILES for key in ASKED.findall(file.read_text(encoding="utf-8"))}
    whole = {key for key in asked if "{" not in key}
    beginnings = tuple(key.partition("{")[0] for key in asked - whole)
    assert whole <= set(sentences())
    assert all(any(key.startswith(beginning) for key in sentences()) for beginning in beginnings)
    assert {key for key in sentences() if key not in whole and not key.startswith(beginnings)} == set()


def test_a_sentence_has_its_values_in_it_and_a_strange_key_is_said_with_its_values():
    assert sentence("error-unknown-goal", code="18", nearest="17") == (
        "There is no goal 18. Goals are numbered 1 to 17. Nearest: 17."
    )
    assert sentence("no-such-key", code="18") == "no-such-key code=18"


@pytest.mark.parametrize("asked", ["goal", "target", "indicator"])
@pytest.mark.parametrize("language", sorted(languages()))
def test_what_a_person_at_a_page_is_refused_is_said_in_each_language(asked, language):
    with pytest.raises(UnknownCode) as refusal:
        getattr(CATALOGUE, asked)("99")
    assert refusal.value.key in keys(GROUND, language)
    said = refusal.value.say(words_for(refusal.value, language))
    assert "99" in said
    assert (said == str(refusal.value)) == (language == "en")


def test_every_refusal_but_those_of_its_commands_has_wording_with_the_ground():
    for_people = {key: text for key, text in sentences().items() if key.startswith("error-")}
    for language in languages():
        assert set(for_people) <= keys(GROUND, language)
    for key, text in for_people.items():
        places = {name: f"<{name}>" for _, name, _, _ in Formatter().parse(text) if name}
        assert sentence(key, **places) == words_for(UnknownCode(key, "", ()), "en")(key, **places)
