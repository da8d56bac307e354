"""Sheets of a workshop, locks, who changed what, nicknames, and documents of other packages."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("alignment_sheet", sa.Column("workshop", sa.String(16), nullable=False, server_default=""))
    op.add_column("alignment_sheet", sa.Column("locked", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("alignment_sheet", sa.Column("apart", sa.Boolean, nullable=False, server_default=sa.false()))
    op.create_index("ix_alignment_sheet_workshop", "alignment_sheet", ["workshop"])
    op.add_column("alignment", sa.Column("author", sa.String(16), nullable=False, server_default=""))
    op.add_column("change", sa.Column("by", sa.String(16), nullable=False, server_default=""))
    op.create_table(
        "person",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("nickname", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_table(
        "space",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_space"),
    )
    op.create_table(
        "document",
        sa.Column("space", sa.String(16), nullable=False),
        sa.Column("collection", sa.String(40), nullable=False),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("content", sa.JSON, nullable=False),
        sa.Column("by", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("stamp", sa.Integer, nullable=False),
        sa.Column("deleted", sa.Boolean, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("space", "collection", "id", name="pk_document"),
        sa.ForeignKeyConstraint(["space"], ["space.id"], name="fk_document_space", ondelete="CASCADE"),
    )
    op.create_index("ix_document_space_stamp", "document", ["space", "stamp"])
    op.create_index("ix_document_collection", "document", ["collection"])
