"""The second look's buttons: bringing a programme, one thumb a proposal, and the facilitator's part of it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import streamlit as st

from alignment.access import Verb
from alignment.ground.widgets import for_html, guarded, show_html, speaker
from alignment.intake.programme.review import Review, to_ask
from alignment.intake.programme.widgets import review_at_hand
from alignment.intake.widgets import brought, forget
from alignment.widgets import access
from exercises.second_look import changes, proposals, taking
from exercises.second_look.markup import came_to, card, short
from exercises.second_look.preparing import begin
from exercises.second_look.proposals import NAME, PACKAGE, VERDICTS, Proposal, Result, Step, Verdict
from exercises.workshop.desk.widgets import hidden_choice, reveal_button
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import show_news, when_pressed

_TURN = "second-look-turn"
_ICONS = MappingProxyType(
    {
        Verdict.YES: ":material/thumb_up:",
        Verdict.NO: ":material/thumb_down:",
        Verdict.UNSURE: ":material/question_mark:",
    }
)


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Bring a programme; look at the proposals that one has; take what was agreed on of one's own programme."""
    say, now, own = speaker(PACKAGE), proposals.step(snapshot), seat.participant.id
    programme = proposals.programme_of(snapshot)
    mine = programme is not None and programme.by == own
    if now is Step.WAITING:
        st.markdown(say("bring-yours"))
        _ask_for_programme(lambda review: changes.bring(seat, review))
    elif now is Step.BROUGHT:
        st.info(say("wait-for-dealing"), icon=":material/style:")
        if mine and st.button(say("withdraw"), key="second-look-withdraw", icon=":material/undo:"):
            with guarded(st.warning):
                changes.withdraw(seat)
                st.rerun()
    elif now is Step.LOOKING:
        _look(snapshot, seat, proposals.hand_of(snapshot, own))
    elif mine:
        _take_own(snapshot, seat)


def _look(snapshot: Snapshot, seat: Seat, hand: tuple[Proposal, ...]) -> None:
    say = speaker(PACKAGE)
    if not hand:
        st.info(say("nothing-for-you"), icon=":material/style:")
        return
    said = proposals.said_by(snapshot, seat.participant.id)
    waiting = [one for one in hand if one.id not in said]
    st.progress(1 - len(waiting) / len(hand), say("looks", done=len(hand) - len(waiting), count=len(hand)))
    if not waiting:
        st.success(say("all-looked"))
    names = {one.id: f"{'✓ ' if one.id in said else ''}{at}. {short(one)}" for at, one in enumerate(hand, 1)}
    place = st.empty()
    chosen = st.selectbox(
        say("which-proposal"), list(names), None if not waiting else list(names).index(waiting[0].id),
        format_func=lambda name: names.get(name, ""), placeholder=say("look-again"),
        key=f"second-look-at-{st.session_state.get(_TURN, 0)}",
    )  # fmt: skip
    one = next((one for one in hand if one.id == chosen), None)
    if one is None:
        return
    with place.container():
        show_html(card(one, for_html(PACKAGE)))
        st.markdown(f"**{say('question', level='target' if one.row.target else 'goal' if one.row.goal else 'none')}**")
        with st.container(horizontal=True, key="second-look-thumbs"):
            for number, verdict in enumerate(Verdict, 1):
                kind = "primary" if said.get(one.id) is verdict else "secondary"
                st.button(
                    say(f"say-{verdict}"), key=f"look-{verdict}-{one.id}", icon=_ICONS[verdict], width="stretch",
                    type=kind, shortcut=str(number),  # type: ignore[arg-type]
                    on_click=when_pressed, args=(_judge, seat, one.id, verdict),
                )  # fmt: skip


def _judge(seat: Seat, proposal: str, verdict: Verdict) -> None:
    changes.say(seat, proposal, verdict)
    # A new number lets the list begin with the next one that waits.
    st.session_state[_TURN] = st.session_state.get(_TURN, 0) + 1


def _ask_for_programme(put: Callable[[Review], object]) -> None:
    """The fields for a text and a file, and what was found in it as one button."""
    say = speaker(PACKAGE)
    document = brought()
    review = review_at_hand(document)
    if review is None:
        return
    found = len(to_ask(review))
    if not found:
        st.warning(say("error-nothing-proposed"))
        return
    st.markdown(say("found", count=found, title=changes.title_of(review)))
    if st.button(say("bring"), key="second-look-bring", type="primary", icon=":material/campaign:", width="stretch"):
        with guarded(st.warning):
            put(review)
            forget()
            st.rerun()


