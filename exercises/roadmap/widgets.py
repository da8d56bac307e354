"""The roadmap's form: where one's centre stands and its next step on the phone; revealing on the facilitator's desk."""

import streamlit as st

from alignment import centre_name
from alignment.ground.widgets import guarded, language, plain, speaker
from exercises.roadmap.positions import LONGEST, NAME, PACKAGE, REVEALED, STEPS, take_position
from exercises.workshop.desk.widgets import reveal_button
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import kept
from exercises.workshop.widgets import room_form


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Ask where the person's centre stands, and what it does next; they can change it at any time."""
    say, me = speaker(PACKAGE), seat.participant
    given = kept(snapshot, NAME, f"position.{me.id}")
    if me.centre:
        st.markdown(f"### {plain(centre_name(me.centre, language()))}")
    elif snapshot.workshop.centres:
        st.info(say("choose-centre"), icon=":material/location_city:")
    with room_form(seat.workshop, NAME, "position") as form:
        step = form.radio(
            "step", say("ask-step"), STEPS, given.get("step"),
            format_func=lambda each: f"{each} · {say(f'step-{each}')}",
            captions=[say(f"about-{each}") for each in STEPS],
        )  # fmt: skip
        text = form.text_area("next", say("next-step"), given.get("next", ""), max_chars=LONGEST)
        sent = st.form_submit_button(say("send-again" if given else "send"), type="primary", width="stretch")
    if sent and step:
        with guarded(st.warning):
            take_position(seat.sending(form.sent), step, text)
            form.end()
            st.rerun()
    elif sent:
        st.warning(say("choose-step"))
    elif given:
        st.success(say("kept"))


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Lay the positions open, or turn them down again."""
    reveal_button(facilitation, REVEALED, shown=REVEALED in snapshot.stage.revealed, package=PACKAGE)
