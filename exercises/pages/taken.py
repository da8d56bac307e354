import streamlit as st

from alignment.ground.widgets import guarded, plain, speaker
from alignment.store import person_id
from alignment.widgets import dress_sheet, person
from exercises.next_event.plan import PACKAGE
from exercises.next_event.taken.gathering import taken_home
from exercises.next_event.taken.widgets import taken_download, taken_shown
from exercises.workshop.joining.widgets import another_device
from exercises.workshop.widgets import the_room

its = speaker(PACKAGE)
dress_sheet()

# Choose: the workshop that the person has open and took part in, also when it is over.
st.title(its("taken-title"))
with guarded(refused=st.info):
    snapshot = the_room()
    own = snapshot.people.get(person_id(person())) if snapshot else None
    if snapshot is None or own is None:
        st.info(its("taken-not"))
        st.stop()

    # Show: what is theirs. Act: take it away, as a workbook or to another device.
    st.markdown(f"**{plain(snapshot.workshop.name)}** · {plain(own.nickname)}")
    taken = taken_home(snapshot, own)
    if taken.nothing:
        st.info(its("taken-nothing"))
    else:
        taken_download(snapshot, own)
        taken_shown(snapshot, taken)
    with st.expander(its("taken-device"), icon=":material/devices:"):
        another_device("taken")
