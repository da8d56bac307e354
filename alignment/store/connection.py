"""Transactions on SQLite and PostgreSQL alike, and the migrations that run when a store is opened."""

import logging
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from alembic import command
from alembic.config import Config
from platformdirs import user_data_path
from sqlalchemy import Connection, Engine, Table, create_engine, event, make_url, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from alignment.errors import AlignmentError

DATABASE_URL_VARIABLE = "SDG_WORKSHOP_DATABASE_URL"
_MIGRATION_LOCK = 7_161_717  # any number, the same for every server of one PostgreSQL database
_migrating = threading.Lock()  # Alembic's context is one for the whole process
_log = logging.getLogger(__name__)
_Owner = TypeVar("_Owner")
_Asked = ParamSpec("_Asked")
_Given = TypeVar("_Given")


class StoreFailed(AlignmentError):
    """The database could not be reached, read or written; the cause is in the log and in `__cause__`."""


def default_url() -> str:
    """The database of `SDG_WORKSHOP_DATABASE_URL`, else one SQLite file in the person's data folder."""
    given = os.environ.get(DATABASE_URL_VARIABLE, "").strip()
    return given or f"sqlite:///{(user_data_path('sdg-workshop') / 'workshop.sqlite').as_posix()}"


class Database:
    """An engine whose database has all tables, with one way to read and one to write."""

    def __init__(self, url: str) -> None:
        """Open `url` and bring its tables up to date. Raises `StoreFailed`."""
        try:
            self._engine = _engine(url)
            with self._failing_plainly():
                _migrate(self._engine)
        except (ArgumentError, NoSuchModuleError, ImportError, OSError) as cause:
            raise StoreFailed("error-store-unreachable", cause=type(cause).__name__) from cause
        self._writing = self._engine.execution_options(writing="FULL")
        self._noting = self._engine.execution_options(writing="NORMAL")
        # SQLite lets one write at a time and the others knock at random: in a full room somebody would knock in vain
        # for seconds. Here they queue. Writers in other processes still knock.
        self._turn: AbstractContextManager[Any] = (
            threading.Lock() if self._engine.dialect.name == "sqlite" else nullcontext()
        )

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the database throughout. Raises `StoreFailed`."""
        with self._failing_plainly(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction, kept when the block ends and undone when it raises. Raises `StoreFailed`."""
        with self._failing_plainly(), self._turn, self._writing.begin() as connection:
            yield connection

    @contextmanager
    def noting(self) -> Iterator[Connection]:
        """Like `writing`, for what may be lost with the power, though not with the process: it waits for no disk.

        On SQLite it is on the disk with the next transaction of `writing` at the latest. Raises `StoreFailed`.
        """
        with self._failing_plainly(), self._turn, self._noting.begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    @contextmanager
    def _failing_plainly(self) -> Iterator[None]:
        try:
            yield
        except SQLAlchemyError as cause:
            _log.exception("The store failed")
            raise StoreFailed("error-store-failed", cause=type(cause).__name__) from cause


def method(
    opened: Callable[[_Owner], AbstractContextManager[Connection]],
    function: Callable[Concatenate[Connection, _Asked], _Given],
) -> Callable[Concatenate[_Owner, _Asked], _Given]:
    """The function as a method that calls it with the connection that `opened` gives for its object."""

    @wraps(function)
    def called(owner: _Owner, /, *asked: _Asked.args, **named: _Asked.kwargs) -> _Given:
        with opened(owner) as connection:
            return function(connection, *asked, **named)

    return called


def upsert(connection: Connection, table: Table, key: Mapping[str, Any], kept: Mapping[str, Any], **first: Any) -> None:
    """Write a line of `table`, new or in place of the one with this `key`; `first` is set only on a new one."""
    make = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    line = make(table).values(**key, **kept, **first)
    connection.execute(line.on_conflict_do_update(index_elements=list(key), set_=dict(kept)))


def _engine(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() == "postgresql":
        # "postgresql://" alone would ask for psycopg 2, which is not what we test with.
        return create_engine(parsed.set(drivername="postgresql+psycopg"), pool_pre_ping=True)
    if parsed.database and parsed.database != ":memory:":
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(parsed, pool_size=10, max_overflow=30)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: DBAPIConnection, _record: object) -> None:
    # The driver's own guessing of when a transaction begins is switched off: `_begin_sqlite` says it.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA busy_timeout = 10000")  # milliseconds that a writer waits for another
    cursor.execute("PRAGMA foreign_keys = ON")
    _log_writes_ahead(cursor)
    cursor.close()


def _log_writes_ahead(cursor: DBAPICursor) -> None:
    # With a write-ahead log readers do not wait for a writer. The database remembers the mode; when several servers
    # open a new one at once, all but the first are told that it is locked, without the wait of other statements.
    for _ in range(100):
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            time.sleep(0.05)
        else:
            return
    cursor.execute("PRAGMA journal_mode = WAL")


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that starts as a reader and then writes can fail at once when another has written since;
    # one that says beforehand that it will write waits its turn.
    writing = connection.get_execution_options().get("writing")
    if writing:
        # FULL: a row that was said to be saved survives a pulled plug.
        connection.exec_driver_sql(f"PRAGMA synchronous = {writing}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _migrate(engine: Engine) -> None:
    with _migrating, engine.execution_options(writing="FULL").begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})
        command.upgrade(alembic_config(connection), "head")


def alembic_config(connection: Connection) -> Config:
    """Alembic's settings for this connection, without an ini file."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
