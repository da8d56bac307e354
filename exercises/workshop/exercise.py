"""What an exercise of a workshop is, and the registry of exercises that the workshop is given."""

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from markupsafe import Markup

from alignment import AlignmentSheet
from alignment.ground.records import content_of
from alignment.ground.wording import Wording, wording
from alignment.paper import Block
from alignment.workbook import Part, ReportTable, Value
from exercises.workshop.acts import Act, FacilitatorAct
from exercises.workshop.facilitation import PACKAGE, Facilitation
from exercises.workshop.records import WorkshopPhase
from exercises.workshop.seat import Seat
from exercises.workshop.sittings import SITTING, Sitting, exercise_of, number_of, sitting_for
from exercises.workshop.snapshots import Snapshot

# The HTML of a live view by place: "head", "rows/abc"; what stands before the slash names the block it is in.
Parts = Mapping[str, Markup]
OutcomeTable = ReportTable  # of what an exercise gathered, for the export
CARD_PARTS = ("audience", "needs", "insight", "tip", "takes", "gives")


class Activity(StrEnum):
    """What kind of activity an exercise is, as trainers' guides sort them."""

    LECTURE = "lecture"
    EXERCISE = "exercise"
    DISCUSSION = "discussion"
    CASE = "case"


def outcome_table(
    its: Wording,
    title: str,
    columns: Iterable[str],
    rows: Iterable[tuple[Value, ...]],
    parts: tuple[Part, ...] = (),
    *,
    within: bool = False,
) -> OutcomeTable:
    """A table whose title an exercise's wording says by this key, and its columns by "column-…".

    `parts` say what each column is, so that the workbook can put what is alike in all exercises into one table;
    `within` says that another table has all of it.
    """
    return OutcomeTable(its(title), tuple(its(f"column-{name}") for name in columns), tuple(rows), parts, within)


def table_face_down(its: Wording, title: str) -> OutcomeTable:
    """What stands in place of the table of this title while its answers lie face down: that there are some."""
    say = wording(PACKAGE, its.language)
    return OutcomeTable(title, (say("not-revealed"),), ((say("not-revealed-yet"),),), face_down=True)


@dataclass(frozen=True)
class NextStep:
    """The one obvious thing that a facilitator does next in an exercise, as the desk's button and a clicker do it.

    The button is called `said` in the wording of `package`, whose places `values` fill; `act` does it.
    """

    package: str
    said: str
    act: Callable[[Facilitation], None]
    values: Mapping[str, Any] = field(default_factory=dict)


def revealing(what: str, package: str, said: str = "reveal") -> NextStep:
    """To lay `what` open, as one act under the label `said` of the wording of `package`."""

    def reveal(facilitation: Facilitation) -> None:
        with facilitation.act(said, package) as act:
            act.reveal(what)

    return NextStep(package, said, reveal)


@dataclass(frozen=True)
class Told:
    """What an exercise says in the report besides its tables: in the summary, and at the beginning of its section.

    The tables of `outcome` with the titles `annexed` follow in the annexes alone: the opening says the same in short.
    Those with the titles `in_sheets` say what the aligned sheets say, and stand where a report has no sheets.
    """

    summary: tuple[Block, ...] = ()
    opening: tuple[Block, ...] = ()
    annexed: tuple[str, ...] = ()
    in_sheets: tuple[str, ...] = ()


