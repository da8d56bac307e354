"""A backup and what comes of it: the same workshop on another machine, or nothing at all."""

import hashlib
import io
import json
import re
import shutil
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alignment import Alignment
from alignment.store import open_store, person_id
from alignment.store.tables import device_table, document_table, pass_table, person_table, sheet_table
from exercises.registry import REGISTRY
from exercises.workshop.backup.errors import AlreadyThere, BackupRefused
from exercises.workshop.backup.reading import FROM_A_COMMAND, FROM_A_PAGE, Bounds, read_backup
from exercises.workshop.backup.restoring import restore
from exercises.workshop.backup.writing import sealed, write_backup
from exercises.workshop.errors import NoSuchWorkshop
from exercises.workshop.joining.codes import Client
from exercises.workshop.reach.keeping import say_reach
from exercises.workshop.returning.requests import answer
from exercises.workshop.snapshots import Snapshots
from exercises.workshop.workshops import Workshops
from tests.exercises.a_room import Room
from tests.exercises.workshop.backup.whole_rooms import fill, kept, names, texts

OLDER, TWO_HALF_DAYS = Path(__file__).parents[2] / "databases" / "before_owners.sql", "f3vdz8d2vt6c"
SINCE = {
    "challenge",
    "minutes",
    "outcomes",
    "question-wall",
    "second-look",
}  # came after the older database was taken; `fill` has them
OF_THE_FRAME = re.compile(r'{"collection": "(workshop|stage|participant)"')
NOW = datetime(2026, 11, 29, 10, 15, tzinfo=UTC)


@pytest.fixture(scope="module")
def other(tmp_path_factory, empty_database):
    """Makes stores of other machines."""
    opened = []

    def made(url=""):
        file = shutil.copy(empty_database, tmp_path_factory.mktemp("other") / "other.sqlite")
        opened.append(open_store(url or f"sqlite:///{file.as_posix()}"))
        return opened[-1]

    yield made
    for store in opened:
        store.close()


@pytest.fixture
def filled(room):
    fill(room, seed=7, exercises=len(REGISTRY.exercises))
    return room


def backup_of(room):
    return write_backup(room.store.whole(room.workshop.id), NOW)


def brought_back(store, data, **more):
    return restore(store, read_backup(data, FROM_A_COMMAND), REGISTRY, **more)


def content_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return json.loads(archive.read("backup.json"))


def altered(data, change):
    """The backup with its content changed, and sealed anew as whoever knows the format could."""
    content = content_of(data)
    change(content)
    return sealed(json.dumps(content, ensure_ascii=False))


# The same workshop


@pytest.fixture(scope="module")
def three(other):
    return other(), other(), other()


@settings(max_examples=10)
@given(
    seed=st.integers(0, 10_000),
    nicknames=st.lists(names, min_size=1, max_size=4),
    projects=st.lists(texts, max_size=5),
)
def test_a_workshop_that_is_brought_back_is_the_same_whatever_was_done_in_it(three, seed, nicknames, projects):
    before, after, again = three
    room = Room(before, groups=("Red", "Blue"), centres=("cairo", "seoul"))
    fill(room, seed, nicknames, projects)
    told = brought_back(after, backup_of(room))
    assert kept(after, room.workshop.id) == kept(before, room.workshop.id)
    assert told.rows == sum(len(sheet.rows) for sheet in room.snapshot.sheets.values())
    assert told.workshops[0][0].code == room.workshop.code
    # Twice there and back is as good as once.
    brought_back(again, write_backup(after.whole(room.workshop.id), NOW))
    assert kept(again, room.workshop.id) == kept(before, room.workshop.id)


def test_it_is_the_same_on_the_other_kind_of_database(filled, postgres, other):
    there = other(postgres())
    brought_back(there, backup_of(filled))
    assert kept(there, filled.workshop.id) == kept(filled.store, filled.workshop.id)
    back = other()
    brought_back(back, write_backup(there.whole(filled.workshop.id), NOW))
    assert kept(back, filled.workshop.id) == kept(filled.store, filled.workshop.id)


