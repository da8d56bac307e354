"""Reading a case from its folder: `case.toml` has what holds in every language, `<language>.toml` the words."""

from dataclasses import fields, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, TypeVar

from alignment import Alignment, AlignmentError, Kind, known_centres
from alignment.checks import tidy_row
from alignment.ground.records import record_of
from exercises.cases.records import Case, CaseProject, CaseStakeholder, ModelAnswer
from exercises.workshop.errors import ExerciseError
from exercises.workshop.plain_files import check_names, fault_of, language_of, read_plain
from sdg_data import load_catalogue

CASES = Path(__file__).parent
SCALE = range(1, 6)  # of influence and of interest
_OF_THE_WORDS = frozenset({"id", "name", "role"})  # of a stakeholder; the rest is in case.toml
_Record = TypeVar("_Record")
_HEADING = ("title", "strategic_goal", "audience", "facts", "made_up")


@lru_cache(maxsize=1)
def case_names() -> tuple[str, ...]:
    """The names of the prepared cases, that is of the folders here that have a `case.toml`, by the alphabet."""
    return tuple(sorted(file.parent.name for file in CASES.glob("*/case.toml")))


def case(name: str, language: str = "en") -> Case:
    """The case of this name in `language`, in English where it has no such file. Raises `ExerciseError`."""
    if name not in case_names():
        raise ExerciseError("error-case-unknown", case=name, known=", ".join(case_names()))
    return read_case(CASES / name, language_of(CASES / name, language))


@cache  # as many as there are files
def read_case(folder: Path, language: str) -> Case:
    """The case of one folder. Raises `ExerciseError` that names the file and what is wrong in it."""
    with fault_of(folder / "case.toml"):
        bare = _bare(folder.name, read_plain(folder / "case.toml"))
    with fault_of(folder / f"{language}.toml"):
        return replace(_worded(bare, read_plain(folder / f"{language}.toml")), language=language)


def _bare(name: str, content: dict[str, Any]) -> Case:
    """The case without words. The places of its strategic focuses hold their ids."""
    check_names("case.toml", content, ("kind", "centre", "projects", "stakeholders"))
    if content["centre"] not in known_centres():
        raise AlignmentError("error-no-such-centre", centre=content["centre"])
    projects = tuple(_project(key, project) for key, project in content["projects"].items())
    known = {project.id for project in projects}
    stakeholders = tuple(_stakeholder(key, one, known) for key, one in content["stakeholders"].items())
    return Case(name, Kind(content["kind"]), content["centre"], projects, stakeholders)


def _project(key: str, content: dict[str, Any]) -> CaseProject:
    place = f"projects.{key}"
    check_names(place, content, ("focus", "answers"), ("hours",))
    answers = tuple(_answer(f"{place}.answers.{own}", own, answer) for own, answer in content["answers"].items())
    return CaseProject(key, content["focus"], float(content.get("hours", 0)), answers)


def _answer(place: str, key: str, content: dict[str, Any]) -> ModelAnswer:
    check_names(place, content, ("goal", "target", "link", "strength"), ("indicator",))
    answer = _converted(place, ModelAnswer, {"indicator": "", **content}, id=key)
    codes = Alignment(goal=answer.goal, target=answer.target, indicator=answer.indicator)
    tidy_row(codes, load_catalogue())  # refuses codes that do not exist or belong together
    return answer


def _stakeholder(key: str, content: dict[str, Any], known: set[str]) -> CaseStakeholder:
    place = f"stakeholders.{key}"
    check_names(place, content, [name.name for name in fields(CaseStakeholder) if name.name not in _OF_THE_WORDS])
    check_names(f"{place}.projects", content["projects"], (), known)
    for measured in ("influence", "interest"):
        if content[measured] not in SCALE:
            raise ExerciseError("error-case-scale", place=f"{place}.{measured}", value=str(content[measured]))
    return _converted(place, CaseStakeholder, content, id=key)


def _converted(place: str, kind: type[_Record], content: dict[str, Any], **more: str) -> _Record:
    # The converter names the place within `content` only ("at `$.link`").
    try:
        return record_of(kind, content, **more)
    except ValueError as fault:
        raise ValueError(str(fault).replace("$", place)) from fault


def _worded(bare: Case, words: dict[str, Any]) -> Case:
    check_names(bare.name, words, (*_HEADING, "questions", "focuses", "projects", "stakeholders"))
    check_names("focuses", words["focuses"], bare.strategic_focuses)
    check_names("projects", words["projects"], [project.id for project in bare.projects])
    check_names("stakeholders", words["stakeholders"], [stakeholder.id for stakeholder in bare.stakeholders])
    told = words["stakeholders"]
    for key, one in told.items():
        check_names(f"stakeholders.{key}", one, ("name", "role"))
    return replace(
        bare,
        projects=tuple(_told(project, words["projects"][project.id], words["focuses"]) for project in bare.projects),
        stakeholders=tuple(replace(stakeholder, **told[stakeholder.id]) for stakeholder in bare.stakeholders),
        questions=tuple(words["questions"]),
        **{name: words[name] for name in _HEADING},
    )


def _told(project: CaseProject, words: dict[str, Any], focuses: dict[str, str]) -> CaseProject:
    place = f"projects.{project.id}"
    check_names(place, words, ("title", "about", "why"), ("local", "change_tomorrow"))
    ids = [answer.id for answer in project.answers]
    local = words.get("local", {})
    check_names(f"{place}.why", words["why"], ids)
    check_names(f"{place}.local", local, (), ids)
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
