"""A small card for each centre: its goals as shares on one scale, beside the network's median."""

from alignment.atlas.mark_rows import key_of
from alignment.atlas.tables import FiguresTable
from alignment.atlas.view_parts import Ask, Shown, note_of, title_of, words_of
from alignment.charts.chart import Card, Cards, Mark
from alignment.coverage.fingerprints import fingerprints
from alignment.coverage.measures import TOO_FEW
from alignment.delimited import Value
from alignment.ground.written import share_written


def cards_of_centres(ask: Ask) -> Shown:
    """The centres by their likeness to the chosen one, which comes first with the one that stands beside it."""
    found, name, language = fingerprints(ask.rows, ask.goals), ask.naming.name, ask.naming.say.language
    likeness = found.likeness(ask.centre)
    pinned = [centre for centre in dict.fromkeys((ask.centre, ask.beside)) if centre in found.centres]

    def place(at: int) -> tuple[int, bool, float]:
        centre = found.centres[at]
        first = pinned.index(centre) if centre in pinned else len(pinned)
        return first, bool(found.rows[at] < TOO_FEW), -float(likeness[at])

    cards: list[Card] = []
    lines: list[tuple[Value, ...]] = []
    for at in sorted(range(len(found.centres)), key=place):
        centre, many = found.centres[at], int(found.rows[at])
        thin = many < TOO_FEW
        label = name("centre", centre)
        like = share_written(float(likeness[at]), language) if ask.centre in found.centres else ""
        said = ask.say("atlas-card-few", count=many) if thin else ask.say("atlas-card-like", count=many, like=like)
        shares = tuple(map(float, found.shares[at]))
        cards.append(Card(Mark(label, thin=thin), shares, said, key_of(centre=centre), centre in pinned))
        lines.append((label, float(likeness[at]), *shares, many))
    title = title_of(ask, "prints", centre=name("centre", ask.centre))
    note = " · ".join(filter(None, (ask.say("atlas-prints-note"), note_of(ask))))
    headings = (
        ask.say("field-centre"),
        ask.say("atlas-twins-likeness"),
        *map(str, ask.goals),
        ask.say("workbook-rows"),
    )
    share = tuple(range(1, len(ask.goals) + 2))
    table = FiguresTable(title, note, headings, tuple(lines), share=share, language=language)
    spoken = ((name("centre", centre), float(like)) for centre, like in zip(found.centres, likeness, strict=True))
    words = words_of(title, spoken, language, lambda value: share_written(value, language))
    chart = Cards(title, note, words, ask.naming.goals(ask.goals), tuple(cards), tuple(map(float, found.median)))
    return Shown("prints", chart, table)
