"""What of a course or plan is taken home on paper: a poster of one page, and the handout as it is filled in.

- `gathering`: what stands on the poster; `alignment.paper.posters` is its record, and typst draws it
- `command`: either, without a browser
- `widgets`: both on a page, made when they are asked for
"""
