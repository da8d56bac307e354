"""The sheet on a page: who writes, which sheet is open, how it looks, what it covers, and its way out as a workbook."""

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import streamlit as st

from alignment.centres import centre_name
from alignment.coverage import EVERY_COURSE, coverage_of
from alignment.ground.widgets import for_html, language, plain, put_style, show_html, speaker
from alignment.markup import coverage_in_words, coverage_strip
from alignment.sheet import AlignmentSheet
from alignment.store import Access, Rooms, shared_access
from alignment.workbook import file_name, write_workbook
from sdg_data import Catalogue


def settle_person() -> None:
    """Keep who writes and which sheet is open in the session and in the address, whichever of the two has it."""
    for name, fallback in (("me", secrets.token_urlsafe(12)), ("sheet", "")):
        value = st.session_state.get(name) or st.query_params.get(name, fallback)[:32]
        st.session_state[name] = value
        if value and st.query_params.get(name) != value:
            st.query_params[name] = value


def person() -> str:
    """The token of the person whose page this is: it finds their drafts and nothing else."""
    return str(st.session_state["me"])


def settle_access(rooms: Rooms, address: Callable[[], str]) -> None:
    """Take what a link in the address gives, and the link out of it. Raises `NotThere` for one that is no longer good.

    `rooms` knows of workshops, for `access`; `address` gives what others reach the app at, for links to pass on.
    """
    st.session_state["rooms"], st.session_state["reached-at"] = rooms, address
    words = {name: st.query_params.pop(name)[:64] for name in ("open", "secretariat") if name in st.query_params}
    if "secretariat" in words:
        access().join_secretariat(words["secretariat"])
    if "open" in words:
        open_sheet(access().open_link(words["open"]))
        st.query_params["sheet"] = st.session_state["sheet"]


def access() -> Access:
    """What the person whose page this is may do with sheets."""
    return shared_access(person(), st.session_state.get("rooms"))


def reached_at() -> str:
    """Where others reach the app, as "http://192.168.1.20:8501"."""
    return str(st.session_state["reached-at"]())


def open_sheet(sheet_id: str) -> None:
    """Make this the person's open sheet; "" closes it."""
    st.session_state["sheet"] = sheet_id
    for name in ("open-row", "undo"):
        st.session_state.pop(name, None)
    if not sheet_id:
        st.query_params.pop("sheet", None)


def dress_sheet() -> None:
    """The look of sheets."""
    put_style(Path(__file__).parent / "style" / "sheet.css")


def take_away(sheet: AlignmentSheet, catalogue: Catalogue, kind: Literal["primary", "secondary"] = "secondary") -> None:
    """The button that gives the sheet as an Excel workbook, written when it is pressed."""
    spoken = language()
    st.download_button(
        speaker("alignment")("export"),
        lambda: write_workbook(sheet, catalogue, spoken, centre_name(sheet.centre, spoken)),
        file_name(sheet),
        on_click="ignore",
        icon=":material/download:",
        type=kind,
        width="stretch",
    )


def coverage_panel(sheet: AlignmentSheet, catalogue: Catalogue) -> None:
    """What the sheet covers, drawn and said; goals 4 and 17 can be set apart."""
    say = for_html("alignment")
    apart = EVERY_COURSE if st.toggle(say("set-apart"), key="set-apart", persist_state="session") else ()
    covered = coverage_of(sheet, catalogue).without(apart)
    title = say("chart-coverage-apart", goals=", ".join(map(str, apart))) if apart else say("chart-coverage")
    st.markdown(f"**{plain(title)}**")
    show_html(coverage_strip(covered, catalogue, say))
    st.caption(plain(coverage_in_words(covered, catalogue, say)))
