"""What every page shares: the person's language, the look, sentences fit for a page, and errors without a traceback."""

import hashlib
import json
import logging
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st
from markupsafe import Markup, escape
from streamlit.delta_generator import DeltaGenerator
from streamlit.runtime.scriptrunner import get_script_run_ctx

from alignment.ground.calendars import numbering
from alignment.ground.errors import words_for
from alignment.ground.headers import page_text
from alignment.ground.markup import each, goal_style
from alignment.ground.moments import zone_of
from alignment.ground.turns import Turns
from alignment.ground.uploads import MOST_BYTES, MOST_FILES, shared_uploads
from alignment.ground.wording import FALLBACK, GROUND, Wording, keys, languages, wording
from alignment.ground.written import beside_others
from sdg_data import Catalogue, ToolkitError

_STYLE = Path(__file__).parent / "style"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:^=&])")
# What Streamlit looks for when the escapes are gone already: an address of a page or of mail, a name of a picture
# between colons, an arrow or a dash made of signs.
_ALIVE = re.compile(
    r"(?<=://)(?=[\w.-])|(?<=www)(?=\.)|(?<=@)(?=[\w-])|(?<=:)(?=material/|[\w+/-]+:)"
    r"|(?<!\S)(?=(?:<?->|<-|--|[<>~]=)(?!\S))",
    re.IGNORECASE,
)
_OWN, _AS_OURS = "language-of-the-browser", "-u-ca-gregory-"
_JOINER = "\u2060"  # seen by nobody, and a browser that is given a copied address leaves it out
_log = logging.getLogger(__name__)
_turns = Turns(2, patience=1.0)  # two: while one waits for the disk or the database, the other works


def in_turn() -> AbstractContextManager[None]:
    """Around what a run of a page or of a fragment does: see `Turns`."""
    return _turns.taken()


def plain(text: str) -> str:
    """The text so that Streamlit's Markdown shows it as it is: no links, pictures, formulas or directives in it."""
    return _MARKDOWN.sub(r"\\\1", _ALIVE.sub(_JOINER, text))


def theirs(text: str) -> str:
    """What somebody wrote, made plain: on a page that runs leftward it runs its own way, its full stop at its end."""
    return beside_others(plain(text)) if text and for_html(GROUND).leftward else plain(text)


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


def in_local_time(moment: datetime) -> str:
    """A moment as the person's language writes it, in the zone of their browser; UTC, and said so, without one."""
    say, zone = for_html(GROUND), zone_of(st.context.timezone, st.context.timezone_offset)
    return say("moment" if zone else "moment-utc", moment=moment.astimezone(zone or UTC))


def base_path() -> str:
    """The path that all addresses of the app begin with, "/workshop", where it has one: Streamlit's `baseUrlPath`."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return base and f"/{base}"


def on_server(path: str) -> str:
    """The address on this server of a path of ours, "/draft"."""
    return f"{base_path()}{path}"


def show_html(html: Markup, where: Any = st, **more: Any) -> None:
    """Put HTML on the page, or into a container of it, nothing for nothing; a plain text would be escaped."""
    if html:  # Streamlit refuses an empty one
        where.html(str(escape(html)), **more)


def link_to_copy(label: str, address: str, key: str, **more: Any) -> None:
    """A link to pass on. The page's script copies it when it is pressed, over plain http as well, and says so."""
    # A field keeps what stands in it for as long as its key is the same: another link needs another one.
    name = f"shared-link-{key}-{hashlib.sha256(address.encode()).hexdigest()[:8]}"
    st.text_input(label, address, key=name, icon=":material/content_copy:", **more)


@dataclass(frozen=True, slots=True)
class _ToTheLetter:
    """HTML that Streamlit puts on the page as it is. In a plain text it would look for indents, line by line."""

    html: str

    def _repr_html_(self) -> str:
        return self.html


def put_style(*files: Path) -> None:
    """Dress the page by style sheets of ours, all of them as one."""
    rules = "\n".join(map(page_text, files))
    st.html(_ToTheLetter(f"<style>{rules}</style>"))


def put_script(file: Path, **told: str) -> None:
    """Run a script of ours on the page. It finds what it is `told` in the `dataset` of its own element.

    Its text is the file's and no other, or it would not run: see `alignment.ground.headers`.
    """
    attributes = each(Markup(' data-{}="{}"'), told.items())
    st.html(_ToTheLetter(f"<script{attributes}>{page_text(file)}</script>"), unsafe_allow_javascript=True)


def refusal_in_words(refusal: ToolkitError) -> str:
    """The sentence of a refusal in the person's language, with the values made plain for Markdown."""
    return refusal.say(words_for(refusal, language()).treating(plain))


def settle_language() -> None:
    """Decide the language before anything is shown: when somebody comes that of the address, else of the browser.

    From then on what they choose goes for every page they see, also for one they come back to.
    """
    if "language" not in st.session_state:
        own = _of_the_browser()
        st.session_state["language"] = _spoken(st.query_params.get("lang", "")) or own
        # From then on `page.js` names the language of the page: also to a server that was started anew.
        named = st.context.locale or ""
        st.session_state[_OWN] = "" if _AS_OURS in named and not named.endswith("-x-own") else own


def _spoken(wanted: str) -> str:
    code = wanted.partition("-")[0].lower()
    return code if code in languages() else ""


