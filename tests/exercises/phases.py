"""What a facilitator does before each phase of an exercise in which the room can do something."""

import random
import time

from exercises.brussels_case.preparing import prepare
from exercises.challenge.changes import deal
from exercises.challenge.exchanges import CARDS
from exercises.debate.ballots import ballot, turn_ballot
from exercises.expectations.answers import ask as ask_survey
from exercises.goals_at_a_glance import rounds as quiz
from exercises.presentations.profiles import lead_floor, start
from exercises.recommendations.ideas import VOTE
from exercises.second_look.changes import deal as deal_proposals
from exercises.second_look.preparing import begin as begin_a_second_look
from exercises.stakeholders.changes import turn_to
from exercises.stakeholders.mapping import EVERY_CENTRE


def bring(name):
    return lambda own: own.lead.bring_everyone(exercise=name)


def ask(own):
    quiz.ask(own.lead, quiz.QuestionKind.SCENE, 30, time.time)


def reveal(name):
    return lambda own: own.lead.reveal(name)


def turn_vote(moment):
    return lambda own: turn_ballot(own.lead, moment, ballot(own.snapshot, moment))


def map_every_centre(own):
    with own.lead.act("map-these", "exercises/stakeholders") as act:
        turn_to(act, subject=EVERY_CENTRE)


def deal_links(own):
    prepare(own.lead, in_groups=False)
    own.press()
    deal(own.lead, random.Random(7))
    own.lead.bring_everyone(exercise="challenge")


def look_again(own):
    begin_a_second_look(own.lead)
    deal_proposals(own.lead)
    own.lead.bring_everyone(exercise="second-look")


PHASES = {
    "expectations": (bring("expectations"), lambda own: ask_survey(own.lead, "after")),
    "goals-at-a-glance": (ask, ask),
    "presentations": (
        bring("presentations"),
        lambda own: lead_floor(own.lead, "start", lambda _: start("cairo", time.time()), minutes=10),
    ),
    "roadmap": (bring("roadmap"), reveal("roadmap.positions")),
    "stakeholders": (bring("stakeholders"), map_every_centre),
    "brussels-case": (lambda own: prepare(own.lead, in_groups=False),),
    "own-course": (bring("own-course"), bring("own-course")),
    "second-look": (look_again,),
    "challenge": (deal_links, reveal(CARDS)),
    "debate": (bring("debate"), turn_vote("before"), turn_vote("after")),
    "recommendations": (bring("recommendations"), reveal(VOTE)),
    "next-event": (bring("next-event"),) * 3,
    "question-wall": (bring("question-wall"),) * 2,
    "feedback": (bring("feedback"), reveal("feedback.answers")),
}
