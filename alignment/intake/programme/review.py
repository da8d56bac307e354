"""What a person does with the rows that a document proposes, before anything is written: plain data, pure functions.

Each function gives the changed `Review`. A proposal that is not there any more, because it was merged with another on
an older page, is passed over. Nothing is accepted but by the person: one by one, or all sure ones at once.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from alignment.certainty import Fit
from alignment.intake.document import Document, Note
from alignment.intake.programme.proposals import LeftOut, Programme, ProposedRow
from alignment.meaning import meaning
from alignment.sheet import Alignment, Kind
from alignment.suggestions import Suggestion, suggest
from alignment.taking import taken
from sdg_data import load_catalogue

MOST_SUGGESTED = 3
_HALVES = re.compile(r"\s*(?:[;؛+/|]|\s[&–—-]\s|[,،](?=\s))\s*")


class Verdict(StrEnum):
    """What the person has said of a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed row with the targets that it may serve, likeliest first.

    `id` stays with it whatever happens to others. `target` is the one that it takes when it is accepted: the likeliest
    until the person chooses another, "" for none.
    """

    id: int
    row: ProposedRow
    suggestions: tuple[Suggestion, ...] = ()
    target: str = ""
    verdict: Verdict = Verdict.OPEN

    @property
    def sure(self) -> bool:
        """Whether it may be accepted with all others that are sure: it is ticked, and its first suggestion strong."""
        first = next(iter(self.suggestions), None)
        return self.row.ticked and first is not None and first.fit is Fit.STRONG


@dataclass(frozen=True, slots=True)
class Review:
    """The proposals of a document as they stand, in order, and what was left out of it.

    `language` is that of the page; `following` is the id of the next proposal that a split or a merge makes. `name` is
    that of the file, "" for a text that was pasted; `notes` say how it was read.
    """

    kind: Kind
    title: str
    language: str
    proposals: tuple[Proposal, ...]
    left_out: tuple[LeftOut, ...] = ()
    following: int = 1
    name: str = ""
    notes: tuple[Note, ...] = ()

    def proposal(self, proposal: int) -> Proposal | None:
        """The proposal with this id, or None."""
        return next((one for one in self.proposals if one.id == proposal), None)

    def count(self, verdict: Verdict) -> int:
        """How many proposals have this verdict."""
        return sum(one.verdict is verdict for one in self.proposals)


def review_of(programme: Programme, language: str, document: Document | None = None) -> Review:
    """What a document proposes with suggestions, nothing of it accepted; `language` is that of the person's page."""
    proposals = tuple(_proposal(number, row, language) for number, row in enumerate(programme.rows, 1))
    name, notes = (document.name, document.notes) if document else ("", ())
    return Review(
        programme.kind, programme.title, language, proposals, programme.left_out, len(proposals) + 1, name, notes
    )


def in_language(review: Review, language: str, shown: Review | None = None) -> Review:
    """The review for a page in this language, and all that the person said stays.

    It is suggested for anew but where the row and the language are those of the review that is `shown`.
    """
    known: dict[int, Proposal] = {}
    if shown and shown.language == language:
        if shown is review:
            return review
        known = {one.id: one for one in shown.proposals}
    proposals = (
        replace(one, suggestions=known[one.id].suggestions)
        if one.id in known and known[one.id].row == one.row
        else replace(one, suggestions=suggestions_for(one.row, language))
        for one in review.proposals
    )
    return replace(review, language=language, proposals=tuple(proposals))


def suggestions_for(row: ProposedRow, language: str) -> tuple[Suggestion, ...]:
    """The targets that a row may serve by its title and description; by its focus only where these say nothing."""
    found = suggest(f"{row.title}. {row.description}", language, MOST_SUGGESTED, sense=meaning())
    if not found and row.strategic_focus:
        found = suggest(f"{row.title}. {row.strategic_focus}", language, MOST_SUGGESTED, sense=meaning())
    return tuple(found)


def accept(review: Review, proposal: int) -> Review:
    """The review with a proposal accepted, with the target that it has."""
    return _changed(review, proposal, verdict=Verdict.ACCEPTED)


def accept_sure(review: Review) -> Review:
    """The review with all sure proposals accepted that are still open; openings, closings and faint ones stay open."""
    sure = {one.id for one in review.proposals if one.sure and one.verdict is Verdict.OPEN}
    accepted = (replace(one, verdict=Verdict.ACCEPTED) if one.id in sure else one for one in review.proposals)
    return replace(review, proposals=tuple(accepted))


def drop(review: Review, proposal: int) -> Review:
    """The review with a proposal dropped; it stays in its place and can be opened again."""
    return _changed(review, proposal, verdict=Verdict.DROPPED)


def reopen(review: Review, proposal: int) -> Review:
    """The review with a proposal neither accepted nor dropped."""
    return _changed(review, proposal, verdict=Verdict.OPEN)


