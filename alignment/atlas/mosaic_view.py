"""The atlas's first view: the 169 targets, each named by whom, and the gaps among those a city can act on."""

from collections.abc import Mapping
from types import MappingProxyType

from alignment.atlas.mark_rows import key_of
from alignment.atlas.tables import FiguresTable
from alignment.atlas.view_parts import Ask, Shown, note_of, title_of
from alignment.coverage.filters import Filters
from alignment.coverage.targets import named_targets, who_names
from alignment.ground.frames import pd
from alignment.ground.written import texts_written
from alignment.mosaic import Named, tiles_of
from alignment.mosaic.tiles import counted_in_words, state_of
from sdg_data import Target


def mosaic_of_targets(ask: Ask) -> Shown:
    """All targets in their places; what the filters leave out is dim, and says what is known of it elsewhere."""
    rows = ask.rows[ask.rows["target"].notna().to_numpy()]
    named, everywhere = named_by_target(rows), ask.everywhere()
    best = who_names(rows)

    def told(target: Target) -> tuple[str, ...]:
        reach = ask.say(f"atlas-reach-{target.reach}")
        return (reach, *(ask.naming.name("sheet", sheet) for _, sheet in best.get(target.code, ())))

    centres = ask.filters.centres
    name = ask.naming.name("centre", centres[0]) if len(centres) == 1 else ""
    title = title_of(ask, "mosaic-of", centre=name) if name else title_of(ask, "mosaic")
    note = f"{counted_in_words(named, ask.catalogue, ask.naming.say)} · {note_of(ask, rows=rows)}".removesuffix(" · ")
    chart = tiles_of(
        named,
        ask.catalogue,
        ask.naming.say,
        title=title,
        note=note,
        dimmed=everywhere if ask.filters != Filters() else None,
        apart=frozenset(goal.number for goal in ask.catalogue.goals) - set(ask.goals),
        told=told,
        key=lambda code: key_of(target=code),
    )
    lines = tuple(
        (
            ask.naming.name("target", target.code),
            ask.say(f"mosaic-{state_of(target, found)}"),
            ask.say(f"atlas-reach-{target.reach}"),
            texts_written((ask.naming.name("centre", centre) for centre, _ in best.get(target.code, ())), ask.language)
            or ask.say("atlas-nobody"),
            *((found.centres, found.rows, found.exact) if found else (0, 0, 0)),
            everywhere[target.code].centres if target.code in everywhere else 0,
        )
        for target in ask.catalogue.targets
        if target.goal in ask.goals
        for found in (named.get(target.code),)
    )
    keys = ("mosaic-state", "atlas-reach", "mosaic-best", "mosaic-number", "workbook-rows", "mosaic-with-indicator")
    headings = ask.headings("field-target", *keys, "mosaic-everywhere")
    return Shown("mosaic", chart, FiguresTable(title, note, headings, lines, first_number=4, language=ask.language))


def named_by_target(rows: pd.DataFrame) -> Mapping[str, Named]:
    """What is known of each target that a row names."""
    found = named_targets(rows)
    counted = (found[name].tolist() for name in ("rows", "exact", "centres"))
    return MappingProxyType({str(code): Named(*own) for code, *own in zip(found.index, *counted, strict=True)})
