"""What the store asks about workshops, and what it is told: the package that has them hands in a `Rooms`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from alignment.access import Standing, Verb
from alignment.store.documents import Content

Deciding = Mapping[tuple[str, str], Content]  # contents of documents of one workshop, by collection and id


@dataclass(frozen=True, slots=True)
class Room:
    """What a workshop says of one of its sheets and of one person. Nothing said: closed to them.

    `hidden` are the ids of rows that the facilitator took out of sight.
    """

    standings: frozenset[Standing] = frozenset()
    ended: bool = False
    locked: bool = False
    face_down: bool = False
    in_atlas: bool = False
    hidden: frozenset[str] = frozenset()

    def unseen(self, verbs: frozenset[Verb]) -> frozenset[str]:
        """The ids of the rows that are not shown to who may do this with the sheet."""
        leads = self.standings & {Standing.FACILITATOR, Standing.CO_FACILITATOR}
        return frozenset() if leads or Verb.SHARE in verbs else self.hidden


class Rooms(Protocol):
    """What is known of workshops; the package that has them hands it in."""

    def deciding(self, sheet: str, person: str) -> Mapping[str, str]:
        """The documents of a workshop's space that decide: an id by collection, "" for all of the collection.

        `sheet` is "" where all of its sheets are asked about at once.
        """

    def room(self, found: Deciding, sheet: str, person: str) -> Room:
        """What these documents say of a sheet and a person, both by id."""

    def naming(self) -> Mapping[str, str]:
        """The documents that name people: an id by collection, "" for all of the collection."""

    def names(self, found: Deciding) -> Mapping[str, str]:
        """The nicknames by which these documents let people be called, by the persons' ids."""

    def rehearsed(self) -> Mapping[str, str]:
        """The documents that are only there where a workshop is rehearsed."""

    def simulated(self, found: Deciding) -> frozenset[str]:
        """Of those whom the documents of `naming` name, the ids of the persons that are none."""
