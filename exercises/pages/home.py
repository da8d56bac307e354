import streamlit as st

from alignment import centre_name
from alignment.forms.widgets import start_form
from alignment.ground.markup import goal_strip
from alignment.ground.widgets import for_html, guarded, language, plain, show_html, speaker
from alignment.store import shared_store
from alignment.widgets import open_sheet, person
from exercises.workshop.joining.codes import letters_for
from exercises.workshop.joining.widgets import join_form, pass_form
from exercises.workshop.records import Workshop
from exercises.workshop.widgets import open_workshop, own_address
from exercises.workshop.workshops import shared_workshops
from sdg_data import load_catalogue

say, store = speaker("exercises/workshop"), shared_store()

# Choose: join a workshop, align on one's own, or run a workshop.
st.title(say("home-title"))
st.markdown(say("home-intro"))
show_html(goal_strip(load_catalogue(), for_html("alignment/ground")))
join, align, run = st.columns([1, 1.3, 1], gap="medium")
with join.container(border=True, height="stretch"):
    st.subheader(say("home-join"))
    st.markdown(say("home-join-text"))
    with guarded():
        if found := join_form():
            open_workshop(found.id)
            st.switch_page("exercises/pages/room.py")
    pass_form()
with align.container(border=True, height="stretch"):
    st.subheader(say("home-align"))
    if made := start_form(store):
        open_sheet(made.id)
        st.switch_page("alignment/pages/sheet.py")
    with st.container(horizontal=True):
        st.page_link("alignment/pages/examples.py", label=say("home-example-open"), icon=":material/visibility:")
        st.page_link("alignment/pages/catalogue.py", label=say("home-browse-open"), icon=":material/travel_explore:")
with run.container(border=True, height="stretch"):
    st.subheader(say("home-run"))
    st.markdown(say("home-run-text"))
    with guarded():
        name = st.text_input(say("workshop-name"), say("workshop-usual-name"), max_chars=60, key="new-workshop")
        if st.button(say("workshop-create"), icon=":material/groups:", width="stretch"):
            made = Workshop(name=name, language=language())
            workshop, key = shared_workshops().create(made, person(), letters_for(own_address()))
            open_workshop(workshop.id, key)
            st.switch_page("exercises/pages/lead.py")

# Act: go on with a sheet that is there already, or put one away.
sheets = store.sheets()
if sheets:
    st.subheader(say("home-go-on"))
if deleted := st.session_state.get("deleted-sheet"):
    with st.container(horizontal=True, vertical_alignment="center", border=True):
        st.markdown(say("home-deleted", title=deleted["title"]), width="content")
        if st.button(say("home-undo"), icon=":material/undo:"):
            store.bring_back_sheet(deleted["id"])
            st.session_state.pop("deleted-sheet")
            st.rerun()
for summary in sheets[:20]:
    with st.container(horizontal=True, vertical_alignment="center", key=f"go-on-{summary.id}"):
        if st.button(plain(summary.title), key=f"open-{summary.id}", icon=":material/edit_note:"):
            open_sheet(summary.id)
            st.switch_page("alignment/pages/sheet.py")
        centre = plain(centre_name(summary.centre, language())) or "–"
        st.caption(f"{centre} · {say('home-rows', count=summary.rows)}", width="content")
        if st.button(say("home-delete"), key=f"delete-{summary.id}", type="tertiary", help=say("home-delete-help")):
            store.delete_sheet(summary.id)
            st.session_state["deleted-sheet"] = {"id": summary.id, "title": summary.title}
            st.rerun()
