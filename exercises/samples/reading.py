"""The sample workshops as their files have them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from alignment import known_centres
from alignment.ground.records import Meta, record_of
from alignment.ground.wording import FALLBACK
from exercises.agenda.programme_files import programmes
from exercises.workshop.errors import ExerciseError
from exercises.workshop.plain_files import fault_of, read_plain

PACKAGE = "exercises/samples"
FOLDER = Path(__file__).parent / "workshops"
_Texts = Mapping[str, str]


class NoSuchSample(ExerciseError, package=PACKAGE):
    """A sample workshop that there is not, or a file of one with a fault."""


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """Somebody made up: `name`, and `names` by language where it is written otherwise; a group and a centre, by id."""

    name: str
    centre: str
    group: str = ""
    names: _Texts = field(default_factory=dict)

    def name_in(self, language: str) -> str:
        """The name as a language writes it."""
        return self.names.get(language, self.name)


@dataclass(frozen=True, slots=True)
class Saying:
    """Something that the person of the number `by`, from 1, says; 0 is the room. `what` says where it belongs.

    `step` and `choice` are what they choose along with it.
    """

    what: str
    by: Annotated[int, Meta(ge=0)]
    text: _Texts
    step: int = 0
    choice: str = ""

    def text_in(self, language: str) -> str:
        """The text in `language`, else in English."""
        return self.text.get(language) or self.text[FALLBACK]


@dataclass(frozen=True, slots=True)
class SampleWorkshop:
    """A sample workshop: `place` is the id of a centre, `days` are those of the programme that it has, from 1.

    `left_out` are slots of each of these days, by number; `late` says how many minutes each slot began late. `steps`
    and `votes` have what each person chose, in their order, `dots` on which recommendations they put theirs, `courses`
    the sample sheet that is each centre's course.
    """

    title: _Texts
    programme: str
    place: str
    first_day: date
    people: Annotated[tuple[SamplePerson, ...], Meta(min_length=2)]
    groups: tuple[str, ...] = ()
    days: tuple[int, ...] = (1, 2)
    left_out: tuple[int, ...] = ()
    late: tuple[tuple[int, ...], ...] = ()
    courses: Mapping[str, str] = field(default_factory=dict)
    steps: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    votes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dots: tuple[tuple[int, ...], ...] = ()
    said: tuple[Saying, ...] = ()

    def title_in(self, language: str) -> str:
        """Its title in `language`, else in English."""
        return self.title.get(language) or self.title[FALLBACK]

    def sayings(self, what: str) -> tuple[Saying, ...]:
        """What is said there, in the order of the file."""
        return tuple(one for one in self.said if one.what == what)


@lru_cache(maxsize=1)
def sample_workshops() -> Mapping[str, SampleWorkshop]:
    """The sample workshops by the names of their files. Raises `ExerciseError` that names a file with a fault."""
    return MappingProxyType({file.stem: read_workshop(file) for file in sorted(FOLDER.glob("*.toml"))})


def read_workshop(file: Path) -> SampleWorkshop:
    """The sample workshop of one file. Raises `ExerciseError` that names the file and what is wrong in it."""
    with fault_of(file):
        found = record_of(SampleWorkshop, read_plain(file))
        if strange := {found.place, *(who.centre for who in found.people)} - known_centres().keys():
            raise NoSuchSample("error-sample-workshop", wrong=", ".join(sorted(strange)))
        if found.programme not in programmes():
            raise NoSuchSample("error-sample-workshop", wrong=found.programme)
        chosen: dict[str, tuple[object, ...]] = {f"steps.{name}": one for name, one in found.steps.items()}
        chosen |= {f"votes.{name}": one for name, one in found.votes.items()}
        chosen |= {"dots": found.dots} if found.dots else {}
        if short := [name for name, one in chosen.items() if len(one) != len(found.people)]:
            raise NoSuchSample("error-sample-workshop", wrong=short[0])
        if strange_people := [one.what for one in found.said if one.by > len(found.people)]:
            raise NoSuchSample("error-sample-workshop", wrong=strange_people[0])
        return found
