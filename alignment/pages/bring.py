import streamlit as st

from alignment.intake.programme.widgets import programme_review, review_goes_on
from alignment.intake.sheets.widgets import found_in, import_review
from alignment.intake.widgets import brought, open_to_take, show_title

show_title()

# Choose: a text that is pasted or a file, and the sheet that it goes into.
# Who comes back to what they were at finds it as they left it.
document = brought(folded=review_goes_on())
if document is None and not review_goes_on():
    st.stop()
into = open_to_take()

# Show and act: a table of alignments line by line, or what a programme or a plan proposes.
found = found_in(document, into) if document else None
if found and found.rows:
    import_review(found, into)
else:
    programme_review(document, into)
