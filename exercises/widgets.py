"""What the pages of a workshop share: which workshop it is, who the person is in it, the live view, and joining."""

import re
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Literal
from urllib.parse import urlencode

import streamlit as st

from alignment import AlignmentSheet, centre_name, centres
from alignment.editing import unanswered
from alignment.samples import samples
from alignment.store import person_id
from alignment.widgets import person
from exercises.address import room_address
from exercises.exercise import Exercise
from exercises.markup import join_card, spaced
from exercises.registry import EXERCISES
from exercises.rooms import Snapshot, shared_rooms
from exercises.workshop import Participant, Workshop
from exercises.workshops import Facilitation, Workshops, shared_workshops
from sdg_data.widgets import for_html, language, speaker

_STYLE = Path(__file__).parent / "style"
_live = st.components.v2.component(
    "sdg_workshop.live", js=(_STYLE / "live.js").read_text(encoding="utf-8"), isolate_styles=False
)


def the_workshops() -> Workshops:
    """The workshops that everybody shares. Raises `StoreFailed`."""
    return shared_workshops()


def settle_workshop() -> None:
    """Keep which workshop is open, and the facilitator's key, in the session and in the address."""
    for name in ("workshop", "key"):
        value = st.query_params.get(name, "")[:64] or st.session_state.get(name, "")
        st.session_state[name] = value
        if value and st.query_params.get(name) != value:
            st.query_params[name] = value


def pages_on_the_menu(pages: tuple[str, ...]) -> tuple[str, ...]:
    """The pages that the menu shows: those of a workshop only to who is in one, the facilitator's to who has the key.

    Hidden is not forbidden: what the facilitator's pages do asks for the key.
    """
    has = {name: st.query_params.get(name) or st.session_state.get(name) for name in ("workshop", "key")}
    needs = {"room": "workshop", "lead": "key", "agenda": "key"}
    return tuple(page for page in pages if page != "projector" and (page not in needs or has[needs[page]]))


def open_workshop(workshop_id: str, key: str = "") -> None:
    """Make this the person's workshop; "" leaves it. With the key they are its facilitator, and are shown the link."""
    for name, value in (("workshop", workshop_id), ("key", key)):
        st.session_state[name] = value
        st.query_params.pop(name, None)
    st.session_state.pop("open-row", None)
    if key:
        st.session_state["show-key"] = key


def the_room() -> Snapshot | None:
    """The workshop that the person has open, as it is now, or None where they have none."""
    workshop_id = st.session_state.get("workshop", "")
    return shared_rooms().snapshot(workshop_id) if workshop_id else None


def own_part(snapshot: Snapshot) -> Participant | None:
    """How the person takes part in the workshop, or None who does not."""
    return snapshot.people.get(person_id(person()))


def the_facilitation() -> Facilitation | None:
    """What the person may do as facilitator of the open workshop, or None where they are not."""
    key = st.session_state.get("key", "")
    if not key:
        return None
    return the_workshops().facilitation(st.session_state["workshop"], key)


def dress_room() -> None:
    """The look of workshops, and what moves the countdowns in it."""
    st.html(_STYLE / "room.css")
    st.html(_STYLE / "agenda.css")
    with st.container(key="countdown"):
        # A constant of ours: nothing that a person typed comes in here.
        script = (_STYLE / "countdown.js").read_text(encoding="utf-8")
        st.html(f"<script>{script}</script>", unsafe_allow_javascript=True)


def client() -> str:
    """Whose tries of codes are counted together: the network address."""
    return st.context.ip_address or "localhost"


def own_address() -> str:
    """The address at which the room reaches the app, as far as this page can tell."""
    return room_address(st.context.url or "http://localhost:8501")


def live(snapshot: Snapshot, view: str, *, mine: bool = False) -> None:
    """Show a live view. The page runs again when the facilitator moves the room on, or a button of it is pressed.

    `mine` shows the person's own rows only.
    """
    say = for_html("exercises")
    own = own_part(snapshot)
    # The server does not read the seat: a page whose group or centre changes has to connect anew.
    seat = f"{own.group}/{own.centre}" if own else ""
    query = urlencode({"me": person(), "lang": language(), "seat": seat})
    words = {state: say(f"live-{state}") for state in ("connecting", "connected", "lost", "gone")}
    key = f"live-{view}"
    found = _live(
        key=key,
        data={
            "url": f"/live/{snapshot.workshop.id}/{view}?{query}",
            "view": view,
            "stage": snapshot.stage_version,
            "me": own.id if own else "",
            "mine": mine,
            "words": words,
        },
        on_act_change=partial(_keep_pressed, key, "act"),
        on_edit_change=partial(_keep_pressed, key, "edit"),
        on_stage_change=_nothing,
    )
    for kind in ("act", "edit"):  # the page has had its chance: what it did not act on now must not happen later
        st.session_state.pop(f"pressed-{kind}", None)
    # A press that cuts a run short before this line is one of a widget that Streamlit takes for gone: it then calls
    # nobody, but gives the value here.
    heard = st.session_state.pop("heard-press", False)
    unheard = {kind: found.get(kind) for kind in ("act", "edit") if found.get(kind) and not heard}
    for kind, pressed in unheard.items():
        st.session_state[f"pressed-{kind}"] = str(pressed)
    if unheard:
        st.rerun()


