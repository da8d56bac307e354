"""The agenda on the wall: a calm clock in the corner of everything, and a screen of its own for what is no exercise.

A welcome needs none here: it is what the wall has by itself while nothing is on.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType

from markupsafe import Markup

from alignment import centre_name
from alignment.ground.markup import each
from alignment.ground.wording import Wording
from exercises.agenda.clock import MINUTE, Clock, TurnState, countdown, forecast
from exercises.agenda.programme_files import Day, Slot, SlotKind, programmes
from exercises.agenda.running import clock_of
from exercises.agenda.slot_screens import recap, training
from exercises.workshop.countdown import clock_face
from exercises.workshop.exercise import Parts
from exercises.workshop.records import WorkshopPhase
from exercises.workshop.snapshots import Snapshot

_SOON = 0.15  # of a slot's time is left, or a minute: the clock says so in colour
_ALL_TOGETHER = 15  # people present themselves in one round; more do so in groups of five
_A_GROUP = 5


@dataclass(frozen=True, slots=True)
class _Now:
    """What a screen is drawn from: the slot that runs, or the next one while none does."""

    snapshot: Snapshot
    clock: Clock
    slot: Slot | None
    at: datetime
    say: Wording

    @property
    def heading(self) -> Markup:
        return Markup("<h1 dir='auto'>{}</h1>").format(self.slot.title_in(self.say.language) if self.slot else "")

    def under(self, eyebrow: str) -> Markup:
        return Markup("<p class='eyebrow'>{}</p>{}").format(self.say(eyebrow), self.heading)


def beside(snapshot: Snapshot, say: Wording) -> Markup:
    """How much time is left, small: of the slot that runs, or until the day begins; nothing where neither is so."""
    clock = clock_of(snapshot)
    if clock is None or snapshot.workshop.phase is not WorkshopPhase.OPEN or _has_large_clock(snapshot, clock):
        return Markup("")
    return wall_clock(clock, datetime.now(UTC), say)


def screen(snapshot: Snapshot, say: Wording) -> Parts:
    """What the slot that runs shows by itself, while the room is at no exercise and no sheet; nothing for a welcome."""
    clock = clock_of(snapshot)
    return slot_screen(snapshot, clock, datetime.now(UTC), say) if clock else {}


def slot_screen(snapshot: Snapshot, clock: Clock, at: datetime, say: Wording) -> Parts:
    """What this clock shows by itself at a moment: of the slot that runs, between two, and after the last."""
    turn = clock.running or clock.following
    now = _Now(snapshot, clock, turn.slot if turn else None, at, say)
    if clock.over:
        return _end(now)
    if clock.running:
        return _SCREENS[clock.running.slot.kind](now)
    return {"title": now.under("agenda-next")} if any(one.began for one in clock.turns) else {}


def wall_clock(clock: Clock, now: datetime, say: Wording) -> Markup:
    """The countdown to the end of the slot that runs, or to the opening of the day; else nothing."""
    time = countdown(clock, now)
    if time is None:
        return Markup("")
    before = clock.running is None
    left, over = ("agenda-begins-in", "agenda-begins-now") if before else ("agenda-time-left", "agenda-time-over")
    soon = max(MINUTE.total_seconds(), _SOON * time.seconds)
    face = clock_face(time, say(left), say(over), late=not before, soon=soon)
    return Markup("<div class='wall-clock'>{}</div>").format(face)


def groups_of_five(people: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The people dealt out to groups of five, some of four; who are next to each other are in different ones."""
    count = -(-len(people) // _A_GROUP)
    return tuple(people[first::count] for first in range(count))


def day_after(clock: Clock) -> Day | None:
    """The day that follows in the programme whose day this is, None where none does or no programme has such a day."""
    turns = sorted(clock.turns, key=lambda turn: int(turn.id) if turn.id.isdigit() else 0)
    titles = [turn.slot.title for turn in turns]
    for programme in programmes().values():
        for today, tomorrow in zip(programme.days, programme.days[1:], strict=False):
            if [slot.title for slot in today.slots] == titles:
                return tomorrow
    return None


def _has_large_clock(snapshot: Snapshot, clock: Clock) -> bool:
    alone = not snapshot.stage.exercise and not snapshot.stage.sheet
    return alone and clock.running is not None and clock.running.slot.kind in _LARGE


def _work(now: _Now) -> Parts:
    """A slot in which somebody speaks, or the room rests: its title, its time, and what comes next."""
    large = Markup("<div class='wall-time'>{}</div>").format(wall_clock(now.clock, now.at, now.say))
    return {"title": now.under("agenda-now"), "time": large, "then": _then(now)}


def _introductions(now: _Now) -> Parts:
    """Participants present themselves: with what, and above fifteen people in which groups of five."""
    say, snapshot = now.say, now.snapshot
    asked = Markup("<p class='asked'>{}</p>").format(say("wall-introduce"))
    seated = sorted(snapshot.people.values(), key=lambda one: (one.centre, one.id))
    people = tuple(_called(snapshot.name(one.id), centre_name(one.centre, say.language), say) for one in seated)
    if len(people) <= _ALL_TOGETHER:
        shown = {"people": _filled("introduced", _names(people))} if people else {}
        return {"title": now.heading, "asked": asked, **shown}
    groups = (
        (say("wall-group", number=str(number)), _names(names)) for number, names in enumerate(groups_of_five(people), 1)
    )
    asked += Markup("<p class='asked'>{}</p>").format(say("wall-in-groups"))
    listed = each(Markup("<li><b>{}</b><ol>{}</ol></li>"), groups)
    return {"title": now.heading, "asked": asked, "people": _filled("groups-of-five", listed)}


def _wrap_up(now: _Now) -> Parts:
    """What the day brought, slot by slot, and when and with what the next one begins."""
    done = (turn.slot for turn in now.clock.turns if turn.state is TurnState.DONE)
    days = _listed("agenda-today", [("", slot) for slot in done], now.say) + _tomorrow(now)
    return {"title": now.heading, "days": Markup("<div class='wall-days'>{}</div>").format(days)}


def _end(now: _Now) -> Parts:
    """The day is over: when it goes on, or, after the last, thanks and what people take home."""
    say = now.say
    if day_after(now.clock):
        title = Markup("<h1>{}</h1>").format(say("agenda-day-over"))
        return {"title": title, "days": Markup("<div class='wall-days'>{}</div>").format(_tomorrow(now))}
    thanks = Markup("<p class='eyebrow' dir='auto'>{}</p><h1>{}</h1>")
    home = each(Markup("<li>{}</li>"), ((say(f"wall-home-{number}"),) for number in (1, 2, 3)))
    return {
        "title": thanks.format(now.snapshot.workshop.name, say("wall-thanks")),
        "home": Markup("<h2>{}</h2><ul class='take-home'>{}</ul>").format(say("wall-take-home"), home),
    }


def _tomorrow(now: _Now) -> Markup:
    day = day_after(now.clock)
    timed = zip(day.starting_times, day.slots, strict=True) if day else ()
    return _listed("agenda-tomorrow", [(f"{starts:%H:%M}", slot) for starts, slot in timed], now.say)


def _listed(key: str, timed: list[tuple[str, Slot]], say: Wording) -> Markup:
    line = Markup("<li><time dir='ltr'>{}</time><span dir='auto'>{}</span></li>")
    told = [(at, slot.title_in(say.language)) for at, slot in timed if slot.kind is not SlotKind.BREAK]
    section = Markup("<section><h2>{}</h2><ul data-pages='' data-largest='40'>{}</ul></section>")
    return section.format(say(key), each(line, told)) if told else Markup("")


def _then(now: _Now) -> Markup:
    coming = next((one for one in forecast(now.clock, now.at) if one.turn.state is TurnState.WAITING), None)
    if coming is None or coming.starts is None:
        return Markup("")
    line = Markup("<p class='then'><span>{}</span> <time dir='ltr'>{}</time> <strong dir='auto'>{}</strong></p>")
    starts = f"{coming.starts.astimezone(now.clock.opens.tzinfo):%H:%M}"
    return line.format(now.say("agenda-next"), starts, coming.turn.slot.title_in(now.say.language))


def _called(name: str, centre: str, say: Wording) -> Markup:
    # The name comes first as the page is read, whatever letters it and the centre have.
    parts = filter(None, (name or say("wall-somebody"), centre))
    return Markup(" · ").join(Markup("<bdi>{}</bdi>").format(part) for part in parts)


def _names(people: tuple[str, ...]) -> Markup:
    return each(Markup("<li>{}</li>"), ((name,) for name in people))


def _filled(kind: str, lines: Markup) -> Markup:
    return Markup("<ul class='{}' data-pages=''>{}</ul>").format(kind, lines)


_LARGE = frozenset({SlotKind.WORK, SlotKind.BREAK})
_SCREENS: Mapping[SlotKind, Callable[[_Now], Parts]] = MappingProxyType(
    {
        SlotKind.WORK: _work,
        SlotKind.BREAK: _work,
        SlotKind.WELCOME: lambda _: {},
        SlotKind.INTRODUCTIONS: _introductions,
        SlotKind.TRAINING: lambda now: {"title": now.heading, **training(now.say)},
        SlotKind.RECAP: lambda now: {"title": now.heading, **recap(now.snapshot, now.say)},
        SlotKind.WRAP_UP: _wrap_up,
        SlotKind.END: _end,
    }
)
