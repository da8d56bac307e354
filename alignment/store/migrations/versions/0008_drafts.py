"""What people typed into forms and have not sent, one line for each tab of a person."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "form_draft",
        sa.Column("person", sa.String(16), nullable=False),
        sa.Column("form", sa.String(200), nullable=False),
        sa.Column("tab", sa.String(24), nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("fields", sa.JSON, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person", "form", "tab", name="pk_form_draft"),
    )
    op.create_index("ix_form_draft_at", "form_draft", ["at"])
