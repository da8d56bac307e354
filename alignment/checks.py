"""Whether a row or a heading can be kept: its codes belong together, its texts are fit to be shared."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from alignment.errors import AlignmentError, WrongCode
from alignment.ground.lettering import one_line
from alignment.local_indicator import LocalIndicator
from alignment.places import regions, tongues
from alignment.sheet import ROW_TEXTS, Alignment, AlignmentSheet, Challenge, Effect, Kind, Link, Strength
from alignment.typed_codes import near_codes
from sdg_data import Catalogue, read_codes
from sdg_data.catalogue import LEVELS, Level

MOST_HOURS = 1_000.0  # of one row; a course of half a year has fewer
LONGEST_TEXT = 10_000  # characters of one field; far above any real text, well below the 32,767 of an Excel cell
MOST_PARTICIPANTS = 100_000  # of one course
_MOST_OFFERED = 4
LONGEST_NAME = 60  # characters; a name is shown on one line of a projector
_STACKED = re.compile(
    r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{2})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


@dataclass(frozen=True, slots=True)
class CodeProblem:
    """Why a code cannot stand where it is: a wording key, the values of its places, and codes that could.

    `field` is "goal", "target" or "indicator"; each remedy is the whole set of changes, e.g. {"goal": "6"}, the code
    that it is for last. `nearest` are the codes that the sentence offers; it says them with their labels.
    """

    field: str
    key: str
    values: Mapping[str, str]
    remedies: tuple[Mapping[str, str], ...]
    nearest: tuple[str, ...] = ()

    def error(self) -> AlignmentError:
        """The problem as an error, for those who asked for the row to be saved."""
        return WrongCode(self.key, self.nearest, **self.values)


def check_codes(row: Alignment, catalogue: Catalogue) -> tuple[CodeProblem, ...]:
    """What is wrong with the row's codes: one that does not exist, or one that belongs to another goal or target.

    An empty tuple means that goal, target and indicator belong together (each may be empty).
    """
    problems = [problem for level in LEVELS if (problem := _unknown(level, row, catalogue))]
    if problems:
        return tuple(problems)
    if row.target:
        target = catalogue.target(row.target)
        if row.goal and str(target.goal) != row.goal:
            return (_of_another_goal("target", row.target, row.goal, {"goal": str(target.goal)}, catalogue),)
    if row.indicator:
        indicator = catalogue.indicator(row.indicator)
        if row.goal and str(indicator.goal) != row.goal:
            repair = {"goal": str(indicator.goal), "target": indicator.target}
            return (_of_another_goal("indicator", row.indicator, row.goal, repair, catalogue),)
        if row.target and indicator.target != row.target:
            others = [{"indicator": other.code} for other in catalogue.indicators_of(row.target)]
            remedies = ({"target": indicator.target}, *others)
            values = {"code": row.indicator, "own": indicator.target, "other": row.target}
            return (CodeProblem("indicator", "error-indicator-of-another-target", values, remedies[:4]),)
    return ()


def _unknown(level: Level, row: Alignment, catalogue: Catalogue) -> CodeProblem | None:
    text = getattr(row, level)
    if not text or catalogue.level(text) == level:
        return None
    codes = read_codes(text)
    if len(codes) == 1 and (own := catalogue.level(codes[0])) and own != level:
        return _of_another_level(level, own, codes[0], row, catalogue)
    if codes:
        key = f"error-several-codes-{level}" if len(codes) > 1 else f"error-no-such-{level}"
        remedies = tuple(_in_place(code, row, catalogue) for code in codes[:_MOST_OFFERED])
    else:
        codes = near_codes(text, level, row, catalogue)
        key = f"error-no-such-{level}" if codes else f"error-no-such-{level}-nor-like-it"
        remedies = tuple({level: code} for code in codes)
    return CodeProblem(level, key, {"code": text}, remedies, codes)


def _of_another_level(level: Level, own: Level, code: str, row: Alignment, catalogue: Catalogue) -> CodeProblem:
    # Its own place is taken, else it would stand there. Above it is one code, below it there may be many.
    values, remedies = {"code": code}, [_in_place(code, row, catalogue)]
    if LEVELS.index(level) < LEVELS.index(own):
        nearest: tuple[str, ...] = (".".join(code.split(".")[: LEVELS.index(level) + 1]),)
    elif own == "target":
        nearest = tuple(indicator.code for indicator in catalogue.indicators_of(code))[:_MOST_OFFERED]
        remedies += [_in_place(one, row, catalogue) for one in nearest]
    else:
        nearest, targets = (), catalogue.targets_of(code)
        values |= {"first": targets[0].code, "last": targets[-1].code}
    return CodeProblem(level, f"error-{own}-as-{level}", values, tuple(remedies), nearest)


def _in_place(code: str, row: Alignment, catalogue: Catalogue) -> dict[str, str]:
    # The changes that put a code where it belongs, under its own target and goal; the code comes last.
    parts = code.split(".")
    below: list[str] = [level for level in LEVELS[len(parts) :] if catalogue.level(getattr(row, level)) != level]
    changes = dict.fromkeys(below, "")
    return changes | {level: ".".join(parts[:depth]) for depth, level in enumerate(LEVELS[: len(parts)], 1)}


def _of_another_goal(level: Level, code: str, goal: str, repair: dict[str, str], catalogue: Catalogue) -> CodeProblem:
    # An indicator that is listed under several goals has a twin that says the very same.
    same_as = catalogue.indicator(code).same_as if level == "indicator" else ()
    twins = tuple(twin for twin in same_as if twin.split(".")[0] == goal)
    nearest = twins or catalogue.nearest(code, level, int(goal), limit=2)
    swaps: list[dict[str, str]] = [{level: near} for near in nearest]
    if level == "indicator":
        swaps = [{"target": near.rpartition(".")[0], "indicator": near} for near in nearest]
    values = {"code": code, "own": repair["goal"], "other": goal}
    return CodeProblem(level, f"error-{level}-of-another-goal", values, (repair, *swaps), nearest)


def tidy(text: str) -> str:
    """The text as it is kept: Unicode NFC, no control characters but line ends and tabs, no spaces around it.

    The invisible characters that turn the direction of what follows (U+202A to U+202E, U+2066 to U+2069) are dropped:
    in a shared sheet they would turn other people's text. Raises `AlignmentError` above `LONGEST_TEXT` characters.
    """
    if not (text.isascii() and text.isprintable()):  # else there is nothing to look for
        text = fit_text(unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
    text = text.strip()
    if len(text) > LONGEST_TEXT:
        raise AlignmentError("error-text-too-long", length=len(text), most=LONGEST_TEXT)
    return text


def tidy_line(text: str, most: int) -> str:
    """The text as one line, tidied as `tidy` does, and its first `most` characters. Raises as `tidy` does."""
    return one_line(tidy(text))[:most].rstrip()


def tidy_name(text: str, most: int = LONGEST_NAME) -> str:
    """A nickname, or the name of a group, fit to be shown to a room: one line, tidied as `tidy` does.

    Marks that would stack up over other people's lines are dropped beyond two in a row. Raises `AlignmentError` above
    `most` characters.
    """
    text = one_line(tidy(_STACKED.sub(r"\1", unicodedata.normalize("NFC", text[: 10 * most]))))
    if len(text) > most:
        raise AlignmentError("error-name-too-long", length=len(text), most=most)
    return text


def fit_text(text: str) -> str:
    """The text without what `tidy` drops from within a text; nothing else is changed."""
    if text.isprintable():  # looking at each letter takes long, and most texts have nothing to look for
        return text
    return "".join(character for character in text if _fit(character))


def _fit(character: str) -> bool:
    return character in "\n\t" or (unicodedata.category(character) not in {"Cc", "Cs"} and character not in _TURNING)


def tidy_row(row: Alignment, catalogue: Catalogue) -> Alignment:
    """The row fit for keeping. Raises `AlignmentError` for codes that do not belong together or too long a text."""
    texts = {name: tidy(getattr(row, name)) for name in ROW_TEXTS}
    local = row.local
    if not local.empty:  # most rows have none
        local = LocalIndicator(**{part.name: tidy(getattr(local, part.name)) for part in fields(LocalIndicator)})
    if row.hours is not None and not 0 <= row.hours <= MOST_HOURS:  # a number that is none (NaN) is refused as well
        raise AlignmentError("error-hours", hours=f"{row.hours:g}", most=f"{MOST_HOURS:g}")
    row = replace(
        row,
        **texts,  # type: ignore[arg-type]
        local=local,
        link=Link(row.link),
        strength=Strength(row.strength),
        effect=Effect(row.effect),
        challenge=Challenge(row.challenge),
    ).completed(catalogue)
    for problem in check_codes(row, catalogue):
        raise problem.error()
    if row.empty:
        raise AlignmentError("error-empty-row")
    return row


def tidy_heading(sheet: AlignmentSheet) -> AlignmentSheet:
    """The sheet with a heading fit for keeping. Raises `AlignmentError` without a title or with dates the wrong way."""
    names = ("title", "centre", "strategic_goal", "audience", "theme", "sample")
    texts = {name: tidy(getattr(sheet, name)) for name in names}
    if not texts["title"]:
        raise AlignmentError("error-no-title")
    if sheet.starts and sheet.ends and sheet.ends < sheet.starts:
        raise AlignmentError("error-dates", starts=sheet.starts, ends=sheet.ends)
    if sheet.participants is not None and not 0 < sheet.participants <= MOST_PARTICIPANTS:
        raise AlignmentError("error-participants", count=sheet.participants, most=MOST_PARTICIPANTS)
    for code, known in ((sheet.country, regions()), (sheet.taught_in, tongues())):
        if code and code not in known:
            raise AlignmentError("error-fact-code", code=code)
    return replace(sheet, kind=Kind(sheet.kind), **texts)  # type: ignore[arg-type]
