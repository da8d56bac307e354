"""The report of a workshop's session: who met, what was said, what each centre does, and what follows, for a mayor.

It holds what the room is shown and no more, as the export does, and is made of the same: the `outcome` of each
exercise, and what its `report` adds. So a new exercise is in it by itself.

- `writing`: the report as a paper, of the sections that are wished; `summary` and `sheets` are two of them
- `command`: `python -m exercises report`
- `widgets`: the choice at the desk, and the button
"""

PACKAGE = "exercises/report"
