import tempfile

import numpy as np

from alignment.ground import mapped as module
from alignment.ground.mapped import mapped, whole_arrays

NAMES = np.array([f"r{number}".encode() for number in range(60_000)], dtype="S16")
HOURS = np.linspace(0.0, 1.0, 60_000)
SHOWN = HOURS > 0.5


def test_arrays_on_the_disk_are_those_that_were_laid_there_and_are_so_again_once_let_go():
    kept = whole_arrays(names=NAMES, shown=SHOWN[:59_999], hours=HOURS, none=NAMES[:0])
    for _ in range(2):
        for name, whole in (("names", NAMES), ("shown", SHOWN[:59_999]), ("hours", HOURS), ("none", NAMES[:0])):
            assert np.array_equal(kept.arrays[name], whole)
            assert kept.arrays[name].dtype == whole.dtype
        kept.let_go()


def test_nobody_changes_what_others_read():
    assert not whole_arrays(names=NAMES, hours=HOURS).arrays["hours"].flags.writeable


def test_an_array_comes_piece_by_piece():
    kept = mapped({"hours": lambda: np.array_split(HOURS, 7)}, 2**20)
    assert np.array_equal(kept.arrays["hours"], HOURS)


def test_an_array_outlives_what_it_was_laid_aside_with():
    hours = whole_arrays(names=NAMES, hours=HOURS).arrays["hours"]
    assert np.array_equal(hours, HOURS)


def test_few_bytes_stay_in_memory(monkeypatch):
    monkeypatch.setattr(tempfile, "TemporaryFile", None)
    few = HOURS[:9]
    assert whole_arrays(hours=few).arrays["hours"] is few


def test_where_the_disk_is_full_they_stay_in_memory_and_the_log_says_so(monkeypatch, caplog):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "_written", full)
    kept = mapped({"hours": lambda: np.array_split(HOURS, 7)}, 2**20)
    assert np.array_equal(kept.arrays["hours"], HOURS)
    assert "No space left on device" in caplog.text
