"""The rows of a sheet with their actions; the form of the open one stands in its place."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import streamlit as st

from alignment.editing import for_another_goal
from alignment.forms.answers import NEW
from alignment.forms.widgets import bring_into_sight, open_row, row_form
from alignment.ground.widgets import for_html, put_script, show_html, speaker
from alignment.markup import column_titles, row_card
from alignment.rows.parts import numbered, part_with, parts_of
from alignment.sheet import Alignment, AlignmentSheet
from alignment.store import Access, behind, row_before
from alignment.widgets import access
from sdg_data import Catalogue

_ACTIONS = ("another-goal", "duplicate", "move-up", "move-down", "delete")


def rows_of(sheet: AlignmentSheet, catalogue: Catalogue, earned: Mapping[str, tuple[str, ...]]) -> None:
    """The rows of the sheet with their actions; the form of the open one stands in its place."""
    sheets = access()
    drafts = sheets.drafts(sheet.id)
    if "open-row" not in st.session_state:
        st.session_state["open-row"] = next(iter(drafts), None)
        bring_into_sight(st.session_state["open-row"] or NEW)
    opened = st.session_state["open-row"]
    deleted = st.session_state.get("undo", {})
    with st.container(key="rows-so-far"):
        part, parts = _choose_part(sheet)
        if sheet.rows:
            with st.container(key="titles"):
                show_html(column_titles(for_html("alignment")))
        for number, row in numbered(sheet, parts[part]):
            if deleted.get("number") == number:
                _undo_bar(sheets, sheet, deleted)
            if row.id in drafts and row.id == opened:
                _framed_form(sheet, row.id, number)
            else:
                with st.container(key=f"sheet-row-{row.id}", horizontal=True, vertical_alignment="center"):
                    show_html(row_card(number, row, catalogue, for_html("alignment"), earned.get(row.id, ())))
                    _actions(sheets, sheet, row, number, drafts.get(row.id))
            if behind(row.id) in drafts:
                _begun_behind(sheet, row, number, opened)
        if deleted.get("number", 0) > len(sheet.rows):
            _undo_bar(sheets, sheet, deleted)
        _ways_to_other_parts(part, parts)
        for row_id in [
            row_id for row_id in drafts if row_id != NEW and sheet.row(row_before(row_id) or row_id) is None
        ]:
            _framed_form(sheet, row_id, len(sheet.rows) + 1)  # a colleague deleted the row that the person writes in
    # The new row's form has a place of its own: with the rows before it, each new one would take it away in mid-word.
    if NEW in drafts and opened == NEW:
        _framed_form(sheet, NEW, len(sheet.rows) + 1)
    else:
        _way_to_new_row(sheets, sheet, begun=NEW in drafts)


def rows_to_read(sheet: AlignmentSheet, catalogue: Catalogue) -> None:
    """The rows of a sheet that the person can only read."""
    part, parts = _choose_part(sheet)
    if sheet.rows:
        with st.container(key="titles-alone"):
            show_html(column_titles(for_html("alignment")))
    for number, row in numbered(sheet, parts[part]):
        with st.container(key=f"sheet-row-{row.id}"):
            show_html(row_card(number, row, catalogue, for_html("alignment")))
    _ways_to_other_parts(part, parts)


def edit_row(sheet: AlignmentSheet | None, row_id: str) -> None:
    """Open the form of a row; one that is not there is passed over."""
    row = sheet.row(row_id) if sheet else None
    if sheet is None or row is None or sheet.locked:
        return
    if row_id not in access().drafts(sheet.id):
        access().keep_draft(sheet.id, row)
    open_row(row_id)


def _choose_part(sheet: AlignmentSheet) -> tuple[int, tuple[range, ...]]:
    # Which part of a long sheet the person looks at, and all there are: that of the row they have just dealt with, else
    # the one they chose. A sheet may have become shorter since.
    say, parts, state = speaker("alignment"), parts_of(sheet), st.session_state
    sought = part_with(sheet, state.pop("row-in-sight", ""))
    state["rows-part"] = min(state.get("rows-part", 0) if sought is None else sought, len(parts) - 1)
    if len(parts) > 1:
        names = [_part_in_words(one, parts) for one in range(len(parts))]
        with st.container(key="rows-part-choice"):
            st.selectbox(say("rows-part-choose"), range(len(parts)), key="rows-part", persist_state="session",
                         format_func=names.__getitem__)  # fmt: skip
    part = int(state["rows-part"])
    if state.pop("rows-part-turned", False):
        with st.container(key=f"rows-part-turned-{part}"):  # of another part, or the script would not run again
            put_script(Path(__file__).parents[1] / "style" / "to_top.js")
    return part, parts


def _ways_to_other_parts(part: int, parts: tuple[range, ...]) -> None:
    if len(parts) == 1:
        return
    with st.container(key="rows-part-ways", horizontal=True, horizontal_alignment="distribute"):
        for other, icon in ((part - 1, "arrow_upward"), (part + 1, "arrow_downward")):
            if 0 <= other < len(parts):
                st.button(
                    _part_in_words(other, parts),
                    key=f"rows-part-{icon}",
                    icon=f":material/{icon}:",
                    on_click=lambda other=other: st.session_state.update(
                        {"rows-part": other, "rows-part-turned": True}
                    ),
                )


def _part_in_words(part: int, parts: tuple[range, ...]) -> str:
    first, last, every = parts[part][0], parts[part][-1], parts[-1][-1]
    return speaker("alignment")("rows-part", first=str(first), last=str(last), all=str(every))


def _framed_form(sheet: AlignmentSheet, row_id: str, number: int) -> None:
    with st.container(key=f"form-{row_id or 'new'}", border=True):
        row_form(sheet, row_id, number)


def _begun_behind(sheet: AlignmentSheet, row: Alignment, number: int, opened: str | None) -> None:
    # A row that is not there before it is saved: the same project, for another goal.
    begun, say = behind(row.id), speaker("alignment")
    if opened == begun:
        _framed_form(sheet, begun, number + 1)
    elif st.button(say("go-on-with-row"), key=f"go-on-{row.id}", icon=":material/add:", type="tertiary"):
        open_row(begun)


def _way_to_new_row(sheets: Access, sheet: AlignmentSheet, *, begun: bool) -> None:
    label = "go-on-with-row" if begun else "add-row" if sheet.rows else "add-first-row"
    if st.button(speaker("alignment")(label), key="add-row", icon=":material/add:", type="primary"):
        if not begun:
            sheets.keep_draft(sheet.id, Alignment())
        open_row(NEW)


def _actions(sheets: Access, sheet: AlignmentSheet, row: Alignment, number: int, draft: Alignment | None) -> None:
    say = speaker("alignment")
    unsaved = draft is not None and draft != row
    with st.container(key=f"actions-{row.id}", horizontal=True, width="content", vertical_alignment="center"):
        edit = st.button(
            say("unsaved" if unsaved else "edit"),
            key=f"edit-{row.id}",
            type="tertiary",
            help=say("edit-row", number=str(number)),
        )
        action = st.menu_button(
            say("more"),
            _ACTIONS,
            format_func=lambda action: say(f"row-{action}"),
            key=f"more-{row.id}",
            type="tertiary",
            help=say("more-row", number=str(number)),
        )
    if edit:
        if draft is None:
            sheets.keep_draft(sheet.id, row)
        open_row(row.id)
    if action == "another-goal":
        begun = behind(row.id)
        if begun not in sheets.drafts(sheet.id):
            sheets.keep_draft(sheet.id, replace(for_another_goal(row), id=begun, version=0))
        open_row(begun)
    elif action == "duplicate":
        bring_into_sight(sheets.add_row(sheet.id, row, after=row.id).id)
    elif action in {"move-up", "move-down"}:
        sheets.move_row(sheet.id, row.id, by=-1 if action == "move-up" else 1)
        bring_into_sight(row.id)
    elif action == "delete":
        change = sheets.delete_row(sheet.id, row.id, row.version)
        sheets.drop_draft(sheet.id, row.id)
        st.session_state["undo"] = {"change": change.id, "number": number}
    if action:
        if action != "delete":
            st.session_state.pop("undo", None)
        st.rerun()


def _undo_bar(sheets: Access, sheet: AlignmentSheet, undo: Mapping[str, int]) -> None:
    say = speaker("alignment")
    with st.container(key="undo", horizontal=True, vertical_alignment="center", border=True):
        st.markdown(say("row-deleted", number=str(undo["number"])), width="content")
        if st.button(say("undo"), icon=":material/undo:", key="undo-delete"):
            bring_into_sight(sheets.restore(sheet.id, undo["change"]).id)
            open_row(None)
