"""Drafts that become rows, new ones by their words: where the draft of one is kept, and what it was saved as.

What a page says of a row goes by the row's word. So a message that comes twice, or a week later out of the browser that
kept it while there was no line, makes no second row, and none is put into the place of another.
"""

from collections.abc import Callable

from sqlalchemy import Connection

from alignment.sheet import Alignment
from alignment.store import sheet_changes as changes
from alignment.store.drafts import RowDraft, behind, find_draft, find_row_drafts, forget_draft, is_new, row_before
from alignment.store.records import id_of_word


def first_saved(connection: Connection, person: str, sheet_id: str, word: str) -> Alignment | None:
    """The row of this `word` as `person` first saved it, whatever became of it since; None where they have not."""
    return changes.row_as_it_was(connection, sheet_id, id_of_word(person, sheet_id, word), 1)


def known_draft(connection: Connection, person: str, sheet_id: str, row_id: str, word: str) -> RowDraft | None:
    """The draft of a row, of a new one that of its `word`, or the empty one in its place; None where there is none."""
    drafts = find_row_drafts(connection, person, sheet_id)
    named = drafts.get(row_id)
    if not word:
        return named
    of_word = next((draft for draft in drafts.values() if draft.word == word), None)
    return of_word or (named if named and named.row.empty else None)


def draft_by_word(
    connection: Connection, person: str, sheet_id: str, row_id: str, word: str
) -> tuple[str, RowDraft | None]:
    """The draft of the new row of this `word` and its name, held for this transaction; None where there is none yet.

    The name is then the one that a page gave, `row_id`, unless another row of the person has that place.
    """
    drafts = find_row_drafts(connection, person, sheet_id)
    taken = {name for name, draft in drafts.items() if not draft.row.empty}
    of_word = [name for name, draft in drafts.items() if draft.word == word]
    name = of_word[0] if of_word else row_id
    if not of_word and name in taken:
        rows = [row.id for row in reversed(changes.read_sheet(connection, sheet_id).rows)]
        name = next((place for place in ("", *map(behind, rows)) if place not in taken), behind(""))
    return name, find_draft(connection, person, sheet_id, name)


def save_draft(
    connection: Connection,
    person: str,
    sheet_id: str,
    row_id: str,
    change: Callable[[Alignment], Alignment],
    *,
    word: str,
) -> Alignment | None:
    """Make a row of the draft of `person`, with a last change, as `Access.save_draft` says; None without a draft."""
    draft = find_draft(connection, person, sheet_id, row_id)
    word = (word or (draft.word if draft else "")) if is_new(row_id) else ""
    if word and first_saved(connection, person, sheet_id, word):
        if draft and draft.word == word:  # a message that had been on its way for long began it once more
            forget_draft(connection, person, sheet_id, row_id)
        return changes.find_row(connection, sheet_id, id_of_word(person, sheet_id, word))
    if word and (draft is None or draft.word != word):
        row_id, draft = draft_by_word(connection, person, sheet_id, row_id, word)
    if draft is None:
        return None
    row = change(draft.row)
    if is_new(row_id) or row.version == 0:
        own = id_of_word(person, sheet_id, word) if word else ""
        return changes.add_row(connection, sheet_id, row, row_before(row_id), person, row_id=own)
    return changes.save_row(connection, sheet_id, row, person)
