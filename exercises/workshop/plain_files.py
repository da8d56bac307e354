"""The plain files that experts correct: TOML, one per language, beside what is the same in all of them."""

import tomllib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alignment.checks import tidy
from alignment.ground.wording import FALLBACK, languages
from exercises.workshop.errors import ExerciseError
from sdg_data import ToolkitError


def language_of(folder: Path, language: str) -> str:
    """The language in which `folder` speaks to a reader of `language`: that one where it has a file, else English."""
    return language if language in languages() and (folder / f"{language}.toml").is_file() else FALLBACK


@contextmanager
def fault_of(file: Path) -> Iterator[None]:
    """Turns what goes wrong within into an `ExerciseError` that names `file` and the fault."""
    try:
        yield
    except (ToolkitError, ValueError, KeyError, TypeError, AttributeError, OSError) as fault:
        raise ExerciseError("error-case-file", file=f"{file.parent.name}/{file.name}", fault=str(fault)) from fault


def read_plain(file: Path) -> dict[str, Any]:
    """The content of a plain file with its texts tidied. Raises `ExerciseError` for a blank one, with its place."""
    content: dict[str, Any] = _tidied("", tomllib.loads(file.read_text(encoding="utf-8")))
    return content


def _tidied(place: str, content: Any) -> Any:
    if isinstance(content, dict):
        return {key: _tidied(f"{place}.{key}" if place else key, below) for key, below in content.items()}
    if isinstance(content, list):
        return [_tidied(place, below) for below in content]
    if isinstance(content, str) and not (content := tidy(content)):
        raise ExerciseError("error-case-blank", place=place)
    return content


def check_names(place: str, found: Iterable[str], needed: Iterable[str], may: Iterable[str] = ()) -> None:
    """Raises `ExerciseError` unless `found` has all the `needed` names and no others but those that it `may` have."""
    found, needed = set(found), set(needed)
    missing, strange = needed - found, found - needed - set(may)
    if missing or strange:
        named = {"missing": ", ".join(sorted(missing)) or "-", "strange": ", ".join(sorted(strange)) or "-"}
        raise ExerciseError("error-case-names", place=place, **named)
