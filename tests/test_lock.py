"""The locked versions: what a server and the tests are installed from, each file of it known by its hash."""

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = {"requirements.lock": ("postgresql",), "requirements-test.lock": ("pdf", "postgresql", "test")}
locks = pytest.mark.parametrize("lock", EXTRAS)


@cache
def entries(lock):
    """The entries of a lock file: a pinned package, with the hashes of its files."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line.split() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(Requirement(" ".join(w for w in words if not w.startswith("--"))), words[1:]) for words in lines]


def wanted(lock):
    """What `pyproject.toml` asks for, of which the lock is one choice."""
    asked = [
        *PROJECT["dependencies"],
        *(one for extra in EXTRAS[lock] for one in PROJECT["optional-dependencies"][extra]),
    ]
    return [found for found in map(Requirement, asked) if canonicalize_name(found.name) != PROJECT["name"]]


def pinned(lock, name):
    """The versions of a package; there are several where systems or Pythons need different ones."""
    found = [entry for entry, _ in entries(lock) if canonicalize_name(entry.name) == canonicalize_name(name)]
    return {next(iter(entry.specifier)).version for entry in found}


@locks
def test_each_package_is_pinned_to_one_version_and_its_files_to_their_hashes(lock):
    assert len(entries(lock)) > 30
    for entry, words in entries(lock):
        assert [rule.operator for rule in entry.specifier] == ["=="], entry
        hashes = [word for word in words if word.startswith("--hash")]
        assert hashes, entry
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", one) for one in hashes), entry


@locks
def test_the_lock_has_what_the_project_asks_for_within_its_bounds(lock):
    for asked in wanted(lock):
        versions = pinned(lock, asked.name)
        assert versions, f"{asked} is not in {lock}: make it anew, CONTRIBUTING says how"
        assert all(asked.specifier.contains(version) for version in versions), f"{asked}: {versions}"


def test_what_is_tested_is_what_a_server_runs():
    for entry, words in entries("requirements.lock"):
        assert (entry, words) in entries("requirements-test.lock"), entry


@locks
def test_no_address_stands_in_the_lock_so_that_everybody_asks_the_registry_of_their_own(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index" not in text
