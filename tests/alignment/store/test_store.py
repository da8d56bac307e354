"""The store on a real SQLite file and, with the same tests, on a real PostgreSQL server."""

import signal
import subprocess
import sys
import textwrap
import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from alignment import Alignment, AlignmentError, AlignmentSheet, Kind, Link, LocalIndicator, NotThere, Strength
from alignment.store import Action, StaleHeading, StaleRow, StoreFailed, default_url, open_store, person_id

ROW = Alignment(project="Bus lanes", goal="11")


def test_a_new_sheet_comes_back_as_it_was_given(store, course):
    full = replace(course.rows[0], why="Leaks", link=Link.INDIRECT, strength=Strength.SIDE, change_tomorrow="Ask",
                   local=LocalIndicator(measure="Losses", unit="%", aim="10", aim_year="2030"))  # fmt: skip
    given = replace(course, rows=(full, *course.rows[1:]), starts=date(2026, 5, 1), ends=date(2026, 5, 3))
    kept = store.create_sheet(given)
    assert replace(kept, id="", version=0, revision=0, rows=()) == replace(given, rows=())
    assert [replace(row, id="", version=0) for row in kept.rows] == list(given.rows)
    assert store.sheet(kept.id) == kept


def test_ids_are_long_and_never_the_same(store):
    ids = {store.create_sheet(AlignmentSheet(title="A")).id for _ in range(20)}
    assert len(ids) == 20
    assert all(len(sheet_id) == 12 for sheet_id in ids)


def test_a_sheet_without_a_title_is_not_kept(store):
    with pytest.raises(AlignmentError, match="needs a title"):
        store.create_sheet(AlignmentSheet())
    assert store.sheets() == ()


def test_a_sheet_that_does_not_exist_is_refused(store):
    for ask in (store.sheet, store.delete_sheet, lambda sheet: store.add_row(sheet, ROW)):
        with pytest.raises(NotThere, match="no sheet nowhere"):
            ask("nowhere")


def test_the_list_shows_the_last_changed_sheet_first(store, course):
    first, second = store.create_sheet(course), store.create_sheet(replace(course, title="Second", kind=Kind.CITY_PLAN))
    assert [summary.id for summary in store.sheets()] == [second.id, first.id]
    store.add_row(first.id, ROW)
    listed = store.sheets()[0]
    assert (listed.id, listed.rows, listed.kind) == (first.id, 4, Kind.COURSE)
    assert datetime.now(UTC) - listed.changed_at < timedelta(minutes=1)


def test_a_deleted_sheet_is_gone_and_can_be_brought_back(store, course):
    sheet = store.create_sheet(course)
    store.delete_sheet(sheet.id)
    assert store.sheets() == ()
    with pytest.raises(NotThere):
        store.sheet(sheet.id)
    assert store.bring_back_sheet(sheet.id).rows == sheet.rows


def test_a_row_is_added_at_the_end_or_behind_another(store, course):
    sheet = store.create_sheet(course)
    last = store.add_row(sheet.id, ROW)
    second = store.add_row(sheet.id, ROW, after=sheet.rows[0].id)
    after = store.sheet(sheet.id)
    assert [row.id for row in after.rows] == [sheet.rows[0].id, second.id, sheet.rows[1].id, sheet.rows[2].id, last.id]
    assert after.revision == sheet.revision + 2


def test_a_changed_row_has_the_next_version(store, course):
    sheet = store.create_sheet(course)
    saved = store.save_row(sheet.id, replace(sheet.rows[1], project="Kiosks"))
    assert saved.version == 2
    assert store.sheet(sheet.id).rows[1] == saved


def test_a_stale_row_is_refused_and_the_newer_one_shown(store, course):
    sheet = store.create_sheet(course)
    theirs = store.save_row(sheet.id, replace(sheet.rows[0], project="Theirs"))
    with pytest.raises(StaleRow) as refusal:
        store.save_row(sheet.id, replace(sheet.rows[0], project="Mine"))
    assert refusal.value.newer == theirs
    assert store.sheet(sheet.id).rows[0].project == "Theirs"


