"""Large tables of which few lines are wanted at a time: on the disk, and not in the memory of the process."""

import logging
import tempfile
import threading
import weakref
from collections.abc import Sequence
from io import FileIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_log = logging.getLogger(__name__)
_ON_DISK = Path("/var/tmp")  # noqa: S108 (the file has no name there; /tmp is memory on many systems)


class LaidAside:
    """The lines of a table, read from a file without a name that goes with the process. Safe among threads."""

    def __init__(self, table: NDArray[Any], file: FileIO) -> None:
        """Takes the file over. Raises `OSError` where the disk has no room."""
        self._line, self._kind = table.shape[1:], table.dtype
        self._size = table[:1].nbytes
        self._file, self._reading = file, threading.Lock()
        weakref.finalize(self, file.close)
        write_whole(file, table)

    def __getitem__(self, places: Sequence[int] | NDArray[np.integer[Any]]) -> NDArray[Any]:
        """These lines, in this order."""
        found, line_of = np.unique(places, return_inverse=True)
        with self._reading:
            lines = b"".join(map(self._read, found.tolist()))
        return np.frombuffer(lines, self._kind).reshape(-1, *self._line)[line_of]

    def _read(self, place: int) -> bytes:
        self._file.seek(place * self._size)
        return self._file.read(self._size)


def nameless_file() -> FileIO:
    """A file on the disk that goes with who has it open. Raises `OSError`."""
    return tempfile.TemporaryFile(dir=_ON_DISK if _ON_DISK.is_dir() else None, buffering=0)


def write_whole(file: FileIO, array: NDArray[Any]) -> None:
    """Write what an array has, line by line, to where the file is. Raises `OSError` where the disk has no room."""
    left = np.ascontiguousarray(array).reshape(-1).view(np.uint8).data if array.size else memoryview(b"")
    while left:
        left = left[file.write(left) :]


def laid_aside(table: NDArray[Any]) -> "NDArray[Any] | LaidAside":
    """The table on the disk; as it is where there is no disk to lay it on."""
    try:
        return LaidAside(table, nameless_file())
    except OSError as failure:
        _log.warning("A table of %d MB stays in memory: %s", table.nbytes >> 20, failure)
        return table
