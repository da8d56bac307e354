"""Whether what a backup holds can be kept and shown: every value is checked by the record that it becomes.

A file may come from anybody. What the store would refuse from a page is refused from a file, and so is what a page of
an exercise could not show.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from types import MappingProxyType
from typing import Any

from alignment import Alignment, AlignmentError, AlignmentSheet
from alignment.checks import LONGEST_TEXT, fit_text, tidy_heading, tidy_name, tidy_row
from alignment.ground.records import content_of, record_of
from alignment.ground.wording import language_of
from alignment.store import ROWS_OF_A_SHEET, PastChange, WholeSheet
from exercises.workshop.backup.errors import BackupRefused
from exercises.workshop.backup.records import FRAME_KEPT, Backup, Body, KeptDocument, KeptWorkshop
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop
from exercises.workshop.exercise import Registry
from exercises.workshop.joining.codes import tidy_code
from exercises.workshop.joining.seats import MOST_PARTICIPANTS
from exercises.workshop.records import FRAME, Coding, Participant, Stage, Workshop, WorkshopPhase, tidy_workshop
from exercises.workshop.shown import shown_to
from exercises.workshop.sittings import KEY, Sitting
from exercises.workshop.snapshots import Snapshot, snapshot_of
from sdg_data import load_catalogue

_ID = re.compile(r"[0-9a-z]{6,16}")
_LONGEST_NAME = 80  # of a document
_DEEPEST = 20
_YEARS = range(2000, 2200)


def fit(backup: Backup, registry: Registry) -> Body:
    """The work in a backup, fit for keeping. Raises `BackupRefused` that names the place of what is not."""
    body = backup.body
    ids = [workshop.id for workshop in body.workshops]
    for sheet in body.every_sheet:
        ids += [sheet.sheet.id, *(kept.row.id for kept in sheet.rows)]
    _agree(len(set(ids)) == len(ids) and all(map(_ID.fullmatch, ids)), "id")
    workshops = tuple(_fit_workshop(workshop, backup.people, registry) for workshop in body.workshops)
    return Body(workshops, tuple(_fit_sheet(sheet, "", backup.people) for sheet in body.sheets))


def _fit_workshop(workshop: KeptWorkshop, people: frozenset[str], registry: Registry) -> KeptWorkshop:
    documents = tuple(_fit_document(document, people) for document in workshop.documents)
    names = [(document.collection, document.id) for document in documents]
    _agree(len(set(names)) == len(names), "documents")
    single = {collection: [name for other, name in names if other == collection] for collection in FRAME_KEPT}
    _agree(single["workshop"] == ["workshop"] and single["stage"] in ([], ["stage"]), "workshop")
    _agree(len(single["participant"]) <= MOST_PARTICIPANTS and people.issuperset(single["participant"]), "participant")
    sheets = tuple(_fit_sheet(sheet, workshop.id, people) for sheet in workshop.sheets)
    fitted = KeptWorkshop(workshop.id, documents, sheets)
    _try_out(fitted, registry)
    return fitted


def _fit_document(document: KeptDocument, people: frozenset[str]) -> KeptDocument:
    place = f"{document.collection}/{document.id}"[:_LONGEST_NAME]
    _agree(bool(KEY.fullmatch(document.collection)), place)
    _agree(document.collection not in FRAME or document.collection in FRAME_KEPT, place)
    _agree(0 < len(document.id) <= _LONGEST_NAME and fit_text(document.id) == document.id, place)
    _agree(_known(document.by, people) and all(map(_is_moment, (document.made_at, document.at))), place)
    try:
        content = _of_the_frame(document, _fit_content(document.content, place))
    except (ValueError, TypeError, KeyError, ExerciseError, AlignmentError) as fault:
        if isinstance(fault, BackupRefused):
            raise
        raise BackupRefused("error-backup-content", where=place) from fault
    return replace(document, content=content)


def _of_the_frame(document: KeptDocument, content: dict[str, Any]) -> dict[str, Any]:
    fitted = _FRAME.get(document.collection)
    return fitted(document.id, content) if fitted else content


def _fit_frame(_: str, content: dict[str, Any]) -> dict[str, Any]:
    found = {**content, "word": "", "language": language_of(content["language"])}
    workshop = tidy_workshop(record_of(Workshop, found))
    if workshop.code or workshop.phase is WorkshopPhase.OPEN:
        _agree(_is_code(workshop.code) and workshop.phase is WorkshopPhase.OPEN, "workshop/code")
    return content_of(workshop, "id")


def _fit_stage(_: str, content: dict[str, Any]) -> dict[str, Any]:
    return content_of(record_of(Stage, content))


def _fit_participant(name: str, content: dict[str, Any]) -> dict[str, Any]:
    who = record_of(Participant, {**content, "browser": ""}, id=name)
    tidied = replace(who, nickname=tidy_name(who.nickname), group=tidy_name(who.group), centre=tidy_name(who.centre))
    return content_of(tidied, "id")


def _fit_coding(name: str, content: dict[str, Any]) -> dict[str, Any]:
    coding = record_of(Coding, content, id=name)
    _agree(coding.rows.keys() >= coding.sheets.keys(), "coding")
    _agree(len({len(rows) for rows in coding.rows.values()}) <= 1, "coding")  # they are copies of one case
    return content_of(coding, "id")


def _fit_group(_: str, content: dict[str, Any]) -> dict[str, Any]:
    return {"group": tidy_name(content["group"])}


def _fit_sitting(name: str, content: dict[str, Any]) -> dict[str, Any]:
    _agree(bool(KEY.fullmatch(name)), "sitting")
    return content_of(record_of(Sitting, content))


def _fit_note(_: str, content: dict[str, Any]) -> dict[str, Any]:
    return {name: str(content[name]) for name in ("collection", "id")}


_FRAME: Mapping[str, Callable[[str, dict[str, Any]], dict[str, Any]]] = MappingProxyType(
    {
        "workshop": _fit_frame,
        "stage": _fit_stage,
        "participant": _fit_participant,
        "coding": _fit_coding,
        "sitting": _fit_sitting,
        "sheet": _fit_group,
        "rehearsal": _fit_note,
    }
)


def _fit_content(value: Any, place: str, depth: int = 0) -> Any:
    _agree(depth < _DEEPEST, place)
    if isinstance(value, str):
        _agree(len(value) <= LONGEST_TEXT, place)
        return fit_text(value)
    if isinstance(value, Mapping):
        return {fit_text(name): _fit_content(one, place, depth + 1) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_fit_content(one, place, depth + 1) for one in value]
    return value


def _fit_sheet(whole: WholeSheet, workshop: str, people: frozenset[str]) -> WholeSheet:
    place, sheet = f"sheet {whole.sheet.id}", whole.sheet
    _agree(sheet.workshop == workshop and _is_moment(whole.changed_at), place)
    _agree(not sheet.rows and all(map(_is_number, (sheet.version, sheet.revision))), place)
    _agree(sum(not kept.deleted for kept in whole.rows) <= ROWS_OF_A_SHEET, place)
    try:
        heading = tidy_heading(sheet)
        rows = tuple(replace(kept, row=_fit_row(kept.row)) for kept in whole.rows)
        changes = tuple(_fit_change(change, people) for change in whole.changes)
    except (ValueError, TypeError, AlignmentError) as fault:
        raise BackupRefused("error-backup-content", where=place) from fault
    _agree(all(_known(kept.row.author, people) and _is_number(kept.row.version) for kept in rows), place)
    return replace(whole, sheet=heading, rows=rows, changes=changes)


def _fit_row(row: Alignment) -> Alignment:
    row = tidy_row(row, load_catalogue())
    accepted, rejected = (tuple(filter(load_catalogue().level, codes)) for codes in (row.accepted, row.rejected))
    return replace(row, accepted=accepted, rejected=rejected)


def _fit_change(change: PastChange, people: frozenset[str]) -> PastChange:
    if not (_known(change.by, people) and _is_moment(change.at)):
        raise ValueError(change.action)
    if change.row_id and not _ID.fullmatch(change.row_id):
        raise ValueError(change.row_id)
    fitted = content_of(
        _fit_row(record_of(Alignment, change.content))
        if change.row_id
        else tidy_heading(record_of(AlignmentSheet, change.content))
    )
    # An older change has what a row or a heading had then.
    return replace(change, content={name: fitted[name] for name in change.content if name in fitted})


def _try_out(workshop: KeptWorkshop, registry: Registry) -> None:
    # Each exercise reads its own documents as it reads them for a page: what it cannot read, nobody could open.
    documents = [kept.in_space(workshop.id) for kept in workshop.documents]
    where = workshop.id
    try:
        there = {whole.sheet.id: _living(whole) for whole in workshop.sheets}
        snapshot = shown_to(snapshot_of(workshop.id, documents, there))
        for where, show in _shows(snapshot, registry):  # noqa: B007 (named in the refusal)
            show()
    except Exception as fault:  # whatever it is, a page would fail of it as well
        raise BackupRefused("error-backup-content", where=where) from fault


def _shows(snapshot: Snapshot, registry: Registry) -> Iterator[tuple[str, Callable[[], object]]]:
    language = snapshot.workshop.language
    seats = {(who.group, who.centre) for who in snapshot.people.values()}
    for listed in registry.sittings(snapshot):
        say = listed.say(language)
        for show in (listed.show, listed.follow, listed.outcome):
            yield listed.name, partial(show, snapshot, say)
        if works_on := listed.works_on:
            yield from ((listed.name, partial(works_on, snapshot, *seat)) for seat in seats)
        if pressed := listed.pressed:
            yield from ((listed.name, partial(pressed, snapshot, person)) for person in snapshot.people)
    for companion in registry.companions:
        say = companion.say(language)
        yield companion.name, partial(companion.beside, snapshot, say)
        yield companion.name, partial(companion.outcome, snapshot, say)


def _living(whole: WholeSheet) -> AlignmentSheet:
    there = sorted((kept for kept in whole.rows if not kept.deleted), key=lambda kept: (kept.position, kept.row.id))
    return replace(whole.sheet, rows=tuple(kept.row for kept in there))


def _agree(fine: object, where: str) -> None:
    if not fine:
        raise BackupRefused("error-backup-content", where=where)


def _known(person: str, people: frozenset[str]) -> bool:
    return not person or person in people


def _is_code(code: str) -> bool:
    try:
        return tidy_code(code) == code
    except NoSuchWorkshop:
        return False


def _is_moment(at: datetime) -> bool:
    return at.tzinfo is not None and at.year in _YEARS


def _is_number(count: int) -> bool:
    return 0 <= count < 2**31  # what a column holds
