"""Rehearsal: simulated participants for a facilitator who practises alone.

`people` adds them, lets each act once when a button is pressed, and takes them away with everything they did; nothing
runs on its own. What they can do in an exercise is the exercise's own `rehearse` hook (see `exercises.exercise`);
`aligning` is what they do on any sheet, `sentences` what they write. They are marked as simulated in their very names,
so wherever those are shown.
"""
