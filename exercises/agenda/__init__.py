"""The agenda of a workshop: its programmes, the clock of a running day, and how both look.

Nothing here reads the time or a database: whoever asks says what time it is, and keeps the clock that comes back.
"""

from exercises.agenda.clock import (
    Clock,
    Moment,
    State,
    Turn,
    add,
    back,
    bring_back,
    ends_at,
    extend,
    finish,
    forecast,
    late_by,
    move_end,
    open_day,
    reorder,
    skip,
    start,
    swap,
    time_left,
)
from exercises.agenda.document import from_json, to_json
from exercises.agenda.programme import Day, Programme, Slot, SlotKind, own_slot, programme, programmes
from exercises.agenda.squeezing import Squeeze, squeeze

__all__ = [
    "Clock",
    "Day",
    "Moment",
    "Programme",
    "Slot",
    "SlotKind",
    "Squeeze",
    "State",
    "Turn",
    "add",
    "back",
    "bring_back",
    "ends_at",
    "extend",
    "finish",
    "forecast",
    "from_json",
    "late_by",
    "move_end",
    "open_day",
    "own_slot",
    "programme",
    "programmes",
    "reorder",
    "skip",
    "squeeze",
    "start",
    "swap",
    "time_left",
    "to_json",
]
