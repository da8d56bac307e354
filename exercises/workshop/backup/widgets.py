"""Taking a backup on the desk, whether backups are written by themselves, and bringing one back on the home page."""

from datetime import UTC, datetime

import streamlit as st

from alignment.ground.widgets import ask_for_file, in_local_time, refusal_in_words, speaker
from alignment.widgets import person
from exercises.workshop.backup.command import PACKAGE
from exercises.workshop.backup.errors import AlreadyThere
from exercises.workshop.backup.folder import shared_folder
from exercises.workshop.backup.writing import backup_name, write_backup
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.joining.codes import letters_for
from exercises.workshop.records import Workshop
from exercises.workshop.widgets import own_address
from exercises.workshop.workshops import shared_workshops

_SHOWN_EVERY = 20  # seconds


def backup_panel(facilitation: Facilitation) -> None:
    """The button that gives the workshop as one file, and what there is to say of backups written by themselves."""
    say = speaker(PACKAGE)
    now = datetime.now(UTC)
    st.download_button(
        say("backup"),
        lambda: write_backup(facilitation.whole(), datetime.now(UTC)),
        backup_name(facilitation.workshop.name, now.strftime("%Y-%m-%d-%H%M")),
        "application/zip",
        key="backup",
        on_click="ignore",
        icon=":material/save:",
        help=say("backup-help"),
        width="stretch",
    )
    if shared_folder():
        _written_by_themselves()


@st.fragment(run_every=_SHOWN_EVERY)
def _written_by_themselves() -> None:
    say, folder = speaker(PACKAGE), shared_folder()
    if folder is None:
        return
    state = folder.state
    with st.container(key="backups-kept"):
        if state.fault:
            reason = say(f"fault-{state.fault}")
            st.warning(say("kept-failed", folder=state.folder, reason=reason), icon=":material/sd_card_alert:")
        if state.at:
            st.caption(say("kept-at", folder=state.folder, time=in_local_time(state.at)))
        elif not state.fault:
            st.caption(say("kept-none-yet", folder=state.folder))


def restore_form(registry: Registry) -> tuple[Workshop, str] | None:
    """Ask for a backup of a workshop; gives the workshop once it is brought back, and the facilitator's new key."""
    say = speaker(PACKAGE)
    opened = st.expander(say("restore"), icon=":material/settings_backup_restore:", key="restore", on_change="rerun")
    if not opened.open:  # only who asks for it is shown a field for files
        return None
    with opened, st.container(key="door-restore"):
        st.markdown(say("restore-help"))
        file = ask_for_file(say("restore-file"), ("zip",), "backup-file")
        if file is None:
            return None
        again = st.session_state.get("restore-as-copy") == file.file_id
        if again:
            st.warning(st.session_state["restore-refused"], icon=":material/content_copy:")
        label = say("restore-copy" if again else "restore-now")
        pressed = st.button(label, icon=":material/settings_backup_restore:", type="primary", width="stretch")
        try:
            if pressed:
                letters = letters_for(own_address())
                return shared_workshops().restore(file.getvalue(), registry, person(), copy=again, letters=letters)
        except AlreadyThere as refusal:
            st.session_state["restore-as-copy"] = file.file_id
            st.session_state["restore-refused"] = refusal_in_words(refusal)
            st.rerun()
    return None
