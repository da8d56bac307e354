import numpy as np

from alignment.coverage import twins as module


def test_pairs_are_those_of_all_compared_at_once_in_the_same_order(monkeypatch):
    chance = np.random.default_rng(2030)
    named = (chance.random((60, 169)) < 0.05).astype(np.float32)
    named[40:50] = named[:10]
    at_once = module._overlapping(named)
    assert set(zip(*(places.tolist() for places in at_once[:2]), strict=True)) >= {(n, n + 40) for n in range(10)}
    monkeypatch.setattr(module, "_AT_ONCE", 7)
    for whole, in_parts in zip(at_once, module._overlapping(named), strict=True):
        assert whole.tolist() == in_parts.tolist()


def test_of_no_courses_there_are_no_pairs():
    assert [len(part) for part in module._overlapping(np.zeros((0, 169), dtype=np.float32))] == [0, 0, 0, 0]
