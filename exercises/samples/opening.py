"""A sample workshop, opened as one of one's own: its file is played by simulated participants, slot by slot.

Everything goes the way that a room goes: by the seats of its people and the hand of its facilitator, in the order of
the programme. So a sample has nothing that a workshop could not have.
"""

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from alignment import Alignment, centre_name, known_centres
from alignment.ground.records import content_of
from alignment.ground.wording import wording
from alignment.samples import known_samples
from alignment.store import Store, shared_store
from exercises.agenda.clock import MINUTE, TurnState, open_day, skip
from exercises.agenda.programme_files import Opening, programmes
from exercises.agenda.running import end_day, go_on_within, put_clock, start_turn
from exercises.brussels_case import preparing
from exercises.cases import Case, CaseProject, StakeholderLevel, StakeholderType, case
from exercises.debate import arguments, ballots
from exercises.expectations import answers as survey
from exercises.feedback import answers as feedback
from exercises.goals_at_a_glance import rounds
from exercises.minutes.taking import Note, NoteKind, take_note
from exercises.next_event.promises import promise
from exercises.own_course import courses
from exercises.own_course.reflections import ASKED, reflect
from exercises.presentations import profiles
from exercises.presentations.known_answers import known_answer
from exercises.question_wall import questions
from exercises.recommendations import changes, ideas
from exercises.roadmap.positions import take_position
from exercises.samples.reading import PACKAGE, NoSuchSample, SampleWorkshop, Saying, sample_workshops
from exercises.stakeholders import mapping
from exercises.stakeholders.changes import put, stakeholder_of_case
from exercises.stakeholders.stakeholder import PACKAGE as STAKEHOLDERS
from exercises.stakeholders.stakeholder import Stakeholder
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.hours import instant
from exercises.workshop.joining.codes import IN_A_ROOM
from exercises.workshop.records import InAtlas, Workshop
from exercises.workshop.rehearsal.people import Rehearsal, SimulatedSeat
from exercises.workshop.snapshots import Snapshot, Snapshots
from exercises.workshop.workshops import Workshops

_ROUNDS = 3  # questions of the game
_MOST_STEPS = 12  # that wait for a facilitator in one exercise
_PLANNING = 8  # times that everybody works on their plan


@dataclass
class _Played:
    """A sample while it is played: at the sitting of an exercise that the room is at."""

    sample: SampleWorkshop
    registry: Registry
    store: Store
    workshop: Workshop
    hand: Facilitation
    seats: tuple[SimulatedSeat, ...]
    snapshots: Snapshots
    chance: random.Random
    sitting: str = ""

    @property
    def language(self) -> str:
        return self.workshop.language

    @property
    def whole(self) -> Snapshot:
        return self.snapshots.snapshot(self.workshop.id)

    @property
    def now(self) -> Snapshot:
        return self.whole.at(self.sitting)

    @property
    def lead(self) -> Facilitation:
        return self.hand.at(self.sitting)

    def seat(self, number: int) -> SimulatedSeat:
        """That of the person of this number, from 1."""
        return self.seats[number - 1].at(self.sitting)

    def everybody(self) -> tuple[SimulatedSeat, ...]:
        return tuple(seat.at(self.sitting) for seat in self.seats)

    def said(self, what: str) -> tuple[tuple[SimulatedSeat, Saying, str], ...]:
        """What is said there, with whose seat it is and the text."""
        return tuple((self.seat(one.by), one, one.text_in(self.language)) for one in self.sample.sayings(what))

    def text_of(self, what: str, seat: SimulatedSeat) -> str:
        """What somebody says there, "" for nothing."""
        found = (text for whose, _, text in self.said(what) if whose.participant.id == seat.participant.id)
        return next(found, "")

    def rehearse(self, times: int = 1) -> None:
        """Let everybody do what simulated participants do there."""
        listed = self.registry.known(self.sitting)
        for _ in range(times):
            for seat in self.seats if listed and listed.rehearse else ():
                listed.rehearse(self.whole, seat, self.chance)  # type: ignore[union-attr, misc]

    def go_on(self) -> None:
        """Do what waits for the facilitator, as long as there is something: close a vote, reveal."""
        for _ in range(_MOST_STEPS):
            if (step := self.registry.next_step(self.whole)) is None:
                return
            step.act(self.hand)


