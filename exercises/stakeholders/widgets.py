"""The stakeholders' forms: naming and moving them on the phone; loading, drawing, hiding and merging at the desk.

What a person changes is kept at once, field by field, so that two people may work on one stakeholder.
"""

from typing import Any

import streamlit as st

from alignment import centre_name
from alignment.drafting.widgets import DraftedForm
from alignment.ground.widgets import guarded, language, speaker, theirs
from exercises.cases import StakeholderLevel, StakeholderType, case, case_names
from exercises.presentations import profiles as presentations
from exercises.stakeholders import changes, mapping
from exercises.stakeholders.mapping import EVERY_CENTRE, Drawing
from exercises.stakeholders.stakeholder import (
    LONGEST_NAME,
    LONGEST_PROJECT,
    LONGEST_ROLE,
    NAME,
    PACKAGE,
    SCALE,
    Stakeholder,
    Tie,
)
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.live.widgets import newly_opened
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import room_form, show_news, when_pressed, when_written

_OPEN = "stakeholder-open"


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Name a stakeholder, or move and describe the one that was opened in the list below."""
    say = speaker(PACKAGE)
    if chosen := newly_opened("stakeholder"):
        st.session_state[_OPEN] = chosen
    opened = mapping.standing(mapping.every_stakeholder(snapshot), st.session_state.get(_OPEN, ""))
    if opened is None or opened.hidden:
        _ask_for_new(snapshot, seat)
        return
    with st.container(border=True, key="stakeholder-form"):
        _change(snapshot, seat, opened)
        if st.button(say("done"), key="stakeholder-done", type="primary", icon=":material/check:", width="stretch"):
            st.session_state.pop(_OPEN, None)
            st.rerun()


def _ask_for_new(snapshot: Snapshot, seat: Seat) -> None:
    say, subject = speaker(PACKAGE), mapping.map_settings(snapshot).subject
    every = subject == EVERY_CENTRE
    st.markdown(f"### {say('who-own') if every else say('who', subject=mapping.subject_name(subject, say))}")
    if every and mapping.with_questions(snapshot):
        _five_questions(snapshot, seat.participant.centre)
    with room_form(seat.workshop, NAME, "new", border=True) as form:
        own = _ask_for_centre(form, snapshot, seat) if every else subject
        name = form.text_input("name", say("name"), max_chars=LONGEST_NAME, placeholder=say("name-example"))
        kind = form.selectbox("type", **_of_types())
        level = form.pills("level", say("level"), list(StakeholderLevel), format_func=lambda one: say(f"level-{one}"))
        involved = form.segmented_control("involved", **_of_involvement(), chosen=True)
        sent = st.form_submit_button(say("put"), type="primary", icon=":material/add:", width="stretch")
    if not sent:
        return
    if not name.strip() or kind is None or level is None:
        st.warning(say("say-who"))
        return
    with guarded():
        with seat.sending(form.sent).act() as act:
            known = changes.named(act, own, name)
            put = changes.put(act, Stakeholder(name, kind, level, own, involved=bool(involved)))
        form.end()
        st.session_state[_OPEN] = put
        st.toast(say("known-already" if known else "kept"))
        st.rerun()


def _five_questions(snapshot: Snapshot, centre: str) -> None:
    """What the person's centre answered when it presented itself: partners and audiences are stakeholders."""
    say, own = speaker(presentations.PACKAGE), presentations.profile(snapshot, centre)
    with st.expander(say("card-title"), icon=":material/quiz:"):
        for number, answer in zip(presentations.QUESTIONS, own.answers, strict=True):
            st.markdown(f"**{say(f'question-{number}')}**  \n{theirs(answer or say('no-answer'))}")


def _ask_for_centre(form: DraftedForm, snapshot: Snapshot, seat: Seat) -> str:
    listed, own = list(snapshot.workshop.centres), seat.participant.centre
    chosen = form.selectbox(
        "centre",
        speaker(PACKAGE)("of-centre"),
        listed,
        own if own in listed else next(iter(listed), None),
        format_func=lambda name: centre_name(name, language()),
    )
    return mapping.centre_subject(chosen or "")


