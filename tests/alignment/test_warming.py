import logging

from alignment.store import DATABASE_URL_VARIABLE
from alignment.warming import warm_up


def test_a_database_that_cannot_be_opened_is_told_in_the_log_and_stops_nothing(tmp_path, monkeypatch, caplog):
    (tmp_path / "a file").touch()
    monkeypatch.setenv(DATABASE_URL_VARIABLE, f"sqlite:///{(tmp_path / 'a file' / 'workshop.sqlite').as_posix()}")
    with caplog.at_level(logging.ERROR):
        warm_up()
    assert "The atlas could not be got ready" in caplog.text
