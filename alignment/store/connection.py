"""Transactions on SQLite and PostgreSQL alike, and the migrations that run when a store is opened."""

import logging
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cache, wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from platformdirs import user_data_path
from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, make_url, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from alignment.store import faults
from alignment.store.faults import StoreFailed

DATABASE_URL_VARIABLE = "SDG_WORKSHOP_DATABASE_URL"
_MIGRATION_LOCK = 7_161_717  # any number, the same for every server of one PostgreSQL database
_NEARLY = 0.9  # of one's time: who has more than that left is given all of it, which costs no statement
_migrating = threading.Lock()  # Alembic's context is one for the whole process
_log = logging.getLogger(__name__)
_Owner = TypeVar("_Owner")
_Asked = ParamSpec("_Asked")
_Given = TypeVar("_Given")


def default_url() -> str:
    """The database of `SDG_WORKSHOP_DATABASE_URL`, else one SQLite file in the person's data folder."""
    given = os.environ.get(DATABASE_URL_VARIABLE, "").strip()
    return given or f"sqlite:///{(user_data_path('sdg-workshop') / 'workshop.sqlite').as_posix()}"


class Database:
    """An engine whose database has all tables, with one way to read and one to write.

    Nobody waits for longer than `faults.PATIENCE`, for whomever it is: those who began together are told together.
    """

    def __init__(self, url: str, until: float | None = None) -> None:
        """Open `url` and bring its tables up to date, `until` a moment of `time.monotonic`. Raises `StoreFailed`."""
        until = deadline() if until is None else until
        try:
            self._url = make_url(url)
            self._engine = _engine(self._url)
        except (ArgumentError, NoSuchModuleError, ImportError) as cause:
            raise StoreFailed("error-store-unreachable", cause=type(cause).__name__) from cause
        except OSError as cause:
            raise faults.explained(cause, self._url, opening=True) from cause
        on_file = self._engine.dialect.name == "sqlite"
        # SQLite lets one write at a time and the others knock at random: in a full room somebody would knock in vain
        # for seconds. Here they queue. Writers in other processes still knock.
        self._turn = threading.Lock() if on_file else None
        try:
            with self._failing_plainly(opening=True), in_time(_migrating, until, self._url):
                if on_file:
                    _log_writes_ahead(self._engine, until)
                _migrate(self._engine, self._url, until)
        except StoreFailed:
            self._engine.dispose()
            raise
        self._writing = self._engine.execution_options(writing="FULL")
        self._noting = self._engine.execution_options(writing="NORMAL")
        # PostgreSQL would see with each statement what others have kept since the one before; SQLite never does.
        still = {} if on_file else {"isolation_level": "REPEATABLE READ"}
        self._still = self._engine.execution_options(**still)
        name = self._url.database if on_file else None
        self._file = Path(name) if name and name != ":memory:" else None
        self._opened = _identity(self._file)

    @property
    def name(self) -> str:
        """Which database it is, without its password."""
        return self._url.render_as_string()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the database throughout. Raises `StoreFailed`."""
        with self._transaction(self._engine) as connection:
            yield connection

    @contextmanager
    def at_one_moment(self) -> Iterator[Connection]:
        """Like `reading`, for many statements that must fit together whatever is kept meanwhile."""
        with self._transaction(self._still) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction, kept when the block ends and undone when it raises. Raises `StoreFailed`."""
        with self._transaction(self._writing, in_turn=True) as connection:
            yield connection

    @contextmanager
    def noting(self) -> Iterator[Connection]:
        """Like `writing`, for what may be lost with the power, though not with the process: it waits for no disk.

        On SQLite it is on the disk with the next transaction of `writing` at the latest. Raises `StoreFailed`.
        """
        with self._transaction(self._noting, in_turn=True) as connection:
            yield connection

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    @contextmanager
    def _transaction(self, engine: Engine, *, in_turn: bool = False) -> Iterator[Connection]:
        until = deadline()
        turn = in_time(self._turn, until, self._url) if in_turn and self._turn else nullcontext()
        with self._failing_plainly(), turn:
            # SQLite would go on in a file that no longer has a name, and all of it would be gone with the process.
            if _identity(self._file) != self._opened:
                raise StoreFailed("error-store-removed", name=faults.name_of(self._url))
            with engine.connect() as connection:
                if in_turn and until - time.monotonic() < faults.PATIENCE * _NEARLY:
                    connection.execution_options(until=until)
                with connection.begin():
                    yield connection

    @contextmanager
    def _failing_plainly(self, *, opening: bool = False) -> Iterator[None]:
        try:
            yield
        except (SQLAlchemyError, sqlite3.Error) as cause:
            _log.exception("The store failed")
            raise faults.explained(cause, self._url, opening=opening) from cause


def deadline() -> float:
    """The moment of `time.monotonic` until which somebody who asks for the database now will wait."""
    return time.monotonic() + faults.PATIENCE


