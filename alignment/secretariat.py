"""The secretariat's link, and how those who keep the server are told it: at the first start, by the command line."""

import sys
from contextlib import suppress

from alignment.ground.wording import FALLBACK, wording
from alignment.store import Store, StoreFailed, shared_store


def new_link(store: Store, address: str) -> str:
    """A new link of the secretariat, in a sentence; the one before stops working. Raises `StoreFailed`."""
    return _said(store.renew_secretariat(), address)


def first_link(store: Store, address: str) -> str:
    """The link of the secretariat, in a sentence, where there never was one, else "". Raises `StoreFailed`."""
    word = store.first_secretariat()
    return _said(word, address) if word else ""


def introduce(address: str) -> None:
    """Print the secretariat's link where a server starts on a new database. Raises nothing: what fails is logged."""
    with suppress(StoreFailed):
        if link := first_link(shared_store(), address):
            sys.stdout.write(f"{link}\n")
            sys.stdout.flush()


def link_of(word: str, address: str) -> str:
    """The secretariat's link with this word, on the server at this address."""
    return f"{address.rstrip('/')}/?secretariat={word}"


def _said(word: str, address: str) -> str:
    return wording("alignment", FALLBACK)("secretariat-link", link=link_of(word, address))