def test_two_half_days_with_every_exercise_and_the_agenda_are_the_same(other, tmp_path):
    with closing(sqlite3.connect(tmp_path / "older.sqlite")) as database:
        database.executescript(OLDER.read_text(encoding="utf-8"))
    before, after = other(f"sqlite:///{(tmp_path / 'older.sqlite').as_posix()}"), other()
    told = brought_back(after, write_backup(before.everything("workshop"), NOW))
    assert len(told.workshops) == 2
    for workshop, _ in told.workshops:
        (old, old_names), (new, new_names) = kept(before, workshop.id), kept(after, workshop.id)
        # What the records of a workshop itself have come to hold since then is added on the way.
        assert [line for line in new.splitlines() if not OF_THE_FRAME.match(line)] == [
            line for line in old.splitlines() if not OF_THE_FRAME.match(line)
        ]
        assert new_names == old_names
    text, called = kept(after, TWO_HALF_DAYS)
    there = set(REGISTRY.names) - SINCE - {"mosaic"}  # it keeps nothing
    assert [name for name in sorted(there) if f'"collection": "{name}"' not in text] == []
    assert {"Ana", "Bilal", "Chen"} <= set(called)


def test_people_join_the_second_machine_by_the_code_that_they_know_and_go_on(filled, other):
    there = other()
    (workshop, key) = brought_back(there, backup_of(filled)).workshops[0]
    workshops = Workshops(there)
    found = workshops.find(filled.workshop.code.lower(), Client("b"))
    assert workshops.join(found, "somebody new", "Chen", "Red").nickname == "Chen"
    ana = next(who.id for who in Snapshots(there).snapshot(workshop.id).people.values() if who.nickname == "Ana")
    workshops.ask_to_return(found, "ana's new phone", ana, "a browser")
    lead = workshops.facilitation(workshop.id, key)
    answer(lead, person_id("ana's new phone"), yes=True)
    assert workshops.seat(workshop.id, "ana's new phone").participant.nickname == "Ana"
    lead.bring_everyone(exercise="feedback")
    assert lead.undo().key == "bring-everyone"


def test_the_word_in_a_qr_code_of_before_opens_nothing_and_the_new_one_does(filled, other):
    there = other()
    (workshop, _) = brought_back(there, backup_of(filled)).workshops[0]
    with pytest.raises(NoSuchWorkshop):
        Workshops(there).find(filled.workshop.word, Client("b"))
    assert Workshops(there).find(workshop.word, Client("b")).id == filled.workshop.id


def test_a_finished_workshop_comes_back_finished(room, other):
    room.lead.close()
    there = other()
    (workshop, key) = brought_back(there, backup_of(room)).workshops[0]
    assert workshop.phase == "closed"
    with pytest.raises(NoSuchWorkshop):
        Workshops(there).find(room.workshop.code, Client("b"))
    Workshops(there).facilitation(workshop.id, key).check()


def test_a_text_that_looks_like_a_person_of_the_file_stays_a_text(room, other):
    room.join("ana", "[person 1]")
    sheet = room.sheet("[[person 2] and [person 1]", [Alignment(project="[[[person 3]")])
    there = other()
    brought_back(there, backup_of(room))
    assert there.sheet(sheet.id).title == "[[person 2] and [person 1]"
    assert there.sheet(sheet.id).rows[0].project == "[[[person 3]"
    assert kept(there, room.workshop.id) == kept(room.store, room.workshop.id)


def test_everything_of_a_laptop_comes_back_and_sheets_on_their_own_are_nobodys(filled, stored, course, other):
    own = stored.create_sheet(course, "ana")
    closed = Room(stored, name="Last year")
    closed.lead.close()
    there = other()
    told = brought_back(there, write_backup(stored.everything("workshop"), NOW))
    assert {workshop.name for workshop, _ in told.workshops} == {"Brussels 2018", "Last year"}
    assert [row.project for row in there.sheet(own.id).rows] == [row.project for row in course.rows]
    assert len(there.history(own.id, None)) == len(stored.history(own.id, None))
    for room in (filled, closed):
        assert kept(there, room.workshop.id) == kept(stored, room.workshop.id)
    with there.reading() as connection:
        assert {line.owner for line in connection.execute(sheet_table.select())} == {""}


# Where it is already


