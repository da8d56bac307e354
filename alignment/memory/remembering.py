"""What the network did before that is like what somebody types: published rows and samples, at most three.

A process keeps the numbers by which rows are found once for each database; before each answer they are brought up to
date. What is found is read anew, in a transaction that asks whether it may still be shown: what was unpublished, hidden
or deleted a moment ago is not in the next answer, even where the numbers are behind.
"""

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from alignment.ground.wording import FALLBACK
from alignment.memory.finding import Finder, Told
from alignment.memory.likeness import LEAST, Likeness, Spoken, likeness, spoken, spoken_of_row
from alignment.samples import known_samples
from alignment.sheet import Alignment, AlignmentSheet
from alignment.store import Access
from alignment.suggestions import Reason, reasons_for
from sdg_data import load_catalogue

MOST = 3
_LOOKED_AT = 8  # rows that are compared word by word
_AT_A_GLANCE = 80  # rows among which so many are looked for: some are not to be shown to this person
_READ = 10  # of them at once: most may be shown, and few are copies of others
_AT_ONCE = 20  # changed sheets that somebody waits for; what is more is read with the next answers
_A_PART = 500  # sheets, of all that are read while nobody waits: their texts take memory until they are numbers
_SAMPLES = "sample/"  # before the name of a sample, where others have the id of a sheet


@dataclass(frozen=True, slots=True)
class Remembered:
    """A row of another sheet of the network that is like what somebody types.

    `sheet` is its heading without rows: centre, title, dates and whether it is illustrative. It is the sheet of a
    sample where it has no id. `readable` says whether the person may open it. `score` is from 0 to 1.
    """

    sheet: AlignmentSheet
    row: Alignment
    score: float
    reasons: tuple[Reason, ...]
    readable: bool = True

    @property
    def year(self) -> int | None:
        """The year it began, None where that is not known."""
        return self.sheet.starts.year if self.sheet.starts else None


def remember(sheets: Access, sheet: AlignmentSheet, row: Alignment, language: str | None = None) -> list[Remembered]:
    """The rows of other sheets likest to what `row` of `sheet` says; none where it says too little.

    What is made up for practice comes after what was done, and of each sort the likest first. `sheets` says who asks,
    whose own sheets are left out; `language` is that of their page. Of a sheet there is at most one row. Raises
    `StoreFailed` when the database fails.
    """
    typed = spoken(_said(row), language)
    if not typed.clear:
        return []
    kept = memory_of(sheets.database)
    kept.catch_up(sheets, _AT_ONCE)
    near = kept.finder.nearest(typed, _AT_A_GLANCE)
    found = [
        (one, how)
        for one in _to_show(sheets, sheet, tuple(near))
        if (how := likeness(typed, _spoken(_said(one.row), near[one.row.id], one.row.target))).score >= LEAST
    ]
    found.sort(key=lambda pair: (pair[0].sheet.illustrative, -pair[1].score))
    best: dict[str, Remembered] = {}
    for one, how in found:
        name = one.sheet.id or one.sheet.sample
        # A sample is read in the language of the page, but where words of it are shown as those that somebody typed.
        shown = one if how.words else _practice(language or FALLBACK).get(one.row.id, one)
        best.setdefault(name, replace(shown, score=how.score, reasons=_reasons(typed, how, one.row)))
    return list(best.values())[:MOST]


def warm_up_memory(sheets: Access) -> None:
    """Read all that the memory of a database is found by, so that nobody waits for it. Raises `StoreFailed`."""
    memory_of(sheets.database).catch_up(sheets)


def with_choices(row: Alignment, remembered: Alignment) -> Alignment:
    """The row with its own texts and the choices of a remembered one: codes, link, strength, effect, local indicator.

    Where the other city measures, and from which value, is not copied: it would be untrue here.
    """
    local = replace(remembered.local, place="", baseline="", baseline_year="")
    return replace(
        row,
        goal=remembered.goal,
        target=remembered.target,
        indicator=remembered.indicator,
        link=remembered.link,
        strength=remembered.strength,
        effect=remembered.effect,
        local=local,
    )


