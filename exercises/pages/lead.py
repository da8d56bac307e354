import streamlit as st

from alignment.ground.widgets import for_html, guarded, plain, show_html, speaker
from alignment.handout.widgets import handout_to_start_with
from alignment.widgets import dress_sheet, person
from exercises.registry import REGISTRY
from exercises.widgets import lead_exercise
from exercises.workshop.backup.widgets import backup_panel
from exercises.workshop.desk.widgets import (
    at_the_door,
    case_choice,
    join_panel,
    moderation,
    people_panel,
    reveal_button,
    stage_choice,
    undo_button,
    wall_language,
    workshop_form,
)
from exercises.workshop.export.widgets import export_button
from exercises.workshop.joining.codes import letters_for
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.keys.widgets import new_links, renew_buttons
from exercises.workshop.live.widgets import live
from exercises.workshop.markup import exercise_card
from exercises.workshop.records import WorkshopPhase
from exercises.workshop.rehearsal.widgets import rehearsal_panel
from exercises.workshop.widgets import dress_room, open_workshop, own_address, the_desk, verbs_at_desk
from exercises.workshop.workshops import shared_workshops

say = speaker("exercises/workshop")
dress_sheet()
dress_room(REGISTRY.names)

# Choose: the workshop of the facilitator's link, or of a co-facilitator's.
facilitation, snapshot = the_desk(say("lead-title"), LeadVerb.WATCH)
workshop, stage = snapshot.workshop, snapshot.stage
leads, is_open = LeadVerb.LEAD in verbs_at_desk(snapshot), workshop.phase is WorkshopPhase.OPEN
new_links(workshop)

left, right = st.columns([3, 2], gap="large")
with right:
    join_panel(snapshot)
    if st.button(say("lead-history"), icon=":material/history:", width="stretch"):
        st.session_state["history-of"] = workshop.id
        st.switch_page("alignment/pages/history.py")
    export_button(REGISTRY, facilitation, snapshot)
    handout_to_start_with()
    if leads:
        backup_panel(facilitation)

# Act: move the room on, lock and reveal, moderate.
with left:
    st.subheader(plain(workshop.name))
    if not leads:
        st.info(say("co-lead"), icon=":material/handshake:")
    if is_open:
        if leads:
            at_the_door(facilitation)
        stage_choice(REGISTRY, facilitation, snapshot)
        if leads:
            with st.container(horizontal=True, key="lead-actions"):
                label, icon = ("unlock", ":material/lock_open:") if stage.locked else ("lock", ":material/lock:")
                if st.button(say(label), icon=icon, help=say("unlock-help" if stage.locked else "lock-help")):
                    facilitation.lock(locked=not stage.locked)
                    st.rerun()
                if coding := snapshot.coding():
                    reveal_button(facilitation, coding.id, shown=coding.id in stage.revealed)
                undo_button(facilitation)
        if listed := REGISTRY.known(stage.exercise):
            with st.container(border=True, key="lead-exercise"):
                with guarded():
                    lead_exercise(listed, snapshot, facilitation, leads=leads)
                with st.expander(say("card-kind"), icon=":material/menu_book:"):
                    show_html(exercise_card(listed, for_html("exercises/workshop")))
                    if leads and st.button(
                        say("reset-exercise"), icon=":material/restart_alt:", help=say("reset-help")
                    ):
                        st.toast(say("reset-done", count=facilitation.reset(listed.name)))
                        st.rerun()
        if leads:
            with st.expander(
                say("lead-add"), icon=":material/note_add:", expanded=not snapshot.sheets and not stage.exercise
            ):
                case_choice(facilitation)
        with st.expander(say("lead-moderate"), icon=":material/shield_person:"):
            moderation(facilitation, snapshot)
        if leads:
            with st.expander(say("lead-people"), icon=":material/group:"), st.container(key="door-people"):
                people_panel(facilitation, snapshot)
            rehearsal_panel(REGISTRY, facilitation, snapshot)
    else:
        st.info(say("workshop-over"))
    if leads:
        with st.expander(say("lead-workshop"), icon=":material/settings:"):
            if workshop_form(facilitation):
                st.rerun()
            wall_language(facilitation, snapshot)
            with st.container(horizontal=True, key="door-keys"):
                renew_buttons(facilitation)
                if st.button(
                    say("workshop-duplicate"), icon=":material/content_copy:", help=say("workshop-duplicate-help")
                ):
                    twin, renewed = shared_workshops().duplicate(facilitation, person(), letters_for(own_address()))
                    open_workshop(twin.id, renewed)
                    st.rerun()
                if is_open and st.button(
                    say("workshop-close"), icon=":material/door_front:", help=say("workshop-close-help")
                ):
                    facilitation.close()
                    st.rerun()
                if workshop.phase is WorkshopPhase.CLOSED and st.button(
                    say("workshop-archive"), icon=":material/archive:"
                ):
                    facilitation.close(archive=True)
                    st.rerun()
st.caption(say("lead-preview"))
with st.container(key="projector-preview", border=True):
    live(REGISTRY, snapshot, "projector")