def _of_the_browser() -> str:
    return _spoken(st.context.locale or "") or FALLBACK


def keep_in_address(*names: str) -> None:
    """Put the language, and what the session has under these names, into the address, all at once; "" is left out.

    The language goes without saying where it is the browser's own.
    """
    asked = st.query_params.to_dict()
    is_own = language() == st.session_state.get(_OWN)
    spoken = "" if is_own and asked.get("lang") != language() else language()
    wanted = {"lang": spoken} | {name: st.session_state.get(name, "") for name in names}
    if any(asked.get(name, "") != value for name, value in wanted.items()):
        st.query_params.from_dict({name: value for name, value in (asked | wanted).items() if value})


def choose_language() -> None:
    """A small list of the languages, in the corner of the page."""
    say = speaker(GROUND)
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
        st.rerun()


def show_places(pages: Sequence[Any]) -> None:
    """The ways to these pages in a line at the top of a phone, where Streamlit folds the menu."""
    with st.container(key="places", horizontal=True, gap=None):
        for page in pages:
            st.page_link(page, width="content")


def dress() -> DeltaGenerator:
    """The look of every page, and the direction of the person's language on the whole of it.

    Gives the place of what is on every page and is not seen.
    """
    spoken = languages()[language()]
    unseen = st.container(key="dress")
    with unseen:
        put_style(_STYLE / "base.css")
        digits = numbering(spoken.code)
        put_script(_STYLE / "page.js", lang=spoken.code, dir=spoken.direction, digits=digits, **_said_of_links())
        put_script(_STYLE / "sentences.js", says=_of_streamlit(spoken.code))
    return unseen


@cache  # as many as there are languages
def _of_streamlit(code: str) -> str:
    # The sentences by name, with their places as the script fills them.
    say, before = wording(GROUND, code), "streamlit-"
    names = (key.removeprefix(before) for key in keys(GROUND, FALLBACK) if key.startswith(before))
    places = {"what": "{1}", "tenths": "{2}", "least": "{1}", "most": "{2}"}
    return json.dumps({name: say(f"streamlit-{name}", **places) for name in sorted(names)}, ensure_ascii=False)


def _said_of_links() -> dict[str, str]:
    say = for_html(GROUND)
    return {part: say(f"link-{part}") for part in ("copied", "marked")}


def goal_buttons(catalogue: Catalogue, chosen: int | None, on_press: Callable[[str], None] | None = None) -> int | None:
    """The 17 goals as buttons in their official colours; gives the number of the one just pressed, else None.

    `on_press` is given its code before the page runs again: where this must be of what the page had asked.
    """
    rule = Markup(".st-key-goal-{0} button,.st-key-goal-{0} button:hover{{{1}}}")
    rules = each(rule, ((goal.number, goal_style(goal)) for goal in catalogue.goals))
    show_html(Markup("<style>{}</style>").format(rules))
    pressed = None
    with st.container(key="goals", horizontal=True, gap="small"):
        for goal in catalogue.goals:
            mark = "● " if goal.number == chosen else ""
            label = f"{mark}**{goal.number}** {plain(catalogue.label(goal.code, language()))}"
            if st.button(label, key=f"goal-{goal.number}", on_click=on_press, args=(goal.code,)):
                pressed = goal.number
    return pressed


def ask_for_files(label: str, endings: Sequence[str], key: str) -> list[Any]:
    """A field for files whose names end in one of `endings`; gives those uploaded.

    The only way to upload: see `Uploads`.
    """
    shared_uploads().ask(_this_page())
    files = st.file_uploader(label, type=list(endings), accept_multiple_files=True, key=key)
    each, together = st.get_option("server.maxUploadSize"), MOST_BYTES // 1024**2
    st.caption(speaker(GROUND)("uploads-at-most", files=MOST_FILES, each=each, together=together))
    return files


def ask_for_file(label: str, endings: Sequence[str], key: str) -> Any:
    """A field for one file, as `ask_for_files`; gives None as long as there is none."""
    shared_uploads().ask(_this_page())
    return st.file_uploader(label, type=list(endings), key=key)


@contextmanager
def letting_go_of_uploads() -> Iterator[None]:
    """Around what a run shows: files that were uploaded on a page that is left do not stay in the server's memory."""
    shared_uploads().begin(page := _this_page())
    yield  # a run that is broken off has not said yet what it asks for
    if shared_uploads().end(page) and st.runtime.exists():
        st.runtime.get_instance().uploaded_file_mgr.remove_session_files(page)


def is_open(page: str) -> bool:
    """Whether a page of this id is open in a browser now."""
    return st.runtime.exists() and st.runtime.get_instance().is_active_session(page)


def _this_page() -> str:
    # Streamlit's session: one for each tab, from its opening to its closing.
    context = get_script_run_ctx()
    return context.session_id if context else ""


@contextmanager
def guarded(refused: Callable[[str], Any] = st.error) -> Iterator[None]:
    """Show what the toolkit refuses as a sentence, and anything else as an apology; the log has the rest.

    `refused` shows the sentence: `st.warning` where a form asks for something else.
    """
    try:
        yield
    except ToolkitError as refusal:
        refused(refusal_in_words(refusal))
    except Exception:  # noqa: BLE001 (whatever it is, a person in the room gets a sentence)
        _log.exception("A page failed")
        st.error(speaker(GROUND)("error-unforeseen"))
