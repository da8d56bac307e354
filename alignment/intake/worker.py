"""The process that reads one file: `python -m alignment.intake.worker` takes it from its input and writes JSON.

It can be stopped at any time, and what a file makes it do harms nobody else: it has little memory, opens no file for
writing, and knows nothing of the sheets.
"""

import gc
import sys

from alignment.intake.errors import Unreadable
from alignment.intake.formats import read
from alignment.intake.wire import packed, packed_refusal

try:
    import resource
except ImportError:  # there is none on Windows
    resource = None  # type: ignore[assignment]

_MEMORY = 1_000_000_000  # bytes of addresses, of which far fewer are used
_OUTPUT = 64_000_000  # bytes
_SECONDS = 10  # of the processor; who waits gives up before


def _bound() -> None:
    for limit, most in (("RLIMIT_AS", _MEMORY), ("RLIMIT_FSIZE", _OUTPUT), ("RLIMIT_CPU", _SECONDS)):
        if hasattr(resource, limit):
            resource.setrlimit(getattr(resource, limit), (most, most))


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


def main() -> None:
    """Read standard input; the one argument is how the name of the file ends."""
    _bound()
    gc.disable()  # what is read has no circles, and looking for some in it takes longer than reading
    sys.stdout.buffer.write(answer(sys.stdin.buffer.read(), sys.argv[1]))


if __name__ == "__main__":
    main()
