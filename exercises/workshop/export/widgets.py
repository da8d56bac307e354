"""The button that gives the whole workshop as an Excel workbook."""

import streamlit as st

from alignment.ground.widgets import language, speaker
from exercises.workshop.exercise import Registry
from exercises.workshop.export import workshop_file_name, write_workshop
from exercises.workshop.snapshots import Snapshot


def export_button(registry: Registry, snapshot: Snapshot) -> None:
    """Give the workbook, written when the button is pressed."""
    say, spoken = speaker("exercises/workshop/export"), language()
    st.download_button(
        say("export"),
        lambda: write_workshop(registry, snapshot, spoken),
        workshop_file_name(snapshot),
        on_click="ignore",
        icon=":material/download:",
        help=say("export-help"),
        width="stretch",
    )
