"""The sample workshops open filled in, from their plain files, in six languages, and count nowhere."""

import io

import openpyxl
import pytest

from alignment.ground.wording import languages
from exercises.agenda.running import days_run
from exercises.registry import REGISTRY
from exercises.samples.opening import open_sample
from exercises.samples.reading import FOLDER, NoSuchSample, read_workshop, sample_workshops
from exercises.workshop.errors import ExerciseError
from exercises.workshop.export import write_workshop
from exercises.workshop.records import InAtlas
from exercises.workshop.snapshots import Snapshots

SAID = {(name, number): one for name, own in sample_workshops().items() for number, one in enumerate(own.said)}


@pytest.fixture
def opened(stored):
    def made(name, language="en"):
        workshop, _ = open_sample(stored, REGISTRY, name, language, person="fay")
        return Snapshots(stored).snapshot(workshop.id)

    return made


def exported(snapshot, language):
    book = openpyxl.load_workbook(io.BytesIO(write_workshop(REGISTRY, snapshot, language)))
    return {str(cell) for page in book.worksheets for row in page.iter_rows(values_only=True) for cell in row if cell}


@pytest.mark.parametrize(("name", "language"), [("brussels-as-run", "en"), ("mashhads-course", "ar")])
def test_a_sample_has_all_that_its_file_says_and_says_that_it_is_one(opened, name, language):
    snapshot = opened(name, language)
    sample, cells = sample_workshops()[name], exported(snapshot, language)
    assert [one.what for one in sample.said if one.text_in(language) not in cells] == []
    assert sample.title_in(language) in snapshot.workshop.name
    assert snapshot.workshop.name != sample.title_in(language)
    assert snapshot.workshop.in_atlas is InAtlas.NEVER
    assert all(who.simulated for who in snapshot.people.values())
    assert sorted(who.nickname for who in snapshot.people.values()) == sorted(
        who.name_in(language) for who in sample.people
    )
    ran = days_run(snapshot)
    assert len(ran) == len(sample.days)
    assert all(turn.ended or turn.state == "skipped" for day in ran for turn in day.turns)
    assert not [cell for cell in cells if "Not revealed" in cell]
    assert all(sheet.illustrative for sheet in snapshot.sheets.values())
    if name == "brussels-as-run":
        silent = {"outcomes", "challenge", "second-look"}  # the first gathers nothing, the others are in no slot
        said = {listed.name for listed in REGISTRY.sittings(snapshot) if listed.outcome(snapshot, listed.say("en"))}
        assert said | silent >= {listed.name for listed in REGISTRY.exercises}
        assert {"debate", "debate~2", "stakeholders", "stakeholders~2"} <= said
        assert [f"{day.turns[0].began:%H:%M}" for day in ran] == ["13:45", "09:18"]


@pytest.mark.parametrize(("name", "number"), SAID)
def test_every_saying_is_in_six_languages(name, number):
    one = SAID[name, number]
    assert set(one.text) == set(languages())
    assert len(set(one.text.values())) == len(one.text)


def test_the_readme_names_every_sample_and_what_may_be_said():
    readme = (FOLDER.parent / "README.md").read_text(encoding="utf-8")
    assert all(f"`{name}.toml`" in readme for name in sample_workshops())
    for one in SAID.values():
        kind = (
            one.what if not one.what.startswith(("minutes-", "conclusion-")) else f"{one.what.split('-')[0]}-<exercise>"
        )
        assert f"`{kind}`" in readme, one.what


def test_a_name_that_there_is_not_is_refused(stored):
    with pytest.raises(NoSuchSample, match="no sample workshop called lagos"):
        open_sample(stored, REGISTRY, "lagos", "en")


@pytest.mark.parametrize(
    ("good", "bad"),
    [('centre = "cairo"', 'centre = "atlantis"'), ("by = 4", "by = 40"), ('programme = "', 'programme = "x'),
     ("steps.before = [2,", "steps.before = ["), ("first_day = 2018", 'first_day = "x2018')],
)  # fmt: skip
def test_a_fault_in_a_file_is_named_with_the_file(tmp_path, good, bad):
    text = (FOLDER / "brussels-as-run.toml").read_text(encoding="utf-8")
    assert good in text
    (tmp_path / "ours.toml").write_text(text.replace(good, bad), encoding="utf-8")
    with pytest.raises(ExerciseError, match=r"ours\.toml"):
        read_workshop(tmp_path / "ours.toml")


def test_the_home_page_opens_one_as_a_workshop_of_ones_own(person, stored):
    page = person()
    (menu,) = [menu for menu in page.app.selectbox if menu.label == "Which one"]
    menu.set_value("mashhads-course")
    facilitator = page.press("Open the sample")
    snapshot = Snapshots(stored).snapshot(facilitator.address["workshop"])
    assert snapshot.workshop.name.startswith("Sample: ")
    facilitator.press("I have saved it")
    assert "Final conclusions" in facilitator.html
