"""What people typed into headings and have not saved lies with what they typed into all other forms."""

import hashlib
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_draft = sa.table(
    "draft",
    sa.column("person", sa.String),
    sa.column("sheet_id", sa.String),
    sa.column("row_id", sa.String),
    sa.column("content", sa.JSON),
)
_form_draft = sa.table(
    "form_draft",
    sa.column("person", sa.String),
    sa.column("form", sa.String),
    sa.column("tab", sa.String),
    sa.column("seq", sa.Integer),
    sa.column("fields", sa.JSON),
    sa.column("at", sa.DateTime(timezone=True)),
)
_TEXTS = ("title", "strategic_goal", "audience")
_CHOSEN = ("kind", "centre", "starts", "ends")


def upgrade() -> None:
    of_headings = _draft.c.row_id == "heading"
    for found in op.get_bind().execute(sa.select(_draft).where(of_headings)).mappings().all():
        typed = found["content"]
        fields = {name: typed.get(name) or "" for name in _TEXTS}
        fields |= {f"chosen-{name}": typed.get(name) or "" for name in _CHOSEN}
        moved = {
            "person": hashlib.sha256(found["person"].encode()).hexdigest()[:16],
            "form": f"sheet/{found['sheet_id']}/heading",
            "tab": "moved",
            "seq": 1,
            "fields": fields | {"seen-version": str(typed.get("version", ""))},
            "at": datetime.now(UTC),  # drafts of forms last four weeks, and older ones have waited for this
        }
        op.execute(sa.insert(_form_draft).values(moved))
    op.execute(sa.delete(_draft).where(of_headings))
