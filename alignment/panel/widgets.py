"""The panel and the band on a page, as `alignment.panel.markup.beside` draws them.

Both are there on every screen; the style shows the one that has room.
"""

from collections.abc import Mapping
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from alignment.ground.widgets import put_style, show_html
from alignment.panel.markup import BAND, PANEL


def goal_band(shown: Mapping[str, Markup]) -> None:
    """The band that stays at the top of a phone while one scrolls; it belongs before the columns of the page."""
    put_style(Path(__file__).parents[1] / "style" / "panel.css")
    with st.container(key="goal-panel-band"):
        show_html(shown[BAND])


def goal_panel(shown: Mapping[str, Markup]) -> None:
    """The panel that stays in sight while one scrolls; it belongs at the end of the column beside the sheet."""
    with st.container(key="goal-panel"):
        show_html(shown[PANEL])
