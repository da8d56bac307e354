"""What pages and widgets get instead of the store: the sheets of one person, as far as `may` allows.

Each act is one transaction that first asks, with facts read in that transaction. Who may not read a sheet is told that
there is none; who may read it and not do what they ask is told that.
"""

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from hashlib import sha256
from itertools import islice

from sqlalchemy import Connection

from alignment.access import Mode, Opened, Verb
from alignment.errors import AlignmentError, NotThere
from alignment.sheet import Alignment, AlignmentSheet
from alignment.store import secretariat, sharing
from alignment.store import sheet_changes as changes
from alignment.store.columns import Columns, find_projects
from alignment.store.documents import changes_of_spaces
from alignment.store.drafts import (
    RowDraft,
    change_draft,
    find_draft,
    forget_draft,
    is_new,
    keep_draft,
)
from alignment.store.facts import (
    Asking,
    Facts,
    find_all_facts,
    find_counted,
    find_facts,
    find_names_in_room,
)
from alignment.store.files import GivenFile, drop_file, find_contents, find_files, keep_file
from alignment.store.form_drafts import SentForm
from alignment.store.histories import entries, find_change, history
from alignment.store.new_rows import draft_by_word, first_saved, known_draft, save_draft
from alignment.store.outlines import revision_of, sheets_of, stamp
from alignment.store.people import find_nicknames, name_person
from alignment.store.published import PublishedRow, Texts, find_published_rows, texts_after
from alignment.store.records import Action, Change, Counted, Entry, Listed, Sight, StaleRow, person_id
from alignment.store.rooms import Rooms
from alignment.store.several_rows import SeveralRows
from alignment.store.sharing import Sharing
from alignment.store.sheets import Store, shared_store
from alignment.store.transactions import Transaction

ACCESS_VARIABLE = "SDG_WORKSHOP_ACCESS"


def default_mode() -> Mode:
    """The mode of `SDG_WORKSHOP_ACCESS`, else `Mode.ROOM`. Raises `AlignmentError` for another word."""
    given = os.environ.get(ACCESS_VARIABLE, "").strip() or Mode.ROOM
    if given not in set(Mode):
        raise AlignmentError("error-access-mode", given=given, known=", ".join(Mode))
    return Mode(given)