def test_a_row_deleted_meanwhile_is_refused_and_nothing_newer_shown(store, course):
    sheet = store.create_sheet(course)
    row = sheet.rows[0]
    store.delete_row(sheet.id, row.id, row.version)
    for late in (lambda: store.save_row(sheet.id, row), lambda: store.delete_row(sheet.id, row.id, row.version),
                 lambda: store.move_row(sheet.id, row.id, 1)):  # fmt: skip
        with pytest.raises(StaleRow) as refusal:
            late()
        assert refusal.value.newer is None


def test_a_row_of_another_sheet_cannot_be_reached_through_this_one(store, course):
    mine, other = store.create_sheet(course), store.create_sheet(course)
    with pytest.raises(StaleRow):
        store.save_row(mine.id, other.rows[0])
    change = store.history(other.id)[0]
    with pytest.raises(NotThere):
        store.restore(mine.id, change.id)


def test_a_row_whose_codes_clash_is_not_kept(store, course):
    sheet = store.create_sheet(course)
    with pytest.raises(AlignmentError, match="belongs to goal 6"):
        store.add_row(sheet.id, Alignment(goal="11", indicator="6.3.1"))
    assert len(store.sheet(sheet.id).rows) == 3


def test_rows_move_and_stop_at_the_ends(store, course):
    sheet = store.create_sheet(course)
    one, two, three = (row.id for row in sheet.rows)
    for row, by, order in ((three, -1, [one, three, two]), (one, -5, [one, three, two]), (one, 9, [three, two, one])):
        store.move_row(sheet.id, row, by)
        assert [row.id for row in store.sheet(sheet.id).rows] == order


def test_a_deleted_row_comes_back_to_its_place(store, course):
    sheet = store.create_sheet(course)
    change = store.delete_row(sheet.id, sheet.rows[1].id, 1)
    assert [row.id for row in store.sheet(sheet.id).rows] == [sheet.rows[0].id, sheet.rows[2].id]
    store.move_row(sheet.id, sheet.rows[2].id, -1)
    back = store.restore(sheet.id, change.id)
    rows = store.sheet(sheet.id).rows
    assert [row.id for row in rows] == [sheet.rows[2].id, back.id, sheet.rows[0].id]
    assert replace(back, version=1) == sheet.rows[1]


def test_any_state_of_a_row_can_be_restored_and_is_a_new_version(store, course):
    sheet = store.create_sheet(course)
    row = store.save_row(sheet.id, replace(sheet.rows[0], project="Second thought"))
    row = store.save_row(sheet.id, replace(row, project="Third thought"))
    first = next(change for change in store.history(sheet.id) if change.row_id == row.id and change.version == 1)
    restored = store.restore(sheet.id, first.id)
    assert (restored.project, restored.version) == ("Leak detection", 4)


def test_the_history_tells_what_was_done_the_last_first(store, course):
    sheet = store.create_sheet(replace(course, rows=()))
    row = store.add_row(sheet.id, ROW)
    store.save_row(sheet.id, replace(row, why="Buses"))
    store.add_row(sheet.id, ROW)
    store.move_row(sheet.id, row.id, 1)
    change = store.delete_row(sheet.id, row.id, 2)
    store.restore(sheet.id, change.id)
    store.save_heading(replace(sheet, title="New"))
    told = [change.action for change in store.history(sheet.id)]
    assert told == [Action.HEADING, Action.RESTORED, Action.DELETED, Action.MOVED, Action.ADDED, Action.CHANGED,
                    Action.ADDED, Action.CREATED]  # fmt: skip
    assert len(store.history(sheet.id, limit=2)) == 2


def test_what_changes_nothing_is_no_version_no_entry_and_no_change_of_the_sheet(store, course):
    sheet = store.create_sheet(course)
    first, last = sheet.rows[0], sheet.rows[-1]
    store.keep_draft("ann's token", sheet.id, first)
    entries, stamp = store.history(sheet.id), store.stamp()
    assert store.save_row(sheet.id, first, "ann's token") == first
    assert store.save_heading(sheet) == sheet
    store.move_row(sheet.id, first.id, -1)
    store.move_row(sheet.id, last.id, 5)
    added = next(change for change in entries if change.row_id == first.id)
    assert store.restore(sheet.id, added.id) == first
    assert store.history(sheet.id) == entries
    assert store.sheet(sheet.id) == sheet
    assert store.stamp() == stamp
    assert store.drafts("ann's token", sheet.id) == {}


