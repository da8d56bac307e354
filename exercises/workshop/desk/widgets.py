"""What the facilitator has at hand: the workshop's facts, where the room works, what it sees, and the way back."""

import re
import secrets
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Literal
from urllib.parse import urlencode

import streamlit as st
from markupsafe import Markup

from alignment import AlignmentSheet, centre_name, known_centres
from alignment.editing import unanswered
from alignment.ground.moments import zone_names
from alignment.ground.widgets import for_html, guarded, language, on_server, show_html, speaker
from alignment.ground.wording import languages, wording
from alignment.samples import known_samples
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import PACKAGE, Facilitation
from exercises.workshop.hours import zone_at
from exercises.workshop.joining.seats import MOST_UNASKED, waits_for_more
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.markup import join_card
from exercises.workshop.reach.keeping import screen_word
from exercises.workshop.reach.widgets import reach_panel
from exercises.workshop.records import InAtlas, WorkshopPhase
from exercises.workshop.returning.widgets import returning_people
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import in_words, own_address, room_form, the_desk, the_room, verbs_at_desk


def workshop_form(facilitation: Facilitation) -> bool:
    """Ask what the workshop is called and who comes; gives whether it has just been changed."""
    say, workshop = speaker(PACKAGE), facilitation.workshop
    with room_form(workshop, "workshop", "facts") as form:
        name = form.text_input("name", say("workshop-name"), workshop.name, max_chars=60)
        place = form.text_input("place", say("workshop-place"), workshop.place, max_chars=60)
        first, last = st.columns(2)
        starts = form.date_input("starts", say("workshop-starts"), workshop.starts, where=first)
        ends = form.date_input("ends", say("workshop-ends"), workshop.ends, where=last)
        present = form.multiselect(
            "centres",
            say("workshop-centres"),
            list(dict.fromkeys((*known_centres(), *workshop.centres))),
            workshop.centres,
            format_func=lambda known: centre_name(known, language()),
            accept_new_options=True,
        )
        zone = form.selectbox(
            "zone", say("workshop-zone"), ["", *zone_names()], workshop.zone, help=say("workshop-zone-help"),
            format_func=lambda name: name or zone_at(workshop, st.context.timezone) or say("zone-of-server"),
        )  # fmt: skip
        groups = form.text_input(
            "groups", say("workshop-groups"), ", ".join(workshop.groups), help=say("workshop-groups-help")
        )
        in_atlas = form.segmented_control(
            "in-atlas", say("workshop-in-atlas"), list(InAtlas), workshop.in_atlas, required=True,
            format_func=lambda when: say(f"in-atlas-{when}"),
        )  # fmt: skip
        sent = st.form_submit_button(say("workshop-save"), type="primary")
    if sent:
        changed = replace(workshop, name=name, place=place, starts=starts, ends=ends, in_atlas=InAtlas(in_atlas))
        changed = replace(changed, centres=tuple(present), groups=names_in(groups), zone=zone or "")
        facilitation.announce(changed, form.sent)
        form.end()
    return sent


