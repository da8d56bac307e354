"""Rehearsal: simulated participants for a facilitator who practises alone.

`people` adds them, lets each act once when a button is pressed, and takes them away with everything they did; nothing
runs on its own. What they can do in an exercise is its own `rehearse` (see `Exercise`); `aligning` is what they do on
any sheet, `sentences` what they write. Their very names say that they are simulated.
"""
