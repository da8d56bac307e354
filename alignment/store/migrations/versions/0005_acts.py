"""The game of the goals has its full name; what the facilitator could take back is kept in another form from now on."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_OLD, _NEW = "glance", "goals-at-a-glance"
_document = sa.table(
    "document",
    sa.column("space", sa.String),
    sa.column("collection", sa.String),
    sa.column("id", sa.String),
    sa.column("content", sa.JSON),
    sa.column("deleted", sa.Boolean),
)


def upgrade() -> None:
    columns, connection = _document.c, op.get_bind()
    op.execute(sa.update(_document).where(columns.collection == "action").values(deleted=True))
    # Its own documents, and the places where frame and agenda name it: never a text that a person typed.
    op.execute(sa.update(_document).where(columns.collection == _OLD).values(collection=_NEW))
    query = sa.select(_document).where(columns.collection.in_(("stage", "rehearsal", "agenda")))
    for found in connection.execute(query).mappings().all():
        content = dict(found["content"])
        for name in ("exercise", "collection"):
            if content.get(name) == _OLD:
                content[name] = _NEW
        if "revealed" in content:
            content["revealed"] = [
                _NEW + what.removeprefix(_OLD) if what.startswith(f"{_OLD}.") else what for what in content["revealed"]
            ]
        for turn in content.get("turns", ()):
            if turn["slot"].get("exercise") == _OLD:
                turn["slot"]["exercise"] = _NEW
        place = [columns[name] == found[name] for name in ("space", "collection", "id")]
        connection.execute(sa.update(_document).where(*place).values(content=content))
