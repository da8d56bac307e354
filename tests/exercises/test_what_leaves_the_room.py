"""The export says no more than the room was shown: nothing that lies face down, and nothing that was taken off."""

import importlib
import random
from dataclasses import replace
from types import MappingProxyType

import pytest

from exercises.challenge.changes import take_off
from exercises.challenge.exchanges import ANSWERS, exchanges
from exercises.debate.arguments import arguments, set_table
from exercises.next_event.promises import hide_promises, promise, promises
from exercises.own_course.reflections import hide_reflections, reflect, reflections
from exercises.question_wall.questions import hide as hide_questions
from exercises.question_wall.questions import questions
from exercises.recommendations.changes import hide as hide_recommendations
from exercises.recommendations.ideas import recommendations
from exercises.registry import REGISTRY
from exercises.second_look.changes import take_off as take_off_proposals
from exercises.second_look.proposals import VERDICTS, sorted_proposals
from exercises.stakeholders.changes import change
from exercises.stakeholders.mapping import stakeholders
from exercises.workshop.records import WorkshopPhase
from exercises.workshop.rehearsal.people import Rehearsal
from tests.exercises.phases import PHASES

# What lies face down where something is revealed: the kinds of the documents. Those of the case are sheets.
FACE_DOWN = {
    "expectations": ("before", "after"),
    "goals-at-a-glance": ("answer",),
    "roadmap": ("position",),
    "brussels-case": (),
    "second-look": ("said",),
    "challenge": ("card", "answer"),
    "debate": ("ballot", "strong"),
    "recommendations": ("dots",),
    "feedback": ("answer",),
}
_NOBODY = frozenset()
_MOST = 60  # changed answers of an exercise that are looked at in each phase


@pytest.fixture
def played(new_room):
    """Makes a room with six simulated participants, whom `press` lets act once, in the first of all its exercises."""

    def made(name):
        own = new_room(centres=("cairo", "seoul"), groups=("Red", "Blue"))
        rehearsal, chance = Rehearsal(REGISTRY, own.store, own.lead), random.Random(3)
        rehearsal.add(6)
        own.press = lambda: rehearsal.act(lambda: own.snapshot, chance)
        own.exercise = name
        return own

    return made


def leaves(content, path=()):
    """The single facts of a document, each with the way to it."""
    if isinstance(content, dict):
        for key, value in content.items():
            yield from leaves(value, (*path, key))
    elif isinstance(content, list | tuple):
        for place, value in enumerate(content):
            yield from leaves(value, (*path, place))
    elif not isinstance(content, bool):
        yield path, content


def having(content, path, value):
    """The same document with another fact at the end of this way."""
    if not path:
        return value
    first, *rest = path
    if isinstance(content, dict):
        return {**content, first: having(content[first], rest, value)}
    return [having(each, rest, value) if place == first else each for place, each in enumerate(content)]


def changed(snapshot, name, chance):
    """The same room, with one fact of an answer as somebody else, or nobody, has it."""
    found = snapshot.gathered.get(name, {})
    facts = [
        (document, path, value)
        for document in found.values()
        if document.id.startswith(tuple(f"{kind}." for kind in FACE_DOWN[name]))
        for path, value in leaves(dict(document.content))
    ]
    for document, path, value in chance.sample(facts, min(_MOST, len(facts))):
        other = [each for _, way, each in facts if way[:1] == path[:1] and type(each) is type(value) and each != value]
        if other:
            now = replace(document, content=having(dict(document.content), path, chance.choice(other)))
            own = MappingProxyType({**found, document.id: now})
            yield replace(snapshot, gathered=MappingProxyType({**snapshot.gathered, name: own}))


def told(listed, snapshot):
    """What wall and phones show, and what the export has; None for answers that are none."""
    say = listed.say("en")
    try:
        return (listed.show(snapshot, say), listed.follow(snapshot, say)), listed.outcome(snapshot, say)
    except (LookupError, TypeError, ValueError, AttributeError):
        return None


def waits(own):
    """Whether something waits to be revealed in the exercise."""
    step = REGISTRY.next_step(own.snapshot)
    return step is not None and step.said.startswith(("reveal", "vote-close", "open-vote"))


def cells(tables):
    """How much these tell, what lies face down left out."""
    told = (row for table in tables if not table.face_down for row in table.rows)
    return sum(cell not in {"", None} for row in told for cell in row)


def test_every_exercise_that_reveals_something_is_looked_at():
    assert {listed.name for listed in REGISTRY.exercises if listed.next_step} == FACE_DOWN.keys()


