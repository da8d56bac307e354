"""The arguments on the table: the prepared ones and those of the room, with who finds them strong.

What a participant finds strong is one document of theirs, a set of arguments, so that no argument counts twice for the
same person, however often they press.
"""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from alignment.checks import tidy
from alignment.store import Document
from exercises.debate.ballots import NAME
from exercises.debate.material import material
from exercises.rooms import Snapshot

SIDES = ("for", "against")
LONGEST = 200  # characters: an argument has to be read from the back of a room
MOST_OWN = 6  # arguments of one participant: nobody fills the table alone


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument for or against; `by` is who put it on the table, "" for a prepared one; `votes` find it strong."""

    id: str
    side: str
    text: str
    by: str = ""
    votes: int = 0


def arguments(snapshot: Snapshot, language: str) -> tuple[Argument, ...]:
    """The arguments that are on the table: without those that the facilitator took off."""
    hidden = hidden_arguments(snapshot)
    return tuple(argument for argument in every_argument(snapshot, language) if argument.id not in hidden)


def every_argument(snapshot: Snapshot, language: str) -> tuple[Argument, ...]:
    """All arguments: the prepared ones, in `language`, where they are shown; then those of the room in their order."""
    gathered, prepared = snapshot.gathered.get(NAME, ()), shows_prepared(snapshot)
    votes = Counter(name for d in gathered if d.id.startswith("strong.") for name in d.content["arguments"])
    its = material(language)
    seeds = tuple(
        Argument(f"prepared.{seed.id}", side, seed.text)
        for side, listed in zip(SIDES, (its.arguments_for, its.arguments_against), strict=True)
        for seed in listed
        if prepared
    )
    own = tuple(
        Argument(d.id, d.content["side"], d.content["text"], d.content["by"])
        for d in gathered
        if d.id.startswith("argument.")
    )
    return tuple(Argument(known.id, known.side, known.text, known.by, votes[known.id]) for known in (*seeds, *own))


def argument_content(side: str, text: str, by: str) -> dict[str, Any]:
    """A participant's argument as it is kept, on one line. Raises `AlignmentError` for an enormous text."""
    return {"side": SIDES[side == SIDES[1]], "text": " ".join(tidy(text).split())[:LONGEST], "by": by}


def strong_for(snapshot: Snapshot, participant: str) -> frozenset[str]:
    """The ids of the arguments that a participant finds strong."""
    own = next((d for d in snapshot.gathered.get(NAME, ()) if d.id == f"strong.{participant}"), None)
    return frozenset(own.content["arguments"]) if own else frozenset()


def turned(document: Document | None, argument: str) -> dict[str, Any]:
    """What a participant finds strong, with this argument among it; without it, where it was among it."""
    before = set(document.content["arguments"]) if document else set()
    return {"arguments": sorted(before ^ {argument})}


def strongest_first(found: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """The arguments, those that most people find strong first; at equal votes in the order in which they came."""
    return tuple(sorted(found, key=lambda argument: -argument.votes))


def votes_revealed(snapshot: Snapshot) -> bool:
    """Whether the facilitator has laid open how many find each argument strong."""
    return f"{NAME}.arguments" in snapshot.stage.revealed


def shows_prepared(snapshot: Snapshot) -> bool:
    """Whether the prepared arguments are on the table; they are until the facilitator takes them off."""
    return bool(_table(snapshot).get("prepared", True))


def hidden_arguments(snapshot: Snapshot) -> frozenset[str]:
    """The ids of the arguments that the facilitator took off the table."""
    return frozenset(_table(snapshot).get("hidden", ()))


def _table(snapshot: Snapshot) -> dict[str, Any]:
    found = next((d for d in snapshot.gathered.get(NAME, ()) if d.id == "table"), None)
    return dict(found.content) if found else {}
