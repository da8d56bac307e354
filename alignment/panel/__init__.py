"""The panel beside a sheet: the goals it reaches, with how many hours, and which goal might be missing.

- `gap`: the next goal that the sheet might serve, and what speaks for it
- `markup`: the panel as HTML, and the band that a phone has instead
- `widgets`: both on a page
"""
