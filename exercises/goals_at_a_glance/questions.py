"""The pictures in words of the glance at the goals, from the plain files in `questions/`."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from exercises.workshop.plain_files import check_names, fault_of, language_of, read_plain
from sdg_data import load_catalogue

FOLDER = Path(__file__).parent / "questions"


@dataclass(frozen=True, slots=True)
class Question:
    """A scene in a city, to be placed on its main goal ("11"); `why` explains the goal in one sentence.

    `target` is the one that the scene is closest to. `id` holds in every language.
    """

    id: str
    goal: str
    target: str
    scene: str
    why: str


def questions(language: str = "en") -> tuple[Question, ...]:
    """The questions in `language`, else in English, in the order of `questions/targets.toml`: by goal, so shuffle them.

    Raises `ExerciseError`.
    """
    return read_questions(FOLDER, language_of(FOLDER, language))


@cache  # as many as there are files
def read_questions(folder: Path, language: str) -> tuple[Question, ...]:
    """The questions of one folder. Raises `ExerciseError` that names the file and what is wrong in it."""
    with fault_of(folder / "targets.toml"):
        targets = {key: load_catalogue().target(code) for key, code in read_plain(folder / "targets.toml").items()}
    with fault_of(folder / f"{language}.toml"):
        words = read_plain(folder / f"{language}.toml")
        check_names(folder.name, words, targets)
        for key, told in words.items():
            check_names(key, told, ("scene", "why"))
        return tuple(Question(key, str(target.goal), target.code, **words[key]) for key, target in targets.items())
