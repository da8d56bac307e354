"""The button at the desk that lays the 169 over whatever the wall has, and takes them away again."""

import streamlit as st

from alignment.ground.widgets import speaker
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.wall import lies_over

_NAME = "mosaic"


def over_button(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Show the tiles on the wall, over a sheet or an exercise; what comes on stage next takes their place by itself."""
    say = speaker("exercises/mosaic")
    shown = lies_over(snapshot.wall, snapshot.stage) == _NAME
    label, icon = ("take-away", ":material/close:") if shown else ("lay-over", ":material/grid_on:")
    if st.button(say(label), key=f"wall-{_NAME}-{shown}", icon=icon, help=say("lay-over-help")):
        facilitation.lay_over("" if shown else _NAME)
        st.rerun()
