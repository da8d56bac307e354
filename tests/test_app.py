import pytest
from sqlalchemy import text

from alignment.ground import widgets
from alignment.ground.wording import Language


def script(person):
    return "".join(element.proto.body for element in person.app.get("html") if "<script" in element.proto.body)


@pytest.fixture
def arabic_too(monkeypatch):
    both = {"en": Language("en", "English", "ltr"), "ar": Language("ar", "العربية", "rtl")}
    monkeypatch.setattr(widgets, "languages", lambda: both)


def test_the_page_runs_in_the_direction_of_the_persons_language(person, arabic_too):
    assert 'documentElement.dir="rtl"' in script(person(lang="ar"))
    assert 'documentElement.dir="ltr"' in script(person(lang="en"))


def test_a_language_chosen_by_one_person_is_not_anothers(person, arabic_too):
    one, other = person(), person()
    one.choose("English", "العربية")
    other.app.run()
    assert 'dir="rtl"' in script(one)
    assert one.address["lang"] == "ar"
    assert 'dir="ltr"' in script(other)


@pytest.mark.parametrize("odd", ["xx", "", "../en", "<script>"])
def test_an_unknown_language_is_english(person, odd):
    assert "Which goals does your course" in person(lang=odd).reads


def test_everybody_gets_a_token_of_their_own_in_the_address(person):
    one, other = person().address["me"], person().address["me"]
    assert one != other
    assert len(one) >= 16


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
    assert "version plus récente de l'application (étape 9999)" in shown.reads.replace("\\", "")
    assert not shown.app.exception


def test_every_page_opens_without_a_fault(person):
    for page in ("exercises/pages/home.py", "alignment/pages/sheet.py", "alignment/pages/examples.py",
                 "alignment/pages/catalogue.py", "alignment/pages/history.py", "alignment/pages/atlas.py"):  # fmt: skip
        shown = person(page)
        assert not shown.app.exception
        assert not shown.app.error
