"""Promises looked at again: the link on the phone, what its page asks, and what became of them for who leads."""

import streamlit as st

from alignment.ground.widgets import guarded, language, link_to_copy, plain, speaker, theirs
from alignment.ground.written import colon, day_written
from alignment.widgets import access, person
from exercises.next_event.checks.keeping import (
    LONGEST,
    Check,
    Checks,
    Kept,
    by_months,
    checks,
    checks_of,
    every_followed,
    followed,
    good_until,
    opened_by,
    shared_checks,
    today,
)
from exercises.next_event.plan import PACKAGE
from exercises.next_event.promises import last_day, months_later
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import own_address, verbs_at_desk


def promise_link(snapshot: Snapshot) -> None:
    """The link by which the person is asked in three and six months, made when it is asked for, to be copied."""
    say, made = speaker(PACKAGE), f"promise-link-{snapshot.workshop.id}"
    first = last_day(snapshot) or today()
    days = " · ".join(day_written(months_later(first, months), language()) for months in (3, 6))
    st.caption(say("link-help", days=days, until=day_written(good_until(snapshot), language())))
    if st.button(say("link-make"), icon=":material/link:", width="stretch"):
        with guarded():
            st.session_state[made] = shared_checks().new_link(snapshot.workshop.id, person())
    if word := st.session_state.get(made):
        link_to_copy(say("link-make"), f"{own_address()}/promises?promise={word}&lang={language()}", made)


def promise_word() -> str:
    """The word of the link to somebody's promises in the page's address, where it stays, "" for none."""
    return str(st.query_params.get("promise", ""))[:64]


def ask_promises(word: str) -> None:
    """What became of the promises that this link opens: a tap for each that is due. Raises `NoPromisesThere`."""
    say, asked = speaker(PACKAGE), shared_checks()
    snapshot, own = opened_by(word, today())
    st.markdown(say("check-intro", workshop=snapshot.workshop.name))
    for check in checks_of(snapshot, own):
        with st.container(border=True, key=f"promise-{check.promise.months}"):
            st.markdown(f"**{theirs(check.promise.text)}**")
            if check.asked(today()):
                _tap(asked, word, check)
            else:
                st.caption(say("check-later", day=day_written(check.promise.due, language())))
    st.caption(say("check-rule", until=day_written(good_until(snapshot), language())))


def _tap(asked: Checks, word: str, check: Check) -> None:
    say, months = speaker(PACKAGE), check.promise.months
    tapped = st.segmented_control(
        check.promise.text, list(Kept), default=check.kept, key=f"kept-{months}-{check.kept}", width="stretch",
        format_func=lambda kept: say(f"check-{kept}"), label_visibility="collapsed", required=check.kept is not None,
    )  # fmt: skip
    if tapped and tapped is not check.kept:
        asked.answer(word, months, Kept(tapped), check.text, today())
        st.rerun()
    if check.kept:
        with st.form(f"words-{months}", border=False):
            text = st.text_area(say("check-text"), check.text, max_chars=LONGEST, height=110)
            if st.form_submit_button(say("check-keep"), width="stretch"):
                asked.answer(word, months, check.kept, text, today())
                st.rerun()
        st.caption(say("check-thanks"))


def followed_workshop() -> Snapshot | None:
    """The workshop whose promises the person may follow: the one that they lead, or any where the secretariat asks."""
    opened = st.session_state.get("workshop", "")
    if access().in_secretariat():
        named = {workshop.id: workshop.name for workshop in every_followed()}
        listed = sorted(named, key=lambda name: name != opened)
        chosen = st.selectbox(
            speaker(PACKAGE)("checks-workshop"), listed, format_func=lambda name: named[name], key="followed-workshop"
        )
        return followed(chosen) if chosen else None
    snapshot = followed(opened) if opened else None
    return snapshot if snapshot and LeadVerb.WATCH in verbs_at_desk(snapshot) else None


def show_kept(snapshot: Snapshot) -> None:
    """How many promises of a workshop were kept, and what their people say, those that are due first."""
    say, found, day = speaker(PACKAGE), checks(snapshot), today()
    st.markdown(f"### {theirs(snapshot.workshop.name)}")
    if not found:
        st.info(say("checks-none"))
    for months, counts in by_months(snapshot, day).items():
        if not counts["all"]:
            continue
        st.markdown(f"**{say('promises-in', months=months)}** · {say('checks-due', **counts)}")
        figures = [*(kept.value for kept in Kept), "silent"]
        for column, name in zip(st.columns(len(figures)), figures, strict=True):
            column.metric(say(f"check-{name}"), counts[name])
        for check in found:
            if check.promise.months == months:
                _told(snapshot, check)


def _told(snapshot: Snapshot, check: Check) -> None:
    say = speaker(PACKAGE)
    state = say(f"check-{check.kept}") if check.kept else say("check-silent") if check.asked(today()) else "–"
    whose = plain(snapshot.name(check.promise.by) or say("somebody"))
    st.markdown(f"- {whose}{colon(language())}{theirs(check.promise.text)}  \n  **{state}** {theirs(check.text)}")
