"""The table of a sheet on a page, and the choice between it and the rows as cards."""

from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from alignment.ground.widgets import for_html, language, on_server, put_script, put_style
from alignment.sheet import AlignmentSheet
from alignment.table.columns import columns_of
from alignment.table.errors import TABLE
from alignment.widgets import browser_in_addresses

ROWS_VIEW, TABLE_VIEW = "rows", "table"
_HERE = Path(__file__).parent
_COOKIE = "sdg-rows-view"  # a habit of the browser, which says nothing of who the person is
_table = st.components.v2.component(
    "sdg_workshop.table",
    js="\n".join((_HERE / name).read_text(encoding="utf-8") for name in ("grid.js", "table.js")),
    isolate_styles=False,
)


def chosen_view() -> str:
    """Whether the person wants rows as cards or as a table; their browser remembers it. Cards, until they choose."""
    say, views = for_html(TABLE), (ROWS_VIEW, TABLE_VIEW)
    remembered = st.context.cookies.get(_COOKIE, "")
    before = st.session_state.get("rows-view-was") or (remembered if remembered in views else ROWS_VIEW)
    chosen = st.segmented_control(
        say("view"),
        views,
        default=before,
        format_func=lambda view: say(f"view-{view}"),
        key="rows-view",
        required=True,
        label_visibility="collapsed",
    )
    view = str(chosen or before)
    st.session_state["rows-view-was"] = view
    if view != remembered:
        with st.container(key="rows-view-remembered"):
            put_script(_HERE / "style" / "remember.js", view=view)
    return view


def sheet_table(sheet: AlignmentSheet, *, writes: bool) -> None:
    """The rows of a sheet as a table. What is done in it is kept without a run of the page.

    A while after the last act the page runs, for what it counts beside the table.
    """
    put_style(_HERE / "style" / "table.css")
    query = urlencode({"lang": language(), **browser_in_addresses()})
    _table(
        key=f"table-{sheet.id}",
        data={
            "sheet": sheet.id,
            "address": on_server(f"/table/{sheet.id}?{query}"),
            "codes": on_server(f"/table/codes/{language()}"),
            "find": on_server(f"/codes/{language()}"),
            "write": writes,
            "columns": _columns(sheet),
            "words": _words(),
        },
        on_changed_change=_nothing,
    )


def _columns(sheet: AlignmentSheet) -> list[dict[str, object]]:
    say = for_html(TABLE)
    return [
        {
            "name": column.name,
            "cells": column.cells.value,
            "title": say(f"column-{column.key}"),
            "options": [[option.value, say(f"{column.key}-{option}")] for option in column.options] or None,
        }
        for column in columns_of(sheet.kind)
    ]


def _words() -> dict[str, object]:
    say, shared = for_html(TABLE), for_html("alignment")
    ways = ("undo", "redo", "fill", "up", "down", "remove")
    return {
        **{state: shared(f"draft-{state}") for state in ("kept", "saving", "unsaved")},
        "table": say("table-name"),
        "number": say("table-number"),
        "row": say("table-row"),
        "sum": say("table-sum"),
        "acts": say("table-acts"),
        "help": say("table-help"),
        "theirs": say("table-theirs"),
        "letGo": say("table-let-go"),
        "left": say("table-left"),
        "suggested": say("table-suggested"),
        "suggestedKeys": say("table-suggested-keys"),
        "saysLittle": say("table-says-little"),
        "putAside": shared("suggestion-no"),
        "takeAll": say("table-take-all"),
        "keepMine": shared("keep-mine"),
        "takeTheirs": shared("take-theirs"),
        "undo": shared("undo"),
        "redo": say("table-redo"),
        "fill": say("table-fill"),
        "up": shared("row-move-up"),
        "down": shared("row-move-down"),
        "remove": shared("row-delete"),
        "keys": {way: say(f"table-{way}-key") for way in ways} | {"takeAll": say("table-take-all-key")},
    }


def _nothing() -> None:
    """Streamlit tells of a change only where somebody listens."""
