"""The app: who is here and in which language, then the page they chose. Start it with `streamlit run app.py`."""

import streamlit as st

from alignment.widgets import settle_person, warm_up
from sdg_data.widgets import choose_language, dress, guarded, settle_language, speaker

settle_language()
say = speaker("exercises")
st.set_page_config(page_title=say("app-name"), page_icon="exercises/style/icon.svg", layout="wide")

pages = (
    ("", "home", "exercises/pages/home.py"),
    ("sheet", "sheet", "alignment/pages/sheet.py"),
    ("examples", "examples", "alignment/pages/examples.py"),
    ("atlas", "atlas", "alignment/pages/atlas.py"),
    ("goals", "goals", "sdg_data/pages/catalogue.py"),
    ("history", "history", "alignment/pages/history.py"),
)
page = st.navigation(
    [st.Page(path, title=say(f"nav-{name}"), url_path=address, default=not address) for address, name, path in pages],
    position="top",
)
settle_person()
warm_up()
dress()
choose_language()
with guarded():
    page.run()
