import streamlit as st

from alignment.ground.widgets import for_html, guarded, plain, show_html, speaker
from alignment.widgets import dress_sheet
from exercises.agenda.widgets import desk_agenda
from exercises.minutes.widgets import desk_minutes
from exercises.mosaic.widgets import over_button
from exercises.question_wall.widgets import desk_questions
from exercises.registry import REGISTRY
from exercises.report.widgets import take_away
from exercises.widgets import lead_exercise
from exercises.workshop.backup.widgets import backup_panel
from exercises.workshop.desk.locking.widgets import lock_buttons, over, workshop_panel
from exercises.workshop.desk.screens.widgets import dress_desk, phone_preview, wall_buttons, wall_preview, who_is_here
from exercises.workshop.desk.widgets import (
    at_the_door,
    case_choice,
    join_panel,
    moderation,
    people_panel,
    reveal_button,
    run_again,
    stage_choice,
    undo_button,
    wall_language,
)
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.keys.widgets import new_links
from exercises.workshop.markup import exercise_card
from exercises.workshop.records import WorkshopPhase
from exercises.workshop.rehearsal.widgets import rehearsal_panel
from exercises.workshop.widgets import dress_room, the_desk, verbs_at_desk

say = speaker("exercises/workshop")
dress_sheet()
dress_room(REGISTRY.names)
dress_desk()

# Choose: the workshop of the facilitator's link, or of a co-facilitator's.
facilitation, snapshot = the_desk(say("lead-title"), LeadVerb.WATCH)
workshop, stage = snapshot.workshop, snapshot.stage
is_open = workshop.phase is WorkshopPhase.OPEN
leads = LeadVerb.LEAD in verbs_at_desk(snapshot)
new_links(workshop)
if is_open and leads:
    at_the_door()
day, work, screens = st.columns([10, 11, 13], gap="medium")

# Act: go on with the day, and with what the room works on.
with day:
    st.markdown(f"**{plain(workshop.name)}**")
    with guarded():
        desk_agenda(REGISTRY, facilitation, snapshot, leads=leads and is_open)
        if leads and is_open:
            desk_minutes(facilitation, snapshot)
with work:
    if not leads:
        st.info(say("co-lead"), icon=":material/handshake:")
    if not is_open:
        over(facilitation, leads=leads)
    else:
        if listed := REGISTRY.known(stage.exercise):
            with st.container(border=True, key="lead-exercise"):
                with guarded():
                    lead_exercise(listed, snapshot, facilitation, leads=leads)
                with st.expander(say("card-kind"), icon=":material/menu_book:"):
                    show_html(exercise_card(listed, for_html("exercises/workshop")))
                    if leads:
                        run_again(REGISTRY, facilitation, snapshot)
        if leads:
            with st.container(horizontal=True, key="lead-actions"):
                lock_buttons(REGISTRY, facilitation, snapshot)
                if coding := snapshot.coding():
                    reveal_button(facilitation, coding.id, shown=coding.id in stage.revealed)
                undo_button(facilitation)
        stage_choice(REGISTRY, facilitation, snapshot)
        with guarded():
            desk_questions(facilitation, snapshot, leads=leads)

# Show: the wall and a phone as they are now, and who is here.
with screens:
    wall_preview(REGISTRY, snapshot)
    if is_open:
        wall_buttons(facilitation, snapshot)
        over_button(facilitation, snapshot)
    beside = st.columns([2, 3]) if is_open and (stage.exercise or stage.sheet) else [screens]
    if beside[1:]:
        with beside[0]:
            phone_preview(snapshot)
    with beside[-1]:
        who_is_here(REGISTRY, snapshot)
    with st.expander(say("desk-join"), icon=":material/qr_code_2:", expanded=is_open and not snapshot.people):
        join_panel(facilitation, snapshot)

# More than half of what the desk could draw stands here, and is drawn for who has opened it.
more = st.expander(say("desk-more"), icon=":material/more_horiz:", key="desk-more", on_change="rerun")
if more.open:
    with more:
        first, second, third = st.columns(3)
        with first:
            if st.button(say("lead-history"), icon=":material/history:", width="stretch"):
                st.session_state["history-of"] = workshop.id
                st.switch_page("alignment/pages/history.py")
            take_away(REGISTRY, facilitation, snapshot)
            if leads:
                backup_panel(facilitation)
        if is_open:
            with second:
                with st.expander(say("lead-moderate"), icon=":material/shield_person:"):
                    moderation(facilitation, snapshot)
                if leads:
                    with st.expander(say("lead-add"), icon=":material/note_add:"):
                        case_choice(facilitation)
                    with st.expander(say("lead-people"), icon=":material/group:"), st.container(key="door-people"):
                        people_panel(facilitation, snapshot)
                    rehearsal_panel(REGISTRY, facilitation, snapshot)
        if leads:
            with third, st.expander(say("lead-workshop"), icon=":material/settings:", expanded=True):
                workshop_panel(facilitation, workshop)
                wall_language(facilitation, snapshot)
