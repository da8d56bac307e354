"""The tiles of the 169 targets, from what is named of them."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from alignment.charts.chart import Mark, Tile, Tiles, TileState
from alignment.ground.wording import Wording
from alignment.sheet import Alignment, Effect
from sdg_data import Catalogue, Reach, Target


@dataclass(frozen=True, slots=True)
class Named:
    """What is known of a target that is named: `exact` of its rows have an indicator, so many `centres` name it."""

    rows: int
    exact: int
    centres: int = 0


def tiles_of(
    named: Mapping[str, Named],
    catalogue: Catalogue,
    say: Wording,
    *,
    title: str,
    note: str = "",
    dimmed: Mapping[str, Named] | None = None,
    apart: Collection[int] = (),
    told: Callable[[Target], tuple[str, ...]] = lambda _: (),
    key: Callable[[str], str] = lambda _: "",
) -> Tiles:
    """The tiles of targets by code. The number in a corner is that of the centres.

    `dimmed` are targets that are named only outside of what is looked at, `apart` the numbers of goals that are not
    looked at: their tiles are dim and say what is known of them all the same.
    """
    outside = dimmed or {}

    def tile(target: Target) -> Tile:
        own = named.get(target.code) if target.goal not in apart else None
        dim = target.goal in apart or (own is None and target.code in outside)
        state = state_of(target, own or outside.get(target.code))
        name = f"{target.code} {catalogue.label(target.code, say.language)}"
        said = say(f"mosaic-{state}")
        if own is None:
            unnamed = state in {TileState.OPEN, TileState.LITTLE}
            return Tile(target.code, name, state, said, told=(said if unnamed else say("mosaic-outside"),), dim=dim)
        counted = say("mosaic-rows", rows=own.rows, exact=own.exact)
        centres = (say("mosaic-centres", count=own.centres),) if own.centres else ()
        told_of = (said, *centres, counted, *told(target))
        return Tile(target.code, name, state, said, str(own.centres or ""), told_of, key=key(target.code))

    goals = tuple(
        Mark(goal.code, f"{goal.code} {catalogue.label(goal.code, say.language)}", goal.colour)
        for goal in catalogue.goals
    )
    columns = tuple(tuple(map(tile, catalogue.targets_of(goal.number))) for goal in catalogue.goals)
    words = f"{title}: {counted_in_words(named, catalogue, say)}"
    return Tiles(title, note, words, goals, columns, {state: say(f"mosaic-{state}") for state in TileState})


def state_of(target: Target, named: Named | None) -> TileState:
    """What is known of a target."""
    if named is not None:
        return TileState.EXACT if named.exact else TileState.NAMED
    return TileState.LITTLE if target.reach is Reach.LITTLE else TileState.OPEN


def counted_in_words(named: Mapping[str, Named], catalogue: Catalogue, say: Wording) -> str:
    """How many targets are named, how many with an indicator, and how many of those in a city's reach."""
    can = [target.code for target in catalogue.targets if target.reach is not Reach.LITTLE]
    exact = sum(bool(one.exact) for one in named.values())
    whole = say("mosaic-counted", named=len(named), exact=exact)
    return f"{whole} · {say('mosaic-of-reach', named=sum(code in named for code in can), of=len(can))}"


def room_named(
    rows: Iterable[Alignment], catalogue: Catalogue
) -> tuple[Mapping[str, Named], frozenset[str], frozenset[str]]:
    """What a room's rows name by target, the targets that some row says it helps, and those that some row harms.

    A target is one however often it is named, and what only harms names none. Give it only rows that may be shown.
    """
    exact: dict[str, list[bool]] = {}
    said: dict[Effect, set[str]] = {effect: set() for effect in Effect}
    known = {target.code for target in catalogue.targets}
    for row in rows:
        if row.target in known:
            said[row.effect].add(row.target)
            if row.effect is not Effect.HARMS:
                exact.setdefault(row.target, []).append(bool(row.indicator))
    named = {code: Named(len(own), sum(own)) for code, own in exact.items()}
    return named, frozenset(said[Effect.HELPS]), frozenset(said[Effect.HARMS])
