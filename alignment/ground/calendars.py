"""Which calendar and which digits dates and numbers are written in, as the deployment chooses.

`SDG_WORKSHOP_CALENDAR=solar-hijri` puts the day of the Solar Hijri calendar beside each Gregorian one, and
`SDG_WORKSHOP_DIGITS=native` writes numbers and dates of Arabic and Persian in the digits of the language. Both are read
before each date, so nothing is kept of them. What is stored is Gregorian and Latin whatever is chosen.
"""

import os
from datetime import date
from types import MappingProxyType

CALENDAR_VARIABLE, DIGITS_VARIABLE = "SDG_WORKSHOP_CALENDAR", "SDG_WORKSHOP_DIGITS"
SOLAR_HIJRI, NATIVE = "solar-hijri", "native"
_LATIN = "0123456789"
_DIGITS = MappingProxyType({"ar": "٠١٢٣٤٥٦٧٨٩", "fa": "۰۱۲۳۴۵۶۷۸۹"})
_NUMBERINGS = MappingProxyType({"ar": "arab", "fa": "arabext"})
_POINTS = MappingProxyType({".": "٫", ",": "٬"})
_TO_LATIN = MappingProxyType(
    {ord(own): latin for digits in _DIGITS.values() for own, latin in zip(digits, _LATIN, strict=True)}
    | {ord(own): latin for latin, own in _POINTS.items()}
)
# Leap years come every fourth year, at times every fifth. In the cycles of the astronomical calendar between these
# years they repeat every 33 years (K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74,
# 1996).
_BREAKS = (-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178)
_LONG_MONTHS = 6  # of 31 days, before five of 30
_FIRST_YEAR = 621  # of the Common Era: 1 Farvardin of the year 1 is in 622


def has_solar_hijri() -> bool:
    """Whether the deployment wants the Solar Hijri day beside the Gregorian one."""
    return os.environ.get(CALENDAR_VARIABLE, "").strip() == SOLAR_HIJRI


def solar_hijri(day: date) -> tuple[int, int, int]:
    """Year, month and day of the Solar Hijri calendar, as Iran and Afghanistan count them.

    From 622 to 3798 of the Common Era; raises `ValueError` for other days.
    """
    year = day.year - _FIRST_YEAR
    passed = day.toordinal() - date(day.year, 3, _march_day(year)).toordinal()
    if passed < 0:
        year -= 1
        passed = day.toordinal() - date(day.year - 1, 3, _march_day(year)).toordinal()
    if passed < _LONG_MONTHS * 31:
        return year, passed // 31 + 1, passed % 31 + 1
    passed -= _LONG_MONTHS * 31
    return year, passed // 30 + 1 + _LONG_MONTHS, passed % 30 + 1


def _march_day(year: int) -> int:
    """On which day of March a Solar Hijri year begins."""
    if not 0 < year < _BREAKS[-1]:
        raise ValueError(year)
    leaps, begun = -14, _BREAKS[0]
    for after in _BREAKS[1:]:
        if year < after:
            break
        leaps += (after - begun) // 33 * 8 + (after - begun) % 33 // 4
        begun = after
    passed, cycle = year - begun, after - begun
    leaps += passed // 33 * 8 + (passed % 33 + 3) // 4
    leaps += cycle % 33 == 4 and cycle - passed == 4  # noqa: PLR2004 (a cycle ends in five years without a leap)
    gregorian = year + _FIRST_YEAR
    return 20 + leaps - (gregorian // 4 - (gregorian // 100 + 1) * 3 // 4 - 150)


def has_digits(language: str) -> bool:
    """Whether the language has digits of its own."""
    return language in _DIGITS


def has_own_digits(language: str) -> bool:
    """Whether the language has digits of its own, and the deployment chose them."""
    return has_digits(language) and os.environ.get(DIGITS_VARIABLE, "").strip() == NATIVE


def numbering(language: str) -> str:
    """What Unicode calls the digits that the deployment chose for this language: "latn", "arab", "arabext"."""
    return _NUMBERINGS[language] if has_own_digits(language) else "latn"


def in_chosen_digits(text: str, language: str) -> str:
    """A text of the wording, whose figures stand there in the language's own digits: Latin ones unless it has its own.

    Codes and addresses stand there in Latin digits and stay: they are the same in every language.
    """
    if not has_digits(language) or has_own_digits(language):
        return text
    return text.translate(_TO_LATIN)


def in_digits(text: str, language: str, *, points: bool = False) -> str:
    """The text in the digits that the deployment chose for this language; `points` are those of a number, too."""
    if not has_own_digits(language):
        return text
    own = dict(zip(_LATIN, _DIGITS[language], strict=True)) | (dict(_POINTS) if points else {})
    return text.translate({ord(letter): said for letter, said in own.items()})
