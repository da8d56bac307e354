"""What all readers of tables do alike: lines without empty ends, values repeated within reason, our own hidden tab."""

from collections.abc import Iterable

from alignment.intake.document import Cell, CellValue

META = "_meta"  # the tab on which a workbook of ours keeps whose it is


def trimmed(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """The cells of a line up to the last that is not empty."""
    line = list(cells)
    while line and not line[-1].text:
        line.pop()
    return tuple(line)


def facts_in(lines: Iterable[tuple[Cell, ...]]) -> tuple[tuple[str, CellValue], ...]:
    """The names and values on the hidden tab of a workbook of ours."""
    return tuple((line[0].text, line[1].value if len(line) > 1 else None) for line in lines)
