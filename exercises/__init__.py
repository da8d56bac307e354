"""The exercises of a workshop, the agenda that goes along with them, and the pages of the app.

- `workshop`: the workshop itself, which is given its exercises
- a package for each exercise; `agenda`: programmes and the clock; `cases`: prepared cases, from plain files
- `registry`: the exercises, a line each; `widgets`: their forms; `pages`: what people open
"""
