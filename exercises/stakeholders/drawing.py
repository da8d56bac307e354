"""The map and the onion as inline SVG, drawn by hand: two hundred phones get one with every change."""

import unicodedata
from collections.abc import Mapping, Sequence
from html import escape

from exercises.cases import StakeholderLevel
from exercises.stakeholders.places import Canvas, Ring, Spot, in_ring, on_map, rings, square
from exercises.stakeholders.stakeholder import SCALE, Stakeholder
from sdg_data.wording import Wording, languages

_MANY = 4  # from here on influence, or interest, is high
_LETTER = 0.47  # of a text's height: the width of a letter, taken over a name
_PARTS = ((False, False), (False, True), (True, False), (True, True))  # influence high, interest high


def map_drawing(listed: Mapping[int, Stakeholder], canvas: Canvas, say: Wording) -> str:
    """The map of influence and interest: `listed` are the stakeholders by the number that they are shown with."""
    spots = on_map(list(listed.values()), canvas)
    ground = "".join(_square(influence, interest, canvas, say) for influence in SCALE for interest in SCALE)
    names = "".join(_part_name(*part, canvas, say) for part in _PARTS) if canvas.text else ""
    dots = "".join(
        _dot(number, one, spot, canvas, say) for (number, one), spot in zip(listed.items(), spots, strict=True)
    )
    return _svg(ground + names + _axes(canvas, say) + dots, canvas, say("drawing-map"))


def onion_drawing(
    layers: Sequence[tuple[str, Mapping[int, Stakeholder]]], canvas: Canvas, title: str, say: Wording
) -> str:
    """An onion: the name of each layer, from the innermost, and its stakeholders by number."""
    drawn = rings(len(layers), canvas)
    ground = "".join(
        f"<path class='ring' d='M{ring.x - ring.rx:.0f} {ring.ground:.0f}A{ring.rx:.0f} {ring.ry:.0f} 0 0 1 "
        f"{ring.x + ring.rx:.0f} {ring.ground:.0f}Z'/>"
        for ring in reversed(drawn)
    )
    parts = [ground]
    for place, (ring, (name, listed)) in enumerate(zip(drawn, layers, strict=True)):
        inner = drawn[place - 1] if place else None
        parts.append(_ring_name(name, ring, canvas))
        spots = in_ring(len(listed), ring, inner, canvas)
        parts += [
            _dot(number, one, spot, canvas, say) for (number, one), spot in zip(listed.items(), spots, strict=True)
        ]
    return _svg("".join(parts), canvas, title)


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


def nameless(listed: Mapping[int, Stakeholder], canvas: Canvas) -> frozenset[int]:
    """The numbers of those for whose names the map has no room."""
    spots = on_map(list(listed.values()), canvas)
    return frozenset(number for number, spot in zip(listed, spots, strict=True) if not spot.lines)


def _svg(content: str, canvas: Canvas, title: str) -> str:
    size = f"{canvas.width} {canvas.height}"
    return (
        f"<svg class='stakeholder-drawing' viewBox='0 0 {size}' role='img' aria-label='{escape(title)}' "
        f"style='--dot-text:{canvas.dot * 1.1:.0f}px;--name-text:{canvas.ring_text}px'>{content}</svg>"
    )


def _square(influence: int, interest: int, canvas: Canvas, say: Wording) -> str:
    left, top, width, height = square(influence, interest, canvas)
    weight = (influence >= _MANY) + (interest >= _MANY)
    x = _mirrored(left, width, canvas, say)
    return f"<rect class='square weight-{weight}' x='{x:.1f}' y='{top:.1f}' width='{width:.1f}' height='{height:.1f}'/>"


def _part_name(influential: bool, interested: bool, canvas: Canvas, say: Wording) -> str:  # noqa: FBT001 (two halves)
    # In the corner of the part that is farthest from its neighbours.
    left, top, width, _ = square(SCALE[-1] if influential else _MANY - 1, SCALE[-1] if interested else 1, canvas)
    inner = left + width - 6 if interested else left + 6
    anchor = "end" if interested else "start"
    if _leftward(say):
        inner, anchor = canvas.width - inner, "start" if interested else "end"
    key = f"part-{'high' if influential else 'low'}-{'high' if interested else 'low'}"
    return (
        f"<text class='part-name' x='{inner:.0f}' y='{top + canvas.text:.0f}' text-anchor='{anchor}'>"
        f"{escape(say(key))}</text>"
    )


def _axes(canvas: Canvas, say: Wording) -> str:
    left, _, width, height = square(1, 1, canvas)
    low = canvas.height - left + 14 + (canvas.text // 4)
    marks = []
    for value in SCALE:
        across = _mirrored(left + (value - 1) * width, width, canvas, say) + width / 2
        up = (SCALE[-1] - value + 0.5) * height
        side = canvas.width - left + 10 if _leftward(say) else left - 10
        marks.append(f"<text x='{across:.0f}' y='{low}' text-anchor='middle'>{value}</text>")
        marks.append(f"<text x='{side}' y='{up + 5:.0f}' text-anchor='middle'>{value}</text>")
    turned_x = canvas.width - 6 if _leftward(say) else 16
    turned_y = (canvas.height - left) / 2
    marks.append(
        f"<text class='axis' transform='translate({turned_x} {turned_y:.0f}) rotate(-90)' text-anchor='middle'>"
        f"{escape(say('influence'))}</text>"
    )
    middle = _mirrored(left, canvas.width - left, canvas, say) + (canvas.width - left) / 2
    marks.append(
        f"<text class='axis' x='{middle:.0f}' y='{canvas.height - 4}' text-anchor='middle'>"
        f"{escape(say('interest'))}</text>"
    )
    return "".join(marks)


def _dot(number: int, one: Stakeholder, spot: Spot, canvas: Canvas, say: Wording) -> str:
    x = canvas.width - spot.x if _leftward(say) else spot.x
    beside = canvas.dot + 6
    name = ""
    if spot.lines:
        at, anchor = (x - beside, "end") if _leftward(say) else (x + beside, "start")
        lines = in_lines(one.name, spot.room / canvas.text, spot.lines)
        first = spot.y + canvas.text * (0.34 - 0.55 * (len(lines) - 1))
        name = "".join(
            f"<text class='name' x='{at:.0f}' y='{first + n * 1.1 * canvas.text:.0f}' text-anchor='{anchor}'>"
            f"{escape(line)}</text>"
            for n, line in enumerate(lines)
        )
    kind = "there" if one.involved else "missing"
    return (
        f"<g class='dot {kind} of-{one.type}'><title>{escape(one.name)}</title>"
        f"<circle cx='{x:.1f}' cy='{spot.y:.1f}' r='{canvas.dot}'/>"
        f"<text class='number' x='{x:.1f}' y='{spot.y + canvas.dot * 0.4:.1f}' text-anchor='middle'>{number}</text>"
        f"{name}</g>"
    )


def _ring_name(name: str, ring: Ring, canvas: Canvas) -> str:
    return (
        f"<text class='ring-name' x='{ring.x:.0f}' y='{ring.top + canvas.ring_text * 1.45:.0f}' text-anchor='middle'>"
        f"{escape(name)}</text>"
    )


def in_lines(name: str, room: float, most: int) -> list[str]:
    """The name in at most so many lines, cut with an ellipsis; `room` is the width in heights of its letters."""
    lines = [""]
    for word in name.split():
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


def _leftward(say: Wording) -> bool:
    return languages()[say.language].direction == "rtl" if say.language in languages() else False


def _mirrored(left: float, width: float, canvas: Canvas, say: Wording) -> float:
    return canvas.width - left - width if _leftward(say) else left