def choose_target(review: Review, proposal: int, target: str) -> Review:
    """The review with another target for a proposal, of the suggested ones or any other; "" for none.

    Raises `UnknownCode` for a target that is none.
    """
    if target:
        load_catalogue().target(target)
    return _changed(review, proposal, target=target)


def correct(
    review: Review, proposal: int, *, title: str, strategic_focus: str = "", hours: float | None = None
) -> Review:
    """The review with what a person corrected of a proposal; with another title it is suggested for anew.

    A blank title changes nothing of the title.
    """
    before = review.proposal(proposal)
    if before is None:
        return review
    row = replace(before.row, title=title.strip() or before.row.title, strategic_focus=strategic_focus, hours=hours)
    if row.title == before.row.title:
        return _changed(review, proposal, row=row)
    return _replaced(
        review, (before.id,), [replace(_proposal(before.id, row, review.language), verdict=before.verdict)]
    )


def merge(review: Review, proposal: int, other: int) -> Review:
    """The review with two proposals made one, open, in the place of the first: its title, the hours of both."""
    both = [one for one in review.proposals if one.id in {proposal, other}]
    if len(both) < 2:  # noqa: PLR2004 - two that are merged
        return review
    one, two = both
    hours = [row.hours for row in (one.row, two.row) if row.hours is not None]
    row = replace(
        one.row,
        description=". ".join(filter(None, (one.row.description.rstrip(". "), two.row.title, two.row.description))),
        hours=sum(hours) if hours else None,
        passages=(*one.row.passages, *two.row.passages),
        ticked=one.row.ticked or two.row.ticked,
    )
    return _replaced(review, (one.id, two.id), [_proposal(review.following, row, review.language)])


def halves(row: ProposedRow) -> tuple[str, str]:
    """Two titles that a row may be split into, for the person to correct; the second is "" where it has no seam."""
    first, *rest = _HALVES.split(row.title, maxsplit=1)
    if rest and first and rest[0]:
        return first, rest[0]
    return row.title, re.split(r"[.。;؛] ", row.description, maxsplit=1)[0]


def split(review: Review, proposal: int, first: str, second: str) -> Review:
    """The review with a proposal made two, open, with these titles; both keep the source, and half the hours each.

    With a blank title nothing is split.
    """
    before = review.proposal(proposal)
    if before is None or not first.strip() or not second.strip():
        return review
    hours = None if before.row.hours is None else before.row.hours / 2
    rows = [replace(before.row, title=title.strip(), description="", hours=hours) for title in (first, second)]
    return _replaced(
        review, (before.id,), [_proposal(review.following + at, row, review.language) for at, row in enumerate(rows)]
    )


def alignments_of(review: Review) -> tuple[Alignment, ...]:
    """The rows that the person accepted, in order: each with its target, the likeliest indicator and a first why."""
    accepted = (one for one in review.proposals if one.verdict is Verdict.ACCEPTED)
    return tuple(proposed_row(one, review.language) for one in accepted)


def to_ask(review: Review) -> tuple[Proposal, ...]:
    """What others can be asked about, in order: all that is accepted, and what is open but openings and closings."""
    asked = {Verdict.ACCEPTED: True, Verdict.DROPPED: False}
    return tuple(one for one in review.proposals if asked.get(one.verdict, one.row.ticked))


def proposed_row(proposal: Proposal, language: str) -> Alignment:
    """The row as a sheet takes it: with its target, the likeliest indicator and a first why in `language`."""
    own = proposal.row
    row = Alignment(strategic_focus=own.strategic_focus, project=own.title, hours=own.hours)
    if not proposal.target:
        return row
    # What speaks for it may stand in the description, which the row does not keep.
    shown = next((one for one in proposal.suggestions if one.target.code == proposal.target), None)
    return taken(row, proposal.target, load_catalogue(), language, shown)


def _proposal(number: int, row: ProposedRow, language: str) -> Proposal:
    found = suggestions_for(row, language)
    return Proposal(number, row, found, found[0].target.code if found else "")


def _changed(review: Review, proposal: int, **changes: object) -> Review:
    before = review.proposal(proposal)
    if before is None:
        return review
    return _replaced(review, (proposal,), [replace(before, **changes)])  # type: ignore[arg-type]


def _replaced(review: Review, gone: tuple[int, ...], new: Iterable[Proposal]) -> Review:
    # New proposals stand where the first stood that makes way for them.
    made = tuple(new)
    place = next(at for at, one in enumerate(review.proposals) if one.id in gone)
    before = review.proposals[:place]
    after = (one for one in review.proposals[place:] if one.id not in gone)
    following = max(review.following, *(one.id + 1 for one in made))
    return replace(review, proposals=(*before, *made, *after), following=following)
