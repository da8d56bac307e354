import streamlit as st

from alignment import AlignmentError
from alignment.access import Verb
from alignment.forms.widgets import bring_into_sight
from alignment.ground.widgets import for_html, plain, show_html, speaker
from alignment.markup import heading, row_card
from alignment.widgets import access, dress_sheet, open_sheet
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
chosen = st.selectbox(
    say("choose-sheet"),
    ids,
    index=ids.index(current) if current in ids else 0,
    format_func=lambda sheet_id: sheets[sheet_id].summary.title,
)
try:
    sheet, seen = own.with_history(chosen), st.session_state.get("changes-seen", 30)
    changes = own.history(sheet.id, limit=seen + 1)
except AlignmentError as gone:
    st.warning(gone.say(say))
    st.stop()
show_html(heading(sheet, for_html("alignment")))

# Show: its changes, the last first. Act: bring a row back as it was.
names = own.nicknames(frozenset(change.by for change in changes))
may_write = Verb.WRITE in sheets[chosen].verbs
for change in changes[:seen]:
    with st.container(border=True, key=f"change-{change.id}"):
        with st.container(horizontal=True, vertical_alignment="center"):
            when = change.at.strftime("%Y-%m-%d %H:%M")
            by = f" · {say('changed-by', name=names[change.by])}" if change.by in names else ""
            st.markdown(f"**{say(f'action-{change.action}')}** · {plain(when)} UTC{by}", width="stretch")
            now = sheet.row(change.row_id)
            as_it_is = now is not None and now.version == change.version
            restorable = may_write and change.row and not as_it_is
            if restorable and st.button(say("restore"), key=f"restore-{change.id}"):
                restored = own.restore(sheet.id, change.id)
                open_sheet(sheet.id)
                bring_into_sight(restored.id)
                st.switch_page("alignment/pages/sheet.py")
        if change.row:
            number = sheet.number_of(change.row_id) if now else 0
            show_html(row_card(number, change.row, catalogue, for_html("alignment")))
if len(changes) > seen and st.button(say("more-changes")):
    st.session_state["changes-seen"] = seen + 30
    st.rerun()
