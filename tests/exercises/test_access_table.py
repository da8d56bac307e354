"""The table of who may what, tried on everybody's way out: pages, the live view's stream, and downloads.

Strangers have all ids: an id is no permission. The room's screen is for those who take part or lead, and for whoever
has the word of its link ("screen").
"""

import io
import json
import zipfile
from dataclasses import replace

import pytest
import streamlit as st
from pypdfium2 import PdfDocument

from alignment import Alignment, AlignmentSheet
from alignment.access import Opened
from exercises.workshop.errors import NotFacilitator

SHEET, HOME, ATLAS, LEAD = (
    "alignment/pages/sheet.py", "exercises/pages/home.py", "alignment/pages/atlas.py", "exercises/pages/lead.py"
)  # fmt: skip
SAID = "A tram to the hospital"
ROW = Alignment(project="Bus lanes", goal="11", why=SAID)

READ, TAKE_AWAY, CHANGE, SHARE, PAST = "read", "take away", "change", "share", "history"
LISTED, COUNTED, SCREEN, PHONE, EXPORTED = "on home", "in the atlas", "on the screen", "on the phone", "in the export"
READS = {READ, TAKE_AWAY}
RULES = {*READS, CHANGE, SHARE, PAST, LISTED}

ALONE, OPEN, FACE_DOWN, HIDDEN = "a sheet of Ana's own", "the room's sheet", "Red's copy, face down", "a hidden row"
TABLE = {
    ALONE: {
        "stranger": set(),
        "viewer": {*READS, LISTED},
        "editor": {*READS, CHANGE, PAST, LISTED},
        "ana": {*RULES, COUNTED},
        "bob": set(),
        "co": set(),
        "lead": set(),
        "office": {*RULES, COUNTED},
    },
    OPEN: {
        "stranger": set(),
        "screen": {SCREEN},
        "viewer": {*READS, LISTED},
        "editor": {*READS, CHANGE, PAST, LISTED},
        "ana": {*READS, CHANGE, LISTED, COUNTED, SCREEN, PHONE},
        "bob": {*READS, CHANGE, LISTED, COUNTED, SCREEN, PHONE},
        "co": {*READS, PAST, LISTED, COUNTED, SCREEN, EXPORTED},
        "lead": {*RULES, COUNTED, SCREEN, EXPORTED},
        "office": {*RULES, COUNTED},
    },
    FACE_DOWN: {
        "stranger": set(),
        "screen": set(),
        "viewer": set(),
        "editor": set(),
        "ana": {*READS, CHANGE, LISTED, PHONE},
        "bob": set(),
        "co": {*READS, PAST, LISTED},
        "lead": RULES,
        "office": RULES,
    },
    HIDDEN: {
        "stranger": set(),
        "screen": set(),
        "viewer": set(),
        "editor": set(),
        "ana": set(),
        "bob": set(),
        "co": READS,
        "lead": READS,
        "office": READS,
    },
}
CELLS = [(thing, who) for thing, column in TABLE.items() for who in column]


@pytest.fixture(autouse=True)
def private(monkeypatch):
    monkeypatch.setenv("SDG_WORKSHOP_ACCESS", "private")


@pytest.fixture
def taken(monkeypatch):
    """What the buttons of pages that give files would write, by label, when they are pressed."""
    found, real = {}, st.download_button

    def noted(label, data, *given, **named):
        if not label.endswith("PNG"):  # a picture says nothing that could be found, and the PDF has the same
            found[label] = data
        return real(label, data, *given, **named)

    monkeypatch.setattr(st, "download_button", noted)
    return found


@pytest.fixture
def seated(seated):
    """With the secretariat's office besides."""
    seated.access("office").join_secretariat(seated.store.renew_secretariat())
    return seated


def put(room, thing):
    """A sheet with the secret in it, brought before the room where it is the room's; gives its id."""
    if thing == ALONE:
        owner, sheet = "ana", room.access("ana").create_sheet(AlignmentSheet(title="The plan", rows=(ROW,))).id
    elif thing == FACE_DOWN:
        owner, coding = "lead", room.lead.start_coding(AlignmentSheet(title="The plan", rows=(ROW,)))
        room.lead.bring_everyone(sheet=coding.id)
        sheet = coding.sheets["Red"]
        room.align(room.store.sheet(sheet), 1, "5", why=SAID)
    else:
        owner, sheet = "lead", room.sheet("The plan", (ROW,)).id
    if thing == HIDDEN:
        room.hide_row(room.store.sheet(sheet).rows[0].id)
    for who, opened in (("viewer", Opened.VIEW), ("editor", Opened.EDIT)):
        room.access(who).open_link(room.access(owner).share(sheet, opened))
    return sheet


