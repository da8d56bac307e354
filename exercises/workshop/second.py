"""The wall's second language: what it says in the first one, and beside each text the same in the second.

The wall is drawn in both and the two are laid side by side, text by text. What people wrote is the same in both and
stands there once, also where something of ours goes with it, but where it is a sample's, whose author wrote it in the
second language, too.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from markupsafe import Markup

from alignment.ground.wording import languages
from alignment.samples import sample_texts
from exercises.workshop.exercise import Parts

_TAG = re.compile(r"<[^>]*>")  # what people wrote is escaped: each "<" begins a tag of ours
_NAME = re.compile(r"</?([a-z0-9]+)")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]{3,}")
_OF_PEOPLE = "dir='auto'"  # may be a text of somebody's: its direction is not known
_BETWEEN = " ·"
_EMPTY = frozenset({"br", "img", "input", "path", "circle", "rect", "line"})  # has nothing in it, nor an end
_ALONE = frozenset({"title", "option"})  # a hint, a list: plain text
_BESIDE = Markup(" <span class='also' lang='{}' dir='{}'>{}</span>")
_DRAWN = Markup("<tspan class='also' lang='{}' direction='{}'> · {}</tspan>")


def in_both(first: Parts, second: Parts, language: str) -> Parts:
    """The places of `first`, each with what `second`, which is the same in `language`, says beside it.

    A place that has another form there, because something differs by language, is left in the first one.
    """
    return {place: beside(html, second.get(place, html), language) for place, html in first.items()}


@lru_cache(maxsize=512)  # most rows are as they were before
def beside(first: Markup, second: Markup, language: str) -> Markup:
    """The texts of `first`, each with its counterpart in `second` where that is another."""
    pieces, others = _pieces(first), _pieces(second)
    if list(map(_name, pieces[1::2])) != list(map(_name, others[1::2])):
        return first
    spoken, own, within = languages()[language], _written(language), [Markup("")]
    found = []
    for place, (piece, other) in enumerate(zip(pieces, others, strict=True)):
        found.append(piece)
        if place % 2:
            _enter(piece, within)
            continue
        said = other.strip(_BETWEEN) if other.strip() != piece.strip() else own.get(piece.unescape().strip(), "")
        around = _name(within[-1]).removeprefix("<")
        written = _OF_PEOPLE in within[-1] and not {*_WORD.findall(piece)}.isdisjoint(_WORD.findall(said))
        if _LETTER.search(said) and around not in _ALONE and not written:
            told = _DRAWN if around == "text" else _BESIDE
            found.append(told.format(spoken.code, spoken.direction, said))
    return Markup("").join(found)


def _pieces(html: Markup) -> list[Markup]:
    """Texts and tags in turn; the first and the last are texts."""
    found, at = [], 0
    for tag in _TAG.finditer(html):
        found += [html[at : tag.start()], html[tag.start() : tag.end()]]
        at = tag.end()
    return [*found, html[at:]]


def _name(tag: str) -> str:
    """How a tag begins: "<p" or "</p"."""
    found = _NAME.match(tag)
    return found[0] if found else ""


def _enter(tag: Markup, within: list[Markup]) -> None:
    name = _name(tag).removeprefix("<")
    if name.startswith("/"):
        within[1:] = within[1:-1]
    elif name not in _EMPTY and not tag.endswith("/>"):
        within.append(tag)


@lru_cache(maxsize=8)
def _written(language: str) -> Mapping[str, str]:
    """What the authors of the samples wrote, in `language`, by the same in every other one."""
    own = sample_texts(language)
    found = {english: text for english, text in own.items() if text}
    for other in languages():
        for english, text in sample_texts(other).items():
            found.setdefault(text, own.get(english, english if language == "en" else ""))
    return MappingProxyType({text: said for text, said in found.items() if said and said != text})
