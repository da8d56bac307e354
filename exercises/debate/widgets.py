"""The debate's forms: votes, arguments and a role on the phone; its course on the facilitator's desk."""

from datetime import UTC, datetime
from functools import partial
from typing import Literal

import streamlit as st

from alignment.ground.widgets import guarded, language, plain, speaker, theirs
from exercises.debate import arguments, ballots, speakers
from exercises.debate.arguments import LONGEST, MOST_OWN, SIDES
from exercises.debate.ballots import CHOICES, MOMENTS, NAME, PACKAGE, BallotState, DebateStep
from exercises.debate.material import material
from exercises.debate.speakers import MOST_MINUTES
from exercises.workshop.desk.widgets import hidden_choice, reveal_button
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import room_form, when_pressed


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """One task at a time: the vote that is open, else one's role and arguments, until the second vote begins."""
    if moment := ballots.open_moment(snapshot):
        _vote(snapshot, seat, moment)
    elif ballots.debate_step(snapshot) is DebateStep.DEBATE:
        _role(snapshot, seat)
        _argue(snapshot, seat)
    else:
        st.info(speaker(PACKAGE)("debate-over"), icon=":material/how_to_vote:")


def _vote(snapshot: Snapshot, seat: Seat, moment: str) -> None:
    say = speaker(PACKAGE)
    given = ballots.ballot(snapshot, moment).votes.get(seat.participant.id)
    st.markdown(f"### {plain(ballots.asked(snapshot, material(language())))}")
    st.caption(f"{say(f'moment-{moment}')}. {say('vote-secret')}")
    for choice in CHOICES:
        key, kind = f"vote-{moment}-{choice}", _kind(primary=choice == given)
        st.button(
            say(f"choice-{choice}"), key=key, type=kind, width="stretch",
            on_click=when_pressed, args=(ballots.vote, seat, moment, choice),
        )  # fmt: skip
    if given:
        st.success(say("vote-kept"))


def _kind(*, primary: bool) -> Literal["primary", "secondary"]:
    return "primary" if primary else "secondary"


def _role(snapshot: Snapshot, seat: Seat) -> None:
    say, cards = speaker(PACKAGE), material(language()).roles
    card = speakers.role_of(snapshot, seat.participant.id, cards)
    with st.expander(plain(card.name) if card else say("role"), icon=":material/theater_comedy:", expanded=bool(card)):
        if card:
            st.markdown(f"{plain(card.card)}\n\n**{say('role-ask')}** {plain(card.ask)}")
        else:
            st.markdown(say("role-intro"))
        if st.button(say("role-back" if card else "role-deal"), key="role", type="tertiary" if card else "secondary"):
            if card:
                speakers.return_role(seat)
            else:
                speakers.deal_role(seat, cards)
            st.rerun()


def _argue(snapshot: Snapshot, seat: Seat) -> None:
    say, own = speaker(PACKAGE), seat.participant.id
    mine = [argument for argument in arguments.every_argument(snapshot, language()) if argument.by == own]
    if len(mine) >= MOST_OWN:
        st.info(say("argument-enough", most=MOST_OWN))
    else:
        with room_form(seat.workshop, NAME, "argument") as form:
            side = form.segmented_control(
                "side", say("argument-ask"), SIDES, mine[-1].side if mine else SIDES[0], required=True,
                format_func=lambda s: say(f"side-{s}"), width="stretch",
            )  # fmt: skip
            text = form.text_area("text", say("argument-text"), max_chars=LONGEST, height=80)
            sent = st.form_submit_button(say("argument-put"), type="primary", width="stretch")
        if sent:
            with guarded(st.warning):
                arguments.argue(seat.sending(form.sent), side or SIDES[0], text)
                form.end()
                st.toast(say("argument-kept"))
                st.rerun()
    if not mine:
        return
    with st.expander(f"{say('arguments-own')} ({len(mine)})"):
        for argument in mine:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(f"**{say(f'side-{argument.side}')}** {theirs(argument.text)}", width="stretch")
                if st.button(say("take-back"), key=f"back-{argument.id}", type="tertiary"):
                    arguments.take_back(seat, argument.id)
                    st.rerun()


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """The course of the debate in order: the first vote, the arguments, the speakers, the second vote."""
    _lead_vote(snapshot, facilitation, MOMENTS[0])
    _lead_arguments(snapshot, facilitation)
    _lead_speakers(snapshot, facilitation)
    _lead_vote(snapshot, facilitation, MOMENTS[1])


