import io
import re
from dataclasses import replace
from datetime import date
from random import Random

import docx
import pytest

from alignment import Alignment, AlignmentSheet
from alignment.paper import Fields, Heading, Items, Paragraph, Picture, Table
from alignment.store import open_store
from exercises.__main__ import main
from exercises.brussels_case.preparing import place, prepare
from exercises.registry import REGISTRY
from exercises.report.command import ReportRefused
from exercises.report.writing import Wish, sections, written
from exercises.workshop.rehearsal.people import Rehearsal
from tests.exercises.a_room import Room


WORDLESS = set()
NOTHING_OF_ITS_OWN = set()
OF_SHEETS_AND_OTHERS = set()


def report(own, **wish):
    return written(REGISTRY, own.snapshot, Wish(**wish))


def texts(paper):
    """All that a paper says, block by block."""
    for block in paper.blocks:
        if isinstance(block, Heading | Paragraph):
            yield block.body.text
        elif isinstance(block, Items):
            yield from (item.text for item in block.items)
        elif isinstance(block, Fields | Table):
            yield from (body.text for row in block.rows for body in row)
        elif isinstance(block, Picture):
            yield block.alternative


def everything(paper):
    return "\n".join(texts(paper))


def said_in_one(text):
    """A text in one line, without the mark of what kind of subject a name is."""
    return " ".join(text.removeprefix("plan:").split())


def headings(paper):
    return [block.body.text for block in paper.blocks if isinstance(block, Heading) and block.level == 1]


def said_by_people(content):
    """The texts of some words that a document of an exercise keeps."""
    values = content.values() if isinstance(content, dict) else content
    for value in values:
        if isinstance(value, str):
            yield from (line for line in value.splitlines() if re.search(r"\w{2,}\s+\w{2,}", line))
        elif isinstance(value, dict | list | tuple):
            yield from said_by_people(value)


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """Two half-days with simulated people, who have answered everything; what lay face down is laid open."""
    store = open_store(f"sqlite:///{tmp_path_factory.mktemp('report') / 'full.db'}")
    own = Room(
        store, name="Working session", place="Brussels", language="en", centres=("cairo", "seoul"),
        groups=("North", "South"), programme="brussels-as-run",
    )  # fmt: skip
    rehearsal, chance = Rehearsal(REGISTRY, store, own.lead), Random(5)
    rehearsal.add(2)
    prepare(own.lead, in_groups=True)
    for listed in REGISTRY.exercises:
        own.lead.bring_everyone(exercise=listed.name)
        if listed.begin:
            listed.begin(own.lead)
        for _ in range(2):
            rehearsal.act(lambda: own.snapshot, chance)
            if listed.next_step and (step := listed.next_step(own.snapshot)):
                step.act(own.lead)
    own.lead.reveal(place(own.snapshot))
    yield own
    store.close()


def lacking(own, **wish):
    """What people wrote in exercises and a report lacks, each with the exercise it was written in."""
    found = said_in_one(everything(report(own, **wish)))
    kept = [(exercise, text) for exercise, own in own.snapshot.gathered.items() for document in own.values()
            for text in said_by_people(document.content)]  # fmt: skip
    return {(exercise, text) for exercise, text in kept if said_in_one(text) not in found}


def test_every_answer_that_the_workshop_gathered_is_in_it(full):
    found = said_in_one(everything(report(full)))
    assert lacking(full) == set()
    rows = [row for sheet in full.snapshot.sheets.values() for row in sheet.rows]
    said = [getattr(row, name) for row in rows for name in ("strategic_focus", "project", "why", "change_tomorrow")]
    assert [text for text in said if said_in_one(text) not in found] == []


def test_every_exercise_of_the_registry_is_played_and_one_that_were_left_out_would_be_missed(full):
    """Nobody writes in those of `WORDLESS`; of each other one a text must be missing from a report without it."""
    gathered = {name for name, own in full.snapshot.gathered.items() if own}
    assert set(REGISTRY.names) - gathered == NOTHING_OF_ITS_OWN
    for name in {*gathered} & set(REGISTRY.names) - WORDLESS:
        without = tuple(section for section in sections(REGISTRY) if section != name)
        assert name in {exercise for exercise, _ in lacking(full, sections=without)} | OF_SHEETS_AND_OTHERS, name


