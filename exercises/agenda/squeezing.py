"""Running late: the slots to come squeezed in proportion, so that the day ends on time."""

from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from math import floor

from exercises.agenda.clock import MINUTE, Clock, free_from


@dataclass(frozen=True, slots=True)
class Squeeze:
    """What squeezing would do: the day `before` and `after`, and by how many minutes it still is too `short`."""

    before: Clock
    after: Clock
    short: int

    @property
    def changes(self) -> bool:
        """Whether any slot gets less time."""
        return self.before != self.after


def squeeze(clock: Clock, now: datetime) -> Squeeze:
    """Squeeze the waiting turns in proportion to their minutes so that the day ends within its planned minute.

    They keep their order and whole minutes, which add up to exactly what is left. None goes below its slot's least
    minutes (one that has been given even less stays as it is). Nothing is stretched: a day that is not late stays.
    """
    waiting = clock.waiting
    minutes, least = [turn.minutes for turn in waiting], [turn.slot.least for turn in waiting]
    room = -((free_from(clock, now) - clock.closes) // MINUTE)  # whole minutes, the planned minute counted in
    squeezed = dict(zip((turn.id for turn in waiting), shares(minutes, least, room), strict=True))
    turns = (replace(turn, minutes=squeezed.get(turn.id, turn.minutes)) for turn in clock.turns)
    short = 0 if clock.over else max(0, sum(squeezed.values()) - room)
    return Squeeze(clock, replace(clock, turns=tuple(turns)), short)


def shares(minutes: list[int], least: list[int], room: int) -> list[int]:
    """`minutes` brought down in proportion to add up to `room`, none below its `least`, nor above what it was.

    Where the least are more than `room` together, each is at its least. Minutes left over by rounding go to those that
    lost most by it, the earlier first.
    """
    if sum(minutes) <= room:
        return minutes
    floors = [min(one, bound) for one, bound in zip(minutes, least, strict=True)]
    if sum(floors) >= room:
        return floors
    # Those whose proportional share is below their least keep that, and the others share what is left.
    held: set[int] = set()
    while True:
        free = [place for place in range(len(minutes)) if place not in held]
        factor = Fraction(room - sum(floors[place] for place in held), sum(minutes[place] for place in free))
        below = {place for place in free if minutes[place] * factor < floors[place]}
        if not below:
            break
        held |= below
    exact = [Fraction(floors[place]) if place in held else minutes[place] * factor for place in range(len(minutes))]
    given = [floor(share) for share in exact]
    by_loss = sorted(range(len(minutes)), key=lambda place: (given[place] - exact[place], place))
    for place in by_loss[: room - sum(given)]:
        given[place] += 1
    return given
