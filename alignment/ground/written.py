"""What is no sentence, as each language writes it: lists of names, days, shares.

How a list is joined stands in the ground's wording, for editors to correct; days and shares are written as CLDR has it,
in Latin digits and by the Gregorian calendar unless the deployment has chosen otherwise (`alignment.ground.calendars`).
"""

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_interval
from babel.numbers import format_compact_decimal, format_decimal, format_percent, get_decimal_symbol

from alignment.ground.calendars import in_digits
from alignment.ground.wording import GROUND, Wording, beside, has_groups, wording

# "agua e higiene", but "nieve y hielo": before a diphthong it stays.
_SOUNDS_LIKE_Y = re.compile(r"[\W_]*(?:hi|i|í|hí)(?![aeouáéóú])", re.IGNORECASE)
_BRITISH = "en_GB"  # all of our English
_APART = "\u2068{}\u2069"  # a name or code that runs the other way does not turn the list around it
_LEFTWARD = "\u200f"  # codes alone have no direction of their own: without it their list would run to the right
_THOUSAND = 1_000
_YEAR_FIRST = "YYYY-MM-DD"  # also where a page runs leftward: there it is turned as a whole


def list_written(parts: Iterable[object], language: str) -> str:
    """Names or numbers as a list within a sentence: "4 and 17", "Ana, Bo and Chen"."""
    say = wording(GROUND, language)
    texts = [_apart(str(part)) if say.leftward else str(part) for part in parts]
    if not texts[1:]:
        return "".join(texts)
    return _before(texts[-1], say).join((say("list-between").join(texts[:-1]), texts[-1]))


def names_written(parts: Iterable[object], language: str) -> str:
    """Names one after the other where others may follow: "Ana, Bo"."""
    say = wording(GROUND, language)
    texts = [_apart(str(part)) for part in parts]
    return (_LEFTWARD if say.leftward and texts[1:] else "") + say("list-between").join(texts)


def figures_written(figures: Iterable[object], language: str, between: str = " · ") -> str:
    """Figures side by side, the first one where reading begins: "13 · 18%"."""
    leftward, texts = wording(GROUND, language).leftward, [*map(str, figures)]
    return _LEFTWARD + between.join(map(beside_others, texts)) if leftward else between.join(texts)


def change_written(before: str, after: str, language: str) -> str:
    """What stood somewhere and what stands there since: "11.2 → 11.3", with the arrow the way the language is read."""
    if wording(GROUND, language).leftward:
        return f"{beside_others(before)} ← {beside_others(after)}"
    return f"{before} → {after}"


def texts_written(parts: Iterable[object], language: str) -> str:
    """Texts that may have commas of their own, as in one cell of a table: "Water, one week; Parks"."""
    return wording(GROUND, language)("list-of-texts").join(map(str, parts))


def colon(language: str) -> str:
    """What stands between a label and what it says: ": ", in French with a space before it."""
    return wording(GROUND, language)("list-colon")


def day_written(day: date, language: str) -> str:
    """A day in full: "28 May 2018"."""
    return wording(GROUND, language)("day", day=day)


def day_order(language: str) -> str:
    """The order in which a day is typed, in the words of `st.date_input`: "DD/MM/YYYY", else the year first."""
    if wording(GROUND, language).leftward:
        return _YEAR_FIRST
    order = "".join(dict.fromkeys(re.findall("[dMy]", _locale(language).date_formats["short"].pattern)))
    return {"dMy": "DD/MM/YYYY", "Mdy": "MM/DD/YYYY"}.get(order, _YEAR_FIRST)


def days_written(first: date | None, last: date | None, language: str) -> str:
    """From one day to another, as short as may be: "28 – 29 May 2018"; the one that is known; or ""."""
    if first and last and first != last:
        said = str(format_interval(first, last, "yMMMMd", locale=_locale(language)))
        return in_digits(said, language) + beside(first, language, last)
    known = first or last
    return day_written(known, language) if known else ""


def number_written(value: float, language: str) -> str:
    """A number of at most two places behind its sign: "1.5", in French "1,5"."""
    form = "#,##0.##" if has_groups(value, language) else "0.##"
    return in_digits(format_decimal(round(value, 2), form, locale=_locale(language)), language, points=True)


def typed_number(value: float, language: str) -> str:
    """A number as it is typed, without groups of digits: "1.5", where a comma is the decimal sign "1,5"."""
    plain = f"{value:g}"
    return plain.replace(".", ",") if get_decimal_symbol(_locale(language)) == "," else plain


def countable(value: float) -> float | int:
    """A number for a sentence of the wording that counts by it: whole where it is, else of at most two places."""
    return int(value) if value.is_integer() else round(value, 2)


def short_number_written(value: float, language: str) -> str:
    """A number as short as a cell wants it: "7", "1.5", "340", "1.8K", in Spanish "1,8 mil"."""
    if value < _THOUSAND:
        return number_written(round(value, 1), language)
    short = format_compact_decimal(value, locale=_locale(language), fraction_digits=1 if value < 10 * _THOUSAND else 0)
    return in_digits(short, language, points=True)


def labelled(label: str, value: str, language: str) -> str:
    """What belongs to a label, after it: "Hours: 1.5"; a label that asks has its own sign at its end."""
    return f"{label} {value}" if label.endswith(("?", "؟")) else f"{label}{colon(language)}{value}"


def share_written(share: float, language: str) -> str:
    """A share of 0 to 1 in whole per cent: "66%", in French "66 %" with a space that does not break."""
    return in_digits(str(format_percent(share, locale=_locale(language))), language)


def territory_written(code: str, language: str) -> str:
    """A country ("EG") or a region of the UN's M49 ("015") in words; the code where it is none, "" for ""."""
    return str(_locale(language).territories.get(code) or code)


def tongue_written(code: str, language: str) -> str:
    """A language by its code of ISO 639 in words, as it stands in a list; the code where it is none, and "" for ""."""
    named = str(_locale(language).languages.get(code) or code)
    return named[:1].upper() + named[1:]


def known_tongues() -> tuple[str, ...]:
    """The codes of two letters of the languages that have a name in English, in the order of these names."""
    named = {code: name for code, name in _locale("en").languages.items() if len(code) == 2}  # noqa: PLR2004
    return tuple(sorted(named, key=lambda code: str(named[code])))


def _before(last: str, say: Wording) -> str:
    """What joins the last of a list: "y", in Spanish "e" before a word that begins with its sound."""
    joined = say("list-last")
    return joined.replace("y", "e") if say.language == "es" and _SOUNDS_LIKE_Y.match(last) else joined


def beside_others(text: str) -> str:
    """A text that runs its own way within a line of several: else the second would be read as part of the first."""
    return _APART.format(text)


def _apart(text: str) -> str:
    return text if text.isdecimal() else beside_others(text)


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(_BRITISH if language == "en" else language)
    except (UnknownLocaleError, ValueError):
        return Locale.parse(_BRITISH)
