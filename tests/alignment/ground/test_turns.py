"""Turns of the pages that run."""

import threading
import time

import pytest

from alignment.ground.turns import Turns


def work(turns, running, most):
    with turns.taken():
        running.append(1)
        most.append(len(running))
        time.sleep(0.01)
        running.pop()


def test_no_more_than_so_many_work_at_once_and_all_get_their_turn():
    turns, running, most = Turns(2, patience=10), [], []
    threads = [threading.Thread(target=work, args=(turns, running, most)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(most) == 20
    assert max(most) == 2


def test_a_turn_within_a_turn_waits_for_nothing():
    turns = Turns(1, patience=10)
    began = time.monotonic()
    with turns.taken(), turns.taken():
        pass
    assert time.monotonic() - began < 5


def test_a_turn_is_given_back_when_the_work_fails():
    turns, most = Turns(1, patience=10), []
    with pytest.raises(ValueError, match="failed"), turns.taken():
        raise ValueError("failed")
    other = threading.Thread(target=work, args=(turns, [], most))
    other.start()
    other.join(5)
    assert most == [1]


def test_one_who_works_for_long_stops_nobody():
    turns, most = Turns(1, patience=0.05), []
    with turns.taken():
        other = threading.Thread(target=work, args=(turns, [], most))
        other.start()
        other.join(5)
        assert most == [1]
    with turns.taken():  # what was not taken was not given back either
        pass
