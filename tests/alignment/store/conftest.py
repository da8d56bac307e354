"""The store on a real SQLite file and, with the same tests, on a real PostgreSQL server."""

import pytest

from alignment.store import open_store


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{(tmp_path / 'deep' / 'workshop.sqlite').as_posix()}"
    return request.getfixturevalue("postgres")()


@pytest.fixture
def store(url):
    opened = open_store(url)
    yield opened
    opened.close()
