"""Charts: on a page as figures of plotly, taken away as pictures without a browser.

- `chart`: a chart of the atlas as a plain record, from which both of the following are drawn
- `plotly_figures`: the record as a figure of plotly
- `canvas`: boxes and texts of a drawing
- `pictures`: the record as SVG and PNG, with letters of every script of the toolkit from `fonts/`
- `slides`: the record as slides that the last row of a room reads

`plotly_figures` is the only part of the toolkit that knows plotly, `pictures` the only one that knows resvg.
"""
