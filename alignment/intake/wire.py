"""A document on its way from the process that read it: JSON, of which nothing is believed that is not of its form."""

import json
import zlib
from datetime import date, datetime, time
from typing import Any

from alignment.intake.document import Block, BlockKind, Cell, CellValue, Document, Note, Table
from alignment.intake.errors import Unreadable

_MOST_UNPACKED = 64_000_000  # bytes: as much as the process that reads may say
_MOMENTS = (("datetime", datetime), ("date", date), ("time", time))  # in this order: a datetime is a date as well


def packed(document: Document) -> bytes:
    """The document as JSON."""
    blocks = [
        [block.kind, block.text, block.where, block.level, block.number, block.table and _packed_table(block.table)]
        for block in document.blocks
    ]
    facts = [[name, _packed_value(value)] for name, value in document.facts]
    notes = [[note.key, note.values] for note in document.notes]
    return json.dumps([document.format, blocks, facts, notes], ensure_ascii=False).encode("utf-8", "surrogatepass")


def packed_refusal(key: str, **values: object) -> bytes:
    """A refusal as JSON."""
    return json.dumps({"key": key, "values": values}).encode()


def unpacked(content: bytes, name: str) -> Document:
    """The document that `packed` made `content` of, under its name.

    Raises `Unreadable` for a packed refusal; `ValueError`, `TypeError` or `LookupError` for anything else.
    """
    answer = json.loads(content)
    if isinstance(answer, dict):
        raise Unreadable(_text(answer["key"]), **{_text(at): _filling(value) for at, value in answer["values"].items()})
    form, blocks, facts, notes = answer
    return Document(
        name,
        _text(form),
        tuple(_block(*block) for block in blocks),
        tuple((_text(key), _value(value)) for key, value in facts),
        tuple(Note(_text(key), tuple((_text(at), _filling(value)) for at, value in values)) for key, values in notes),
    )


def packed_document(document: Document) -> bytes:
    """The document as it is kept: the same, compressed."""
    return zlib.compress(packed(document))


def unpacked_document(content: bytes, name: str) -> Document:
    """The document that `packed_document` made `content` of, under its name. Raises `Unreadable` for anything else."""
    unpacking = zlib.decompressobj()
    try:
        return unpacked(unpacking.decompress(content, _MOST_UNPACKED), name)
    except (zlib.error, ValueError, TypeError, LookupError) as fault:
        raise Unreadable("error-read-broken", file=name) from fault


def _packed_table(table: Table) -> list[Any]:
    return [table.name, [[[_packed_value(cell.value), cell.where, cell.format] for cell in row] for row in table.lines]]


def _packed_value(value: CellValue) -> Any:
    kind = next((name for name, moment in _MOMENTS if isinstance(value, moment)), None)
    return {kind: value.isoformat()} if kind and isinstance(value, date | time) else value


def _block(kind: str, text: str, where: str, level: int, number: str, table: list[Any] | None) -> Block:  # noqa: PLR0917
    read = None
    if table is not None:
        name, lines = table
        cells = (tuple(Cell(_value(value), _text(at), _text(form)) for value, at, form in line) for line in lines)
        read = Table(tuple(cells), _text(name))
    return Block(BlockKind(kind), _text(text), _text(where), _whole(level), _text(number), read)


def _value(value: Any) -> CellValue:
    if value is None or isinstance(value, (str, int, float)):  # as most are; a union of them takes twice as long
        return value
    if isinstance(value, dict):
        ((kind, text),) = value.items()
        return _moment(kind, text)
    raise TypeError(type(value).__name__)


def _moment(kind: str, text: str) -> CellValue:
    match kind:
        case "datetime":
            return datetime.fromisoformat(text)
        case "date":
            return date.fromisoformat(text)
        case "time":
            return time.fromisoformat(text)
    raise ValueError(kind)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise TypeError(type(value).__name__)


def _whole(value: Any) -> int:
    if isinstance(value, int):
        return value
    raise TypeError(type(value).__name__)


def _filling(value: Any) -> str | int:
    return value if isinstance(value, int) else _text(value)
