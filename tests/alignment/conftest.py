"""The store on a real SQLite file and, with the same tests, on a real PostgreSQL server; a trainer at a sheet."""

import shutil

import pytest

from alignment.store import open_store


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path, empty_database):
    if request.param == "sqlite":
        return f"sqlite:///{shutil.copy(empty_database, tmp_path / 'sheets.sqlite').as_posix()}"
    return request.getfixturevalue("postgres")()


@pytest.fixture
def store(url):
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture
def sheet(stored, course):
    return stored.create_sheet(course)


@pytest.fixture
def trainer(person, sheet):
    """Somebody who has the page of the sheet before them."""
    return person("alignment/pages/sheet.py", sheet=sheet.id)
