"""The exercises, in the order of the two half-days. A new one is a package of its own and a line here."""

from alignment import AlignmentSheet
from exercises.brussels_case import EXERCISE as BRUSSELS_CASE
from exercises.debate import EXERCISE as DEBATE
from exercises.exercise import Exercise
from exercises.expectations import EXERCISE as EXPECTATIONS
from exercises.feedback import EXERCISE as FEEDBACK
from exercises.glance import EXERCISE as GLANCE
from exercises.next_event import EXERCISE as NEXT_EVENT
from exercises.own_course import EXERCISE as OWN_COURSE
from exercises.presentations import EXERCISE as PRESENTATIONS
from exercises.recommendations import EXERCISE as RECOMMENDATIONS
from exercises.roadmap import EXERCISE as ROADMAP
from exercises.rooms import Snapshot
from exercises.stakeholders import EXERCISE as STAKEHOLDERS

EXERCISES: tuple[Exercise, ...] = (
    EXPECTATIONS,
    GLANCE,
    PRESENTATIONS,
    ROADMAP,
    STAKEHOLDERS,
    BRUSSELS_CASE,
    OWN_COURSE,
    DEBATE,
    RECOMMENDATIONS,
    NEXT_EVENT,
    FEEDBACK,
)


def known_exercise(name: str) -> Exercise | None:
    """The exercise of this name, or None for "" and for one that this version of the toolkit does not have."""
    return next((listed for listed in EXERCISES if listed.name == name), None)


def sheet_in_hand(snapshot: Snapshot, group: str, centre: str) -> AlignmentSheet | None:
    """The sheet that somebody of this group and centre aligns now: that of the exercise on stage, else the stage's."""
    listed = known_exercise(snapshot.stage.exercise)
    if listed is None:
        return snapshot.sheet_of(group)
    return listed.works_on(snapshot, group, centre) if listed.works_on else None
