"""The form of a row.

What a person types is kept as a draft after each field, in the store and under a token in their address; so a rerun, a
page change, a reload or a killed server loses nothing. The fields of a form start from the draft; whoever changes a
draft behind them calls `_renew`, which gives the fields new keys and thus the new values.
"""

from dataclasses import fields, replace
from typing import Any

import streamlit as st

from alignment.centres import centre_name
from alignment.checks import MOST_HOURS, CodeProblem, check_codes
from alignment.editing import differences, options, typed_texts, with_suggested, without_suggested, wording_key
from alignment.ground.widgets import for_html, guarded, in_turn, language, plain, show_html, speaker
from alignment.local_indicator import LocalIndicator
from alignment.markup import suggestion_card, typed_state, versions
from alignment.meaning import meaning_state
from alignment.merging import merged
from alignment.sheet import Alignment, AlignmentSheet, Kind, Link, Strength
from alignment.store import Access, StaleRow
from alignment.suggestions import suggest
from alignment.widgets import access
from sdg_data import Catalogue, load_catalogue
from sdg_data.catalogue import LEVELS, Level

NEW = ""  # the id of a row that is being written and was never saved


@st.fragment
def row_form(sheet: AlignmentSheet, row_id: str, number: int) -> None:
    """The form of one row. Each field is kept as a draft when it is left; the row itself is saved by its button."""
    say, sheets, catalogue = speaker("alignment"), access(), load_catalogue()
    with in_turn(), guarded():
        draft = sheets.drafts(sheet.id).get(row_id, Alignment(id=row_id))
        note = st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center")
        note.markdown(f"**{say('new-row' if row_id == NEW else 'editing-row', number=str(number))}**", width="content")
        if _in_conflict(sheets, sheet, draft):
            return
        entered, below_codes = _fields(sheet, draft, catalogue)
        completed = entered.completed(catalogue)
        if completed != draft:
            sheets.keep_draft(sheet.id, completed)
        show_html(typed_state(typed_texts(completed), for_html("alignment")), note, width="content")
        with below_codes:
            for problem in check_codes(completed, catalogue):
                _problem(sheets, sheet, completed, problem)
            _suggestions(sheets, sheet, completed, catalogue)
        save, drop = _buttons(row_id or "new")
        if save:
            _keep_row(sheets, sheet, completed)
        if drop:
            sheets.drop_draft(sheet.id, row_id)
            open_row(None)
        if completed != entered:  # only now, for a button may have been pressed in the moment of the choice
            _renew()


def _keep_row(sheets: Access, sheet: AlignmentSheet, row: Alignment) -> None:
    try:
        if sheet.row(row.id) is None:  # a new one, or one that a colleague deleted
            bring_into_sight(sheets.add_row(sheet.id, row).id)
        else:
            sheets.save_row(sheet.id, row)
    except StaleRow:
        st.rerun()  # the page reads the newer row, and the form shows both
    open_row(None)


def _in_conflict(sheets: Access, sheet: AlignmentSheet, draft: Alignment) -> bool:
    newer = sheet.row(draft.id)
    if draft.id == NEW or (newer and newer.version == draft.version):
        return False
    own, base = draft, sheets.row_as_it_was(sheet.id, draft.id, draft.version)
    if newer and base:
        own, clashes = merged(base, draft, newer)
        if not clashes:
            st.caption(speaker("alignment")("row-merges"))
            return False  # saving puts the two together
    warning = "row-conflict" if newer else "row-deleted-meanwhile"
    mine, theirs = _two_versions(warning, own, newer or Alignment(), draft.id)
    if mine:
        _keep_row(sheets, sheet, replace(own, version=newer.version if newer else 0))
    if theirs:
        sheets.drop_draft(sheet.id, draft.id)
        open_row(None)
    return True


def _two_versions(warning: str, mine: Alignment, theirs: Alignment, key: str) -> tuple[bool, bool]:
    # Shows both and gives which of the two buttons was pressed: keep mine, take theirs.
    say = speaker("alignment")
    st.warning(say(warning))
    show_html(versions(differences(mine, theirs), for_html("alignment")))
    with st.container(horizontal=True):
        keep = st.button(say("keep-mine"), type="primary", key=f"mine-{key}")
        take = st.button(say("take-theirs"), key=f"theirs-{key}")
    return keep, take


def _fields(sheet: AlignmentSheet, draft: Alignment, catalogue: Catalogue) -> tuple[Alignment, Any]:
    # Gives the row as entered and a place right below the codes, for what may be wrong with them.
    say, key = speaker("alignment"), draft.id or "new"
    first, second = st.columns([2, 3])
    texts = {
        "strategic_focus": _text(first, "strategic_focus", draft, key),
        "project": _text(second, "project", draft, key),
    }
    entered = draft
    for level, where in zip(LEVELS, st.columns(3), strict=True):
        entered = entered.having(**{level: _code_box(where, level, entered, catalogue, key)})
    below_codes = st.container()
    if catalogue.level(entered.finest_code) in {"target", "indicator"}:
        st.caption(f"{say('official-text')} **{entered.finest_code}** {plain(catalogue.text(entered.finest_code))}")
    texts["why"] = _text(st, "why", draft, key)
    with st.container(horizontal=True, gap="medium"):
        link = _choice("link", draft.link, _key(key, "link"))
        strength = _choice("strength", draft.strength, _key(key, "strength"))
        hours = _hours(sheet, draft, key)
    texts["change_tomorrow"] = _text(st, "change_tomorrow", draft, key)
    local = _local_fields(sheet, entered, catalogue, key)
    return replace(
        entered.having(**texts), link=Link(link), strength=Strength(strength), local=local, hours=hours
    ), below_codes


