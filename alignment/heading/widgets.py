"""The form by which a sheet is started, and that of its heading.

What is typed or chosen in the heading is kept as a draft of the person's, see `alignment.drafting`, until it is saved.
"""

from dataclasses import replace
from typing import Any

import streamlit as st

from alignment.centres import centre_name, known_centres
from alignment.checks import MOST_PARTICIPANTS
from alignment.drafting.keeping import drafts_of
from alignment.drafting.widgets import DraftedForm, drafted_form, left_over, show_left_over
from alignment.editing import differences, wording_key
from alignment.ground.widgets import for_html, guarded, language, show_html, speaker
from alignment.ground.written import territory_written, tongue_written
from alignment.heading.markup import example, missing_in_heading
from alignment.markup import versions
from alignment.places import country_of, regions, tongues
from alignment.sheet import AlignmentSheet, Kind
from alignment.store import StaleHeading
from alignment.widgets import access, person


def start_form() -> AlignmentSheet | None:
    """Ask what is to be aligned; gives the sheet once it is made. What is chosen before stays in the address."""
    say, begun = speaker("alignment"), st.query_params
    started = st.session_state.get("started", 0)  # the next sheet starts with an empty form
    kind = Kind(begun["kind"]) if begun.get("kind") in set(Kind) else Kind.COURSE
    kind = Kind(
        st.segmented_control(
            **_of_kinds(), default=kind, key=f"start-kind-{started}", required=True, persist_state="session"
        )
    )
    centre = begun.get("centre", "")
    listed = _listed(centre)
    centre = st.selectbox(
        **_of_centres(listed), index=listed.index(centre) if centre else None, key=f"start-centre-{started}",
        persist_state="session",
    ) or ""  # fmt: skip
    with drafted_form("start") as form:
        title = form.text_input("title", say("field-title"), placeholder=say(f"example-title-{kind}"))
        sent = st.form_submit_button(say("start-aligning"), type="primary", icon=":material/edit_note:")
    chosen = {"kind": kind.value if kind is not Kind.COURSE or begun.get("kind") else "", "centre": centre}
    if not sent:
        for name, value in chosen.items():
            if begun.get(name, "") != value:
                begun[name] = value
        return None
    made = access().create_sheet(AlignmentSheet(kind=kind, title=title, centre=centre), form.sent)
    form.end()
    for name in chosen:
        begun.pop(name, None)
    st.session_state["started"] = started + 1
    return made


def heading_bar(sheet: AlignmentSheet) -> None:
    """The way to the heading's form, or the form where the person is in it; a draft of before opens it."""
    state, opened = st.session_state, f"heading-open-{sheet.id}"
    if opened not in state:
        state[opened] = bool(drafts_of(person(), _form_of(sheet.id)))
    if state[opened]:
        if _heading_form(sheet):
            state[opened] = False
            st.rerun()
        return
    with st.container(key="heading-bar", horizontal=True):
        show_html(missing_in_heading(sheet, for_html("alignment")))
        if st.button(speaker("alignment")("edit-heading"), icon=":material/edit:", type="tertiary"):
            state[opened] = True
            st.rerun()


def show_unsaved_heading(sheet_id: str) -> None:
    """What the person typed into the heading of a sheet that they cannot change any more, and that they cannot."""
    found = left_over(f"sheet/{sheet_id}/")
    show_left_over(found, [speaker("alignment")("heading-not-saved")] * len(found), opened=True)


