"""The challenge round's forms: cards and answers on the phone; dealing, turning over and hiding at the desk."""

import random
from collections.abc import Sequence
from typing import Literal

import streamlit as st

from alignment import Alignment, Effect
from alignment.editing import options
from alignment.ground.widgets import for_html, guarded, language, plain, show_html, speaker, theirs
from alignment.markup import row_card
from exercises.challenge import changes, exchanges
from exercises.challenge.changes import LONGEST, Sharper
from exercises.challenge.exchanges import ANSWERS, CARDS, NAME, PACKAGE, Card, Exchange, Result, Step
from exercises.challenge.markup import asked_card, asks, called
from exercises.workshop.desk.widgets import hidden_choice, reveal_button
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import room_form, show_news
from sdg_data import load_catalogue

_TURN = "challenge-turn"
_CHOICES = (Result.DEFENDED, Result.SHARPENED, Result.WITHDRAWN)


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Question the links that lie before one's table; once the cards lie open, answer those on one's own."""
    say, now, own = speaker(PACKAGE), exchanges.step(snapshot), snapshot.people.get(seat.participant.id)
    if now is Step.PLAYING and own:
        _play(snapshot, seat, exchanges.to_question(snapshot, own))
    elif now is Step.ANSWERING and own:
        _answer(snapshot, seat, exchanges.to_answer(snapshot, own))
    elif now is Step.WAITING:
        st.info(say("nothing-dealt"), icon=":material/style:")


def _play(snapshot: Snapshot, seat: Seat, mine: Sequence[Exchange]) -> None:
    say = speaker(PACKAGE)
    if not mine:
        st.info(say("nothing-for-you"), icon=":material/style:")
        return
    st.markdown(f"**{say('your-cards', count=len(mine))}**")
    one = _chosen(snapshot, seat, mine, {each.id for each in mine if each.played})
    row = one.shown_row
    _show_row(row, mine.index(one) + 1)
    with room_form(seat.workshop, NAME, f"card-{one.id}", border=True) as form:
        card = form.radio(
            "card", say("ask-card"), list(Card), one.played.card if one.played else None,
            format_func=lambda card: f"**{asks(card, row, say)}** {say(f'hint-{card}')}",
        )  # fmt: skip
        before = one.played.text if one.played else ""
        text = form.text_area("text", say("ask-own-words"), before, max_chars=LONGEST, height=80)
        sent = st.form_submit_button(say("play-again" if one.played else "play"), type="primary", width="stretch")
    seen = _seen(f"card-{one.id}", one.played.count if one.played else 0)
    if sent and card:
        with guarded(st.warning):
            changes.play(seat.sending(form.sent), one.id, card, text, seen=seen)
            form.end()
            _go_on(say("played"))
    if one.played:
        st.success(say("played"))
        show_html(asked_card(one, for_html(PACKAGE)))


def _answer(snapshot: Snapshot, seat: Seat, mine: Sequence[Exchange]) -> None:
    say = speaker(PACKAGE)
    if not mine:
        st.info(say("nothing-to-answer"), icon=":material/style:")
        return
    st.markdown(f"**{say('your-links', count=len(mine))}**")
    one = _chosen(snapshot, seat, mine, {each.id for each in mine if each.result is not Result.UNANSWERED})
    _show_row(one.shown_row, mine.index(one) + 1)
    show_html(asked_card(one, for_html(PACKAGE)))
    if one.answer or one.row is None or not one.row.goal:
        if st.session_state.pop(_slot(f"row-{one.id}"), None):  # the form that stood here is gone with the answer
            st.warning(say("error-quicker"))
        st.success(f"**{say(f'result-{one.result}')}** {theirs(one.answer.text if one.answer else '')}")
        if one.answer and st.button(say("take-back"), key=f"challenge-back-{one.id}", icon=":material/undo:"):
            changes.take_back(seat, one.id)
            st.rerun()
        return
    result = st.segmented_control(
        say("ask-what"), _CHOICES, default=Result.DEFENDED, required=True, width="stretch",
        format_func=lambda result: say(f"do-{result}"), key=f"challenge-do-{one.id}",
    )  # fmt: skip
    _ask_for_answer(seat, one, one.row, Result(result or Result.DEFENDED))


def _ask_for_answer(seat: Seat, one: Exchange, row: Alignment, result: Result) -> None:
    say, its = speaker(PACKAGE), speaker("alignment")
    with room_form(seat.workshop, NAME, f"answer-{one.id}-{result}", border=True) as form:
        sharper = None
        if result is Result.SHARPENED:
            codes = {level: options(level, row, load_catalogue()) for level in ("target", "indicator")}
            target, indicator = (
                form.selectbox(
                    level, its(f"field-{level}"), own, getattr(row, level) or None,
                    format_func=_coded, placeholder=say("none-chosen"),
                )
                for level, own in codes.items()
            )  # fmt: skip
            why = form.text_area("why", its("field-why"), row.why, height=80)
            effect = form.segmented_control(
                "effect", its("field-effect"), list(Effect), row.effect, required=True,
                format_func=lambda effect: its(f"effect-{effect}"),
            )  # fmt: skip
            sharper = Sharper(target or "", indicator or "", why, Effect(effect))
        elif result is Result.WITHDRAWN:
            st.caption(say("withdraw-help"))
        text = form.text_area("text", say(f"answer-{result}"), max_chars=LONGEST, height=80)
        sent = st.form_submit_button(say("send"), type="primary", width="stretch")
    version = _seen(f"row-{one.id}", row.version)
    if sent:
        with guarded(st.warning):
            changes.answer(seat.sending(form.sent), one.id, result, text, sharper, version=version)
            form.end()
            st.session_state.pop(_slot(f"row-{one.id}"))
            _go_on(say("answer-kept"))


def _seen(what: str, now: int) -> int:
    """How something stood when the page was last drawn, which is what the person has pressed in view of."""
    before = int(st.session_state.get(_slot(what), now))
    st.session_state[_slot(what)] = now
    return before


def _slot(what: str) -> str:
    return f"challenge-seen-{what}"


def _coded(code: str) -> str:
    return f"{code} {plain(load_catalogue().label(code, language()))}"


def _show_row(row: Alignment, number: int) -> None:
    show_html(row_card(number, row, load_catalogue(), for_html("alignment")))


def _chosen(snapshot: Snapshot, seat: Seat, mine: Sequence[Exchange], done: set[str]) -> Exchange:
    """Let somebody choose a link: first one that waits, and another one for each person of a table."""
    place = sorted(snapshot.people).index(seat.participant.id) % len(mine)
    turned = [*mine[place:], *mine[:place]]
    first = next((one for one in turned if one.id not in done), turned[0])
    names = {one.id: f"{'✓ ' if one.id in done else ''}{number}. {called(one.shown_row)}"
             for number, one in enumerate(mine, 1)}  # fmt: skip
    chosen = st.selectbox(
        speaker(PACKAGE)("which-link"), list(names), list(names).index(first.id),
        format_func=lambda name: names.get(name, ""), key=f"challenge-link-{st.session_state.get(_TURN, 0)}",
    )  # fmt: skip
    return next((one for one in mine if one.id == chosen), first)


def _go_on(said: str) -> None:
    # A new number lets the list begin with the next link that waits.
    st.session_state[_TURN] = st.session_state.get(_TURN, 0) + 1
    st.toast(said)
    st.rerun()


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Deal; turn the cards over; turn the answers over. Nothing here tells a card or an answer before that."""
    say, now = speaker(PACKAGE), exchanges.step(snapshot)
    st.markdown(f"**{say(f'step-{now}')}**")
    show_news(NAME, snapshot.newest(NAME), say("news"))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        first = now is Step.WAITING
        kind: Literal["primary", "tertiary"] = "primary" if first else "tertiary"
        said = say("deal" if first else "deal-again")
        if st.button(said, key="challenge-deal", type=kind, icon=":material/style:", help=say("deal-help")):
            with guarded(st.warning):
                changes.deal(facilitation, random.Random())  # noqa: S311 (no secret)
                st.rerun()
        if now is not Step.WAITING:
            opened = now is not Step.PLAYING
            reveal_button(facilitation, CARDS, shown=opened, package=PACKAGE, subject="cards")
        if now in {Step.ANSWERING, Step.OVER}:
            reveal_button(facilitation, ANSWERS, shown=now is Step.OVER, package=PACKAGE, subject="answers")
    moderate(snapshot, facilitation)


def moderate(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Take exchanges off the room's screens, or show them again."""
    say, every = speaker(PACKAGE), [one for one in exchanges.every_exchange(snapshot) if one.played]
    if not every or exchanges.step(snapshot) is Step.PLAYING:
        return
    before = exchanges.taken_off(snapshot)
    with st.expander(say("hiding"), icon=":material/visibility_off:"):
        names = {one.id: called(one.shown_row) for one in every}
        off = hidden_choice(say("hidden"), names, before, placeholder=say("choose"))
        if st.button(say("hide-these"), key="challenge-hide-these", icon=":material/visibility_off:"):
            changes.take_off(facilitation, off)
            st.rerun()
