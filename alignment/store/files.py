"""Files that somebody gave to the atlas, as they were read: theirs alone, on every page and device that is theirs.

What is kept is what the reading process made of a file, packed, and not the file itself: it is read once. Who may see
one says `alignment.access.may_use_file`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, func, select

from alignment.access import Who, may_use_file
from alignment.errors import AlignmentError
from alignment.store.connection import upsert
from alignment.store.quotas import BYTES_OF_FILES, FILES_OF_A_PERSON
from alignment.store.records import person_id
from alignment.store.tables import given_file_table as table


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file of somebody: what it is called, and the `digest` of its bytes, by which it is known."""

    digest: str
    name: str


def find_files(connection: Connection, person: str) -> tuple[GivenFile, ...]:
    """The files of the holder of the token, the first one first."""
    columns = table.c
    query = select(columns.digest, columns.name, columns.person).filter_by(person=person_id(person))
    who = Who(person_id(person))
    found = connection.execute(query.order_by(columns.at, columns.digest)).mappings()
    return tuple(GivenFile(file["digest"], file["name"]) for file in found if may_use_file(who, file["person"]))


def find_contents(connection: Connection, person: str, digests: Collection[str]) -> dict[str, bytes]:
    """What was read of these of the person's files, packed, by digest; one that is not theirs is left out."""
    columns, own = table.c, person_id(person)
    query = select(columns.digest, columns.content, columns.person).where(columns.digest.in_(digests))
    found = connection.execute(query.filter_by(person=own)).mappings()
    return {file["digest"]: file["content"] for file in found if may_use_file(Who(own), file["person"])}


def keep_file(connection: Connection, person: str, file: GivenFile, content: bytes) -> None:
    """Keep what was read of a file, packed; the same file again takes its place.

    Raises `AlignmentError` for one too many, and where all files of the person together would be too large.
    """
    columns, own = table.c, person_id(person)
    others = (columns.person == own, columns.digest != file.digest)
    files, size = connection.execute(
        select(func.count(), func.coalesce(func.sum(columns.size), 0)).where(*others)
    ).one()
    if files >= FILES_OF_A_PERSON:
        raise AlignmentError("error-too-many-files", file=file.name, most=FILES_OF_A_PERSON)
    if size + len(content) > BYTES_OF_FILES:
        raise AlignmentError("error-files-too-large", file=file.name, most=BYTES_OF_FILES // 1_000_000)
    key = {"person": own, "digest": file.digest}
    kept = {"name": file.name, "content": content, "size": len(content)}
    upsert(connection, table, key, kept, at=datetime.now(UTC))


def drop_file(connection: Connection, person: str, digest: str) -> None:
    """Forget a file of the person."""
    connection.execute(delete(table).filter_by(person=person_id(person), digest=digest))