def _heading_form(sheet: AlignmentSheet) -> bool:
    # Gives whether it is done with.
    say = speaker("alignment")
    with drafted_form(_form_of(sheet.id), border=True) as form:
        seen, note = form.seen("version", str(sheet.version)), st.container()
        entered = _entered(form, sheet)
        differs = differences(entered, sheet)
        newer = seen != str(sheet.version) and bool(differs)
        if newer:
            note.warning(say("heading-conflict"))
            show_html(versions(differs, for_html("alignment")), note)
        with st.container(horizontal=True, vertical_alignment="center"):
            # The key has the version that stands beside the person's own: who pressed before they saw it, sees it now.
            keep = st.form_submit_button(
                say("keep-mine" if newer else "save"), type="primary", icon=":material/check:",
                key=f"save-heading-{sheet.version}",
            )  # fmt: skip
            drop = st.form_submit_button(
                say("take-theirs" if newer else "drop-draft"), type="tertiary", key="drop-heading"
            )
    saved = keep and _saved(entered, form)
    if drop:
        form.drop()
    return saved or drop


def _saved(entered: AlignmentSheet, form: DraftedForm) -> bool:
    with guarded():
        try:
            access().save_heading(entered, form.sent)
        except StaleHeading:
            st.rerun()  # the page reads the newer heading, and the form shows both
        form.end()
        return True
    return False


def _entered(form: DraftedForm, sheet: AlignmentSheet) -> AlignmentSheet:
    say = speaker("alignment")
    kind = form.segmented_control("kind", **_of_kinds(), chosen=sheet.kind, required=True)
    texts = {
        name: form.text_area(
            name,
            say(wording_key("field", name)),
            getattr(sheet, name),
            height=68,
            placeholder=example(name, sheet.kind, say),
        )
        for name in ("title", "strategic_goal", "audience")
    }
    first, *rest = st.columns(3)
    centre = form.selectbox("centre", **_of_centres(_listed(sheet.centre)), chosen=sheet.centre or None, where=first)
    days = {
        name: form.date_input(name, say(f"field-{name}"), getattr(sheet, name), where=column)
        for name, column in zip(("starts", "ends"), rest, strict=True)
    }
    return replace(sheet, kind=Kind(kind), centre=centre or "", **texts, **days, **_facts(form, sheet))  # type: ignore[arg-type]


def _facts(form: DraftedForm, sheet: AlignmentSheet) -> dict[str, Any]:
    """What nobody has to say of a course, folded away until something of it is there."""
    say, spoken = speaker("alignment"), language()
    given = any((sheet.taught_in, sheet.country, sheet.theme, sheet.participants))
    with st.expander(say("heading-more"), expanded=given):
        taught_in = form.selectbox(
            "taught_in", say("field-taught-in"), tongues(), chosen=sheet.taught_in or None,
            format_func=lambda code: tongue_written(code, spoken), placeholder=say("heading-not-said"),
        )  # fmt: skip
        country = form.selectbox(
            "country", say("field-country"), sorted(regions(), key=lambda code: territory_written(code, spoken)),
            chosen=country_of(sheet) or None, format_func=lambda code: territory_written(code, spoken),
            placeholder=say("heading-not-said"),
        )  # fmt: skip
        theme = form.text_input(
            "theme", say("field-theme"), sheet.theme, max_chars=80, placeholder=say("example-theme")
        )
        people = form.number_input("participants", say("field-participants"), 1, MOST_PARTICIPANTS, sheet.participants)
    own = country or ""
    # The country of the centre is known without being kept: one that moves takes its sheets along.
    kept = sheet.country if own == country_of(sheet) else own
    return {"taught_in": taught_in or "", "country": kept, "theme": theme, "participants": people}


def _form_of(sheet_id: str) -> str:
    return f"sheet/{sheet_id}/heading"


def _of_kinds() -> dict[str, Any]:
    say = speaker("alignment")
    return {"label": say("field-kind"), "options": list(Kind), "format_func": lambda kind: say(f"kind-{kind}")}


def _listed(centre: str) -> list[str]:
    return [*known_centres(), *({centre} - {*known_centres(), ""})]


def _of_centres(listed: list[str]) -> dict[str, Any]:
    say = speaker("alignment")
    return {
        "label": say("field-centre"),
        "options": listed,
        "format_func": lambda centre: centre_name(centre, language()),
        "accept_new_options": True,
        "placeholder": say("choose-centre"),
    }
