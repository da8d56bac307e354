import io
from datetime import date, datetime, timedelta, timezone
from random import Random

import openpyxl
import pytest

from alignment import Alignment, AlignmentSheet, Effect
from alignment.ground.records import content_of
from alignment.ground.wording import languages
from alignment.store import open_store
from benchmarks.reports import played
from exercises.agenda.clock import open_day, start
from exercises.agenda.programme_files import programmes
from exercises.brussels_case.preparing import place, prepare
from exercises.own_course.courses import start_course
from exercises.registry import REGISTRY
from exercises.workshop.export import workshop_file_name, write_workshop
from exercises.workshop.rehearsal.people import Rehearsal
from tests.alignment.workbook.printed import pages_of

HOSTILE = '=HYPERLINK("http://evil","x")'


def opened(own, language="en"):
    return openpyxl.load_workbook(io.BytesIO(write_workshop(REGISTRY, own.snapshot, language)), rich_text=True)


def said(page):
    return [str(cell.value) for row in page.iter_rows() for cell in row if cell.value is not None]


def everything(book):
    return [text for page in book for text in said(page)]


def links(page):
    return {cell.value: cell.hyperlink.location for row in page.iter_rows() for cell in row if cell.hyperlink}


def lines(page):
    """The rows of a tab's table, each by the names of its columns."""
    names, *rows = page.iter_rows(values_only=True)
    return [dict(zip(names, row, strict=True)) for row in rows]


def test_the_contents_name_every_exercise_also_one_that_gathered_nothing(new_room):
    own = new_room()
    book = opened(own)
    named, told = links(book["Summary"]), said(book["Summary"])
    for listed in REGISTRY.exercises:
        title = listed.say("en")("card-title")
        gathered = any(table.rows for table in listed.outcome(own.snapshot, listed.say("en")))
        assert any(title in text for text in told)
        assert (title in named) == gathered
    assert "Nothing was gathered." in told


def test_the_summary_says_whose_workshop_it_is_and_leads_to_every_tab(new_room):
    own = new_room(place="Brussels", starts=date(2018, 5, 28), ends=date(2018, 5, 29), centres=("cairo", "Lagos"))
    own.join("a", "Amal")
    own.lead.add_sheet(AlignmentSheet(title="Water", rows=(Alignment(project="p", goal="6"),)))
    book = opened(own)
    summary = said(book["Summary"])
    for fact in ("Brussels", "28\u2009–\u200929 May 2018", "Cairo and Lagos", "1 person"):
        assert fact in summary
    places = [location.rpartition("!")[0] for location in links(book["Summary"]).values()]
    assert [f"'{name}'" for name in book.sheetnames[1:]] == list(dict.fromkeys(places))


def test_every_table_is_an_excel_table_from_a1_whatever_the_exercise(new_room):
    own = new_room(groups=("North", "South"), centres=("cairo", "seoul"))
    rehearsal = Rehearsal(REGISTRY, own.store, own.lead)
    rehearsal.add(2)
    prepare(own.lead, in_groups=True)
    for listed in REGISTRY.exercises:
        own.lead.bring_everyone(exercise=listed.name)
        rehearsal.act(lambda: own.snapshot, Random(3))
    own.lead.reveal(place(own.snapshot))
    pages = opened(own).worksheets[1:]
    handouts = [page for page in pages if "STRATEGIC FOCUS" in said(page)]
    assert len(handouts) >= 3
    for page in set(pages) - set(handouts):
        (table,) = page.tables.values()
        assert table.ref.startswith("A1:")
        assert table.autoFilter
    assert all(len(page.title) <= 31 and not page.tables for page in handouts)


def test_what_people_wrote_is_a_line_with_its_exercise(new_room):
    own = new_room()
    seat = own.join("a")
    seat.contribute("expectations", f"before.{seat.participant.id}", lambda _: {"step": 4, "text": "Tools"})
    assert "Tools" not in everything(opened(own))
    own.lead.reveal("expectations.before")
    (line,) = [line for line in lines(opened(own)["What was said"]) if line["Text"] == "Tools"]
    assert line["Exercise"] == "Expectations and where we stand"


def test_each_sheet_has_its_classic_handout_with_four_columns_and_all_rows_are_on_one_tab(new_room):
    own = new_room()
    row = Alignment(
        strategic_focus="Water",
        project="Kiosks",
        goal="6",
        target="6.1",
        why="Nobody walks far",
        hours=2.5,
        effect=Effect.HARMS,
    )
    own.lead.add_sheet(AlignmentSheet(title="Urban water", rows=(row,)))
    book = opened(own)
    classic = book["Urban water"]
    header = next(r for r in classic.iter_rows(values_only=True) if "PROJECT EXAMPLE" in r)
    # The number has its title beside it, under one heading.
    assert header[1:6] == ("STRATEGIC FOCUS", "PROJECT EXAMPLE", "SDG NUMBER", None, "SDG INDICATOR")
    (one,) = lines(book["All rows"])
    assert (one["Sheet"], one["Strategic focus"], one["SDG number"]) == ("Urban water", "Water", 6)
    assert (one["Why does it serve this goal?"], one["Effect on the goal"], one["Hours"]) == (
        "Nobody walks far",
        "Harms",
        2.5,
    )


def test_a_row_that_the_facilitator_hid_is_on_no_tab(new_room):
    own = new_room()
    sheet = own.lead.add_sheet(AlignmentSheet(title="Water", rows=(Alignment(project="Rude"), Alignment(project="x"))))
    own.hide_row(sheet.rows[0].id)
    assert "Rude" not in everything(opened(own))
    assert "x" in said(opened(own)["All rows"])