def _take_own(snapshot: Snapshot, seat: Seat) -> None:
    """What was agreed on of one's own programme, into a sheet; and back from there."""
    say, taken = speaker(PACKAGE), taking.taken_of(snapshot)
    if taken:
        st.success(say("taken", count=taken.rows))
        if taken.steps and st.button(say("take-back"), key="second-look-take-back", icon=":material/undo:"):
            with guarded(st.warning):
                taking.take_back(seat)
                st.rerun()
        return
    sheets = {taking.NEW: say("new-sheet")} | dict(taking.sheets_for(snapshot, access()))
    opened = st.session_state.get("sheet", "")
    if opened and opened not in sheets and opened not in snapshot.sheets:
        own = next((one for one in access().sheets() if one.summary.id == opened and Verb.WRITE in one.verbs), None)
        if own:
            sheets[opened] = own.summary.title
    _take(snapshot, sheets, lambda sheet: taking.take(seat, sheet))


def _take(snapshot: Snapshot, sheets: Mapping[str, str], take: Callable[[str], str]) -> None:
    say, ready = speaker(PACKAGE), len(proposals.agreed(snapshot))
    if not ready:
        st.caption(say("error-nothing-agreed"))
        return
    sheet = st.selectbox(
        say("which-sheet"), list(sheets), format_func=lambda one: sheets.get(one, ""), key="second-look-sheet"
    )
    label = say("take-these", count=ready)
    if st.button(label, key="second-look-take", type="primary", icon=":material/playlist_add:"):
        with guarded(st.warning):
            take(sheet)
            st.rerun()


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Bring a programme, deal it, reveal what pairs say, say what talking came to, and take what is agreed on."""
    say, now = speaker(PACKAGE), proposals.step(snapshot)
    st.markdown(f"**{say(f'step-{now}')}**")
    show_news(NAME, snapshot.newest(NAME), say("news"))
    if now is Step.WAITING:
        if st.button(say("bring-prepared"), key="second-look-prepared", icon=":material/mosque:"):
            with guarded(st.warning):
                begin(facilitation)
                st.rerun()
        _ask_for_programme(
            lambda review: changes.bring_as_facilitator(facilitation, changes.programme_from(review, ""))
        )
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if now in {Step.BROUGHT, Step.LOOKING}:
            label, kind = ("deal", "primary") if now is Step.BROUGHT else ("deal-again", "tertiary")
            if st.button(say(label), key="second-look-deal", type=kind, icon=":material/style:"):  # type: ignore[arg-type]
                with guarded(st.warning):
                    changes.deal(facilitation)
                    st.rerun()
        if now is Step.BROUGHT and st.button(say("withdraw"), key="second-look-withdraw", icon=":material/undo:"):
            with guarded(st.warning):
                changes.withdraw_as_facilitator(facilitation)
                st.rerun()
        if now in {Step.LOOKING, Step.OPEN}:
            reveal_button(facilitation, VERDICTS, shown=now is Step.OPEN, package=PACKAGE)
    if now is Step.OPEN:
        _settle(snapshot, facilitation)
        if taken := taking.taken_of(snapshot):
            st.success(say("taken", count=taken.rows))
        else:
            sheets = {taking.NEW: say("new-sheet")} | dict(taking.sheets_for(snapshot))
            _take(snapshot, sheets, lambda sheet: taking.take_as_facilitator(facilitation, sheet))
    moderate(snapshot, facilitation)


def _settle(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """One proposal to talk about at a time, and what talking came to."""
    say = speaker(PACKAGE)
    open_ones = [
        one for one in proposals.sorted_proposals(snapshot)
        if one.settled or one.result in {Result.TALK, Result.UNSEEN}
    ]  # fmt: skip
    if not open_ones or taking.taken_of(snapshot):
        return
    names = {one.proposal.id: f"{came_to(one, say)} · {short(one.proposal)}" for one in open_ones}
    first = next((at for at, one in enumerate(open_ones) if not one.settled), 0)
    chosen = st.selectbox(
        say("talk-about"), list(names), first, format_func=lambda name: names.get(name, ""),
        key=f"second-look-settle-{open_ones[first].proposal.id}",
    )  # fmt: skip
    with st.container(horizontal=True):
        for verdict in Verdict:
            if st.button(say(f"settle-{verdict}"), key=f"settle-{verdict}", icon=_ICONS[verdict]):
                with guarded(st.warning):
                    changes.settle(facilitation, chosen, verdict)
                    st.rerun()


def moderate(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Take proposals off the room's screens, or show them again."""
    say, every = speaker(PACKAGE), proposals.every_sorted(snapshot)
    if not every:
        return
    before = proposals.taken_off(snapshot)
    with st.expander(say("hiding"), icon=":material/visibility_off:"):
        off = hidden_choice(
            say("hidden"), {one.proposal.id: short(one.proposal) for one in every}, before, placeholder=say("choose")
        )
        if off != before:
            changes.take_off(facilitation, before, off)
            st.rerun()
