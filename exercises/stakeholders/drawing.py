"""The map and the onion as inline SVG, drawn by hand: two hundred phones get one with every change."""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

from markupsafe import Markup

from alignment.ground.lettering import pieces
from alignment.ground.wording import Wording
from exercises.cases import StakeholderLevel
from exercises.stakeholders.places import (
    HIGH,
    Canvas,
    Ring,
    Spot,
    apart,
    in_ring,
    on_map,
    rings,
    roomy,
    smaller_dots,
    square,
)
from exercises.stakeholders.stakeholder import SCALE, Stakeholder

_DEEP = 0.3  # of a text's height: what hangs below its line in any script
_LETTER = 0.47  # of a text's height: the width of a letter, taken over a name
_PARTS = ((False, False), (False, True), (True, False), (True, True))  # influence high, interest high
# There may be 120 dots: a place marked by % takes half as long to fill.
_DOT = Markup(
    "<g class='dot %s of-%s'><title>%s</title><circle cx='%.1f' cy='%.1f' r='%d'/>"
    "<text class='number' x='%.1f' y='%.1f' text-anchor='middle'>%d</text>%s</g>"
)
_TEXT = Markup("<text class='%s' x='%.1f' y='%.1f' text-anchor='%s'>%s</text>")
_AXIS = Markup("<text class='axis' transform='translate(%d %.0f) rotate(%d)' text-anchor='middle'>%s</text>")
_SQUARE = Markup("<rect class='square weight-%d' x='%.1f' y='%.1f' width='%.1f' height='%.1f'/>")


def map_drawing(listed: Mapping[int, Stakeholder], canvas: Canvas, say: Wording) -> Markup:
    """The map of influence and interest: `listed` are the stakeholders by the number that they are shown with."""
    canvas = canvas if canvas.text else roomy(listed.values(), canvas)
    dots = _dots(listed, on_map(list(listed.values()), canvas), canvas, say)
    return _svg([_ground(canvas, say), *dots], canvas, say("drawing-map"))


def onion_drawing(
    layers: Sequence[tuple[str, Mapping[int, Stakeholder]]], canvas: Canvas, title: str, say: Wording
) -> Markup:
    """An onion: the name of each layer, from the innermost, and its stakeholders by number."""
    found = rings(len(layers), canvas)
    canvas = canvas if canvas.text else _roomy(layers, found, canvas)
    drawn = [
        Markup("<path class='ring' d='M{left:.0f} {y:.0f}A{rx:.0f} {ry:.0f} 0 0 1 {right:.0f} {y:.0f}Z'/>").format(
            left=ring.x - ring.rx, right=ring.x + ring.rx, y=ring.ground, rx=ring.rx, ry=ring.ry
        )
        for ring in reversed(found)
    ]
    for place, (ring, (name, listed)) in enumerate(zip(found, layers, strict=True)):
        inner = found[place - 1] if place else None
        drawn.append(_ring_name(name, ring, canvas))
        drawn += _dots(listed, in_ring(len(listed), ring, inner, canvas), canvas, say)
    return _svg(drawn, canvas, title)


def _roomy(layers: Sequence[tuple[str, Mapping[int, Stakeholder]]], found: Sequence[Ring], canvas: Canvas) -> Canvas:
    *larger, smallest = smaller_dots(canvas)
    for smaller in larger:
        within = zip(found, (None, *found), layers, strict=False)
        if all(apart(in_ring(len(listed), ring, inner, smaller), smaller) for ring, inner, (_, listed) in within):
            return smaller
    return smallest


def by_level(listed: Mapping[int, Stakeholder], say: Wording) -> list[tuple[str, Mapping[int, Stakeholder]]]:
    """The layers of the onion from local to international."""
    return [
        (say(f"level-{level}"), {number: one for number, one in listed.items() if one.level is level})
        for level in StakeholderLevel
    ]


def by_involvement(listed: Mapping[int, Stakeholder], say: Wording) -> list[tuple[str, Mapping[int, Stakeholder]]]:
    """The layers of the onion: who is involved within, who should be outside."""
    return [
        (
            say(f"involved-{'yes' if involved else 'no'}"),
            {n: one for n, one in listed.items() if one.involved is involved},
        )
        for involved in (True, False)
    ]


def map_has_names(listed: Mapping[int, Stakeholder], canvas: Canvas) -> bool:
    """Whether the map has room for every name."""
    return _named(listed, on_map(list(listed.values()), canvas), canvas)


def onion_has_names(layers: Sequence[tuple[str, Mapping[int, Stakeholder]]], canvas: Canvas) -> bool:
    """Whether the onion has room for every name."""
    found = rings(len(layers), canvas)
    return all(
        _named(listed, in_ring(len(listed), ring, inner, canvas), canvas)
        for ring, inner, (_, listed) in zip(found, (None, *found), layers, strict=False)
    )


def _named(listed: Mapping[int, Stakeholder], spots: Sequence[Spot], canvas: Canvas) -> bool:
    lines = (
        (one, spot.lines and in_lines(one.name, spot.room / canvas.text, spot.lines))
        for one, spot in zip(listed.values(), spots, strict=True)
    )
    return all(shown and " ".join(shown) == " ".join(pieces(one.name)) for one, shown in lines)


