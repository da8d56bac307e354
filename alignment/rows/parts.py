"""A long sheet in parts, for a page shows no more rows at once than it draws while somebody waits."""

from alignment.sheet import Alignment, AlignmentSheet

AT_ONCE = 100  # rows


def parts_of(sheet: AlignmentSheet) -> tuple[range, ...]:
    """The numbers of the rows in each part of a sheet, from 1; a sheet without rows has one part without any."""
    ends = range(AT_ONCE, max(len(sheet.rows), 1) + AT_ONCE, AT_ONCE)
    return tuple(range(end - AT_ONCE + 1, min(end, len(sheet.rows)) + 1) for end in ends)


def part_with(sheet: AlignmentSheet, row_id: str) -> int | None:
    """The place of the part that has a row, None where the sheet does not have it."""
    return (sheet.number_of(row_id) - 1) // AT_ONCE if sheet.row(row_id) else None


def numbered(sheet: AlignmentSheet, part: range) -> tuple[tuple[int, Alignment], ...]:
    """The rows of a part, each with its number."""
    return tuple((number, sheet.rows[number - 1]) for number in part)
