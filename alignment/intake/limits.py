"""How much is read of what somebody brings along, counted while it is read: what is too large is refused at once."""

import signal
from dataclasses import dataclass, field

from alignment.ground.lettering import holdable
from alignment.intake.document import Note
from alignment.intake.errors import Unreadable

LARGEST = 5_000_000  # bytes of a file
SECONDS = 8  # of the processor for a file; honest ones take one
ENOUGH = getattr(signal, "SIGXCPU", None)  # what ends a reader that has had them
MOST_BLOCKS = 3_000
MOST_LINES = 5_000  # of all tables together
MOST_COLUMNS = 40
MOST_CHARACTERS = 200_000  # of a text; 60 full pages
MOST_IN_CELLS = 4_000_000  # characters of a workbook or of separated values, which are tables alone
MOST_PAGES = 60
MOST_REPEATED = 40  # how often a line or a cell is taken of which a file says that it stands there many times


@dataclass
class Tally:
    """What was read so far. Each method counts some more, and raises `Unreadable` where it is too much."""

    most_characters: int = MOST_CHARACTERS
    _blocks: int = 0
    _lines: int = 0
    _characters: int = 0
    _left_out: dict[str, int] = field(default_factory=dict)

    def block(self) -> None:
        """Count a block."""
        self._blocks += 1
        if self._blocks > MOST_BLOCKS:
            raise Unreadable("error-read-many-blocks", most=MOST_BLOCKS)

    def line(self) -> None:
        """Count a line of a table."""
        self._lines += 1
        if self._lines > MOST_LINES:
            raise Unreadable("error-read-many-lines", most=MOST_LINES)

    def text(self, text: str) -> str:
        """Count the characters of a text, which it gives back without those that no page and no file can hold."""
        self._characters += len(text)
        if self._characters > self.most_characters:
            raise Unreadable("error-read-long", most=self.most_characters)
        return holdable(text)

    def leave_out(self, key: str, count: int = 1) -> None:
        """Count something that is not read; `key` names the sentence that says so, with a place for `count`."""
        if count:
            self._left_out[key] = self._left_out.get(key, 0) + count

    @property
    def notes(self) -> tuple[Note, ...]:
        """What was left out, a sentence each with how many."""
        return tuple(Note(key, (("count", count),)) for key, count in self._left_out.items())
