"""A paper as plain frozen records, without how it is drawn."""

from dataclasses import dataclass
from enum import StrEnum


class PieceKind(StrEnum):
    """How a stretch of a text is drawn: as it stands, as a code, which runs from left to right, or as a goal's chip."""

    TEXT = "text"
    CODE = "code"
    STRONG = "strong"
    CHIP = "chip"


class Tone(StrEnum):
    """How a paragraph speaks: plainly, large before what follows, small beside something, or framed for all to see."""

    PLAIN = "plain"
    LEAD = "lead"
    NOTE = "note"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text. A chip has the `colour` of its goal, "#RRGGBB"."""

    text: str
    kind: PieceKind = PieceKind.TEXT
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """A text in pieces. `leftward` says whether it runs from right to left, None runs as the paper does."""

    pieces: tuple[Piece, ...] = ()
    leftward: bool | None = None

    @property
    def text(self) -> str:
        """All that it says."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, of level 1 (a section, on a page of its own where it is not the first) to 3."""

    body: Body
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    body: Body
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Items:
    """A list, with numbers where the order means something."""

    items: tuple[Body, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its head is repeated on each page. `shares` are the columns' parts of the width, `numeric` of numbers.

    A row of one cell says across all columns what those below it are of. `title` stands above it, "" for none.
    """

    head: tuple[Body, ...]
    rows: tuple[tuple[Body, ...], ...]
    shares: tuple[int, ...]
    numeric: tuple[bool, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Fields:
    """Labels with what belongs to each: the facts of a workshop, the answers of somebody.

    A row of four has two labels beside each other, each before what belongs to it.
    """

    rows: tuple[tuple[Body, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: an SVG document that needs no style sheet, what it says in words, and what stands below it.

    `share` is how much of the width it takes, in percent.
    """

    svg: str
    alternative: str
    caption: str = ""
    share: int = 100


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on another page."""


Block = Heading | Paragraph | Items | Table | Fields | Picture | PageBreak


@dataclass(frozen=True, slots=True)
class Cover:
    """What a paper is: its language and the way that is written, its title, and what stands around that.

    `kind` stands above the title, `notices` and `facts` below it; `contents` is the heading over the list of its
    sections, "" for a paper of a page or two. `foot` stands beside the number of the page, which is said in `page` with
    "{P}" for it and "{N}" for how many there are; `author` is in the file's properties.
    """

    language: str
    leftward: bool
    title: str
    kind: str = ""
    facts: Fields = Fields(())
    notices: tuple[str, ...] = ()
    contents: str = ""
    foot: str = ""
    page: str = "{P} / {N}"
    author: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: its cover and its blocks."""

    cover: Cover
    blocks: tuple[Block, ...] = ()
