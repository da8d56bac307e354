"""Dealing: who looks at a programme together, and at which of its proposals."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from exercises.workshop.records import Participant

LEAST = 3  # proposals of each pair where there are as many, however large the room
Pair = tuple[str, ...]


def paired(people: Iterable[Participant]) -> tuple[Pair, ...]:
    """People as pairs, by their ids: neighbours of one group as far as there are, the last three together.

    Nobody is left alone, but who is the only one.
    """
    order = [who.id for who in sorted(people, key=lambda who: who.group)]
    pairs = [tuple(order[at : at + 2]) for at in range(0, len(order), 2)]
    if len(pairs) > 1 and len(pairs[-1]) == 1:
        pairs[-2:] = [pairs[-2] + pairs[-1]]
    return tuple(pairs)


def hands(proposals: Sequence[str], pairs: Sequence[Pair], seen: Mapping[str, int]) -> dict[str, tuple[str, ...]]:
    """The proposals that each person has, by the person's id: those of a pair are the same.

    `seen` says how many pairs have a proposal already. Each goes to a pair at least, no pair has more than another,
    and no proposal goes to two pairs more than another would have.
    """
    if not pairs:
        return {}
    share = min(len(proposals), max(LEAST, math.ceil(len(proposals) / len(pairs))))
    place = {name: at for at, name in enumerate(proposals)}
    count = Counter({name: seen.get(name, 0) for name in proposals})
    dealt: dict[str, tuple[str, ...]] = {}
    for pair in pairs:
        own = sorted(proposals, key=lambda name: (count[name], place[name]))[:share]
        count.update(own)
        for person in pair:
            dealt[person] = tuple(sorted(own, key=place.__getitem__))
    return dealt
