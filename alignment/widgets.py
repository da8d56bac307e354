"""The sheet on a page: who writes, which sheet is open, how it looks, what it covers, and its way out as a workbook."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NoReturn
from urllib.parse import urlencode

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from alignment.centres import centre_name
from alignment.coverage import EVERY_COURSE, coverage_of
from alignment.delimited import Separator, delimited, rows_of
from alignment.ground.browsers import new_word, token_at, word_among
from alignment.ground.widgets import for_html, language, on_server, plain, put_script, put_style, show_html, speaker
from alignment.ground.wording import wording
from alignment.ground.written import list_written
from alignment.markup import coverage_in_words, coverage_strip, what_rows_do
from alignment.sheet import AlignmentSheet
from alignment.store import Access, Passes, Rooms, person_id, shared_access, shared_passes
from alignment.workbook import TABS, file_name, write_workbook
from sdg_data import Catalogue


def settle_person() -> None:
    """Decide who the person is, by the browser's cookie, and which sheet they have open.

    A sheet in the address is the one to open: somebody went back to it. `open_sheet` takes the one of before out of it.
    `as` in the address is another person at the same browser: participants whom a facilitator plays on one laptop.
    """
    state, asked = st.session_state, st.query_params
    cookie, seat = word_among(st.context.cookies), str(asked.get("as", ""))[:8]
    if "cookie" in state and (cookie != state["cookie"] or seat not in {"", state["as"]}):
        _empty("language")  # Streamlit gives a session to whoever names it, but what is in it is its person's
    if "cookie" not in state:
        # Where cookies are blocked the session is all that knows the person.
        state.update({"cookie": cookie, "browser": cookie or new_word(), "as": seat})
        state["me"] = passes().person()
    sheet = str(asked.get("sheet", ""))[:32] or state.get("sheet", "")
    if state.get("sheet") != sheet:
        _begin_with(sheet)


def is_still_theirs() -> bool:
    """Whether the session is that of the browser it began with: Streamlit gives one to whoever names it."""
    return bool(word_among(st.context.cookies) == st.session_state["cookie"])


def person() -> str:
    """The token of the person whose page this is: a secret, by which the store knows them."""
    if not is_still_theirs():
        st.rerun()  # a fragment of a session that somebody else took over: the page's run decides who they are
    return str(st.session_state["me"])


def browser() -> str:
    """A word for the browser that all its persons share; nothing can be drawn from it."""
    return person_id(token_at(st.session_state["browser"]))


def browser_in_addresses() -> dict[str, str]:
    """What the page's own requests to the server say besides the cookie that goes with them, for their query."""
    state = st.session_state
    found = {"as": state["as"], "guest": "" if state["cookie"] else state["browser"]}
    return {name: value for name, value in found.items() if value}


def keep_unsent() -> None:
    """Have the browser keep what the person types until the server has it, and send it when they come again."""
    place, whose = (person_id(f"unsent {word}")[:16] for word in (st.session_state["as"], person()))
    put_script(Path(__file__).parent / "ground" / "style" / "unsent.js", keeper=f"{place}/{whose}")


def passes() -> Passes:
    """Who the person at this browser is, and how they go on as somebody else, here or elsewhere."""
    return shared_passes(token_at(st.session_state["browser"], st.session_state["as"]))


def become(token: str) -> NoReturn:
    """Go on as the person of this token, with nothing open that somebody else had open; the page ends here."""
    _empty("language", "cookie", "browser", "as")
    st.session_state["me"] = token
    if not st.session_state["cookie"]:
        st.rerun()  # the session is all that knows them
    put_script(Path(__file__).parent / "style" / "reload.js")  # fields show on what stood in them before
    st.stop()


def _empty(*but: str) -> None:
    kept = {name: st.session_state[name] for name in but if name in st.session_state}
    st.session_state.clear()
    st.session_state.update(kept)


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
    _begin_with(sheet_id)
    st.query_params.pop("sheet", None)


def _begin_with(sheet_id: str) -> None:
    st.session_state["sheet"] = sheet_id
    for name in ("open-row", "undo", "rows-part", "row-in-sight"):
        st.session_state.pop(name, None)


def dress_sheet() -> None:
    """The look of sheets, and the list that opens under the boxes of codes."""
    style, box = Path(__file__).parent / "style", Path(__file__).parent / "code_box" / "style"
    put_style(style / "sheet.css", style / "row_form.css", box / "code_list.css")
    with st.container(key="code-list"):
        put_script(box / "code_list.js")


def take_away(
    sheet: AlignmentSheet, catalogue: Catalogue, kind: Literal["primary", "secondary"] = "secondary"
) -> DeltaGenerator:
    """The button that gives the sheet as a workbook, written when it is pressed; which tabs it has; the rows as CSV.

    Gives the box with all but the button, for what else can be taken away.
    """
    say, spoken, others = speaker("alignment"), language(), TABS[1:]
    tabs = tuple(st.session_state.get("export-tabs", others))
    st.download_button(
        say("export"),
        lambda: write_workbook(sheet, catalogue, spoken, centre_name(sheet.centre, spoken), tabs),
        file_name(sheet),
        on_click="ignore",
        icon=":material/download:",
        type=kind,
        width="stretch",
    )
    with st.expander(say("export-more"), icon=":material/tune:") as others_too:
        st.pills(
            say("export-tabs"),
            others,
            format_func=lambda tab: say(f"workbook-tab-{tab}"),
            selection_mode="multi",
            default=others,
            key="export-tabs",
            persist_state="session",
            help=say("export-tabs-help"),
        )
        separator = choose_separator()
        st.download_button(
            say("export-csv"),
            lambda: delimited(rows_of(sheet, wording("alignment", spoken)), separator),
            file_name(sheet, ".csv"),
            on_click="ignore",
            icon=":material/csv:",
            width="stretch",
        )
    return others_too


def choose_separator() -> Separator:
    """What stands between the values of a CSV, as the person chooses."""
    say = speaker("alignment")
    return st.segmented_control(
        say("csv-separator"),
        list(Separator),
        format_func=lambda one: say(f"csv-{one}"),
        required=True,
        default=Separator.COMMA,
        key="csv-separator",
        persist_state="session",
    )


def link_to_wall() -> None:
    """The way from the atlas to the same view on the wall, in a window of its own."""
    say, query = speaker("alignment"), urlencode({**st.query_params.to_dict(), "lang": language()})
    st.link_button(
        say("atlas-on-wall"),
        f"{on_server('/atlas_wall')}?{query}",
        help=say("atlas-on-wall-help"),
        icon=":material/present_to_all:",
    )


def coverage_panel(sheet: AlignmentSheet, catalogue: Catalogue) -> None:
    """What the sheet covers, drawn and said; goals 4 and 17 can be set apart."""
    say = for_html("alignment")
    apart = EVERY_COURSE if st.toggle(say("set-apart"), key="set-apart", persist_state="session") else ()
    covered = coverage_of(sheet, catalogue).without(apart)
    title = say("chart-coverage-apart", goals=list_written(apart, say.language)) if apart else say("chart-coverage")
    st.markdown(f"**{plain(title)}**")
    show_html(coverage_strip(covered, catalogue, say))
    st.caption(plain(coverage_in_words(covered, catalogue, say)))


def effects_panel(sheet: AlignmentSheet) -> None:
    """What the rows of the sheet do to their goals, and a hint where every one of them helps."""
    show_html(what_rows_do(sheet, for_html("alignment")))
