"""The workshop itself: what a facilitator runs and a room takes part in. It is given its exercises, and knows none.

The map, from the record outwards:

- `records`: a workshop, its stage, its participants; `workshops`: making, finding and joining them
- `rooms`: what it says of its sheets and people where access to sheets is asked for
- `acts`, `undoing`: what a person does, as one transaction, and taking it back; `seat` and `facilitation` may do it
- `snapshots`: a workshop at one moment, shared by the whole process; `state`: what is asked of it, and of an act
- `exercise`: what an exercise is, and the registry of them
- `joining`: codes, their register and doorkeeper, and who may sit down; `address`: where phones go
- `keys`: who may do what at the desk, and the code to write down; `secretariat`: a new link where all is lost
- `returning`: who was here before and comes with another phone; `presence`: who is here, or was a moment ago
- `countdown`, `bars`, `plain_files`: what several exercises use
- `markup`, `live`: what the projector and the phones show, and how it gets there (the one door to Starlette)
- `wall`, `wall_frame`: the room's screen as the desk steers it, and what it has around whatever the room is at
- `rehearsal`: simulated participants; `export`: everything a workshop gathered, as a workbook; `backup`: all of it as
  one file, out of which it comes back
- `widgets`, and those of `joining`, `keys`, `returning`, `desk`, `live`, `rehearsal`, `export` and `backup`: the only
  parts that know Streamlit
"""
