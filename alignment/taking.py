"""A suggested target is taken into a row with all that comes with it, in the form and in the table alike."""

from functools import lru_cache

from alignment.editing import with_local, with_suggested
from alignment.ground.wording import wording
from alignment.meaning import meaning, meaning_state
from alignment.reasons import first_why
from alignment.sheet import Alignment
from alignment.suggestions import Suggestion, suggest
from sdg_data import Catalogue

_PACKAGE = "alignment"
_KEPT = 1_000  # texts whose suggestions a process keeps: a sheet that a room has open is asked for by everybody


def suggested(row: Alignment, language: str) -> dict[str, Suggestion]:
    """What the texts of a row suggest, likeliest first, by the codes of the targets."""
    text = f"{row.strategic_focus}. {row.project}"
    found = _suggestions(text, language, meaning_state()) if text.strip(". ") else ()
    return {one.target.code: one for one in found}


def says_too_little(row: Alignment, language: str) -> bool:
    """Whether a row without a target says something, and yet too little for any target to suggest itself."""
    said = any(map(str.isalpha, row.strategic_focus + row.project))
    return said and not row.target and not suggested(row, language)


def taken(
    row: Alignment, target: str, catalogue: Catalogue, language: str, shown: Suggestion | None = None
) -> Alignment:
    """The row with a suggested target, its likely indicator and, where it says nothing of why, a first sentence.

    `shown` is the suggestion as the person saw it, for where it comes from more than the texts of the row. A sentence
    that a target brought along which was taken before makes way, unless its person wrote on in it. Raises `UnknownCode`
    for a target that is none.
    """
    one = suggested(row, language).get(target, shown)
    known = catalogue.indicators_of(target)
    likely = one.likely if one else known[0] if len(known) == 1 else None
    after = with_suggested(row, target, catalogue, likely.code if likely else "")
    if not row.local.empty and after.indicator != row.indicator:
        after = with_local(after, row.indicator, row.local.place, language, catalogue)
    if one and (not row.why.strip() or row.why == brought_why(row, catalogue, language)):
        after = after.having(why=first_why(one, catalogue, wording(_PACKAGE, language)))
    return after


def brought_why(row: Alignment, catalogue: Catalogue, language: str) -> str:
    """The sentence that a row's target brings along when it is taken, "" where it is not suggested."""
    one = suggested(row, language).get(row.target)
    return first_why(one, catalogue, wording(_PACKAGE, language)) if one else ""


@lru_cache(maxsize=_KEPT)
def _suggestions(text: str, language: str, _meaning: str) -> tuple[Suggestion, ...]:
    # What is suggested is another thing once meaning has been loaded.
    return tuple(suggest(text, language, sense=meaning()))