def open_sample(
    store: Store, registry: Registry, name: str, language: str, *, person: str = "", letters: int = IN_A_ROOM
) -> tuple[Workshop, str]:
    """Open a sample workshop, in a language, as one of the holder of the token `person`; gives it and its new key.

    Raises `NoSuchSample` for a name that there is not, and as `Workshops.create` does.
    """
    sample = sample_workshops().get(name)
    if sample is None:
        raise NoSuchSample("error-no-such-sample", name=name[:40])
    say = wording(PACKAGE, language)
    last = sample.first_day + timedelta(days=max(sample.days) - 1)
    announced = Workshop(
        name=say("sample-name", title=sample.title_in(language)),
        place=centre_name(sample.place, language),
        starts=sample.first_day + timedelta(days=min(sample.days) - 1),
        ends=last,
        language=language,
        centres=tuple(dict.fromkeys(who.centre for who in sample.people)),
        groups=sample.groups,
        programme=sample.programme,
        in_atlas=InAtlas.NEVER,
    )
    workshops = Workshops(store)
    workshop, key = workshops.create(announced, person, letters)
    hand = workshops.facilitation(workshop.id, key)
    _play(_Played(sample, registry, store, workshop, hand, _seats(sample, registry, store, hand), Snapshots(store),
                  random.Random(workshop.starts.isoformat() if workshop.starts else "")))  # fmt: skip  # noqa: S311
    return workshop, key


def open_shared(registry: Registry, name: str, language: str, person: str, letters: int) -> tuple[Workshop, str]:
    """The same in the store that the whole process shares. Raises `StoreFailed` besides."""
    return open_sample(shared_store(), registry, name, language, person=person, letters=letters)


def _seats(sample: SampleWorkshop, registry: Registry, store: Store, hand: Facilitation) -> tuple[SimulatedSeat, ...]:
    rehearsal = Rehearsal(registry, store, hand)
    rehearsal.add(len(sample.people))
    with hand.unrecorded() as act:
        for seat, who in zip(rehearsal.seats(), sample.people, strict=True):
            named = replace(
                seat.participant,
                nickname=who.name_in(hand.workshop.language),
                group=who.group if who.group in sample.groups else "",
                centre=who.centre,
            )
            act.frame.keep("participant", named.id, content_of(named, "id"), named.id)
    return rehearsal.seats()


def _play(played: _Played) -> None:
    sample = played.sample
    for number, day in enumerate(sample.days):
        planned = programmes()[sample.programme].days[day - 1]
        on = sample.first_day + timedelta(days=day - 1)
        opens = instant(on, planned.starts, known_centres()[sample.place].zone)
        clock = open_day(planned, opens)
        for slot in sample.left_out:
            clock = skip(clock, str(slot), opens)
        put_clock(played.hand, clock)
        late = sample.late[number] if number < len(sample.late) else ()
        waiting = [turn for turn in clock.turns if turn.state is TurnState.WAITING]
        for turn in waiting:
            place = int(turn.id) - 1
            begins = turn.planned + (late[place] if place < len(late) else 0) * MINUTE
            title = turn.slot.title_in(played.language)
            start_turn(played.registry, played.hand, turn.id, begins, "agenda-go-on", title=title)
            for step, opening in enumerate(turn.slot.openings):
                if step:
                    go_on_within(played.registry, played.hand, turn.id, step - 1, "agenda-go-on", title=title)
                _at(played, opening)
        ends = waiting[-1].planned + waiting[-1].minutes * MINUTE
        end_day(played.hand, waiting[-1].id, _after(ends, late))


