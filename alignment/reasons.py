"""Why a target is suggested, as a sentence: what the person wrote, and what the target is about, by its short label."""

from collections.abc import Sequence

from alignment.checks import fit_text
from alignment.ground.wording import Wording
from alignment.suggestions import Reason, Suggestion
from sdg_data import Catalogue
from sdg_data.words import stems

_MOST = 3  # pieces of a text that are quoted
_LONGEST = 80  # characters of a piece


def because(suggestion: Suggestion, catalogue: Catalogue, say: Wording) -> str:
    """The reason for a suggestion, as its card tells it."""
    told = _told(suggestion, catalogue, say)
    if not suggestion.said:
        return say("because-meant", **told)
    if suggestion.broad:
        return say("because-broad", words=quoted(suggestion.said, say), **told)
    words, phrase = quoted(suggestion.said, say), _phrase(suggestion.reasons[0], suggestion.said, say.language)
    if phrase:
        return say("because-like", words=words, phrase=phrase, **told)
    return say("because", words=words, **told)


def first_why(suggestion: Suggestion, catalogue: Catalogue, say: Wording) -> str:
    """The reason as a row can have it, and keeps it: a first sentence, for the person to go on with."""
    return fit_text(why_of(suggestion.target.code, suggestion.said, catalogue, say))


def why_of(target: str, said: Sequence[str], catalogue: Catalogue, say: Wording) -> str:
    """That sentence for the target of this code, of which `said` is what speaks for it, in the language of `say`."""
    told = {"code": target, "about": catalogue.label(target, say.language)}
    return say("why-words", words=quoted(said, say), **told) if said else say("why-meant", **told)


def quoted(pieces: Sequence[str], say: Wording) -> str:
    """The first three pieces of a text in quotation marks, as the language lists them; of a long one the beginning."""
    short = [piece if len(piece) <= _LONGEST else piece[:_LONGEST] + "…" for piece in pieces]
    first, second, third = (*short, "", "", "")[:_MOST]
    return say("quoted", count=min(len(pieces), _MOST), first=first, second=second, third=third)


def _told(suggestion: Suggestion, catalogue: Catalogue, say: Wording) -> dict[str, str]:
    code = suggestion.target.code
    return {"code": code, "about": catalogue.label(code, say.language)}


def _phrase(reason: Reason, said: Sequence[str], language: str) -> str:
    # What officials call it, where that says more than the person did; the target's own label is told anyway.
    known = {stem for piece in said for stem in stems(piece, language)}
    more = reason.source == "glossary" and not known.issuperset(stems(reason.passage, language))
    return reason.passage if more else ""
