"""Real faults of a database, each brought about as it comes about outside, and the sentence that each has."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from alignment import AlignmentSheet
from alignment.ground.errors import words_for
from alignment.ground.wording import languages
from alignment.store import StoreFailed, faults, open_store, shared_store

SHEET = AlignmentSheet(title="Urban water")
LONG = AlignmentSheet(title="Urban water", strategic_goal="x" * 4_000)
NOBODY = 65_534


@pytest.fixture
def file(tmp_path):
    return tmp_path / "workshop.sqlite"


@pytest.fixture
def opened(file):
    store = open_store(f"sqlite:///{file}")
    yield store
    store.close()


@contextmanager
def as_one_who_may_not_write_everywhere():
    """As an ordinary person: the administrator's rights would write into what only can be read."""
    if not hasattr(os, "seteuid"):
        pytest.skip("this system has no such rights to take away")
    before = os.geteuid()
    try:
        if before == 0:
            os.seteuid(NOBODY)
        yield
    finally:
        os.seteuid(before)


@pytest.fixture
def folder_for_all():
    made = Path(tempfile.mkdtemp(prefix="workshop-"))  # pytest's own folders are closed to everybody else
    made.chmod(0o777)
    yield made
    made.chmod(0o777)
    shutil.rmtree(made)


def filled(store, until):
    """What the store refuses with when it is given one long sheet after the other."""
    for _ in range(until):
        try:
            store.create_sheet(LONG)
        except StoreFailed as refusal:
            return refusal
    return pytest.fail("nothing was refused")


# A full disk

ON_A_SMALL_DISK = textwrap.dedent("""
    import sys
    from pathlib import Path
    from alignment import AlignmentSheet
    from alignment.store import StoreFailed, open_store
    store = open_store(f"sqlite:///{sys.argv[1]}/workshop.sqlite")
    kept = 0
    try:
        while kept < 1000:
            store.create_sheet(AlignmentSheet(title="Urban water", strategic_goal="x" * 4_000))
            kept += 1
    except StoreFailed as refusal:
        print(refusal.key, kept > 0, len(store.sheets(None)) == kept)
    Path(sys.argv[1], "ballast").unlink()
    store.create_sheet(AlignmentSheet(title="Room again"))
    print(store.sheets()[0].title)
    try:
        Path(sys.argv[1], "ballast").write_bytes(b"x" * 10_000_000)
    except OSError:
        pass
    try:
        open_store(f"sqlite:///{sys.argv[1]}/second.sqlite")
    except StoreFailed as refusal:
        print(refusal.key)
""")


