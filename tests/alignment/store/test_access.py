"""What people may do with sheets on their own, on a real SQLite file and a real PostgreSQL server."""

import json
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from alembic import command
from sqlalchemy import create_engine, text, update

from alignment import Alignment, AlignmentError, AlignmentSheet, NotThere
from alignment.access import Mode, Opened, Verb
from alignment.store import Access, open_store, person_id
from alignment.store.connection import alembic_config
from alignment.store.tables import link_grant_table, sheet_table

ROW = Alignment(project="Bus lanes", goal="11")


@pytest.fixture
def access(store):
    """What somebody may do, by their token, in a private database or another."""
    return lambda token, mode=Mode.PRIVATE: Access(store, token, mode=mode)


@pytest.fixture
def ana(access):
    return access("ana")


@pytest.fixture
def sheet(ana, course):
    return ana.create_sheet(course)


def counted(who):
    """The ids of the sheets that count in somebody's atlas."""
    return [sheet.id for sheet in who.columns(who.counted()).sheets]


def titles(listed):
    return [one.summary.title for one in listed]


def test_the_stamp_of_a_sheet_is_another_one_after_each_change_and_when_somebody_may_do_less(store, ana, sheet):
    stamps = [ana.sheet_stamp(sheet.id), ana.sheet_stamp(sheet.id)]
    assert len(set(stamps)) == 1
    store.save_row(sheet.id, replace(sheet.rows[0], why="x"), "bob")
    stamps.append(ana.sheet_stamp(sheet.id))
    with store.writing() as connection:
        connection.execute(update(sheet_table).values(locked=True))
    stamps.append(ana.sheet_stamp(sheet.id))
    assert len(set(stamps)) == 3


def test_a_sheet_is_its_makers_alone_and_to_others_looks_like_none(access, ana, sheet):
    bob = access("bob")
    row = sheet.rows[0]
    assert ana.sheet(sheet.id) == sheet
    for ask in (
        lambda: bob.sheet(sheet.id),
        lambda: bob.history(sheet.id),
        lambda: bob.with_history(sheet.id),
        lambda: bob.sheet_stamp(sheet.id),
        lambda: bob.row_as_it_was(sheet.id, row.id, 1),
        lambda: bob.save_heading(replace(sheet, title="Mine")),
        lambda: bob.add_row(sheet.id, ROW),
        lambda: bob.save_row(sheet.id, replace(row, why="x")),
        lambda: bob.move_row(sheet.id, row.id, 1),
        lambda: bob.delete_row(sheet.id, row.id, row.version),
        lambda: bob.restore(sheet.id, 1),
        lambda: bob.keep_draft(sheet.id, row),
        lambda: bob.delete(sheet.id),
        lambda: bob.bring_back(sheet.id),
        lambda: bob.sharing(sheet.id),
        lambda: bob.share(sheet.id, Opened.EDIT),
        lambda: bob.publish(sheet.id),
        lambda: bob.stop_sharing(sheet.id),
    ):
        with pytest.raises(NotThere, match=f"There is no sheet {sheet.id}"):
            ask()
    assert bob.verbs(sheet.id) == frozenset()
    assert (bob.sheets(), bob.sheets(Verb.HISTORY), bob.bin(), counted(bob)) == ((), (), (), [])
    assert ana.sheet(sheet.id) == sheet


def test_nobody_makes_a_sheet_of_a_workshop_by_saying_so(ana, course):
    made = ana.create_sheet(replace(course, workshop="w1", locked=True))
    assert (made.workshop, made.locked) == ("", False)


def test_who_opened_the_link_to_see_reads_and_is_told_why_they_cannot_change(access, ana, sheet):
    bob = access("bob")
    assert bob.open_link(ana.share(sheet.id, Opened.VIEW)) == sheet.id
    assert bob.sheet(sheet.id) == sheet
    assert [(one.summary.id, one.own) for one in bob.sheets()] == [(sheet.id, False)]
    with pytest.raises(AlignmentError, match="You can read Urban water, not change it") as refused:
        bob.add_row(sheet.id, ROW)
    assert not isinstance(refused.value, NotThere)
    for ask in (lambda: bob.history(sheet.id), lambda: bob.delete(sheet.id), lambda: bob.share(sheet.id, Opened.EDIT)):
        with pytest.raises(AlignmentError, match="Only the owner of Urban water"):
            ask()
    with pytest.raises(NotThere):
        access("cy").sheet(sheet.id)


