"""A file that somebody brings along, read by a process of its own that has limits of time, memory and size."""

import os
import subprocess
import sys
import tempfile
import threading
from functools import lru_cache
from pathlib import Path, PurePath

from alignment.intake.document import Document
from alignment.intake.errors import Unreadable
from alignment.intake.limits import LARGEST
from alignment.intake.wire import unpacked

_ROOT = Path(__file__).parents[2]
_PATIENCE = 8.0  # seconds for one file; honest ones take one
_WAIT = 20.0  # seconds that a file waits for those before it
_AT_ONCE = 2  # files; a room that sends in its programmes leaves the server time for its pages
_NAME = 120  # characters of a file's name that a sentence says
# What a process needs to be started at all, and to find the libraries; no address and no key of ours.
_OF_THE_SYSTEM = ("PATH", "PYTHONPATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH", "LANG")


def read_document(content: bytes, name: str) -> Document:
    """What stands in a file. Its format is told by what it holds; `name` is what it is called where people read of it.

    Raises `Unreadable`, an `AlignmentError`, for every file that is not read, with the file's name, the rule and what
    to do instead. Takes up to 8 seconds, and up to 20 more while other files are read.
    """
    name = "".join(letter for letter in name if letter.isprintable())[:_NAME]
    if not content:
        raise Unreadable("error-read-empty", file=name)
    if len(content) > LARGEST:
        raise Unreadable("error-read-large", file=name, most=LARGEST // 1_000_000)
    try:
        return unpacked(_answer(content, PurePath(name).suffix.lower()), name)
    except Unreadable as refusal:
        raise Unreadable(refusal.key, **{**refusal.values, "file": name}) from refusal
    except (ValueError, TypeError, LookupError) as fault:  # it was ended before it could say why
        raise Unreadable("error-read-heavy", file=name) from fault


def _answer(content: bytes, ending: str) -> bytes:
    """What the process wrote, which may be nothing."""
    if not _turns().acquire(timeout=_WAIT):
        raise Unreadable("error-read-busy")
    try:
        with tempfile.TemporaryFile() as written:
            subprocess.run(  # noqa: S603 (this very Python, and text that nothing interprets)
                [sys.executable, "-B", "-m", "alignment.intake.worker", ending],
                input=content,
                stdout=written,
                stderr=subprocess.DEVNULL,
                cwd=_ROOT,
                env={key: os.environ[key] for key in _OF_THE_SYSTEM if key in os.environ},
                timeout=_PATIENCE,
                check=False,
            )
            written.seek(0)
            return written.read()
    except subprocess.TimeoutExpired as fault:
        raise Unreadable("error-read-slow", seconds=int(_PATIENCE)) from fault
    except OSError as fault:  # the machine has no room for another process just now
        raise Unreadable("error-read-busy") from fault
    finally:
        _turns().release()


@lru_cache(maxsize=1)
def _turns() -> threading.BoundedSemaphore:
    return threading.BoundedSemaphore(_AT_ONCE)