@dataclass(frozen=True)
class Exercise:
    """An exercise as a card and as functions of a workshop's snapshot.

    `name` ("own-course") is its slug: the package is `exercises.own_course`, whose wording has the card's texts
    (`card-title`, `card-audience`, `card-needs`, `card-insight`, `card-tip`, `card-takes`, `card-gives`) and whose
    `widgets` has `take_part(snapshot, seat)` for a phone and `lead(snapshot, facilitation)` for the facilitator's desk;
    where cards can be hidden, `moderate(snapshot, facilitation)` is that part of it, all that a co-facilitator sees.
    What it gathers are the documents of the collection `name` (`snapshot.kind(name)`). Of a second sitting, which
    `Registry.known` gives by its key ("debate~2"), that key is the `name`, and its functions see the sitting's own.

    `settings` are those that a slot of a programme may give it, each with the values that it may have; it reads them by
    `settings_of`. `opens(act, settings)` does, within the act that opens such a slot, what they need besides.

    `show` is what the projector shows, `follow` what the phones show below their forms; both are drawn anew when
    something changes, and must show nothing that is still face down. `outcome` is what goes into the export: nothing
    that was taken off, and `table_face_down` for what lies face down. All three are given the exercise's own wording.

    `works_on(snapshot, group, centre)` gives the sheet that somebody aligns while the exercise is on stage, or None;
    their phone has its form and its rows below what the exercise shows. `rehearse(snapshot, seat, chance)` lets one
    simulated participant do once what a person could do now, drawing from `chance`; it returns at once, starts
    nothing, and keeps things only by the seat, which notes them. Where there is nothing to do it does nothing. For
    aligning the rows of a sheet none is needed.

    `next_step(snapshot)` is what waits for the facilitator, to reveal what the room has answered, say; None where
    nothing does. `answered(snapshot)` are the ids of those who have answered what is asked now, `tally` what else the
    desk counts, as sentences, in the exercise's own wording: the server draws both anew whenever something changes.

    `begin(facilitation)` is what a facilitator does first where the room can do nothing before, to put a case before
    it, say; a rehearsal that plays by itself does it. Done already, it changes nothing.

    `act(seat, value)` does what a button of the live view is for; buttons say which with `data-act='<name>'` and
    `data-value`. It is called by the server, without a page, and refuses with a `ToolkitError`. `pressed(snapshot,
    participant)` are the values of those buttons that show as pressed for a participant, by id.

    `links` are the marks of the words of links that it has given to people: who brings a workshop back registers them.

    `report` says what the report has besides the tables of `outcome`, which it has in any case: a picture, what belongs
    into its summary.
    """

    name: str
    activity: Activity
    minutes: int
    show: Callable[[Snapshot, Wording], Parts]
    follow: Callable[[Snapshot, Wording], Parts]
    outcome: Callable[[Snapshot, Wording], tuple[OutcomeTable, ...]]
    works_on: Callable[[Snapshot, str, str], AlignmentSheet | None] | None = None
    rehearse: Callable[[Snapshot, Seat, random.Random], None] | None = None
    act: Callable[[Seat, str], None] | None = None
    pressed: Callable[[Snapshot, str], frozenset[str]] | None = None
    next_step: Callable[[Snapshot], NextStep | None] | None = None
    answered: Callable[[Snapshot], frozenset[str]] | None = None
    tally: Callable[[Snapshot, Wording], tuple[str, ...]] | None = None
    begin: Callable[[Facilitation], None] | None = None
    report: Callable[[Snapshot, Wording], Told] | None = None
    links: Callable[[Act], tuple[str, ...]] | None = None
    settings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    opens: Callable[[FacilitatorAct, Mapping[str, str]], None] | None = None

    @property
    def package(self) -> str:
        """The package of its texts, as `alignment.ground.wording` names it."""
        return f"exercises/{exercise_of(self.name).replace('-', '_')}"

    def title(self, snapshot: Snapshot, language: str) -> str:
        """What it is called; where the room has had several sittings of it, as its slot is, else with its number."""
        own, exercise = self.say(language)("card-title"), exercise_of(self.name)
        if sum(1 for key in keys_in(snapshot) if exercise_of(key) == exercise) < 2:  # noqa: PLR2004 (several)
            return own
        number = number_of(self.name)
        said = snapshot.sittings.get(self.name, Sitting()).title_in(language)
        return said or (f"{own} ({number})" if number > 1 else own)

    def say(self, language: str) -> Wording:
        """What the exercise says in `language`."""
        return wording(self.package, language)


@dataclass(frozen=True)
class Companion:
    """What goes along with every exercise, as the agenda does, and is none itself.

    `beside` is what the projector shows in a corner beside everything, "" for nothing; `screen` is what it shows while
    the room is at no exercise and no sheet, nothing for the welcome; `outcome` is what goes into the export. All three
    are given its own wording, that of the package `exercises.<name>`. `over` is what the projector shows in place of
    everything, for as long as the desk lays it over what is there.
    """

    name: str
    beside: Callable[[Snapshot, Wording], Markup]
    screen: Callable[[Snapshot, Wording], Parts]
    outcome: Callable[[Snapshot, Wording], tuple[OutcomeTable, ...]]
    over: Callable[[Snapshot, Wording], Parts] | None = None

    def say(self, language: str) -> Wording:
        """What the companion says in `language`."""
        return wording(f"exercises/{self.name}", language)


def keys_in(snapshot: Snapshot) -> tuple[str, ...]:
    """The keys of the sittings that a workshop has had: those that a slot has opened, and those with answers."""
    return tuple(dict.fromkeys((*snapshot.sittings, *(name for name, own in snapshot.gathered.items() if own))))