def test_who_opened_the_link_to_edit_writes_and_does_not_delete(access, ana, sheet):
    bob = access("bob")
    bob.open_link(ana.share(sheet.id, Opened.EDIT))
    added = bob.add_row(sheet.id, ROW)
    change = bob.delete_row(sheet.id, added.id, added.version)
    bob.restore(sheet.id, change.id)
    assert ana.sheet(sheet.id).rows[-1].project == "Bus lanes"
    assert len(bob.history(sheet.id)) == 7
    with pytest.raises(AlignmentError, match="Only the owner"):
        bob.delete(sheet.id)


def test_of_two_links_that_somebody_opened_the_one_to_edit_counts_until_it_is_stopped(access, ana, sheet):
    bob = access("bob")
    for opened in (Opened.EDIT, Opened.VIEW, Opened.EDIT):
        bob.open_link(ana.share(sheet.id, opened))
    assert Verb.WRITE in bob.verbs(sheet.id)
    assert len(bob.sheets()) == 1


def test_a_link_is_long_the_same_each_time_and_kept_nowhere(store, ana, sheet):
    words = {ana.share(sheet.id, opened) for opened in (Opened.VIEW, Opened.EDIT) for _ in range(2)}
    assert len(words) == 2
    assert all(len(word) == 22 for word in words)
    with store.reading() as connection:
        kept = str(connection.execute(sheet_table.select()).all())
    assert not [word for word in words if word in kept]
    assert {ana.sharing(sheet.id).view, ana.sharing(sheet.id).edit} == words


def test_stopping_ends_what_links_gave_and_a_later_link_is_another(store, access, ana, sheet):
    bob = access("bob")
    word = ana.share(sheet.id, Opened.EDIT)
    bob.open_link(word)
    ana.publish(sheet.id)
    ana.stop_sharing(sheet.id)
    with pytest.raises(NotThere):
        bob.sheet(sheet.id)
    assert not ana.sharing(sheet.id).any
    with store.reading() as connection:
        assert connection.execute(link_grant_table.select()).all() == []
    assert ana.share(sheet.id, Opened.EDIT) != word
    with pytest.raises(NotThere, match="no longer works"):
        bob.open_link(word)
    with pytest.raises(NotThere):
        bob.sheet(sheet.id)


@pytest.mark.parametrize("word", ["", "x", "x" * 5000, "' or 1=1 --"])
def test_a_word_that_is_in_no_link_opens_nothing(ana, sheet, word):
    with pytest.raises(NotThere):
        ana.open_link(word)


def test_a_link_is_shown_only_to_who_made_it(store, access, ana, sheet):
    word = store.renew_secretariat()
    office = access("office")
    office.join_secretariat(word)
    ana.share(sheet.id, Opened.VIEW)
    assert (office.sharing(sheet.id).view, office.sharing(sheet.id).edit) == ("", None)
    with pytest.raises(AlignmentError, match="Somebody else made this link"):
        office.share(sheet.id, Opened.VIEW)


def test_a_published_sheet_is_read_and_counted_by_everybody_and_listed_by_nobody_else(access, ana, sheet):
    ana.publish(sheet.id)
    bob = access("bob")
    assert bob.sheet(sheet.id).rows == sheet.rows
    assert bob.sheets() == ()
    assert counted(bob) == [sheet.id]
    ana.publish(sheet.id, published=False)
    assert counted(bob) == []
    with pytest.raises(NotThere):
        bob.sheet(sheet.id)


def test_what_counts_changes_its_word_when_a_sheet_is_published(access, ana, sheet):
    bob = access("bob")
    before = bob.stamp(), bob.counted().key
    ana.publish(sheet.id)
    assert bob.stamp() != before[0]
    assert bob.counted().key != before[1]


def test_a_sheet_goes_to_the_bin_of_its_owner_with_its_history_and_comes_back(access, ana, sheet):
    bob = access("bob", Mode.ROOM)
    bob.open_link(ana.share(sheet.id, Opened.EDIT))
    ana.delete(sheet.id)
    assert (ana.sheets(), bob.sheets(), bob.bin()) == ((), (), ())
    for refused in (lambda: ana.sheet(sheet.id), lambda: bob.history(sheet.id), lambda: bob.bring_back(sheet.id)):
        with pytest.raises(NotThere):
            refused()
    assert titles(ana.bin()) == ["Urban water"]
    assert titles(ana.sheets(Verb.HISTORY)) == ["Urban water"]
    assert len(ana.history(sheet.id)) == 4
    assert ana.with_history(sheet.id).rows == sheet.rows
    assert ana.bring_back(sheet.id).rows == sheet.rows
    assert (titles(ana.sheets()), ana.bin()) == (["Urban water"], ())


