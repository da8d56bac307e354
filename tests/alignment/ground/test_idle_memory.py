import ctypes
import sys
from pathlib import Path

import pytest

from alignment.ground.idle_memory import give_back_idle_memory, give_back_large_pieces_at_once

keeps = pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="this system keeps nothing"
)


def megabytes():
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4_096 / 1e6


@keeps
def test_what_is_freed_below_what_is_in_use_goes_back_to_the_system():
    blocks = [b"x" * 100_000 for _ in range(500)]
    kept, full = blocks[-1], megabytes()
    del blocks
    give_back_idle_memory()
    assert kept
    assert megabytes() < full - 25


@keeps
def test_large_pieces_go_back_as_soon_as_they_are_freed():
    give_back_large_pieces_at_once()
    for _ in range(2):  # the first freed one is what the C library learns from to keep the next
        kept = []
        pieces = []
        for _ in range(20):
            pieces.append(b"x" * 3_000_000)
            kept.append(b"y" * 100_000)
        full = megabytes()
        del pieces
        assert megabytes() < full - 50
    assert kept


def test_a_system_without_such_a_call_is_left_alone(monkeypatch):
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())
    give_back_idle_memory()
    give_back_large_pieces_at_once()