class Memory:
    """The numbers by which rows of one database are found, with those of the samples. Safe among threads."""

    def __init__(self) -> None:
        self._reading = threading.Lock()
        self._stamp, self._revisions = "", dict[str, int]()
        self.finder = Finder()
        told = {name: tuple(map(_told, some)) for name, some in _samples().items()}
        self.finder.change((), told)

    def catch_up(self, sheets: Access, most: int | None = None) -> None:
        """Read what has changed since, of at most so many sheets where that is said.

        Who comes while another reads then goes on with what is there: what may not be shown is left out afterwards.
        """
        if not self._reading.acquire(blocking=most is None):
            return
        try:
            while self._read_part(sheets, most or _A_PART) and most is None:
                pass
        finally:
            self._reading.release()

    def _read_part(self, sheets: Access, most: int) -> bool:
        # Whether there is more to read.
        texts = sheets.published_texts(self._revisions, self._stamp, most)
        if texts.gone or texts.rows:
            rows = {name: [Told(one.row, one.said, one.target) for one in own] for name, own in texts.rows.items()}
            self.finder.change(texts.gone, rows)
            for name in texts.gone:
                del self._revisions[name]
            self._revisions |= texts.revisions
        self._stamp = texts.stamp
        return bool(texts.rows) and not texts.stamp


@lru_cache(maxsize=4)
def memory_of(database: str) -> Memory:  # noqa: ARG001 (it is what they are told apart by)
    """What this process keeps of a database, by its name."""
    return Memory()


def _to_show(sheets: Access, sheet: AlignmentSheet, keys: Sequence[str]) -> Iterator[Remembered]:
    # The first of these rows that the person may be shown, without copies of one another or of their own sheet.
    seen: set[tuple[str, str]] = set()
    for at in range(0, len(keys), _READ):
        for one in _read(sheets, keys[at : at + _READ]):
            own = one.sheet.id == sheet.id if one.sheet.id else False
            copied = sheet.sample and one.sheet.sample == sheet.sample
            same = (_said(one.row), one.row.finest_code)
            if own or copied or same in seen:
                continue
            seen.add(same)
            yield one
            if len(seen) == _LOOKED_AT:
                return


def _read(sheets: Access, keys: Sequence[str]) -> Iterator[Remembered]:
    # In this order, without those that are not to be shown.
    practice = _practice(FALLBACK)
    wanted = [key for key in keys if key not in practice]
    stored = {one.row.id: one for one in sheets.published_rows(wanted)} if wanted else {}
    for key in keys:
        if key in practice:
            yield practice[key]
        elif key in stored:
            yield Remembered(stored[key].sheet, stored[key].row, 0.0, (), stored[key].readable)


def _reasons(typed: Spoken, how: Likeness, row: Alignment) -> tuple[Reason, ...]:
    catalogue, reasons = load_catalogue(), list[Reason]()
    if how.words:
        reasons.append(Reason(how.words, row.project or row.strategic_focus, "row", row.finest_code))
    spoken_of = reasons_for(typed.matched, how.common)[:1]
    if not spoken_of and not reasons:
        code = catalogue.targets[how.common].code
        spoken_of = (Reason((), catalogue.label(code, typed.matched.language), "meaning", code),)
    return (*reasons, *spoken_of)


@lru_cache(maxsize=4096)  # the same rows are compared again with every few letters that somebody types
def _spoken(said: str, language: str, target: str) -> Spoken:
    return spoken_of_row(said, language, target)


def _said(row: Alignment) -> str:
    return f"{row.strategic_focus}. {row.project}"


def _told(row: Alignment) -> Told:
    return Told(row.id, _said(row), row.target)


@lru_cache(maxsize=1)
def _samples() -> Mapping[str, tuple[Alignment, ...]]:
    return {_SAMPLES + name: sample.sheet.rows for name, sample in known_samples().items()}


@cache  # as many as there are languages
def _practice(language: str) -> Mapping[str, Remembered]:
    # The rows of the samples by their ids, which have a hyphen: no id of the store has one.
    return {
        row.id: Remembered(replace(sample.sheet, rows=(), sample=name), row, 0.0, ())
        for name, sample in known_samples(language).items()
        for row in sample.sheet.rows
    }
