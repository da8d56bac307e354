"""What every page shares: the person's language, the look, sentences fit for a page, and errors without a traceback."""

import logging
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import streamlit as st

from sdg_data.catalogue import Catalogue
from sdg_data.errors import ToolkitError
from sdg_data.markup import goal_style
from sdg_data.turns import Turns
from sdg_data.wording import FALLBACK, Wording, languages, wording

_STYLE = Path(__file__).parent / "style"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:^=&])")
_log = logging.getLogger(__name__)
_turns = Turns(2, patience=1.0)  # two: while one waits for the disk or the database, the other works


def in_turn() -> AbstractContextManager[None]:
    """Around what a run of a page or of a fragment does: see `Turns`."""
    return _turns.taken()


def plain(text: str) -> str:
    """The text so that Streamlit's Markdown shows it as it is: no links, pictures, formulas or directives in it."""
    return _MARKDOWN.sub(r"\\\1", text)


def language() -> str:
    """The language of the person whose page this is: theirs alone, kept in their session and their address."""
    chosen: str = st.session_state.get("language", FALLBACK)
    return chosen


def speaker(package: str) -> Wording:
    """What `package` says in the person's language, with the values made plain for Markdown."""
    return wording(package, language()).treating(plain)


def for_html(package: str) -> Wording:
    """What `package` says in the person's language, for markup functions, which escape it themselves."""
    return wording(package, language())


def settle_language() -> None:
    """Decide the language before anything is shown: that of the address, of the session, or of the browser."""
    wanted = st.query_params.get("lang") or st.session_state.get("language") or (st.context.locale or "")
    code = wanted.split("-")[0].lower()
    st.session_state["language"] = code if code in languages() else FALLBACK


def choose_language() -> None:
    """A small list of the languages, in the corner of the page."""
    say = speaker("sdg_data")
    with st.container(key="language", width="content"):
        chosen = st.menu_button(
            languages()[language()].name,
            list(languages()),
            format_func=lambda code: languages()[code].name,
            icon=":material/language:",
            type="tertiary",
            help=say("choose-language"),
        )
    if chosen:
        st.session_state["language"] = chosen
        st.query_params["lang"] = chosen
        st.rerun()


def dress() -> None:
    """The look of every page, and the direction of the person's language on the whole of it."""
    spoken = languages()[language()]
    script = (_STYLE / "page.js").read_text(encoding="utf-8")
    head = f'document.documentElement.lang="{spoken.code}";document.documentElement.dir="{spoken.direction}";'
    with st.container(key="dress"):
        st.html(_STYLE / "base.css")
        # A constant of ours and a code of the language list: nothing that a person typed comes in here.
        st.html(f"<script>{head}{script}</script>", unsafe_allow_javascript=True)


def goal_buttons(catalogue: Catalogue, chosen: int | None) -> int | None:
    """The 17 goals as buttons in their official colours; gives the number of the one just pressed, else None."""
    rules = "".join(
        f".st-key-goal-{goal.number} button,.st-key-goal-{goal.number} button:hover{{{goal_style(goal)}}}"
        for goal in catalogue.goals
    )
    st.html(f"<style>{rules}</style>")
    pressed = None
    with st.container(key="goals", horizontal=True, gap="small"):
        for goal in catalogue.goals:
            mark = "● " if goal.number == chosen else ""
            label = f"{mark}**{goal.number}** {plain(catalogue.label(goal.code, language()))}"
            if st.button(label, key=f"goal-{goal.number}"):
                pressed = goal.number
    return pressed


@contextmanager
def guarded() -> Iterator[None]:
    """Show what the toolkit refuses as a sentence, and anything else as an apology; the log has the rest."""
    try:
        yield
    except ToolkitError as refusal:
        st.error(refusal.say(speaker(refusal.package)))
    except Exception:  # noqa: BLE001 (whatever it is, a person in the room gets a sentence)
        _log.exception("A page failed")
        st.error(speaker("sdg_data")("error-unforeseen"))
