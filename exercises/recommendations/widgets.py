"""The recommendations' forms: writing and placing dots on the phone; grouping, voting and revealing at the desk."""

from collections.abc import Iterable

import streamlit as st

from alignment import centre_name
from alignment.ground.lettering import shortened
from alignment.ground.widgets import guarded, language, plain, speaker, theirs
from exercises.recommendations import changes, ideas
from exercises.recommendations.ideas import MOST_DOTS, NAME, PACKAGE, RANKING, Recommendation, Step
from exercises.recommendations.markup import whom_and_when
from exercises.workshop.desk.widgets import hidden_choice, reveal_button
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import room_form, show_news, when_pressed

_OPEN, _NUMBER = "recommendation-open", "recommendation-number"
_SHORT = 70  # characters of a recommendation in a list of choices


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Write recommendations; once the facilitator opens the vote, place dots; then look at the ranking."""
    now = ideas.step(snapshot)
    if now is Step.GATHERING:
        _write(snapshot, seat)
    elif now is Step.VOTING:
        _vote(snapshot, seat)
    else:
        placed = sum(ideas.own_dots(snapshot, seat.participant.id).values())
        st.caption(speaker(PACKAGE)("you-placed", count=placed))


def _write(snapshot: Snapshot, seat: Seat) -> None:
    say, author = speaker(PACKAGE), seat.participant.id
    own = [one for one in ideas.recommendations(snapshot) if one.author == author]
    opened = next((one for one in own if one.id == st.session_state.get(_OPEN)), None)
    st.markdown(f"### {say('ask')}")
    before = opened or Recommendation("")
    with room_form(seat.workshop, NAME, before.id or "new", border=True) as form:
        text = form.text_area(
            "text", say("text"), before.text, max_chars=changes.LONGEST, placeholder=say("text-example")
        )
        known = _addressees(snapshot, before.to)
        to = form.selectbox(
            "to", say("to"), known, before.to or None, accept_new_options=True, placeholder=say("to-example")
        )
        by = form.text_input("by", say("by"), before.by, max_chars=changes.LONGEST_FACT, placeholder=say("by-example"))
        sent = st.form_submit_button(
            say("send-again" if opened else "send"),
            key="onward-recommend",
            type="primary",
            icon=":material/send:",
            width="stretch",
        )
    if sent:
        with guarded(st.warning):
            changes.recommend(seat.sending(form.sent), text, to=to or "", by=by, own=before.id)
            form.end()
            st.toast(say("kept"))
            _start_afresh()
    if own:
        st.caption(say("your-own"))
    for one in own:
        with st.container(border=True, key=f"own-{one.id}"):
            st.markdown(theirs(one.text))
            with st.container(horizontal=True):
                if st.button(say("change"), key=f"change-{one.id}", disabled=one is opened):
                    st.session_state[_OPEN] = one.id
                    st.rerun()
                if st.button(say("take-back"), key=f"back-{one.id}", type="tertiary"):
                    changes.take_back(seat, one.id)
                    _start_afresh()


def _start_afresh() -> None:
    # A new number empties the form for the next one.
    st.session_state[_NUMBER] = st.session_state.get(_NUMBER, 0) + 1
    st.session_state.pop(_OPEN, None)
    st.rerun()


def _addressees(snapshot: Snapshot, own: str) -> list[str]:
    present = [centre_name(name, language()) for name in snapshot.workshop.centres]
    return list(dict.fromkeys(filter(None, [*present, *(one.to for one in ideas.recommendations(snapshot)), own])))


def _vote(snapshot: Snapshot, seat: Seat) -> None:
    say = speaker(PACKAGE)
    placed, most = ideas.own_dots(snapshot, seat.participant.id), ideas.dots_each(snapshot)
    left = most - sum(placed.values())
    with st.container(key="dots-left"):
        st.markdown(f"### {say('dots-left', count=left)}")
        st.markdown("●" * (most - left) + "○" * max(0, left))
    st.caption(say("dots-help"))
    found = ideas.groups(snapshot)
    for name, listed in found.items():
        if len(found) > 1 or name:
            st.markdown(f"**{plain(name) if name else say('in-no-group')}**")
        for one in listed:
            _ask_for_dots(seat, one, placed.get(one.id, 0), left)


def _ask_for_dots(seat: Seat, one: Recommendation, count: int, left: int) -> None:
    say = speaker(PACKAGE)
    with st.container(border=True, key=f"vote-{one.id}"):
        st.markdown(theirs(one.text))
        if told := whom_and_when(one, say):
            st.caption(" · ".join(told))
        with st.container(horizontal=True, vertical_alignment="center", key=f"buttons-{one.id}"):
            st.markdown("●" * count or "–", width="stretch")
            for change, icon in ((-1, ":material/remove:"), (1, ":material/add:")):
                st.button(
                    say("take-dot" if change < 0 else "place-dot"), icon=icon, key=f"dot{change}-{one.id}",
                    disabled=count == 0 if change < 0 else left <= 0,
                    on_click=when_pressed, args=(changes.place_dot, seat, one.id, change),
                )  # fmt: skip


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Group while people write; open the vote; reveal the ranking. Nothing here tells the dots before that."""
    say, now, listed = speaker(PACKAGE), ideas.step(snapshot), ideas.recommendations(snapshot)
    st.markdown(f"**{say(f'step-{now}')}**")
    show_news(NAME, snapshot.newest(NAME), say("news"))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if now is Step.GATHERING:
            _number_of_dots(snapshot, facilitation)
            if st.button(
                say("open-vote"), key="recommendation-open-vote", type="primary", icon=":material/how_to_vote:"
            ):
                changes.open_vote(facilitation, opened=True)
                st.rerun()
        else:
            reveal_button(facilitation, RANKING, shown=now is Step.RANKED, package=PACKAGE)
        if now is Step.VOTING and st.button(
            say("back-to-gathering"), key="recommendation-back-to-gathering", icon=":material/undo:"
        ):
            changes.open_vote(facilitation, opened=False)
            st.rerun()
    if listed:
        with st.expander(say("grouping"), icon=":material/category:", expanded=now is Step.GATHERING):
            _group(snapshot, facilitation, listed)
    moderate(snapshot, facilitation)


