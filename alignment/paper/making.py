"""A paper made into a file, by a process of its own that has limits of time."""

import subprocess
import sys
import threading
from enum import StrEnum
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from alignment.errors import AlignmentError
from alignment.ground.processes import bare_environment
from alignment.paper.posters import Poster, PosterFormat, packed_poster
from alignment.paper.records import Paper
from alignment.paper.wire import packed

_ROOT = Path(__file__).parents[2]
_PATIENCE = 60.0  # seconds for a paper; that of a workshop of two days takes two
_AT_ONCE = 1


class PaperFormat(StrEnum):
    """What a paper is made into."""

    WORD = "docx"
    PDF = "pdf"


class PaperFailed(AlignmentError):
    """A paper that could not be made."""


def can_be_made(wanted: PaperFormat) -> bool:
    """Whether what draws this format is installed; for PDF there is none on some systems."""
    return find_spec("typst" if wanted is PaperFormat.PDF else "docx") is not None


def make(paper: Paper, wanted: PaperFormat) -> bytes:
    """The paper as the bytes of a file. One is made at a time; takes a second or two for a long one.

    Raises `PaperFailed` where what draws the format is not installed, and for a paper that takes over a minute.
    """
    if not can_be_made(wanted):
        raise PaperFailed("error-paper-not-installed", format=wanted.upper())
    return _made(packed(paper), "paper", wanted.value)


def make_poster(poster: Poster, wanted: PosterFormat) -> bytes:
    """The poster as the bytes of a file. Raises `PaperFailed` as `make` does for a PDF."""
    if not can_be_made(PaperFormat.PDF):
        raise PaperFailed("error-paper-not-installed", format=wanted.upper())
    return _made(packed_poster(poster), "poster", wanted.value)


def _made(content: bytes, what: str, wanted: str) -> bytes:
    with _turn():
        try:
            done = subprocess.run(  # noqa: S603 (our own module)
                (sys.executable, "-B", "-m", "alignment.paper.worker", what, wanted),
                input=content,
                stdout=subprocess.PIPE,
                timeout=_PATIENCE,
                check=True,
                cwd=_ROOT,
                env=bare_environment(),
            )
        except (subprocess.SubprocessError, OSError) as fault:
            raise PaperFailed("error-paper-failed", format=wanted.upper()) from fault
    return done.stdout


@lru_cache(maxsize=1)
def _turn() -> threading.BoundedSemaphore:
    return threading.BoundedSemaphore(_AT_ONCE)
