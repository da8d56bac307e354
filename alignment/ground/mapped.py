"""Large arrays that are only read: in a file on the disk, of which the system has in memory what was read just now."""

import logging
import mmap
from collections.abc import Callable, Iterable, Mapping
from io import FileIO
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from alignment.ground.laid_aside import nameless_file, write_whole

Blocks = Callable[[], Iterable[NDArray[Any]]]  # an array of one dimension, one piece after the other
_log = logging.getLogger(__name__)
_LEAST = 2**20  # bytes: fewer are no weight
_ALIGNED = 64  # bytes: where an array begins


class Mapped:
    """Arrays by name, which nobody changes any more. Safe among threads."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]], pages: mmap.mmap | None = None) -> None:
        self.arrays, self._pages = MappingProxyType(dict(arrays)), pages

    def let_go(self) -> None:
        """Give the memory back in which their pages are; they are there again for who reads them next."""
        if self._pages is not None and hasattr(mmap, "MADV_DONTNEED"):
            self._pages.madvise(mmap.MADV_DONTNEED)


def mapped(arrays: Mapping[str, Blocks], size: int) -> Mapped:
    """These arrays on the disk, in a file without a name that goes with them; `size` says how many bytes they take.

    Small ones stay in memory, and large ones where there is no disk to lay them on.
    """
    if size >= _LEAST:
        try:
            with nameless_file() as file:
                return _written(file, arrays)
        except OSError as failure:
            _log.warning("Arrays of %d MB stay in memory: %s", size >> 20, failure)
    return Mapped({name: _whole(blocks) for name, blocks in arrays.items()})


def whole_arrays(**arrays: NDArray[Any]) -> Mapped:
    """`mapped` of arrays that are there whole."""
    return mapped(
        {name: lambda one=one: (one,) for name, one in arrays.items()},  # type: ignore[misc]
        sum(one.nbytes for one in arrays.values()),
    )


def _whole(blocks: Blocks) -> NDArray[Any]:
    pieces = list(blocks())
    return pieces[0] if len(pieces) == 1 else np.concatenate(pieces)


def _written(file: FileIO, arrays: Mapping[str, Blocks]) -> Mapped:
    places: dict[str, tuple[int, np.dtype[Any]]] = {}
    ends: dict[str, int] = {}
    for name, blocks in arrays.items():
        for block in blocks():
            places.setdefault(name, (file.tell(), block.dtype))
            write_whole(file, block)
        ends[name] = file.tell()
        file.seek(-file.tell() % _ALIGNED, 1)
    file.truncate(file.tell())
    pages = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    found = {
        name: np.frombuffer(pages, kind, (ends[name] - begin) // kind.itemsize, begin)
        for name, (begin, kind) in places.items()
    }
    return Mapped(found, pages)
