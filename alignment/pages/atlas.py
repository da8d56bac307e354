import streamlit as st
from markupsafe import Markup

import alignment.atlas as maps
from alignment.atlas.markup import figures_table, findings_list, fingerprint_cards, goal_heads, parts_legend
from alignment.charts.chart import Bars, Cards, Grid, Tiles
from alignment.charts.pictures import png, svg
from alignment.coverage.filters import Filters
from alignment.ground.widgets import for_html, in_local_time, language, on_server, plain, put_style, show_html, speaker
from alignment.ground.written import names_written
from alignment.intake.sheets.widgets import sheets_of_files
from alignment.mosaic import mosaic
from alignment.widgets import access, choose_separator, link_to_wall
from sdg_data import load_catalogue

say, catalogue, spoken, chosen = speaker("alignment"), load_catalogue(), language(), st.session_state
raw, atlas = for_html("alignment"), maps.Atlas(access())
at_first = atlas.first()
put_style(*maps.STYLES)
st.title(say("atlas-page-title"))

# Choose: the sheets, what of them, and how to look at it. The address keeps every choice but the imported files.
top = st.container(key="atlas-choose", horizontal=True)
filters = st.expander(say("atlas-filters"), icon=":material/filter_alt:")
several = {"selection_mode": "multi", "persist_state": "session"}
maps.settle(chosen, st.query_params, {"from": maps.SOURCES}, {"from": at_first["from"]})
with filters:
    first, second, third = thirds = st.columns(3)
    first.pills(say("atlas-from"), maps.SOURCES, format_func=lambda one: say(f"atlas-from-{one}"), key="from",
                **several)  # fmt: skip
    imported = sheets_of_files(say("atlas-import"), "imported")
network = atlas.network(chosen["from"], imported, spoken)
options, names = maps.options(network, catalogue), atlas.naming(network, spoken)
maps.settle(chosen, st.query_params, options, at_first)
unused = maps.UNUSED.get(chosen["view"], ())
for place, (name, column) in enumerate(maps.LISTED):
    thirds[place % 3].multiselect(say(f"atlas-{name}"), options[name], key=name, persist_state="session",
                                  disabled=name in unused, placeholder=say("atlas-all"),
                                  format_func=lambda v, c=column: names.name(c, v))  # fmt: skip
for where, name, field in ((first, "kinds", "kind"), (second, "strengths", "strength"), (third, "links", "link"),
                           (first, "effects", "effect"), (second, "challenges", "challenge")):  # fmt: skip
    where.pills(say(names.filter_label(name)), options[name], key=name, disabled=name in unused,
                format_func=lambda v, f=field: say(f"{f}-{v}"), wrap=True, **several)  # fmt: skip
with top:
    view = st.selectbox(say("atlas-show"), options["view"], format_func=lambda one: say(f"atlas-view-{one}"),
                        key="view", persist_state="session")  # fmt: skip
    for name, column, views in maps.CLOSER:
        if view in views and options[name]:  # a list without a choice is pale, and says nothing
            st.selectbox(say(f"atlas-{name}"), options[name], key=name, persist_state="session",
                         format_func=lambda value, column=column: names.name(column, value))  # fmt: skip
    compared = atlas.settle_moment(chosen, st.query_params)
    if any(compared.values()):
        st.selectbox(say("atlas-moment"), compared["moment"], format_func=in_local_time, key="moment")
    if measures := maps.MEASURES.get(view, ()):
        maps.settle(chosen, {}, {"measure": measures}, {"measure": ""})
        st.selectbox(say("atlas-count-in"), measures, format_func=lambda one: say(f"measure-{one}"), key="measure",
                     persist_state="session")  # fmt: skip
    if "apart" not in unused:
        st.pills(say("atlas-set-apart"), options["apart"], key="apart", **several)
maps.keep(chosen, st.query_params, {**options, **compared}, {**at_first, **maps.MOMENT})

# Show: the chart, its legend, the same as a table, and the rows behind a mark.
request = maps.request_of(chosen, spoken, *atlas.two_versions(chosen["of-sheet"], chosen["moment"]))
if nothing := atlas.nothing_to_show(network, request):
    st.info(plain(nothing))
    st.stop()
if unused := [name for name in unused if chosen[name]]:
    st.caption(say("atlas-not-here", names=names_written((say(names.filter_label(name)) for name in unused), spoken)))
shown = atlas.shown(network, request)
chart, keys = shown.chart, atlas.keys(network, request)
st.subheader(plain(chart.title))
st.caption(plain(chart.note))
show_html(parts_legend(chart) if isinstance(chart, Bars) else Markup(""))
if isinstance(chart, Tiles):
    found = findings_list(atlas.findings(network, request), raw, on_server("/atlas"), st.query_params.to_dict())
    dim = (raw("mosaic-dim"),) if request.filters != Filters() else ()
    show_html(mosaic(chart, raw("mosaic-corner"), *dim) + found)
elif isinstance(chart, Cards):
    show_html(fingerprint_cards(chart))
else:
    with st.container(key="atlas-chart"):
        show_html(goal_heads(chart) if isinstance(chart, Grid) else Markup(""))
        st.plotly_chart(
            atlas.figure(network, request),
            config={"displayModeBar": False},
            alt=chart.words,
            key=f"chart-{view}",
            selection_mode="points",
            on_select=lambda: chosen.update(behind=maps.clicked(chosen[f"chart-{view}"])),
        )
maps.settle(chosen, {}, {"behind": tuple(keys)}, {"behind": None})
if keys:
    st.selectbox(say("atlas-behind"), list(keys), format_func=lambda key: keys[key], key="behind", index=None,
                 placeholder=say("atlas-no-mark"))  # fmt: skip
if chosen["behind"]:
    show_html(figures_table(atlas.behind(network, request, chosen["behind"]), raw))
with st.expander(say("atlas-table"), icon=":material/table:"):
    show_html(Markup("").join(figures_table(table, raw) for table in (shown.table, shown.more) if table))

# Act: put it on the wall, or take it away, as a picture, a table, a workbook, a document.
sign = choose_separator()
with st.container(key="atlas-act", horizontal=True):
    link_to_wall()
    for label, icon, made, file in (
        ("png", "image", lambda: png(svg(chart, right_to_left=raw.leftward)), f"sdg-atlas-{view}.png"),
        ("svg", "shapes", lambda: svg(chart, right_to_left=raw.leftward), f"sdg-atlas-{view}.svg"),
        ("csv", "csv", lambda: maps.csv_of(shown.table, sign, raw("workbook-note")), f"sdg-atlas-{view}.csv"),
        ("csv-rows", "csv", lambda: atlas.every_row(network, request, sign), "sdg-atlas-rows.csv"),
        ("excel", "table_view", lambda: maps.workbook_of(atlas.all_shown(network, request), raw), "sdg-atlas.xlsx"),
        ("document", "print", lambda: maps.document(atlas.all_shown(network, request), raw), "sdg-atlas.html"),
    ):
        st.download_button(say(f"atlas-{label}"), made, file, icon=f":material/{icon}:", on_click="ignore")
