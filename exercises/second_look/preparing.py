"""A prepared programme, for a room in which nobody has brought one: the sessions of Mashhad's illustrative course."""

from alignment import Kind
from alignment.intake.programme.proposals import Programme as Read
from alignment.intake.programme.proposals import ProposedRow
from alignment.intake.programme.review import review_of
from exercises.cases import case
from exercises.second_look.changes import programme_from, put
from exercises.second_look.proposals import PACKAGE, Programme, Step, step
from exercises.workshop.facilitation import Facilitation


def prepared(language: str) -> Programme:
    """The course with what the app proposes for each of its sessions, as if somebody had brought it."""
    course = case("mashhad", language)
    rows = tuple(ProposedRow(one.title, one.about, one.strategic_focus, one.hours or None) for one in course.projects)
    return programme_from(review_of(Read(Kind.COURSE, course.title, rows, ()), language), "")


def begin(facilitation: Facilitation) -> None:
    """Put the prepared programme before the room, unless there is one."""
    with facilitation.act("bring-prepared", PACKAGE) as act:
        if step(act) is Step.WAITING:
            put(act, prepared(act.workshop.language))
