"""The wall and a phone in small, as they are now, and the buttons that steer the wall."""

from pathlib import Path
from typing import Literal
from urllib.parse import urlencode

import streamlit as st

from alignment.ground.widgets import language, put_style, speaker
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import PACKAGE, Facilitation
from exercises.workshop.live.widgets import live
from exercises.workshop.records import PREVIEW
from exercises.workshop.snapshots import Snapshot

_HERE = Path(__file__).parent
_TURNS = (("wall-back", ":material/keyboard_arrow_up:", -1), ("wall-on", ":material/keyboard_arrow_down:", 1))
_phone = st.components.v2.component(
    "sdg_workshop.phone", js=(_HERE / "phone.js").read_text(encoding="utf-8"), isolate_styles=False
)


def dress_desk() -> None:
    """The look of the desk."""
    put_style(_HERE / "style" / "desk.css")


def wall_preview(registry: Registry, snapshot: Snapshot) -> None:
    """The wall in small."""
    st.caption(speaker(PACKAGE)("lead-preview"))
    with st.container(key="projector-preview", border=True):
        live(registry, snapshot, "projector")


def wall_buttons(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Make the wall dark or show it again, which the key B does as well, and turn its pages."""
    say, blank = speaker(PACKAGE), snapshot.wall.blank
    label, icon = ("wall-show", ":material/tv:") if blank else ("wall-blank", ":material/tv_off:")
    kind: Literal["primary", "secondary"] = "primary" if blank else "secondary"
    with st.container(horizontal=True, key="desk-wall"):
        with st.container(key="desk-blank", width="content"):
            if st.button(f"{say(label)} **B**", key=f"wall-{blank}", icon=icon, type=kind):
                facilitation.blank_wall(blank=not blank)
                st.rerun()
        for label, icon, by in _TURNS:
            if st.button(say(label), key=label, icon=icon):
                facilitation.turn_wall(by)
                st.rerun()


def phone_preview(snapshot: Snapshot) -> None:
    """A phone in small, as somebody has it who is in no group; nothing on it can be pressed."""
    say = speaker(PACKAGE)
    asked = {"workshop": snapshot.workshop.id, PREVIEW: "1", "lang": language(), "as": st.session_state["as"]}
    query = urlencode({name: value for name, value in asked.items() if value})
    st.caption(say("desk-phone"))
    with st.container(key="phone-preview", border=True):
        _phone(key="desk-phone", data={"address": f"room?{query}", "title": say("desk-phone")})


def who_is_here(registry: Registry, snapshot: Snapshot) -> None:
    """Who is here, and who has answered, as the server counts it."""
    with st.container(key="desk-people"):
        live(registry, snapshot, "desk")
