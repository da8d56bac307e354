"""How the room comes here: what the facilitator says of it, each of it one act, and how the workshop keeps it."""

from dataclasses import replace

from alignment.ground.records import content_of, record_of
from alignment.store import SentForm, Transaction
from exercises.workshop.address import address_in
from exercises.workshop.errors import ExerciseError
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.joining.register import new_screen
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.records import Reach

_REACH = "reach"  # collection and document
_LONGEST_NETWORK, _PASSWORD = 32, range(8, 64)  # bytes, as IEEE 802.11 has them


def say_reach(lead: Facilitation, address: str, network: str, password: str, sent: SentForm | None = None) -> Reach:
    """Say where phones reach the app, and by which wifi; "" leaves it to the app, or says nothing of a network.

    The drafts of the form `sent` that says so are forgotten with it.
    Raises `ExerciseError` for what is no address or no network, and as every act at the desk does.
    """
    said = tidy_reach(Reach(address, network, password))
    with lead.unrecorded() as act:
        if sent:
            act.forget(sent)
        return _keep(act.frame, replace(said, screen=_kept(act.frame).screen))


def screen_word(lead: Facilitation) -> str:
    """The word in the link of the room's screen; a workshop that has none is given one. Raises as every act does."""
    with lead.unrecorded(LeadVerb.WATCH) as act:
        return _kept(act.frame).screen or with_new_screen(act.frame, lead.workshop.id).screen


def renew_screen(lead: Facilitation) -> str:
    """A new word for the link of the room's screen; the one before shows nothing any more. Raises as every act does."""
    with lead.unrecorded() as act:
        return with_new_screen(act.frame, lead.workshop.id).screen


def tidy_reach(reach: Reach) -> Reach:
    """How the room comes here, fit for keeping; without a network there is no password.

    Raises `ExerciseError` for what is no address, and for a network or a password that no wifi can have.
    """
    network, password = reach.network.strip(), reach.password.strip() if reach.network.strip() else ""
    if len(network.encode()) > _LONGEST_NETWORK or (password and len(password.encode()) not in _PASSWORD):
        raise ExerciseError("error-no-wifi")
    return replace(reach, address=address_in(reach.address), network=network, password=password)


def with_new_screen(transaction: Transaction, workshop_id: str) -> Reach:
    """What the workshop keeps, from now on with a new word of its screen."""
    return _keep(transaction, replace(_kept(transaction), screen=new_screen(transaction, workshop_id)))


def _kept(transaction: Transaction) -> Reach:
    found = transaction.document(_REACH, _REACH)
    return record_of(Reach, found.content) if found else Reach()


def _keep(transaction: Transaction, reach: Reach) -> Reach:
    transaction.keep(_REACH, _REACH, content_of(reach))
    return reach
