import re

import pytest
from sqlalchemy import text

from alignment.ground import widgets
from alignment.ground.headers import page_scripts, page_text
from alignment.ground.wording import Language, languages, wording
from benchmarks.imports import ROOT
from tests.exercises.a_room import Room


def script(person):
    return "".join(element.proto.body for element in person.app.get("html") if "<script" in element.proto.body)


@pytest.fixture
def arabic_too(monkeypatch):
    both = {"en": Language("en", "English", "ltr"), "ar": Language("ar", "العربية", "rtl")}
    monkeypatch.setattr(widgets, "languages", lambda: both)


def test_the_page_runs_in_the_direction_of_the_persons_language(person, arabic_too):
    assert 'data-lang="ar" data-dir="rtl"' in script(person(lang="ar"))
    assert 'data-lang="en" data-dir="ltr"' in script(person(lang="en"))


def test_a_language_chosen_by_one_person_is_not_anothers(person, arabic_too):
    one, other = person(), person()
    one.choose("English", "العربية")
    other.app.run()
    assert 'dir="rtl"' in script(one)
    assert one.address["lang"] == "ar"
    assert 'dir="ltr"' in script(other)


def test_a_language_that_was_chosen_stays_on_a_page_that_somebody_comes_back_to(person, arabic_too):
    one = person(lang="ar")
    one.choose("العربية", "English")
    one.app.query_params["lang"] = "ar"
    one.app.run()
    assert 'dir="ltr"' in script(one)
    assert "lang" not in one.address  # it is the browser's own


@pytest.mark.parametrize("language", languages())
def test_a_script_stands_in_a_page_as_its_file_is_to_the_letter_in_every_language(
    person, stored, course, language, monkeypatch
):
    room = Room(stored)
    pages = [person(lang=language), person("exercises/pages/room.py", lang=language, workshop=room.workshop.id)]
    tablet = person(lang=language, join=room.workshop.code)
    pages.append(tablet.press(wording("exercises/workshop", language)("next-person")))
    monkeypatch.setattr("alignment.rows.parts.AT_ONCE", 2)
    long = person("alignment/pages/sheet.py", lang=language, sheet=stored.create_sheet(course).id)
    pages.append(long.press(wording("alignment", language)("rows-part", first="3", last="3", all="3")))
    put = {text for page in pages for text in re.findall(r"(?s)<script[^>]*>(.*?)</script>", script(page))}
    assert put == {page_text(file) for file in page_scripts(ROOT / "alignment", ROOT / "exercises")}


@pytest.mark.parametrize("odd", ["xx", "", "../en", "<script>"])
def test_an_unknown_language_is_english(person, odd):
    assert "Which goals does your course" in person(lang=odd).reads


def test_every_browser_has_a_person_of_its_own_and_no_address_says_who(person):
    one, other = person(), person()
    assert one.token != other.token
    assert one.token not in str(one.address)
    assert one.cookie not in str(one.address)


def test_a_page_that_fails_shows_a_sentence_and_no_traceback(person, monkeypatch):
    import alignment.hints

    def fail(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(alignment, "known_samples", fail)
    shown = person("alignment/pages/examples.py")
    assert "Something went wrong on our side" in shown.reads
    assert "ZeroDivision" not in shown.reads
    assert not shown.app.exception


def test_a_database_that_cannot_be_opened_is_said_in_a_sentence(person, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("SDG_WORKSHOP_DATABASE_URL", f"sqlite:///{tmp_path}/file/x.sqlite")
    assert "The database cannot be opened" in person().reads


def test_a_database_of_a_newer_version_is_said_in_a_sentence_in_the_persons_language(person, stored):
    with stored.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    shown = person(lang="fr")
    assert "version plus récente de l’application (étape 9999)" in shown.reads.replace("\\", "")
    assert not shown.app.exception


def test_every_page_opens_without_a_fault(person):
    for page in ("exercises/pages/home.py", "alignment/pages/sheet.py", "alignment/pages/examples.py",
                 "alignment/pages/catalogue.py", "alignment/pages/history.py", "alignment/pages/atlas.py",
                 "alignment/pages/atlas_wall.py"):  # fmt: skip
        shown = person(page)
        assert not shown.app.exception
        assert not shown.app.error
