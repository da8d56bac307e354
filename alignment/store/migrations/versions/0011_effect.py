"""A link helps a goal, harms it, or nobody has said yet: so it is of all rows from before."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.add_column("alignment", sa.Column("effect", sa.String(12), nullable=False, server_default="unknown"))
