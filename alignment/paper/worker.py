"""The process that draws one paper: `python -m alignment.paper.worker paper pdf` takes it as JSON and gives the file.

What a paper takes of time and memory ends with it, and the pages of a room go first.
"""

import os
import sys

from alignment.paper.posters import PosterFormat, unpacked_poster
from alignment.paper.wire import unpacked

_NICE = 5


def main() -> None:
    """Read standard input; the arguments say whether it is a paper or a poster, and the format."""
    if hasattr(os, "nice"):
        os.nice(_NICE)
    sent, (what, wanted) = sys.stdin.buffer.read(), sys.argv[1:]
    if what == "poster":
        from alignment.paper.pdf import poster  # noqa: PLC0415 (each library takes its time to load)

        sys.stdout.buffer.write(poster(unpacked_poster(sent), PosterFormat(wanted)))
        return
    if wanted == "pdf":
        from alignment.paper.pdf import pdf as drawn  # noqa: PLC0415
    else:
        from alignment.paper.word import word as drawn  # noqa: PLC0415
    sys.stdout.buffer.write(drawn(unpacked(sent)))


if __name__ == "__main__":
    main()