def test_what_somebody_saves_from_an_older_version_and_others_wrote_as_well_is_no_change(store, course):
    sheet = store.create_sheet(course)
    newer = store.save_row(sheet.id, replace(sheet.rows[0], why="Leaks cost"))
    assert store.save_row(sheet.id, replace(sheet.rows[0], why="Leaks cost")) == newer
    assert len(store.history(sheet.id)) == 5


def test_a_locked_sheet_refuses_also_what_would_change_nothing(store, course):
    sheet = store.create_sheet(course)
    with store.acting("room") as act:
        act.lock_sheet(sheet.id, locked=True)
    with pytest.raises(AlignmentError, match="locked"):
        store.save_row(sheet.id, sheet.rows[0])


def test_a_stale_heading_is_refused_and_the_newer_one_shown(store, course):
    sheet = store.create_sheet(course)
    newer = store.save_heading(replace(sheet, title="Theirs"))
    assert newer.version == 2
    with pytest.raises(StaleHeading) as refusal:
        store.save_heading(replace(sheet, title="Mine"))
    assert refusal.value.newer.title == "Theirs"


def test_a_change_of_a_row_does_not_make_a_heading_stale(store, course):
    sheet = store.create_sheet(course)
    store.add_row(sheet.id, ROW)
    assert store.save_heading(replace(sheet, title="New")).title == "New"


def test_a_draft_is_kept_as_it_was_typed_and_belongs_to_one_person(store, course):
    sheet = store.create_sheet(course)
    typed = replace(sheet.rows[0], goal="11.x", indicator=" 6.3.1 ", local=LocalIndicator(unit="litres"))
    store.keep_draft("ann", sheet.id, typed)
    store.keep_draft("ann", sheet.id, replace(typed, why="and"))
    store.keep_draft("ann", sheet.id, Alignment(project="new"))
    assert store.drafts("ann", sheet.id) == {"": Alignment(project="new"), typed.id: replace(typed, why="and")}
    assert store.drafts("bob", sheet.id) == {}
    store.drop_draft("ann", sheet.id, "")
    assert list(store.drafts("ann", sheet.id)) == [typed.id]


def test_saving_a_row_forgets_its_own_draft_only(store, course):
    sheet = store.create_sheet(course)
    for row in (*sheet.rows[:2], Alignment(project="new")):
        store.keep_draft("ann", sheet.id, row)
    store.save_row(sheet.id, sheet.rows[0], person="ann")
    store.add_row(sheet.id, Alignment(project="new"), person="ann")
    assert list(store.drafts("ann", sheet.id)) == [sheet.rows[1].id]


def test_a_draft_beyond_all_measure_is_refused(store, course):
    sheet = store.create_sheet(course)
    with pytest.raises(AlignmentError, match="characters"):
        store.keep_draft("ann", sheet.id, Alignment(why="x" * 400_000))


