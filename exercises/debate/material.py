"""What a debate starts from: role cards and first arguments, from the plain files in `material/`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from alignment.ground.wording import FALLBACK
from exercises.workshop.plain_files import check_names, fault_of, language_of, read_plain

FOLDER = Path(__file__).parent / "material"


@dataclass(frozen=True, slots=True)
class RoleCard:
    """A role to speak from: `card` says who you are and what you care about, `ask` is a question for the others."""

    id: str
    name: str
    card: str
    ask: str


@dataclass(frozen=True, slots=True)
class SeedArgument:
    """An argument that is there before the room has any of its own."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Material:
    """The question of the debate, its role cards, and first arguments on both sides, as many for as against.

    `others` are other questions by name, for which there are no arguments yet.
    """

    question: str
    others: Mapping[str, str]
    roles: tuple[RoleCard, ...]
    arguments_for: tuple[SeedArgument, ...]
    arguments_against: tuple[SeedArgument, ...]


def material(language: str = "en") -> Material:
    """The material in `language`, else in English. Raises `ExerciseError`."""
    return read_material(FOLDER, language_of(FOLDER, language))


@cache  # as many as there are files
def read_material(folder: Path, language: str) -> Material:
    """The material of one folder, in the order of its English file. Raises `ExerciseError` that names what is wrong."""
    with fault_of(folder / f"{FALLBACK}.toml"):
        order = read_plain(folder / f"{FALLBACK}.toml")
        check_names(folder.name, order, ("question", "questions", "roles", "for", "against"))
    with fault_of(folder / f"{language}.toml"):
        words = read_plain(folder / f"{language}.toml")
        check_names(folder.name, words, order)
        for part in ("questions", "roles", "for", "against"):
            check_names(part, words[part], order[part])
        for key, role in words["roles"].items():
            check_names(key, role, ("name", "card", "ask"))
        return Material(
            words["question"],
            MappingProxyType(words["questions"]),
            tuple(RoleCard(key, **words["roles"][key]) for key in order["roles"]),
            tuple(SeedArgument(key, words["for"][key]) for key in order["for"]),
            tuple(SeedArgument(key, words["against"][key]) for key in order["against"]),
        )
