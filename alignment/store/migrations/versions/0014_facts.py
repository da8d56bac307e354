"""Facts of a sheet that nobody has to give: its language, country, theme and number of participants."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.add_column("alignment_sheet", sa.Column("taught_in", sa.String(3), nullable=False, server_default=""))
    op.add_column("alignment_sheet", sa.Column("country", sa.String(2), nullable=False, server_default=""))
    op.add_column("alignment_sheet", sa.Column("theme", sa.Text, nullable=False, server_default=""))
    op.add_column("alignment_sheet", sa.Column("participants", sa.Integer))
