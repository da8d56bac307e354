"""A stakeholder: who it is, where it stands on the map, and its part in named projects. Everything here is frozen."""

from dataclasses import dataclass, replace
from functools import lru_cache

from alignment.checks import tidy, tidy_line, tidy_name
from exercises.cases import StakeholderLevel, StakeholderType
from exercises.workshop.errors import ExerciseError
from sdg_data.words import tokens

NAME = "stakeholders"
PACKAGE = "exercises/stakeholders"
SCALE = (1, 2, 3, 4, 5)  # of influence and of interest, from low to high
LONGEST_NAME = 80  # characters: some bodies have long names
LONGEST_ROLE = 200  # characters: one or two sentences
LONGEST_PROJECT = 120  # characters of a project's name: what fits a phone
LONGEST_SUBJECT = 200
MOST_TIES = 12  # projects of one stakeholder


class StakeholderError(ExerciseError, package=PACKAGE):
    """Something about a stakeholder that is refused, with the rule and the remedy."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A part in a named project. `row` is the id of an alignment row, "" for a project that no sheet has."""

    project: str
    role: str = ""
    row: str = ""

    @property
    def key(self) -> str:
        """What tells one project of a stakeholder from another."""
        return self.row or f"named.{name_key(self.project)}"


@dataclass(frozen=True, slots=True)
class Stakeholder:
    """A body or group with a stake in `subject` (see `mapping`); `influence` and `interest` run from 1 to 5.

    Where `involved` is False, it should be involved and is not: a missing voice. `hidden` is not shown to the room;
    `into` is the id of the stakeholder that this one has become part of.
    """

    name: str
    type: StakeholderType
    level: StakeholderLevel
    subject: str = ""
    influence: int = 3
    interest: int = 3
    involved: bool = True
    ties: tuple[Tie, ...] = ()
    hidden: bool = False
    into: str = ""
    id: str = ""


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """What two writings of one name have in common: "The Region's Government" and "the  region’s government!"."""
    return " ".join(tokens(name)) or name.casefold().strip()


def tidy_stakeholder(stakeholder: Stakeholder) -> Stakeholder:
    """The stakeholder fit for keeping. Raises `StakeholderError` without a name or beyond the scale and the limits."""
    name = tidy_name(stakeholder.name, LONGEST_NAME)
    if not name:
        raise StakeholderError("error-stakeholder-name")
    for value in (stakeholder.influence, stakeholder.interest):
        if value not in SCALE:
            raise StakeholderError("error-stakeholder-scale", value=str(value))
    ties = {tie.key: tie for tie in map(_tidy_tie, stakeholder.ties) if tie.project}
    if len(ties) > MOST_TIES:
        raise StakeholderError("error-stakeholder-ties", most=MOST_TIES)
    return replace(
        stakeholder,
        name=name,
        type=StakeholderType(stakeholder.type),
        level=StakeholderLevel(stakeholder.level),
        subject=tidy(stakeholder.subject)[:LONGEST_SUBJECT],
        involved=bool(stakeholder.involved),
        ties=tuple(ties.values()),
    )


def _tidy_tie(tie: Tie) -> Tie:
    project = tidy_line(tie.project[: 10 * LONGEST_PROJECT], LONGEST_PROJECT)
    return replace(tie, project=project, role=tidy(tie.role[: 10 * LONGEST_ROLE])[:LONGEST_ROLE].strip())


def merged(first: Stakeholder, second: Stakeholder) -> Stakeholder:
    """One stakeholder out of two of the same name: what was said first stands, and the second adds its projects.

    A role that the first left open is the second's; beyond `MOST_TIES` the second's projects are left out.
    """
    ties = {tie.key: tie for tie in first.ties}
    for tie in second.ties:
        known = ties.get(tie.key)
        if known is None and len(ties) < MOST_TIES:
            ties[tie.key] = tie
        elif known is not None and not known.role:
            ties[tie.key] = replace(known, role=tie.role)
    return replace(first, ties=tuple(ties.values()))
