"""A remembered row as a card, as suggestions are shown."""

from collections.abc import Sequence
from urllib.parse import urlencode

from markupsafe import Markup

from alignment.centres import centre_name
from alignment.ground.markup import each, goal_style
from alignment.ground.wording import Wording, wording
from alignment.markup import offers
from alignment.memory.remembering import Remembered
from alignment.reasons import quoted
from alignment.sheet import Effect
from alignment.suggestions import Reason
from sdg_data import Catalogue

PACKAGE = "alignment/memory"


def remembered_cards(found: Sequence[Remembered], catalogue: Catalogue, say: Wording, *, opened: bool) -> Markup:
    """What others did that is like a row, each with a button to copy its choices and the way to look at it."""
    if not found:
        return Markup("")
    copy = Markup('<button type="button" data-do="copy" data-value="{}">{}</button>')
    cards = (
        (remembered_card(one, catalogue, say), copy.format(one.row.id, say("memory-copy")), _look(one, say))
        for one in found
    )
    return offers(say("memory"), say("memory-advice"), cards, opened=opened)


def _look(one: Remembered, say: Wording) -> Markup:
    # Of the very sheet, for who goes there may not change it; of a sample on the page of the examples.
    if not one.readable:
        return Markup("")
    page, where = ("sheet", {"sheet": one.sheet.id}) if one.sheet.id else ("examples", {"example": one.sheet.sample})
    address = f"{page}?{urlencode({**where, 'lang': say.language})}"
    return Markup('<a class="look" href="{}" target="_blank" rel="noopener">{}</a>').format(address, say("memory-look"))


def remembered_card(one: Remembered, catalogue: Catalogue, say: Wording) -> Markup:
    """Who aligned it, when and in which course, what they chose, and why it is shown; marked where it is made up.

    `say` is the wording of this package. What others wrote stands in the direction of its own writing.
    """
    row, of_rows = one.row, wording("alignment", say.language)
    goal = catalogue.goal(row.goal) if catalogue.level(row.goal) == "goal" else None
    code = row.target or row.goal
    lines = [(row.project or row.strategic_focus, "")]
    if row.indicator:
        lines.append((f"{row.indicator} {catalogue.label(row.indicator, say.language)}", ""))
    if row.local.measure:
        lines.append((row.local.measure, say("memory-local")))
    return Markup(
        '<div class="suggestion remembered"><span class="code" style="{style}"><bdi>{code}</bdi></span>'
        '<div><strong>{who}</strong>{made_up} <cite dir="auto">{title}</cite>'
        "{lines}<p>{label} <small>{manner}</small></p><ul>{reasons}</ul></div></div>"
    ).format(
        style=goal_style(goal) if goal else "",
        code=code,
        who=_who(one, say),
        made_up=each(Markup(" <em>{}</em>"), [(of_rows("illustrative"),)] if one.sheet.illustrative else []),
        title=one.sheet.title,
        lines=each(Markup('<p dir="auto"><small>{1}</small> {0}</p>'), lines),
        label=catalogue.label(code, say.language),
        manner=" · ".join(_manner(one, of_rows, say)),
        reasons=each(Markup("<li>{}</li>"), ((_reason(own, catalogue, of_rows, say),) for own in one.reasons)),
    )


def _who(one: Remembered, say: Wording) -> str:
    centre = centre_name(one.sheet.centre, say.language) if one.sheet.centre else say("memory-nobody")
    return say("memory-in-year", centre=centre, year=str(one.year)) if one.year else say("memory-once", centre=centre)


def _manner(one: Remembered, of_rows: Wording, say: Wording) -> list[str]:
    row = one.row
    manner = [of_rows(f"strength-{row.strength}"), of_rows(f"link-{row.link}")]
    if row.effect is not Effect.UNKNOWN:
        manner.append(of_rows(f"effect-{row.effect}"))
    return [*manner, say("memory-hours", hours=row.hours)] if row.hours else manner


def _reason(reason: Reason, catalogue: Catalogue, of_rows: Wording, say: Wording) -> str:
    words, told = quoted(reason.words, of_rows), {"code": reason.code}
    if reason.source == "row":
        return say("because-row", words=words)
    told["about"] = catalogue.label(reason.code, say.language)
    return of_rows("because", words=words, **told) if reason.words else of_rows("because-meant", **told)
