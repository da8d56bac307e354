"""The ground of every page: wording, widgets that all share, errors in words, records as JSON, the look.

- `wording`: every sentence from plain files (the one door to Fluent); `errors`: how refusals are said
- `records`: frozen records as JSON and back (the one door to msgspec)
- `widgets`, `markup`, `style/`: what every page has; `turns`: how many pages run at once
- `lettering`: texts as letters, for workbooks and pictures; `compression`: what the server sends of Streamlit's own
"""
