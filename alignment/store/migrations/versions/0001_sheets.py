"""Sheets, their rows, their history and drafts."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "alignment_sheet",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("centre", sa.Text, nullable=False),
        sa.Column("strategic_goal", sa.Text, nullable=False),
        sa.Column("audience", sa.Text, nullable=False),
        sa.Column("starts", sa.Date),
        sa.Column("ends", sa.Date),
        sa.Column("illustrative", sa.Boolean, nullable=False),
        sa.Column("sample", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("deleted", sa.Boolean, nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_alignment_sheet"),
    )
    op.create_table(
        "alignment",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("sheet_id", sa.String(16), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("strategic_focus", sa.Text, nullable=False),
        sa.Column("project", sa.Text, nullable=False),
        sa.Column("goal", sa.String(8), nullable=False),
        sa.Column("target", sa.String(8), nullable=False),
        sa.Column("indicator", sa.String(12), nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("link", sa.String(12), nullable=False),
        sa.Column("strength", sa.String(12), nullable=False),
        sa.Column("change_tomorrow", sa.Text, nullable=False),
        sa.Column("local", sa.JSON, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("deleted", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_alignment"),
        sa.ForeignKeyConstraint(["sheet_id"], ["alignment_sheet.id"], name="fk_alignment_sheet_id", ondelete="CASCADE"),
    )
    op.create_index("ix_alignment_sheet_position", "alignment", ["sheet_id", "position"])
    op.create_table(
        "change",
        sa.Column("id", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("sheet_id", sa.String(16), nullable=False),
        sa.Column("row_id", sa.String(16), nullable=False),
        sa.Column("action", sa.String(12), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("content", sa.JSON, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
        sa.ForeignKeyConstraint(["sheet_id"], ["alignment_sheet.id"], name="fk_change_sheet_id", ondelete="CASCADE"),
    )
    op.create_index("ix_change_sheet_id", "change", ["sheet_id"])
    op.create_table(
        "draft",
        sa.Column("person", sa.String(32), nullable=False),
        sa.Column("sheet_id", sa.String(16), nullable=False),
        sa.Column("row_id", sa.String(16), nullable=False),
        sa.Column("content", sa.JSON, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person", "sheet_id", "row_id", name="pk_draft"),
        sa.ForeignKeyConstraint(["sheet_id"], ["alignment_sheet.id"], name="fk_draft_sheet_id", ondelete="CASCADE"),
    )
