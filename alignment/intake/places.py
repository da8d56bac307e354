"""Where something stands in a document, as a person reads it: "page 2" of a `Block` in their language."""

import re
from collections.abc import Callable

_NUMBERED = re.compile(r"(line|page|paragraph|slide|table) (\d+)")
_ROW = re.compile(r"table (\d+), row (\d+)")


def place_said(where: str, say: Callable[..., str]) -> str:
    """The place of a block or a cell as `say`, the wording of this package in a language, says it.

    The address of a cell ("Full!F2") is the same in every language, as is what no reader of ours wrote.
    """
    if row := _ROW.fullmatch(where):
        return say("read-place-row", table=row[1], row=row[2])
    found = _NUMBERED.fullmatch(where)
    return say(f"read-place-{found[1]}", number=found[2]) if found else where