@pytest.mark.parametrize("name", [name for name, kinds in FACE_DOWN.items() if kinds])
def test_answers_that_the_room_cannot_tell_apart_the_export_does_not_tell_apart(played, name):
    own, listed, chance = played(name), REGISTRY.known(name), random.Random(5)
    for prepared in PHASES[name]:
        prepared(own)
        own.press()
        if not waits(own):
            continue
        (seen, exported), alike = told(listed, own.snapshot), 0
        for other in changed(own.snapshot, name, chance):
            if (both := told(listed, other)) and both[0] == seen:
                alike += 1
                assert both[1] == exported
        assert alike


@pytest.mark.parametrize("name", [name for name, kinds in FACE_DOWN.items() if kinds])
def test_what_was_never_revealed_is_in_the_export_of_a_workshop_that_is_over(played, name):
    own, listed, waited = played(name), REGISTRY.known(name), False
    for prepared in PHASES[name]:
        prepared(own)
        own.press()
        if not any(table.face_down for table in own.outcome()):
            continue
        waited, before = True, cells(own.outcome())
        over = replace(own.snapshot, workshop=replace(own.snapshot.workshop, phase=WorkshopPhase.CLOSED), number=0)
        exported = listed.outcome(over, listed.say("en"))
        assert not [table.title for table in exported if table.face_down]
        assert cells(exported) > before
        assert not listed.report or listed.report(over, listed.say("en")).opening
    assert waited


def ids(found):
    return [one.id for one in found]


def hide_stakeholders(own):
    with own.lead.act("hide", "exercises/stakeholders") as act:
        for one in ids(stakeholders(own.snapshot)):
            change(act, one, hidden=True)


HIDING = {
    "second-look": lambda own: take_off_proposals(
        own.lead, _NOBODY, frozenset(one.proposal.id for one in sorted_proposals(own.snapshot))
    ),
    "challenge": lambda own: take_off(own.lead, frozenset(one.id for one in exchanges(own.snapshot))),
    "debate": lambda own: set_table(
        own.lead, "arguments-hidden", hidden=[one.id for one in arguments(own.snapshot, "en")]
    ),
    "next-event": lambda own: hide_promises(own.lead, _NOBODY, frozenset(one.by for one in promises(own.snapshot))),
    "own-course": lambda own: hide_reflections(
        own.lead, _NOBODY, frozenset(one.by for one in reflections(own.snapshot))
    ),
    "question-wall": lambda own: hide_questions(own.lead, dict.fromkeys(ids(questions(own.snapshot)), True)),
    "recommendations": lambda own: hide_recommendations(
        own.lead, dict.fromkeys(ids(recommendations(own.snapshot)), True)
    ),
    "stakeholders": hide_stakeholders,
}
BESIDES = {
    "second-look": lambda own: own.lead.reveal(VERDICTS),
    "challenge": lambda own: own.lead.reveal(ANSWERS),
    "debate": lambda own: own.lead.reveal("debate.arguments"),
    "own-course": lambda own: reflect(own.seat("ana", centre="cairo"), {"challenges": "No time", "potentialities": ""}),
    "next-event": lambda own: promise(own.seat("ana"), {3: "Align two courses"}),
}
TEXTS = {
    "second-look": lambda own: [one.proposal.row.project for one in sorted_proposals(own.snapshot)],
    "challenge": lambda own: [one.played.text for one in exchanges(own.snapshot) if one.played],
    "debate": lambda own: [one.text for one in arguments(own.snapshot, "en")],
    "next-event": lambda own: [one.text for one in promises(own.snapshot)],
    "own-course": lambda own: [one.text for one in reflections(own.snapshot)],
    "question-wall": lambda own: [one.text for one in questions(own.snapshot)],
    "recommendations": lambda own: [one.text for one in recommendations(own.snapshot)],
    "stakeholders": lambda own: [one.name for one in stakeholders(own.snapshot)],
}


def test_every_exercise_whose_cards_can_be_taken_off_is_looked_at():
    moderated = {
        listed.name
        for listed in REGISTRY.exercises
        if hasattr(importlib.import_module(f"{listed.package.replace('/', '.')}.widgets"), "moderate")
    }
    assert moderated == HIDING.keys() == TEXTS.keys()


@pytest.mark.parametrize("name", HIDING)
def test_what_was_taken_off_is_not_in_the_export(played, name):
    own = played(name)
    for prepared in PHASES[name]:
        prepared(own)
        own.press()
    BESIDES.get(name, lambda _: None)(own)
    texts = [text for text in TEXTS[name](own) if text]
    assert texts
    assert any(text in str(own.outcome()) for text in texts)
    HIDING[name](own)
    assert not [text for text in texts if text in str(own.outcome())]