class Access:
    """The sheets of a store for the holder of one token. Safe to share among threads.

    All methods raise `StoreFailed` when the database fails, `NotThere` for a sheet that does not exist for this person,
    and `AlignmentError` for what they may not do with one that they may read.
    """

    def __init__(self, store: Store, person: str, rooms: Rooms | None = None, mode: Mode | None = None) -> None:
        self._store, self._person = store, person
        self._asking = Asking(person_id(person), rooms, default_mode() if mode is None else mode)

    def verbs(self, sheet_id: str) -> frozenset[Verb]:
        """What the person may do with a sheet; nothing with one that is not there."""
        with self._store.reading() as connection:
            # Who may share may do everything, so that the secretariat is asked for where it makes a difference.
            found = find_facts(connection, self._asking, sheet_id, Verb.SHARE)
            return found.verbs if found else frozenset()

    def sheets(self, verb: Verb = Verb.LIST, workshop: str | None = None, most: int = 50) -> tuple[Listed, ...]:
        """The sheets of which the person may do `verb`, or of them those of a workshop: own ones first, then others.

        Of each sort the last changed comes first. Deleted ones are left out, unless their history is asked for.
        """
        with self._store.reading() as connection:
            deleted = None if verb is Verb.HISTORY else False
            found = find_all_facts(connection, self._asking, verb, workshop, deleted=deleted)
            return _listed(connection, islice(found, most))

    def bin(self, most: int = 50) -> tuple[Listed, ...]:
        """What the person put away and can bring back."""
        with self._store.reading() as connection:
            found = find_all_facts(connection, self._asking, Verb.DELETE, workshop="", deleted=True)
            return _listed(connection, islice(found, most))

    def sheet(self, sheet_id: str) -> AlignmentSheet:
        """The sheet with its rows, in order, without those that the room does not see."""
        with self._may(Verb.READ, sheet_id) as (connection, facts):
            return self._shown(changes.read_sheet(connection, sheet_id), facts)

    def sight(self, sheet_id: str) -> Sight:
        """What the person may do with a sheet and is not shown of it, to cut by what many are shown at once."""
        with self._store.reading() as connection:
            facts = find_facts(connection, self._asking, sheet_id, Verb.SHARE)  # as `verbs` asks
            if facts is None or Verb.READ not in facts.verbs:
                raise NotThere("error-no-such-sheet", sheet=sheet_id)
            return self._sight(facts)

    def sheet_stamp(self, sheet_id: str) -> str:
        """A word that is another one whenever `sheet` or `verbs` may give something else; cheaper than they are."""
        with self._may(Verb.READ, sheet_id) as (connection, facts):
            told = (str(revision_of(connection, sheet_id)), *sorted(facts.verbs), *sorted(facts.unseen))
            return sha256(" ".join(told).encode()).hexdigest()[:16]

    def create_sheet(self, sheet: AlignmentSheet, sent: SentForm | None = None) -> AlignmentSheet:
        """Keep a new sheet, the person's own; the drafts of the form `sent` it comes from are forgotten with it."""
        with self._store.writing() as connection:
            return changes.create_sheet(connection, replace(sheet, workshop="", locked=False), self._person, sent)

    def save_heading(self, sheet: AlignmentSheet, sent: SentForm | None = None) -> AlignmentSheet:
        """Keep the heading of `sheet`, changed from `sheet.version`; the drafts of the form `sent` go with it.

        Raises as `Store.save_heading` does besides.
        """
        with self._may(Verb.WRITE, sheet.id, self._store.writing) as (connection, facts):
            return self._shown(changes.save_heading(connection, sheet, self._person, sent), facts)

    def add_row(self, sheet_id: str, row: Alignment, after: str = "") -> Alignment:
        """Keep a new row, behind the row `after` or at the end, and give it its id."""
        with self._may(Verb.WRITE, sheet_id, self._store.writing) as (connection, _):
            return changes.add_row(connection, sheet_id, row, after, self._person)

    def save_row(self, sheet_id: str, row: Alignment) -> Alignment:
        """Keep a row, changed from `row.version`. Raises `StaleRow` besides."""
        with self._may(Verb.WRITE, sheet_id, self._store.writing) as (connection, _):
            return changes.save_row(connection, sheet_id, row, self._person)

    def move_row(self, sheet_id: str, row_id: str, by: int) -> None:
        """Move a row up (`by` < 0) or down by so many places. Raises `StaleRow` besides."""
        with self._may(Verb.WRITE, sheet_id, self._store.writing) as (connection, _):
            changes.move_row(connection, sheet_id, row_id, by, self._person)

    def delete_row(self, sheet_id: str, row_id: str, version: int) -> Change:
        """Take a row, last seen at `version`, off the sheet. Raises `StaleRow` besides."""
        with self._may(Verb.WRITE, sheet_id, self._store.writing) as (connection, _):
            return changes.delete_row(connection, sheet_id, row_id, version, self._person)

    @contextmanager
    def changing_rows(self, sheet_id: str) -> Iterator[SeveralRows]:
        """One act over several rows: kept when the block ends, undone when it raises."""
        with self._may(Verb.WRITE, sheet_id, self._store.writing) as (connection, _):
            yield SeveralRows(connection, sheet_id, self._person)

    def rows_within(self, transaction: Transaction, sheet_id: str) -> SeveralRows:
        """Rows of a sheet as part of an act that does more, kept and undone with it."""
        self._asked(transaction.connection, Verb.WRITE, sheet_id, holding=True)
        return SeveralRows(transaction.connection, sheet_id, self._person)

    def restore(self, sheet_id: str, change_id: int) -> Alignment:
        """Bring a row back as it was after a change; who may not see the history, after deleting it themselves only."""
        with self._may(Verb.WRITE, sheet_id, self._store.writing) as (connection, facts):
            change = find_change(connection, sheet_id, change_id)
            own = change and change.by == self._asking.person and change.action is Action.DELETED
            if Verb.HISTORY not in facts.verbs and not own:
                raise NotThere("error-no-such-change", change=str(change_id))
            return changes.restore_row(connection, sheet_id, change_id, self._person)

    def row_as_it_was(self, sheet_id: str, row_id: str, version: int) -> Alignment | None:
        """A row at the version from which somebody started to change it, or None."""
        with self._may(Verb.WRITE, sheet_id) as (connection, facts):
            hidden = row_id in facts.unseen
            return None if hidden else changes.row_as_it_was(connection, sheet_id, row_id, version)

    def history(self, sheet_id: str, limit: int | None = 200) -> tuple[Change, ...]:
        """The changes of a sheet, the last first, of a deleted one as well; all of them where `limit` is None."""
        with self._may(Verb.HISTORY, sheet_id) as (connection, facts):
            return history(connection, sheet_id, limit, facts.unseen)

    def entries(self, sheet_id: str, most: int) -> tuple[Entry, ...]:
        """The last changes of a sheet in which something changed, each beside what was there before."""
        with self._may(Verb.HISTORY, sheet_id) as (connection, facts):
            return entries(connection, sheet_id, most, facts.unseen)

    def names_in_history(self, sheet_id: str, ids: Collection[str]) -> Mapping[str, str]:
        """The nicknames of these persons, by id, as those who may see the history of a sheet are shown them.

        Of a workshop's sheet they are the nicknames in that workshop, without those that its facilitator hid.
        """
        with self._may(Verb.HISTORY, sheet_id) as (connection, facts):
            if facts.workshop:
                return find_names_in_room(connection, self._asking, facts.workshop, ids)
            return find_nicknames(connection, ids)

    def with_history(self, sheet_id: str) -> AlignmentSheet:
        """The sheet as its history has it: also one that was put away."""
        with self._may(Verb.HISTORY, sheet_id) as (connection, facts):
            return self._shown(changes.read_sheet(connection, sheet_id, although_deleted=True), facts)

    def nicknames(self, ids: frozenset[str]) -> Mapping[str, str]:
        """The nicknames of these persons, by id; who gave none is left out."""
        with self._store.reading() as connection:
            return find_nicknames(connection, ids)

    def nickname(self) -> str:
        """The person's own nickname, "" where they gave none."""
        with self._store.reading() as connection:
            return find_nicknames(connection, (self._asking.person,)).get(self._asking.person, "")

    def take_nickname(self, nickname: str) -> None:
        """Keep the name by which others at a sheet are to know the person; "" forgets it. Raises `AlignmentError`."""
        with self._store.writing() as connection:
            name_person(connection, self._person, nickname)

    def drafts(self, sheet_id: str) -> Mapping[str, Alignment]:
        """What the person typed into rows of a sheet and did not save, the latest first, by row id ("": a new one)."""
        return self._store.drafts(self._person, sheet_id)

    def keep_draft(self, sheet_id: str, row: Alignment) -> None:
        """Keep what the person typed into a row so far, fit or not."""
        with self._may(Verb.READ, sheet_id, self._store.noting) as (connection, _):
            keep_draft(connection, self._person, sheet_id, row)

    def draft(self, sheet_id: str, row_id: str, word: str = "") -> RowDraft | None:
        """The person's draft of a row, of a new one that of its `word`; None where there is none."""
        with self._store.reading() as connection:
            return known_draft(connection, self._person, sheet_id, row_id, word)

    def change_draft(
        self, sheet_id: str, row_id: str, change: Callable[[Alignment], Alignment], word: str = ""
    ) -> Alignment:
        """Change what the person typed into a row so far, fit or not; gives it. A row without a draft begins one.

        The fields that `change` leaves alone stay as another tab of the person has them. Of a new row that was saved by
        its `word` already nothing is changed: given is the row as it was then. Raises `StaleRow` where no draft was
        begun and the person is shown no such row.
        """
        word = word if is_new(row_id) else ""
        with self._store.noting() as connection:
            before = find_draft(connection, self._person, sheet_id, row_id)
            if word and (before is None or before.word != word):
                if saved := first_saved(connection, self._person, sheet_id, word):
                    self._asked(connection, Verb.READ, sheet_id)
                    return saved
                row_id, before = draft_by_word(connection, self._person, sheet_id, row_id, word)
            if before is not None:
                # They could read the sheet when they began; what they go on typing tells them nothing new.
                after = change(before.row)
                if after != before.row:
                    change_draft(connection, self._person, sheet_id, after, word or before.word)
                return after
            facts = self._asked(connection, Verb.READ, sheet_id)
            begun = word or row_id == ""
            row = Alignment(id=row_id) if begun else self._row(connection, sheet_id, row_id, facts)
            if row is None:
                raise StaleRow(None)
            after = change(row)
            keep_draft(connection, self._person, sheet_id, after, word)
            return after

    def save_draft(
        self,
        sheet_id: str,
        row_id: str,
        change: Callable[[Alignment], Alignment],
        word: str = "",
        *,
        goes_on: bool = False,
    ) -> Alignment | None:
        """Keep the row that the person has written, with a last change; None where there is no draft of it any more.

        A new row goes behind the one that `behind` names its draft by, else to the end. A draft is gone once it is
        saved: who presses twice, or presses again because no answer came, saves once. A new row of a `word` is given as
        it is now if it was saved before. Who `goes_on` has an empty draft of a new row at the same moment, where they
        have none: a page that runs meanwhile shows a form. Raises `StaleRow` where somebody else changed the same or
        deleted the row.
        """
        with self._may(Verb.WRITE, sheet_id, self._store.writing) as (connection, _):
            saved = save_draft(connection, self._person, sheet_id, row_id, change, word=word)
            if goes_on and find_draft(connection, self._person, sheet_id, "") is None:
                keep_draft(connection, self._person, sheet_id, Alignment())
            return saved

    def heading(self, sheet_id: str) -> AlignmentSheet:
        """The heading of a sheet, without its rows."""
        with self._may(Verb.READ, sheet_id) as (connection, _):
            return changes.read_heading(connection, sheet_id)

    def row(self, sheet_id: str, row_id: str) -> Alignment | None:
        """One row of a sheet as it is now, or None where the person is shown none of that id."""
        with self._may(Verb.READ, sheet_id) as (connection, facts):
            return self._row(connection, sheet_id, row_id, facts)

    def drop_draft(self, sheet_id: str, row_id: str, word: str = "") -> None:
        """Forget the person's draft of a row, of a new one that of its `word`."""
        with self._store.noting() as connection:
            if draft := known_draft(connection, self._person, sheet_id, row_id, word):
                forget_draft(connection, self._person, sheet_id, draft.row.id)

    def delete(self, sheet_id: str) -> None:
        """Put a sheet into the bin, and delete for good what has lain there for 30 days."""
        with self._may(Verb.DELETE, sheet_id, self._store.writing) as (connection, _):
            changes.put_away_sheet(connection, sheet_id, although_locked=True)
            sharing.empty_bin(connection)

    def bring_back(self, sheet_id: str) -> AlignmentSheet:
        """Bring a sheet back from the bin."""
        with self._may(Verb.DELETE, sheet_id, self._store.writing) as (connection, _):
            return changes.bring_back_sheet(connection, sheet_id)

    def sharing(self, sheet_id: str) -> Sharing:
        """How a sheet is shared, for those who may share it."""
        with self._may(Verb.SHARE, sheet_id) as (connection, _):
            return sharing.find_sharing(connection, sheet_id, self._person)

    def share(self, sheet_id: str, opened: Opened) -> str:
        """The word of the link to see or to edit a sheet, the same each time until sharing is stopped."""
        with self._may(Verb.SHARE, sheet_id, self._store.writing) as (connection, _):
            return sharing.share_sheet(connection, sheet_id, opened, self._person)

    def publish(self, sheet_id: str, *, published: bool = True) -> None:
        """Let everybody read the sheet, and the atlas count it, or no longer."""
        with self._may(Verb.SHARE, sheet_id, self._store.writing) as (connection, _):
            sharing.publish_sheet(connection, sheet_id, published=published)

    def stop_sharing(self, sheet_id: str) -> None:
        """End every link to the sheet, what it allowed, and its publication."""
        with self._may(Verb.SHARE, sheet_id, self._store.writing) as (connection, _):
            sharing.stop_sharing(connection, sheet_id)

    def open_link(self, word: str) -> str:
        """Take what a link gives; gives the id of its sheet. Raises `NotThere` for a link that is no longer good."""
        with self._store.writing() as connection:
            return sharing.open_link(connection, word, self._person)

    def join_secretariat(self, word: str) -> None:
        """Take what the secretariat's link gives. Raises `NotThere` for one that is no longer good."""
        with self._store.writing() as connection:
            secretariat.join_secretariat(connection, self._asking.person, word)

    def in_secretariat(self) -> bool:
        """Whether the person belongs to the secretariat."""
        with self._store.reading() as connection:
            return secretariat.is_secretariat(connection, self._asking.person)

    def colleagues(self) -> tuple[secretariat.Colleague, ...]:
        """Who else belongs to the secretariat, who came last first. Raises `NotThere` for who does not."""
        with self._store.reading() as connection:
            return secretariat.find_colleagues(connection, self._asking.person)

    def renew_secretariat(self) -> str:
        """A new word for the secretariat's link, by which the person alone belongs. Raises `NotThere` for others."""
        with self._store.writing() as connection:
            return secretariat.renew_as_member(connection, self._asking.person)

    def stamp(self) -> str:
        """A word that is another one whenever `counted` may give something else; cheap to ask for."""
        with self._store.reading() as connection:
            asking = self._asking
            return "-".join((stamp(connection), changes_of_spaces(connection), asking.person, asking.mode))

    def counted(self) -> Counted:
        """What counts in the person's atlas: what they published or own, and what workshops allow."""
        with self._store.reading() as connection:
            sheets, hidden = find_counted(connection, self._asking)
            digest = sha256("\n".join((stamp(connection), *sorted(sheets), "", *sorted(hidden))).encode())
            return Counted(digest.hexdigest(), sheets, hidden)

    def columns(self, counted: Counted) -> Columns:
        """The sheets that count and are still there, by id, with their rows as columns, without those that do not."""
        with self._store.reading() as connection:
            whole = self._store.columns.now(connection)
        ids = [sheet.id for sheet in whole.sheets]
        places = sorted((place for place, name in enumerate(ids) if name in counted.sheets), key=ids.__getitem__)
        own = whole.having(places, counted.hidden)
        self._store.columns.let_go()
        return own

    def projects(self, ids: Collection[str]) -> Mapping[str, str]:
        """The projects of these rows, by the rows' ids, as far as they count for the person."""
        with self._store.reading() as connection:
            return find_projects(connection, ids, *find_counted(connection, self._asking))

    def files(self) -> tuple[GivenFile, ...]:
        """The files that the person gave to the atlas, the first one first."""
        with self._store.reading() as connection:
            return find_files(connection, self._person)

    def file_contents(self, digests: Collection[str]) -> dict[str, bytes]:
        """What was read of these of the person's files, packed, by digest; one that is not theirs is left out."""
        with self._store.reading() as connection:
            return find_contents(connection, self._person, digests)

    def keep_file(self, file: GivenFile, content: bytes) -> None:
        """Keep what was read of a file, packed. Raises `AlignmentError` where that would be too much."""
        with self._store.writing() as connection:
            keep_file(connection, self._person, file, content)

    def drop_file(self, digest: str) -> None:
        """Forget a file of the person."""
        with self._store.writing() as connection:
            drop_file(connection, self._person, digest)

    @property
    def database(self) -> str:
        """Which database it is: what a process keeps of it, it keeps under this name."""
        return self._store.name

    def published_texts(self, known: Mapping[str, int], stamp: str, most: int | None = None) -> Texts:
        """What has become of the texts of the network's memory since the `known` revisions of sheets, by id.

        Of at most so many changed sheets, where that is said. They are for finding only, and for nobody's eyes: what of
        them may be shown, `published_rows` says.
        """
        with self._store.reading() as connection:
            return texts_after(connection, known, stamp, most)

    def published_rows(self, ids: Collection[str]) -> tuple[PublishedRow, ...]:
        """Those of these rows that the network's memory has at this moment, without hidden ones and the person's own.

        In any order.
        """
        with self._store.reading() as connection:
            return find_published_rows(connection, self._asking, ids)

    @contextmanager
    def _may(
        self, verb: Verb, sheet_id: str, begin: Callable[[], AbstractContextManager[Connection]] | None = None
    ) -> Iterator[tuple[Connection, Facts]]:
        with (begin or self._store.reading)() as connection:
            yield connection, self._asked(connection, verb, sheet_id, holding=begin == self._store.writing)

    def _asked(self, connection: Connection, verb: Verb, sheet_id: str, *, holding: bool = False) -> Facts:
        facts = find_facts(connection, self._asking, sheet_id, verb, holding=holding)
        if facts and verb in facts.verbs:
            return facts
        if facts is None or Verb.READ not in facts.verbs:
            raise NotThere("error-no-such-sheet", sheet=sheet_id)
        if verb is Verb.WRITE:
            raise AlignmentError("error-sheet-locked" if facts.locked else "error-only-to-read", title=facts.title)
        raise AlignmentError("error-only-for-owner", title=facts.title)

    def _row(self, connection: Connection, sheet_id: str, row_id: str, facts: Facts) -> Alignment | None:
        found = changes.find_row(connection, sheet_id, row_id)
        seen = found and (found.id not in facts.unseen or found.author == self._asking.person)
        return found if seen else None

    def _shown(self, sheet: AlignmentSheet, facts: Facts) -> AlignmentSheet:
        return self._sight(facts).of(sheet)

    def _sight(self, facts: Facts) -> Sight:
        return Sight(facts.verbs, facts.unseen, self._asking.person if facts.unseen else "")


def shared_access(person: str, rooms: Rooms | None) -> Access:
    """What the holder of a token may do in the store that the whole process shares. Raises `AlignmentError`."""
    return Access(shared_store(), person, rooms)


def _listed(connection: Connection, some: Iterable[Facts]) -> tuple[Listed, ...]:
    found = tuple(some)
    summaries = {summary.id: summary for summary in sheets_of(connection, [facts.id for facts in found])}
    return tuple(Listed(summaries[facts.id], facts.verbs, facts.own, facts.workshop) for facts in found)