def _of_types() -> dict[str, Any]:
    say = speaker(PACKAGE)
    return {
        "label": say("type"),
        "options": list(StakeholderType),
        "format_func": lambda one: say(f"type-{one}"),
        "placeholder": say("choose-type"),
    }


def _of_involvement() -> dict[str, Any]:
    say = speaker(PACKAGE)
    return {
        "label": say("involvement"),
        "options": [True, False],
        "format_func": lambda yes: say(f"involved-{'yes' if yes else 'no'}"),
        "required": True,
    }


def _change(snapshot: Snapshot, seat: Seat, one: Stakeholder) -> None:
    """Everything about one stakeholder; each answer is kept as soon as it is given."""
    say = speaker(PACKAGE)
    st.markdown(f"### {theirs(one.name)}")
    for field in ("influence", "interest"):
        st.segmented_control(say(f"ask-{field}"), SCALE, required=True, width="stretch", **_kept(seat, one, field))
    st.segmented_control(**_of_involvement(), **_kept(seat, one, "involved"))
    _change_ties(snapshot, seat, one)
    with st.expander(say("more")):
        st.text_input(say("name"), max_chars=LONGEST_NAME, **_kept(seat, one, "name"))
        st.selectbox(**_of_types(), **_kept(seat, one, "type"))
        st.pills(
            say("level"), list(StakeholderLevel), required=True, format_func=lambda level: say(f"level-{level}"),
            **_kept(seat, one, "level"),
        )  # fmt: skip
    st.caption(say("kept-at-once"))


def _change_ties(snapshot: Snapshot, seat: Seat, one: Stakeholder) -> None:
    say, listed = speaker(PACKAGE), mapping.projects_of(snapshot, one.subject)
    every = mapping.projects(snapshot)
    listed += tuple(project for project in every if project not in listed)
    # Each tie under the key of its project: a tie to a row of a group's copy is one to the project.
    keys = {tie.key: next((p.rows[0] for p in every if p.is_of(tie)), tie.key) for tie in one.ties}
    names = {project.rows[0]: project.label for project in listed}
    names |= {keys[tie.key]: tie.project for tie in one.ties if keys[tie.key] not in names}
    chosen = list(dict.fromkeys(keys.values()))
    key = _shows(one, "ties", chosen)
    st.multiselect(
        say("ask-projects"), list(names), format_func=lambda project: str(names.get(project, project)),
        accept_new_options=True, placeholder=say("projects-example"), key=key,
        on_change=when_written, args=(_keep_ties, seat, one.id, keys, names, key),
    )  # fmt: skip
    for tie in one.ties:
        key = _shows(one, f"role-{tie.key}", tie.role)
        st.text_area(
            say("ask-role", project=tie.project), max_chars=LONGEST_ROLE, height=68, key=key,
            on_change=when_written, args=(_keep_role, seat, one.id, tie, key),
        )  # fmt: skip


def _shows(one: Stakeholder, field: str, value: Any) -> str:
    """The key of a field's widget, which shows what is kept, also when somebody else has changed it."""
    key = f"stakeholder-{one.id}-{field}"
    st.session_state[key] = value
    return key


def _kept(seat: Seat, one: Stakeholder, field: str) -> dict[str, Any]:
    """What makes a widget that of a field: what is given there is kept at once."""
    key = _shows(one, field, getattr(one, field))
    keep = when_written if field == "name" else when_pressed
    return {"key": key, "on_change": keep, "args": (_keep_field, seat, one.id, field, key)}


def _keep_field(seat: Seat, stakeholder_id: str, field: str, key: str) -> None:
    with seat.act() as act:
        changes.change(act, stakeholder_id, **{field: st.session_state[key]})


def _keep_ties(seat: Seat, stakeholder_id: str, keys: dict[str, str], names: dict[str, str], key: str) -> None:
    wanted, before = st.session_state[key], set(keys.values())
    gone = frozenset(own for own, shown in keys.items() if shown not in wanted)
    new = (
        Tie(names.get(project, project)[:LONGEST_PROJECT], row=project if project in names else "")
        for project in wanted
        if project not in before
    )
    with seat.act() as act:
        changes.tie(act, stakeholder_id, *new, gone=gone)


