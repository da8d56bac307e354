"""A file that somebody brings along, read by a process of its own that has limits of time, memory and size."""

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path, PurePath
from typing import Self

from alignment.ground.processes import bare_environment
from alignment.intake.document import Document
from alignment.intake.errors import Unreadable
from alignment.intake.limits import ENOUGH, LARGEST, SECONDS
from alignment.intake.wire import unpacked

_ROOT = Path(__file__).parents[2]
# Seconds by the clock for one file. A machine that serves a room takes longer for what is `SECONDS` of its processor.
_PATIENCE = 24.0
_WAIT = 30.0  # seconds that a file waits for those before it
_AT_ONCE = 2  # files; a room that sends in its programmes leaves the server time for its pages
PASSING = frozenset(("error-read-busy", "error-read-slow"))  # refusals of the moment: the file may be read later
_NAME = 120  # characters of a file's name that a sentence says


def read_document(content: bytes, name: str) -> Document:
    """What stands in a file. Its format is told by what it holds; `name` is what it is called where people read of it.

    Raises `Unreadable`, an `AlignmentError`, for every file that is not read, with the file's name, the rule and what
    to do instead. Takes up to 8 seconds of the processor and 24 by the clock, and up to 30 more while others are read.
    """
    return _document(content, name, _answer)


class Reader:
    """Reads many files one after another, as `read_document` reads one, by a process that is started once.

    Each file is read in a copy of that process, so that none of them knows of another, takes its time or its memory.
    Where a process cannot be copied (Windows) each has one of its own.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def read(self, content: bytes, name: str) -> Document:
        """What stands in a file. Raises as `read_document` does; those after it are read all the same."""
        return _document(content, name, self._answer if hasattr(os, "fork") else _answer)

    def _answer(self, content: bytes, ending: str) -> bytes:
        with _turn():
            if self._process is None:
                self._process = subprocess.Popen(  # noqa: S603 (as below)
                    [*_command(), "many", f"{_PATIENCE}"],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    cwd=_ROOT,
                    env=bare_environment(),
                )
            process, asked, given = self._process, self._process.stdin, self._process.stdout
            if asked is None or given is None:
                raise OSError
            watch = threading.Timer(2 * _PATIENCE, process.kill)
            watch.start()
            try:
                asked.write(json.dumps([ending, len(content)]).encode() + b"\n" + content)
                asked.flush()
                size = int(given.readline())
                return given.read(size)
            except (OSError, ValueError):  # it is gone itself: the next file has another one
                self._end()
                return b""
            finally:
                watch.cancel()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process:
            process.kill()
            process.communicate()


def _document(content: bytes, name: str, answer: Callable[[bytes, str], bytes]) -> Document:
    name = "".join(letter for letter in name if letter.isprintable())[:_NAME]
    if not content:
        raise Unreadable("error-read-empty", file=name)
    if len(content) > LARGEST:
        raise Unreadable("error-read-large", file=name, most=LARGEST // 1_000_000)
    try:
        return unpacked(answer(content, PurePath(name).suffix.lower()), name)
    except Unreadable as refusal:
        raise Unreadable(refusal.key, **{**refusal.values, "file": name}) from refusal
    except (ValueError, TypeError, LookupError) as fault:  # it was ended before it could say why
        raise Unreadable("error-read-heavy", file=name) from fault


def _answer(content: bytes, ending: str) -> bytes:
    """What a process of its own wrote, which may be nothing."""
    with _turn(), tempfile.TemporaryFile() as written:
        try:
            ended = subprocess.run(  # noqa: S603 (this very Python, and text that nothing interprets)
                [*_command(), ending],
                input=content,
                stdout=written,
                stderr=subprocess.DEVNULL,
                cwd=_ROOT,
                env=bare_environment(),
                timeout=_PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired as fault:
            raise Unreadable("error-read-slow", seconds=int(_PATIENCE)) from fault
        if ENOUGH and ended.returncode == -ENOUGH:
            raise Unreadable("error-read-slow", seconds=SECONDS)
        written.seek(0)
        return written.read()


def _command() -> tuple[str, ...]:
    return sys.executable, "-B", "-m", "alignment.intake.worker"


@contextmanager
def _turn() -> Iterator[None]:
    if not _turns().acquire(timeout=_WAIT):
        raise Unreadable("error-read-busy")
    try:
        yield
    except OSError as fault:  # the machine has no room for another process just now
        raise Unreadable("error-read-busy") from fault
    finally:
        _turns().release()


@lru_cache(maxsize=1)
def _turns() -> threading.BoundedSemaphore:
    return threading.BoundedSemaphore(_AT_ONCE)
