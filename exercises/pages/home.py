import streamlit as st

from alignment import centre_name
from alignment.access import Verb
from alignment.drafting.widgets import drafted_form
from alignment.ground.markup import goal_strip
from alignment.ground.widgets import for_html, guarded, language, plain, show_html, speaker
from alignment.handout.widgets import handout_to_start_with
from alignment.heading.widgets import start_form
from alignment.intake.widgets import way_to_bring
from alignment.sharing.widgets import secretariat_panel
from alignment.widgets import access, open_sheet, person
from exercises.registry import REGISTRY
from exercises.samples.widgets import sample_choice
from exercises.workshop.backup.widgets import restore_form
from exercises.workshop.joining.codes import letters_for
from exercises.workshop.joining.widgets import join_form, pass_form
from exercises.workshop.keys.widgets import recovery_form
from exercises.workshop.records import Workshop
from exercises.workshop.widgets import open_workshop, own_address
from exercises.workshop.workshops import shared_workshops
from sdg_data import load_catalogue

say, own = speaker("exercises/workshop"), access()

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
    if made := start_form():
        open_sheet(made.id)
        st.switch_page("alignment/pages/sheet.py")
    with st.container(horizontal=True):
        way_to_bring()
        st.page_link("alignment/pages/examples.py", label=say("home-example-open"), icon=":material/visibility:")
        st.page_link("alignment/pages/catalogue.py", label=say("home-browse-open"), icon=":material/travel_explore:")
    handout_to_start_with()
with run.container(border=True, height="stretch"):
    st.subheader(say("home-run"))
    st.markdown(say("home-run-text"))
    with guarded():
        with drafted_form("new-workshop") as form:
            name = form.text_input("name", say("workshop-name"), say("workshop-usual-name"), max_chars=60)
            begun = st.form_submit_button(say("workshop-create"), icon=":material/groups:", width="stretch")
        if begun:
            made = Workshop(name=name, language=language())
            workshop, key = shared_workshops().create(made, person(), letters_for(own_address()), form.sent)
            form.end()
            open_workshop(workshop.id, key)
            st.switch_page("exercises/pages/lead.py")
        if sample := sample_choice(REGISTRY, letters_for(own_address())):
            open_workshop(sample[0].id, sample[1])
            st.switch_page("exercises/pages/lead.py")
        if led := recovery_form():
            open_workshop(led.id)
            st.switch_page("exercises/pages/lead.py")
        if brought := restore_form(REGISTRY):
            open_workshop(brought[0].id, brought[1])
            st.switch_page("exercises/pages/lead.py")

# Act: go on with a sheet, put one into the bin, bring one back.
listed, away = own.sheets(most=20), own.bin()
if listed or away:
    st.subheader(say("home-sheets"))
for one in listed:
    sheet = one.summary
    with st.container(horizontal=True, vertical_alignment="center", key=f"go-on-{sheet.id}"):
        if st.button(plain(sheet.title), key=f"open-{sheet.id}", icon=":material/edit_note:"):
            open_sheet(sheet.id)
            st.switch_page("alignment/pages/sheet.py")
        about = [plain(centre_name(sheet.centre, language())) or "–", say("home-rows", count=sheet.rows)]
        with st.container(horizontal=True, vertical_alignment="center", width="content"):  # in one line on a phone
            st.caption(" · ".join([*about, say("home-yours")] if one.own else about), width="content")
            in_hand = Verb.DELETE in one.verbs and not one.workshop
            if in_hand and st.button(
                say("home-delete"), key=f"delete-{sheet.id}", type="tertiary", help=say("home-delete-help")
            ):
                st.session_state["to-bin"] = sheet.id
    if in_hand and st.session_state.get("to-bin") == sheet.id:
        with st.container(horizontal=True, vertical_alignment="center", border=True, key="ask-delete"):
            st.markdown(say("home-bin-ask", title=sheet.title), width="content")
            put, keep = st.button(say("home-bin-yes"), icon=":material/delete:"), st.button(say("home-bin-no"))
        if put:
            own.delete(sheet.id)
        if put or keep:
            st.session_state.pop("to-bin")
            st.rerun()
if away:
    with st.expander(say("home-bin", count=len(away)), icon=":material/delete:"):
        for one in away:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(plain(one.summary.title), width="content")
                if st.button(say("home-bring-back"), key=f"back-{one.summary.id}", icon=":material/undo:"):
                    own.bring_back(one.summary.id)
                    st.rerun()
secretariat_panel()