@pytest.mark.parametrize("by_ending", [False, True])
def test_the_agreement_of_groups_and_their_copies_come_once_they_are_revealed(new_room, by_ending):
    own = new_room(groups=("North", "South"))
    prepare(own.lead, in_groups=True)
    for sheet in own.snapshot.sheets.values():
        own.align(sheet, 1, "5", why="What a group said")
    hidden = opened(own)
    assert "What a group said" not in everything(hidden)
    assert "5 (North and South)" not in everything(hidden)
    assert "Agreement of the groups" not in hidden.sheetnames
    assert any("still hidden" in text for text in said(hidden["Summary"]))
    if by_ending:  # what was never revealed is not lost with the workshop
        own.lead.close()
    else:
        own.lead.reveal(place(own.snapshot))
    book = opened(own)
    assert "5 (North and South)" in said(book["Agreement of the groups"])
    assert "100%" in said(book["Agreement of the groups"])
    assert everything(book).count("What a group said") == 2
    assert [name for name in book.sheetnames if name.endswith("Brussels")] == ["North · Brussels", "South · Brussels"]


@pytest.mark.parametrize("text", [HOSTILE, "+1", "@SUM(A1)", "-2+3", "#N/A", "\x07bell", "x" * 40_000, "_x0041_"])
def test_whatever_people_write_stays_text(new_room, text):
    own = new_room(centres=(text[:40],), groups=(text[:30], "B"), place=text[:50])
    kept = text[:300]
    seat = own.join("a", centre="cairo")
    seat.contribute("expectations", f"before.{seat.participant.id}", lambda _: {"step": 1, "text": kept})
    own.lead.reveal("expectations.before")
    start_course(seat, f"a {text[:9_000]}", (Alignment(project=f"b {text[:9_000]}"),))
    own.lead.add_sheet(AlignmentSheet(title=text[:9_000].replace("\x07", "") or "x", rows=(Alignment(project="p"),)))
    book = opened(own)
    cells = [cell for page in book for row in page.iter_rows() for cell in row if cell.value is not None]
    assert not [cell.coordinate for cell in cells if cell.data_type in {"f", "e"}]
    if kept.isprintable():
        assert kept in [str(cell.value).replace("_x005F_", "_") for cell in cells]


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_tab_runs_as_the_language_does(new_room, language):
    own = new_room()
    own.lead.add_sheet(AlignmentSheet(title="Water", rows=(Alignment(project="p", goal="6"),)))
    leftward = languages()[language].direction == "rtl"
    assert {bool(page.sheet_view.rightToLeft) for page in opened(own, language)} == {leftward}


def test_a_rehearsal_says_so_on_every_tab_and_counts_no_simulated_participant_as_a_person(new_room):
    own = new_room()
    own.join("a")
    Rehearsal(REGISTRY, own.store, own.lead).add(3)
    own.lead.add_sheet(AlignmentSheet(title="Water", rows=(Alignment(project="p", goal="6"),)))
    book = opened(own)
    notice = "Rehearsal: answers of 3 simulated participants are in this workbook."
    assert notice in said(book["Summary"])
    tables = [page for page in book if page.tables and page.title != "Summary"]
    assert tables
    assert all(line["Note"] == "Rehearsal" for page in tables for line in lines(page))
    assert "Illustrative: made up for practice" in said(book["Water"])
    assert "1 person (and 3 simulated participants)" in said(book["Summary"])


def test_an_illustrative_case_is_told_on_the_cover(new_room):
    own = new_room()
    assert not any("illustrative" in text for text in said(opened(own)["Summary"]))
    prepare(own.lead, in_groups=False)
    assert any("illustrative" in text for text in said(opened(own)["Summary"]))


def test_the_file_is_called_after_the_workshop(new_room):
    assert workshop_file_name(new_room(name="Brussels").snapshot) == "sdg-alignment-brussels.xlsx"


def test_the_agenda_comes_as_it_was_planned_and_once_a_clock_was_kept_as_it_ran(new_room):
    own = new_room(programme="brussels-as-run", language="en")
    planned = opened(own)["Agenda"]
    assert list(dict.fromkeys(text for text in said(planned) if text.startswith("Day "))) == ["Day 1", "Day 2"]
    assert "13:45" in said(planned)
    opens = datetime(2018, 5, 28, 13, 45, tzinfo=timezone(timedelta(hours=2)))
    clock = open_day(programmes()["brussels-as-run"].days[0], opens)
    clock = start(clock, clock.turns[0].id, opens + timedelta(minutes=4))
    own.gather("agenda", "clock", lambda _: content_of(clock))
    ran = said(opened(own)["Agenda"])
    assert "13:49" in ran
    assert "28 May 2018" in ran
    assert "Day 1" not in ran
    own.gather("agenda", "clock", lambda _: {"version": 99})  # one that cannot be read is as good as none
    assert said(opened(own)["Agenda"]) == said(planned)


def test_a_workshop_without_an_agenda_has_no_tab_for_one(new_room):
    assert "Agenda" not in opened(new_room()).sheetnames


def test_the_workbook_of_a_workshop_of_two_days_prints_on_twenty_pages_and_nothing_below_nine_points(tmp_path):
    store = open_store(f"sqlite:///{tmp_path / 'two-days.db'}")
    snapshot = played(store, 5, "fr")  # the language whose words take the most room
    store.close()
    book = openpyxl.load_workbook(io.BytesIO(write_workshop(REGISTRY, snapshot, "fr")))
    assert sum(map(pages_of, book)) <= 20
    for page in book:
        area = page.print_area.rpartition("!")[2].replace("$", "")
        written = [cell for row in page[area] for cell in row if cell.value is not None]
        assert min(cell.font.sz for cell in written) * page.page_setup.scale >= 900
        assert all(part.size * page.page_setup.scale >= 900 for part in (page.oddFooter.left, page.oddFooter.right))