def test_what_is_here_already_is_refused_and_comes_as_a_copy_on_demand(filled, stored):
    data, before = backup_of(filled), kept(stored, filled.workshop.id)
    with pytest.raises(AlreadyThere, match="here already"):
        brought_back(stored, data)
    (copy, _) = brought_back(stored, data, copy=True).workshops[0]
    assert copy.id != filled.workshop.id
    assert copy.code != filled.workshop.code
    assert kept(stored, filled.workshop.id) == before
    mine, theirs = Snapshots(stored).snapshot(filled.workshop.id), Snapshots(stored).snapshot(copy.id)
    assert not mine.sheets.keys() & theirs.sheets.keys()
    assert sorted(sheet.title for sheet in mine.sheets.values()) == sorted(s.title for s in theirs.sheets.values())
    assert {name for coding in theirs.codings for name in coding.sheets.values()} <= theirs.sheets.keys()
    rows = {row.id for sheet in theirs.sheets.values() for row in sheet.rows}
    assert set(theirs.stage.hidden_rows) <= rows
    assert theirs.stage.hidden_rows


def test_a_code_that_a_living_workshop_has_is_refused_and_free_once_that_is_closed(room, other):
    there = other()
    taken = Room(there, name="Seoul")
    there.put_document(taken.workshop.id, "workshop", "workshop", {"name": "Seoul", "code": room.workshop.code})
    there.put_document("codes", "code", room.workshop.code, {"workshop": taken.workshop.id})
    data = backup_of(room)
    with pytest.raises(AlreadyThere, match="in use here for “Seoul”"):
        brought_back(there, data)
    assert brought_back(there, data, copy=True).workshops[0][0].code != room.workshop.code
    taken.lead.close()
    assert brought_back(there, data).workshops[0][0].code == room.workshop.code
    assert Workshops(there).find(room.workshop.code, Client("b")).name == "Brussels 2018"


def test_a_person_brings_back_so_many_workshops_in_a_day_and_no_more(room, other):
    there = other()
    data = backup_of(room)
    for _ in range(20):
        brought_back(there, data, person="eager", copy=True)
    with pytest.raises(BackupRefused, match="At most 20"):
        brought_back(there, data, person="eager", copy=True)
    brought_back(there, data, person="another", copy=True)


# What is not in it


def test_no_word_key_code_of_a_key_or_id_of_a_person_is_in_the_file(filled, stored):
    filled.let_lead("the co-facilitator", "co-facilitator", "the second key")
    filled.workshops.join(filled.workshop, "from a browser", "Dana", browser="the cookie of a browser")
    with filled.lead.act("remove-person") as act:
        act.remove_person(person_id("person 0"))
    stored.first_secretariat()
    say_reach(filled.lead, "192.168.137.1:8501", "The room's wifi", "tram 2018!")
    data = write_backup(stored.everything("workshop"), NOW)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        unpacked = b"".join(archive.read(name) for name in archive.namelist()).decode()
    secrets = {filled.key, filled.workshop.word, "the second key", "the cookie of a browser"}
    with stored.reading() as connection:
        for line in connection.execute(document_table.select()).mappings():
            if line["collection"] in {"key", "grant", "removed", "shown", "reach"}:
                secrets |= {line["id"], *map(str, line["content"].values())}
            if line["collection"] in {"word", "recovery", "screen"}:
                secrets.add(line["id"])
            if (line["collection"], line["id"]) == ("rehearsal", "seed"):
                secrets.add(line["content"]["token"])
            if line["collection"] == "participant":
                secrets |= {line["id"], line["content"].get("browser", "")}
            secrets.add(line["by"])
        secrets |= set(connection.execute(person_table.select()).scalars())
        for table in (device_table, pass_table):
            lines = connection.execute(table.select()).all()
            secrets |= {value for line in lines for value in line if isinstance(value, str)}
    secrets -= {"", "key", "facilitator", "co-facilitator", "recovery", "reach", filled.workshop.code}
    assert len(secrets) > 15
    assert {secret for secret in secrets if secret in unpacked} == set()
    assert "Dana" in unpacked
    assert filled.workshop.code in unpacked


# Cut, altered, hostile


