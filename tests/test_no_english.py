"""Who reads Persian reads no English: on pages, on walls and phones of every exercise, and in what is exported."""

import io
import re
from dataclasses import replace
from html import escape, unescape
from random import Random

import openpyxl
import pytest

import alignment.atlas as maps
from alignment import Alignment, AlignmentSheet
from alignment.ground.wording import wording
from alignment.store import Access
from alignment.workbook import META, write_handout, write_workbook
from exercises.brussels_case.preparing import place, prepare
from exercises.registry import REGISTRY
from exercises.workshop.export import write_workshop
from exercises.workshop.live.views import VIEWS, Viewer
from exercises.workshop.rehearsal.people import Rehearsal
from sdg_data import load_catalogue
from tests.browser.wall_screens import filled, revealed
from tests.exercises.a_room import Room

LANGUAGE = "fa"
PAGES = (
    *(f"exercises/pages/{name}.py" for name in ("home", "room", "lead", "projector")),
    *(
        f"alignment/pages/{name}.py"
        for name in ("sheet", "bring", "examples", "catalogue", "atlas", "atlas_wall", "history")
    ),
)
# Names of programs, of a key and of the language itself, and a part of the address at which people join.
ALLOWED = {"SDG", "SDGs", "Excel", "CSV", "PNG", "SVG", "QR", "Word", "PowerPoint", "LibreOffice", "PDF"}
ALLOWED |= {"English", "Tab", "join"}
NAMES = ("آرش", "بهار", "کیان", "دریا")


def english(html):
    """The Latin words of a page that a person sees, without those that are marked as English or hold a code."""
    html = re.sub(r"<(style|script|svg)\b.*?</\1>", " ", html, flags=re.DOTALL)
    html = re.sub(r"<(\w+)\b[^>]*\blang=[\"']en[\"'][^>]*>.*?</\1>", " ", html, flags=re.DOTALL)
    said = " ".join((re.sub("<[^>]*>", " ", html), *re.findall(r"\b(?:title|aria-label|alt)=[\"']([^\"']*)", html)))
    words = set(re.findall(r"(?<![\w./@:-])[A-Za-z]{3,}(?![\w./@:-])", unescape(said))) - ALLOWED
    return {word for word in words if word != word.upper()}  # codes to join and short names are in capitals


@pytest.fixture
def room(stored):
    def made(name):
        found = Room(stored, name, name="کارگاه", place="مشهد", centres=("mashhad", "cairo"), language=LANGUAGE)
        for number, who in enumerate(NAMES):
            found.join(f"p{number}", who, "", ("mashhad", "cairo")[number % 2])
        return found

    return made


def test_the_search_for_english_finds_it():
    assert english("<p title='Row deleted'>سلام <b lang='en'>Take</b> Excel 11.b</p>") == {"Row", "deleted"}


@pytest.mark.parametrize("name", [listed.name for listed in REGISTRY.exercises])
def test_an_exercise_speaks_only_persian_to_the_room(room, name):
    made = room(name)
    before, after = (
        made.snapshot,
        revealed(filled(made, project="نوسازی خانه‌ها", why="خانه‌هایی که مردم از عهدهٔ آن برآیند")),
    )
    for snapshot in (before, replace(after, present=frozenset(after.people))):
        for view in VIEWS:
            parts = view.parts(REGISTRY, snapshot, Viewer("", "http://192.168.1.20:8501", "mashhad"), LANGUAGE)
            assert english(" ".join(parts.values())) == set()
    said = REGISTRY.known(name).say(LANGUAGE)
    tables = REGISTRY.known(name).outcome(after, said)
    cells = (cell for table in tables for row in (table.columns, *table.rows, (table.title,)) for cell in row)
    assert english(" ".join(map(str, cells))) == set()


def texts(app):
    """What the elements of a page say: their texts, labels, hints and choices."""
    for element in (*app.main, *app.sidebar):
        proto = getattr(element, "proto", None)
        yield from (str(getattr(proto, name, "")) for name in ("body", "label", "placeholder", "help"))
        yield from (getattr(option, "content", str(option)) for option in getattr(proto, "options", ()))


