"""What a person did within a day is counted at each row they add: it is found without reading the whole history."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_index("ix_change_by_at", "change", ["by", "at"])
