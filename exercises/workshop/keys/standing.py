"""Who may do what at a workshop's desk: pure functions of the key that somebody came by.

A workshop has up to two keys, each kept as its hash in a document that bears the name of what its holder is.
"""

import hmac
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from alignment.access import Standing
from alignment.store import Document

LEADING = (Standing.FACILITATOR, Standing.CO_FACILITATOR)


class LeadVerb(StrEnum):
    """What can be done at the desk."""

    WATCH = "watch"  # see it, the history and what lies face down
    HIDE = "hide"  # take rows, cards and nicknames out of the room's sight, and show them again
    BRING_ON = "bring-on"  # bring everybody to an exercise or a sheet
    LEAD = "lead"  # everything else: the stage, sheets, people, keys, the end


_ALL = frozenset(LeadVerb)
_BY_STANDING = MappingProxyType({Standing.FACILITATOR: _ALL, Standing.CO_FACILITATOR: _ALL - {LeadVerb.LEAD}})


def may_lead(standing: Standing | None) -> frozenset[LeadVerb]:
    """What somebody may do at the desk who is this in the workshop, None for nobody in particular."""
    return _BY_STANDING.get(standing, frozenset()) if standing else frozenset()


def hashes_of(keys: Iterable[Document]) -> Mapping[str, str]:
    """The hashes of the keys that are good, by what their holders are; `keys` are a workshop's documents of them."""
    return {document.id: str(document.content["hash"]) for document in keys if not document.deleted}


def standing_by(proof: str, hashes: Mapping[str, str]) -> Standing | None:
    """What the holder of a key is, by the hash of it that is their proof; None where it is good no longer."""
    return next((one for one in LEADING if proof and hmac.compare_digest(hashes.get(one, ""), proof)), None)