def test_every_page_speaks_only_persian(room, person):
    made = room("roadmap")
    sheet = made.sheet(title="دوره آب", rows=(Alignment(project="نشت‌یابی", goal="6", target="6.4"),)).id
    found = {}
    for page in PAGES:
        address = {"workshop": made.workshop.id} if page.startswith("exercises") else {"sheet": sheet}
        key = {"key": made.key} if page.endswith("lead.py") else {}
        reader = person(page, who="p0", lang=LANGUAGE, **address, **key)
        found[page] = english(" ".join((reader.html, *texts(reader.app))))
    told = {page: sorted(words)[:9] for page, words in found.items() if words}
    assert str(told) == "{}"


def written(content, apart=()):
    """All that a person reads in a workbook, its tabs, headings and charts too, but for the columns named `apart`."""
    for page in openpyxl.load_workbook(io.BytesIO(content)):
        if page.title == META:
            continue
        yield page.title
        yield from (part.text or "" for at in (page.oddHeader, page.oddFooter) for part in (at.left, at.right))
        left_out = {cell.column for cell in page[1] if cell.value in apart}
        for row in page.iter_rows():
            yield from (str(cell.value) for cell in row if cell.value is not None and cell.column not in left_out)


def test_the_workbook_of_a_whole_workshop_speaks_only_persian(stored):
    own = Room(stored, name="کارگاه", place="مشهد", language=LANGUAGE, centres=("mashhad", "cairo"),
               groups=("شمال", "جنوب"), programme="brussels-as-run")  # fmt: skip
    rehearsal, chance = Rehearsal(REGISTRY, own.store, own.lead), Random(5)
    rehearsal.add(2)
    prepare(own.lead, in_groups=True)
    for listed in REGISTRY.exercises:
        own.lead.bring_everyone(exercise=listed.name)
        for _ in range(2):
            rehearsal.act(lambda: own.snapshot, chance)
            if listed.next_step and (step := listed.next_step(own.snapshot)):
                step.act(own.lead)
    own.lead.reveal(place(own.snapshot))
    said = list(written(write_workshop(REGISTRY, own.snapshot, LANGUAGE)))
    assert len(said) > 300
    assert english(escape(" ".join(said))) == set()


def test_the_workbook_of_a_sheet_and_the_empty_handout_speak_only_persian_but_for_the_official_texts():
    rows = (Alignment(strategic_focus="آب", project="نشت‌یابی", goal="6", target="6.4", indicator="6.4.1", hours=2),)
    sheet = AlignmentSheet(title="دوره آب", centre="مشهد", rows=rows, illustrative=True)
    catalogue = load_catalogue()
    official = ("متن رسمی شاخص", "نهادهای متولی")
    said = (
        *written(write_workbook(sheet, catalogue, LANGUAGE), official),
        *written(write_handout(catalogue, language=LANGUAGE)),
    )
    assert english(escape(" ".join(said))) == set()


def test_the_workbook_of_the_atlas_speaks_only_persian_but_for_what_people_wrote(stored):
    rows = (Alignment(strategic_focus="آب", project="نشت‌یابی", goal="6", target="6.4", indicator="6.4.1", hours=2),
            Alignment(strategic_focus="آب", project="تصفیه", goal="6", target="6.3"))  # fmt: skip
    for number, taught_in in enumerate(("fa", "fr", "")):
        facts = {"taught_in": taught_in, "country": "IR", "theme": "آب", "participants": 20}
        sheet = AlignmentSheet(title=f"دوره آب {number}", centre="mashhad", rows=rows * 3, **facts)
        stored.create_sheet(replace(sheet, centre="cairo") if number else sheet)
    atlas, say = maps.Atlas(Access(stored, "ana")), wording("alignment", LANGUAGE)
    request = maps.Request("mosaic", measure="share", centre="mashhad", language=LANGUAGE)
    book = maps.workbook_of(atlas.all_shown(atlas.network(("store",)), request), say)
    said = list(written(book))
    assert len(said) > 300
    assert english(escape(" ".join(said))) == set()
