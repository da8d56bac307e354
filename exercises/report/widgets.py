"""The report at the desk: what it is to be is typed and chosen, which is kept as a draft, and one press makes it."""

import streamlit as st

from alignment import AlignmentSheet
from alignment.ground.widgets import guarded, language, speaker
from alignment.ground.wording import languages
from alignment.paper import PaperFormat, can_be_made, make
from alignment.workbook import file_name
from exercises.report import PACKAGE
from exercises.report.writing import Wish, section_name, sections, written
from exercises.workshop.exercise import Registry
from exercises.workshop.export.widgets import export_button
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import room_form

_MOST_LETTERS = 4_000  # of a foreword: a page
_GATHERED = 0.3  # of the time that a report takes


def take_away(registry: Registry, facilitation: Facilitation, snapshot: Snapshot) -> None:
    """The workshop's workbook, and its report: what it is to be, and the button that makes it of the workshop now."""
    say = speaker(PACKAGE)
    export_button(registry, facilitation, snapshot)
    with st.expander(say("report-panel"), icon=":material/description:", key="desk-report"):
        _panel(registry, snapshot)


def _panel(registry: Registry, snapshot: Snapshot) -> None:
    say, made = speaker(PACKAGE), f"report-{snapshot.workshop.id}"
    st.caption(say("report-help"))
    with room_form(snapshot.workshop, "report", "wish") as form:
        wanted = form.segmented_control(
            "format", say("format"), list(PaperFormat), PaperFormat.WORD, required=True,
            format_func=lambda kind: say(f"format-{kind}"),
        )  # fmt: skip
        spoken = form.selectbox(
            "language", say("language"), list(languages()), language(),
            format_func=lambda code: languages()[code].name,
        )  # fmt: skip
        chosen = form.multiselect(
            "sections", say("sections"), list(sections(registry)), help=say("sections-help"),
            format_func=lambda name: section_name(registry, name, language()),
        )  # fmt: skip
        foreword = form.text_area("foreword", say("foreword-field"), max_chars=_MOST_LETTERS)
        asked = st.form_submit_button(say("make"), type="primary", icon=":material/description:", width="stretch")
    if not can_be_made(PaperFormat.PDF):
        st.caption(say("pdf-not-here"))
    if asked:
        st.session_state.pop(made, None)
        with guarded():
            going = st.progress(0.0, say("making"))
            paper = written(registry, snapshot, Wish(str(spoken), tuple(chosen), foreword))
            going.progress(_GATHERED, say("making"))
            kind = PaperFormat(wanted)
            st.session_state[made] = (kind, make(paper, kind))
            going.empty()
    if made in st.session_state:
        kind, content = st.session_state[made]
        st.download_button(
            say("download"),
            content,
            file_name(AlignmentSheet(title=snapshot.workshop.name), f".{kind}"),
            on_click="ignore",
            icon=":material/download:",
            key="report-download",
            width="stretch",
        )