def _number_of_dots(snapshot: Snapshot, facilitation: Facilitation) -> None:
    before = ideas.dots_each(snapshot)
    dots = st.number_input(
        speaker(PACKAGE)("ask-dots"), min_value=1, max_value=MOST_DOTS, value=before, step=1, width=180,
        key=f"dots-{before}",
    )  # fmt: skip
    if dots != before:
        changes.give_dots(facilitation, int(dots))
        st.rerun()


def _group(snapshot: Snapshot, facilitation: Facilitation, listed: Iterable[Recommendation]) -> None:
    say = speaker(PACKAGE)
    names = {one.id: f"{shortened(one.text, _SHORT)}{f' ({one.group})' if one.group else ''}" for one in listed}
    number = st.session_state.get(_NUMBER, 0)
    chosen = st.multiselect(
        say("which"), list(names), format_func=lambda name: names.get(name, ""), key=f"which-{number}",
        placeholder=say("choose"),
    )  # fmt: skip
    with st.container(horizontal=True, vertical_alignment="bottom"):
        group = st.selectbox(
            say("group"), [name for name in ideas.groups(snapshot) if name], index=None, accept_new_options=True,
            placeholder=say("to-example"), help=say("group-example"), key=f"group-{number}",
        )  # fmt: skip
        if st.button(say("put-together"), key="recommendation-put-together", icon=":material/category:"):
            changes.group_together(facilitation, chosen, group or "", wakes=ideas.step(snapshot) is Step.VOTING)
            _start_afresh()


def moderate(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Take recommendations off the room's screens, or show them again."""
    say, every = speaker(PACKAGE), ideas.every_recommendation(snapshot)
    if not every:
        return
    names = {one.id: shortened(one.text, _SHORT) for one in every}
    before = {one.id for one in every if one.hidden}
    with st.expander(say("hiding"), icon=":material/visibility_off:"):
        hidden = hidden_choice(say("hidden"), names, before, placeholder=say("choose"))
        if st.button(say("hide-these"), key="recommendation-hide-these", icon=":material/visibility_off:"):
            changes.hide(facilitation, {name: name in hidden for name in hidden ^ before})
            st.rerun()
