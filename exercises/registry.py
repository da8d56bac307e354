"""The exercises, in the order of the two half-days. A new one is a package of its own and a line here."""

from exercises.agenda import COMPANION as AGENDA
from exercises.brussels_case import EXERCISE as BRUSSELS_CASE
from exercises.challenge import EXERCISE as CHALLENGE
from exercises.debate import EXERCISE as DEBATE
from exercises.expectations import EXERCISE as EXPECTATIONS
from exercises.feedback import EXERCISE as FEEDBACK
from exercises.goals_at_a_glance import EXERCISE as GOALS_AT_A_GLANCE
from exercises.minutes import COMPANION as MINUTES
from exercises.mosaic import COMPANION as MOSAIC
from exercises.next_event import EXERCISE as NEXT_EVENT
from exercises.outcomes import EXERCISE as OUTCOMES
from exercises.own_course import EXERCISE as OWN_COURSE
from exercises.presentations import EXERCISE as PRESENTATIONS
from exercises.question_wall import EXERCISE as QUESTION_WALL
from exercises.recommendations import EXERCISE as RECOMMENDATIONS
from exercises.roadmap import EXERCISE as ROADMAP
from exercises.second_look import EXERCISE as SECOND_LOOK
from exercises.stakeholders import EXERCISE as STAKEHOLDERS
from exercises.workshop.exercise import Registry

REGISTRY = Registry(
    exercises=(
        EXPECTATIONS,
        GOALS_AT_A_GLANCE,
        PRESENTATIONS,
        ROADMAP,
        STAKEHOLDERS,
        BRUSSELS_CASE,
        OWN_COURSE,
        SECOND_LOOK,
        CHALLENGE,
        DEBATE,
        OUTCOMES,
        RECOMMENDATIONS,
        NEXT_EVENT,
        QUESTION_WALL,
        FEEDBACK,
    ),
    companions=(AGENDA, MINUTES, MOSAIC),
)
