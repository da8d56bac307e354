"""What became of a link that was challenged; the rows from before were not."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("alignment", sa.Column("challenge", sa.String(12), nullable=False, server_default="none"))
