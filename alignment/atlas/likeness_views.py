"""Views that ask how alike courses are, and how easily their links are said."""

import numpy as np

from alignment.atlas.mark_rows import key_of
from alignment.atlas.tables import FiguresTable
from alignment.atlas.view_parts import PLAIN, Ask, Shown, bars_shown, note_of, title_of, words_of
from alignment.charts.canvas import fitting
from alignment.charts.chart import Bar, Cell, Grid, Mark, steps_of
from alignment.coverage.fingerprints import by_likeness
from alignment.coverage.measures import TOO_FEW
from alignment.coverage.quality import WASHED, lacking
from alignment.coverage.twins import twins
from alignment.ground.written import beside_others, share_written

_MOST_TWINS, _MOST_LINES = 40, 60
_TITLE = 330.0  # how wide one of two titles may be, on a line of its own on a phone


def nearly_the_same(ask: Ask) -> Shown:
    """Courses and plans of which two are nearly the same, by their targets and their titles."""
    found = twins(ask.rows, _MOST_TWINS)
    name, language = ask.naming.name, ask.naming.say.language
    bars, lines = [], []
    for pair in found.itertuples():
        one, other = name("sheet", pair.one), name("sheet", pair.other)
        said = f"{share_written(pair.likeness, language)} · {ask.say('atlas-twins-common', count=pair.common)}"
        key = key_of(sheet=pair.one)
        titles = (fitting(title, _TITLE, 15) for title in (f"{one} =", other))  # each keeps its end
        both = "\n".join(map(beside_others, titles) if ask.naming.say.leftward else titles)
        bars.append(Bar(Mark(both, f"{one} = {other}", PLAIN), (100 * pair.likeness,), said, key))
        lines.append((one, other, pair.likeness, pair.common, pair.overlap, pair.titles))
    headings = ask.headings(
        "atlas-by-sheet", "atlas-twins-other", "atlas-twins-likeness", "atlas-twins-targets", "atlas-twins-overlap",
        "atlas-twins-titles",
    )  # fmt: skip
    table = FiguresTable(
        title_of(ask, "twins"), note_of(ask), headings, tuple(lines), first_number=2, share=(2, 4, 5), language=language
    )
    return bars_shown("twins", table, ("%",), bars, whole=100.0)


def washing(ask: Ask) -> Shown:
    """Of each centre, the shares of its links that are easily said: indirect, not measured, not explained, untested."""
    rows = ask.rows[ask.rows["goal"].to_numpy() != 0]
    centres, names = rows["centre"].cat.codes.to_numpy(), rows["centre"].cat.categories
    many = np.bincount(centres, minlength=len(names))
    counted = [np.bincount(centres[lacking(rows, check)], minlength=len(names)) for check in WASHED]
    there = np.flatnonzero(many)
    shares = np.array(counted, dtype=float).T / np.maximum(1, many)[:, None]
    lines = {at: (f"{ask.naming.name('centre', names[at])}", shares[at].tolist()) for at in there.tolist()}
    label = {at: lines[at][0] if many[at] >= TOO_FEW else ask.say("atlas-few-rows", name=lines[at][0],
             count=int(many[at])) for at in lines}  # fmt: skip
    order = {"most": lambda at: (many[at] < TOO_FEW, -sum(lines[at][1])), "name": lambda at: label[at].casefold()}
    kept = sorted(np.array(there)[np.argsort(-many[there], kind="stable")][:_MOST_LINES].tolist())
    kept.sort(key=order.get(ask.order, lambda at: at))
    if ask.order == "alike":
        kept = [kept[place] for place in by_likeness(shares[kept])]
    columns = tuple(Mark(ask.say(f"quality-short-{check}"), colour=PLAIN) for check in WASHED)
    language = ask.naming.say.language
    cells = tuple(
        tuple(
            Cell(share, key_of(centre=names[at], lacks=check) if share else "", share_written(share, language))
            for check, share in zip(WASHED, lines[at][1], strict=True)
        )
        for at in kept
    )
    marks = tuple(Mark(label[at], thin=bool(many[at] < TOO_FEW)) for at in kept)
    title, note = title_of(ask, "washing"), note_of(ask, rows=rows)
    headings = (ask.say("field-centre"), *(ask.say(f"quality-{check}") for check in WASHED), ask.say("workbook-rows"))
    table = FiguresTable(
        title,
        note,
        headings,
        tuple((label[at], *lines[at][1], int(many[at])) for at in lines),
        share=(1, 2, 3, 4),
        language=language,
    )
    steps = steps_of(np.ravel([lines[at][1] for at in kept if many[at] >= TOO_FEW]))
    first = zip(marks, cells, strict=True)
    spoken = ((f"{mark.label}, {columns[0].label}", line[0].value) for mark, line in first if not mark.thin)
    words = words_of(title, spoken, language, lambda share: share_written(share, language))
    return Shown("washing", Grid(title, note, words, marks, columns, cells, steps), table)
