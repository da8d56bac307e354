"""What can be looked at in the atlas, by name. A view is a function from an `Ask` to what is `Shown`; add one here."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from alignment.atlas.close_views import match, profile, quality_of_data, versions
from alignment.atlas.fingerprint_view import cards_of_centres
from alignment.atlas.likeness_views import nearly_the_same, washing
from alignment.atlas.mosaic_view import mosaic_of_targets
from alignment.atlas.network_views import (
    by_centre,
    by_course,
    by_effect,
    by_focus,
    by_region,
    by_theme,
    by_year,
    coverage_by_centre,
    five_themes,
    targets,
)
from alignment.atlas.view_parts import Ask, Shown

VIEWS: Mapping[str, Callable[[Ask], Shown]] = MappingProxyType(
    {
        "mosaic": mosaic_of_targets,
        "goals": by_centre,
        "regions": by_region,
        "courses": by_course,
        "targets": targets,
        "coverage": coverage_by_centre,
        "focus": by_focus,
        "themes": by_theme,
        "prints": cards_of_centres,
        "match": match,
        "profile": profile,
        "years": by_year,
        "balance": five_themes,
        "effects": by_effect,
        "twins": nearly_the_same,
        "washing": washing,
        "versions": versions,
        "quality": quality_of_data,
    }
)
GROUPED = frozenset({"focus"})  # views that ask for groups of focuses
