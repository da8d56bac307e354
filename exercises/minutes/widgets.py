"""The minutes at the desk, which also says who takes notes on a phone, and on the phone of who does."""

from collections.abc import Callable

import streamlit as st

from alignment.ground.widgets import for_html, guarded, plain, speaker
from alignment.store import SentForm
from exercises.minutes.markup import in_one_line
from exercises.minutes.taking import (
    LONGEST,
    NAME,
    PACKAGE,
    Note,
    NoteKind,
    hand_pen,
    note_takers,
    notes,
    slot_now,
    strike_out,
    take_note,
    take_note_as,
)
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import in_words, room_form

_LAST = 5  # notes that are shown


def desk_minutes(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Type a point or a conclusion, strike one out, and say who takes notes on a phone."""
    say = speaker(PACKAGE)

    def keep(note: Note, sent: SentForm) -> None:
        with facilitation.act("take-note", PACKAGE, wakes=False) as act:
            take_note(act, note)
            act.forget(sent)

    with st.expander(say("card-title"), icon=":material/edit_note:"):
        _note_form(snapshot, "desk", keep)
        if listed := {note.id: in_one_line(note, for_html(PACKAGE)) for note in reversed(notes(snapshot))}:
            with st.container(horizontal=True, vertical_alignment="bottom"):
                chosen = st.selectbox(
                    say("strike-which"), list(listed), index=None, format_func=lambda id_: listed[id_]
                )
                if st.button(say("strike-out"), icon=":material/format_strikethrough:") and chosen:
                    strike_out(facilitation, chosen)
                    st.rerun()
        if snapshot.people:
            takers = note_takers(snapshot)
            people = {who.id: in_words(who) for who in snapshot.people.values() if not who.simulated}
            wanted = st.multiselect(
                say("note-takers"), list(people), sorted(takers & people.keys()), help=say("note-takers-help"),
                format_func=lambda id_: people[id_], key=f"note-takers-{'-'.join(sorted(takers))}",
            )  # fmt: skip
            if frozenset(wanted) != takers & people.keys():
                hand_pen(facilitation, takers & people.keys(), frozenset(wanted))
                st.rerun()


def phone_minutes(snapshot: Snapshot, seat: Seat) -> None:
    """The same form on the phone of who takes notes; nothing on any other."""
    if seat.participant.id not in note_takers(snapshot):
        return
    with st.expander(speaker(PACKAGE)("you-take-notes"), icon=":material/edit_note:", expanded=True):
        _note_form(snapshot, "phone", lambda note, sent: take_note_as(seat.sending(sent), note))


def _note_form(snapshot: Snapshot, whose: str, keep: Callable[[Note, SentForm], None]) -> None:
    say, at = speaker(PACKAGE), slot_now(snapshot)
    if at:
        st.caption(say("at-slot", slot=plain(at)))
    with room_form(snapshot.workshop, NAME, whose) as form:
        kind = form.segmented_control(
            "kind", say("kind"), list(NoteKind), NoteKind.POINT, format_func=say, required=True,
            label_visibility="collapsed",
        )  # fmt: skip
        who = form.text_input("speaker", say("ask-speaker"), max_chars=60)
        text = form.text_area("text", say("ask-text"), max_chars=LONGEST, height=90)
        sent = st.form_submit_button(say("take-note"), type="primary", width="stretch")
    if sent:
        with guarded(st.warning):
            keep(Note(text, who, NoteKind(kind or NoteKind.POINT)), form.sent)
            form.end()
            st.rerun()
    for note in notes(snapshot)[: -_LAST - 1 : -1]:
        st.caption(plain(in_one_line(note, speaker(PACKAGE))))
