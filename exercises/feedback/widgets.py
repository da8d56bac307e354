"""The feedback's form on the phone; revealing on the facilitator's desk."""

import streamlit as st

from alignment.ground.widgets import speaker
from exercises.feedback.answers import AGAIN, ANSWERS, LONGEST, NAME, PACKAGE, STEPS, TEXTS, Answer, answer
from exercises.workshop.desk.widgets import reveal_button
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import kept
from exercises.workshop.widgets import room_form


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Four short questions, of which the two to tap are needed."""
    say, given = speaker(PACKAGE), kept(snapshot, NAME, f"answer.{seat.participant.id}")
    st.markdown(f"### {say('card-title')}")
    with room_form(seat.workshop, NAME, "answer") as form:
        useful = form.segmented_control(
            "useful", say("ask-useful"), STEPS, given.get("useful"), width="stretch", help=say("ask-useful-help")
        )
        again = form.segmented_control(
            "again", say("ask-again"), AGAIN, given.get("again"),
            format_func=lambda choice: say(f"again-{choice}"), width="stretch",
        )  # fmt: skip
        texts = {
            name: form.text_area(name, say(f"ask-{name}"), given.get(name, ""), max_chars=LONGEST, height=90)
            for name in TEXTS
        }
        sent = st.form_submit_button(say("send-again" if given else "send"), type="primary", width="stretch")
    if sent and useful and again:
        answer(seat.sending(form.sent), Answer(useful, again, **texts))
        form.end()
        st.rerun()
    elif sent:
        st.warning(say("choose-both"))
    elif given:
        st.success(say("thanks"))


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Lay the counts open, or turn them down again."""
    reveal_button(facilitation, ANSWERS, shown=ANSWERS in snapshot.stage.revealed, package=PACKAGE)
    st.caption(speaker(PACKAGE)("texts-in-export"))
