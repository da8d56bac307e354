"""The challenge round on the wall and on phones, and what of it goes into the export."""

from collections import Counter
from collections.abc import Iterable
from types import MappingProxyType

from markupsafe import Markup

from alignment import Alignment, centre_name
from alignment.ground.lettering import shortened
from alignment.ground.markup import each, goal_style
from alignment.ground.wording import Wording, wording
from alignment.ground.written import change_written, colon, labelled
from alignment.history import altered
from alignment.workbook import Part
from exercises.challenge import exchanges
from exercises.challenge.dealing import TableKind
from exercises.challenge.exchanges import Exchange, Result, Step
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table, table_face_down
from exercises.workshop.snapshots import Snapshot
from sdg_data import UnknownCode, load_catalogue

_MANY = 12  # links that the wall shows whole; of more, those that stood as they are have a line each
_EVERY_LINE = 24  # of more than so many each is a line, so that a large room sees all of them in a few pages
_SHORT, _SHORTEST = 90, 48  # characters of a project on the wall, and of one that has a line
_SIGNS = MappingProxyType({Result.SHARPENED: "✎", Result.WITHDRAWN: "✕", Result.DEFENDED: "✓", Result.UNANSWERED: "…"})


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """How far the tables are; once the cards are turned over, the questions; at the end what became of the links."""
    now = exchanges.step(snapshot)
    title = Markup("<p class='eyebrow'>{}</p><h2>{}</h2>").format(say("card-title"), say(f"ask-{now}"))
    if now is Step.PLAYING:
        return {"title": title, "dealt": _how_far(snapshot, say), "tables": _tables(snapshot, say)}
    shown = dict(_shown(snapshot, say, most=_MANY))
    return {"title": title + shown.pop("answered", Markup("")), **shown}


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones the same below the form, without the tables."""
    if exchanges.step(snapshot) is Step.PLAYING:
        return {"dealt": _how_far(snapshot, say)}
    return _shown(snapshot, say)


def tally(snapshot: Snapshot, say: Wording) -> tuple[str, ...]:
    """How many cards are played, and how many of them are answered."""
    found = exchanges.questioned(snapshot)
    if exchanges.step(snapshot) in {Step.WAITING, Step.PLAYING}:
        return (say("cards-played", count=len(found)),)
    return (_answered(found, say),)


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """Each link with its exchange, as far as it lies open: who asked what, what was answered, what is different."""
    now, found = exchanges.step(snapshot), exchanges.questioned(snapshot)
    if now in {Step.WAITING, Step.PLAYING}:
        return (table_face_down(say, say("card-title")),) if now is Step.PLAYING and found else ()
    columns = ("sheet", "project", "link", "of", "by", "card", "words", "answer", "result", "change")
    rows = (_exported(snapshot, one, say, over=now is Step.OVER) for one in found)
    closed = now is Step.ANSWERING and any(one.answer for one in found)
    covered = (table_face_down(say, say("column-answer")),) if closed else ()
    return (outcome_table(say, "card-title", columns, rows, (Part.SHEET,)), *covered)


def question(one: Exchange, say: Wording) -> str:
    """What the card on a link asks, "" where none lies there."""
    if one.played is None:
        return ""
    return asks(one.played.card, one.shown_row, say)


def asks(card: exchanges.Card, row: Alignment, say: Wording) -> str:
    """What a card asks of a row, which is linked to a target or to a goal as a whole."""
    return say(f"question-{card}", level="target" if row.target else "goal")


def table_name(snapshot: Snapshot, table: str, kind: TableKind, say: Wording) -> str:
    """What a table is called: the name of its group or centre, or the nickname of who sits there alone."""
    if kind is TableKind.PERSON:
        return snapshot.name(table) or say("somebody")
    return centre_name(table, say.language) if kind is TableKind.CENTRE else table


def asked_card(one: Exchange, say: Wording) -> Markup:
    """The card on a link, as the phone of those who are asked has it."""
    return Markup("<p class='challenge-card'><b>{}</b> <span dir='auto'>{}</span></p>").format(
        question(one, say), one.played.text if one.played else ""
    )


def called(row: Alignment, most: int = _SHORT) -> str:
    """What a row is about, in one line."""
    return shortened(row.project or row.strategic_focus, most)


def _shown(snapshot: Snapshot, say: Wording, most: int = 0) -> Parts:
    # Of more than `most` links a wall first has in short what was contested, then each such exchange, then the rest; of
    # many more each is a line.
    now, found = exchanges.step(snapshot), exchanges.questioned(snapshot)
    if now is Step.WAITING or not found:
        note = say("before" if now is Step.WAITING else "no-cards")
        return {"note": Markup("<p class='note'>{}</p>").format(note)}
    over = now is Step.OVER
    order = list(Result)
    listed = sorted(found, key=lambda one: order.index(one.result)) if over else found
    head = (
        _results(found, say) if over else Markup("<p class='challenge-answered'>{}</p>").format(_answered(found, say))
    )
    if most and len(listed) > _EVERY_LINE:
        cards = Markup("").join(_briefly(one, say, _SHORTEST, over=over) for one in listed)
    elif over and most and len(listed) > most:
        contested = [one for one in listed if one.result in {Result.SHARPENED, Result.WITHDRAWN}]
        whole = [one for one in listed if one.result is not Result.DEFENDED]
        briefly = Markup("").join(_briefly(one, say) for one in contested)
        rest = Markup("").join(_briefly(one, say) for one in listed if one.result is Result.DEFENDED)
        cards = briefly + Markup("").join(_entry(snapshot, one, say, over=over) for one in whole) + rest
    else:
        cards = Markup("").join(_entry(snapshot, one, say, over=over) for one in listed)
    return {
        "outcome" if over else "answered": head,
        "links": Markup("<ul class='challenge-links cards' data-pages='' data-largest='46'>{}</ul>").format(cards),
    }


def _how_far(snapshot: Snapshot, say: Wording) -> Markup:
    found = exchanges.exchanges(snapshot)
    return Markup("<p class='striking'>{}</p><p>{}</p>").format(
        say("dealt", count=len(found)), say("cards-played", count=sum(bool(one.played) for one in found))
    )


def _tables(snapshot: Snapshot, say: Wording) -> Markup:
    found = exchanges.exchanges(snapshot)
    held = Counter((one.dealt.to, one.dealt.kind) for one in found)
    done = Counter((one.dealt.to, one.dealt.kind) for one in found if one.played)
    line = Markup("<li><b dir='auto'>{}</b> <span>{}</span><progress max='{}' value='{}'></progress></li>")
    told = (
        (table_name(snapshot, *table, say), say("cards-of", done=done[table], count=count), count, done[table])
        for table, count in held.items()
    )
    return Markup("<ul class='challenge-tables' data-pages='' data-largest='46'>{}</ul>").format(each(line, told))


def _answered(found: Iterable[Exchange], say: Wording) -> str:
    states = [one.result is not Result.UNANSWERED for one in found]
    return say("answers-given", done=sum(states), count=len(states))


def _results(found: tuple[Exchange, ...], say: Wording) -> Markup:
    counted = exchanges.results(found)
    # The word before the number, as it then need not agree with it.
    line = Markup("<li class='{}'><span>{}</span> <b>{}</b></li>")
    told = ((result, say(f"result-{result}"), count) for result, count in counted.items())
    shown = (each for each in told if each[2] or each[0] is not Result.UNANSWERED)
    return Markup("<ul class='challenge-results'>{}</ul>").format(each(line, shown))


def _entry(snapshot: Snapshot, one: Exchange, say: Wording, *, over: bool) -> Markup:
    row = one.answer.before if over and one.answer else one.shown_row
    return Markup("<li class='challenge {kind}'>{head}{asked}{answered}<small>{foot}</small></li>").format(
        kind=one.result if over else "",
        head=Markup("<p class='challenge-row'>{}<span dir='auto'>{}</span></p>").format(_chip(row), called(row)),
        asked=asked_card(one, say),
        answered=_answer(one, say) if over else Markup(""),
        foot=_between(snapshot, one, say),
    )


def _briefly(one: Exchange, say: Wording, most: int = _SHORT, *, over: bool = True) -> Markup:
    """A link in a line, with what became of it; before that is known, with what was asked."""
    row = one.answer.before if over and one.answer else one.shown_row
    sign = Markup("<b title='{}'>{}</b> ").format(say(f"result-{one.result}"), _SIGNS[one.result])
    return Markup("<li class='challenge brief {kind}'>{sign}{head}<i>{told}</i></li>").format(
        kind=one.result if over else "",
        sign=sign if over else "",
        head=Markup("<p class='challenge-row'>{}<span dir='auto'>{}</span></p>").format(_chip(row), called(row, most)),
        told=_sharper(one, say) if over else question(one, say),
    )


def _answer(one: Exchange, say: Wording) -> Markup:
    said, changed = (one.answer.text, _sharper(one, say)) if one.answer else ("", "")
    change = Markup(" · <b class='challenge-change'>{}</b>").format(changed) if changed else Markup("")
    words = said or (one.shown_row.why if changed else "")
    return Markup("<p class='challenge-answer'><b>{} {}</b>{}{}<bdi>{}</bdi></p>").format(
        _SIGNS[one.result], say(f"result-{one.result}"), change, colon(say.language) if words else "", words
    )


def _sharper(one: Exchange, say: Wording) -> str:
    """What is sharper, as short as a wall needs it: another code, the effect that a table admits."""
    if one.answer is None or one.result is not Result.SHARPENED:
        return ""
    before, after = one.answer.before, one.answer.after
    code = change_written(before.finest_code, after.finest_code, say.language)
    effect = wording("alignment", say.language)(f"effect-{after.effect}")
    told = [code] if before.finest_code != after.finest_code else []
    told += [effect] if before.effect is not after.effect else []
    return " · ".join(told)


def _chip(row: Alignment) -> Markup:
    try:
        style = goal_style(load_catalogue().goal(row.goal))
    except UnknownCode:
        return Markup("")
    return Markup("<b class='goal-chip' style='{}'><bdi>{}</bdi></b> ").format(style, row.finest_code)


def _between(snapshot: Snapshot, one: Exchange, say: Wording) -> str:
    asking, asked = (table_name(snapshot, table, one.dealt.kind, say) for table in (one.dealt.to, one.dealt.own))
    return say("asks", one=asking, other=asked)


def _changes(one: Exchange, say: Wording) -> list[tuple[str, str, str]]:
    """What a table changed in its row: the field, what stood there and what stands there since."""
    if one.answer is None or one.result is not Result.SHARPENED:
        return []
    its = wording("alignment", say.language)
    found = altered(one.answer.before, one.answer.after, load_catalogue(), its)
    return [(two.field, two.before, two.after) for two in found if two.field != its("field-challenge")]


def _exported(snapshot: Snapshot, one: Exchange, say: Wording, *, over: bool) -> tuple[str, ...]:
    sheet, row = snapshot.sheets.get(one.dealt.sheet), one.dealt.was
    own, to = (table_name(snapshot, table, one.dealt.kind, say) for table in (one.dealt.own, one.dealt.to))
    asked = (question(one, say), one.played.text if one.played else "")
    facts = (sheet.title if sheet else "", row.project or row.strategic_focus, row.finest_code, own, to, *asked)
    if not over:
        return (*facts, "", "", "")
    changes = "\n".join(
        labelled(field, change_written(before or "–", after or "–", say.language), say.language)
        for field, before, after in _changes(one, say)
    )
    return (*facts, one.answer.text if one.answer else "", say(f"result-{one.result}"), changes)
