"""What the buttons of the live view do: one's hand up or down, an argument found strong or no longer."""

from exercises.debate.arguments import strong_for, turn_strong
from exercises.debate.ballots import DebateRefused
from exercises.debate.speakers import turn_hand
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot


def press(seat: Seat, value: str) -> None:
    """Do what the button of this value is for. Raises `DebateRefused`, also for a value that no button has."""
    match value.partition("."):
        case "hand", _, "up" | "down" as way:
            turn_hand(seat, raised=way == "up")
        case "strong", _, argument:
            turn_strong(seat, argument)
        case _:
            raise DebateRefused("error-argument-gone")


def pressed(snapshot: Snapshot, participant: str) -> frozenset[str]:
    """The buttons of the arguments that a participant finds strong. Whose hand is up is seen in the queue."""
    return frozenset(f"strong.{argument}" for argument in strong_for(snapshot, participant))
