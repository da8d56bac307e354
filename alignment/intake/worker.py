"""The process that reads one file: `python -m alignment.intake.worker` takes it from its input and writes JSON.

It can be stopped at any time, and what a file makes it do harms nobody else: it has little memory, opens no file for
writing, and knows nothing of the sheets. Told to read many, it is ready once and reads each in a copy of itself, which
has the limits of one file and ends with it.
"""

import gc
import json
import os
import select
import signal
import sys
import time

from alignment.intake.errors import Unreadable
from alignment.intake.formats import read
from alignment.intake.limits import ENOUGH, SECONDS
from alignment.intake.wire import packed, packed_refusal

try:
    import resource
except ImportError:  # there is none on Windows
    resource = None  # type: ignore[assignment]

_MEMORY = 1_000_000_000  # bytes of addresses, of which far fewer are used
_OUTPUT = 64_000_000  # bytes


def _bound() -> None:
    for limit, most in (("RLIMIT_AS", _MEMORY), ("RLIMIT_FSIZE", _OUTPUT), ("RLIMIT_CPU", SECONDS)):
        if hasattr(resource, limit):
            # Where both are the same, the processor's ends it by a signal that does not say why.
            resource.setrlimit(getattr(resource, limit), (most, most + 1))


def answer(content: bytes, ending: str) -> bytes:
    """The document in `content` as JSON, or the refusal. `ending` is that of the file's name (".csv")."""
    try:
        return packed(read(content, ending))
    except Unreadable as refusal:
        return packed_refusal(refusal.key, **refusal.values)
    except (MemoryError, RecursionError):
        return packed_refusal("error-read-heavy")
    except Exception:  # noqa: BLE001 (a damaged file makes libraries raise whatever they do; it is the file's fault)
        return packed_refusal("error-read-broken")


def serve(patience: float) -> None:
    """Read files one after another, each for so many seconds by the clock at most, until the input ends.

    Of each comes a line `[ending, bytes]` and its content; the answer goes out as a line with its bytes, and itself.
    One that ended before it could say why has no bytes.
    """
    while line := sys.stdin.buffer.readline():
        ending, size = json.loads(line)
        answered = _apart(sys.stdin.buffer.read(size), ending, patience)
        sys.stdout.buffer.write(b"%d\n" % len(answered) + answered)
        sys.stdout.buffer.flush()


def _apart(content: bytes, ending: str, patience: float) -> bytes:
    ear, mouth = os.pipe()
    copy = os.fork()
    if not copy:
        try:
            for end in (ear, 0, 1):  # it speaks to nobody but this process
                os.close(end)
            _bound()
            with os.fdopen(mouth, "wb") as said:
                said.write(answer(content, ending))
        finally:
            os._exit(0)
    os.close(mouth)
    try:
        heard = _heard(ear, patience)
    finally:
        os.close(ear)
        os.kill(copy, signal.SIGKILL)
        _, ended = os.waitpid(copy, 0)  # of what it ended by itself, where it had
    if os.WIFSIGNALED(ended) and os.WTERMSIG(ended) == ENOUGH:
        return packed_refusal("error-read-slow", seconds=SECONDS)
    return heard


def _heard(ear: int, patience: float) -> bytes:
    pieces: list[bytes] = []
    until = time.monotonic() + patience
    while (left := until - time.monotonic()) > 0 and select.select([ear], [], [], left)[0]:
        pieces.append(os.read(ear, 1 << 20))
        if not pieces[-1]:
            return b"".join(pieces)
        if sum(map(len, pieces)) > _OUTPUT:
            return b""
    return packed_refusal("error-read-slow", seconds=int(patience))


def main() -> None:
    """Read standard input; the argument is how the name of the file ends, or "many" and the seconds for each."""
    gc.disable()  # what is read has no circles, and looking for some in it takes longer than reading
    if sys.argv[1] == "many":
        serve(float(sys.argv[2]))
        return
    _bound()
    sys.stdout.buffer.write(answer(sys.stdin.buffer.read(), sys.argv[1]))


if __name__ == "__main__":
    main()
