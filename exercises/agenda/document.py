"""A clock as a document of JSON, and back again: what comes from a database may be old, or not ours at all."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from exercises.agenda.clock import Clock, State, Turn
from exercises.agenda.programme import MOST_MINUTES, MOST_SLOTS, slot_content, slot_of
from exercises.errors import ExerciseError
from sdg_data import ToolkitError

_VERSION = 1
_Read = TypeVar("_Read")
_ID = re.compile(r"[A-Za-z0-9-]{1,40}")
_YEARS = range(2000, 2200)  # an instant beyond these is a fault, and near the ends of the calendar sums would overflow


def to_json(clock: Clock) -> dict[str, Any]:
    """The clock as `json.dumps` takes it: instants in ISO 8601 with their offset, texts by language code."""
    head = {"version": _VERSION, "opens": clock.opens.isoformat(), "closes": clock.closes.isoformat()}
    return head | {"turns": [_turn_content(turn) for turn in clock.turns]}


def from_json(content: Any) -> Clock:
    """The clock that `to_json` made `content` of; keys that it does not know are passed over.

    Raises `ExerciseError` that names the part which is missing, of another type, or against the rules of a `Clock`.
    """
    _part("version", lambda: _check(content["version"] == _VERSION))
    opens = _part("opens", lambda: _instant(content["opens"]))
    closes = _part("closes", lambda: _instant(content["closes"]))
    _part("closes", lambda: _check(opens <= closes))
    listed = _part("turns", lambda: _list(content["turns"]))
    turns = tuple(_part(f"turns.{number}", partial(_turn, turn)) for number, turn in enumerate(listed, 1))
    _part("turns", lambda: _check_order(turns))
    return Clock(opens, closes, turns)


def _turn_content(turn: Turn) -> dict[str, Any]:
    instants = {name: getattr(turn, name) for name in ("planned", "began", "ends", "ended")}
    written = {name: instant.isoformat() if instant else None for name, instant in instants.items()}
    slot = slot_content(turn.slot)
    return {"id": turn.id, "slot": slot, "minutes": turn.minutes, "state": turn.state.value} | written


def _turn(content: Mapping[str, Any]) -> Turn:
    turn_id, minutes = content["id"], content["minutes"]
    _check(isinstance(turn_id, str) and bool(_ID.fullmatch(turn_id)))
    _check(type(minutes) is int and 1 <= minutes <= MOST_MINUTES)
    planned, began, ends, ended = (
        None if content[name] is None else _instant(content[name]) for name in ("planned", "began", "ends", "ended")
    )
    turn = Turn(turn_id, slot_of(content["slot"]), minutes, planned, State(content["state"]), began, ends, ended)
    has_begun, is_done = turn.state in {State.RUNNING, State.DONE}, turn.state == State.DONE
    _check((bool(began), bool(ends), bool(ended)) == (has_begun, has_begun, is_done))
    _check(not (began and ends and ends < began) and not (began and ended and ended < began))
    return turn


def _check_order(turns: tuple[Turn, ...]) -> None:
    """Ids once each; what is done before what runs, one at most, before all that has not begun."""
    _check(len({turn.id for turn in turns}) == len(turns))
    ranks = [(State.DONE, State.RUNNING).index(turn.state) if turn.began else 2 for turn in turns]
    _check(ranks == sorted(ranks) and ranks.count(1) <= 1)


def _list(written: Any) -> list[Any]:
    _check(isinstance(written, list) and 1 <= len(written) <= MOST_SLOTS)
    return list(written)


def _instant(written: object) -> datetime:
    _check(isinstance(written, str))
    instant = datetime.fromisoformat(str(written))
    _check(instant.utcoffset() is not None and instant.year in _YEARS)
    return instant


def _part(name: str, read: Callable[[], _Read]) -> _Read:
    try:
        return read()
    except (ToolkitError, ValueError, TypeError, KeyError, AttributeError, OverflowError) as fault:
        raise ExerciseError("agenda-error-document", part=name) from fault


def _check(holds: bool) -> None:  # noqa: FBT001 (what is checked reads best as the one argument)
    if not holds:
        raise ValueError
