import streamlit as st

from sdg_data import load_catalogue, search
from sdg_data.markup import goal_band, target_card
from sdg_data.widgets import for_html, goal_buttons, language, speaker

say = speaker("sdg_data")
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
        st.html(goal_band(goal, catalogue, for_html("sdg_data")))
    cards = dict.fromkeys([*targets, *parents])
    st.html("".join(target_card(target, catalogue, for_html("sdg_data"), tuple(found)) for target in cards) or "<br>")
elif chosen:
    st.html(goal_band(catalogue.goal(chosen), catalogue, for_html("sdg_data")))
    cards = [target_card(target, catalogue, for_html("sdg_data")) for target in catalogue.targets_of(chosen)]
    st.html("".join(cards))
st.caption(say("catalogue-source"))
