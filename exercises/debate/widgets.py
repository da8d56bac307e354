"""The debate's forms: votes, arguments, a role and one's hand on the phone; its course on the facilitator's desk."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, Literal

import streamlit as st

from alignment.store import Document, new_id
from exercises.debate.arguments import (
    LONGEST,
    MOST_OWN,
    SIDES,
    argument_content,
    arguments,
    every_argument,
    hidden_arguments,
    shows_prepared,
    strong_for,
    turned,
    votes_revealed,
)
from exercises.debate.ballots import (
    CHOICES,
    MOMENTS,
    NAME,
    Phase,
    State,
    VoteRefused,
    ballot,
    open_moment,
    phase,
    with_state,
    with_vote,
)
from exercises.debate.floor import (
    MOST_MINUTES,
    content_of,
    ended,
    floor,
    floor_of,
    role_of,
    with_hand,
    with_minute,
    with_next,
    with_role,
    without_role,
)
from exercises.debate.material import material
from exercises.rooms import Snapshot
from exercises.widgets import pressed_live
from exercises.workshops import Facilitation, Seat
from sdg_data.widgets import language, plain, speaker

_PACKAGE = "exercises/debate"


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """One task at a time: the vote that is open, else one's role, arguments and hand, until the second vote begins."""
    if moment := open_moment(snapshot):
        _vote(snapshot, seat, moment)
    elif phase(snapshot) is Phase.DEBATE:
        _do(pressed_live(), snapshot, seat)
        _role(snapshot, seat)
        _argue(snapshot, seat)
        _mark_strong(strong_for(snapshot, seat.participant.id))
    else:
        st.info(speaker(_PACKAGE)("debate-over"), icon=":material/how_to_vote:")


def _vote(snapshot: Snapshot, seat: Seat, moment: str) -> None:
    say, own = speaker(_PACKAGE), seat.participant.id
    given = ballot(snapshot, moment).votes.get(own)
    st.markdown(f"### {plain(material(language()).question)}")
    st.caption(f"{say(f'moment-{moment}')}. {say('vote-secret')}")
    for choice in CHOICES:
        key, kind = f"vote-{moment}-{choice}", _kind(primary=choice == given)
        if st.button(say(f"choice-{choice}"), key=key, type=kind, width="stretch"):
            try:
                seat.contribute(NAME, f"ballot.{moment}", partial(_cast, moment, own, choice))
            except VoteRefused as refusal:
                st.warning(refusal.say(say))
                return
            st.rerun()
    if given:
        st.success(say("vote-kept"))


def _cast(moment: str, own: str, choice: str, document: Document | None) -> Mapping[str, Any]:
    return with_vote(document, moment, own, choice)


def _kind(*, primary: bool) -> Literal["primary", "secondary"]:
    return "primary" if primary else "secondary"


def _do(what: str, snapshot: Snapshot, seat: Seat) -> None:
    """What a button of the live view asks for: one's hand up or down, an argument found strong or no longer."""
    kind, _, name = what.partition(".")
    own = seat.participant.id
    if kind == "hand":
        seat.contribute(NAME, "floor", lambda d: content_of(with_hand(floor_of(d), own, raised=name == "up")))
        st.rerun()
    if kind == "strong" and name in {argument.id for argument in arguments(snapshot, language())}:
        seat.contribute(NAME, f"strong.{own}", lambda d: turned(d, name))
        st.rerun()


def _role(snapshot: Snapshot, seat: Seat) -> None:
    say, cards, own = speaker(_PACKAGE), material(language()).roles, seat.participant.id
    card = role_of(snapshot, own, cards)
    with st.expander(plain(card.name) if card else say("role"), icon=":material/theater_comedy:", expanded=bool(card)):
        if card:
            st.markdown(f"{plain(card.card)}\n\n**{say('role-ask')}** {plain(card.ask)}")
        else:
            st.markdown(say("role-intro"))
        if st.button(say("role-back" if card else "role-deal"), key="role", type="tertiary" if card else "secondary"):
            if card:
                seat.contribute(NAME, "roles", lambda d: without_role(d, own))
            else:
                seat.contribute(NAME, "roles", lambda d: with_role(d, own, cards))
            st.rerun()


def _argue(snapshot: Snapshot, seat: Seat) -> None:
    say, own = speaker(_PACKAGE), seat.participant.id
    mine = [argument for argument in every_argument(snapshot, language()) if argument.by == own]
    if len(mine) >= MOST_OWN:
        st.info(say("argument-enough", most=MOST_OWN))
    else:
        with st.form("argument", border=False, clear_on_submit=True):
            side = st.segmented_control(
                say("argument-ask"), SIDES, default=SIDES[0], required=True, format_func=lambda s: say(f"side-{s}"),
                key="argument-side", width="stretch",
            )  # fmt: skip
            text = st.text_area(say("argument-text"), max_chars=LONGEST, height=80, key="argument-text")
            sent = st.form_submit_button(say("argument-put"), type="primary", width="stretch")
        if sent:
            content = argument_content(side or SIDES[0], text or "", own)
            if content["text"]:
                seat.contribute(NAME, f"argument.{new_id()}", lambda _: content)
                st.toast(say("argument-kept"))
                st.rerun()
            st.warning(say("argument-empty"))
    if not mine:
        return
    with st.expander(f"{say('arguments-own')} ({len(mine)})"):
        for argument in mine:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(f"**{say(f'side-{argument.side}')}** {plain(argument.text)}", width="stretch")
                if st.button(say("take-back"), key=f"back-{argument.id}", type="tertiary"):
                    seat.withdraw(NAME, argument.id)
                    st.rerun()