def test_after_thirty_days_in_the_bin_a_sheet_is_gone_for_good(store, ana, sheet, course):
    def put_away(days):
        kept = ana.create_sheet(replace(course, title=f"{days} days"))
        ana.delete(kept.id)
        with store.writing() as connection:
            long_ago = datetime.now(UTC) - timedelta(days=days)
            connection.execute(update(sheet_table).where(sheet_table.c.id == kept.id).values(deleted_at=long_ago))
        return kept

    late, early = put_away(31), put_away(29)
    ana.delete(sheet.id)
    assert sorted(titles(ana.bin())) == ["29 days", "Urban water"]
    with pytest.raises(NotThere):
        ana.history(late.id)
    assert len(ana.history(early.id)) == 4


def test_in_the_room_people_see_each_others_sheets_and_share_the_old_ones(store, access, sheet, course):
    bob = access("bob", Mode.ROOM)
    assert bob.sheet(sheet.id) == sheet
    with pytest.raises(AlignmentError, match="not change it"):
        bob.add_row(sheet.id, ROW)
    old = store.create_sheet(replace(course, title="Old"))
    own = bob.create_sheet(replace(course, title="Own"))
    assert titles(bob.sheets()) == ["Own", "Old", "Urban water"]
    assert counted(bob) == sorted([old.id, own.id])
    bob.add_row(old.id, ROW)
    bob.delete(old.id)
    access("cy", Mode.ROOM).bring_back(old.id)
    private = access("bob")
    assert titles(private.sheets()) == ["Own"]
    with pytest.raises(NotThere):
        private.sheet(old.id)


def test_nobody_without_a_token_owns_the_sheets_of_nobody(store, access, course):
    old = store.create_sheet(course)
    with pytest.raises(NotThere):
        access("").sheet(old.id)
    assert access("").sheets() == ()


def test_drafts_are_ones_own_for_every_role(store, access, ana, sheet):
    office = access("office")
    office.join_secretariat(store.renew_secretariat())
    ana.keep_draft(sheet.id, replace(sheet.rows[0], why="half a thought"))
    assert ana.drafts(sheet.id)[sheet.rows[0].id].why == "half a thought"
    assert office.drafts(sheet.id) == {}
    ana.drop_draft(sheet.id, sheet.rows[0].id)
    assert ana.drafts(sheet.id) == {}


def test_the_secretariat_may_do_everything_until_its_link_is_made_anew(store, access, ana, sheet, course):
    store.create_sheet(replace(course, title="Old"))
    office, word = access("office"), store.renew_secretariat()
    with pytest.raises(NotThere):
        office.join_secretariat("a guess")
    assert office.sheets() == ()
    office.join_secretariat(word)
    assert sorted(titles(office.sheets())) == ["Old", "Urban water"]
    assert len(counted(office)) == 2
    office.add_row(sheet.id, ROW)
    office.delete(sheet.id)
    office.bring_back(sheet.id)
    assert office.verbs(sheet.id) == set(Verb)
    store.renew_secretariat()
    assert office.sheets() == ()
    with pytest.raises(NotThere):
        office.sheet(sheet.id)


def test_the_secretariat_knows_who_else_belongs_to_it_and_a_new_link_leaves_only_who_made_it(store, access):
    office, ana, bob, stranger = (access(who) for who in ("office", "ana", "bob", "stranger"))
    word = store.renew_secretariat()
    with store.acting("somewhere") as act:
        act.name_person("ana", "Ana")
    office.join_secretariat(word)
    assert office.colleagues() == ()
    for who in (ana, bob):
        who.join_secretariat(word)
    assert [one.nickname for one in office.colleagues()] == ["", "Ana"]
    renewed = office.renew_secretariat()
    assert [who.in_secretariat() for who in (office, ana, bob, stranger)] == [True, False, False, False]
    assert office.colleagues() == ()
    with pytest.raises(NotThere):
        bob.join_secretariat(word)
    bob.join_secretariat(renewed)
    assert len(office.colleagues()) == 1


