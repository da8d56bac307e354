"""Alembic's entry: migrate over the connection that the store has opened, within its transaction."""

from alembic import context

from alignment.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite cannot alter a column in place; Alembic then copies the table.
    render_as_batch=True,
)
context.run_migrations()
