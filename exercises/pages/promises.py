import streamlit as st

from alignment.ground.widgets import guarded, speaker
from exercises.next_event.checks.widgets import ask_promises, followed_workshop, promise_word, show_kept
from exercises.next_event.plan import PACKAGE

its = speaker(PACKAGE)
st.title(its("checks"))
with guarded(refused=st.info):
    # Act: who comes by the link of their promises says what became of them, one tap each.
    if word := promise_word():
        ask_promises(word)
    # Show: who leads the workshop, and the secretariat, what became of all of them.
    elif snapshot := followed_workshop():
        show_kept(snapshot)
    else:
        st.info(its("checks-needs"))
