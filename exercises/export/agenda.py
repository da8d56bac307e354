"""The agenda in the export: as it ran where a clock was kept, else as it was planned."""

from collections.abc import Iterator

from alignment.workbook import ReportTable
from exercises.agenda import Clock, from_json, programmes
from exercises.errors import ExerciseError
from exercises.rooms import Snapshot
from sdg_data.wording import Wording

_COLLECTION = "agenda"


def agenda_tables(snapshot: Snapshot, say: Wording) -> tuple[ReportTable, ...]:
    """A table for each day; none where the workshop has no agenda. A clock that cannot be read is passed over."""
    ran = tuple(_ran(clock, say) for clock in _clocks(snapshot))
    return ran or _planned(snapshot.workshop.programme, say)


def _clocks(snapshot: Snapshot) -> Iterator[Clock]:
    for document in snapshot.gathered.get(_COLLECTION, ()):
        try:
            yield from_json(document.content)
        except ExerciseError:
            continue


def _ran(clock: Clock, say: Wording) -> ReportTable:
    zone = clock.opens.tzinfo
    rows: list[tuple[str | int, ...]] = []
    for turn in clock.turns:
        times = [f"{time.astimezone(zone):%H:%M}" if time else "" for time in (turn.planned, turn.began, turn.ended)]
        rows.append((times[0], turn.slot.title(say.language), turn.slot.minutes, *times[1:]))
    columns = ("planned", "slot", "minutes", "began", "ended")
    return ReportTable(clock.opens.date().isoformat(), tuple(say(f"column-{name}") for name in columns), tuple(rows))


def _planned(name: str, say: Wording) -> tuple[ReportTable, ...]:
    if name not in programmes():
        return ()
    columns = tuple(say(f"column-{column}") for column in ("planned", "slot", "minutes"))
    return tuple(
        ReportTable(
            say("day", number=str(number)),
            columns,
            tuple(
                (f"{starts:%H:%M}", slot.title(say.language), slot.minutes)
                for starts, slot in zip(day.starting_times, day.slots, strict=True)
            ),
        )
        for number, day in enumerate(programmes()[name].days, 1)
    )
