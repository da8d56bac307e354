"""A review is kept as its person's draft: what they said of a document survives a reload, a restart, a second tab.

It is kept from the first word on, under what the document says, so that the same document read again goes on where it
was left. What suggests itself is not kept: it is found anew. A draft comes from the database by way of a person's
browser as well, so nothing of it is believed.
"""

import secrets
import zlib
from base64 import b85decode, b85encode
from dataclasses import dataclass, replace
from hashlib import sha256

from alignment.drafting.keeping import drafts_of, drafts_within, keep, put_away
from alignment.ground.records import json_of, record_in
from alignment.intake.document import Document
from alignment.intake.programme.reading import read_programme
from alignment.intake.programme.review import Review, in_language, review_of
from alignment.intake.wire import packed
from alignment.store import FormDraft, SentForm
from sdg_data import load_catalogue

_FORMS = "review-of-"  # begins the names of the forms under which reviews are kept
_FIELD = "review"
_LARGEST = 400_000  # bytes; the longest text that is read, in letters of three bytes, packs into half of it
_MOST_UNPACKED = 8_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A review, and the draft that it is kept as; one of which nothing was said yet has the number 0."""

    review: Review
    draft: FormDraft

    @property
    def kept(self) -> bool:
        """Whether the person has said anything of it."""
        return self.draft.seq > 0

    def sent(self, person: str) -> SentForm:
        """What is forgotten with the review once it was taken."""
        return SentForm(person, self.draft.form, (self.draft.tab,))


def is_kept(person: str) -> bool:
    """Whether the holder of the token has a review that was neither taken nor put away."""
    return bool(drafts_within(person, _FORMS))


def reviewed(person: str, document: Document | None, held: Reviewed | None, language: str) -> Reviewed | None:
    """The review as it stands now, whoever of the person's tabs went on with it, with suggestions for `language`.

    `held` is the one that this tab shows. Without one it is that of the document; without a document, the one that the
    person was at last, None for none.
    """
    if held is None and document:
        held = _begun(document, language)
    drafts = drafts_of(person, held.draft.form) if held else drafts_within(person, _FORMS)
    for draft in drafts:
        if held and (draft.tab, draft.seq) == (held.draft.tab, held.draft.seq):
            return Reviewed(in_language(held.review, language, held.review), held.draft)
        if found := _found(draft, held.review if held else None, language):
            return Reviewed(found, draft)
    if held and held.kept:  # it was taken, or put away, in another tab
        held = _begun(document, language) if document else None
    return Reviewed(in_language(held.review, language, held.review), held.draft) if held else None


def keep_review(person: str, before: Reviewed, review: Review) -> Reviewed:
    """Keep what the person said; gives what stands then, which is `before` where another tab was quicker."""
    told = FormDraft(before.draft.form, before.draft.tab, before.draft.seq + 1, {_FIELD: packed_review(review)})
    return Reviewed(review, told) if keep(person, told, _LARGEST) else before


def forget_review(person: str, held: Reviewed) -> None:
    """Put a review away, taken or not."""
    if held.kept:
        put_away(held.sent(person))


def packed_review(review: Review) -> str:
    """What is kept of a review, as a text."""
    bare = replace(review, proposals=tuple(replace(one, suggestions=()) for one in review.proposals))
    return b85encode(zlib.compress(json_of(bare).encode())).decode()


def unpacked_review(text: str) -> Review:
    """The review that `packed_review` made `text` of, without suggestions. Raises `ValueError` for anything else."""
    unpacking = zlib.decompressobj()
    try:
        content = unpacking.decompress(b85decode(text), _MOST_UNPACKED)
    except zlib.error as fault:
        raise ValueError(str(fault)) from fault
    review = record_in(Review, content)
    targets = {target.code for target in load_catalogue().targets}
    ids = {one.id for one in review.proposals}
    if len(ids) < len(review.proposals) or any(one.target and one.target not in targets for one in review.proposals):
        raise ValueError("no review")
    return review


def _begun(document: Document, language: str) -> Reviewed:
    found = review_of(read_programme(document), language, document)
    form = _FORMS + sha256(packed(document)).hexdigest()[:32]
    return Reviewed(found, FormDraft(form, secrets.token_hex(8), 0))


def _found(draft: FormDraft, shown: Review | None, language: str) -> Review | None:
    try:
        kept = unpacked_review(draft.fields.get(_FIELD, ""))
    except ValueError:
        return None
    return in_language(kept, language, shown)
