import streamlit as st
from markupsafe import Markup

from alignment.catalogue_markup import goal_band, target_card
from alignment.ground.widgets import for_html, goal_buttons, language, show_html, speaker
from sdg_data import load_catalogue, search

say = speaker("alignment")
catalogue = load_catalogue()

# Choose: by words or code, or by goal.
st.title(say("catalogue-title"))
st.caption(say("catalogue-intro", targets=len(catalogue.targets), indicators=len(catalogue.indicators)))
asked = st.text_input(
    say("catalogue-search"),
    key="asked",
    live=True,
    max_chars=200,
    placeholder=say("catalogue-search-example"),
    icon=":material/search:",
    persist_state="session",
)
chosen = st.session_state.get("goal")
if not asked and (pressed := goal_buttons(catalogue, chosen)):
    chosen = st.session_state["goal"] = pressed

# Show: what was found, or the chosen goal's targets with their indicators.
if asked:
    found = [match.code for match in search(asked, language(), limit=40)]
    targets = [catalogue.target(code) for code in found if catalogue.level(code) == "target"]
    parents = [catalogue.target(catalogue.indicator(c).target) for c in found if catalogue.level(c) == "indicator"]
    goals = [catalogue.goal(code) for code in found if catalogue.level(code) == "goal"]
    st.subheader(say("catalogue-found", count=len(found)))
    if not found:
        st.info(say("catalogue-none"))
    for goal in goals:
        show_html(goal_band(goal, catalogue, for_html("alignment")))
    cards = dict.fromkeys([*targets, *parents])
    if cards:
        show_html(Markup("").join(target_card(one, catalogue, for_html("alignment"), tuple(found)) for one in cards))
elif chosen:
    show_html(goal_band(catalogue.goal(chosen), catalogue, for_html("alignment")))
    cards = [target_card(target, catalogue, for_html("alignment")) for target in catalogue.targets_of(chosen)]
    show_html(Markup("").join(cards))
st.caption(say("catalogue-source"))
