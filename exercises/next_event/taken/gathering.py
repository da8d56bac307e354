"""What one participant takes home from a workshop: sheets they wrote in, their group's, their plan, their promises."""

from dataclasses import dataclass, replace
from types import MappingProxyType

from alignment import AlignmentSheet
from exercises.next_event import EXERCISE
from exercises.next_event.checks.keeping import Check, checks_of
from exercises.next_event.plan import NAME, Plan, event_plan, plan_id
from exercises.workshop.exercise import Registry
from exercises.workshop.export import write_workshop
from exercises.workshop.records import Participant
from exercises.workshop.snapshots import Snapshot


@dataclass(frozen=True, slots=True)
class Taken:
    """What somebody takes home: `mine` are the sheets with a row of theirs, `ours` the others of group and centre."""

    mine: tuple[AlignmentSheet, ...]
    ours: tuple[AlignmentSheet, ...]
    plans: tuple[Plan, ...]
    checks: tuple[Check, ...]

    @property
    def nothing(self) -> bool:
        """Whether there is nothing to take."""
        return not (self.mine or self.ours or self.plans or self.checks)


def taken_home(snapshot: Snapshot, who: Participant) -> Taken:
    """What a participant takes home of a workshop as they are shown it (`shown_to`); sheets without rows stay."""
    sheets = [sheet for sheet in snapshot.sheets.values() if sheet.rows]
    mine = tuple(sheet for sheet in sheets if any(row.author == who.id for row in sheet.rows))
    ours = tuple(sheet for sheet in sheets if sheet not in mine and _is_ours(snapshot, sheet, who))
    names = [plan_id(who, shared=False), *([plan_id(who, shared=True)] if who.centre else [])]
    plans = tuple(plan for name in names if (plan := event_plan(snapshot, name)))
    return Taken(mine, ours, plans, checks_of(snapshot, who.id))


def write_taken(snapshot: Snapshot, who: Participant, language: str) -> bytes:
    """The same as the bytes of an .xlsx file, in the words of `language`: the workshop's, of this one person."""
    taken = taken_home(snapshot, who)
    sheets = {sheet.id: sheet for sheet in (*taken.mine, *taken.ours)}
    kept = {plan.id for plan in taken.plans} | {f"{kind}.{who.id}" for kind in ("promise", "check")}
    own = {name: document for name, document in snapshot.gathered.get(NAME, {}).items() if name in kept}
    alone = replace(
        snapshot,
        people=MappingProxyType({who.id: who}),
        sheets=MappingProxyType(sheets),
        sheet_groups=MappingProxyType(dict.fromkeys(sheets, "")),
        codings=(),
        gathered=MappingProxyType({NAME: MappingProxyType(own)}),
    )
    return write_workshop(Registry((EXERCISE,)), alone, language)


def _is_ours(snapshot: Snapshot, sheet: AlignmentSheet, who: Participant) -> bool:
    group = snapshot.sheet_groups.get(sheet.id, "")
    return bool((group and group == who.group) or (who.centre and sheet.centre == who.centre))
