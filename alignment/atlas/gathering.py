"""Sheets of database, samples and workbooks as one network, each counted once."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

import numpy as np

from alignment.centres import known_centres
from alignment.coverage.rows import sheet_key
from alignment.ground.frames import pd
from alignment.places import region_of
from alignment.sheet import AlignmentSheet
from alignment.store import Columns, columns_of


@dataclass(frozen=True, eq=False)
class Gathered:
    """Sheets, and all of their rows as one frame.

    `sheets` are in the order of the frame, without rows; `ids` has a row's id a line of the frame; `at_hand` has those
    sheets with their rows that are in no database, by what tells them apart in the frame. `let_go` gives back the
    memory of what was read of the rows, which are on the disk.
    """

    sheets: tuple[AlignmentSheet, ...]
    ids: np.ndarray
    rows: pd.DataFrame
    at_hand: Mapping[str, AlignmentSheet]
    let_go: Callable[[], None]

    @cached_property
    def named(self) -> Mapping[str, AlignmentSheet]:
        """The sheets by what tells them apart in the frame."""
        return MappingProxyType({sheet_key(sheet): sheet for sheet in self.sheets})

    @cached_property
    def centres(self) -> tuple[str, ...]:
        """The centres of its sheets: those of the network in their order, then others, then "" for none."""
        return tuple(dict.fromkeys(sheet.centre for sheet in self.sheets))

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years of its sheets, the latest first; 0 stands for sheets without a date."""
        return tuple(sorted({sheet.starts.year if sheet.starts else 0 for sheet in self.sheets}, reverse=True))

    @cached_property
    def regions(self) -> tuple[str, ...]:
        """The regions of its sheets, "" last where some are not known."""
        return _known_first(region_of(sheet) for sheet in self.sheets)

    @cached_property
    def tongues(self) -> tuple[str, ...]:
        """The languages that its courses are taught in, as `regions`."""
        return _known_first(sheet.taught_in for sheet in self.sheets)

    @cached_property
    def subjects(self) -> tuple[str, ...]:
        """The themes of its courses, as `regions`."""
        return _known_first(sheet.theme for sheet in self.sheets)


def _known_first(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values), key=lambda value: (not value, value.casefold())))


@dataclass(frozen=True, eq=False)
class Network(Mapping[str, AlignmentSheet]):
    """The way to what was gathered, and the sheets by what tells them apart; `key` is another one for other sheets.

    A session holds whatever the last run of its page knew for as long as it is open: this is small, and a million rows
    are held by nobody but the process, once for all who see the same ones.
    """

    key: Hashable
    gathered: Callable[[], Gathered]

    @property
    def rows(self) -> pd.DataFrame:
        """All rows as one frame."""
        return self.gathered().rows

    @property
    def sheets(self) -> tuple[AlignmentSheet, ...]:
        """The sheets, in the order of the frame, without rows."""
        return self.gathered().sheets

    def __getitem__(self, name: str) -> AlignmentSheet:
        return self.gathered().named[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.gathered().named)

    def __len__(self) -> int:
        return len(self.gathered().named)


def put_together(
    stored: Columns, practice: Sequence[AlignmentSheet], imported: Sequence[AlignmentSheet]
) -> tuple[Columns, Mapping[str, AlignmentSheet]]:
    """Sheets of several sources in the order of their centres, each counted once, and those that are not `stored`.

    Of several versions of one sheet (an exported workbook of a stored sheet, say) the latest stands. A sample of which
    somebody has a copy makes way for the copy. Samples and imported sheets without an id are told apart by name.
    """
    whole = stored.followed_by(columns_of(imported))
    places: dict[str, int] = {}
    for place, sheet in enumerate(whole.sheets):
        name = sheet.id or sheet.title
        if name not in places or whole.sheets[places[name]].revision < sheet.revision:
            places[name] = place
    copied = {whole.sheets[place].sample for place in places.values()}
    known = len(whole.sheets)
    others = [sheet for sheet in practice if sheet.sample not in copied]
    whole = whole.followed_by(columns_of(others))
    kept = [*places.values(), *range(known, len(whole.sheets))]
    order = {centre: place for place, centre in enumerate(known_centres())}

    def rank(place: int) -> tuple[int, bool, str]:
        centre = whole.sheets[place].centre
        return order.get(centre, len(order)), not centre, centre

    at_hand = dict(zip(range(len(stored.sheets), len(whole.sheets)), (*imported, *others), strict=True))
    kept.sort(key=rank)
    apart = {sheet_key(at_hand[place]): at_hand[place] for place in kept if place in at_hand}
    return whole.having(kept), MappingProxyType(apart)
