import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random

import docx
import pypdfium2
import pytest

from alignment import Alignment, AlignmentSheet
from alignment.ground.wording import languages
from alignment.paper import Fields, Heading, Items, Paragraph, Picture, Table
from alignment.paper.pdf import pdf
from alignment.store import open_store
from exercises.__main__ import main
from exercises.agenda.clock import open_day
from exercises.agenda.programme_files import programmes
from exercises.agenda.running import put_clock, start_turn
from exercises.brussels_case.answers import answer_id, answering
from exercises.brussels_case.preparing import place, prepare
from exercises.minutes.taking import PACKAGE as MINUTES
from exercises.minutes.taking import Note, take_note
from exercises.own_course.reflections import reflect
from exercises.recommendations.changes import recommend
from exercises.registry import REGISTRY
from exercises.report.command import ReportRefused
from exercises.report.writing import Wish, sections, written
from exercises.workshop.exercise import Registry
from exercises.workshop.rehearsal.people import Rehearsal
from tests.exercises.a_room import Room

NOTHING_OF_ITS_OWN = {"mosaic", "outcomes"}  # they look at sheets
WORDLESS = {"agenda", "goals-at-a-glance", "second-look"}  # nobody writes in it: people choose, and say yes or no


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
    """The texts of some words that a document of an exercise keeps, without reasons that the toolkit proposed."""
    own = content.items() if isinstance(content, dict) else ()
    values = [value for key, value in own if key not in {"why", "said"}] if own else content
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
    put_clock(own.lead, open_day(programmes()["brussels-as-run"].days[0], datetime(2018, 5, 28, 13, 45, tzinfo=UTC)))
    start_turn(REGISTRY, own.lead, "1", datetime(2018, 5, 28, 13, 50, tzinfo=UTC), "agenda-go-on", title="x")
    own.gather("debate", "argument.own", lambda _: {"side": "for", "text": "Trainers can compare sessions", "by": "x"})
    own.gather("brussels-case", answer_id(1), answering("The answer of the region itself", ""))
    reflect(own.seat("dana", centre="cairo"), {"challenges": "Nobody has the hours written down"})
    with own.lead.act("take-note", MINUTES) as act:
        take_note(act, Note("What the minister said of the tool", speaker="The minister"))
    yield own
    store.close()


def lacking(own, registry=REGISTRY):
    """What people wrote in exercises and a report lacks, each with the exercise it was written in."""
    found = said_in_one(everything(written(registry, own.snapshot, Wish())))
    kept = [(exercise, text) for exercise, own in own.snapshot.gathered.items() for document in own.values()
            if exercise != "agenda" for text in said_by_people(document.content)]  # fmt: skip
    return {(exercise, text) for exercise, text in kept if said_in_one(text) not in found}


def without(name):
    """The registry without one of what it has."""
    kept, others = ([one for one in found if one.name != name] for found in (REGISTRY.exercises, REGISTRY.companions))
    return Registry(tuple(kept), tuple(others))


def test_every_answer_that_the_workshop_gathered_is_in_it(full):
    found = said_in_one(everything(report(full)))
    assert lacking(full) == set()
    rows = [row for sheet in full.snapshot.sheets.values() for row in sheet.rows]
    said = [getattr(row, name) for row in rows for name in ("strategic_focus", "project", "why", "change_tomorrow")]
    assert [text for text in said if said_in_one(text) not in found] == []


def test_every_exercise_of_the_registry_is_played_and_one_that_were_left_out_would_be_missed(full):
    gathered = {name for name, own in full.snapshot.gathered.items() if own}
    assert set(REGISTRY.names) - gathered == NOTHING_OF_ITS_OWN
    missed = {name for name in REGISTRY.names if name in {exercise for exercise, _ in lacking(full, without(name))}}
    assert set(REGISTRY.names) - missed == NOTHING_OF_ITS_OWN | WORDLESS


def test_the_agenda_has_the_day_that_ran_with_its_times_and_the_other_as_planned(full):
    paper = report(full, sections=("agenda",))
    tables = [[head.text for head in block.head] for block in paper.blocks if isinstance(block, Table)]
    assert tables == [["Planned", "Slot", "Minutes", "Began"], ["Planned", "Slot", "Minutes"]]
    assert [block.body.text for block in paper.blocks if isinstance(block, Heading)][:3] == [
        "Agenda", "28 May 2018", "Day 2",
    ]  # fmt: skip
    assert "13:50" in everything(paper)


def test_exercises_say_with_pictures_what_they_found_and_each_picture_says_it_in_words(full):
    pictures = {one.caption: one.alternative for one in report(full).blocks if isinstance(one, Picture)}
    assert len(pictures) > 5
    assert all(len(said) > len(caption) + 5 for caption, said in pictures.items())
    votes = next(said for caption, said in pictures.items() if caption.startswith("Is it worth"))
    assert re.search(r"Yes · Vote before the debate: \d+", votes)


def test_no_picture_and_no_line_of_the_summary_is_drawn_of_what_still_lies_face_down(full):
    stage = replace(full.snapshot.stage, revealed=frozenset())
    down = written(REGISTRY, replace(full.snapshot, stage=stage), Wish())
    captions = {one.caption for one in down.blocks if isinstance(one, Picture)}
    assert not [caption for caption in captions if re.match("Is it worth|Where does your|Dots|Agreement", caption)]


def test_a_long_table_has_its_beginning_in_the_body_and_all_of_it_in_the_annexes(new_room):
    own = new_room("recommendations")
    for number in range(30):
        recommend(own.seat(f"person{number}"), f"Recommendation number {number:02}")
    paper = report(own, sections=("recommendations", "annexes"))
    body, annexes = [block for block in paper.blocks if isinstance(block, Table)]
    assert (len(body.rows), len(annexes.rows)) == (12, 30)
    assert "12 of 30 are shown here; all of them are in the annexes." in list(texts(paper))
    (whole,) = [block for block in report(own, sections=("recommendations",)).blocks if isinstance(block, Table)]
    assert len(whole.rows) == 30  # without annexes nothing is cut


@pytest.mark.parametrize("language", languages())
def test_cover_with_contents_and_summary_are_a_page_each(full, language):
    paper = report(full, language=language)
    summary, after = (headings(paper)[at] for at in (0, 1))
    kept = paper.blocks.index(
        next(block for block in paper.blocks if isinstance(block, Heading) and block.body.text == after)
    )
    others = [block for block in paper.blocks[kept:] if isinstance(block, Heading) and block.level == 1]
    named = replace(paper.cover, title="Aligning training with the Sustainable Development Goals")
    short = replace(paper, cover=named, blocks=(*paper.blocks[:kept], *others))  # the sections by their titles alone
    with pypdfium2.PdfDocument(pdf(short)) as drawn:
        firsts = [entry.get_dest().get_index() for entry in drawn.get_toc(max_depth=1)]
    assert (summary != after, firsts[:2]) == (True, [1, 2])


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
    assert "Sections that were not chosen: Agenda · Minutes · " in everything(paper)
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
