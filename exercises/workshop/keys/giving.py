"""Making the keys of a workshop: the facilitator's and the co-facilitators'. They are kept nowhere but as a hash."""

import secrets

from alignment.access import Standing
from alignment.store import Transaction, hashed
from exercises.workshop.joining.register import register_recovery
from exercises.workshop.keys.recovery import recovery_code, recovery_mark


def give_key(transaction: Transaction, workshop_id: str, leader: str = "") -> str:
    """Make a new key of a workshop and give it, the only good one; it is kept nowhere.

    The person of the id `leader` leads by it. The code to write down that goes with it is registered.
    """
    transaction.remove("key")
    key = new_key(transaction, Standing.FACILITATOR)
    register_recovery(transaction, workshop_id, recovery_mark(recovery_code(key)))
    if leader:
        transaction.keep("grant", leader, {"key": hashed(key)})
    return key


def new_key(transaction: Transaction, whose: Standing) -> str:
    """A new key of this standing in place of the one before."""
    key = secrets.token_urlsafe(24)
    transaction.keep("key", whose.value, {"hash": hashed(key)})
    return key