def in_file(write):
    """Whether the secret is in what a button gives: in any part of a workbook or backup, on paper or in plain text."""
    content = write()
    if content.startswith(b"%PDF"):
        return any(SAID in page.get_textpage().get_text_range() for page in PdfDocument(content))
    if not content.startswith(b"PK"):
        return SAID in content.decode()
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return any(SAID.encode() in parts.read(part) for part in parts.namelist())


def ways_to(person, room, who, sheet, taken):
    page = person(SHEET, sheet=sheet, who=who)
    links = {link.proto.label for link in page.app.get("page_link")}
    found = {
        READ: SAID in page.html,
        CHANGE: "Edit" in page.buttons or "Add a row" in page.buttons,
        SHARE: "Stop sharing" in page.buttons,
        PAST: "History" in links,
        TAKE_AWAY: any(map(in_file, taken.values())),
        SCREEN: SAID in room.sends("projector", "" if who == "screen" else who),
        PHONE: SAID in room.sends("phone", who),
        LISTED: any(button.key == f"open-{sheet}" for button in person(HOME, who=who).app.button),
        COUNTED: "The plan" in chart(person(ATLAS, who=who, view="courses", **{"from": "store"})),
    }
    taken.clear()
    person(LEAD, who=who, workshop=room.workshop.id)
    # A backup has everything, so that a workshop can go on from it, and who leads alone may take one.
    backup = taken.pop("Take a backup", None)
    assert (backup is not None and in_file(backup)) == (who == "lead" and room.store.sheet(sheet).workshop != "")
    found[EXPORTED] = any(map(in_file, taken.values()))
    return {way for way, is_open in found.items() if is_open}


def chart(page):
    charts = page.app.get("plotly_chart")
    return json.dumps(json.loads(charts[0].proto.spec)["data"]) if charts else ""


@pytest.mark.parametrize(("thing", "who"), CELLS, ids=map(": ".join, CELLS))
def test_by_every_way_out_people_get_what_the_table_gives_them_and_no_more(person, seated, taken, thing, who):
    found = ways_to(person, seated, who, put(seated, thing), taken)
    of_the_row = {*READS, SCREEN, PHONE, EXPORTED}
    assert (found & of_the_row if thing == HIDDEN else found) == TABLE[thing][who]


@pytest.mark.parametrize("who", TABLE[FACE_DOWN])
def test_revealed_a_copy_is_read_by_all_who_take_part_and_shown_on_the_screen(person, seated, taken, who):
    sheet = put(seated, FACE_DOWN)
    seated.lead.reveal(seated.snapshot.codings[0].id)
    page = person(SHEET, sheet=sheet, who=who)
    assert (SAID in page.html) == (who not in {"stranger", "screen"})
    on_screen = {"screen", "ana", "bob", "co", "lead"}
    assert ("Gender equality" in seated.sends("projector", "" if who == "screen" else who)) == (who in on_screen)
    taken.clear()
    person(LEAD, who=who, workshop=seated.workshop.id)
    assert any(map(in_file, taken.values())) == (who in {"lead", "co"})


def test_who_wrote_a_row_sees_it_still_and_the_room_does_not(person, seated, taken):
    sheet = seated.sheet("The plan")
    row = seated.seat("ana").align(sheet.id, replace(ROW, project="Mine"))
    seated.hide_row(row.id)
    assert {who: ways_to(person, seated, who, sheet.id, taken) >= READS for who in ("ana", "bob")} == {
        "ana": True, "bob": False,
    }  # fmt: skip
    for view in ("projector", "phone"):
        assert SAID not in seated.sends(view, "ana")


def test_who_was_removed_is_shown_nothing(person, seated, taken):
    sheet = put(seated, OPEN)
    with seated.lead.act("remove-person") as act:
        act.remove_person(seated.seat("ana").participant.id)
    assert ways_to(person, seated, "ana", sheet, taken) == set()


def test_a_desk_left_open_gives_no_export_once_the_key_is_renewed(person, seated, taken):
    put(seated, OPEN)
    person(LEAD, who="lead", workshop=seated.workshop.id)
    write = taken["Export the workshop (Excel)"]
    assert in_file(write)
    seated.lead.renew_key()
    with pytest.raises(NotFacilitator):
        write()
