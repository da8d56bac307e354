"""The secretariat's link at the first start."""

from alignment.secretariat import introduce
from alignment.store import DATABASE_URL_VARIABLE


def test_the_link_is_told_at_the_first_start_only(stored, capsys):
    introduce("http://192.168.1.20:8501")
    told = capsys.readouterr().out
    assert "http://192.168.1.20:8501/?secretariat=" in told
    assert "every sheet" in told
    introduce("http://192.168.1.20:8501")
    assert capsys.readouterr().out == ""


def test_a_database_that_cannot_be_opened_stops_nothing(tmp_path, monkeypatch, capsys):
    (tmp_path / "a file").touch()
    monkeypatch.setenv(DATABASE_URL_VARIABLE, f"sqlite:///{(tmp_path / 'a file' / 'workshop.sqlite').as_posix()}")
    introduce("http://localhost:8501")
    assert capsys.readouterr().out == ""