def wall_language(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Choose a second language of the wall."""
    say, now = speaker(PACKAGE), snapshot.wall.second
    listed = ["", *languages()]
    chosen = st.selectbox(
        say("wall-second"),
        listed,
        index=listed.index(now),
        format_func=lambda code: languages()[code].name if code else say("wall-second-none"),
        help=say("wall-second-help"),
    )
    if chosen != now:
        facilitation.speak_also(chosen)
        st.rerun()


def run_again(registry: Registry, facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Start the exercise on stage afresh, where it has answers, which stay; or put these away."""
    say, key = speaker(PACKAGE), snapshot.stage.exercise
    with st.container(horizontal=True):
        if snapshot.gathered.get(key) and st.button(
            say("start-afresh"), icon=":material/replay:", help=say("start-afresh-help")
        ):
            registry.start_afresh(facilitation, key)
            st.rerun()
        if st.button(say("reset-exercise"), icon=":material/restart_alt:", help=say("reset-help")):
            st.toast(say("reset-done", count=facilitation.reset(key)))
            st.rerun()


def names_in(typed: str) -> tuple[str, ...]:
    """The names of a list as people type one, with the commas of their language, semicolons or lines between."""
    return tuple(filter(None, (name.strip() for name in re.split(r"[,;،؛、\n]", typed))))


def join_panel(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """How people join and by which way, and the way to the projector's page, which has no power."""
    say = for_html(PACKAGE)
    show_html(Markup("<div class='live-parts'>{}</div>").format(join_card(snapshot, own_address(), say)))
    if LeadVerb.LEAD in verbs_at_desk(snapshot) and snapshot.workshop.phase is WorkshopPhase.OPEN:
        reach_panel(facilitation, snapshot)
    screen = urlencode({"screen": snapshot.reach.screen or screen_word(facilitation), "lang": language()})
    st.link_button(
        speaker(PACKAGE)("open-projector"), on_server(f"/projector?{screen}"), icon=":material/cast:", width="stretch"
    )
    opens = snapshot.workshop.word or snapshot.workshop.code
    tried = on_server(f"/room?{urlencode({'join': opens, 'lang': language(), 'as': secrets.token_hex(2)})}")
    st.link_button(speaker(PACKAGE)("open-as"), tried, icon=":material/smartphone:", width="stretch")


def stage_choice(registry: Registry, facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Where the room is to work, and the button that brings everybody there."""
    say, stage = speaker(PACKAGE), snapshot.stage
    places = {f"exercise:{one.name}": one.title(snapshot, language()) for one in registry.sittings(snapshot)}
    places |= {f"sheet:{coding.id}": f"{coding.title} ({say('coding')})" for coding in snapshot.codings}
    of_codings = {sheet for coding in snapshot.codings for sheet in coding.sheets.values()}
    places |= {f"sheet:{own.id}": own.title for own in snapshot.sheets.values() if own.id not in of_codings}
    now = f"exercise:{stage.exercise}" if stage.exercise else f"sheet:{stage.sheet}"
    with st.container(horizontal=True, vertical_alignment="bottom", key="stage-choice"):
        chosen = st.selectbox(
            say("lead-stage"),
            list(places),
            index=list(places).index(now) if now in places else 0,
            format_func=lambda place: places[place],
            key=f"stage-{now}-{language()}",  # a box keeps the words that it was chosen in
        )
        if st.button(say("bring-everyone"), icon=":material/campaign:", help=say("bring-everyone-help")):
            kind, _, name = str(chosen).partition(":")
            facilitation.bring_everyone(**{kind: name})
            st.rerun()


def case_choice(facilitation: Facilitation) -> None:
    """A sheet for the room: empty, or an example; for everybody, or for each group face down."""
    say = speaker(PACKAGE)
    listed = known_samples(language())
    chosen = st.selectbox(
        say("case"),
        ["", *listed],
        format_func=lambda name: listed[name].sheet.title if name else say("case-empty"),
        key="case",
    )
    double = st.toggle(say("case-double"), key="case-double", help=say("case-double-help"))
    with room_form(facilitation.workshop, "workshop", "case") as form:
        title = "" if chosen else form.text_input("title", say("case-title"), max_chars=200)
        sent = st.form_submit_button(say("case-add"), icon=":material/note_add:")
    if not sent:
        return
    sheet = listed[chosen].sheet if chosen else AlignmentSheet(title=title)
    with facilitation.act("lead-add") as act:
        if double:
            made = act.start_coding(sheet).id
        else:
            made = act.add_sheet(replace(sheet, rows=tuple(map(unanswered, sheet.rows)))).id
        if not act.stage.sheet:
            act.bring_everyone(sheet=made)
        if not chosen:
            act.forget(form.sent)
    form.end()
    st.rerun()


def moderation(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Rows and nicknames that the room need not see."""
    say, stage = speaker(PACKAGE), snapshot.stage
    rows = {
        row.id: f"{sheet.title} · {number}. {row.project or row.strategic_focus}"
        for sheet in snapshot.sheets.values()
        for number, row in enumerate(sheet.rows, 1)
    }
    hidden = hidden_choice(say("hidden-rows"), rows, stage.hidden_rows)
    names = {who.id: who.nickname for who in snapshot.people.values() if who.nickname}
    masked = hidden_choice(say("hidden-people"), names, stage.hidden_people)
    if not st.button(say("hide-these"), icon=":material/visibility_off:"):
        return
    with facilitation.act("lead-moderate", verb=LeadVerb.HIDE) as act:
        for row in hidden ^ {*stage.hidden_rows}:
            act.hide_row(row, hidden=row in hidden)
        for who in masked ^ {*stage.hidden_people}:
            act.hide_person(who, hidden=who in masked)
    st.rerun()


@st.fragment(run_every=5)
def at_the_door() -> None:
    """Those who wait for the facilitator's yes: who say that they were here before, and once no more come unasked."""
    with guarded():
        if snapshot := the_room():
            facilitation, _ = the_desk()  # asked anew each time: a session may be somebody else's by now
            returning_people(facilitation, snapshot)
            _more_people(facilitation, snapshot)


def _more_people(facilitation: Facilitation, snapshot: Snapshot) -> None:
    if not waits_for_more(snapshot):
        return
    say = speaker(PACKAGE)
    with st.container(key="door-opens"):
        st.warning(say("room-full", most=MOST_UNASKED), icon=":material/group:")
        if st.button(say("let-more-in"), icon=":material/group_add:", type="primary"):
            with facilitation.act("let-more-in") as act:
                act.let_more_in()
            st.rerun()


def people_panel(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Who takes part: another group for somebody, removing somebody, and a new code, with which they may come back."""
    say = speaker(PACKAGE)
    people = {who.id: who for who in snapshot.people.values() if not who.simulated}
    numbers = {participant: number for number, participant in enumerate(people, 1)}
    chosen = st.selectbox(
        say("person"),
        list(people),
        index=None,
        format_func=lambda participant: f"{numbers[participant]}. {in_words(people[participant])}",
        placeholder=say("choose-person"),
        key="person",
    )
    if who := people.get(chosen or ""):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            if groups := ["", *snapshot.workshop.groups] if snapshot.workshop.groups else []:
                place = groups.index(who.group) if who.group in groups else 0
                group = st.selectbox(
                    say("group"), groups, place, format_func=lambda name: name or "–", key=f"group-{who.id}-{who.group}"
                )
                if st.button(say("move-person"), icon=":material/move_group:"):
                    with facilitation.act("move-person") as act:
                        act.move_person(who.id, group or "")
                    st.rerun()
            if st.button(say("remove-person"), icon=":material/person_remove:", help=say("remove-person-help")):
                with facilitation.act("remove-person") as act:
                    act.remove_person(who.id)
                st.rerun()
    if st.button(say("code-renew"), icon=":material/autorenew:", help=say("code-renew-help")):
        facilitation.renew_code()
        st.rerun()


def hidden_choice(label: str, names: Mapping[str, str], hidden: Collection[str], **more: Any) -> frozenset[str]:
    """Ask which of the `names`, by id, the room need not see; gives these ids, and those `hidden` that are not asked.

    What stands now is in the key: where somebody else changed it, the list starts from that.
    """
    before = sorted(names.keys() & hidden)
    key = f"{label}-{' '.join(before)}"
    chosen = st.multiselect(label, list(names), before, format_func=lambda name: names[name], key=key, **more)
    return frozenset(chosen) | (frozenset(hidden) - names.keys())


def reveal_button(
    facilitation: Facilitation,
    what: str,
    *,
    shown: bool,
    package: str = PACKAGE,
    subject: str = "",
    width: Literal["content", "stretch"] = "content",
    **values: Any,
) -> None:
    """The button that lays `what` open, or turns it down again where it is `shown`.

    Its labels are "reveal" and "conceal" in the wording of `package`, or with a `subject` "reveal-…" and "conceal-…";
    `values` fill their places.
    """
    said = "conceal" if shown else "reveal"
    if subject:
        said = f"conceal-{subject}" if shown else f"reveal-{subject}"
    icon = ":material/visibility_off:" if shown else ":material/visibility:"
    kind: Literal["primary", "secondary"] = "secondary" if shown or subject else "primary"
    if st.button(speaker(package)(said, **values), icon=icon, type=kind, key=f"reveal-{what}", width=width):
        with facilitation.act(said, package, **values) as act:
            act.reveal(what, revealed=not shown)
        st.rerun()


def undo_button(facilitation: Facilitation) -> None:
    """The button that takes back the facilitator's last act, and says what it took back."""
    say = speaker(PACKAGE)
    if st.button(say("undo-action"), icon=":material/undo:", help=say("undo-action-help")):
        done = facilitation.undo()
        what = wording(done.package, language())(done.key, **done.values) if done else ""
        st.toast(say("undone", what=what) if done else say("nothing-to-undo"))
        st.rerun()
