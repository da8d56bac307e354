"""Reading a case from its folder: `case.toml` has what holds in every language, `<language>.toml` the words."""

from dataclasses import fields, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from alignment import Alignment, AlignmentError, Kind, Link, Strength, centres
from alignment.checks import tidy_row
from exercises.cases.case import Case, CaseProject, CaseStakeholder, ModelAnswer, StakeholderLevel, StakeholderType
from exercises.errors import ExerciseError
from exercises.texts import check_names, fault_of, language_of, read_plain
from sdg_data import load_catalogue

CASES = Path(__file__).parent
SCALE = range(1, 6)  # of influence and of interest
_OF_THE_WORDS = frozenset({"id", "name", "role"})  # of a stakeholder; the rest is in case.toml
_HEADING = ("title", "strategic_goal", "audience", "facts", "made_up")


@lru_cache(maxsize=1)
def case_names() -> tuple[str, ...]:
    """The names of the prepared cases, that is of the folders here that have a `case.toml`, by the alphabet."""
    return tuple(sorted(file.parent.name for file in CASES.glob("*/case.toml")))


def case(name: str, language: str = "en") -> Case:
    """The case of this name in `language`, in English where it has no such file. Raises `ExerciseError`."""
    if name not in case_names():
        raise ExerciseError("error-case-unknown", case=name, known=", ".join(case_names()))
    return _read_once(name, language_of(CASES / name, language))


@cache  # as many as there are files
def _read_once(name: str, language: str) -> Case:
    return read_case(CASES / name, language)


def read_case(folder: Path, language: str) -> Case:
    """The case of one folder. Raises `ExerciseError` that names the file and what is wrong in it."""
    with fault_of(folder / "case.toml"):
        bare = _bare(folder.name, read_plain(folder / "case.toml"))
    with fault_of(folder / f"{language}.toml"):
        return replace(_worded(bare, read_plain(folder / f"{language}.toml")), language=language)


def _bare(name: str, content: dict[str, Any]) -> Case:
    """The case without words. The places of its strategic focuses hold their ids."""
    check_names("case.toml", content, ("kind", "centre", "projects", "stakeholders"))
    if content["centre"] not in centres():
        raise AlignmentError("error-no-such-centre", centre=content["centre"])
    projects = tuple(_project(key, project) for key, project in content["projects"].items())
    known = {project.id for project in projects}
    stakeholders = tuple(_stakeholder(key, one, known) for key, one in content["stakeholders"].items())
    return Case(name, Kind(content["kind"]), content["centre"], projects, stakeholders)


def _project(key: str, content: dict[str, Any]) -> CaseProject:
    check_names(key, content, ("focus", "answers"), ("hours",))
    answers = tuple(_answer(own, answer) for own, answer in content["answers"].items())
    return CaseProject(key, content["focus"], float(content.get("hours", 0)), answers)


def _answer(key: str, content: dict[str, Any]) -> ModelAnswer:
    check_names(key, content, ("goal", "target", "link", "strength"), ("indicator",))
    codes = {"indicator": "", **content, "link": Link(content["link"]), "strength": Strength(content["strength"])}
    tidy_row(Alignment(**codes), load_catalogue())  # refuses codes that do not exist or belong together
    return ModelAnswer(key, **codes)


def _stakeholder(key: str, content: dict[str, Any], known: set[str]) -> CaseStakeholder:
    check_names(key, content, [place.name for place in fields(CaseStakeholder) if place.name not in _OF_THE_WORDS])
    check_names(f"{key}.projects", content["projects"], (), known)
    for measured in ("influence", "interest"):
        if content[measured] not in SCALE:
            raise ExerciseError("error-case-scale", place=f"{key}.{measured}", value=str(content[measured]))
    content |= {
        "type": StakeholderType(content["type"]),
        "level": StakeholderLevel(content["level"]),
        "projects": tuple(content["projects"]),
    }
    return CaseStakeholder(key, **content)


def _worded(bare: Case, words: dict[str, Any]) -> Case:
    check_names(bare.name, words, (*_HEADING, "questions", "focuses", "projects", "stakeholders"))
    check_names("focuses", words["focuses"], bare.strategic_focuses)
    check_names("projects", words["projects"], [project.id for project in bare.projects])
    check_names("stakeholders", words["stakeholders"], [stakeholder.id for stakeholder in bare.stakeholders])
    told = words["stakeholders"]
    for key, one in told.items():
        check_names(key, one, ("name", "role"))
    return replace(
        bare,
        projects=tuple(_told(project, words["projects"][project.id], words["focuses"]) for project in bare.projects),
        stakeholders=tuple(replace(stakeholder, **told[stakeholder.id]) for stakeholder in bare.stakeholders),
        questions=tuple(words["questions"]),
        **{name: words[name] for name in _HEADING},
    )


def _told(project: CaseProject, words: dict[str, Any], focuses: dict[str, str]) -> CaseProject:
    check_names(project.id, words, ("title", "about", "why"), ("local", "change_tomorrow"))
    ids = [answer.id for answer in project.answers]
    local = words.get("local", {})
    check_names(f"{project.id}.why", words["why"], ids)
    check_names(f"{project.id}.local", local, (), ids)
    answers = tuple(
        replace(answer, why=words["why"][answer.id], local=local.get(answer.id, "")) for answer in project.answers
    )
    return replace(
        project,
        strategic_focus=focuses[project.strategic_focus],
        title=words["title"],
        about=words["about"],
        change_tomorrow=words.get("change_tomorrow", ""),
        answers=answers,
    )
