"""What CONTRIBUTING promises, done in a copy of the app: an exercise, a view of the atlas and a language more."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLDERS = ("sdg_data", "alignment", "exercises")
PERSON = """
from tests.conftest import Person
from tests.exercises.a_room import LEAD, ROOM, Room
from alignment.store import shared_store
"""


@pytest.fixture(scope="module")
def copied(tmp_path_factory):
    """A copy of the app, to be added to; and a way to run Python in it, on a database of its own."""
    folder = tmp_path_factory.mktemp("app")
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("conftest.py", "row_forms.py", "exercises/a_room.py"):
        (folder / "tests" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "tests" / name, folder / "tests" / name)
    shutil.copy(ROOT / "app.py", folder)

    def run(script):
        database = {"SDG_WORKSHOP_DATABASE_URL": f"sqlite:///{(folder / 'made-up.sqlite').as_posix()}"}
        done = subprocess.run(
            [sys.executable, "-c", PERSON + script], cwd=folder, env=os.environ | {"PYTHONPATH": "."} | database,
            capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-3000:]
        return done.stdout

    return folder, run


def changed(file, *pairs):
    text = file.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text, f"{file.name}: {old}"
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")


def test_an_exercise_is_a_package_and_one_line(copied):
    folder, run = copied
    package = folder / "exercises" / "made_up"
    shutil.copytree(folder / "exercises" / "expectations", package)
    for file in package.rglob("*.py"):
        text = file.read_text(encoding="utf-8").replace("exercises.expectations", "exercises.made_up")
        text = text.replace("exercises/expectations", "exercises/made_up").replace('"expectations"', '"made-up"')
        file.write_text(text, encoding="utf-8")
    for file in (package / "wording").glob("*.ftl"):
        file.write_text(_titled(file, "card-title", "The made-up exercise"), encoding="utf-8")
    (package / "style.css").write_text(".made-up { color: rebeccapurple; }\n", encoding="utf-8")
    changed(
        folder / "exercises" / "registry.py",
        ("\nREGISTRY", "from exercises.made_up import EXERCISE as MADE_UP\n\nREGISTRY"),
        ("exercises=(", "exercises=(MADE_UP, "),
    )
    said = run("""
room = Room(shared_store(), "made-up")
phone = room.phone(Person)
phone.app.radio[0].set_value(4)
phone.field("What do you expect from this workshop?").input("A made-up wish")
phone.press("Send")
desk = room.desk(Person)
places = next(box for box in desk.app.selectbox if box.label == "Current activity").options
print("on the desk:", "The made-up exercise" in places)
from alignment.ground.wording import wording
from exercises.registry import REGISTRY
from exercises.workshop.desk.markup import desk_parts
print("counted:", desk_parts(REGISTRY, room.snapshot, wording("exercises/workshop", "en"))["tally"].count("value='1'"))
desk.press("Reveal")
print("on the wall:", "A made-up wish" in room.shows())
print("undone:", "Undone: Reveal" in desk.press("Undo").reads, "A made-up wish" in room.shows())
desk.press("Reveal")
from exercises.workshop.export import write_workshop
import io, openpyxl
book = openpyxl.load_workbook(io.BytesIO(write_workshop(REGISTRY, room.snapshot, "fr")))
cells = [cell.value for page in book for row in page.iter_rows() for cell in row]
print("in the export:", "A made-up wish" in cells)
print("in its style:", any("rebeccapurple" in element.proto.body for element in desk.app.get("html")))
desk.press("Undo")
from exercises.workshop.rehearsal.people import Rehearsal
import random
rehearsal = Rehearsal(REGISTRY, room.store, room.lead)
rehearsal.add(3)
print("rehearsed:", rehearsal.act(lambda: room.snapshot, random.Random(1)))
""")
    assert said.splitlines() == [
        "on the desk: True", "counted: 1", "on the wall: True", "undone: True False", "in the export: True",
        "in its style: True", "rehearsed: 3",
    ]  # fmt: skip


def _titled(file, key, title):
    lines = file.read_text(encoding="utf-8").splitlines()
    return "\n".join(f"{key} = {title}" if line.startswith(f"{key} =") else line for line in lines) + "\n"


def test_a_view_of_the_atlas_is_a_function_a_line_and_its_titles(copied):
    folder, run = copied
    atlas = folder / "alignment" / "atlas"
    (atlas / "made_up_view.py").write_text(
        '"""A view that nobody needs."""\n\n'
        "from dataclasses import replace\n\n"
        "from alignment.atlas.network_views import by_centre\n\n\n"
        "def made_up(ask):\n"
        '    """The goals, under another name."""\n'
        "    shown = by_centre(ask)\n"
        '    return replace(shown, view="made-up", chart=replace(shown.chart, title=ask.say("atlas-title-made-up")))\n',
        encoding="utf-8",
    )
    views = atlas / "views.py"
    text = views.read_text(encoding="utf-8")
    first = text.index("VIEWS")
    opened = text.index("{", first) + 1
    text = text[:opened] + '\n        "made-up": made_up,' + text[opened:]
    imported = "\nfrom alignment.atlas.made_up_view import made_up\nfrom alignment.atlas"
    views.write_text(text.replace("\nfrom alignment.atlas", imported, 1), encoding="utf-8")
    for file in (folder / "alignment" / "wording").glob("*.ftl"):
        with file.open("a", encoding="utf-8") as end:
            end.write("\natlas-view-made-up = Made up\natlas-title-made-up = The made up view\n")
    said = run("""
page = Person("alignment/pages/atlas.py", view="made-up", **{"from": "samples"})
print("shown:", "The made up view" in page.reads)
print("offered:", "Made up" in next(box for box in page.app.selectbox if box.label == "Show").options)
""")
    assert said.splitlines() == ["shown: True", "offered: True"]


def test_a_language_is_its_wording_files_and_no_code(copied):
    folder, run = copied
    for english in [*folder.glob("alignment/**/wording/en.ftl"), *folder.glob("exercises/**/wording/en.ftl")]:
        shutil.copy(english, english.with_name("he.ftl"))
    changed(
        folder / "alignment" / "ground" / "wording" / "he.ftl",
        ("language-name = English", "language-name = עברית"),
        ("language-direction = ltr", "language-direction = rtl"),
    )
    wording = folder / "exercises" / "workshop" / "wording" / "he.ftl"
    changed(wording, ("home-join = Join a workshop", "home-join = הצטרפות"))
    said = run("""
page = Person(lang="he")
print("named:", "עברית" in str(page.app.get("menu_button")[0].label))
print("spoken:", "הצטרפות" in page.reads)
print("direction:", any('dir="rtl"' in element.proto.body for element in page.app.get("html")))
from alignment import AlignmentSheet
from alignment.workbook import write_workbook
from sdg_data import load_catalogue
import io, openpyxl
book = openpyxl.load_workbook(io.BytesIO(write_workbook(AlignmentSheet(title="x"), load_catalogue(), "he")))
print("workbook:", book.worksheets[0].sheet_view.rightToLeft)
""")
    assert said.splitlines() == ["named: True", "spoken: True", "direction: True", "workbook: True"]