def _svg(drawn: Sequence[Markup], canvas: Canvas, title: str) -> Markup:
    return Markup(
        "<svg class='stakeholder-drawing' viewBox='0 0 {width} {height}' role='img' aria-label='{title}' "
        "style='--dot-text:{dot:.0f}px;--name-text:{text}px'>{drawn}</svg>"
    ).format(
        width=canvas.width,
        height=canvas.height,
        title=title,
        dot=max(canvas.dot * 1.1, min(canvas.label, canvas.dot * 1.6)),  # two figures within the dot
        text=canvas.label,
        drawn=Markup("").join(drawn),
    )


@lru_cache(maxsize=64)  # a canvas and a language have one
def _ground(canvas: Canvas, say: Wording) -> Markup:
    drawn = [_square(influence, interest, canvas, say) for influence in SCALE for interest in SCALE]
    drawn += [_part_name(*part, canvas, say) for part in _PARTS if canvas.parts]
    return Markup("").join([*drawn, *_axes(canvas, say)])


def _square(influence: int, interest: int, canvas: Canvas, say: Wording) -> Markup:
    left, top, width, height = square(influence, interest, canvas)
    weight = (influence >= HIGH) + (interest >= HIGH)
    return _SQUARE % (weight, _mirrored(left, width, canvas, say), top, width, height)


def _part_name(influential: bool, interested: bool, canvas: Canvas, say: Wording) -> Markup:  # noqa: FBT001 (two halves)
    # In the corner of the part that is farthest from its neighbours.
    left, top, width, _ = square(SCALE[-1] if influential else HIGH - 1, SCALE[-1] if interested else 1, canvas)
    inner = left + width - 6 if interested else left + 6
    anchor = "end" if interested else "start"
    if say.leftward:
        inner, anchor = canvas.width - inner, "start" if interested else "end"
    key = f"part-{'high' if influential else 'low'}-{'high' if interested else 'low'}"
    return _TEXT % ("part-name", inner, top + canvas.label, anchor, say(key))


def _axes(canvas: Canvas, say: Wording) -> list[Markup]:
    left, bottom = canvas.margin, canvas.height - canvas.margin
    side = canvas.width - left + 10 if say.leftward else left - 10
    marks = []
    for value in SCALE:
        at, top, width, height = square(value, value, canvas)
        across = _mirrored(at, width, canvas, say) + width / 2
        marks.append(_TEXT % ("", across, bottom + canvas.label * 0.9, "middle", value))
        marks.append(_TEXT % ("", side, top + height / 2 + canvas.label / 3, "middle", value))
    middle = _mirrored(left, canvas.width - left, canvas, say) + (canvas.width - left) / 2
    outer, turned = (canvas.width - canvas.label, 90) if say.leftward else (canvas.label, -90)  # feet to the numbers
    return [
        *marks,
        _AXIS % (outer, bottom / 2, turned, say("influence")),
        _TEXT % ("axis", middle, canvas.height - canvas.label * _DEEP, "middle", say("interest")),
    ]


def _dots(listed: Mapping[int, Stakeholder], spots: Sequence[Spot], canvas: Canvas, say: Wording) -> list[Markup]:
    return [_dot(number, one, spot, canvas, say) for (number, one), spot in zip(listed.items(), spots, strict=True)]


def _dot(number: int, one: Stakeholder, spot: Spot, canvas: Canvas, say: Wording) -> Markup:
    x = canvas.width - spot.x if say.leftward else spot.x
    beside = canvas.dot + 6
    name = Markup("")
    if spot.lines:
        at, anchor = (x - beside, "end") if say.leftward else (x + beside, "start")
        lines = in_lines(one.name, spot.room / canvas.text, spot.lines)
        first = spot.y + canvas.text * (0.34 - 0.55 * (len(lines) - 1))
        name = name.join(
            _TEXT % ("name", at, first + n * 1.1 * canvas.text, anchor, line) for n, line in enumerate(lines)
        )
    kind = "there" if one.involved else "missing"
    low = spot.y + canvas.dot * 0.4
    return _DOT % (kind, one.type.value, one.name, x, spot.y, canvas.dot, x, low, number, name)


def _ring_name(name: str, ring: Ring, canvas: Canvas) -> Markup:
    return _TEXT % ("ring-name", ring.x, ring.top + canvas.label * 1.45, "middle", name)


def in_lines(name: str, room: float, most: int) -> list[str]:
    """The name in at most so many lines, cut with an ellipsis; `room` is the width in heights of its letters."""
    lines = [""]
    for word in pieces(name):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and len(lines) < most and _width(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return [_shortened(line, room) for line in lines]


def _width(text: str) -> float:
    # A Hangul letter fills a square; a mark stands on the letter before it.
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    marks = sum(unicodedata.combining(letter) > 0 for letter in text)
    return 0.95 * wide + _LETTER * (len(text) - wide - marks)


def _shortened(text: str, room: float) -> str:
    if _width(text) <= room:
        return text
    while text and _width(text) + _LETTER > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _mirrored(left: float, width: float, canvas: Canvas, say: Wording) -> float:
    return canvas.width - left - width if say.leftward else left
