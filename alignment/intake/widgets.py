"""The fields for what somebody brings along: a text to paste or a file; and where it may go."""

from collections.abc import Callable
from pathlib import Path

import streamlit as st

from alignment.access import Verb
from alignment.drafting.widgets import drafted_form
from alignment.errors import NotThere
from alignment.ground.widgets import ask_for_file, for_html, guarded, put_style, refusal_in_words, show_html, speaker
from alignment.intake.document import Document
from alignment.intake.errors import PACKAGE
from alignment.intake.files import read_document
from alignment.intake.markup import notes_of
from alignment.intake.pasted import read_pasted
from alignment.sheet import AlignmentSheet
from alignment.store import Step
from alignment.widgets import access, dress_sheet, open_sheet
from sdg_data import ToolkitError

_FORM = "bring"
ENDINGS = ("docx", "odt", "pptx", "xlsx", "ods", "csv", "tsv", "txt", "md", "pdf")
_BROUGHT, _NUMBER, _TAKEN = "brought", "brought-number", "taken-in"
_STYLE = Path(__file__).parent / "style" / "bring.css"
_PAGE = "alignment/pages/bring.py"
_SHEET_PAGE = "alignment/pages/sheet.py"


def show_title() -> None:
    """What the page is for, and how it looks."""
    say = speaker(PACKAGE)
    dress_sheet()
    put_style(_STYLE)
    st.title(say("bring-title"))
    st.markdown(say("bring-about"))


def brought(*, folded: bool = False) -> Document | None:
    """The fields for a text and a file; gives what was read last, None as long as there is nothing to show.

    What is typed or pasted is kept as a draft; what was read, as long as the page is open. The fields are `folded`
    where there is something else to look at first, and once something was read.
    """
    say, state = speaker(PACKAGE), st.session_state
    opened = not folded and not isinstance(state.get(_BROUGHT), Document)
    with st.container(key="bring-fields"), st.expander(say("bring-source"), expanded=opened):
        with drafted_form(_FORM) as form:
            text = form.text_area("text", say("bring-paste"), height=170, placeholder=say("bring-paste-example"))
            read = st.form_submit_button(say("bring-read"), type="primary", icon=":material/manage_search:")
        file = ask_for_file(say("bring-file"), ENDINGS, "bring-file")
    state["brought-by"] = form
    if read:
        _begin(lambda: read_pasted(text))
    elif file and state.get("bring-read") != file.file_id:
        state["bring-read"] = file.file_id
        with st.spinner(say("bring-reading")):
            _begin(lambda: read_document(file.getvalue(), file.name))
    found: Document | ToolkitError | None = state.get(_BROUGHT)
    if opened and isinstance(found, Document):
        st.rerun()  # the fields fold, and what was found stands where they were
    if isinstance(found, ToolkitError):
        st.error(refusal_in_words(found))
        return None
    if found:
        show_html(notes_of(found, for_html(PACKAGE)))
    return found


def way_to_bring() -> None:
    """The way to the page on which a programme, a plan or a filled-in table comes in."""
    st.page_link(_PAGE, label=speaker(PACKAGE)("bring-way"), icon=":material/upload_file:")


def of_this(name: str) -> str:
    """The key of a widget that asks about what is being looked at now: an answer to an earlier document is none."""
    return f"{name}-of-{st.session_state.get(_NUMBER, 0)}"


def nothing_brought() -> bool:
    """Whether this page has neither read nor refused anything yet."""
    return _BROUGHT not in st.session_state


def forget() -> None:
    """The page is as before anything was brought; what was typed stays."""
    state = st.session_state
    for name in [name for name in state if name == _BROUGHT or str(name).startswith(("review-", "answer-", "found-"))]:
        del state[name]


def open_to_take() -> AlignmentSheet | None:
    """The open sheet where the person may write into it and wants to; else what is brought becomes a new one."""
    sheet_id = st.session_state["sheet"]
    if not sheet_id:
        return None
    try:
        sheet = access().sheet(sheet_id)
    except NotThere:
        return None
    if Verb.WRITE not in access().verbs(sheet_id):
        return None
    say = speaker(PACKAGE)
    ways = {"open": say("bring-into-open", title=sheet.title), "new": say("bring-into-new")}
    way = st.container(key="bring-into-ways").segmented_control(
        say("bring-into"),
        list(ways),
        default="open",
        format_func=ways.__getitem__,
        required=True,
        key="bring-into",
    )
    return sheet if way == "open" else None


def go_to(sheet_id: str, steps: tuple[Step, ...] = (), rows: int = 0, *, pasted: bool) -> None:
    """Open the sheet that something was put into, and leave there how to take that back.

    What was brought is done with: a text that was `pasted` is no draft any more.
    """
    if pasted:
        st.session_state["brought-by"].drop()
    forget()
    if steps:
        st.session_state[_TAKEN] = (sheet_id, steps, rows)
    if st.session_state["sheet"] != sheet_id:
        open_sheet(sheet_id)
    st.switch_page(_SHEET_PAGE)


def undo_of_taken(sheet_id: str) -> None:
    """Over the rows of a sheet: what was just put into it, and the button that takes it back."""
    taken_in, steps, rows = st.session_state.get(_TAKEN, ("", (), 0))
    if taken_in != sheet_id:
        return
    say = speaker(PACKAGE)
    with st.container(key="undo-taken", horizontal=True, vertical_alignment="center", border=True):
        st.markdown(say("taken-in", rows=rows), width="content")
        if st.button(say("taken-back"), icon=":material/undo:", key="take-back"):
            with guarded():
                with access().changing_rows(sheet_id) as act:
                    act.take_back(steps)
                del st.session_state[_TAKEN]
                st.rerun()


def _begin(reading: Callable[[], Document]) -> None:
    # What was asked about an earlier document goes with it.
    state = st.session_state
    forget()
    state[_NUMBER] = state.get(_NUMBER, 0) + 1
    try:
        state[_BROUGHT] = reading()
    except ToolkitError as refusal:
        state[_BROUGHT] = refusal
