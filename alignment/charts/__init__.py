"""Charts: on a page as figures of plotly, taken away as pictures without a browser.

- `sheet`: what one sheet covers, beside the sheet
- `chart`: a chart of the atlas as a plain record, from which both of the following are drawn
- `figures`: the record as a figure of plotly
- `pictures`: the record as SVG and PNG, with letters of every script of the toolkit from `fonts/`

`sheet` and `figures` are the only parts of the toolkit that know plotly, `pictures` the only one that knows resvg.
"""

from alignment.charts.sheet import coverage_bars, coverage_in_words

__all__ = ["coverage_bars", "coverage_in_words"]
