"""What a cell says, as its person meant it and not as a spreadsheet program keeps it: codes, hours, choices, days.

Each function gives the value and, where it is not sure, the problem to ask with its answers. Nothing is decided where
two readings are fair.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from functools import lru_cache
from itertools import chain
from types import MappingProxyType

from rapidfuzz.fuzz import ratio

from alignment.checks import MOST_HOURS
from alignment.errors import AlignmentError
from alignment.intake.document import Cell
from alignment.intake.sheets.records import Choice, Problem, TableProblem
from alignment.intake.sheets.words import CHOICES, choice_words, folded, goal_labels, time_words
from sdg_data import Catalogue, read_codes
from sdg_data.catalogue import LEVELS
from sdg_data.codes import read_one_code
from sdg_data.words import plain

_SHOWN = 60  # characters of a text that a problem repeats
_CENTURY = 2000  # in which a program puts a code of three numbers that it takes for a day
_DECIMALS = re.compile(r"[0#?][.,](0+)(?![0#?])")
_ISO_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ]00:00(?::00)?)?")
_MARKS = MappingProxyType(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f")))  # of direction
_NUMBER = r"\d{1,6}(?:[.,]\d{1,4})?"


def text_in(cell: Cell) -> str:
    """What a cell of words says; a day as people write it down for machines, without the hour that it has not."""
    if isinstance(cell.value, datetime) and cell.value.time() == time():
        return cell.value.date().isoformat()
    return cell.text


def code_in(
    cell: Cell, level: str, others: Sequence[Cell], catalogue: Catalogue, *, numbers: bool = False
) -> tuple[str, Problem | None]:
    """The text of a code as its person meant it, and what to ask. `others` are the other cells of the row.

    With `numbers`, a text that could be a number is one: a file of plain text does not tell them apart.
    """
    value = cell.value
    if isinstance(value, float) and not value.is_integer():
        return _decimal(cell, f"{round(value, 3):g}", level, others, catalogue)
    if isinstance(value, datetime | date):
        return _day(cell, _codes_of_day(value, level, catalogue), level, others)
    if isinstance(value, time):
        code = f"{value.hour}.{value.minute}"
        return _day(cell, [code] if catalogue.level(code) else [], level, others)
    if (written := _written_day(cell.text)) is not None:
        return _day(cell, _codes_of_day(written, level, catalogue), level, others)
    if numbers and cell.text.count(".") == 1 and catalogue.level(cell.text) == "target":
        return _decimal(cell, cell.text, level, others, catalogue)
    return _written(cell.text, catalogue), None


def _written(text: str, catalogue: Catalogue) -> str:
    # The code of a text that is one, has its own label after it, or is the label of one; else the text.
    if not text or text in catalogue:
        return text
    code, label = (*text.translate(_MARKS).split(maxsplit=1), "", "")[:2]
    if code in catalogue and goal_labels().get(folded(label)) == code:
        return code
    return read_one_code(text) or (text if read_codes(text) else goal_labels().get(folded(text), text))


def _decimal(
    cell: Cell, shown: str, level: str, others: Sequence[Cell], catalogue: Catalogue
) -> tuple[str, Problem | None]:
    decimals = _DECIMALS.search(cell.format)
    if decimals and isinstance(cell.value, float) and len(decimals[1]) > 1:  # what shows 8.1 may hide the nought
        written = f"{cell.value:.{len(decimals[1])}f}"
        return (written if catalogue.level(written) else shown), None
    fair = [code for code in (shown, f"{shown}0") if catalogue.level(code)]
    if len(fair) < 2:  # noqa: PLR2004 (one reading is none to choose from)
        return shown, None
    said = _said_by(others, catalogue)
    settled = [code for code in fair if any(f"{other}.".startswith(f"{code}.") for other in said)]
    if len(settled) == 1:
        return settled[0], None
    refusal = TableProblem("error-number-or-ten", code=fair[0], longer=fair[1])
    return "", Problem(level, cell.where, refusal, tuple(_code_choice(code) for code in fair))


def _day(cell: Cell, codes: list[str], level: str, others: Sequence[Cell]) -> tuple[str, Problem | None]:
    day = cell.value.date().isoformat() if isinstance(cell.value, datetime) else cell.text
    goals = {other.text for other in others if other.text.isdecimal()}
    codes.sort(key=lambda code: code.split(".")[0] not in goals)  # what fits the goal beside it is likelier
    if not codes:
        return "", Problem(level, cell.where, TableProblem("error-day-no-code", day=day))
    refusal = TableProblem("error-day-for-code", day=day, code=codes[0])
    return codes[0], Problem(level, cell.where, refusal, tuple(map(_code_choice, codes)))


def _codes_of_day(day: date, level: str, catalogue: Catalogue) -> list[str]:
    # Somebody typed 3.1, or 3.1.1, and the program took it for a day, in the order of its own country.
    short = [f"{day.day}.{day.month}", f"{day.month}.{day.day}"]
    year = day.year - _CENTURY
    long = [f"{code}.{year}" for code in short] + [f"{year}.{day.month}.{day.day}"]
    codes = [*long, *short] if level == "indicator" else [*short, *long]
    return [code for code in dict.fromkeys(codes) if catalogue.level(code)]


def _written_day(text: str) -> date | None:
    # A day as a program writes one into a plain file: "2026-01-03", "03-Jan", "3 janv.", "1월 3일".
    if found := _ISO_DAY.fullmatch(text):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if len(text) > _SHOWN or not any(map(str.isdecimal, text)) or not any(map(str.isalpha, text)):
        return None
    found = _months().fullmatch(plain(text))
    if found is None:
        return None
    month = next(int(name[1:]) for name, word in found.groupdict().items() if word and name[0] in "mn")
    return _date(_CENTURY + int((found["year"] or "0")[-2:]), month, int(found["first"] or found["last"] or 0))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _months() -> re.Pattern[str]:
    words = {kind: own for kind, own in time_words().items() if kind.isdecimal()}
    before = "|".join(f"(?P<m{month}>{_any(own)})" for month, own in words.items())
    after = "|".join(f"(?P<n{month}>{_any(own)})" for month, own in words.items())
    gap = r"[\s./-]{0,2}"
    return re.compile(
        rf"(?:(?P<first>\d{{1,2}}){gap}(?:{before})|(?:{after}){gap}(?P<last>\d{{1,2}})일?)\.?"
        rf"(?:{gap}(?P<year>\d{{2}}|20\d\d))?"
    )


def _said_by(others: Sequence[Cell], catalogue: Catalogue) -> set[str]:
    # The codes that other cells of the row name: by a finer code, or by the very label of a target or indicator.
    texts = [other.text for other in others if isinstance(other.value, str)]
    codes = chain.from_iterable(read_codes(text) for text in texts)
    labelled = [goal_labels().get(folded(text), "") for text in texts]
    return {code for code in (*codes, *labelled) if catalogue.level(code) not in {None, "goal"}}


def _code_choice(code: str) -> Choice:
    parts = code.split(".")
    return Choice({level: ".".join(parts[:depth]) for depth, level in enumerate(LEVELS[: len(parts)], 1)}, code)


def hours_in(cell: Cell, *, minutes: bool = False) -> tuple[float | None, Problem | None]:
    """The hours that a cell says: a number, "1,5", "2 h", "90 min", "1:30", in any language; None for nothing.

    With `minutes` a number without a unit is minutes.
    """
    value = cell.value
    hours: float | None = None
    if isinstance(value, datetime | date):
        meant = float(f"{value.day}.{value.month}")
        refusal = TableProblem("error-day-for-hours", day=text_in(cell), hours=f"{meant:g}")
        return None, Problem("hours", cell.where, refusal, (Choice({"hours": meant}, f"{meant:g}"),))
    if isinstance(value, time):
        hours = value.hour + value.minute / 60
    elif isinstance(value, int | float) and not isinstance(value, bool):
        days = re.search(r"\[?h+\]?:", cell.format.lower())
        hours = value * 24 if days else value / 60 if minutes else float(value)
    elif not cell.text:
        return None, None
    else:
        hours = _duration(cell.text, minutes=minutes)
    if hours is None:
        offered = [float(found.replace(",", ".")) for found in re.findall(_NUMBER, plain(cell.text[:_SHOWN]))]
        choices = [Choice({"hours": one}, f"{one:g}") for one in dict.fromkeys(offered) if one <= MOST_HOURS]
        refusal = TableProblem("error-hours-unread", text=cell.text[:_SHOWN])
        return None, Problem("hours", cell.where, refusal, (*choices[:3], Choice({"hours": None}, key="choice-empty")))
    if not 0 <= hours <= MOST_HOURS:
        over = AlignmentError("error-hours", hours=f"{hours:g}", most=f"{MOST_HOURS:g}")
        return None, Problem("hours", cell.where, over, (Choice({"hours": None}, key="choice-empty"),))
    return hours, None


def _duration(text: str, *, minutes: bool) -> float | None:
    text = unicodedata.normalize("NFC", text).replace("½", ".5")
    typed = re.sub(r"(?<!\d)\.5", "0.5", plain(text[:_SHOWN])).strip(" .")
    found = _durations().fullmatch(typed)
    if found is None:
        return None
    said = {name: part.replace(",", ".") for name, part in found.groupdict().items() if part}
    if "minutes" in said:
        return float(said["minutes"]) / 60
    if "bare" in said:
        return float(said["bare"]) / (60 if minutes else 1)
    whole = float(said.get("hours", "2" if "two" in said else "1"))
    return whole + float(said.get("past", said.get("clock", "0"))) / 60 + (0.5 if "half" in said else 0)


@lru_cache(maxsize=1)
def _durations() -> re.Pattern[str]:
    words = time_words()
    hour, minute, half, one, two = (_any(words[kind]) for kind in ("hour", "minute", "half", "one", "two"))
    past = rf"(?:\s*(?:and|et|y|و)?\s*(?P<past>[0-5]?\d)\s*(?:{minute}|')?)"
    return re.compile(
        rf"(?P<bare>{_NUMBER})|(?P<minutes>{_NUMBER})\s*(?:{minute}|')\.?"
        rf"|(?:(?P<hours>{_NUMBER})(?::(?P<clock>[0-5]\d)(?::00)?\s*(?:{hour})?|\s*(?:{hour})\.?{past}?)"
        rf"|(?P<two>{two})|{one}|{hour})(?:\s*(?P<half>{half}))?"
    )


def choice_in(cell: Cell, field: str) -> tuple[str, Problem | None]:
    """The option of link, strength or effect that a word means in any language; "" for nothing."""
    if not cell.text:
        return "", None
    known, typed = choice_words()[field], folded(cell.text)
    if typed in known:
        return known[typed], None
    # Which is meant is asked, the likeliest first; a word that is near to one of another option is no answer.
    options = {option: max(ratio(typed, word) for word, own in known.items() if own == option)
               for option in CHOICES[field]}  # fmt: skip
    nearest = sorted(options, key=lambda option: -options[option])
    refusal = TableProblem(f"error-{field}-unread", text=cell.text[:_SHOWN])
    choices = tuple(Choice({field: option}, key=f"{field}-{option}", package="alignment") for option in nearest)
    return "", Problem(field, cell.where, refusal, choices)


def day_in(cell: Cell) -> tuple[date | None, Problem | None]:
    """The day that a cell of a heading says; None for nothing."""
    if isinstance(cell.value, datetime):
        return cell.value.date(), None
    if isinstance(cell.value, date):
        return cell.value, None
    if not cell.text:
        return None, None
    found = _ISO_DAY.fullmatch(plain(cell.text).strip())
    day = _date(int(found[1]), int(found[2]), int(found[3])) if found else None
    problem = Problem("", cell.where, TableProblem("error-day-unread", text=cell.text[:_SHOWN]))
    return day, None if day else problem


def _any(words: Iterator[str] | Sequence[str]) -> str:
    return "(?:" + "|".join(map(re.escape, words)) + ")"