def test_a_backup_with_any_byte_changed_or_cut_off_is_refused_whole(room, other):
    fill(room, seed=1, exercises=1)
    data, there = backup_of(room), other()
    for place in (*range(0, len(data), 41), *range(len(data) - 90, len(data))):
        broken = bytearray(data)
        broken[place] ^= 1 + place % 255
        with pytest.raises(BackupRefused):
            brought_back(there, bytes(broken))
    for length in (*range(0, len(data), 997), len(data) - 1):
        with pytest.raises(BackupRefused):
            brought_back(there, data[:length])
    with pytest.raises(BackupRefused):
        brought_back(there, data + b"\n")
    assert there.documents_everywhere("workshop") == ()


def set_in(*path, value):
    """A change of a content: this value at this place."""

    def change(content):
        *above, last = path
        for name in above:
            content = content[name]
        content[last] = value

    return change


def document(content, collection):
    return next(one for one in content["workshops"][0]["documents"] if one["collection"] == collection)


def of_document(collection, **values):
    return lambda content: document(content, collection)["content"].update(values)


def of_row(**values):
    return lambda content: content["workshops"][0]["sheets"][0]["rows"][0]["row"].update(values)


def add_document(collection, name, content):
    def change(whole):
        like = dict(document(whole, "stage"))
        whole["workshops"][0]["documents"].append(like | {"collection": collection, "id": name, "content": content})

    return change


def nested(depth):
    return [nested(depth - 1)] if depth else "x"


HOSTILE = {
    "another format": set_in("format", value="something else"),
    "a mark that is a pattern": set_in("mark", value=".*"),
    "no list of people": set_in("people", value=None),
    "a stranger as participant": lambda content: document(content, "participant").update(id="0123456789abcdef"),
    "a person that is not counted": lambda content: document(content, "participant").update(by="[person 99]"),
    "a key to the desk": add_document("key", "facilitator", {"hash": "0" * 64}),
    "a grant": add_document("grant", "0123456789abcdef", {"key": "0" * 64}),
    "an act to take back": add_document("action", "x", {}),
    "the seed of the simulated": add_document("rehearsal", "seed", {"token": "x"}),
    "two stages": add_document("stage", "second", {}),
    "one document twice": add_document("stage", "stage", {}),
    "a name of a document that is too long": add_document("debate", "x" * 81, {}),
    "a collection that is none": add_document("../x", "x", {}),
    "a stage that is none": of_document("stage", called="often"),
    "a workshop without a name": of_document("workshop", name=" "),
    "a code that is none": of_document("workshop", code="O0O0O0"),
    "an open workshop without a code": of_document("workshop", code=""),
    "a finished workshop with a code": of_document("workshop", phase="closed"),
    "a nickname that is too long": of_document("participant", nickname="x" * 61),
    "a ballot that is none": add_document("debate", "ballot.before", {"state": "open", "votes": 7}),
    "a text that is too long": add_document("debate", "table", {"text": "x" * 10_001}),
    "a list in lists in lists": add_document("debate", "table", {"text": nested(40)}),
    "a goal that is none": of_row(goal="99"),
    "hours of a year": of_row(hours=1e9),
    "a row that is empty": of_row(project="", goal="", target="", indicator="", strategic_focus="", why=""),
    "a version beyond every column": of_row(version=2**40),
    "a row twice": lambda content: content["workshops"][0]["sheets"][0]["rows"].append(
        content["workshops"][0]["sheets"][0]["rows"][0]
    ),
    "a position below nothing": lambda content: content["workshops"][0]["sheets"][0]["rows"][0].update(position=-1),
    "a sheet of another workshop": set_in("workshops", 0, "sheets", 0, "sheet", "workshop", value="bcdfghjkmnpq"),
    "an id that is a path": set_in("workshops", 0, "id", value="../../etc"),
    "a moment before there were any": lambda content: document(content, "stage").update(at="0001-01-01T00:00:00+14:00"),
    "a moment of no zone": lambda content: document(content, "stage").update(at="2026-01-01T00:00:00"),
    "a history with a goal that is none": lambda content: content["workshops"][0]["sheets"][0]["changes"][-1][
        "content"
    ].update(goal="99"),
}


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_the_store_would_not_keep_is_refused_from_a_file_and_nothing_is_written(room, other, change):
    room.join("ana", "Ana")
    room.sheet(rows=[Alignment(project="Leak detection", goal="6")])
    there = other()
    with pytest.raises(BackupRefused) as refused:
        brought_back(there, altered(backup_of(room), change))
    assert str(refused.value)
    assert there.documents_everywhere("workshop") == ()
    assert there.sheets(None) == ()


