"""The network's sheets that count for somebody, gathered once per version of them, and what was drawn from them.

A room of people looks at the same charts: the first who asks has them made, others who see the same sheets get the
same ones.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Any

import numpy as np

from alignment.atlas.address import at_first, settle
from alignment.atlas.choices import FILTERS, FIRST, MOMENT, SOURCES, Request, options
from alignment.atlas.findings import Finding, findings
from alignment.atlas.gathering import Gathered, Network, put_together
from alignment.atlas.kept import Kept, Made
from alignment.atlas.mark_rows import behind, behind_table, what_is_behind
from alignment.atlas.markup import MOST_ROWS
from alignment.atlas.mosaic_view import named_by_target
from alignment.atlas.naming import Naming
from alignment.atlas.tables import FiguresTable
from alignment.atlas.view_parts import Ask, Shown
from alignment.atlas.views import GROUPED, VIEWS
from alignment.charts.chart import marked
from alignment.charts.plotly_figures import Figure, figure
from alignment.coverage.filters import Filters
from alignment.coverage.focuses import FocusGroups, focus_groups
from alignment.coverage.rows import frame_laid_aside
from alignment.coverage.versions import as_it_was
from alignment.delimited import Separator, Value, delimited
from alignment.errors import AlignmentError
from alignment.ground.frames import pd
from alignment.ground.idle_memory import give_back_idle_memory
from alignment.ground.mapped import whole_arrays
from alignment.ground.wording import wording
from alignment.mosaic import Named
from alignment.samples import known_samples
from alignment.sheet import AlignmentSheet
from alignment.store import Access, Counted, columns_of
from sdg_data import load_catalogue

# How many are kept: a network of 1,000,000 rows takes some 60 MB of the disk, a chart a few hundred kB of memory, what
# counts for somebody 1 MB, and which rows a filter asks for a tenth of that.
_NETWORKS, _CHARTS, _COUNTS, _ASKED = 2, 100, 10, 10
_AT_ONCE = 10_000  # rows whose projects are read together


class Atlas:
    """The atlas of what counts for one person: their own sheets, what is published, what workshops allow."""

    def __init__(self, access: Access) -> None:
        self._access, self._catalogue = access, load_catalogue()
        self._counts, self._networks, self._charts, self._asked = _made_before()

    def network(
        self, sources: Iterable[str] = SOURCES, imported: tuple[AlignmentSheet, ...] = (), language: str = "en"
    ) -> Network:
        """The sheets of these sources together with imported ones, each counted once. Raises `StoreFailed`.

        The samples are read in `language` while no sheet of people is counted beside them.
        """
        chosen = tuple(source for source in SOURCES if source in set(sources))
        own = self._counted() if "store" in chosen else None
        # Else all have the same samples: a million rows are kept once, not for each language.
        spoken = language if "samples" in chosen and not (own and own.sheets) else ""
        held = tuple((sheet.id, sheet.revision, hash(sheet)) for sheet in imported)
        key = (own.key if own else "", chosen, held, spoken)

        def gather() -> Gathered:  # anew where there was no room for it: then what counts by now
            kept = self._networks if imported or not spoken else self._charts  # ten samples take no place of a network
            return kept.get(key, lambda: self._gather(chosen, imported, spoken))

        return Network(key, gather)

    def first(self) -> Mapping[str, Any]:
        """The choices at first: with the samples only until a sheet counts, lest practice passes for fact."""
        sources = ["store"] if self._counted().sheets else list(SOURCES)
        return MappingProxyType({**FIRST, "from": sources})

    def naming(self, network: Network, language: str) -> Naming:
        """How the values of a network's frame are called."""
        return Naming(self._catalogue, wording("alignment", language), network)

    def shown(self, network: Network, request: Request) -> Shown:
        """The chart, table and sentence of a request."""
        return self._made(network, request, lambda: self._show(network, request))

    def findings(self, network: Network, request: Request) -> tuple[Finding, ...]:
        """What stands out in the rows that a request's filters keep."""
        return self._made(
            network, (request, "findings"), lambda: findings(self._ask(network, replace(request, view="mosaic")))
        )

    def figure(self, network: Network, request: Request) -> Figure:
        """The chart of a request as a figure of plotly, made once; tiles are none."""
        right_to_left = wording("alignment", request.language).leftward
        return self._charts.get(
            (network.key, request, "figure"),
            lambda: figure(self.shown(network, request).chart, right_to_left=right_to_left),
        )

    def draw_first(self) -> None:
        """Make what a reader sees at first, before one comes. Raises `StoreFailed`."""
        first = self.first()
        network = self.network(first["from"])
        if len(network.rows):
            chosen = at_first(options(network, self._catalogue), first)
            request = Request(
                chosen["view"], measure=chosen["measure"], goal=chosen["of-goal"], centre=chosen["of-centre"]
            )
            self.figure(network, request)
            self.keys(network, request)

    def keys(self, network: Network, request: Request) -> Mapping[str, str]:
        """The keys of the marks of a request's chart that have rows behind them, and what they are in words."""
        naming = self.naming(network, request.language)

        def named() -> Mapping[str, str]:
            keys = marked(self.shown(network, request).chart)
            return MappingProxyType({key: what_is_behind(key, naming) for key in keys})

        return self._charts.get((network.key, request, "keys"), named)

    def behind(self, network: Network, request: Request, key: str) -> FiguresTable:
        """The rows of a request behind a mark of its chart as a table, with the sheet that each is from."""
        naming, whole = self.naming(network, request.language), network.gathered()
        found = behind(self._grouped(network, request, self._kept(network, request.asked)), key, naming)
        shown, note = found[:MOST_ROWS], self.shown(network, request).chart.note
        projects = self._projects(whole, shown)
        return behind_table(key, shown, projects, naming, note=note, left_out=len(found) - len(shown))

    def every_row(self, network: Network, request: Request, separator: Separator) -> bytes:
        """All rows that a request's filters keep as CSV, with the sheet that each is from."""
        naming, whole = self.naming(network, request.language), network.gathered()
        kept = self._kept(network, request.asked)

        def lines() -> Iterator[Sequence[Value]]:
            for first in range(0, max(1, len(kept)), _AT_ONCE):
                some = kept[first : first + _AT_ONCE]
                table = behind_table("", some, self._projects(whole, some), naming, note="")
                if not first:
                    yield table.columns
                yield from table.rows

        return delimited(lines(), separator)

    def _projects(self, whole: Gathered, rows: pd.DataFrame) -> list[str]:
        """The project of each row, which is kept where the row is."""
        ids = [row.decode() for row in whole.ids[rows.index]]
        known = self._access.projects([row for row in ids if row])
        return [
            whole.at_hand[sheet].rows[number - 1].project if sheet in whole.at_hand else known.get(row, "")
            for row, sheet, number in zip(ids, rows["sheet"], rows["number"], strict=True)
        ]

    def moments(self, sheet_id: str) -> tuple[datetime, ...]:
        """When a stored sheet was changed, the first time first; none where its history is not the person's to see."""
        try:
            return tuple(sorted({change.at for change in self._access.history(sheet_id, None)}))
        except AlignmentError:
            return ()

    def settle_moment(
        self, session: MutableMapping[str, Any], address: Mapping[str, str]
    ) -> Mapping[str, tuple[datetime, ...]]:
        """Settle with which moment of its history the chosen sheet is compared; gives those there are as an option.

        There are none outside of the view that compares.
        """
        compared = session["of-sheet"] if session["view"] == "versions" else ""
        moments = {"moment": self.moments(compared) if compared else ()}
        settle(session, address, moments, MOMENT)
        return moments

    def all_shown(self, network: Network, request: Request) -> tuple[Shown, ...]:
        """Every view with the request's filters and choices, as documents and workbooks want them."""
        views = (view for view in VIEWS if view != "versions" or request.before)
        return tuple(self.shown(network, replace(request, view=view)) for view in views)

    def emptied_by(self, network: Network, request: Request) -> Mapping[str, int] | None:
        """Where the filters leave no row that serves a goal: how many there would be without which of them.

        A filter without which there would still be none is left out; None where there are rows.
        """
        used, linked = request.asked, network.rows["goal"].to_numpy() != 0

        def left(filters: Filters) -> int:
            return int(np.count_nonzero(self._asks_for(network, filters) & linked))

        if request.view in {"versions", "quality"} or left(used):
            return None
        chosen = [name for name in FILTERS if getattr(request.used, name)]
        without = {name: left(replace(used, **{name: ()})) for name in chosen}
        return MappingProxyType({name: count for name, count in without.items() if count})

    def nothing_to_show(self, network: Network, request: Request) -> str:
        """Why there is nothing to show, in a sentence that says what would help; "" where there is something."""
        naming = self.naming(network, request.language)
        say = naming.say
        if not len(network.rows):
            return say("atlas-nothing")
        if request.view == "versions":
            return "" if request.before else say("atlas-versions-needs")
        emptied = self.emptied_by(network, request)
        if emptied is None:
            if request.view == "twins" and not self.shown(network, request).table.rows:
                return say("atlas-twins-none")
            lacks_none = request.view == "match" and not self.shown(network, request).table.rows
            return say("atlas-lacks-nothing", centre=naming.name("centre", request.centre or "")) if lacks_none else ""
        ways = (
            say("atlas-emptied-by", filter=say(naming.filter_label(name)), count=count)
            for name, count in emptied.items()
        )
        return " ".join((say("atlas-emptied"), *ways))

    def two_versions(self, sheet_id: str, moment: datetime | None) -> tuple[AlignmentSheet, AlignmentSheet] | tuple[()]:
        """A stored sheet as it was at a moment, and as it is; nothing without a moment. Raises `NotThere`."""
        if not moment:
            return ()
        now = self._access.sheet(sheet_id)
        return as_it_was(now, self._access.history(sheet_id, None), moment), now

    def _counted(self) -> Counted:
        return self._counts.get(self._access.stamp(), self._access.counted)

    def _gather(self, chosen: tuple[str, ...], imported: tuple[AlignmentSheet, ...], language: str) -> Gathered:
        columns, at_hand = put_together(
            self._access.columns(self._counted()) if "store" in chosen else columns_of(()),
            [one.sheet for one in known_samples(language).values()] if "samples" in chosen else (),
            imported,
        )
        ids = whole_arrays(ids=columns.ids)
        rows, let_go = frame_laid_aside(columns, self._catalogue)
        sheets = columns.sheets
        del columns
        give_back_idle_memory()  # with a million rows more than a hundred megabytes, of those read and those before

        def let_all_go() -> None:
            let_go()
            ids.let_go()

        return Gathered(sheets, ids.arrays["ids"], rows, at_hand, let_all_go)

    def _made(self, network: Network, what: Hashable, make: Callable[[], Made]) -> Made:
        # Made once of the rows, whose memory is given back then.
        def made() -> Made:
            try:
                return make()
            finally:
                network.gathered().let_go()

        return self._charts.get((network.key, what), made)

    def _show(self, network: Network, request: Request) -> Shown:
        return VIEWS[request.view](self._ask(network, request))

    def _groups(self, network: Network) -> FocusGroups:
        # Of the whole network: a filter changes no group, and a key of one view is that of another reader's.
        return self._made(network, "groups", lambda: focus_groups(network.rows))

    def _grouped(self, network: Network, request: Request, rows: pd.DataFrame) -> pd.DataFrame:
        return rows.assign(group=self._groups(network).column(rows)) if request.view in GROUPED else rows

    def _named_everywhere(self, network: Network) -> Mapping[str, Named]:
        return self._made(network, "named", lambda: named_by_target(self._kept(network, Filters())))

    def _asks_for(self, network: Network, filters: Filters) -> np.ndarray:
        # A run of the page asks several times; kept is a bit a row, and the rows themselves are not.
        def packed() -> np.ndarray:
            return np.packbits(filters.asks_for(network.rows, self._catalogue))

        kept = self._asked.get((network.key, filters), packed)
        return np.unpackbits(kept, count=len(network.rows)).view(bool)

    def _kept(self, network: Network, filters: Filters) -> pd.DataFrame:
        rows, asked_for = network.rows, self._asks_for(network, filters)
        return rows if asked_for.all() else rows[asked_for]

    def _ask(self, network: Network, request: Request) -> Ask:
        whole = network.gathered()
        return Ask(
            rows=self._grouped(network, request, self._kept(network, request.asked)),
            groups=self._groups(network) if request.view in GROUPED else None,
            everywhere=lambda: self._named_everywhere(network),
            sheets=whole.sheets,
            # With the sheets themselves: what is made here is kept, also for others who see the same ones.
            naming=Naming(self._catalogue, wording("alignment", request.language), whole.named),
            filters=request.used,
            measure=request.counted,
            goal=request.goal,
            order=request.order,
            beside=request.beside or "",
            level=request.level,
            centre=next(iter(whole.centres), "") if request.centre is None else request.centre,
            versions=(request.before, request.after) if request.before and request.after else None,
        )


@lru_cache(maxsize=1)
def _made_before() -> tuple[Kept, Kept, Kept, Kept]:
    # One for the process: whoever sees the same sheets is given the same network and charts, which are made once.
    return Kept(_COUNTS), Kept(_NETWORKS), Kept(_CHARTS), Kept(_ASKED)
