"""Bringing back what a backup holds, all of it as one transaction: whole, or not at all."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from alignment.ground.records import content_of, record_of
from alignment.store import Store, Transaction, WholeSheet, person_id
from exercises.workshop.acts import Act
from exercises.workshop.backup.errors import AlreadyThere, BackupRefused
from exercises.workshop.backup.fitting import fit
from exercises.workshop.backup.reading import FROM_A_PAGE, as_copy, read_backup
from exercises.workshop.backup.records import Backup, KeptWorkshop
from exercises.workshop.exercise import Registry
from exercises.workshop.joining.codes import IN_A_ROOM
from exercises.workshop.joining.register import (
    CODES,
    code_in_use,
    register_promises_again,
    with_new_code,
    with_old_code,
)
from exercises.workshop.keys.giving import give_key
from exercises.workshop.records import Workshop, WorkshopPhase

RESTORED_A_DAY = 20  # by one person, with the workshops that they started


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back: each workshop with its facilitator's new key, kept nowhere, and how much it is in all."""

    workshops: tuple[tuple[Workshop, str], ...]
    sheets: int
    rows: int
    people: int


def restore(
    store: Store, backup: Backup, registry: Registry, person: str = "", *, copy: bool = False, letters: int = IN_A_ROOM
) -> Restored:
    """Keep all that a backup holds, with the same join codes; the holder of the token `person` leads its workshops.

    As a `copy` everything has new ids, and open workshops new codes of so many letters. Sheets that belong to no
    workshop are nobody's own. Nothing is kept where anything is refused: raises `AlreadyThere` for what is here
    already and for a code that is in use here, `BackupRefused` for what cannot be kept, and `StoreFailed`.
    """
    body = fit(backup, registry)
    if copy:
        body = as_copy(body)
    listed, own = sorted(body.workshops, key=lambda workshop: workshop.id), person_id(person)
    with store.acting(listed[0].id if listed else CODES, own) as first:
        spaces = [first, *(first.in_space(workshop.id) for workshop in listed[1:])]
        codes = first.in_space(CODES) if listed else first
        if codes.made_today("recovery") + len(listed) > RESTORED_A_DAY:
            raise BackupRefused("error-too-many-restored", most=RESTORED_A_DAY)
        pairs = [(_workshop_of(kept), space, kept) for kept, space in zip(listed, spaces, strict=False)]
        for workshop, space, _ in pairs:
            if space.document("workshop", "workshop"):
                raise AlreadyThere("error-workshop-there", name=workshop.name)
        _check_free(first, body.every_sheet)
        made = [_keep(*pair, codes, person=own, letters=letters if copy else 0) for pair in pairs]
        for workshop, space, _ in pairs:
            act = Act(space, workshop.id)
            marks = (mark for one in registry.exercises if one.links for mark in one.links(act))
            register_promises_again(codes, workshop.id, marks)
        first.put_sheets(body.sheets)
        for known_as, nickname in backup.nicknames.items():
            first.call_person(known_as, nickname)
    rows = sum(not kept.deleted for sheet in body.every_sheet for kept in sheet.rows)
    return Restored(tuple(made), len(body.every_sheet), rows, len(backup.people))


def restore_uploaded(
    store: Store, data: bytes, registry: Registry, person: str, *, copy: bool, letters: int
) -> tuple[Workshop, str]:
    """Bring back the one workshop of a backup that came by a page; gives it and the facilitator's new key.

    Raises as `read_backup` and `restore` do, and `BackupRefused` for a backup of anything but one workshop.
    """
    backup = read_backup(data, FROM_A_PAGE)
    if len(backup.body.workshops) != 1 or backup.body.sheets:
        raise BackupRefused("error-backup-of-more", workshops=len(backup.body.workshops))
    (brought,) = restore(store, backup, registry, person, copy=copy, letters=letters).workshops
    return brought


def _check_free(transaction: Transaction, sheets: Iterable[WholeSheet]) -> None:
    given = tuple(sheets)
    taken = transaction.taken_ids(given)
    for whole in given:
        if whole.sheet.id in taken or any(kept.row.id in taken for kept in whole.rows):
            raise AlreadyThere("error-sheet-there", title=whole.sheet.title)


def _workshop_of(kept: KeptWorkshop) -> Workshop:
    (found,) = (document for document in kept.documents if document.collection == "workshop")
    return record_of(Workshop, found.content, id=kept.id)


def _keep(
    workshop: Workshop, space: Transaction, kept: KeptWorkshop, codes: Transaction, *, person: str, letters: int
) -> tuple[Workshop, str]:
    if workshop.phase is WorkshopPhase.OPEN:
        if letters:
            workshop = with_new_code(workshop, codes, letters)
        elif other := code_in_use(codes, workshop.code):
            raise AlreadyThere("error-code-in-use", code=workshop.code, name=workshop.name, other=other.name)
        else:
            workshop = with_old_code(workshop, codes)
    frame = content_of(workshop, "id")
    documents = (replace(one, content=frame) if one.collection == "workshop" else one for one in kept.documents)
    space.put_documents(one.in_space(kept.id) for one in documents)
    space.put_sheets(kept.sheets)
    return workshop, give_key(space, kept.id, person)
