"""A paper as JSON, for the process that draws it and for the template of the PDF: each block says what it is."""

import json
from typing import Any

from alignment.ground.records import content_of, record_of
from alignment.paper.records import Block, Cover, Fields, Heading, Items, PageBreak, Paper, Paragraph, Picture, Table

_BLOCKS = (Heading, Paragraph, Items, Table, Fields, Picture, PageBreak)


def content_of_paper(paper: Paper) -> dict[str, Any]:
    """The paper as JSON keeps it: the facts of its cover, and its blocks, of which "is" names the record."""
    content = content_of(paper.cover)
    content["blocks"] = [{"is": type(block).__name__, **content_of(block)} for block in paper.blocks]
    return content


def packed(paper: Paper) -> bytes:
    """The paper as JSON text."""
    return json.dumps(content_of_paper(paper), ensure_ascii=False).encode("utf-8", "replace")


def unpacked(text: bytes) -> Paper:
    """The paper that `packed` made `text` of. Raises `ValueError` for anything else."""
    content = json.loads(text)
    return Paper(record_of(Cover, content), tuple(map(_block, content["blocks"])))


def _block(content: dict[str, Any]) -> Block:
    kind: type[Any] = next(kind for kind in _BLOCKS if kind.__name__ == content["is"])
    found: Block = record_of(kind, content)
    return found
