"""What centres have said of themselves before, as drafts for their answers, from the plain files in `known/`."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from exercises.workshop.plain_files import fault_of, language_of, read_plain

FOLDER = Path(__file__).parent / "known"


def known_answer(centre: str, number: int, language: str) -> str:
    """What a centre, by its id, has answered to a question before; "" for nothing. Raises `ExerciseError`."""
    return known_answers(FOLDER, language_of(FOLDER, language)).get(centre, {}).get(str(number), "")


@cache  # as many as there are files
def known_answers(folder: Path, language: str) -> Mapping[str, Mapping[str, str]]:
    """All known answers in a language of the folder, by centre and number. Raises `ExerciseError`."""
    with fault_of(folder / f"{language}.toml"):
        return read_plain(folder / f"{language}.toml")
