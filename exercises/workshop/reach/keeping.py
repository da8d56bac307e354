"""What the facilitator says of how the room comes here, as a workshop keeps it, with the word of its screen."""

from dataclasses import replace

from alignment.ground.records import content_of, record_of
from alignment.store import Transaction
from exercises.workshop.address import address_in
from exercises.workshop.errors import ExerciseError
from exercises.workshop.joining.register import new_screen
from exercises.workshop.records import Reach

_REACH = "reach"  # collection and document
_LONGEST_NETWORK, _PASSWORD = 32, range(8, 64)  # bytes, as IEEE 802.11 has them


def tidy_reach(reach: Reach) -> Reach:
    """How the room comes here, fit for keeping; without a network there is no password.

    Raises `ExerciseError` for what is no address, and for a network or a password that no wifi can have.
    """
    network, password = reach.network.strip(), reach.password.strip() if reach.network.strip() else ""
    if len(network.encode()) > _LONGEST_NETWORK or (password and len(password.encode()) not in _PASSWORD):
        raise ExerciseError("error-no-wifi")
    return replace(reach, address=address_in(reach.address), network=network, password=password)


def reach_of(transaction: Transaction) -> Reach:
    """What the workshop of a transaction keeps of it."""
    found = transaction.document(_REACH, _REACH)
    return record_of(Reach, found.content) if found else Reach()


def keep_reach(transaction: Transaction, reach: Reach) -> Reach:
    """Keep it, and give it."""
    transaction.keep(_REACH, _REACH, content_of(reach))
    return reach


def with_new_screen(transaction: Transaction, workshop_id: str) -> Reach:
    """What the workshop keeps, from now on with a new word of its screen."""
    return keep_reach(transaction, replace(reach_of(transaction), screen=new_screen(transaction, workshop_id)))
