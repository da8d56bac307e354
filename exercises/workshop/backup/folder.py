"""Backups that are written by themselves: every few minutes, of each open workshop that has changed, into a folder.

The folder is a USB stick, say, that a second laptop carries on from. It is there before: what looks like a stick that
was pulled out would otherwise be filled on the laptop's own disk.
"""

import errno
import hashlib
import logging
import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from alignment.ground.records import json_of
from alignment.store import Store, Whole, shared_store
from exercises.workshop.backup.writing import backup_name, body_of, write_backup
from exercises.workshop.records import Workshop, WorkshopPhase
from exercises.workshop.secretariat import every_workshop
from sdg_data import ToolkitError

FOLDER_VARIABLE = "SDG_WORKSHOP_BACKUPS"
KEPT = 10  # of each workshop, the newest
EVERY, AGAIN = 180.0, 20.0  # seconds to the next look, and to the next try after a failure
_MOMENT = "%Y-%m-%d-%H%M%S"
_ENDING = re.compile(r"-(\d{4}-\d\d-\d\d-\d{6})\.zip")
_KINDS: Mapping[int, str] = MappingProxyType(
    {errno.ENOENT: "missing", errno.ENOTDIR: "missing", errno.ENODEV: "missing", errno.EIO: "missing",
     errno.ENOSPC: "full", errno.EDQUOT: "full", errno.EROFS: "read-only", errno.EACCES: "read-only",
     errno.EPERM: "read-only"}
)  # fmt: skip
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FolderState:
    """How far it has come: when a backup was last written, and what `fault` has kept it from that since.

    The fault is "" for none, "missing", "full", "read-only", or "other", for which the log has more.
    """

    folder: str
    at: datetime | None = None
    fault: str = ""


@dataclass(slots=True)
class _Known:
    """What was last seen of a workshop, and what of it was last written, as a digest."""

    seen: str = ""
    written: str = ""


class BackupFolder:
    """The backups of one store in one folder. One thread writes, any thread asks for the `state`."""

    def __init__(self, folder: Path, store: Callable[[], Store], clock: Callable[[], datetime] | None = None) -> None:
        self._folder = folder
        self._store = store
        self._clock = clock or (lambda: datetime.now().astimezone())
        self._known: dict[str, _Known] = {}
        self.state = FolderState(str(folder))

    def write_changed(self) -> None:
        """Write a backup of each workshop that has changed since the last one. What fails is kept in the `state`."""
        try:
            store = self._store()
            if not self._folder.is_dir():
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
            for workshop in every_workshop(store):
                if workshop.phase is WorkshopPhase.OPEN or workshop.id in self._known:
                    self._write(store, workshop)
        except (OSError, ToolkitError) as fault:
            number = fault.errno if isinstance(fault, OSError) else None
            self.state = replace(self.state, fault=_KINDS.get(number or 0, "other"))
            _log.warning("No backup could be written: %s", fault)
        else:
            self.state = replace(self.state, fault="")

    def run(self) -> None:
        """Write for as long as the process lives; give it a thread of its own."""
        while True:
            try:
                self.write_changed()
            except Exception:  # noqa: BLE001 (whatever it is, the next try may go well)
                _log.exception("No backup could be written")
                self.state = replace(self.state, fault="other")
            time.sleep(AGAIN if self.state.fault else EVERY)

    def _write(self, store: Store, workshop: Workshop) -> None:
        known = self._known.setdefault(workshop.id, _Known())
        # A look at what counts changes first; it rises also where nothing does that a backup has, as who is here.
        seen = f"{store.versions([workshop.id])} {store.stamp()}"
        if seen == known.seen:
            return
        whole = store.whole(workshop.id)
        digest = _digest(whole)
        if digest != known.written:
            now = self._clock()
            name = backup_name(f"{workshop.name} {workshop.id}", now.strftime(_MOMENT))
            put_file(self._folder / name, write_backup(whole, now.astimezone(UTC)))
            self._put_old_ones_away(workshop.id)
            self.state = FolderState(str(self._folder), now)
        known.seen, known.written = seen, digest

    def _put_old_ones_away(self, workshop_id: str) -> None:
        ours = re.compile(rf".*-{workshop_id}{_ENDING.pattern}")
        found = sorted((match[1], file) for file in self._folder.iterdir() if (match := ours.fullmatch(file.name)))
        for _, file in found[:-KEPT]:
            file.unlink(missing_ok=True)


@lru_cache(maxsize=1)
def shared_folder() -> BackupFolder | None:
    """The folder that `SDG_WORKSHOP_BACKUPS` names, for the store that the process shares; None where it is not set."""
    named = os.environ.get(FOLDER_VARIABLE, "").strip()
    return BackupFolder(Path(named), shared_store) if named else None


def keep_backups() -> None:
    """Write backups for as long as the process lives, where a folder is set."""
    if folder := shared_folder():
        folder.run()


def put_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: it is on the disk before it has its name. Raises `OSError`."""
    part = path.with_name(f".{os.getpid()}.part")
    try:
        with part.open("wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _digest(whole: Whole) -> str:
    return hashlib.sha256(json_of(body_of(whole)).encode()).hexdigest()