def _at(listed: Exercise, key: str) -> Exercise:
    """The exercise as a sitting of it: its functions are given the workshop as it is at that sitting."""
    button = Markup("data-act='{}'")
    own = (button.format(listed.name), button.format(key))
    rehearse, act, next_step, begin = listed.rehearse, listed.act, listed.next_step, listed.begin

    def seen(function: Callable[..., Any] | None) -> Any:
        return function and (lambda snapshot, *more: function(snapshot.at(key), *more))

    def drawn(function: Callable[[Snapshot, Wording], Parts]) -> Callable[[Snapshot, Wording], Parts]:
        # In texts quotation marks are escaped: an attribute is our own, and its button one of this sitting.
        return lambda snapshot, say: {
            place: html.replace(*own) for place, html in function(snapshot.at(key), say).items()
        }

    def waiting(snapshot: Snapshot) -> NextStep | None:
        step = next_step(snapshot.at(key)) if next_step else None
        return step and replace(step, act=lambda facilitation: step.act(facilitation.at(key)))

    return replace(
        listed,
        name=key,
        show=drawn(listed.show),
        follow=drawn(listed.follow),
        outcome=seen(listed.outcome),
        works_on=seen(listed.works_on),
        rehearse=rehearse and (lambda snapshot, seat, chance: rehearse(snapshot.at(key), seat.at(key), chance)),
        act=act and (lambda seat, value: act(seat.at(key), value)),
        pressed=seen(listed.pressed),
        next_step=waiting,
        answered=seen(listed.answered),
        tally=seen(listed.tally),
        begin=begin and (lambda facilitation: begin(facilitation.at(key))),
        report=seen(listed.report),
    )


@dataclass(frozen=True)
class Registry:
    """The exercises of an app, in the order in which they are offered, and what goes along with them."""

    exercises: tuple[Exercise, ...]
    companions: tuple[Companion, ...] = ()

    @property
    def listed(self) -> tuple[Companion | Exercise, ...]:
        """Everything in it: what goes along with the exercises comes first."""
        return (*self.companions, *self.exercises)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of everything in it: each is a package below `exercises`, with hyphens for underscores."""
        return tuple(one.name for one in self.listed)

    def known(self, name: str) -> Exercise | None:
        """The exercise of this name, or the sitting of this key; None for "" and for one that there is not."""
        own = exercise_of(name)
        found = next((listed for listed in self.exercises if listed.name == own), None)
        return _at(found, name) if found and name != own else found

    def sittings(self, snapshot: Snapshot) -> tuple[Exercise, ...]:
        """The exercises in their order, each with all sittings that the workshop has had of it, at least the first."""
        there = sorted(keys_in(snapshot), key=number_of)
        keys = ((one.name, *(key for key in there if exercise_of(key) == one.name)) for one in self.exercises)
        return tuple(found for own in keys for key in dict.fromkeys(own) if (found := self.known(key)))

    def bring(self, act: FacilitatorAct, exercise: str, sitting: Sitting, *, goes_on: bool = False) -> str:
        """Bring everybody to the sitting that a slot opens, or to the last one that it `goes_on` with; gives its key.

        What other sittings of the exercise have gathered stays as it is.
        """
        known, revealed = act.sittings, act.stage.revealed

        def is_used(key: str) -> bool:
            return bool(act.kind(key)) or any(what.startswith(f"{key}.") for what in revealed)

        key = sitting_for(exercise, sitting.slot, known, is_used, goes_on=goes_on)
        if known.get(key, Sitting()) != sitting:
            act.frame.keep(SITTING, key, content_of(sitting))
        listed = self.known(exercise)
        if listed and listed.opens:
            listed.opens(act.at(key), sitting.settings)
            act.at("")
        act.bring_everyone(exercise=key)
        return key

    def start_afresh(self, facilitation: Facilitation, sitting: str) -> str:
        """Bring everybody to a new sitting of an exercise that was run, for the same; gives its key.

        What was answered stays where it is; where nobody has answered, the sitting stays the same.
        """
        with facilitation.act("start-afresh") as act:
            settings = act.sittings.get(sitting, Sitting()).settings
            return self.bring(act, exercise_of(sitting), Sitting(settings=settings))

    def settings_fault(self, exercise: str, settings: Mapping[str, str]) -> str:
        """The first of a slot's settings that its exercise does not take, as "name=value"; "" where it takes all."""
        listed = self.known(exercise)
        known = listed.settings if listed else {}
        return next((f"{name}={value}" for name, value in settings.items() if value not in known.get(name, ())), "")

    def sheet_in_hand(self, snapshot: Snapshot, group: str, centre: str) -> AlignmentSheet | None:
        """The sheet that somebody of this group and centre aligns: that of the exercise on stage, else the stage's."""
        listed = self.known(snapshot.stage.exercise)
        if listed is None:
            return snapshot.sheet_of(group)
        return listed.works_on(snapshot, group, centre) if listed.works_on else None

    def next_step(self, snapshot: Snapshot) -> NextStep | None:
        """What waits for the facilitator where the room is: in its exercise, or in a case that groups align."""
        if snapshot.workshop.phase is not WorkshopPhase.OPEN:
            return None
        if listed := self.known(snapshot.stage.exercise):
            return listed.next_step(snapshot) if listed.next_step else None
        coding = snapshot.coding()
        waits = coding and any(snapshot.answered.get(sheet) for sheet in coding.sheets.values())
        return revealing(coding.id, PACKAGE) if coding and waits else None
