"""From what the store has to the bytes of a backup: without keys and codes of people, and people as numbers."""

import hashlib
import io
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from alignment import AlignmentSheet
from alignment.ground.records import content_of, json_of, record_of
from alignment.store import Document, Whole, WholeSpace
from alignment.workbook import file_name
from exercises.workshop.backup.records import (
    ABOUT,
    CONTENT,
    FORMAT,
    FRAME_KEPT,
    VERSION,
    Body,
    Head,
    KeptDocument,
    KeptWorkshop,
)
from exercises.workshop.records import FRAME, Participant, Workshop

SEAL = b"sha256:"
DIGEST = 64  # its figures, at the very end of the file
_PERSON = re.compile(r"(?<![0-9a-f])[0-9a-f]{16}(?![0-9a-f])")
_NAMING = ("participant", "removed", "grant", "shown", "return")  # collections whose ids are those of people
_SEED = ("rehearsal", "seed")  # a secret: the simulated sit down by it


def write_backup(whole: Whole, made_at: datetime) -> bytes:
    """The backup of what the store has, as the bytes of a .zip file."""
    text, known, numbers = json_of(body_of(whole)), _people(whole), dict[str, int]()
    mark = "[person "
    while mark in text:  # no text of a person may be taken for it
        mark = "[" + mark

    def named(found: re.Match[str]) -> str:
        if found[0] not in known:
            return found[0]
        return f"{mark}{numbers.setdefault(found[0], len(numbers) + 1)}]"

    text = _PERSON.sub(named, text)
    people = tuple(whole.nicknames.get(person, "") for person in numbers)
    head = json_of(Head(FORMAT, VERSION, made_at, mark, people))
    return sealed(f"{head[:-1]},{text[1:]}")


def body_of(whole: Whole) -> Body:
    """What of a store's workshops and sheets goes into a backup, people still by their ids."""
    return Body(tuple(map(_kept, whole.spaces)), whole.sheets)


def sealed(content: str) -> bytes:
    """A .zip file of this content with the digest of all that comes before it as its last figures."""
    about = (Path(__file__).parent / "FORMAT.md").read_text(encoding="utf-8")
    written = io.BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED, compresslevel=6) as archive:
        for name, text in ((ABOUT, about), (CONTENT, content)):
            entry = ZipInfo(name)  # the oldest moment that there is: the same content makes the same file
            entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, text)
        archive.comment = SEAL + b"0" * DIGEST
    before = written.getvalue()[:-DIGEST]
    return before + hashlib.sha256(before).hexdigest().encode()


def backup_name(name: str, moment: str) -> str:
    """A name for the file, out of the workshop's name and a moment ("2026-11-29-1015").

    In a name the moment is the same in every language, so that files stand in the order that they were made in.
    """
    return f"{file_name(AlignmentSheet(title=name)).removesuffix('.xlsx')}-{moment}.zip"


def _kept(space: WholeSpace) -> KeptWorkshop:
    return KeptWorkshop(space.id, tuple(filter(None, map(_kept_document, space.documents))), space.sheets)


def _kept_document(document: Document) -> KeptDocument | None:
    place, content = (document.collection, document.id), document.content
    if (document.collection in FRAME and document.collection not in FRAME_KEPT) or place == _SEED:
        return None
    if document.collection == "workshop":
        content = content_of(record_of(Workshop, {**content, "word": ""}), "id")
    if document.collection == "participant":
        content = content_of(record_of(Participant, {**content, "browser": ""}, id=""), "id")
    by = document.by if _PERSON.fullmatch(document.by) else ""
    return KeptDocument(*place, content, by, document.version, document.made_at, document.at)


def _people(whole: Whole) -> frozenset[str]:
    return frozenset(filter(_PERSON.fullmatch, _named(whole)))


def _named(whole: Whole) -> Iterator[str]:
    for space in whole.spaces:
        for document in space.documents:
            yield document.by
            if document.collection in _NAMING:
                yield document.id
    for sheet in (*whole.sheets, *(sheet for space in whole.spaces for sheet in space.sheets)):
        yield from (change.by for change in sheet.changes)
        yield from (kept.row.author for kept in sheet.rows)
