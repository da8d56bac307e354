"""What a database that fails has to say: which fault it is, and what whoever runs the app can do about it."""

import errno
import os
import sqlite3
from pathlib import Path
from types import MappingProxyType

from sqlalchemy import URL, make_url

from alignment.errors import AlignmentError

PATIENCE = 10.0  # seconds that somebody waits for the database, in all, before they are told
_OF_SQLITE = MappingProxyType(
    {
        sqlite3.SQLITE_FULL: "full",
        sqlite3.SQLITE_IOERR_SHMSIZE: "full",
        sqlite3.SQLITE_READONLY: "read-only",
        sqlite3.SQLITE_PERM: "read-only",
        sqlite3.SQLITE_CORRUPT: "damaged",
        sqlite3.SQLITE_NOTADB: "damaged",
        sqlite3.SQLITE_IOERR_SHORT_READ: "damaged",
        sqlite3.SQLITE_READONLY_DBMOVED: "removed",
        sqlite3.SQLITE_IOERR_VNODE: "removed",
        sqlite3.SQLITE_BUSY: "busy",
        sqlite3.SQLITE_LOCKED: "busy",
        sqlite3.SQLITE_PROTOCOL: "busy",
        sqlite3.SQLITE_IOERR: "disk",
    }
)


class StoreFailed(AlignmentError):
    """The database could not be reached, read or written; the cause is in the log and in `__cause__`."""


def name_of(url: str | URL) -> str:
    """What a database is called before people: the file without its folder, or the database without its server."""
    return Path(make_url(url).database or "").name


def busy(url: str | URL) -> StoreFailed:
    """That somebody else has held the database for longer than anybody should wait."""
    return StoreFailed("error-store-busy", name=name_of(url), seconds=round(PATIENCE))


def explained(cause: BaseException, url: URL, *, opening: bool = False) -> StoreFailed:
    """What `cause`, from a driver or from the system, means for the database of `url`."""
    fault: BaseException = getattr(cause, "orig", None) or cause  # the driver's own, in what SQLAlchemy made of it
    kind = _kind(fault, url)
    if kind == "busy":
        return busy(url)
    if kind in ("full", "read-only", "damaged", "removed"):
        return StoreFailed(f"error-store-{kind}", name=name_of(url))
    code = getattr(fault, "sqlite_errorname", None) or type(cause).__name__
    if kind == "disk":
        return StoreFailed("error-store-disk", name=name_of(url), cause=code)
    return StoreFailed("error-store-unreachable" if opening or kind == "closed" else "error-store-failed", cause=code)


def _kind(fault: BaseException, url: URL) -> str:
    if isinstance(fault, sqlite3.Error):
        return _kind_of_sqlite(getattr(fault, "sqlite_errorcode", sqlite3.SQLITE_ERROR), url)
    if isinstance(fault, OSError):
        return _kind_of_system(fault.errno)
    return _kind_of_postgresql(getattr(fault, "sqlstate", None) or "")


def _kind_of_sqlite(code: int, url: URL) -> str:
    # The whole code says where it happened, its lowest byte what (https://sqlite.org/rescode.html).
    if code & 0xFF == sqlite3.SQLITE_CANTOPEN:
        return "closed" if _may_write(Path(url.database or "")) else "read-only"
    return _OF_SQLITE.get(code) or _OF_SQLITE.get(code & 0xFF, "")


def _may_write(file: Path) -> bool:
    # SQLite keeps its log beside the file: it must be allowed to write there as well.
    really = os.access in os.supports_effective_ids
    there = [path for path in (file.absolute().parent, file) if os.path.lexists(path)]
    return all(os.access(path, os.W_OK, effective_ids=really) for path in there)


def _kind_of_system(number: int | None) -> str:
    if number in (errno.ENOSPC, errno.EDQUOT):
        return "full"
    return "read-only" if number in (errno.EACCES, errno.EPERM, errno.EROFS) else ""


def _kind_of_postgresql(state: str) -> str:
    # https://www.postgresql.org/docs/current/errcodes-appendix.html
    known = {"53100": "full", "25006": "read-only", "42501": "read-only", "55P03": "busy", "XX001": "damaged",
             "XX002": "damaged"}  # fmt: skip
    return known.get(state, "")