def test_who_does_not_belong_to_the_secretariat_learns_nothing_of_it_and_makes_no_link(store, access):
    office, stranger, former = access("office"), access("stranger"), access("former")
    former.join_secretariat(store.renew_secretariat())
    word = store.renew_secretariat()
    office.join_secretariat(word)
    for who in (stranger, former):
        with pytest.raises(NotThere):
            who.colleagues()
        with pytest.raises(NotThere):
            who.renew_secretariat()
    access("late").join_secretariat(word)
    assert office.in_secretariat()


def test_the_first_link_of_the_secretariat_is_made_once_however_many_servers_start(store):
    made = []
    servers = [threading.Thread(target=lambda: made.append(store.first_secretariat())) for _ in range(4)]
    for server in servers:
        server.start()
    for server in servers:
        server.join()
    assert sorted(map(bool, made)) == [False, False, False, True]


def test_a_link_that_is_stopped_while_somebody_writes_lets_nothing_through_afterwards(access, ana, sheet):
    bob, kept, refused = access("bob"), [], []
    bob.open_link(ana.share(sheet.id, Opened.EDIT))
    stopped = threading.Event()

    def write():
        while not refused:
            late = stopped.is_set()
            try:
                bob.add_row(sheet.id, ROW)
                kept.append(late)
            except NotThere:
                refused.append(True)

    writer = threading.Thread(target=write)
    writer.start()
    while not kept:
        pass
    ana.stop_sharing(sheet.id)
    stopped.set()
    writer.join(20)
    assert refused
    assert not any(kept)
    assert len(ana.sheet(sheet.id).rows) == 3 + len(kept)


def test_the_mode_comes_from_the_environment_and_a_slip_opens_nothing(store, monkeypatch):
    monkeypatch.delenv("SDG_WORKSHOP_ACCESS", raising=False)
    sheet = Access(store, "ana").create_sheet(AlignmentSheet(title="Plan"))
    assert Access(store, "bob").sheet(sheet.id)
    monkeypatch.setenv("SDG_WORKSHOP_ACCESS", "private")
    with pytest.raises(NotThere):
        Access(store, "bob").sheet(sheet.id)
    monkeypatch.setenv("SDG_WORKSHOP_ACCESS", "privat")
    with pytest.raises(AlignmentError, match="room, private"):
        Access(store, "bob")


def test_a_database_of_the_version_before_owners_keeps_everything_and_its_makers_find_their_sheets(tmp_path):
    url = f"sqlite:///{tmp_path / 'old.sqlite'}"
    engine = create_engine(url)
    made = (("known", "", 0, person_id("ana")), ("unknown", "", 0, ""), ("gone", "", 1, person_id("ana")),
            ("room", "w1", 0, person_id("ana")))  # fmt: skip
    with engine.begin() as connection:
        command.upgrade(alembic_config(connection), "0005")
        for name, workshop, deleted, by in made:
            connection.execute(
                text("INSERT INTO alignment_sheet VALUES (:name,'course',:name,'','','',NULL,NULL,0,'',1,1,:deleted,"
                     "'2020-01-01',:workshop,0,0)"),
                {"name": name, "deleted": deleted, "workshop": workshop},
            )  # fmt: skip
            for action, who in (("created", by), ("heading", person_id("bob"))):
                connection.execute(
                    text("INSERT INTO change (sheet_id,row_id,action,version,content,at,by) "
                         "VALUES (:name,'',:action,1,:content,'2020-01-01',:by)"),
                    {"name": name, "action": action, "content": json.dumps({}), "by": who},
                )  # fmt: skip
    engine.dispose()
    store = open_store(url)
    ana, bob = Access(store, "ana", mode=Mode.PRIVATE), Access(store, "bob", mode=Mode.PRIVATE)
    assert titles(ana.sheets()) == ["known"]
    assert titles(ana.bin()) == ["gone"]
    ana.delete("known")  # which empties the bin of what has lain there too long: nothing has yet
    assert sorted(titles(ana.bin())) == ["gone", "known"]
    assert bob.sheets() == ()
    room = Access(store, "bob", mode=Mode.ROOM)
    assert titles(room.sheets()) == ["unknown"]
    assert Verb.WRITE in room.verbs("unknown")
    assert {one.title for one in store.sheets(None)} == {"unknown", "room"}
    store.close()
