import streamlit as st

from alignment.widgets import dress_sheet
from exercises.errors import NotFacilitator
from exercises.export.widgets import export_button
from exercises.markup import exercise_card
from exercises.registry import known_exercise
from exercises.rehearsal.widgets import rehearsal_panel
from exercises.widgets import (
    case_choice,
    dress_room,
    exercise_widgets,
    facilitator_link,
    join_panel,
    live,
    moderation,
    open_workshop,
    stage_choice,
    the_facilitation,
    the_room,
    the_workshops,
    workshop_form,
)
from exercises.workshop import Phase
from sdg_data.widgets import for_html, guarded, plain, speaker

say = speaker("exercises")
dress_sheet()
dress_room()

# Choose: the workshop of the facilitator's link.
try:
    facilitation, snapshot = the_facilitation(), the_room()
except NotFacilitator as refusal:
    st.error(refusal.say(say))
    st.stop()
if facilitation is None or snapshot is None:
    st.title(say("lead-title"))
    st.info(say("lead-needs-link"))
    st.stop()
workshop, stage = snapshot.workshop, snapshot.stage
if key := st.session_state.get("show-key"):
    facilitator_link(workshop, key)
    if st.button(say("key-kept"), icon=":material/check:"):
        st.session_state.pop("show-key")
        st.rerun()

left, right = st.columns([3, 2], gap="large")
with right:
    join_panel(snapshot)
    if st.button(say("lead-history"), icon=":material/history:", width="stretch"):
        st.session_state["history-of"] = workshop.id
        st.switch_page("alignment/pages/history.py")
    export_button(snapshot)

# Act: move the room on, lock and reveal, moderate.
with left:
    st.subheader(plain(workshop.name))
    if workshop.phase is Phase.OPEN:
        stage_choice(facilitation, snapshot)
        with st.container(horizontal=True, key="lead-actions"):
            label, icon = ("unlock", ":material/lock_open:") if stage.locked else ("lock", ":material/lock:")
            if st.button(say(label), icon=icon, help=say("unlock-help" if stage.locked else "lock-help")):
                facilitation.lock(locked=not stage.locked)
                st.rerun()
            if coding := snapshot.coding():
                shown = coding.id in stage.revealed
                label, icon = ("conceal", ":material/visibility_off:") if shown else ("reveal", ":material/visibility:")
                if st.button(say(label), icon=icon, type="secondary" if shown else "primary"):
                    facilitation.reveal(coding.id, revealed=not shown)
                    st.rerun()
            if st.button(say("undo-action"), icon=":material/undo:", help=say("undo-action-help")):
                st.toast(say("undone" if facilitation.undo() else "nothing-to-undo"))
                st.rerun()
        if listed := known_exercise(stage.exercise):
            with st.container(border=True, key="lead-exercise"):
                with guarded():
                    exercise_widgets(listed).lead(snapshot, facilitation)
                with st.expander(say("card-kind"), icon=":material/menu_book:"):
                    st.html(exercise_card(listed, for_html("exercises")))
                    if st.button(say("reset-exercise"), icon=":material/restart_alt:", help=say("reset-help")):
                        st.toast(say("reset-done", count=facilitation.reset(listed.name)))
                        st.rerun()
        with st.expander(
            say("lead-add"), icon=":material/note_add:", expanded=not snapshot.sheets and not stage.exercise
        ):
            case_choice(facilitation, snapshot)
        with st.expander(say("lead-moderate"), icon=":material/shield_person:"):
            moderation(facilitation, snapshot)
        rehearsal_panel(facilitation, snapshot)
    else:
        st.info(say("workshop-over"))
    with st.expander(say("lead-workshop"), icon=":material/settings:"):
        if changed := workshop_form(workshop, "announce", say("workshop-save")):
            facilitation.announce(changed)
            st.rerun()
        with st.container(horizontal=True):
            if st.button(say("key-renew"), icon=":material/key:", help=say("key-renew-help")):
                open_workshop(workshop.id, facilitation.renew_key())
                st.rerun()
            if st.button(
                say("workshop-duplicate"), icon=":material/content_copy:", help=say("workshop-duplicate-help")
            ):
                twin, renewed = the_workshops().duplicate(workshop.id, st.session_state["key"])
                open_workshop(twin.id, renewed)
                st.rerun()
            if workshop.phase is Phase.OPEN and st.button(
                say("workshop-close"), icon=":material/door_front:", help=say("workshop-close-help")
            ):
                facilitation.close()
                st.rerun()
            if workshop.phase is Phase.CLOSED and st.button(say("workshop-archive"), icon=":material/archive:"):
                facilitation.close(archive=True)
                st.rerun()

# Show: the room's screen, as it is now.
st.caption(say("lead-preview"))
with st.container(key="projector-preview", border=True):
    live(snapshot, "projector")
