"""The drafts of forms in the store of the process: the one place by which pages reach them."""

from alignment.store import FormDraft, SentForm, shared_store


def drafts_within(person: str, within: str) -> tuple[FormDraft, ...]:
    """What the holder of the token has not sent of forms whose names begin with `within`, latest first."""
    return shared_store().form_drafts(person, within)


def drafts_of(person: str, form: str) -> tuple[FormDraft, ...]:
    """What the holder of the token has not sent of one form, a draft for each tab, latest first."""
    return tuple(draft for draft in drafts_within(person, form) if draft.form == form)


def put_away(sent: SentForm) -> None:
    """Forget drafts that nobody sends."""
    shared_store().drop_form(sent)


def keep(person: str, draft: FormDraft, most: int) -> bool:
    """Keep a draft that a page has by itself; gives whether no other tab was quicker.

    Raises `AlignmentError` for texts of more than `most` bytes.
    """
    return shared_store().keep_form_draft(person, draft, most)
