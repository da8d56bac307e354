"""The process that draws one paper: `python -m alignment.paper.worker pdf` takes it as JSON and gives the file.

What a paper takes of time and memory ends with it, and the pages of a room go first.
"""

import os
import sys

from alignment.paper.wire import unpacked

_NICE = 5


def main() -> None:
    """Read standard input; the argument is the format."""
    if hasattr(os, "nice"):
        os.nice(_NICE)
    paper = unpacked(sys.stdin.buffer.read())
    if sys.argv[1] == "pdf":
        from alignment.paper.pdf import pdf as drawn  # noqa: PLC0415 (each library takes its time to load)
    else:
        from alignment.paper.word import word as drawn  # noqa: PLC0415
    sys.stdout.buffer.write(drawn(paper))


if __name__ == "__main__":
    main()
