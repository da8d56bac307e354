import streamlit as st

from alignment.forms.widgets import row_form_alone
from alignment.ground.widgets import guarded, plain, speaker, theirs
from alignment.heading.widgets import heading_bar
from alignment.rows.widgets import edit_row
from alignment.widgets import dress_sheet
from exercises.minutes.widgets import phone_minutes
from exercises.question_wall.widgets import ask_along
from exercises.registry import REGISTRY
from exercises.widgets import take_part
from exercises.workshop.joining.widgets import (
    code_line,
    device_panel,
    join_form,
    needs_code,
    own_seat,
    pass_form,
    take_seat,
)
from exercises.workshop.live.widgets import live, newly_opened
from exercises.workshop.records import WorkshopPhase
from exercises.workshop.returning.widgets import awaits_answer, return_form
from exercises.workshop.widgets import dress_room, open_workshop, own_part, show_not_counted, show_unsent, the_room

say = speaker("exercises/workshop")
dress_sheet()
dress_room(REGISTRY.names)

# Choose: a workshop, by its code, and a seat in it.
snapshot = the_room()
if snapshot is None or needs_code(snapshot):
    st.title(say("home-join"))
    if found := join_form():
        open_workshop(found.id)
        st.rerun()
    pass_form()
    st.stop()
workshop, stage = snapshot.workshop, snapshot.stage
own = own_part(snapshot)
if workshop.phase is not WorkshopPhase.OPEN:
    st.title(theirs(workshop.name))
    st.info(say("workshop-over"))
    show_not_counted()
    if own:
        st.page_link("exercises/pages/taken.py", label=say("nav-taken"), icon=":material/backpack:")
    show_unsent(REGISTRY, snapshot)
    if st.button(say("leave")):
        open_workshop("")
        st.switch_page("exercises/pages/home.py")
    st.stop()
if own is None or st.session_state.get("change-seat"):
    st.title(theirs(workshop.name))
    if own is None and awaits_answer(snapshot):
        st.stop()
    st.markdown(say("seat-intro"))
    if take_seat(snapshot):
        st.session_state.pop("change-seat", None)
        st.rerun()
    if own is None:
        return_form(snapshot)
    device_panel(snapshot)
    st.stop()

with st.container(horizontal=True, vertical_alignment="center", key="room-head"):
    st.markdown(f"**{theirs(workshop.name)}**", width="stretch")
    if st.button(plain(own.nickname or say("nobody")), icon=":material/person:", type="tertiary", key="seat-button"):
        st.session_state["change-seat"] = True
        st.rerun()
    with st.container(width="content", key="room-code"):
        code_line(workshop)

# Act: what the room is at, as far as this person takes part in it.
show_not_counted()
phone_minutes(snapshot, own_seat(snapshot))
opened = newly_opened("row")  # also where it cannot be edited now: it must not open later
listed, sheet = REGISTRY.known(stage.exercise), REGISTRY.sheet_in_hand(snapshot, own.group, own.centre)
if listed and listed.name in stage.locked_answers:
    st.info(say("answers-locked"), icon=":material/lock:")
elif listed:
    with guarded():
        take_part(listed, snapshot, own_seat(snapshot))
elif snapshot.coding() and not sheet:
    st.info(say("coding-choose-group"))
if sheet:
    st.markdown(f"### {theirs(sheet.title)}")
    if sheet.strategic_goal:
        st.caption(theirs(sheet.strategic_goal))
    if sheet.locked:
        st.info(say("sheet-locked"), icon=":material/lock:")
    else:
        heading_bar(sheet)
        edit_row(sheet, opened)
        row_form_alone(sheet)
with guarded():
    ask_along(snapshot, own_seat(snapshot))
show_unsent(REGISTRY, snapshot)

# Show: what the others do.
with st.container(key="room-others"):
    mine = False
    if sheet:
        mine = st.segmented_control(
            say("rows-shown"), ["all", "mine"], default="all", required=True, key="rows-shown", persist_state="session",
            format_func=lambda which: say(f"rows-{which}"), label_visibility="collapsed",
        ) == "mine"  # fmt: skip
    live(REGISTRY, snapshot, "phone", mine=mine)
