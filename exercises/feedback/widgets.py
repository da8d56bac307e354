"""The feedback's form on the phone; revealing on the facilitator's desk."""

import streamlit as st

from exercises.feedback.answers import AGAIN, LONGEST, NAME, STEPS, TEXTS, answer_content, answers, revealed
from exercises.rooms import Snapshot
from exercises.workshops import Facilitation, Seat
from sdg_data.widgets import speaker

_PACKAGE = "exercises/feedback"


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Four short questions, of which the two to tap are needed."""
    say = speaker(_PACKAGE)
    own = f"answer.{seat.participant.id}"
    given = next((d.content for d in snapshot.gathered.get(NAME, ()) if d.id == own), {})
    st.markdown(f"### {say('card-title')}")
    with st.form("feedback", border=False):
        useful = st.segmented_control(
            say("ask-useful"), STEPS, default=given.get("useful"), key="useful", width="stretch",
            help=say("ask-useful-help"),
        )  # fmt: skip
        again = st.segmented_control(
            say("ask-again"), AGAIN, default=given.get("again"), format_func=lambda choice: say(f"again-{choice}"),
            key="again", width="stretch",
        )  # fmt: skip
        texts = {
            name: st.text_area(say(f"ask-{name}"), given.get(name, ""), max_chars=LONGEST, height=90, key=name) or ""
            for name in TEXTS
        }
        sent = st.form_submit_button(say("send-again" if given else "send"), type="primary", width="stretch")
    if sent and (useful is None or again is None):
        st.warning(say("choose-both"))
    elif sent:
        content = answer_content(useful or STEPS[0], again or AGAIN[0], texts)
        seat.contribute(NAME, own, lambda _: content)
        st.rerun()
    elif given:
        st.success(say("thanks"))


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Lay the counts open, or turn them down again."""
    say, shown = speaker(_PACKAGE), revealed(snapshot)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(say("answered", count=len(answers(snapshot).given)), width="stretch")
        label = say("conceal" if shown else "reveal")
        if st.button(label, key="reveal-feedback", type="secondary" if shown else "primary"):
            facilitation.reveal(f"{NAME}.answers", revealed=not shown)
            st.rerun()
    st.caption(say("texts-in-export"))
