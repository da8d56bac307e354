"""From the bytes of a backup to records. Whatever the bytes are: a backup of any version so far, or a refusal."""

import hashlib
import io
import re
import secrets
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from alignment.ground.records import json_of, record_in
from alignment.store import new_id
from exercises.workshop.backup.errors import BackupRefused
from exercises.workshop.backup.records import ABOUT, CONTENT, FORMAT, VERSION, Backup, Body, Head
from exercises.workshop.backup.writing import DIGEST, SEAL

_MB = 1024 * 1024
_MOST_PEOPLE = 200_000
_NAME_AT = 30  # where the name of the first file stands in a .zip file
_MARK = re.compile(r"\[{1,1000}person ")
_ID = re.compile(r"(?<![0-9a-z])[0-9a-z]{6,16}(?![0-9a-z])")
# What makes the JSON text of a version that of the next one, by version. Each version so far is read for ever.
_NEXT: Mapping[int, Callable[[str], str]] = MappingProxyType({1: str})  # the second version has sittings besides


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many bytes a backup may have, as a file and unpacked, and how many values, which take memory each."""

    packed: int
    unpacked: int
    values: int


# A workshop of 720 rows with four versions each is 0.2 MB, 2.4 MB unpacked, of 90,000 values.
FROM_A_PAGE = Bounds(5 * _MB, 16 * _MB, 600_000)
FROM_A_COMMAND = Bounds(200 * _MB, 1024 * _MB, 40_000_000)


def read_backup(data: bytes, bounds: Bounds) -> Backup:
    """The backup in these bytes, its people with new ids. Raises `BackupRefused` for all else, and a larger one."""
    text = _unpacked(data, bounds)
    try:
        version = record_in(_Version, text)
        if version.format != FORMAT:
            raise BackupRefused("error-no-backup")
        if version.version > VERSION:
            raise BackupRefused("error-backup-newer", version=str(version.version), known=str(VERSION))
        for step in range(version.version, VERSION):
            text = _NEXT[step](text)
        head = record_in(Head, text)
        people = _new_people(head)
        named = re.compile(rf"{re.escape(head.mark)}([0-9]{{1,6}})\]")
        body = record_in(Body, named.sub(lambda found: people[found[1]], text))
    except (ValueError, KeyError) as fault:
        raise BackupRefused("error-backup-content", where=_place(fault)) from fault
    nicknames = {people[str(number)]: name for number, name in enumerate(head.people, 1) if name}
    return Backup(head.made_at, nicknames, frozenset(people.values()), body)


def as_copy(body: Body) -> Body:
    """The same work under ids that nothing has yet: workshops, sheets and rows, wherever they are named."""
    old = [workshop.id for workshop in body.workshops]
    for sheet in body.every_sheet:
        old += [sheet.sheet.id, *(kept.row.id for kept in sheet.rows)]
    anew = {name: new_id() for name in old}
    return record_in(Body, _ID.sub(lambda found: anew.get(found[0], found[0]), json_of(body)))


@dataclass(frozen=True, slots=True)
class _Version:
    format: str
    version: int


def _unpacked(data: bytes, bounds: Bounds) -> str:
    if len(data) > bounds.packed:
        raise BackupRefused("error-backup-large", most=bounds.packed // _MB)
    before, digest = data[:-DIGEST], data[-DIGEST:]
    if not before.endswith(SEAL):
        begins = data[_NAME_AT:].startswith(ABOUT.encode())  # as ours do: the first file in them
        raise BackupRefused("error-backup-cut" if begins else "error-no-backup")
    if hashlib.sha256(before).hexdigest().encode() != digest:
        raise BackupRefused("error-backup-cut")
    # Whoever wrote the digest may have written anything before it.
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            entries = {entry.filename: entry for entry in archive.infolist()}
            if set(entries) != {ABOUT, CONTENT} or len(archive.infolist()) != len(entries):
                raise BackupRefused("error-no-backup")
            content = entries[CONTENT]
            if content.compress_type != ZIP_DEFLATED or content.flag_bits & 1:
                raise BackupRefused("error-no-backup")
            if content.file_size > bounds.unpacked:
                raise BackupRefused("error-backup-full")
            with archive.open(content) as opened:
                text = opened.read(bounds.unpacked).decode()
    except (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as fault:
        raise BackupRefused("error-backup-cut") from fault
    if sum(map(text.count, ",[{")) > bounds.values:
        raise BackupRefused("error-backup-full")
    return text


def _new_people(head: Head) -> Mapping[str, str]:
    if not _MARK.fullmatch(head.mark) or len(head.people) > _MOST_PEOPLE:
        raise BackupRefused("error-backup-content", where="people")
    return {str(number): secrets.token_hex(8) for number in range(1, len(head.people) + 1)}


def _place(fault: Exception) -> str:
    # The converter names the place ("at `$.workshops[0].id`"); what it says besides is for the log.
    found = re.search(r"`\$\.?([^`]*)`", str(fault))
    return found[1] if found and found[1] else CONTENT
