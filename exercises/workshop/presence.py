"""Who is here, and who was a moment ago, as the servers of a workshop note it in documents: one for each of them."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from alignment.store import Document

PRESENCE = "presence"  # their collection
FRESH = timedelta(seconds=40)  # a server that has not said for so long who is there is taken to be gone
LATELY = timedelta(minutes=3)  # a phone in a pocket, or at the end of a corridor, is not gone


def here(noted: Iterable[Document]) -> frozenset[str]:
    """The ids of those who have the workshop open now."""
    since = datetime.now(UTC) - FRESH
    return frozenset(person for document in noted if document.at > since for person in document.content["ids"])


def last_seen(noted: Iterable[Document]) -> Mapping[str, float]:
    """When those of whom that is still known were last here, in epoch seconds, by their ids."""
    found: dict[str, float] = {}
    for document in noted:
        said = dict.fromkeys(document.content["ids"], document.at.timestamp()) | document.content.get("left", {})
        found |= {person: max(at, found.get(person, 0.0)) for person, at in said.items()}
    return found


def was_here_lately(seen: Mapping[str, float], person: str) -> bool:
    """Whether somebody was here within `LATELY`, by when people were last seen."""
    return seen.get(person, 0.0) > datetime.now(UTC).timestamp() - LATELY.total_seconds()
