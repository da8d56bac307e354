"""What was suggested for a row and accepted or put aside."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    # Rows of before have no memory of suggestions: NULL reads as an empty list.
    op.add_column("alignment", sa.Column("accepted", sa.JSON))
    op.add_column("alignment", sa.Column("rejected", sa.JSON))
