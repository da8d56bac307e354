"""The button that gives the whole workshop as an Excel workbook."""

import streamlit as st

from exercises.export import workshop_file_name, write_workshop
from exercises.rooms import Snapshot
from sdg_data.widgets import language, speaker


def export_button(snapshot: Snapshot) -> None:
    """Give the workbook, written when the button is pressed."""
    say, spoken = speaker("exercises/export"), language()
    st.download_button(
        say("export"),
        lambda: write_workshop(snapshot, spoken),
        workshop_file_name(snapshot),
        on_click="ignore",
        icon=":material/download:",
        help=say("export-help"),
        width="stretch",
    )