def _after(planned: datetime, late: tuple[int, ...]) -> datetime:
    return planned + (late[-1] if late else 0) * MINUTE


def _at(played: _Played, opening: Opening) -> None:
    played.sitting = played.whole.stage.exercise
    if do := _DOINGS.get(opening.exercise):
        do(played, opening.settings)
        played.go_on()
    for kind, what in ((NoteKind.POINT, "minutes"), (NoteKind.CONCLUSION, "conclusion")):
        for one in played.sample.sayings(f"{what}-{opening.exercise}") if opening.exercise else ():
            speaker = played.seats[one.by - 1].participant.nickname if one.by else ""
            with played.hand.act("take-note", "exercises/minutes") as act:
                take_note(act, Note(one.text_in(played.language), speaker, kind))


def _survey(played: _Played, _: Mapping[str, str]) -> None:
    moment = survey.asked_now(played.now)
    for seat, step in zip(played.everybody(), played.sample.steps.get(moment, ()), strict=False):
        survey.answer(seat, moment, step, played.text_of(f"expectations-{moment}", seat))


def _game(played: _Played, _: Mapping[str, str]) -> None:
    for _round in range(_ROUNDS):
        rounds.ask(played.lead, rounds.QuestionKind.SCENE, 30, time.time)
        played.rehearse()
        played.go_on()
    with played.lead.act("reveal-results", rounds.PACKAGE) as act:
        act.reveal(rounds.RESULTS)
    for asked in played.sample.sayings("question"):
        wall = played.seats[asked.by - 1]
        question = questions.ask(wall, asked.text_in(played.language))
        for other in played.seats[:3]:
            if other.participant.id != wall.participant.id:
                questions.vote(other, question)


def _presentations(played: _Played, _: Mapping[str, str]) -> None:
    for centre in played.workshop.centres:
        own = next(seat for seat in played.everybody() if seat.participant.centre == centre)
        for number in profiles.QUESTIONS:
            if text := known_answer(centre, number, played.language):
                change = profiles.answering(centre, number, text, "")
                own.contribute(profiles.NAME, profiles.answer_name(centre, number), change)


def _road(played: _Played, _: Mapping[str, str]) -> None:
    for seat, step in zip(played.everybody(), played.sample.steps.get("roadmap", ()), strict=False):
        take_position(seat, step, played.text_of("roadmap", seat))


def _stakeholders(played: _Played, settings: Mapping[str, str]) -> None:
    if (name := settings.get(mapping.SUBJECT, "")) != mapping.EVERY_CENTRE:
        prepared = case(name, played.language)
        subject = mapping.plan_subject(prepared.title)
        with played.lead.act("load", STAKEHOLDERS) as act:
            for known in prepared.stakeholders:
                put(act, stakeholder_of_case(prepared, known, subject, mapping.projects(act)))
        return
    for seat, one, text in played.said("stakeholders-centres"):
        with seat.act() as act:
            subject = mapping.centre_subject(seat.participant.centre)
            put(act, Stakeholder(text, StakeholderType(one.choice), StakeholderLevel.LOCAL, subject))


def _brussels(played: _Played, _: Mapping[str, str]) -> None:
    plan = preparing.the_case(played.language)
    preparing.prepare(played.lead, in_groups=len(played.sample.groups) > 1)
    for number, group in enumerate(played.sample.groups or ("",)):
        seat = next(seat for seat in played.everybody() if seat.participant.group == group)
        if sheet := preparing.works_on(played.now, group, ""):
            _align(played, seat, sheet.id, plan, number)
    played.go_on()
    with played.lead.act("reveal", preparing.PACKAGE) as act:
        for number, _focus in enumerate(plan.strategic_focuses, 1):
            act.reveal(preparing.focus_key(number))


