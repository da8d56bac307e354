"""What a reader of the atlas can choose, how it is at first, and what of it a view has a use for."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any

from alignment.atlas.gathering import Network
from alignment.atlas.views import VIEWS
from alignment.coverage.filters import MAY_BE_APART, Filters
from alignment.coverage.measures import HOURS, MEASURED, ROWS
from alignment.sheet import AlignmentSheet, Challenge, Effect, Kind, Link, Strength
from sdg_data import Catalogue, Theme

SOURCES = ("store", "samples")
FILTERS = tuple(part.name for part in fields(Filters))
# What a reader can choose and how it is at first; a list can have several, "" is the first option there is. The names
# are those in the address. `Atlas.first` says which sources it begins with.
FIRST: Mapping[str, Any] = MappingProxyType(
    {
        "view": "mosaic",
        "measure": "share",
        "of-goal": 11,
        "of-centre": "",
        "beside-centre": "",
        "of-sheet": "",
        "from": list(SOURCES),
    }
    | {"level": "goal", "order": "network"}
    | {name: [] for name in FILTERS}
)
MOMENT: Mapping[str, Any] = MappingProxyType({"moment": ""})  # of the sheet that is compared: the first one
_FACTS = ("regions", "tongues", "subjects")
UNUSED: Mapping[str, tuple[str, ...]] = MappingProxyType(  # the filters that a view has no use for, and does not offer
    {
        "targets": ("themes", "apart"),  # it is of one goal
        "quality": ("themes", "strengths", "links", "effects", "challenges", "apart"),  # it looks for what is missing
        # It is of one sheet.
        "versions": ("centres", "kinds", "years", "strengths", "links", "effects", "challenges", *_FACTS),
    }
)
_GRIDS, _SUMS = MEASURED, (ROWS, HOURS)
MEASURES: Mapping[str, tuple[str, ...]] = MappingProxyType(  # what can be counted in a view; others count rows
    dict.fromkeys(("goals", "regions", "courses", "years", "effects", "focus", "themes"), _GRIDS)
    | dict.fromkeys(("balance",), _SUMS)
)
LISTED = (  # filters of which there may be many: name, column of the frame
    ("centres", "centre"),
    ("years", "year"),
    ("themes", "theme"),
    ("regions", "region"),
    ("tongues", "tongue"),
    ("subjects", "subject"),
)
CLOSER = (  # the choices that only some views ask for: name, column of the frame, views
    ("of-goal", "goal", ("targets",)),
    ("of-centre", "centre", ("match", "profile", "prints")),
    ("beside-centre", "other", ("prints",)),
    ("level", "level", ("match",)),
    ("order", "order", ("goals", "regions", "courses", "focus", "themes", "washing")),
    ("of-sheet", "sheet", ("versions",)),
)


def options(network: Network, catalogue: Catalogue) -> Mapping[str, tuple[Any, ...]]:
    """What can be chosen from, by the names of `FIRST`."""
    whole = network.gathered()
    return MappingProxyType(
        {
            "view": tuple(VIEWS),
            "measure": MEASURED,
            "from": SOURCES,
            "of-goal": tuple(goal.number for goal in catalogue.goals),
            "of-centre": whole.centres,
            "beside-centre": ("", *(centre for centre in whole.centres if centre)),
            "level": ("goal", "target"),
            "order": ("network", "most", "name", "alike"),
            "of-sheet": tuple(sheet.id for sheet in whole.sheets if sheet.version),
            "centres": whole.centres,
            "kinds": tuple(kind.value for kind in Kind),
            "years": whole.years,
            "themes": tuple(theme.value for theme in Theme),
            "strengths": tuple(strength.value for strength in Strength),
            "links": tuple(link.value for link in Link),
            "effects": tuple(effect.value for effect in Effect),
            "challenges": tuple(challenge.value for challenge in Challenge),
            "regions": whole.regions,
            "tongues": whole.tongues,
            "subjects": whole.subjects,
            "apart": MAY_BE_APART,
        }
    )


@dataclass(frozen=True, slots=True)
class Request:
    """What a reader looks at: a view of `VIEWS`, the filters, and the choices that some views ask for."""

    view: str
    filters: Filters = field(default_factory=Filters)
    measure: str = "rows"
    goal: int = 11
    centre: str | None = None
    language: str = "en"
    before: AlignmentSheet | None = None
    after: AlignmentSheet | None = None
    order: str = "network"
    level: str = "goal"
    beside: str | None = None

    @property
    def used(self) -> Filters:
        """The filters that its view has a use for."""
        return replace(self.filters, **dict.fromkeys(UNUSED.get(self.view, ()), ()))

    @property
    def asked(self) -> Filters:
        """The filters by which its rows are kept.

        What harms is looked at where effects are, and where it may be lacking. The centre that is looked at more
        closely is there whichever others it is compared with.
        """
        used = self.used.of_every_effect() if self.view in {"effects", "quality"} else self.used
        if used.centres and self.centre is not None and self.view in {"match", "profile"}:
            return replace(used, centres=tuple(dict.fromkeys((*used.centres, self.centre))))
        return used

    @property
    def counted(self) -> str:
        """What it counts: the chosen measure, or the first that its view has."""
        offered = MEASURES.get(self.view, (ROWS,))
        return self.measure if self.measure in offered else offered[0]


def request_of(
    chosen: Mapping[str, Any], language: str, before: AlignmentSheet | None = None, after: AlignmentSheet | None = None
) -> Request:
    """What a reader asks for by the choices of `FIRST`; `before` and `after` are a sheet as it was and as it is."""
    return Request(
        chosen["view"],
        Filters(**{name: tuple(chosen[name]) for name in FILTERS}),
        chosen["measure"],
        chosen["of-goal"],
        chosen["of-centre"],
        language,
        before,
        after,
        order=chosen["order"],
        level=chosen["level"],
        beside=chosen["beside-centre"],
    )
