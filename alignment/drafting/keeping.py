"""The drafts of forms in the store of the process: the one place by which pages and the address of drafts reach it."""

from starlette.requests import Request

from alignment.requests import person_at
from alignment.store import FormDraft, SentForm, shared_store


def keep(request: Request, draft: FormDraft) -> bool | None:
    """Keep what the person who asks typed; False where another tab was quicker, None where it is nobody.

    Raises as `keep_form_draft` does.
    """
    person = person_at(request, shared_store())
    return shared_store().keep_form_draft(person, draft) if person else None


def drafts_within(person: str, within: str) -> tuple[FormDraft, ...]:
    """What the holder of the token has not sent of forms whose names begin with `within`, latest first."""
    return shared_store().form_drafts(person, within)


def drafts_of(person: str, form: str) -> tuple[FormDraft, ...]:
    """What the holder of the token has not sent of one form, a draft for each tab, latest first."""
    return tuple(draft for draft in drafts_within(person, form) if draft.form == form)


def put_away(sent: SentForm) -> None:
    """Forget drafts that nobody sends."""
    shared_store().drop_form(sent)