def _align(played: _Played, seat: SimulatedSeat, sheet: str, plan: Case, differs: int) -> None:
    """Align the rows of a case by its model answers; every third one otherwise, where there is another."""
    rows = {(row.strategic_focus, row.project): row for row in played.store.sheet(sheet).rows}
    for number, project in enumerate(plan.projects):
        answer = project.answers[-1 if differs and number % 3 == 0 else 0]
        if row := rows.get((project.strategic_focus, project.title)):
            seat.align(sheet, _aligned(row, project, answer.id))


def _aligned(row: Alignment, project: CaseProject, answer: str) -> Alignment:
    own = next(one for one in project.answers if one.id == answer)
    return replace(
        row, goal=own.goal, target=own.target, indicator=own.indicator, link=own.link, strength=own.strength,
        why=own.why, change_tomorrow=project.change_tomorrow,
    )  # fmt: skip


def _courses(played: _Played, settings: Mapping[str, str]) -> None:
    if settings.get(courses.COURSE) == "own":
        samples = known_samples(played.language)
        for centre, name in played.sample.courses.items():
            own = next((seat for seat in played.everybody() if seat.participant.centre == centre), None)
            if own:
                courses.start_with(own, samples[name].sheet)
    elif sheet := courses.works_on(played.now, "", ""):
        _align(played, played.seat(1), sheet.id, case("mashhad", played.language), 0)
    for seat in played.everybody():
        texts = {asked: played.text_of(asked, seat) for asked in ASKED}
        if any(texts.values()):
            reflect(seat, texts)


def _debate(played: _Played, settings: Mapping[str, str]) -> None:
    question = settings.get(ballots.QUESTION, ballots.USUAL)
    for moment in ballots.MOMENTS:
        if moment == ballots.MOMENTS[1]:
            _argue(played, question)
            ballots.turn_ballot(played.lead, moment, ballots.ballot(played.now, moment))
        for seat, choice in zip(played.everybody(), played.sample.votes.get(f"{question}-{moment}", ()), strict=False):
            ballots.vote(seat, moment, choice)
        played.go_on()
    with played.lead.act("reveal-arguments", ballots.PACKAGE) as act:
        act.reveal(f"{ballots.NAME}.arguments")


def _argue(played: _Played, question: str) -> None:
    for seat, one, text in played.said(f"debate-{question}"):
        argument = arguments.argue(seat, one.choice, text)
        for other in played.everybody()[one.by % 2 :: 2]:
            arguments.turn_strong(other, argument)


def _recommendations(played: _Played, _: Mapping[str, str]) -> None:
    listed = [changes.recommend(seat, text) for seat, _one, text in played.said("recommendations")]
    changes.open_vote(played.lead, opened=True)
    for seat, places in zip(played.everybody(), played.sample.dots, strict=False):
        for place in places[: ideas.dots_each(played.now)]:
            changes.place_dot(seat, listed[place - 1], 1)


def _plans(played: _Played, _: Mapping[str, str]) -> None:
    played.rehearse(_PLANNING)
    for seat in played.everybody():
        promise(seat, {months: played.text_of(f"promise-{months}", seat) for months in (3, 6)})


def _feedback(played: _Played, _: Mapping[str, str]) -> None:
    for seat, one, text in played.said("feedback"):
        helped = one.choice == "yes"
        feedback.answer(seat, feedback.Answer(one.step, one.choice, text if helped else "", "" if helped else text))


_DOINGS: Mapping[str, Callable[[_Played, Mapping[str, str]], None]] = MappingProxyType(
    {
        "expectations": _survey,
        "goals-at-a-glance": _game,
        "presentations": _presentations,
        "roadmap": _road,
        "stakeholders": _stakeholders,
        "brussels-case": _brussels,
        "own-course": _courses,
        "debate": _debate,
        "recommendations": _recommendations,
        "next-event": _plans,
        "feedback": _feedback,
    }
)
