"""The review of what a programme or a plan proposes: ten cards at a time, nothing taken without the person."""

from collections.abc import Callable
from functools import partial
from pathlib import PurePath

import streamlit as st

from alignment.ground.widgets import for_html, guarded, language, show_html, speaker
from alignment.intake.document import Document
from alignment.intake.errors import PACKAGE
from alignment.intake.markup import going_on, left_out_lines, proposal_card
from alignment.intake.programme import review as reviewing
from alignment.intake.programme.keeping import Reviewed, forget_review, is_kept, keep_review, reviewed
from alignment.intake.programme.review import Proposal, Review, Verdict
from alignment.intake.widgets import forget, go_to, nothing_brought, of_this
from alignment.sheet import AlignmentSheet
from alignment.widgets import access, person
from sdg_data import load_catalogue

_AT_ONCE = 10  # cards: a phone scrolls through them, and a run of the page stays short
_REVIEW = "review-now"


def review_goes_on() -> bool:
    """Whether nothing was brought yet on this page, and the person is not done with what they brought before."""
    return nothing_brought() and is_kept(person())


def review_at_hand(document: Document | None) -> Review | None:
    """What the person has said so far of what a document proposes, or of what they were at before; None for nothing."""
    held = reviewed(person(), document, st.session_state.get(_REVIEW), language())
    if held is None:
        return None
    st.session_state[_REVIEW] = held
    return held.review


def programme_review(document: Document | None, into: AlignmentSheet | None) -> None:
    """What a document proposes, to be accepted, changed or dropped one by one, and the way into a sheet.

    Without a document it is what the person was at before.
    """
    say = speaker(PACKAGE)
    held = reviewed(person(), document, st.session_state.get(_REVIEW), language())
    if held is None:
        return
    st.session_state[_REVIEW] = held
    review = held.review
    if not review.proposals:
        st.warning(say("bring-nothing"))
        return
    if document is None:
        show_html(going_on(review, for_html(PACKAGE)))
    _top(held, into)
    shown, first = _part(review)
    following = next((one.id for one in shown if one.verdict is Verdict.OPEN), 0)
    for number, one in enumerate(shown, first + 1):
        _card(number, one, review, next_one=one.id == following)
    if review.left_out:
        with st.expander(say("bring-left-out", lines=len(review.left_out))):
            show_html(left_out_lines(review.left_out, for_html(PACKAGE)))


def _top(held: Reviewed, into: AlignmentSheet | None) -> None:
    say, review = speaker(PACKAGE), held.review
    accepted = review.count(Verdict.ACCEPTED)
    sure = sum(one.sure and one.verdict is Verdict.OPEN for one in review.proposals)
    with st.container(key="review-bar", horizontal=True, vertical_alignment="center"):
        st.markdown(
            say(
                "bring-counted",
                accepted=accepted,
                open=review.count(Verdict.OPEN),
                dropped=review.count(Verdict.DROPPED),
            ),
            width="content",
        )
        if sure and st.button(say("bring-accept-sure", rows=sure), icon=":material/done_all:", key="review-sure"):
            _now(reviewing.accept_sure(review))
        if st.button(
            say("bring-take", rows=accepted), type="primary", icon=":material/playlist_add_check:", key="review-take",
            disabled=not accepted,
        ):  # fmt: skip
            _take(held, into)
        if held.kept and st.button(say("bring-put-away"), key="review-put-away", type="tertiary"):
            forget_review(person(), held)
            forget()
            st.rerun()


def _take(held: Reviewed, into: AlignmentSheet | None) -> None:
    review, pasted = held.review, not held.review.name
    rows = reviewing.alignments_of(review)
    with guarded():
        if into:
            # The word is the review's: taken again after a fault half-way, nothing of it is there twice.
            with access().changing_rows(into.id) as act:
                act.add(list(rows), "", held.draft.tab)
                steps = tuple(act.steps)
            forget_review(person(), held)
            go_to(into.id, steps, len(rows), pasted=pasted)
        title = review.title or PurePath(review.name).stem or speaker(PACKAGE)("bring-untitled")
        sheet = AlignmentSheet(kind=review.kind, title=title, rows=rows)
        go_to(access().create_sheet(sheet, held.sent(person())).id, pasted=pasted)


