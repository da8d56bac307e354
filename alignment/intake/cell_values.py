"""What the cells of a workbook hold, out of how Excel writes them: numbers that are days by their format alone."""

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from math import isfinite

from alignment.intake.document import CellValue

# Formats that a workbook names by number alone, as ECMA-376 (18.8.30) lists them; 27 to 36 and 50 to 58 are days in the
# East Asian editions of Excel.
_NUMBERED = (
    (1, "0"), (2, "0.00"), (3, "#,##0"), (4, "#,##0.00"), (9, "0%"), (10, "0.00%"), (11, "0.00E+00"), (12, "# ?/?"),
    (13, "# ??/??"), (14, "yyyy-mm-dd"), (15, "d-mmm-yy"), (16, "d-mmm"), (17, "mmm-yy"), (18, "h:mm"),
    (19, "h:mm:ss"), (20, "h:mm"), (21, "h:mm:ss"), (22, "yyyy-mm-dd h:mm"), (45, "mm:ss"), (46, "[h]:mm:ss"),
    (47, "mm:ss.0"), (48, "##0.0E+0"), (49, "@"),
    *((number, "yyyy-mm-dd") for number in (*range(27, 37), *range(50, 59))),
)  # fmt: skip
_NO_PART_OF_A_DAY = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_FIRST_DAY, _FIRST_DAY_OF_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 (cells have no zone)
_LAST_DAY = 2_958_465  # 31 December 9999


def numbered_format(number: int) -> str:
    """The format that Excel means by a number below 164, "" for its general one."""
    return next((form for known, form in _NUMBERED if known == number), "")


def is_of_days(number_format: str) -> bool:
    """Whether numbers in this format are days or hours of a day."""
    plain = _NO_PART_OF_A_DAY.sub("", number_format.partition(";")[0])
    return bool(re.search(r"[dmyhs]", plain.replace("General", ""), re.IGNORECASE)) and "@" not in plain


def number_of(text: str) -> int | float | None:
    """A number as a file writes it, None for what is none. "3" and "3.0" are whole."""
    try:
        number = float(text)
    except ValueError:
        return None
    if not isfinite(number):
        return None
    return int(number) if number.is_integer() and abs(number) < 2**53 else number


def moment_of(number: float, *, from_1904: bool = False) -> CellValue:
    """The day, moment or hour of a day that a number of days stands for; the number itself where there is none."""
    if not 0 <= number <= _LAST_DAY:
        return number
    moment = (_FIRST_DAY_OF_1904 if from_1904 else _FIRST_DAY) + timedelta(seconds=round(number * 86_400))
    if number < 1:
        return moment.time()
    return moment.date() if moment.time() == time() else moment


def moment_from(text: str) -> date | datetime | time | None:
    """A day or moment in ISO 8601, None for what is none."""
    for kind in (date, datetime, time):
        try:
            return kind.fromisoformat(text)
        except ValueError:
            continue
    return None


def unescaped(text: str) -> str:
    """A text as a person typed it, where Excel writes a character as `_x000D_`."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


@lru_cache(maxsize=1000)
def letters_of(column: int) -> str:
    """The letters by which people find a column, counted from 1: "A", "Z", "AA"."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