def _may_mount(alone):
    tried = [*alone, "sh", "-c", "mount -t tmpfs none /mnt"]  # seen by nobody else, and gone with the command
    return shutil.which("unshare") and subprocess.run(tried, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives an ordinary person a small disk to fill")
def test_a_full_disk_is_said_keeps_what_was_saved_and_goes_on_when_there_is_room(tmp_path):
    disk = 'mount -t tmpfs -o size=2m none "$1" && head -c 500000 /dev/zero > "$1/ballast" && exec "$2" -c "$3" "$1"'
    alone = next(filter(_may_mount, (["unshare", "--mount"], ["unshare", "--map-root-user", "--mount"])), None)
    if alone is None:
        pytest.skip("this machine lets nobody mount a small disk of their own")
    command = [*alone, "sh", "-c", disk, "sh", str(tmp_path), sys.executable, ON_A_SMALL_DISK]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["error-store-full True True", "Room again", "error-store-full"], done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to a file")
def test_a_quota_that_is_used_up_is_said_and_nothing_saved_is_lost(opened, file):
    import resource

    opened.create_sheet(SHEET)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, hard))
    try:
        refusal = filled(opened, until=1_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert refusal.key == "error-store-disk"
    assert "SQLITE_IOERR" in str(refusal)
    assert opened.sheets()[-1].title == "Urban water"
    opened.create_sheet(SHEET)


# What can only be read


def test_a_folder_that_can_only_be_read_is_said_and_not_a_wrong_address(folder_for_all):
    folder_for_all.chmod(0o555)
    with as_one_who_may_not_write_everywhere():
        for place in ("workshop.sqlite", "deeper/workshop.sqlite"):
            with pytest.raises(StoreFailed, match=r"workshop\.sqlite can only be read"):
                open_store(f"sqlite:///{folder_for_all}/{place}")


def test_a_file_that_can_only_be_read_is_read_and_takes_nothing_new(folder_for_all):
    file = folder_for_all / "workshop.sqlite"
    store = open_store(f"sqlite:///{file}")
    store.create_sheet(SHEET)
    store.close()
    file.chmod(0o444)
    with as_one_who_may_not_write_everywhere():
        store = open_store(f"sqlite:///{file}")
        assert len(store.sheets()) == 1
        with pytest.raises(StoreFailed, match=r"workshop\.sqlite can only be read"):
            store.create_sheet(SHEET)
        store.close()
    for beside in folder_for_all.glob("*-*"):  # a log cannot be begun anew either
        beside.unlink()
    folder_for_all.chmod(0o555)
    with as_one_who_may_not_write_everywhere(), pytest.raises(StoreFailed, match="can only be read"):
        open_store(f"sqlite:///{file}")


# A damaged file


def test_a_file_that_is_no_database_is_said_to_be_damaged_and_left_as_it_is(file):
    file.write_bytes(b"This is no database" * 1000)
    with pytest.raises(StoreFailed, match=r"workshop\.sqlite is damaged"):
        open_store(f"sqlite:///{file}")
    assert file.read_bytes() == b"This is no database" * 1000


@pytest.mark.parametrize("harm", ["cut off", "overwritten"])
def test_a_file_that_is_cut_off_or_overwritten_is_said_to_be_damaged(file, harm):
    store = open_store(f"sqlite:///{file}")
    for _ in range(40):
        store.create_sheet(LONG)
    store.close()
    whole = file.read_bytes()
    page = int.from_bytes(whole[16:18], "big")
    kept = whole[: 4 * page]
    file.write_bytes(kept if harm == "cut off" else kept + b"\xff" * (len(whole) - len(kept)))
    with pytest.raises(StoreFailed, match=r"workshop\.sqlite is damaged"):
        _read_and_write(f"sqlite:///{file}")


def _read_and_write(url):
    store = open_store(url)
    try:
        store.sheets()
        for _ in range(40):
            store.create_sheet(LONG)
    finally:
        store.close()


# A file of a newer version


def test_a_database_of_a_newer_version_is_refused_and_left_as_it_is(url):
    store = open_store(url)
    with store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    with pytest.raises(StoreFailed, match=r"newer version of this app \(step 9999\)"):
        open_store(url)


# A file that goes away under a running server


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes no file away that is in use")
def test_a_file_removed_under_a_running_server_takes_no_more_and_no_empty_one_appears(opened, file):
    opened.create_sheet(SHEET)
    file.unlink()
    for ask in (opened.sheets, lambda: opened.create_sheet(SHEET), lambda: opened.drop_draft("ann", "s", "")):
        with pytest.raises(StoreFailed, match="moved or deleted while the app was running"):
            ask()
    assert not file.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes no file away that is in use")
def test_a_file_that_is_put_back_in_its_place_goes_on_and_another_in_its_place_does_not(opened, file):
    opened.create_sheet(SHEET)
    away = file.rename(file.with_name("away.sqlite"))
    with pytest.raises(StoreFailed, match="moved or deleted"):
        opened.sheets()
    sqlite3.connect(file).close()
    file.touch()
    with pytest.raises(StoreFailed, match="moved or deleted"):
        opened.sheets()
    away.replace(file)
    assert len(opened.sheets()) == 1


# A lock held by another program


@contextmanager
def held_by_another_program(file):
    script = textwrap.dedent("""
        import sqlite3, sys
        other = sqlite3.connect(sys.argv[1], isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        print("held", flush=True)
        sys.stdin.readline()
    """)
    command = [sys.executable, "-c", script, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline().strip() == "held"
        yield
        other.communicate("\n")


@pytest.fixture
def two_seconds(monkeypatch):
    monkeypatch.setattr(faults, "PATIENCE", 2.0)


def waited(ask):
    """What somebody was told who asked, and after how many seconds."""
    began = time.monotonic()
    with pytest.raises(StoreFailed) as refusal:
        ask()
    return str(refusal.value), time.monotonic() - began


def test_writers_who_wait_for_another_program_are_told_together_and_readers_do_not_wait(opened, file, two_seconds):
    with held_by_another_program(file):
        with ThreadPoolExecutor(4) as people:
            waiting = [people.submit(waited, lambda: opened.create_sheet(SHEET)) for _ in range(4)]
            assert opened.sheets() == ()
        told = [one.result() for one in waiting]
    said = "Another program has held the database workshop.sqlite for over 2 seconds. Nothing was changed: close that "
    assert {sentence[: len(said)] for sentence, _ in told} == {said}
    assert all(1.9 < seconds < 6 for _, seconds in told), told  # one after the other the last would wait for 8
    opened.create_sheet(SHEET)
    assert len(opened.sheets()) == 1


def test_whoever_began_to_wait_later_waits_no_shorter_for_it(opened, file, two_seconds):
    with held_by_another_program(file), ThreadPoolExecutor(2) as people:
        first = people.submit(waited, lambda: opened.create_sheet(SHEET))
        time.sleep(1)
        second = people.submit(waited, lambda: opened.create_sheet(SHEET))
        assert 1.9 < first.result()[1] < 3
        assert 1.9 < second.result()[1] < 3


def test_those_who_open_a_database_that_another_program_holds_are_told_together(file, two_seconds, monkeypatch):
    monkeypatch.setenv("SDG_WORKSHOP_DATABASE_URL", f"sqlite:///{file}")
    sqlite3.connect(file).execute("CREATE TABLE other (id)").connection.close()
    with held_by_another_program(file), ThreadPoolExecutor(3) as people:
        told = [one.result() for one in [people.submit(waited, shared_store) for _ in range(3)]]
    assert all("Another program has held the database" in sentence for sentence, _ in told)
    assert all(1.9 < seconds < 5 for _, seconds in told), told  # one after the other the last would wait for 6
    shared_store().close()


def test_writers_of_a_server_who_wait_for_another_are_told_together(url, two_seconds):
    store, other = open_store(url), open_store(url)
    with other.writing() as holding:
        holding.execute(text("UPDATE alembic_version SET version_num = version_num"))
        if url.startswith("postgresql"):
            holding.execute(text("LOCK TABLE alignment_sheet"))
        with ThreadPoolExecutor(3) as people:
            told = [
                one.result() for one in [people.submit(waited, lambda: store.create_sheet(SHEET)) for _ in range(3)]
            ]
    assert all("Another program has held the database" in sentence for sentence, _ in told)
    assert all(1.9 < seconds < 5 for _, seconds in told), told  # one after the other the last would wait for 6
    store.create_sheet(SHEET)
    store.close()
    other.close()


def test_a_writer_who_gets_the_lock_in_time_writes(opened, file):
    with held_by_another_program(file):
        writer = threading.Thread(target=opened.create_sheet, args=(SHEET,))
        writer.start()
        writer.join(0.5)
        assert writer.is_alive()
    writer.join()
    assert len(opened.sheets()) == 1


# How it is said


@pytest.mark.parametrize("language", sorted(languages()))
def test_each_fault_has_a_sentence_of_its_own_in_each_language_that_names_the_file_but_not_its_folder(language):
    values = {"name": "workshop.sqlite", "cause": "SQLITE_IOERR", "seconds": 10, "step": "9999"}
    said = set()
    for fault in ("full", "read-only", "damaged", "newer", "removed", "busy", "disk"):
        refusal = StoreFailed(f"error-store-{fault}", **values)
        said.add(refusal.say(words_for(refusal, language)))
    assert len(said) == 7
    assert all("workshop.sqlite" in sentence for sentence in said)
    assert faults.name_of("sqlite:////home/ana/sdg/workshop.sqlite") == "workshop.sqlite"
    assert faults.name_of("postgresql://ana:secret@db.example.org/rooms") == "rooms"


def test_what_people_wrote_stays_out_of_the_log_of_a_failure(opened, caplog):
    written = "What Ana wrote"
    with pytest.raises(StoreFailed), opened.writing() as connection:
        connection.execute(text("INSERT INTO nowhere VALUES (:written)"), {"written": written})
    assert "INSERT INTO nowhere" in caplog.text
    assert written not in caplog.text