def _part(review: Review) -> tuple[tuple[Proposal, ...], int]:
    # The cards that are shown, and how many come before them.
    firsts = list(range(0, len(review.proposals), _AT_ONCE))
    if len(firsts) == 1:
        return review.proposals, 0
    names = {first: f"{first + 1}–{min(first + _AT_ONCE, len(review.proposals))}" for first in firsts}
    # Who has decided on all that are shown is at the next ones that are open.
    is_open = [at for at, one in enumerate(review.proposals) if one.verdict is Verdict.OPEN]
    due = is_open[0] // _AT_ONCE * _AT_ONCE if is_open else firsts[-1]
    first = st.segmented_control(
        speaker(PACKAGE)("bring-part"), firsts, default=due, format_func=lambda at: names[at], required=True,
        key=of_this(f"review-part-{due}"),
    )  # fmt: skip
    return review.proposals[first : first + _AT_ONCE], first


def _card(number: int, one: Proposal, review: Review, *, next_one: bool) -> None:
    say = speaker(PACKAGE)
    with st.container(key=f"proposal-{one.id}", border=True):
        show_html(proposal_card(number, one, load_catalogue(), for_html(PACKAGE)))
        with st.container(horizontal=True, vertical_alignment="center"):
            if one.verdict is not Verdict.OPEN:
                _button("reopen", say(f"bring-{one.verdict}"), one, partial(reviewing.reopen, review, one.id))
                return
            label = say("bring-accept", code=one.target) if one.target else say("bring-accept-bare")
            key = {"shortcut": "Alt+Enter"} if next_one else {}
            _button("accept", label, one, partial(reviewing.accept, review, one.id), type="primary", **key)
            for found in one.suggestions:
                code = found.target.code
                if code != one.target:
                    choose = partial(reviewing.choose_target, review, one.id, code)
                    _button(f"choose-{code}", say("bring-other", code=code), one, choose)
            key = {"shortcut": "Alt+Delete"} if next_one else {}
            _button("drop", say("bring-drop"), one, partial(reviewing.drop, review, one.id), type="tertiary", **key)
            with st.popover(say("bring-change"), key=f"change-proposal-{one.id}", type="tertiary"):
                _change(one, review)


def _change(one: Proposal, review: Review) -> None:
    say = speaker(PACKAGE)
    with st.form(f"correct-{one.id}", border=False):
        title = st.text_input(say("bring-title-of-row"), one.row.title)
        focus = st.text_input(say("bring-focus"), one.row.strategic_focus)
        hours = st.number_input(say("bring-hours-of-row"), 0.0, 1000.0, one.row.hours, step=0.5, format="%g")
        target = st.text_input(say("bring-code"), one.target)
        if st.form_submit_button(say("bring-correct"), type="primary"):
            with guarded():
                corrected = reviewing.correct(review, one.id, title=title, strategic_focus=focus, hours=hours)
                if target.strip() != one.target:
                    corrected = reviewing.choose_target(corrected, one.id, target.strip())
                _now(corrected)
    place = [each.id for each in review.proposals].index(one.id)
    if place + 1 < len(review.proposals):
        after = review.proposals[place + 1]
        _button("merge", say("bring-merge"), one, partial(reviewing.merge, review, one.id, after.id))
    first, second = reviewing.halves(one.row)
    if second:
        named = say("bring-split", first=first, second=second)
        _button("split", named, one, partial(reviewing.split, review, one.id, first, second))


def _button(act: str, label: str, one: Proposal, then: Callable[[], Review], **more: str) -> None:
    if st.button(label, key=f"{act}-{one.id}", **more):  # type: ignore[arg-type]
        _now(then())


def _now(review: Review) -> None:
    with guarded():
        st.session_state[_REVIEW] = keep_review(person(), st.session_state[_REVIEW], review)
        st.rerun()
