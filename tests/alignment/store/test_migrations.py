from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from alignment.store import open_store
from alignment.store.tables import metadata


def test_the_migrations_make_the_tables_that_the_code_expects(tmp_path):
    url = f"sqlite:///{tmp_path / 'workshop.sqlite'}"
    open_store(url).close()
    engine = create_engine(url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_sqlite_keeps_a_write_ahead_log_and_its_foreign_keys(tmp_path):
    store = open_store(f"sqlite:///{tmp_path / 'workshop.sqlite'}")
    with store._database.reading() as connection:
        settings = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "foreign_keys")]
    assert settings == ["wal", 1]
    store.close()
