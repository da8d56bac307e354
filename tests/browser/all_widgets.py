"""One of each widget that pages have, with what every page of ours has: what Streamlit says by itself shows here."""

import datetime as dt

import streamlit as st

from alignment.ground.widgets import choose_language, dress, settle_language

settle_language()
dress()
choose_language()
CITIES = ["Cairo", "Seoul"]
st.selectbox("One", CITIES, index=None, key="one", accept_new_options=True)
st.multiselect("Several", CITIES, key="several")
st.multiselect("Up to one", CITIES, CITIES[:1], max_selections=1, key="up-to-one")
st.selectbox("None", [], key="none")
st.file_uploader("File", type=["zip"], key="file")
st.date_input("Begins", dt.date(2026, 5, 28), key="begins")
st.date_input("Ends", None, format="YYYY-MM-DD", key="ends")
st.number_input("Number", 1, 5, 3, key="number")
st.text_input("Text", key="text", help="About the text")
st.time_input("Time", dt.time(9, 15), key="time")
with st.form("form"):
    st.text_area("Area", key="area")
    st.form_submit_button("Send")
if st.button("Toast", key="toast"):
    st.toast("Here")
