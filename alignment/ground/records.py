"""Frozen records as JSON and plain files keep them, and back: the one door to the converter."""

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import Meta

__all__ = ["Meta", "content_of", "json_of", "record_in", "record_of"]  # `Meta`: what a field must hold besides its type

_Record = TypeVar("_Record")


def content_of(record: object, *without: str) -> dict[str, Any]:
    """A record's fields as JSON keeps them, less the ones named: dates in ISO 8601, choices as their texts."""
    content: dict[str, Any] = msgspec.to_builtins(record)
    for name in without:
        del content[name]
    return content


def record_of(kind: type[_Record], content: Mapping[str, Any], /, **more: Any) -> _Record:
    """The record that `content_of` made `content` of, with `more` put in; keys that it does not know are passed over.

    Raises `ValueError` that names the place of what is missing or of another type ("at `$.rows[0].goal`").
    """
    try:
        return msgspec.convert({**content, **more}, kind)
    except msgspec.ValidationError as fault:
        raise ValueError(str(fault)) from fault


def json_of(record: object) -> str:
    """A record as JSON text, in the order of its fields and without escapes."""
    return msgspec.json.encode(record).decode()


def record_in(kind: type[_Record], text: str | bytes) -> _Record:
    """The record that `json_of` made `text` of; keys that it does not know are passed over.

    Raises `ValueError` for what is not JSON (numbers that are none, such as NaN, among it), is nested too deeply, or
    lacks something, and names the place as `record_of` does.
    """
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.MsgspecError, RecursionError) as fault:
        raise ValueError(str(fault)) from fault
