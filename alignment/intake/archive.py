"""Files that are an archive of parts (Word, Excel, PowerPoint, LibreOffice), judged before any part is unpacked."""

import io
import zipfile
from collections.abc import Iterator

from alignment.intake.errors import Unreadable

_MOST_PARTS = 3_000
_LARGEST_PART = 25_000_000  # bytes unpacked
_LARGEST = 60_000_000  # all parts unpacked
_MOST_DENSE = 100  # times smaller packed than unpacked; honest files stay below 20
_SMALL = 1_000_000  # bytes, of which no density does harm
_AT_ONCE = 65_536  # bytes
_ENCRYPTED = 0x1  # as the ZIP format marks a part
_KNOWN_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Archive:
    """The parts of a file by name. Nothing is unpacked before its directory is found to be harmless."""

    def __init__(self, content: bytes) -> None:
        """Raises `Unreadable` for a broken directory, a locked part, and what would unpack to far too much."""
        try:
            self._packed = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, OSError) as fault:
            raise Unreadable("error-read-broken") from fault
        parts = self._packed.infolist()
        if len(parts) > _MOST_PARTS:
            raise Unreadable("error-read-heavy")
        self.names = frozenset(part.filename for part in parts)
        if any(part.flag_bits & _ENCRYPTED for part in parts):
            raise Unreadable("error-read-password")
        if len(self.names) < len(parts) or any(part.compress_type not in _KNOWN_WAYS for part in parts):
            raise Unreadable("error-read-broken")  # two parts of one name: programs differ in which of them they show
        if sum(part.file_size for part in parts) > _LARGEST:
            raise Unreadable("error-read-heavy")
        for part in parts:
            dense = part.file_size > _SMALL and part.file_size > _MOST_DENSE * part.compress_size
            if dense or part.file_size > _LARGEST_PART:
                raise Unreadable("error-read-heavy")

    def chunks(self, name: str) -> Iterator[bytes]:
        """What the part of this name holds, piece by piece. Raises `Unreadable` where it is missing or damaged."""
        try:
            with self._packed.open(name) as part:
                while piece := part.read(_AT_ONCE):
                    yield piece
        except Unreadable:
            raise
        except Exception as fault:  # zipfile lets through what its decompressors raise, of several kinds
            raise Unreadable("error-read-broken") from fault

    def beginning(self, name: str) -> bytes:
        """The first 64 KB of a part, b"" where there is none."""
        return next(self.chunks(name), b"") if name in self.names else b""
