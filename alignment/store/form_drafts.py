"""What people typed into forms and have not sent: it survives whatever happens to their page.

A draft belongs to a person, a form and a tab of their browser, and counts how often it was kept. Who wants to keep the
next one says its number: of two tabs that write under one name the quicker one wins, and the other one learns of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, or_, select, update

from alignment.errors import AlignmentError
from alignment.store.connection import inserting, upsert
from alignment.store.devices import find_person
from alignment.store.records import person_id
from alignment.store.tables import form_draft_table as table

LARGEST_FORM = 48_000  # bytes of the texts of a form in UTF-8: what a page sends when it is left may have 64 KiB
MOST_FORMS = 60  # drafts of one person; where there are more, those that are longest ago go
_LASTS = timedelta(weeks=4)
_SENT_LASTS = timedelta(hours=1)  # longer than any message is on its way
_SENT = -1
# Made once: it is what the server does with each message, and SQLAlchemy takes as long to put it together as to do it.
# Of two at once the database lets one wait for the other and then looks at the number again.
_GO_ON = (
    update(table)
    .where(
        table.c.person == bindparam("own_person"),
        table.c.form == bindparam("own_form"),
        table.c.tab == bindparam("own_tab"),
        table.c.seq == bindparam("before"),
    )
    .values(seq=bindparam("next"), fields=bindparam("texts"), at=bindparam("now"))
    .returning(table.c.seq)
)


@dataclass(frozen=True, slots=True)
class FormDraft:
    """What one tab of a person holds of a form: the texts by the names of their fields. `seq` counts from 1."""

    form: str
    tab: str
    seq: int
    fields: Mapping[str, str] = field(default_factory=dict)
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SentForm:
    """Whose drafts of a form, of which tabs, go with what was sent; `person` is the holder's token."""

    person: str
    form: str
    tabs: tuple[str, ...]


def keep_form_draft(
    connection: Connection, person: str, draft: FormDraft, most: int = LARGEST_FORM, *, at_browser: bool = False
) -> bool:
    """Keep what the holder of the token `person`, or the person `at_browser` of this token, typed so far.

    Gives whether it is kept now.
    It is where `draft.seq` is one more than that of what was kept before; 1 is for a tab that begins. A message that
    comes a second time counts as kept. Raises `AlignmentError` for texts of more than `most` bytes.
    """
    size = sum(len(text.encode(errors="replace")) for pair in draft.fields.items() for text in pair)
    if size > most:
        raise AlignmentError("error-text-too-long", length=size, most=most)
    now = datetime.now(UTC)
    person = find_person(connection, person) if at_browser else person
    key = {"person": person_id(person), "form": draft.form, "tab": draft.tab}
    kept = {"seq": draft.seq, "fields": dict(draft.fields), "at": now}
    if draft.seq == 1:
        begun = inserting(connection, table).values(**key, **kept).on_conflict_do_nothing().returning(table.c.seq)
        done = connection.execute(begun).scalar() is not None
        if done:
            _clear_away(connection, key["person"], now)
    else:
        own = {f"own_{name}": value for name, value in key.items()}
        more = {"before": draft.seq - 1, "next": draft.seq, "texts": kept["fields"], "now": now}
        done = connection.scalar(_GO_ON, own | more) is not None
    if done:
        return True
    found = connection.execute(select(table.c.seq, table.c.fields).filter_by(**key)).first()
    return found is not None and tuple(found) == (draft.seq, dict(draft.fields))


def find_form_drafts(connection: Connection, person: str, within: str) -> tuple[FormDraft, ...]:
    """What the holder of the token typed into forms whose names begin with `within` and did not send, latest first."""
    mine = select(table).where(table.c.person == person_id(person), table.c.seq > 0)
    query = mine.where(table.c.form.startswith(within, autoescape=True)).order_by(table.c.at.desc())
    return tuple(
        FormDraft(found["form"], found["tab"], found["seq"], found["fields"], found["at"])
        for found in connection.execute(query).mappings()
    )


def forget_form(connection: Connection, sent: SentForm) -> None:
    """Forget the drafts of what was sent, and for a while take none of these tabs: one may be on its way still."""
    now = datetime.now(UTC)
    for tab in sent.tabs:
        key = {"person": person_id(sent.person), "form": sent.form, "tab": tab}
        upsert(connection, table, key, {"seq": _SENT, "fields": {}, "at": now})


def _clear_away(connection: Connection, person: str, now: datetime) -> None:
    columns = table.c
    sent_long_ago = (columns.person == person) & (columns.seq == _SENT) & (columns.at < now - _SENT_LASTS)
    connection.execute(delete(table).where(or_(columns.at < now - _LASTS, sent_long_ago)))
    mine = select(columns.at).where(columns.person == person, columns.seq > 0).order_by(columns.at.desc())
    if too_many := connection.scalar(mine.offset(MOST_FORMS).limit(1)):
        connection.execute(delete(table).where(columns.person == person, columns.seq > 0, columns.at <= too_many))