def _keep_role(seat: Seat, stakeholder_id: str, tied: Tie, key: str) -> None:
    with seat.act() as act:
        changes.tie(act, stakeholder_id, Tie(tied.project, st.session_state[key] or "", tied.row))


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Whose stakeholders, how they are drawn, a prepared case to begin with, and what the room need not see."""
    say, now = speaker(PACKAGE), mapping.map_settings(snapshot)
    listed = mapping.subjects(snapshot) or (now.subject,)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.selectbox(
            say("whose"), list(listed), index=listed.index(now.subject) if now.subject in listed else 0,
            format_func=lambda subject: mapping.subject_name(subject, say), key=f"whose-{now.subject}",
        )  # fmt: skip
        if st.button(say("map-these"), key="stakeholder-map-these", type="primary", disabled=chosen == now.subject):
            with facilitation.act("map-these", PACKAGE) as act:
                changes.turn_to(act, subject=str(chosen))
            st.rerun()
    drawing = st.segmented_control(
        say("drawn-as"), list(Drawing), default=now.drawing, required=True,
        format_func=lambda one: say(f"drawing-{one}"), key=f"drawn-{now.drawing}",
    )  # fmt: skip
    if drawing != now.drawing:
        with facilitation.act(f"drawing-{drawing}", PACKAGE, wakes=False) as act:
            changes.turn_to(act, drawing=drawing)
        st.rerun()
    show_news(NAME, snapshot.newest(NAME), say("news"))
    with st.expander(
        say("begin"), icon=":material/inventory_2:", expanded=not mapping.stakeholders(snapshot, now.subject)
    ):
        _begin_with_case(facilitation)
    _tidy_up(snapshot, facilitation, merging=True)


def _begin_with_case(facilitation: Facilitation) -> None:
    say = speaker(PACKAGE)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        name = st.selectbox(
            say("prepared"), case_names(), format_func=lambda one: case(one, language()).title, key="prepared"
        )
        if not st.button(say("load"), key="stakeholder-load", icon=":material/download:", help=say("load-help")):
            return
    with facilitation.act("load", PACKAGE) as act:
        count = changes.load_case(act, case(str(name), act.workshop.language))
    st.toast(say("loaded", count=count))
    st.rerun()


def moderate(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Take a stakeholder out of the room's sight, and bring back who is away."""
    _tidy_up(snapshot, facilitation, merging=False)


def _tidy_up(snapshot: Snapshot, facilitation: Facilitation, *, merging: bool) -> None:
    say, every = speaker(PACKAGE), mapping.every_stakeholder(snapshot)
    shown = {one.id: one.name for one in mapping.stakeholders(snapshot, mapping.map_settings(snapshot).subject)}
    away = {one.id: one.name for one in every.values() if one.hidden or (one.into and merging)}
    listed = list(shown)
    with st.expander(say("tidy-up"), icon=":material/merge:" if merging else ":material/visibility_off:"):
        first = st.selectbox(
            say("this-one"), listed, index=None, format_func=lambda one: shown[one], key=f"tidy-{len(listed)}",
            placeholder=say("choose-one"),
        )  # fmt: skip
        into = None
        if merging:
            others = [one for one in listed if one != first]
            into = st.selectbox(
                say("part-of"), others, index=None, format_func=lambda one: shown[one],
                key=f"into-{len(listed)}-{first}", placeholder=say("choose-one"),
            )  # fmt: skip
        with st.container(horizontal=True):
            if merging and st.button(
                say("merge"), key="stakeholder-merge", icon=":material/merge:", disabled=not first or not into
            ):
                with facilitation.act("merge", PACKAGE) as act:
                    changes.merge(act, str(first), str(into))
                st.rerun()
            if st.button(say("hide"), key="stakeholder-hide", icon=":material/visibility_off:", disabled=not first):
                with facilitation.act("hide", PACKAGE, verb=LeadVerb.HIDE) as act:
                    changes.change(act, str(first), hidden=True)
                st.rerun()
        if away:
            back = st.selectbox(say("away"), list(away), format_func=lambda one: away[one], key=f"away-{len(away)}")
            if st.button(say("show-again"), key="stakeholder-show-again", icon=":material/undo:"):
                with facilitation.act("show-again", PACKAGE, verb=LeadVerb.HIDE) as act:
                    changes.show_again(act, str(back))
                st.rerun()
