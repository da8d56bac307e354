"""The workshop: what a facilitator runs and a room takes part in.

Its front door so far is the home page (`pages/home`): align a course or plan, open a filled example, browse the goals.
"""
