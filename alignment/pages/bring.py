import streamlit as st

from alignment.intake.programme.widgets import programme_review
from alignment.intake.sheets.widgets import found_in, import_review
from alignment.intake.widgets import brought, open_to_take, show_title

show_title()

# Choose: a text that is pasted or a file, and the sheet that it goes into.
document = brought()
if document is None:
    st.stop()
into = open_to_take()

# Show and act: a table of alignments line by line, or what a programme or a plan proposes.
found = found_in(document, into)
if found.rows:
    import_review(found, into)
else:
    programme_review(document, into)
