"""A live view on a page."""

from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from alignment.ground.widgets import for_html, language
from alignment.live.widgets import LINE
from alignment.widgets import browser_in_addresses
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import PACKAGE
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import own_part

_SCRIPTS = (Path(__file__).parent / name for name in ("wall.js", "live.js"))
_live = st.components.v2.component(
    "sdg_workshop.live",
    js=LINE + "".join(script.read_text(encoding="utf-8") for script in _SCRIPTS),
    isolate_styles=False,
)
_HANDLED, _PASSED = "live-handled", "live-passed"


def live(registry: Registry, snapshot: Snapshot, view: str, *, mine: bool = False) -> None:
    """Show a live view. The page runs again when the facilitator moves the room on, or what is opened in it changes.

    `mine` shows the person's own rows only.
    """
    say, own = for_html(PACKAGE), own_part(snapshot)
    # The server does not read the seat: a page whose group or centre changes has to connect anew.
    seat = f"{own.group}/{own.centre}" if own else ""
    query = urlencode({"lang": language(), "seat": seat, **browser_in_addresses()})
    listed = registry.known(snapshot.stage.exercise)
    found = _live(
        key=f"live-{view}",
        data={
            "url": f"/live/{snapshot.workshop.id}/{view}?{query}",
            "acts": f"/live/{snapshot.workshop.id}/act?{query}",
            "view": view,
            "stage": snapshot.stage_version,
            "me": own.id if own else "",
            "mine": mine,
            "pressed": sorted(listed.pressed(snapshot, own.id)) if listed and listed.pressed and own else [],
            "words": {state: say(f"live-{state}") for state in ("connecting", "connected", "lost", "gone")},
        },
        on_open_change=_nothing,
        on_stage_change=_nothing,
    )
    opened = found.get("open")
    if opened and opened not in {st.session_state.get(name) for name in (_HANDLED, _PASSED)}:
        st.session_state[_PASSED] = opened  # came while this page was running for something else: once more
        st.rerun()


def newly_opened(kind: str) -> str:
    """What of this kind ("row") the person has opened in a phone's view since this was last asked: its id, or "".

    The component keeps what is open, with a count, as its state: no run that is cut short can lose it.
    """
    opened = str((st.session_state.get("live-phone") or {}).get("open") or "")
    if not opened.startswith(f"{kind}/") or opened == st.session_state.get(_HANDLED):
        return ""
    st.session_state[_HANDLED] = opened
    return opened.removeprefix(f"{kind}/").rpartition("#")[0]


def _nothing() -> None:
    """Streamlit tells of a change only where somebody listens."""
