"""The outcomes' part of the desk, and of a phone: what there is stands in the live view, and nothing is asked."""

import streamlit as st

from alignment.ground.widgets import speaker
from exercises.outcomes.counting import PACKAGE
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot


def take_part(snapshot: Snapshot, seat: Seat) -> None:  # noqa: ARG001 (what every exercise is given)
    """What the list below is."""
    st.markdown(f"### {speaker(PACKAGE)('card-title')}")


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:  # noqa: ARG001 (what every exercise is given)
    """What the wall shows, for who speaks to it."""
    st.caption(speaker(PACKAGE)("lead"))
