"""What one participant may do in a workshop besides working on its sheets: contribute to its exercises."""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from typing import Self

from alignment import Alignment
from alignment.store import Access, Document, SentForm, Store
from exercises.workshop.acts import Change, ParticipantAct
from exercises.workshop.records import Participant, Workshop
from exercises.workshop.rooms import WorkshopRooms


class Seat:
    """The seat of a participant. Everything they do is one transaction, refused once the workshop is over."""

    def __init__(
        self,
        store: Store,
        workshop: Workshop,
        participant: Participant,
        token: str = "",
        sent: SentForm | None = None,
    ) -> None:
        self._store = store
        self._token = token
        self._sent = sent
        self.sitting = ""
        self.workshop = workshop
        self.participant = participant

    @contextmanager
    def act(self) -> Iterator[ParticipantAct]:
        """What the block does is one act. Raises `NoSuchWorkshop` once the workshop is over, or for who left it."""
        own = self.participant.id
        with self._store.acting(self.workshop.id, own) as transaction:
            act = ParticipantAct(transaction, self.workshop.id, own, self._token)
            yield act.at(self.sitting)
            if self._sent:
                act.forget(self._sent)

    def sending(self, sent: SentForm) -> "Seat":
        """The same seat, whose acts keep what a form sent: its drafts are forgotten with them."""
        return Seat(self._store, self.workshop, self.participant, self._token, sent).at(self.sitting)

    def at(self, sitting: str) -> Self:
        """The same seat, whose acts are those of a sitting of an exercise."""
        own = copy(self)
        own.sitting = sitting
        return own

    def contribute(self, exercise: str, document_id: str, change: Change) -> Document:
        """Change a document of an exercise, or make a new one where `document_id` is "".

        Where each participant has one answer, the id ends in their own ("before.<participant>"): one transaction reads
        and writes it, so that clicks at once count once.
        """
        with self.act() as act:
            return act.change(exercise, document_id, change)

    @property
    def access(self) -> Access:
        """What they may do with sheets, those of workshops and their own."""
        return Access(self._store, self._token, WorkshopRooms())

    def align(self, sheet_id: str, row: Alignment) -> Alignment:
        """Keep a row of a sheet on which they work, or a new one where it has no id. Raises `AlignmentError`."""
        access = self.access
        return access.save_row(sheet_id, row) if row.id else access.add_row(sheet_id, row)
