"""The hours that a course gives to a row."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    # Nobody was asked for the hours of older rows: NULL is "not known".
    op.add_column("alignment", sa.Column("hours", sa.Float))
