"""The local indicator: a global indicator turned into one that this city or this course can measure."""

from dataclasses import dataclass, fields

from alignment.local_indicator.plain_words import PlainWords, known_words
from sdg_data import Indicator

__all__ = ["LocalIndicator", "redrawn"]
_AIM_YEAR = "2030"  # of the Goals themselves


@dataclass(frozen=True, slots=True)
class LocalIndicator:
    """What is measured, where, on whom, from which value to which. All fields are free text, years as well."""

    measure: str = ""
    place: str = ""
    population: str = ""
    unit: str = ""
    baseline: str = ""
    baseline_year: str = ""
    aim: str = ""
    aim_year: str = ""
    source: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing has been filled in."""
        return self == LocalIndicator()

    @classmethod
    def drawn_from(cls, indicator: Indicator | None, place: str, language: str) -> "LocalIndicator":
        """A first draft in `language`, from its file of plain words: what, on whom, in which unit, from which source.

        Where the file has no line for the indicator, or there is no indicator yet, those fields stay empty: words of
        another language have no place in a person's sheet.
        """
        words = _words_for(indicator, language)
        if words is None:
            return cls(place=place, aim_year=_AIM_YEAR)
        return cls(words.measure, place, words.people, words.unit, aim_year=_AIM_YEAR, source=words.source)


def redrawn(
    local: LocalIndicator, before: Indicator | None, now: Indicator | None, place: str, language: str
) -> LocalIndicator:
    """The draft for another indicator, in which every field stays that a person changed.

    A field makes way if it is empty or as it was drawn for `before` in any language: who changes the language of the
    page has written nothing. None stands for no indicator.
    """
    drafts = [LocalIndicator.drawn_from(before, place, any_language) for any_language in (language, *known_words())]
    new = LocalIndicator.drawn_from(now, place, language)

    def chosen(name: str) -> str:
        value: str = getattr(local, name)
        return getattr(new, name) if value in {"", *(getattr(draft, name) for draft in drafts)} else value

    return LocalIndicator(**{part.name: chosen(part.name) for part in fields(LocalIndicator)})


def _words_for(indicator: Indicator | None, language: str) -> PlainWords | None:
    # An indicator that is listed under several codes has its line under one of them.
    codes = (indicator.code, *indicator.same_as) if indicator else ()
    lines = known_words().get(language, {})
    return next((lines[code] for code in codes if code in lines), None)
