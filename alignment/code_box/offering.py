"""What the box of a code offers for what is typed into it, and how it shows a code that was chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from alignment.editing import options
from alignment.sheet import Alignment
from alignment.typed_codes import near_codes, offered_codes
from sdg_data import Catalogue
from sdg_data.catalogue import Level

SAID_TOGETHER = " · "  # between a code and its label, as a box shows them


@dataclass(frozen=True, slots=True)
class Offer:
    """Codes to choose from, best first: what was typed names or means them, or they are only `near` it."""

    codes: Sequence[str]
    near: bool = False


def offered(level: Level, text: str, row: Alignment, catalogue: Catalogue, language: str) -> Offer:
    """What a box of `level` offers for a `text` in a row with these codes; for no text, all that it can take.

    For a text that is not understood, the codes that are nearest to it.
    """
    text = code_in(text)
    if not text:
        return Offer([code for code in options(level, row, catalogue) if catalogue.level(code)])
    found = offered_codes(text, level, row, catalogue, language)
    return Offer(found) if found else Offer(near_codes(text, level, row, catalogue), near=True)


def code_in(text: str) -> str:
    """The code that stands in a box, or the text as it is: one chosen from a list brings its label along."""
    return text.partition(SAID_TOGETHER)[0].strip()


def shown_code(code: str, catalogue: Catalogue, language: str) -> str:
    """A code as a box shows it, with its label: "6 · Clean water and sanitation"."""
    return SAID_TOGETHER.join(filter(None, (code, catalogue.label(code, language))))