def test_an_exercise_that_gathered_nothing_is_named_as_left_out_and_has_no_page(new_room):
    paper = report(new_room())
    title = REGISTRY.known("debate").say("en")("card-title")
    assert title not in headings(paper)
    assert any(title in text for text in list(texts(paper))[-3:])


def test_it_is_in_the_language_that_was_asked_for_whatever_the_rooms_is(full):
    paper = report(full, language="ar")
    assert paper.cover.leftward
    assert REGISTRY.exercises[0].say("ar")("card-title") in headings(paper)


def test_what_the_facilitator_hid_and_what_lies_face_down_is_left_out_and_named(new_room):
    own = new_room(groups=("North", "South"))
    sheet = own.lead.add_sheet(AlignmentSheet(title="Water", rows=(Alignment(project="Rude"), Alignment(project="x"))))
    own.hide_row(sheet.rows[0].id)
    prepare(own.lead, in_groups=True)
    for copy in own.snapshot.codings[0].sheets.values():
        own.align(own.store.sheet(copy), 1, "5", why="What a group said")
    found = everything(report(own))
    assert "Rude" not in found
    assert "What a group said" not in found
    assert "1 row that the facilitator has hidden" in found
    assert f"The groups’ answers to “{own.snapshot.codings[0].title}”, which are still hidden" in found
    own.lead.reveal(place(own.snapshot))
    assert everything(report(own)).count("What a group said") == 2


def test_sections_can_be_chosen_and_a_foreword_stands_before_them(full):
    paper = report(full, sections=("summary", "debate"), foreword="Dear Mayor,\nthank you.")
    debate = REGISTRY.known("debate").say("en")("card-title")
    assert headings(paper) == ["Foreword", "Summary", debate, "What this report leaves out"]
    assert "Dear Mayor," in list(texts(paper))
    assert "Sections that were not chosen: Agenda · Minutes · Expectations" in everything(paper)
    assert {*REGISTRY.names, "summary", "sheets", "agreement", "annexes"} == set(sections(REGISTRY))


def test_the_cover_counts_people_by_centre_and_names_nobody(new_room):
    own = new_room(place="Brussels", starts=date(2018, 5, 28), ends=date(2018, 5, 29), centres=("cairo",))
    own.join("a", "Amal", centre="cairo")
    own.join("b", "Bob", centre="cairo")
    facts = {label.text: value.text for label, value in report(own).cover.facts.rows}
    assert facts["Participants by centre"] == "Cairo: 2"
    assert facts["Dates"] == "28 May 2018 – 29 May 2018"
    assert "Amal" not in " ".join(facts.values())


def test_the_summary_says_which_goals_are_served_and_which_not_and_does_not_count_what_harms(new_room):
    own = new_room()
    rows = (Alignment(project="a", goal="6"), Alignment(project="b", goal="6"), Alignment(project="c", goal="7"))
    own.lead.add_sheet(AlignmentSheet(title="Water", rows=(*rows[:2], replace(rows[2], effect="harms"))))
    paper = report(own, sections=("summary",))
    assert "Of the 17 goals, 1 are served: rows with a goal 2, sheets 1." in list(texts(paper))
    (picture,) = [block for block in paper.blocks if isinstance(block, Picture)]
    assert picture.alternative == "Rows that serve each goal. 6 Clean water and sanitation: 2"
    assert "7 Affordable and clean energy" in everything(paper)


def test_a_rehearsal_says_so_on_the_cover(full):
    assert "Rehearsal: answers of 2 simulated participants are in this report." in report(full).cover.notices


def test_the_command_writes_the_format_of_the_files_ending(new_room, tmp_path, capsys):
    own = new_room(name="Working session")
    for ending in ("docx", "xlsx"):
        file = tmp_path / f"report.{ending}"
        assert main(["report", own.workshop.id, "-o", str(file), "--language", "ar"]) == 0
        assert capsys.readouterr().out == f"{file}\n"
        assert file.read_bytes()[:2] == b"PK"
    title = docx.Document(io.BytesIO((tmp_path / "report.docx").read_bytes())).core_properties.title
    assert title == "Working session"
    assert main(["report", own.workshop.id, "-o", str(tmp_path / "report.txt")]) == 2
    assert capsys.readouterr().err.strip() == str(ReportRefused("command-ending", file=str(tmp_path / "report.txt")))
