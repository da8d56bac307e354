"""A paper: headings, sentences, tables and pictures, drawn twice, as Word and as PDF, in any language and direction.

- `records`: the paper as plain records; whoever writes one knows only these
- `wording_pieces`: a text cut once into what is drawn differently: codes, chips of goals, the rest
- `tables`: a table of anything as blocks of a paper: narrow ones as they are, broad ones a card a row
- `charted`: a chart as a picture of a paper
- `posters`: a poster of one page as plain records
- `making`: `make` has a process of its own draw the paper, so that a room's pages wait for none; `worker` is it
- `word`: the paper as Word, the only part that knows python-docx; `word_elements` what Word wants besides
- `pdf`: the paper as PDF, the only part that knows typst, by `paper.typ` and the letters of `fonts/`
"""

from alignment.paper.charted import bars_drawn, drawn
from alignment.paper.making import PaperFormat, can_be_made, make, make_poster
from alignment.paper.posters import Poster, PosterFormat, PosterSection, PosterTile
from alignment.paper.records import (
    Block,
    Body,
    Cover,
    Fields,
    Heading,
    Items,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Piece,
    PieceKind,
    Table,
    Tone,
)
from alignment.paper.tables import blocks_of, is_broad, shares_of
from alignment.paper.wording_pieces import body, brief, chip, plain

__all__ = [
    "Block",
    "Body",
    "Cover",
    "Fields",
    "Heading",
    "Items",
    "PageBreak",
    "Paper",
    "PaperFormat",
    "Paragraph",
    "Picture",
    "Piece",
    "PieceKind",
    "Poster",
    "PosterFormat",
    "PosterSection",
    "PosterTile",
    "Table",
    "Tone",
    "bars_drawn",
    "blocks_of",
    "body",
    "brief",
    "can_be_made",
    "chip",
    "drawn",
    "is_broad",
    "make",
    "make_poster",
    "plain",
    "shares_of",
]