def test_many_people_writing_at_once_lose_nothing(store, course):
    sheet = store.create_sheet(replace(course, rows=()))
    faults = []

    def write(person):
        try:
            for number in range(5):
                row = store.add_row(sheet.id, replace(ROW, project=f"{person}-{number}"))
                store.save_row(sheet.id, replace(row, why="because"))
        except Exception as fault:  # noqa: BLE001 (whatever it is, the test shows it)
            faults.append(fault)

    threads = [threading.Thread(target=write, args=(person,)) for person in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    after = store.sheet(sheet.id)
    assert faults == []
    assert {row.project for row in after.rows} == {f"{person}-{number}" for person in range(8) for number in range(5)}
    assert all(row.version == 2 for row in after.rows)
    assert after.revision == 1 + 80


def test_many_people_typing_at_once_lose_no_draft(store, course):
    sheet = store.create_sheet(course)
    faults = []

    def type_on(person):
        try:
            for number in range(15):
                store.keep_draft(person, sheet.id, Alignment(project=f"{number}"))
        except Exception as fault:  # noqa: BLE001 (whatever it is, the test shows it)
            faults.append(fault)

    people = [f"person-{number}" for number in range(8)]
    threads = [threading.Thread(target=type_on, args=(person,)) for person in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert all(store.drafts(person, sheet.id)[""].project == "14" for person in people)


def test_of_two_who_save_the_same_version_at_once_exactly_one_is_refused(store, course):
    sheet = store.create_sheet(course)
    outcomes = []

    def save(name):
        try:
            outcomes.append(store.save_row(sheet.id, replace(sheet.rows[0], project=name)).project)
        except StaleRow:
            outcomes.append("refused")

    threads = [threading.Thread(target=save, args=(name,)) for name in ("ann", "bob", "cy", "di")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count("refused") == 3
    assert store.sheet(sheet.id).rows[0].project in outcomes


def test_a_store_opened_again_has_everything(url, course):
    first = open_store(url)
    sheet = first.create_sheet(course)
    first.close()
    second = open_store(url)
    assert second.sheet(sheet.id) == sheet
    second.close()


def test_two_stores_can_be_opened_on_an_empty_database_at_once(url):
    faults = []

    def open_one():
        try:
            open_store(url).close()
        except Exception as fault:  # noqa: BLE001 (whatever it is, the test shows it)
            faults.append(fault)

    threads = [threading.Thread(target=open_one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []


def test_two_servers_can_start_on_an_empty_database_at_once(url):
    command = [sys.executable, "-c", f"from alignment.store import open_store; open_store({url!r}).close()"]
    servers = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(4)]
    assert [(server.communicate()[1], server.returncode) for server in servers] == [(b"", 0)] * 4


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_writer_killed_in_the_middle_loses_no_row_it_was_told_is_saved(tmp_path):
    url = f"sqlite:///{tmp_path / 'killed.sqlite'}"
    script = textwrap.dedent("""
        import sys
        from alignment import Alignment, AlignmentSheet
        from alignment.store import open_store
        store = open_store(sys.argv[1])
        sheet = store.create_sheet(AlignmentSheet(title="Killed"))
        print(sheet.id, flush=True)
        while True:
            print(store.add_row(sheet.id, Alignment(project="Saved", goal="11")).id, flush=True)
    """)
    writer = subprocess.Popen([sys.executable, "-c", script, url], stdout=subprocess.PIPE, text=True)
    sheet_id, *told = [writer.stdout.readline().strip() for _ in range(30)]
    writer.send_signal(signal.SIGKILL)
    told += [line.strip() for line in writer.stdout.read().splitlines()]
    writer.wait()
    writer.stdout.close()
    store = open_store(url)
    kept = [row.id for row in store.sheet(sheet_id).rows]
    assert set(filter(None, told)) <= set(kept)
    assert len(kept) >= 29
    store.close()


def test_a_database_that_cannot_be_opened_is_refused_with_a_sentence(tmp_path):
    (tmp_path / "file").write_text("x")
    for wrong in (
        f"sqlite:///{tmp_path}/file/deeper.sqlite",
        "nosuchthing://x",
        "postgresql://nobody@127.0.0.1:1/none",
    ):
        with pytest.raises(StoreFailed, match="database"):
            open_store(wrong)


def test_the_database_is_that_of_the_environment_else_a_file_of_the_person(monkeypatch):
    monkeypatch.setenv("SDG_WORKSHOP_DATABASE_URL", "sqlite:///here.sqlite")
    assert default_url() == "sqlite:///here.sqlite"
    monkeypatch.delenv("SDG_WORKSHOP_DATABASE_URL")
    assert default_url().endswith("sdg-workshop/workshop.sqlite")


def test_two_people_who_change_different_fields_of_a_row_both_count(store, course):
    sheet = store.create_sheet(course)
    seen = sheet.rows[0]
    store.save_row(sheet.id, replace(seen, why="Leaks cost"), "ann")
    store.save_row(sheet.id, replace(seen, change_tomorrow="Invite the utility"), "bob")
    row = store.sheet(sheet.id).rows[0]
    assert (row.why, row.change_tomorrow, row.version) == ("Leaks cost", "Invite the utility", 3)


def test_the_history_says_who_did_what_and_the_row_who_added_it(store, course):
    sheet = store.create_sheet(course, "ann's token")
    added = store.add_row(sheet.id, ROW, person="bob's token")
    store.save_row(sheet.id, replace(added, why="Because"), "cy's token")
    last, before, *_ = store.history(sheet.id)
    assert (last.by, before.by) == (person_id("cy's token"), person_id("bob's token"))
    assert store.sheet(sheet.id).row(added.id).author == person_id("bob's token")
    assert "token" not in person_id("bob's token")


def test_nobody_changes_a_locked_sheet_and_drafts_are_still_kept(store, course):
    sheet = store.create_sheet(course)
    with store.acting("room") as act:
        act.lock_sheet(sheet.id, locked=True)
    row = sheet.rows[0]
    changes = (
        lambda: store.add_row(sheet.id, ROW),
        lambda: store.save_row(sheet.id, replace(row, why="x")),
        lambda: store.move_row(sheet.id, row.id, by=1),
        lambda: store.delete_row(sheet.id, row.id, row.version),
        lambda: store.save_heading(replace(sheet, title="x")),
        lambda: store.delete_sheet(sheet.id),
    )
    for change in changes:
        with pytest.raises(AlignmentError, match="locked Urban water"):
            change()
    assert store.sheet(sheet.id).rows == sheet.rows
    store.keep_draft("ann", sheet.id, replace(row, why="typed"))
    with store.acting("room") as act:
        act.lock_sheet(sheet.id, locked=False)
    store.save_row(sheet.id, store.drafts("ann", sheet.id)[row.id], "ann")
    assert store.sheet(sheet.id).rows[0].why == "typed"


def test_the_sheets_of_a_workshop_are_listed_there_and_nowhere_else(store, course):
    own, theirs = store.create_sheet(course), store.create_sheet(replace(course, workshop="w1"))
    assert [summary.id for summary in store.sheets()] == [own.id]
    assert [summary.id for summary in store.sheets("w1")] == [theirs.id]
    assert {summary.id for summary in store.sheets(None)} == {own.id, theirs.id}


def test_who_types_into_a_row_is_known_by_an_id_until_they_save(store, course):
    sheet = store.create_sheet(course)
    since = datetime.now(UTC) - timedelta(minutes=1)
    store.keep_draft("ann's token", sheet.id, sheet.rows[0])
    assert store.editors(sheet.id, since) == {sheet.rows[0].id: (person_id("ann's token"),)}
    assert store.editors(sheet.id, datetime.now(UTC) + timedelta(minutes=1)) == {}
    store.save_row(sheet.id, replace(sheet.rows[0], why="x"), "ann's token")
    assert store.editors(sheet.id, since) == {}


def test_a_nickname_is_kept_by_id_replaced_and_taken_back(store):
    def name(nickname):
        with store.acting("room") as act:
            act.name_person("ann's token", nickname)

    name("  Ann\u202e \n Smith ")
    ann = person_id("ann's token")
    assert store.nicknames([ann, "nobody"]) == {ann: "Ann Smith"}
    name("")
    assert store.nicknames([ann]) == {}
    with pytest.raises(AlignmentError, match="61 characters"):
        name("x" * 61)


def test_rows_that_did_not_change_are_not_read_again(store, course):
    known = store.create_sheet(course)
    store.save_row(known.id, replace(known.rows[1], why="new"))
    store.move_row(known.id, known.rows[2].id, by=-2)
    again = store.sheet(known.id, known)
    assert again == store.sheet(known.id)
    assert again.rows[1] is known.rows[0]
    assert again.rows[0].id == known.rows[2].id


def test_the_hours_of_a_row_are_kept_and_come_back_with_its_history(store, course):
    sheet = store.create_sheet(course)
    row = store.save_row(sheet.id, replace(sheet.rows[0], hours=2.5))
    assert store.sheet(sheet.id).rows[0].hours == 2.5
    store.save_row(sheet.id, replace(row, hours=None))
    assert store.sheet(sheet.id).rows[0].hours is None
    assert store.history(sheet.id)[1].row.hours == 2.5
