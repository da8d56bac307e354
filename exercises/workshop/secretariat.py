"""What those who keep the server may do for a facilitator who has lost everything: a new link to a workshop."""

from collections.abc import Iterator

from alignment.ground.records import record_of
from alignment.ground.wording import FALLBACK, wording
from alignment.store import Store
from exercises.workshop.errors import NoSuchWorkshop
from exercises.workshop.facilitation import PACKAGE
from exercises.workshop.joining.codes import tidy_code
from exercises.workshop.joining.register import registered
from exercises.workshop.keys.giving import give_key
from exercises.workshop.keys.recovery import in_threes, recovery_code
from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops


def every_workshop(store: Store) -> Iterator[Workshop]:
    """The workshops of a database, the first first. Raises `StoreFailed`."""
    for document in store.documents_everywhere("workshop"):
        yield record_of(Workshop, document.content, id=document.space)


def new_facilitator_link(store: Store, named: str, address: str) -> str:
    """A new link to the desk of a workshop and the code that goes with it, in a sentence; those before stop working.

    The workshop is `named` as for `named_workshop`. Raises `NoSuchWorkshop` and `StoreFailed`.
    """
    workshop = named_workshop(store, named)
    with store.acting(workshop.id) as transaction:
        key = give_key(transaction, workshop.id)
    return link_in_words(workshop, key, address)


def named_workshop(store: Store, named: str) -> Workshop:
    """The workshop of this id, or of a join code that it has or had. Raises `NoSuchWorkshop` and `StoreFailed`."""
    try:
        workshop_id = registered(store, tidy_code(named))
    except NoSuchWorkshop:
        workshop_id = named
    return Workshops(store).workshop(workshop_id)


def link_in_words(workshop: Workshop, key: str, address: str) -> str:
    """The link to the desk of a workshop by this key, and the code that goes with it, in a sentence."""
    link, code = f"{address.rstrip('/')}/open/{workshop.id}#{key}", in_threes(recovery_code(key))
    return wording(PACKAGE, FALLBACK)("facilitator-link", name=workshop.name, link=link, code=code)
