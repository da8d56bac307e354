"""Frozen records as JSON and plain files keep them, and back: the one door to the converter."""

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import Meta

__all__ = ["Meta", "content_of", "record_of"]  # `Meta`: what a field must hold besides its type

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
