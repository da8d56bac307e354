"""A prepared case: a city plan or a course that a room aligns, the stakeholders, and a model answer to discuss.

Every case is illustrative: made up for practice around a few public facts. Everything here is frozen.
"""

from dataclasses import dataclass
from enum import StrEnum

from alignment import Alignment, AlignmentSheet, Kind, Link, Strength


class StakeholderType(StrEnum):
    """What kind of body or group a stakeholder is."""

    PUBLIC_AUTHORITY = "public_authority"
    PUBLIC_COMPANY = "public_company"
    BUSINESS = "business"
    CIVIL_SOCIETY = "civil_society"
    ACADEMIA = "academia"
    FOUNDATION = "foundation"
    RESIDENTS = "residents"
    INTERNATIONAL = "international"


class StakeholderLevel(StrEnum):
    """The level at which a stakeholder acts, from the nearest to the farthest."""

    LOCAL = "local"
    REGIONAL = "regional"
    NATIONAL = "national"
    INTERNATIONAL = "international"


@dataclass(frozen=True, slots=True)
class ModelAnswer:
    """One link of a project in the model answer: codes that belong together, and why.

    `id` is a short word that holds in every language. `local` words a local indicator in one sentence, or is "".
    """

    id: str
    goal: str
    target: str
    indicator: str
    link: Link
    strength: Strength
    why: str = ""
    local: str = ""


@dataclass(frozen=True, slots=True)
class CaseProject:
    """A project of a plan, or a session of a course, which takes `hours`; a project takes 0.0.

    `about` says in a sentence or two what happens in it. `change_tomorrow` is one example of what could be changed at
    once, or "".
    """

    id: str
    strategic_focus: str
    hours: float
    answers: tuple[ModelAnswer, ...]
    title: str = ""
    about: str = ""
    change_tomorrow: str = ""

    @property
    def goals(self) -> frozenset[str]:
        """The goals of the model answer."""
        return frozenset(answer.goal for answer in self.answers)


@dataclass(frozen=True, slots=True)
class CaseStakeholder:
    """Somebody with a stake in the case; `influence` and `interest` run from 1 to 5.

    `projects` are the ids of the projects that it is tied to; `role` is its role in the first of them. Where `involved`
    is False, it should be involved and is not: a missing voice.
    """

    id: str
    type: StakeholderType
    level: StakeholderLevel
    influence: int
    interest: int
    involved: bool
    projects: tuple[str, ...]
    name: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A prepared case in one language. `facts` says what in it is public fact and from where, `made_up` what is not.

    `questions` are the three that guide its presentation. `centre` is an id of the network's centres.
    """

    name: str
    kind: Kind
    centre: str
    projects: tuple[CaseProject, ...]
    stakeholders: tuple[CaseStakeholder, ...]
    language: str = ""
    title: str = ""
    strategic_goal: str = ""
    audience: str = ""
    facts: str = ""
    made_up: str = ""
    questions: tuple[str, ...] = ()

    @property
    def strategic_focuses(self) -> tuple[str, ...]:
        """The plan's strategic focuses, or the course's parts, in order."""
        return tuple(dict.fromkeys(project.strategic_focus for project in self.projects))

    def sheet(self) -> AlignmentSheet:
        """The sheet to be aligned: a row for each project with its strategic focus, and nothing else filled in."""
        return AlignmentSheet(
            kind=self.kind,
            title=self.title,
            centre=self.centre,
            strategic_goal=self.strategic_goal,
            audience=self.audience,
            illustrative=True,
            # Ids by place, as in a sample: the store gives its own to what is saved.
            rows=tuple(
                Alignment(strategic_focus=project.strategic_focus, project=project.title, id=f"{self.name}-{number}")
                for number, project in enumerate(self.projects, 1)
            ),
        )
