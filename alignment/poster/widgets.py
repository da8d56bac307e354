"""The poster and the filled-in handout of a sheet on a page: a button a format, made when it is pressed."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from alignment.ground.widgets import language, speaker
from alignment.handout.filled import filled
from alignment.paper import PaperFormat, PosterFormat, can_be_made, make, make_poster
from alignment.poster.gathering import poster_of
from alignment.sheet import AlignmentSheet
from alignment.workbook import file_name


def poster_and_handout(sheet: AlignmentSheet) -> None:
    """The buttons, each with its format; those of a format that is not installed here are left out."""
    say, spoken = speaker("alignment"), language()
    st.caption(say("poster-help"))
    for kind in PosterFormat if can_be_made(PaperFormat.PDF) else ():
        _offer(f"{say('poster')} · {kind.upper()}", file_name(sheet, f".{kind}"), ":material/wall_art:",
               partial(_poster, sheet, spoken, kind), f"poster-{sheet.id}-{kind}")  # fmt: skip
    for paper in filter(can_be_made, PaperFormat):
        name = "Word" if paper is PaperFormat.WORD else paper.upper()
        _offer(f"{say('handout-filled')} · {name}", file_name(sheet, f".{paper}"), ":material/description:",
               partial(_handout, sheet, spoken, paper), f"filled-{sheet.id}-{paper}")  # fmt: skip


def _offer(label: str, file: str, icon: str, made: Callable[[], bytes], key: str) -> None:
    st.download_button(label, made, file, on_click="ignore", width="stretch", icon=icon, key=key)


def _poster(sheet: AlignmentSheet, spoken: str, kind: PosterFormat) -> bytes:
    return make_poster(poster_of(sheet, spoken), kind)


def _handout(sheet: AlignmentSheet, spoken: str, paper: PaperFormat) -> bytes:
    return make(filled(sheet, spoken), paper)
