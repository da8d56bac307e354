"""The tables. A change here needs a migration beside it; a test compares the two."""

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    false,
)

# Names that are the same on every database, so that later migrations can speak of them.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcTime(TypeDecorator[datetime]):
    """A moment in UTC. SQLite keeps no time zone, so it is put back on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 (SQLAlchemy's signature)
        """To the database: in UTC."""
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 (SQLAlchemy's signature)
        """From the database: with its zone."""
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


sheet_table = Table(
    "alignment_sheet",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("title", Text, nullable=False),
    Column("centre", Text, nullable=False),
    Column("strategic_goal", Text, nullable=False),
    Column("audience", Text, nullable=False),
    Column("starts", Date),
    Column("ends", Date),
    Column("taught_in", String(3), nullable=False, server_default=""),
    Column("country", String(2), nullable=False, server_default=""),
    Column("theme", Text, nullable=False, server_default=""),
    Column("participants", Integer),
    Column("illustrative", Boolean, nullable=False),
    Column("sample", Text, nullable=False),
    Column("workshop", String(16), nullable=False, server_default="", index=True),  # "" for a sheet on its own
    Column("locked", Boolean, nullable=False, server_default=false()),
    Column("apart", Boolean, nullable=False, server_default=false()),
    Column("version", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("owner", String(16), nullable=False, server_default="", index=True),  # a person's id; "" in a workshop
    Column("link_salt", String(32), nullable=False, server_default=""),  # what the words of its links are made with
    Column("view_hash", String(64), nullable=False, server_default=""),  # of the word in the link to see, "" for none
    Column("edit_hash", String(64), nullable=False, server_default=""),
    Column("published", Boolean, nullable=False, server_default=false()),
    Column("deleted", Boolean, nullable=False),
    Column("deleted_at", UtcTime),
    Column("changed_at", UtcTime, nullable=False),
)

link_grant_table = Table(
    "link_grant",  # who has opened which link of a sheet; it is good as long as the sheet has a link of this hash
    metadata,
    Column("person", String(16), primary_key=True),
    Column("sheet_id", ForeignKey("alignment_sheet.id", ondelete="CASCADE"), primary_key=True),
    Column("hash", String(64), primary_key=True),
)

row_table = Table(
    "alignment",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("sheet_id", ForeignKey("alignment_sheet.id", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("strategic_focus", Text, nullable=False),
    Column("project", Text, nullable=False),
    Column("goal", String(8), nullable=False),
    Column("target", String(8), nullable=False),
    Column("indicator", String(12), nullable=False),
    Column("why", Text, nullable=False),
    Column("link", String(12), nullable=False),
    Column("strength", String(12), nullable=False),
    Column("effect", String(12), nullable=False, server_default="unknown"),
    Column("challenge", String(12), nullable=False, server_default="none"),
    Column("change_tomorrow", Text, nullable=False),
    Column("hours", Float),
    Column("local", JSON, nullable=False),
    Column("accepted", JSON),
    Column("rejected", JSON),
    Column("author", String(16), nullable=False, server_default=""),
    Column("version", Integer, nullable=False),
    Column("deleted", Boolean, nullable=False),
    Index("ix_alignment_sheet_position", "sheet_id", "position"),
)

change_table = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("sheet_id", ForeignKey("alignment_sheet.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("row_id", String(16), nullable=False),  # "" for a change of the heading
    Column("action", String(12), nullable=False),
    Column("version", Integer, nullable=False),
    Column("content", JSON, nullable=False),
    Column("by", String(16), nullable=False, server_default=""),  # the id of a person, "" where nobody said who
    Column("at", UtcTime, nullable=False),
    Index("ix_change_by_at", "by", "at"),
)

draft_table = Table(
    "draft",
    metadata,
    Column("person", String(32), primary_key=True),
    Column("sheet_id", ForeignKey("alignment_sheet.id", ondelete="CASCADE"), primary_key=True),
    Column("row_id", String(16), primary_key=True),  # "" for a new row
    Column("content", JSON, nullable=False),
    Column("at", UtcTime, nullable=False),
)

form_draft_table = Table(
    "form_draft",
    metadata,
    Column("person", String(16), primary_key=True),  # the id of a person: their token is not kept here
    Column("form", String(200), primary_key=True),
    Column("tab", String(24), primary_key=True),  # one tab of their browser, as long as nobody else writes under it
    Column("seq", Integer, nullable=False),  # how often the tab has kept it; below 0 once it was sent
    Column("fields", JSON, nullable=False),
    Column("at", UtcTime, nullable=False, index=True),
)

# Files that somebody gave to the atlas: what the reading process made of them, packed.
given_file_table = Table(
    "given_file",
    metadata,
    Column("person", String(16), primary_key=True),  # the id of a person
    Column("digest", String(64), primary_key=True),  # of the file's bytes
    Column("name", String(120), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("size", Integer, nullable=False),  # bytes of the content
    Column("at", UtcTime, nullable=False),
)

person_table = Table(
    "person",
    metadata,
    Column("id", String(16), primary_key=True),  # drawn from the person's token, which is never kept here
    Column("nickname", Text, nullable=False),
)

# Where the person at a browser came from another one: the token that its cookie gives, and the one it goes by.
device_table = Table(
    "device",
    metadata,
    Column("token", String(32), primary_key=True),
    Column("person", String(32), nullable=False, index=True),
)

pass_table = Table(
    "pass",
    metadata,
    Column("hash", String(16), primary_key=True),
    Column("person", String(32), nullable=False),
    Column("until", UtcTime, nullable=False),
)

space_table = Table(
    "space",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("version", Integer, nullable=False),
)

document_table = Table(
    "document",
    metadata,
    Column("space", ForeignKey("space.id", ondelete="CASCADE"), primary_key=True),
    Column("collection", String(40), primary_key=True),
    Column("id", String(80), primary_key=True),
    Column("content", JSON, nullable=False),
    Column("by", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    Column("stamp", Integer, nullable=False),  # the version of the space that this change made
    Column("deleted", Boolean, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("at", UtcTime, nullable=False),
    Index("ix_document_space_stamp", "space", "stamp"),
    Index("ix_document_collection", "collection"),
)
