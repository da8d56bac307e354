"""What somebody takes home, on their phone: everything on one page, and the workbook with all of it."""

from collections.abc import Iterable
from functools import partial

import streamlit as st
from markupsafe import Markup

from alignment import AlignmentSheet
from alignment.ground.widgets import for_html, language, plain, show_html, speaker, theirs
from alignment.ground.written import day_written, labelled
from alignment.markup import row_card
from alignment.paper import PaperFormat, can_be_made, make
from alignment.poster.widgets import poster_and_handout
from exercises.next_event.checks.widgets import promise_link
from exercises.next_event.markup import point_written
from exercises.next_event.plan import PACKAGE, POINTS, Plan
from exercises.next_event.taken.gathering import Taken, write_taken
from exercises.next_event.taken.papers import taken_paper
from exercises.workshop.export import workshop_file_name
from exercises.workshop.records import Participant
from exercises.workshop.snapshots import Snapshot
from sdg_data import load_catalogue


def taken_download(snapshot: Snapshot, who: Participant) -> None:
    """All of it as a workbook, as Word and as PDF, each written when its button is pressed."""
    say, spoken = speaker(PACKAGE), language()
    st.download_button(
        say("taken-download"), lambda: write_taken(snapshot, who, spoken), workshop_file_name(snapshot),
        on_click="ignore", type="primary", icon=":material/download:", width="stretch",
    )  # fmt: skip
    for paper in filter(can_be_made, PaperFormat):
        st.download_button(
            say(f"taken-download-{paper}"),
            partial(_paper, snapshot, who, spoken, paper),
            workshop_file_name(snapshot).replace(".xlsx", f".{paper}"),
            on_click="ignore",
            icon=":material/download:",
            width="stretch",
        )


def _paper(snapshot: Snapshot, who: Participant, spoken: str, wanted: PaperFormat) -> bytes:
    return make(taken_paper(snapshot, who, spoken), wanted)


def taken_shown(snapshot: Snapshot, taken: Taken) -> None:
    """The sheets, each folded, then the plan and the promises."""
    say = speaker(PACKAGE)
    _sheets(say("taken-mine"), taken.mine)
    _sheets(say("taken-ours"), taken.ours)
    if taken.plans:
        st.subheader(say("taken-plan"))
    for plan in taken.plans:
        _plan(plan)
    if taken.checks:
        st.subheader(say("promises"))
        for check in taken.checks:
            by = say("promise-by", day=day_written(check.promise.due, language()))
            told = labelled(by, theirs(check.promise.text), language())
            st.markdown(f"- {told}  \n  **{say(f'check-{check.kept}')}**" if check.kept else f"- {told}")
        promise_link(snapshot)


def _sheets(title: str, sheets: Iterable[AlignmentSheet]) -> None:
    catalogue, its = load_catalogue(), for_html("alignment")
    for number, sheet in enumerate(sheets):
        if not number:
            st.subheader(title)
        with st.expander(plain(sheet.title), icon=":material/table_rows:"):
            if sheet.illustrative:
                st.caption(speaker("alignment")("illustrative"))
            if sheet.strategic_goal:
                st.caption(theirs(sheet.strategic_goal))
            poster_and_handout(sheet)
            show_html(Markup("").join(row_card(place, row, catalogue, its) for place, row in enumerate(sheet.rows, 1)))


def _plan(plan: Plan) -> None:
    say = speaker(PACKAGE)
    with st.expander(plain(plan.course) or say("card-title"), icon=":material/event:"):
        for number, fields in enumerate(POINTS, 1):
            said = [point_written(plan, name, language()) for name in fields if plan.values[name]]
            st.markdown(
                f"**{number}. {say(f'point-{number}')}**  \n"
                + ("  \n".join(plain(each).replace("\n", "  \n") for each in said) or "–")
            )
