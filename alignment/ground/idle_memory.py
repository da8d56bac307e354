"""Memory that this process has freed and keeps, in case it wants it again."""

import ctypes
import sys

_MMAP_THRESHOLD, _LARGE = -3, 2**20  # the parameter of `mallopt`, and bytes


def give_back_large_pieces_at_once() -> None:
    """Have pieces of a megabyte and more given back to the system, from now on, as soon as they are freed.

    By itself the C library comes to keep ever larger ones for its own use, in the end up to 32 MB each.
    """
    if sys.platform == "linux" and (set_option := getattr(ctypes.CDLL(None), "mallopt", None)):
        set_option(_MMAP_THRESHOLD, _LARGE)


def give_back_idle_memory() -> None:
    """Give the system back what is freed and kept, after work that took far more memory than it leaves in use.

    The C library of most Linux systems keeps tens of megabytes otherwise; others give back by themselves, or cannot.
    """
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)