def _mark_strong(strong: frozenset[str]) -> None:
    # The list is the same for everybody; what is one's own in it only this page knows. The ids are ours.
    chosen = ",".join(f"[data-value='strong.{name}']" for name in sorted(strong))
    if chosen:
        st.html(
            f"<style>.live .debate-foot :is({chosen}){{background:#00689d;border-color:#00689d;color:#fff}}</style>"
        )


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """The course of the debate in order: the first vote, the arguments, the speakers, the second vote."""
    _lead_vote(snapshot, facilitation, MOMENTS[0])
    _lead_arguments(snapshot, facilitation)
    _lead_floor(snapshot, facilitation)
    _lead_vote(snapshot, facilitation, MOMENTS[1])


def _lead_vote(snapshot: Snapshot, facilitation: Facilitation, moment: str) -> None:
    say, found = speaker(_PACKAGE), ballot(snapshot, moment)
    what, shown = f"{NAME}.{moment}", f"{NAME}.{moment}" in snapshot.stage.revealed
    with st.container(horizontal=True, vertical_alignment="center"):
        counted = say("voted", count=len(found.votes), people=len(snapshot.people))
        st.markdown(f"**{say(f'moment-{moment}')}** · {say(f'state-{found.state}')} · {counted}", width="stretch")
        is_open, second = found.state is State.OPEN, moment == MOMENTS[1]
        label = "vote-close" if is_open else "vote-open" if found.state is State.WAITING else "vote-open-again"
        offered = second or phase(snapshot) in {Phase.FIRST_VOTE, Phase.DEBATE}
        if offered and st.button(say(label), key=f"ballot-{moment}", type=_kind(primary=is_open)):
            if shown:
                facilitation.reveal(what, revealed=False)
            state = State.CLOSED if is_open else State.OPEN
            facilitation.gather(NAME, f"ballot.{moment}", lambda d: with_state(d, moment, state))
            if second:  # nobody votes on what was before, once it is over
                facilitation.gather(NAME, f"ballot.{MOMENTS[0]}", lambda d: with_state(d, MOMENTS[0], State.CLOSED))
            facilitation.bring_everyone(exercise=NAME)
            st.rerun()
        if found.state is State.CLOSED and st.button(
            say("conceal" if shown else "reveal"), key=f"reveal-{moment}", type=_kind(primary=not shown)
        ):
            facilitation.reveal(what, revealed=not shown)
            st.rerun()


def _lead_arguments(snapshot: Snapshot, facilitation: Facilitation) -> None:
    say, shown, hidden = speaker(_PACKAGE), votes_revealed(snapshot), hidden_arguments(snapshot)
    found = arguments(snapshot, language())
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{say('arguments')}** · {say('arguments-count', count=len(found))}", width="stretch")
        if st.button(say("conceal-arguments" if shown else "reveal-arguments"), key="reveal-arguments"):
            facilitation.reveal(f"{NAME}.arguments", revealed=not shown)
            st.rerun()
    texts = {argument.id: argument.text for argument in every_argument(snapshot, language())}
    before = shows_prepared(snapshot)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        # What stands now is in the keys: where somebody else changed it, these start from that.
        prepared = st.toggle(say("prepared-shown"), before, key=f"prepared-{before}")
        off = st.multiselect(
            say("arguments-hidden"), list(texts), sorted(hidden & texts.keys()), format_func=lambda name: texts[name],
            help=say("arguments-hidden-help"), key=f"arguments-hidden-{before}-{' '.join(sorted(hidden))}",
        )  # fmt: skip
    taken_off = {*off, *(hidden - texts.keys())}
    if prepared != before or taken_off != hidden:
        facilitation.gather(NAME, "table", lambda _: {"prepared": prepared, "hidden": sorted(taken_off)})
        st.rerun()


def _lead_floor(snapshot: Snapshot, facilitation: Facilitation) -> None:
    say, known, now = speaker(_PACKAGE), floor(snapshot), datetime.now(UTC)
    st.markdown(f"**{say('speaking')}** · {say('waiting-count', count=len(known.queue))}")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        minutes = st.number_input(
            say("minutes-each"), 1, MOST_MINUTES, known.minutes, key="minutes-each", width=130
        )  # fmt: skip
        if st.button(say("next-speaker"), key="next-speaker", type=_kind(primary=phase(snapshot) is Phase.DEBATE)):
            kept = facilitation.gather(
                NAME, "floor", lambda d: content_of(with_next(floor_of(d), known.speaker, now, minutes))
            )
            if floor_of(kept).begins != known.begins:
                st.rerun()
            st.toast(say("nobody-waits"))
        if known.speaker:
            if st.button(say("minute-more"), key="minute-more"):
                facilitation.gather(NAME, "floor", lambda d: content_of(with_minute(floor_of(d), now)))
                st.rerun()
            if st.button(say("floor-end"), key="floor-end", type="tertiary"):
                facilitation.gather(NAME, "floor", lambda d: content_of(ended(floor_of(d))))
                st.rerun()
