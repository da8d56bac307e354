"""XML read piece by piece within bounds, its names without their namespaces: "p" for a paragraph in any office format.

The same names stand for the same things in the older, the strict and the transitional formats, which differ in
namespaces only.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from xml.parsers import expat

from alignment.intake.errors import Unreadable

MOST_OF_TABLES = 700_000  # elements of one part: 5,000 lines of 40 cells with a text each
_MOST_ELEMENTS = 200_000  # of one part that is no tab: a second of work, and 60 pages in which each word has its look
_MOST_AT_ONCE = 150_000  # of one paragraph, table or line of a tab
_MOST_DEEP = 200
_MOST_NAMES = 1_000  # of elements, of which office formats use some hundred
_LONGEST = 1_000_000  # characters of one text


@dataclass(slots=True)
class Element:
    """An element with its attributes, its children in order, and the text directly in it.

    `pieces` are the texts before the first child and after each; a format with text among its children needs them.
    """

    name: str
    attributes: dict[str, str]
    children: "list[Element]"
    pieces: list[str]

    @property
    def text(self) -> str:
        """The text before its first child."""
        return self.pieces[0]

    def get(self, name: str, otherwise: str = "") -> str:
        """An attribute by its name without a namespace."""
        return self.attributes.get(name, otherwise)

    def child(self, name: str) -> "Element | None":
        """The first child of that name."""
        for child in self.children:
            if child.name == name:
                return child
        return None

    def at(self, *names: str) -> "Element | None":
        """The first child of the first name, its first child of the second, and so on."""
        found: Element | None = self
        for name in names:
            found = found.child(name) if found is not None else None
        return found

    def every(self, *names: str) -> "Iterator[Element]":
        """All elements of these names at any depth within, in order, none within another of them."""
        for child in self.children:
            if child.name in names:
                yield child
            else:
                yield from child.every(*names)


class _Reading:
    """Builds the elements of which `wanted` says so by their name and depth, and passes over all others."""

    def __init__(
        self, wanted: Callable[[str, int], bool], without: frozenset[str], begun: frozenset[str], most: int
    ) -> None:
        self._wanted, self._without, self._begun, self._most = wanted, without, begun, most
        self._names: dict[str, str] = {}
        self._depth = self._seen = 0
        self._not_held = 0  # elements before the outermost one that is open, or passed over in it
        self._passed_over = 0  # the depth of what is left out with all that is in it, 0 outside of any
        self._open: list[Element] = []
        self.ready: list[Element] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _refuse(self, *_: object) -> None:
        # No office program writes definitions; who does makes small files grow without end, or read others.
        raise Unreadable("error-read-definitions")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        depth = self._depth = self._depth + 1
        self._seen += 1
        if depth > _MOST_DEEP:
            raise Unreadable("error-read-heavy")
        if self._passed_over:
            self._not_held += 1
            return
        # Few names come again and again; those of a file that has a new one each time are not kept.
        known = self._names.get(name)
        if known is None:
            known = name.rpartition(" ")[2]
            known = "" if known in self._without else known
            if len(self._names) < _MOST_NAMES:
                self._names[name] = known
        if not known:
            self._passed_over = depth
            self._not_held += 1
            return
        opened = self._open
        if opened:
            element = Element(known, _plain(attributes) if attributes else attributes, [], [""])
            parent = opened[-1]
            parent.children.append(element)
            parent.pieces.append("")
            opened.append(element)
        elif self._wanted(known, depth):
            self._not_held = self._seen - 1
            opened.append(Element(known, _plain(attributes), [], [""]))
        elif known in self._begun:
            self.ready.append(Element(known, _plain(attributes), [], [""]))

    def weigh(self) -> None:
        """Refuse what has too many elements: asked after each chunk, which has few, and not of each element."""
        if self._seen > self._most or (self._open and self._seen - self._not_held > _MOST_AT_ONCE):
            raise Unreadable("error-read-heavy")

    def _text(self, text: str) -> None:
        if self._open and not self._passed_over:
            pieces = self._open[-1].pieces
            pieces[-1] += text
            if len(pieces[-1]) > _LONGEST:
                raise Unreadable("error-read-heavy")

    def _end(self, _: str) -> None:
        self._depth -= 1
        if self._passed_over:
            self._passed_over = self._passed_over if self._depth >= self._passed_over else 0
        elif self._open:
            element = self._open.pop()
            if not self._open:
                self.ready.append(element)


def _plain(attributes: dict[str, str]) -> dict[str, str]:
    """The attributes without their namespaces; of two of one name that counts which has one: r:id before id."""
    for key in attributes:
        if " " in key:
            break
    else:
        return attributes
    plain = {}
    for key, value in attributes.items():
        _, spaced, name = key.rpartition(" ")
        if spaced or name not in plain:
            plain[name] = value
    return plain


def elements(
    chunks: Iterable[bytes],
    wanted: Callable[[str, int], bool],
    without: frozenset[str] = frozenset(),
    begun: frozenset[str] = frozenset(),
    most: int = _MOST_ELEMENTS,
) -> Iterator[Element]:
    """The outermost elements of which `wanted` says so by name and depth (the root's is 1), one after the other.

    Those named in `without` are left out, with all that is in them. Those named in `begun` are given where they begin,
    empty, before what is wanted of the elements in them. Raises `Unreadable` for what is no XML, defines
    entities, is too deep or too long, or has more than `most` elements.
    """
    reading = _Reading(wanted, without, begun, most)
    try:
        for chunk in chunks:
            reading.parser.Parse(chunk, False)
            reading.weigh()
            yield from reading.ready
            reading.ready.clear()
        reading.parser.Parse(b"", True)
    except (expat.ExpatError, ValueError) as fault:
        raise Unreadable("error-read-broken") from fault
    yield from reading.ready


def named(*names: str) -> Callable[[str, int], bool]:
    """Wants the elements of these names."""
    return lambda name, _depth: name in names
