import streamlit as st

from alignment import AlignmentError
from alignment.access import Verb
from alignment.forms.widgets import bring_into_sight
from alignment.ground.widgets import for_html, in_local_time, plain, show_html, speaker
from alignment.history import altered
from alignment.markup import altered_fields, heading, named_row, row_card
from alignment.store import CHANGING, Action, person_id
from alignment.widgets import access, dress_sheet, open_sheet, person
from sdg_data import load_catalogue

say, catalogue, own = speaker("alignment"), load_catalogue(), access()
dress_sheet()
st.title(say("page-history"))

# Choose: the open sheet, or another; those of a workshop for its facilitator, who came from its page.
sheets = {one.summary.id: one for one in own.sheets(Verb.HISTORY, st.session_state.get("history-of"))}
if not sheets:
    st.info(say("no-sheets"))
    st.stop()
ids = list(sheets)
current = st.session_state["sheet"]
chosen = st.container(key="history-choose").selectbox(
    say("choose-sheet"),
    ids,
    index=ids.index(current) if current in ids else 0,
    format_func=lambda sheet_id: sheets[sheet_id].summary.title,
)
try:
    sheet, seen = own.with_history(chosen), st.session_state.get("changes-seen", 30)
    entries = own.entries(sheet.id, seen + 1)
    names = own.names_in_history(sheet.id, frozenset(entry.change.by for entry in entries))
except AlignmentError as gone:
    st.warning(gone.say(say))
    st.stop()
show_html(heading(sheet, for_html("alignment")))

# Show: what was changed, by whom and when, the last first. Act: bring a row back as it was.
may_write, shown = Verb.WRITE in sheets[chosen].verbs, for_html("alignment")
for change, before in ((entry.change, entry.before) for entry in entries[:seen]):
    now = sheet.row(change.row_id)
    if change.by == person_id(person()):
        by = say("changed-by-you")
    else:
        by = say("changed-by", name=names[change.by]) if change.by in names else say("changed-by-somebody")
    with st.container(border=True, key=f"change-{change.id}"):
        with st.container(horizontal=True, vertical_alignment="center"):
            what, when = say(f"action-{change.action}"), plain(in_local_time(change.at))
            st.markdown(f"**{what}** · {when} · {by}", width="stretch")
            as_it_is = now is not None and now.version == change.version
            restorable = may_write and change.row and not as_it_is
            if restorable and st.button(say("restore"), key=f"restore-{change.id}"):
                restored = own.restore(sheet.id, change.id)
                open_sheet(sheet.id)
                bring_into_sight(restored.id)
                st.switch_page("alignment/pages/sheet.py")
        number = sheet.number_of(change.row_id) if now else 0
        if before and change.action in CHANGING and before.action is not Action.DELETED:
            if change.row:
                show_html(named_row(number, change.row))
            show_html(altered_fields(altered(before.content, change.content, catalogue, shown), shown))
        elif change.row and change.action is Action.MOVED:
            show_html(named_row(number, change.row))
        elif change.row:
            show_html(row_card(number, change.row, catalogue, shown))
if len(entries) > seen and st.button(say("more-changes"), key="more-changes"):
    st.session_state["changes-seen"] = seen + 30
    st.rerun()