def _hours(sheet: AlignmentSheet, draft: Alignment, key: str) -> float | None:
    if sheet.kind is not Kind.COURSE:
        return draft.hours
    say = speaker("alignment")
    return st.number_input(
        say("field-hours"), 0.0, MOST_HOURS, draft.hours, 0.5, key=_key(key, "hours"), help=say("hours-help"), width=170
    )


def _local_fields(sheet: AlignmentSheet, row: Alignment, catalogue: Catalogue, key: str) -> LocalIndicator:
    say, local = speaker("alignment"), row.local
    wanted = st.toggle(say("local-toggle"), value=not local.empty, key=_key(key, "local"), help=say("local-help"))
    if not wanted:
        return local
    if local.empty and catalogue.level(row.indicator) == "indicator":
        place = centre_name(sheet.centre, language())
        local = LocalIndicator.drawn_from(catalogue.indicator(row.indicator), place, language())
    columns = st.columns(3)
    return LocalIndicator(
        **{
            part.name: columns[place % 3].text_input(
                say(wording_key("local", part.name)),
                getattr(local, part.name),
                key=_key(key, part.name),
                live="1s",
            )
            for place, part in enumerate(fields(LocalIndicator))
        }
    )


def _problem(sheets: Access, sheet: AlignmentSheet, row: Alignment, problem: CodeProblem) -> None:
    say, catalogue = speaker("alignment"), load_catalogue()
    st.warning(problem.error().say(say))
    with st.container(horizontal=True):
        for number, remedy in enumerate(problem.remedies):
            code = list(remedy.values())[-1]
            label = say("use-code", code=code, label=catalogue.label(code, language()))
            if st.button(label, key=f"remedy-{row.id}-{problem.field}-{number}"):
                sheets.keep_draft(sheet.id, row.having(**remedy))
                _renew()


def _suggestions(sheets: Access, sheet: AlignmentSheet, row: Alignment, catalogue: Catalogue) -> None:
    say = speaker("alignment")
    found = suggest(f"{row.strategic_focus}. {row.project}", language())
    offered = [one for one in found if one.target.code not in {*row.rejected, row.target}]
    if not offered:
        return
    with st.expander(say("suggestions"), expanded=not row.target, icon=":material/lightbulb:"):
        st.caption(f"{say('suggestions-advice')} {say(f'method-{meaning_state()}')}")
        for one in offered:
            code = one.target.code
            with st.container(key=f"suggestion-{row.id or 'new'}-{code}", horizontal=True, vertical_alignment="center"):
                show_html(suggestion_card(one, catalogue, for_html("alignment")))
                with st.container(horizontal=True, width="content"):
                    use = st.button(say("suggestion-use", code=code), key=f"use-{row.id}-{code}")
                    no = st.button(say("suggestion-no"), key=f"no-{row.id}-{code}", type="tertiary")
            if use or no:
                changed = with_suggested(row, code, catalogue) if use else without_suggested(row, code)
                sheets.keep_draft(sheet.id, changed)
                _renew()


def _buttons(key: str) -> tuple[bool, bool]:
    say = speaker("alignment")
    with st.container(horizontal=True, vertical_alignment="center"):
        save = st.button(say("save"), type="primary", icon=":material/check:", key=f"save-{key}")
        drop = st.button(say("drop-draft"), type="tertiary", key=f"drop-{key}")
    return save, drop


def _code_box(where: Any, level: Level, row: Alignment, catalogue: Catalogue, key: str) -> str:
    say, spoken = speaker("alignment"), language()
    codes, own = options(level, row, catalogue), getattr(row, level)
    chosen = where.selectbox(
        say(f"field-{level}"),
        codes,
        index=codes.index(own) if own else None,
        format_func=lambda code: " · ".join(filter(None, (code, catalogue.label(code, spoken)))),
        accept_new_options=True,
        placeholder=say(f"choose-{level}"),
        key=_key(key, level),
    )
    return str(chosen or "").strip()


def _text(where: Any, name: str, draft: Alignment, key: str) -> str:
    label = speaker("alignment")(wording_key("field", name))
    return str(where.text_area(label, getattr(draft, name), key=_key(key, name), height=68) or "")


def _choice(name: str, chosen: Link | Strength, key: str) -> str:
    say = speaker("alignment")
    return str(
        st.segmented_control(
            say(f"field-{name}"), list(type(chosen)), default=chosen, format_func=lambda value: say(f"{name}-{value}"),
            key=key, required=True, persist_state="session",
        )
    )  # fmt: skip


def open_row(row_id: str | None) -> None:
    """Open the form of a row, None for no form, and run the page again."""
    st.session_state["open-row"] = row_id
    st.session_state.pop("undo", None)
    bring_into_sight(row_id or NEW)
    _renew()


def bring_into_sight(row_id: str) -> None:
    """Have the next run of the sheet's page show the part with this row; none or a new one changes nothing."""
    if row_id != NEW:
        st.session_state["row-in-sight"] = row_id


def _renew() -> None:
    st.session_state["renewed"] = st.session_state.get("renewed", 0) + 1
    st.rerun()


def _key(form: str, name: str) -> str:
    return f"{form}-{name}-{st.session_state.get('renewed', 0)}"
