"""The button that gives the whole workshop as an Excel workbook."""

import streamlit as st

from alignment.ground.widgets import language, speaker
from alignment.handout.widgets import handout_to_start_with
from exercises.workshop.exercise import Registry
from exercises.workshop.export import workshop_file_name, write_workshop
from exercises.workshop.facilitation import PACKAGE, Facilitation
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.snapshots import Snapshot, shared_snapshots


def export_button(registry: Registry, facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Give the workbook, written when the button is pressed, to who may see the desk then.

    Below it are the other things that leave the room: the empty handout, and the way to what became of promises.
    """
    say, spoken = speaker("exercises/workshop/export"), language()

    def written() -> bytes:
        facilitation.check(LeadVerb.WATCH)
        return write_workshop(registry, shared_snapshots().snapshot(snapshot.workshop.id), spoken)

    st.download_button(
        say("export"),
        written,
        workshop_file_name(snapshot),
        on_click="ignore",
        icon=":material/download:",
        help=say("export-help"),
        width="stretch",
    )
    handout_to_start_with()
    st.page_link("exercises/pages/promises.py", label=speaker(PACKAGE)("nav-promises"), icon=":material/task_alt:")
