"""Sheets have owners, links to share them and a bin."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_sheet = sa.table(
    "alignment_sheet",
    sa.column("id", sa.String),
    sa.column("workshop", sa.String),
    sa.column("owner", sa.String),
    sa.column("deleted", sa.Boolean),
    sa.column("deleted_at", sa.DateTime(timezone=True)),
)
_change = sa.table(
    "change", sa.column("sheet_id", sa.String), sa.column("action", sa.String), sa.column("by", sa.String)
)


def upgrade() -> None:
    for name, kind, before in (
        ("owner", sa.String(16), ""),
        ("link_salt", sa.String(32), ""),
        ("view_hash", sa.String(64), ""),
        ("edit_hash", sa.String(64), ""),
        ("published", sa.Boolean, sa.false()),
    ):
        op.add_column("alignment_sheet", sa.Column(name, kind, nullable=False, server_default=before))
    op.add_column("alignment_sheet", sa.Column("deleted_at", sa.DateTime(timezone=True)))
    op.create_index("ix_alignment_sheet_owner", "alignment_sheet", ["owner"])
    op.create_table(
        "link_grant",
        sa.Column("person", sa.String(16), nullable=False),
        sa.Column("sheet_id", sa.String(16), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("person", "sheet_id", "hash", name="pk_link_grant"),
        sa.ForeignKeyConstraint(
            ["sheet_id"], ["alignment_sheet.id"], name="fk_link_grant_sheet_id", ondelete="CASCADE"
        ),
    )
    # Who made a sheet owns it, where the history says who that was; a workshop's sheets are the workshop's.
    maker = (
        sa.select(sa.func.max(_change.c.by))
        .where(_change.c.sheet_id == _sheet.c.id, _change.c.action == "created")
        .scalar_subquery()
    )
    own = sa.update(_sheet).where(_sheet.c.workshop == "")
    op.execute(own.values(owner=sa.func.coalesce(maker, "")))
    # What was put away before lies in the bin as long as what is put away now.
    op.execute(sa.update(_sheet).where(_sheet.c.deleted).values(deleted_at=datetime.now(UTC)))