def _lead_vote(snapshot: Snapshot, facilitation: Facilitation, moment: str) -> None:
    say, found = speaker(PACKAGE), ballots.ballot(snapshot, moment)
    what = f"{NAME}.{moment}"
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{say(f'moment-{moment}')}** · {say(f'state-{found.state}')}", width="stretch")
        offered = moment == MOMENTS[1] or ballots.debate_step(snapshot) in {DebateStep.FIRST_VOTE, DebateStep.DEBATE}
        kind = _kind(primary=found.state is BallotState.OPEN)
        if offered and st.button(say(found.turning), key=f"ballot-{moment}", type=kind):
            ballots.turn_ballot(facilitation, moment, found)
            st.rerun()
        if found.state is BallotState.CLOSED:
            reveal_button(facilitation, what, shown=what in snapshot.stage.revealed, package=PACKAGE)


def moderate(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Take arguments off the table, or put them back."""
    say, hidden = speaker(PACKAGE), arguments.hidden_arguments(snapshot)
    texts = {argument.id: argument.text for argument in arguments.every_argument(snapshot, language())}
    taken_off = hidden_choice(say("arguments-hidden"), texts, hidden, help=say("arguments-hidden-help"))
    if taken_off != hidden:
        arguments.set_table(facilitation, "arguments-hidden", hidden=sorted(taken_off))
        st.rerun()


def _lead_arguments(snapshot: Snapshot, facilitation: Facilitation) -> None:
    say, before = speaker(PACKAGE), arguments.shows_prepared(snapshot)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{say('arguments')}**", width="stretch")
        shown = arguments.votes_revealed(snapshot)
        reveal_button(facilitation, f"{NAME}.arguments", shown=shown, package=PACKAGE, subject="arguments")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        # What stands now is in the key: where somebody else changed it, this starts from that.
        if arguments.has_prepared(snapshot):
            prepared = st.toggle(say("prepared-shown"), before, key=f"prepared-{before}")
            if prepared != before:
                arguments.set_table(facilitation, "prepared-shown", prepared=prepared)
                st.rerun()
        moderate(snapshot, facilitation)


def _lead_speakers(snapshot: Snapshot, facilitation: Facilitation) -> None:
    say, known, now = speaker(PACKAGE), speakers.speakers_now(snapshot), datetime.now(UTC)
    primary = ballots.debate_step(snapshot) is DebateStep.DEBATE
    st.markdown(f"**{say('speaking')}**")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        minutes = st.number_input(say("minutes-each"), 1, MOST_MINUTES, known.minutes, key="minutes-each", width=130)
        if st.button(say("next-speaker"), key="next-speaker", type=_kind(primary=primary)):
            call = partial(speakers.with_next, expected=known.speaker, now=now, minutes=minutes)
            if speakers.lead_speakers(facilitation, "next-speaker", call).begins != known.begins:
                st.rerun()
            st.toast(say("nobody-waits"))
        if known.speaker:
            if st.button(say("minute-more"), key="minute-more"):
                speakers.lead_speakers(facilitation, "minute-more", lambda at: speakers.with_minute(at, now))
                st.rerun()
            if st.button(say("floor-end"), key="floor-end", type="tertiary"):
                speakers.lead_speakers(facilitation, "floor-end", speakers.ended)
                st.rerun()
