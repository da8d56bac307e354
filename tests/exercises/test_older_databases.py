"""A database of the version before sheets had owners: all is there, and found by those it belongs to."""

import io
import sqlite3
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest
from alembic import command
from sqlalchemy import MetaData, create_engine

from alignment import NotThere
from alignment.access import Mode, Verb
from alignment.store import Access, Action, Passes, open_store, person_id
from alignment.store.connection import alembic_config
from exercises.debate.ballots import ballot
from exercises.expectations.answers import answers
from exercises.recommendations.ideas import own_dots, recommendations
from exercises.registry import REGISTRY
from exercises.workshop.export import write_workshop
from exercises.workshop.joining.codes import Client
from exercises.workshop.rooms import WorkshopRooms
from exercises.workshop.snapshots import Snapshots
from exercises.workshop.workshops import Workshops
from tests.exercises.told import told

OLD = Path(__file__).parent / "databases" / "before_owners.sql"
REVISION = "0005"
ANA, BILAL, CHEN = "anas-token-1", "bilals-token-1", "chens-token-1"  # as they stood in addresses
AT_HOME = "a-browser-of-today-with-a-cookie"
WHOLE, KEY, CODE = "f3vdz8d2vt6c", "i4We2CixIuSPEZDH0u73dqG0OeZ7gBLQ", "3TACHF"
FACE_DOWN, RED, BLUE = "kj6fj2823r82", "7wtw9chk8pm6", "fz9z2m85r7ch"
ON_ITS_OWN = "pfhfjkx2x8dz"


def written_anew(file, url):
    """What the old version wrote, in the tables that it made of another kind of database."""
    before, after = create_engine(f"sqlite:///{file}"), create_engine(url)
    with before.connect() as reading, after.begin() as writing:
        command.upgrade(alembic_config(writing), REVISION)
        found, made = MetaData(), MetaData()
        found.reflect(reading)
        made.reflect(writing)
        for table in (table for table in found.sorted_tables if table.name != "alembic_version"):
            lines = [dict(line) for line in reading.execute(table.select().order_by(*table.primary_key)).mappings()]
            if table.name == "change":  # the database counts these by itself
                lines = [{name: value for name, value in line.items() if name != "id"} for line in lines]
            if lines:
                writing.execute(made.tables[table.name].insert(), lines)
    before.dispose()
    after.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def older(request, tmp_path):
    """The store of today on the database of before."""
    file = tmp_path / "older.sqlite"
    with closing(sqlite3.connect(file)) as database:
        database.executescript(OLD.read_text(encoding="utf-8"))
    url = f"sqlite:///{file.as_posix()}"
    if request.param == "postgresql":
        written_anew(file, url := request.getfixturevalue("postgres")(tables=False))
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture
def workshops(older):
    return Workshops(older)


def access(store, token, mode=Mode.ROOM):
    return Access(store, token, WorkshopRooms(), mode)


def lines(book):
    rows = (row for page in book.worksheets for row in page.iter_rows(values_only=True))
    return [" | ".join(str(value) for value in row if value not in {None, ""}) for row in rows]


def test_sheets_have_their_rows_history_and_what_was_typed_but_not_saved(older):
    ana = access(older, ANA)
    assert [one.summary.title for one in ana.sheets()].count("Ana's own course") == 1
    leaks, buses = ana.sheet(ON_ITS_OWN).rows
    assert (leaks.project, leaks.goal, leaks.local.measure) == ("Leak detection", "13", "Leaks found")
    assert (buses.project, buses.indicator) == ("Bus lanes", "11.2.1")
    deleted = next(change for change in ana.history(ON_ITS_OWN) if change.action is Action.DELETED)
    assert deleted.by == person_id(ANA)
    assert ana.drafts(ON_ITS_OWN)[buses.id].project == "Bus lanes, half ty"
    (heading,) = older.form_drafts(ANA, f"sheet/{ON_ITS_OWN}")
    assert heading.fields["title"] == "Half a ti"
    ana.restore(ON_ITS_OWN, deleted.id)
    assert [row.project for row in ana.sheet(ON_ITS_OWN).rows] == ["Leak detection", "Water kiosks", "Bus lanes"]


def test_the_first_browser_that_goes_on_as_somebody_has_their_sheets_seat_and_drafts(older, workshops):
    passes = Passes(older, AT_HOME)
    assert passes.claim(ANA) == ANA
    assert passes.person() == ANA
    assert workshops.seat(WHOLE, ANA).participant.nickname == "Ana"
    with pytest.raises(NotThere):
        access(older, "another-browser-of-today-entirely").sheet(RED)


def test_a_sheet_belongs_to_who_made_it_also_on_the_internet(older):
    ana, chen = access(older, ANA, Mode.PRIVATE), access(older, CHEN, Mode.PRIVATE)
    assert ana.verbs(ON_ITS_OWN) == frozenset(Verb)
    assert [one.summary.title for one in ana.bin()] == ["Put away"]
    assert chen.verbs(ON_ITS_OWN) == frozenset()
    assert older.first_secretariat() != ""  # a secretariat there never was


def test_a_workshop_keeps_what_everybody_did_votes_among_it(older):
    snapshot = Snapshots(older).snapshot(WHOLE)
    assert [who.nickname for who in snapshot.people.values()] == ["Ana", "Bilal", "Chen"]
    assert ballot(snapshot, "before").counts == (1, 2, 0)
    assert ballot(snapshot, "before").votes[person_id(CHEN)] == "yes"
    assert ballot(snapshot, "after").counts == (3, 0, 0)
    assert answers(snapshot, "before").steps == (0, 1, 1, 1, 0)
    (first, second, third) = recommendations(snapshot)
    assert [own_dots(snapshot, person_id(who)) for who in (ANA, BILAL, CHEN)] == [
        {first.id: 1}, {second.id: 2}, {third.id: 3},
    ]  # fmt: skip


def test_a_workshop_of_before_is_exported_with_every_exercise(older):
    book = openpyxl.load_workbook(io.BytesIO(write_workshop(REGISTRY, Snapshots(older).snapshot(WHOLE), "en")))
    found = lines(book)
    for text in (
        "Ana answers: What do you expect from this workshop?", "Bilal answers: What do you take home?", "Chen teaches",
        "Ana argues", "Yes | 1 | 3 | 2", "Bilal's city", "Chen promises", "Ana goes on",
        "Bilal's neighbours | Residents | Local | 5", "14 (Red)", "Chen's session | 3 | 6", "Ana recommends | May | 1",
        "3 | Yes, with changes | Ana was helped",
    ):  # fmt: skip
        assert told(text, found), text


def test_a_workshop_of_before_goes_on(older, workshops):
    lead = workshops.facilitation(WHOLE, KEY)
    lead.grant("the facilitator of today")
    assert workshops.desk(WHOLE, "the facilitator of today").undo().key == "reveal"
    assert "expectations.after" not in Snapshots(older).snapshot(WHOLE).stage.revealed
    workshop = workshops.find(CODE, Client("browser"))
    assert workshops.join(workshop, "a newcomer's token", "Dana", "Red").nickname == "Dana"
    assert lead.renew_code().word != ""


def test_what_lies_face_down_stays_with_its_group(older):
    red, blue = access(older, ANA), access(older, BILAL)
    assert [row.goal for row in red.sheet(RED).rows] == ["9", "", ""]
    with pytest.raises(NotThere):
        red.sheet(BLUE)
    assert Verb.WRITE in blue.verbs(BLUE)
    assert RED not in [one.summary.id for one in access(older, CHEN).sheets()]
