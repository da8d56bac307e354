import streamlit as st

from alignment import centre_name
from alignment.widgets import open_sheet, start_form, the_store
from sdg_data import load_catalogue
from sdg_data.markup import goal_strip
from sdg_data.widgets import for_html, language, plain, speaker

say, store = speaker("exercises"), the_store()

# Choose: align now, look at a filled example, or browse the goals.
st.title(say("home-title"))
st.markdown(say("home-intro"))
st.html(goal_strip(load_catalogue(), for_html("sdg_data")))
align, example, browse = st.columns([2, 1, 1], gap="medium")
with align.container(border=True, height="stretch"):
    st.subheader(say("home-align"))
    if made := start_form(store):
        open_sheet(made.id)
        st.switch_page("alignment/pages/sheet.py")
with example.container(border=True, height="stretch"):
    st.subheader(say("home-example"))
    st.markdown(say("home-example-text"))
    st.page_link("alignment/pages/examples.py", label=say("home-example-open"), icon=":material/visibility:")
with browse.container(border=True, height="stretch"):
    st.subheader(say("home-browse"))
    st.markdown(say("home-browse-text"))
    st.page_link("sdg_data/pages/catalogue.py", label=say("home-browse-open"), icon=":material/travel_explore:")

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
