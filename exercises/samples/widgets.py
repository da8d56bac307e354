"""The way to a finished workshop, on the home page."""

import streamlit as st

from alignment.ground.widgets import guarded, language, speaker
from alignment.widgets import person
from exercises.samples.opening import open_shared
from exercises.samples.reading import PACKAGE, sample_workshops
from exercises.workshop.exercise import Registry
from exercises.workshop.records import Workshop


def sample_choice(registry: Registry, letters: int) -> tuple[Workshop, str] | None:
    """Offer the sample workshops; gives the one that was just opened, with its key, else None."""
    say = speaker(PACKAGE)
    titles = {name: one.title_in(language()) for name, one in sample_workshops().items()}
    with st.expander(say("sample-title"), icon=":material/preview:"), guarded():
        st.markdown(say("sample-about"))
        chosen = st.selectbox(say("sample-which"), list(titles), format_func=titles.__getitem__, key="sample")
        if st.button(say("sample-open"), icon=":material/play_circle:", width="stretch"):
            with st.spinner(say("sample-filling")):
                return open_shared(registry, str(chosen), language(), person(), letters)
    return None
