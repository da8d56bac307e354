"""The workshop: what a facilitator runs and a room takes part in.

The map, from the record outwards:

- `workshop`: a workshop, its stage, its participants; `joining`: codes and the doorkeeper; `address`: where phones go
- `workshops`: making and joining them; what a participant may do (`Seat`), what the facilitator may (`Facilitation`)
- `rooms`: the state of a workshop as one frozen snapshot that the whole process shares
- `exercise`: what one is; `registry`: the exercises, each a package of its own; `agenda`: programmes and the clock
- `cases`: the prepared cases, from plain files; `export`: everything a workshop gathered, as a workbook
- `markup`, `views`: what the projector and the phones show; `server`: how it gets there (the one door to Starlette)
- `compression`: Streamlit's own files, compressed once; `widgets`, `pages`: the only parts that know Streamlit
"""
