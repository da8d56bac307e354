import tempfile

import numpy as np

from alignment.ground.laid_aside import LaidAside, laid_aside

TABLE = np.arange(5_000 * 3, dtype=np.float32).reshape(5_000, 3)


def test_lines_of_a_table_on_the_disk_are_those_of_the_table_in_the_order_asked_for():
    kept = laid_aside(TABLE)
    assert isinstance(kept, LaidAside)
    for places in ([4_999, 0, 7, 7, 4_999], np.array([3]), np.zeros(0, dtype=np.int64)):
        assert np.array_equal(kept[places], TABLE[np.asarray(places, dtype=np.int64)])


def test_a_table_laid_aside_by_columns_is_read_by_lines():
    assert np.array_equal(laid_aside(np.asfortranarray(TABLE))[[1, 2]], TABLE[[1, 2]])


def test_where_the_disk_is_full_the_table_stays_in_memory_and_the_log_says_so(monkeypatch, caplog):
    def full(**_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    assert laid_aside(TABLE) is TABLE
    assert "No space left on device" in caplog.text