def pressed_live(kind: Literal["act", "edit"] = "act") -> str:
    """What was pressed in a live view since this was last asked: the value of a button that acts, or the row to edit.

    "" where nothing was.
    """
    return str(st.session_state.pop(f"pressed-{kind}", ""))


def _keep_pressed(key: str, kind: str) -> None:
    # Kept until a run has come far enough to act on it: the next event may cut the run short that the press began.
    if pressed := (st.session_state.get(key) or {}).get(kind):
        st.session_state[f"pressed-{kind}"] = str(pressed)
        st.session_state["heard-press"] = True


def newest(snapshot: Snapshot, exercise: str) -> int:
    """The stamp of the last change of what an exercise has gathered; 0 where there is nothing."""
    return max((document.stamp for document in snapshot.gathered.get(exercise, ())), default=0)


@st.fragment(run_every=3)
def show_news(exercise: str, seen: int, label: str) -> None:
    """A button of this label once an exercise has gathered more than the stamp `seen`; it runs the page again.

    The facilitator's page does not run by itself: what is half filled in on it would change under the hand.
    """
    snapshot = the_room()
    news = snapshot is not None and newest(snapshot, exercise) > seen
    if news and st.button(label, icon=":material/refresh:", key=f"news-{exercise}", type="tertiary"):
        st.rerun()


def _nothing() -> None:
    """Streamlit tells of a trigger only where somebody listens."""


def join_form() -> Workshop | None:
    """Ask for a join code; gives the workshop once it is right. One in the address (from the QR) is tried at once."""
    say = speaker("exercises")
    given = st.query_params.get("join", "")
    if given:
        st.query_params.pop("join")
        return the_workshops().find(given, client())
    with st.form("join", border=False):
        typed = st.text_input(say("join-code"), max_chars=12, placeholder="ABC 347", key="join-code")
        pressed = st.form_submit_button(say("join"), type="primary", icon=":material/login:", width="stretch")
    return the_workshops().find(typed or "", client()) if pressed else None


def take_seat(snapshot: Snapshot) -> bool:
    """Ask the person how they take part, all of it optional; gives whether they have just sat down."""
    say, workshop, before = speaker("exercises"), snapshot.workshop, own_part(snapshot)
    with st.form("seat", border=False):
        nickname = st.text_input(
            say("nickname"), before.nickname if before else "", max_chars=60, help=say("nickname-help"), key="nickname"
        )
        group = centre = ""
        if workshop.groups:
            chosen = before.group if before and before.group in workshop.groups else None
            group = st.pills(say("group"), workshop.groups, default=chosen, key="group") or ""
        if workshop.centres:
            listed = list(workshop.centres)
            centre = (
                st.selectbox(
                    say("centre"),
                    listed,
                    index=listed.index(before.centre) if before and before.centre in listed else None,
                    format_func=lambda known: centre_name(known, language()),
                    placeholder=say("choose-centre"),
                    key="centre",
                )
                or ""
            )
        if not st.form_submit_button(say("sit-down"), type="primary", icon=":material/login:", width="stretch"):
            return False
    the_workshops().join(workshop, person(), nickname or "", group, centre)
    return True


def workshop_form(workshop: Workshop, key: str, button: str) -> Workshop | None:
    """Ask what a workshop is called and who comes; gives it, as typed, once the button is pressed."""
    say = speaker("exercises")
    with st.form(f"workshop-{key}", border=False):
        name = st.text_input(say("workshop-name"), workshop.name, max_chars=60, key=f"{key}-name")
        place = st.text_input(say("workshop-place"), workshop.place, max_chars=60, key=f"{key}-place")
        first, last = st.columns(2)
        starts = first.date_input(say("workshop-starts"), workshop.starts, format="YYYY-MM-DD", key=f"{key}-starts")
        ends = last.date_input(say("workshop-ends"), workshop.ends, format="YYYY-MM-DD", key=f"{key}-ends")
        present = st.multiselect(
            say("workshop-centres"),
            list(dict.fromkeys((*centres(), *workshop.centres))),
            workshop.centres,
            format_func=lambda known: centre_name(known, language()),
            accept_new_options=True,
            key=f"{key}-centres",
        )
        groups = st.text_input(
            say("workshop-groups"), ", ".join(workshop.groups), key=f"{key}-groups", help=say("workshop-groups-help")
        )
        if not st.form_submit_button(button, type="primary"):
            return None
    return replace(
        workshop,
        name=name or "",
        place=place or "",
        starts=starts,
        ends=ends,
        centres=tuple(present),
        groups=names_in(groups or ""),
    )