@contextmanager
def in_time(lock: threading.Lock, until: float, url: str | URL) -> Iterator[None]:
    """The lock, held for the block. Raises `StoreFailed` where others held it `until` the moment given."""
    if not lock.acquire(timeout=max(0.0, until - time.monotonic())):
        raise faults.busy(url)
    try:
        yield
    finally:
        lock.release()


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
    line = _upserting(connection.dialect.name, table, tuple(key), tuple(kept))
    connection.execute(line, {**key, **kept, **first})


@cache  # a few a table; to put one together takes longer than to have it done
def _upserting(
    dialect: str, table: Table, key: tuple[str, ...], kept: tuple[str, ...]
) -> sqlite.Insert | postgresql.Insert:
    line = insert_of(dialect, table)
    return line.on_conflict_do_update(index_elements=key, set_={name: line.excluded[name] for name in kept})


def inserting(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert into `table` that can say what becomes of a line that is there already."""
    return insert_of(connection.dialect.name, table)


def insert_of(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """The same by the name of the database's dialect, for statements that are put together once."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)


def _engine(url: URL) -> Engine:
    # What people wrote and who they are stays out of the log: a failed statement is logged without its values.
    always: dict[str, Any] = {"hide_parameters": True, "pool_timeout": faults.PATIENCE}
    if url.get_backend_name() == "postgresql":
        # "postgresql://" alone would ask for psycopg 2, which is not what we test with.
        asked = {} if "connect_timeout" in url.query else {"connect_timeout": round(faults.PATIENCE)}
        url = url.set(drivername="postgresql+psycopg")
        engine = create_engine(url, pool_pre_ping=True, connect_args=asked, **always)
        event.listen(engine, "connect", _set_up_postgresql)
        return engine
    if url.database and url.database != ":memory:":
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, pool_size=10, max_overflow=30, **always)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _identity(file: Path | None) -> tuple[int, int] | None:
    # Which file bears the name now, by its device and number there.
    if file is None:
        return None
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _set_up_postgresql(connection: DBAPIConnection, _record: object) -> None:
    # Each waits for the lock of another for as long as anybody waits, counted by the server.
    cursor = connection.cursor()
    cursor.execute(
        "SELECT set_config('lock_timeout', %s, false)", (str(round(faults.PATIENCE * 1000)),)
    )  # milliseconds
    cursor.close()
    connection.commit()


def _set_up_sqlite(connection: DBAPIConnection, _record: object) -> None:
    # The driver's own guessing of when a transaction begins is switched off: `_begin_sqlite` says it.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _log_writes_ahead(engine: Engine, until: float) -> None:
    # With a write-ahead log readers do not wait for a writer. The database remembers the mode; when several servers
    # open a new one at once, all but the first are told that it is locked, without the wait of other statements.
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("PRAGMA busy_timeout = 0")
        while True:
            try:
                cursor.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as fault:
                if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                    raise
                time.sleep(0.05)
            else:
                break
    finally:
        connection.close()


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that starts as a reader and then writes can fail at once when another has written since;
    # one that says beforehand that it will write waits its turn, for what is left of its time.
    options, known = connection.get_execution_options(), connection.info
    writing, until = options.get("writing"), options.get("until")
    patience = faults.PATIENCE if until is None else max(0.0, until - time.monotonic())
    driver = connection.connection.cursor()  # SQLAlchemy takes longer for such a statement than SQLite
    if known.get("patience") != patience:
        driver.execute(f"PRAGMA busy_timeout = {round(patience * 1000)}")  # milliseconds
        known["patience"] = patience
    if writing and known.get("writing") != writing:
        # FULL: a row that was said to be saved survives a pulled plug.
        driver.execute(f"PRAGMA synchronous = {writing}")
        known["writing"] = writing
    driver.execute("BEGIN IMMEDIATE" if writing else "BEGIN")
    driver.close()


def _migrate(engine: Engine, url: URL, until: float) -> None:
    with engine.execution_options(writing="FULL", until=until).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})
        last, known = _steps()
        reached = frozenset(MigrationContext.configure(connection).get_current_heads())
        if unknown := reached - known:
            raise StoreFailed("error-store-newer", name=faults.name_of(url), step=", ".join(sorted(unknown)))
        if reached != last:
            command.upgrade(alembic_config(connection), "head")


@cache
def _steps() -> tuple[frozenset[str], frozenset[str]]:
    # The last of the steps that this version knows, and all of them: read from their files once.
    steps = ScriptDirectory.from_config(_config())
    return frozenset(steps.get_heads()), frozenset(step.revision for step in steps.walk_revisions())


def alembic_config(connection: Connection) -> Config:
    """Alembic's settings for this connection, without an ini file."""
    config = _config()
    config.attributes["connection"] = connection
    return config


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