def test_signs_that_turn_other_peoples_text_are_dropped_on_the_way(room, other):
    room.sheet(rows=[Alignment(project="Leak detection", goal="6")])
    there = other()
    brought_back(there, altered(backup_of(room), add_document("debate", "table", {"lead": "a\u202eb\x00c"})))
    assert there.document(room.workshop.id, "debate", "table").content["lead"] == "abc"


def archive_of(files, compression=zipfile.ZIP_DEFLATED):
    """A sealed archive of any files."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", compression) as archive:
        for name, data in files:
            archive.writestr(name, data)
        archive.comment = b"sha256:" + b"0" * 64
    before = written.getvalue()[:-64]
    return before + hashlib.sha256(before).hexdigest().encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"not a file of ours",
        b"%PDF-1.7",
        archive_of([("README.md", "x")]),
        archive_of([("README.md", "x"), ("backup.json", "{}"), ("../../evil", "x")]),
        archive_of([("README.md", "x"), ("backup.json", "[" * 200_000)]),
        archive_of([("README.md", "x"), ("backup.json", b"\xff\xfe")]),
        archive_of([("README.md", "x"), ("backup.json", '{"format": "sdg-workshop-backup", "version": 0}')]),
        archive_of([("README.md", "x"), ("backup.json", "{}")], zipfile.ZIP_BZIP2),
        archive_of([("README.md", "x"), ("backup.json", "0" * 17 * 1024 * 1024)]),
    ],
)
def test_a_file_that_is_no_backup_is_refused_with_a_sentence(data):
    with pytest.raises(BackupRefused) as refused:
        read_backup(data, FROM_A_PAGE)
    assert not str(refused.value).startswith("error-")


def test_a_backup_that_says_it_is_smaller_than_it_is_is_read_no_further(room):
    data = backup_of(room)
    with pytest.raises(BackupRefused, match="more in this backup"):
        read_backup(data, Bounds(len(data), 100, 10_000))
    with pytest.raises(BackupRefused, match="too large"):
        read_backup(data, Bounds(100, 10_000, 10_000))


def test_a_small_file_of_very_many_values_is_read_no_further(room):
    many = altered(backup_of(room), add_document("debate", "table", [[] for _ in range(600_000)]))
    assert len(many) < 20_000
    with pytest.raises(BackupRefused, match="more in this backup"):
        read_backup(many, FROM_A_PAGE)


def test_a_newer_format_is_told_from_a_damaged_file(room):
    with pytest.raises(BackupRefused, match="Update the app"):
        read_backup(altered(backup_of(room), set_in("version", value=99)), FROM_A_PAGE)


def test_an_older_copy_of_the_app_reads_what_a_newer_one_wrote_and_passes_over_what_it_does_not_know(room, other):
    room.join("ana", "Ana", "Red")
    room.sheet(rows=[Alignment(project="Leak detection", goal="6")])

    def know_more(content):
        (workshop,) = content["workshops"]
        (sheet,) = workshop["sheets"]
        kept_ones = (
            content,
            workshop,
            sheet,
            sheet["sheet"],
            sheet["rows"][0],
            sheet["rows"][0]["row"],
            *sheet["changes"],
        )
        frame = (each for one in workshop["documents"] for each in (one, one["content"]))
        for known in (*kept_ones, *frame):
            known["since_then"] = {"more": [1, None]}

    there = other()
    brought_back(there, altered(backup_of(room), know_more))
    assert kept(there, room.workshop.id) == kept(room.store, room.workshop.id)


def test_the_file_says_what_is_in_it(room):
    with zipfile.ZipFile(io.BytesIO(backup_of(room))) as archive:
        assert archive.testzip() is None
        about = archive.read("README.md").decode()
        content = json.loads(archive.read("backup.json"))
    assert all(f"`{name}`" in about for name in content)
    listed = content["workshops"][0]
    assert all(f"`{name}`" in about for name in (*listed, *listed["documents"][0]))
