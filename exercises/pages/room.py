import streamlit as st

from alignment.rows.widgets import edit_row, one_row
from alignment.widgets import dress_sheet, person
from exercises.registry import known_exercise, sheet_in_hand
from exercises.widgets import (
    code_line,
    dress_room,
    exercise_widgets,
    join_form,
    live,
    open_workshop,
    own_part,
    pressed_live,
    take_seat,
    the_room,
    the_workshops,
)
from exercises.workshop import Phase
from sdg_data.widgets import guarded, plain, speaker

say = speaker("exercises")
dress_sheet()
dress_room()

# Choose: a workshop, by its code, and a seat in it.
snapshot = the_room()
if snapshot is None:
    st.title(say("home-join"))
    if found := join_form():
        open_workshop(found.id)
        st.rerun()
    st.stop()
workshop, stage = snapshot.workshop, snapshot.stage
own = own_part(snapshot)
if workshop.phase is not Phase.OPEN:
    st.title(plain(workshop.name))
    st.info(say("workshop-over"))
    if st.button(say("leave")):
        open_workshop("")
        st.switch_page("exercises/pages/home.py")
    st.stop()
if own is None or st.session_state.get("change-seat"):
    st.title(plain(workshop.name))
    st.markdown(say("seat-intro"))
    if take_seat(snapshot):
        st.session_state.pop("change-seat", None)
        st.rerun()
    st.stop()

with st.container(horizontal=True, vertical_alignment="center", key="room-head"):
    st.markdown(f"**{plain(workshop.name)}**", width="stretch")
    if st.button(plain(own.nickname or say("nobody")), icon=":material/person:", type="tertiary", key="seat-button"):
        st.session_state["change-seat"] = True
        st.rerun()
    with st.container(width="content", key="room-code"):
        code_line(workshop)

# Act: what the room is at, as far as this person takes part in it.
listed, sheet = known_exercise(stage.exercise), sheet_in_hand(snapshot, own.group, own.centre)
if listed:
    with guarded():
        exercise_widgets(listed).take_part(snapshot, the_workshops().seat(workshop.id, person()))
elif snapshot.coding() and not sheet:
    st.info(say("coding-choose-group"))
if sheet:
    st.markdown(f"### {plain(sheet.title)}")
    if sheet.locked:
        st.info(say("sheet-locked"), icon=":material/lock:")
    else:
        edit_row(sheet, pressed_live("edit"))
        one_row(sheet)

# Show: what the others do.
with st.container(key="room-others"):
    mine = False
    if sheet:
        mine = st.segmented_control(
            say("rows-shown"), ["all", "mine"], default="all", required=True, key="rows-shown", persist_state="session",
            format_func=lambda which: say(f"rows-{which}"), label_visibility="collapsed",
        ) == "mine"  # fmt: skip
    live(snapshot, "phone", mine=mine)
