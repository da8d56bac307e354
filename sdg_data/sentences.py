"""The sentences of this package in English, from `sentences.toml`: what it refuses, and what its commands print."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

_FILE = Path(__file__).parent / "sentences.toml"


def sentence(key: str, **values: object) -> str:
    """The sentence of `key` with its places filled from `values`; for a key that has none, the key and the values."""
    template = sentences().get(key)
    if template is None:
        return " ".join((key, *(f"{name}={value}" for name, value in values.items())))
    return template.format(**values)


@lru_cache(maxsize=1)
def sentences() -> Mapping[str, str]:
    """Every sentence with its places in {braces}, by key."""
    return MappingProxyType(tomllib.loads(_FILE.read_text(encoding="utf-8")))