def names_in(typed: str) -> tuple[str, ...]:
    """The names of a list as people type one, with the commas of their language, semicolons or lines between."""
    return tuple(filter(None, (name.strip() for name in re.split(r"[,;،؛、\n]", typed))))


def facilitator_link(workshop: Workshop, key: str) -> None:
    """The secret link, to be kept; shown once."""
    say = speaker("exercises")
    st.warning(say("key-once"), icon=":material/key:")
    st.code(f"{own_address()}/lead?{urlencode({'workshop': workshop.id, 'key': key})}", language=None, wrap_lines=True)


def join_panel(snapshot: Snapshot) -> None:
    """How people join, and the way to the projector's page, which has no power."""
    say = for_html("exercises")
    st.html(f"<div class='live-parts'>{join_card(snapshot, own_address(), say)}</div>")
    query = urlencode({"workshop": snapshot.workshop.id, "lang": language()})
    st.link_button(
        speaker("exercises")("open-projector"), f"/projector?{query}", icon=":material/cast:", width="stretch"
    )


def stage_choice(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Where the room is to work, and the button that brings everybody there."""
    say, stage = speaker("exercises"), snapshot.stage
    places = {f"exercise:{listed.name}": listed.say(language())("card-title") for listed in EXERCISES}
    places |= {f"sheet:{coding.id}": f"{coding.title} ({say('coding')})" for coding in snapshot.codings}
    of_codings = {sheet for coding in snapshot.codings for sheet in coding.sheets.values()}
    own = [sheet for sheet in snapshot.sheets.values() if sheet.id not in of_codings]
    places |= {f"sheet:{sheet.id}": sheet.title for sheet in own}
    now = f"exercise:{stage.exercise}" if stage.exercise else f"sheet:{stage.sheet}"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.selectbox(
            say("lead-stage"),
            list(places),
            index=list(places).index(now) if now in places else 0,
            format_func=lambda place: places[place],
            key=f"stage-{now}",
        )
        if st.button(
            say("bring-everyone"), type="primary", icon=":material/campaign:", help=say("bring-everyone-help")
        ):
            kind, _, name = str(chosen).partition(":")
            facilitation.bring_everyone(**{kind: name})
            st.rerun()


def case_choice(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """A sheet for the room: empty, or an example; for everybody, or for each group face down."""
    say = speaker("exercises")
    listed = samples()
    chosen = st.selectbox(
        say("case"),
        ["", *listed],
        format_func=lambda name: listed[name].sheet.title if name else say("case-empty"),
        key="case",
    )
    title = "" if chosen else st.text_input(say("case-title"), max_chars=200, key="case-title")
    double = st.toggle(say("case-double"), key="case-double", help=say("case-double-help"))
    if not st.button(say("case-add"), icon=":material/note_add:"):
        return
    sheet = listed[chosen].sheet if chosen else AlignmentSheet(title=title or "")
    if double:
        made = facilitation.start_coding(sheet).id
    else:
        made = facilitation.add_sheet(replace(sheet, rows=tuple(map(unanswered, sheet.rows)))).id
    if not snapshot.stage.sheet:
        facilitation.bring_everyone(sheet=made)
    st.rerun()


def moderation(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Rows and nicknames that the room need not see."""
    say, stage = speaker("exercises"), snapshot.stage
    rows = {
        row.id: f"{sheet.title} · {number}. {row.project or row.strategic_focus}"
        for sheet in snapshot.sheets.values()
        for number, row in enumerate(sheet.rows, 1)
    }
    hidden = st.multiselect(
        say("hidden-rows"),
        list(rows),
        [row for row in stage.hidden_rows if row in rows],
        format_func=lambda row: rows[row],
        key=f"hidden-rows-{snapshot.stage_version}",
    )
    names = {who.id: who.nickname for who in snapshot.people.values() if who.nickname}
    masked = st.multiselect(
        say("hidden-people"),
        list(names),
        [who for who in stage.hidden_people if who in names],
        format_func=lambda who: names[who],
        key=f"hidden-people-{snapshot.stage_version}",
    )
    if not st.button(say("hide-these"), icon=":material/visibility_off:"):
        return
    for row in {*hidden} ^ {*stage.hidden_rows}:
        facilitation.hide_row(row, hidden=row in hidden)
    for who in {*masked} ^ {*stage.hidden_people}:
        facilitation.hide_person(who, hidden=who in masked)
    st.rerun()


def exercise_widgets(exercise: Exercise) -> ModuleType:
    """The widgets of an exercise: `take_part(snapshot, seat)` and `lead(snapshot, facilitation)`."""
    return import_module(f"{exercise.package.replace('/', '.')}.widgets")


def code_line(workshop: Workshop) -> None:
    """The join code on one line, always in sight."""
    st.markdown(f"{speaker('exercises')('join-code')} **`{spaced(workshop.code)}`**")
