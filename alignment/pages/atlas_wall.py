import streamlit as st

import alignment.atlas as maps
from alignment.atlas.markup import slide
from alignment.charts.pictures import png
from alignment.charts.slides import slides
from alignment.ground.widgets import for_html, language, plain, put_style, show_html, speaker
from alignment.intake.sheets.widgets import sheets_given
from alignment.widgets import access
from sdg_data import load_catalogue

SLIDE = "slide"
say, spoken, address = speaker("alignment"), language(), st.query_params
atlas = maps.Atlas(access())
put_style(maps.WALL_STYLE)

# Choose: nothing. What is shown stands in the address, which the atlas gave.
chosen: dict[str, object] = {}
first = atlas.first()
maps.settle(chosen, address, {"from": maps.SOURCES}, {"from": first["from"]})
network = atlas.network(chosen["from"], sheets_given(), spoken)
maps.settle(chosen, address, maps.options(network, load_catalogue()), first)
atlas.settle_moment(chosen, address)
request = maps.request_of(chosen, spoken, *atlas.two_versions(chosen["of-sheet"], chosen["moment"]))
if nothing := atlas.nothing_to_show(network, request):
    st.info(plain(nothing))
    st.stop()

# Show: one slide of the chart, as large as the screen.
chart = atlas.shown(network, request).chart
made = slides(chart, right_to_left=for_html("alignment").leftward)
asked = address.get(SLIDE, "")
at = min(int(asked) if asked.isdecimal() and len(asked) < 5 else 1, len(made)) or 1  # noqa: PLR2004 (any number)
with st.container(key="atlas-wall"):
    words = f"{chart.words} {at} / {len(made)}"
    show_html(slide(png(made[at - 1], 1), words))

# Act: turn, by a press, an arrow or a clicker.
if len(made) > 1:
    with st.container(key="atlas-wall-turn", horizontal=True):
        for key, keyboard, icon, to in (
            ("back", "PageUp", "arrow_back", at - 1),
            ("on", "PageDown", "arrow_forward", at + 1),
        ):
            there, label = 1 <= to <= len(made), say(f"atlas-wall-{key}")
            st.button(label, key=f"atlas-wall-{key}", icon=f":material/{icon}:", shortcut=keyboard, disabled=not there,
                      on_click=address.update, args=({SLIDE: str(to)},))  # fmt: skip
