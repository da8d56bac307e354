"""The address of a row's form: who may send there, and what is answered to what no form sends."""

import pytest

from alignment import Alignment
from alignment.store import DATABASE_URL_VARIABLE, Access, Store, StoreFailed, open_store
from alignment.store.drafts import find_draft
from tests.conftest import word_of
from tests.row_forms import post

TYPED = {"act": "keep", "row": "", "texts": {"project": "Bus lanes"}}


class Form:
    """Somebody's form of a new row on their own sheet, at the address as their page has it."""

    def __init__(self, store, course):
        self.store = store
        self.sheet = Access(store, "ana").create_sheet(course)
        self.word = word_of(store, "ana")

    def sends(self, body, *, lang="en", sheet="", **more):
        return post(f"/row/{sheet or self.sheet.id}?lang={lang}", body, **{"word": self.word} | more)

    @property
    def draft(self):
        with self.store.reading() as connection:
            found = find_draft(connection, "ana", self.sheet.id, "")
            return found and found.row


@pytest.fixture
def form(stored, course):
    return Form(stored, course)


@pytest.fixture(params=["sqlite", "postgresql"])
def on_each_database(request, tmp_path, monkeypatch, course):
    url = f"sqlite:///{(tmp_path / 'a.sqlite').as_posix()}"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgres")()
    monkeypatch.setenv(DATABASE_URL_VARIABLE, url)
    opened = open_store(url)
    yield Form(opened, course)
    opened.close()


def test_what_somebody_types_is_kept_for_them(form):
    assert form.sends(TYPED) == (200, {})
    assert form.draft == Alignment(project="Bus lanes")


@pytest.mark.parametrize("origin", ["", "null", "http://evil.example", "http://x.evil.example", "http://x:81"])
def test_only_a_page_of_this_very_address_may(form, origin):
    assert form.sends(TYPED, origin=origin)[0] == 403
    assert form.draft is None


@pytest.mark.parametrize("word", ["", "short"])
def test_who_has_no_cookie_of_ours_is_nobody(form, word):
    assert form.sends(TYPED, word=word) == (401, {"refused": ""})
    assert form.draft is None


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"{}", b"[" * 20_000, b"\xff\xfe", b'"keep"'])
def test_what_is_no_message_at_all_is_refused(form, body):
    assert form.sends(body)[0] == 400


@pytest.mark.parametrize(
    "more",
    [
        {"act": 1}, {"act": "x" * 21}, {"act": "delete"}, {"act": ""}, {"row": 1}, {"row": "a b"}, {"row": "../x"},
        {"row": "x" * 17}, {"row": "a\0"}, {"number": "1"}, {"number": -1}, {"number": 2**40}, {"texts": []},
        {"texts": {"project": 1}}, {"texts": {"project": None}}, {"texts": {"id": "x"}}, {"texts": {"a b": ""}},
        {"texts": {"a" * 41: ""}}, {"texts": {f"f{'a' * n}": "" for n in range(21)}}, {"texts": {"hours": "x"}},
        {"texts": {"hours": "nan"}}, {"texts": {"link": "both"}}, {"value": "x" * 41}, {"draw": "yes"},
    ],
)  # fmt: skip
def test_what_no_form_of_ours_sends_is_refused_and_changes_nothing(form, more):
    form.sends(TYPED)
    assert form.sends(TYPED | {"texts": {"why": "x"}} | more)[0] == 400
    assert form.draft == Alignment(project="Bus lanes")


def test_a_field_too_long_for_any_draft_is_refused_with_a_sentence_and_the_rest_stays(form):
    form.sends(TYPED)
    status, told = form.sends(TYPED | {"texts": {"why": "x" * 400_000}})
    assert status == 409
    assert "a field holds 10,000" in told["refused"]
    assert form.draft == Alignment(project="Bus lanes")


def test_what_is_longer_than_any_form_is_not_read(form):
    assert form.sends(TYPED | {"texts": {"why": "x" * 1_100_000}})[0] == 400
    assert form.draft is None


def test_texts_that_are_together_too_long_for_a_draft_are_refused_with_a_sentence(form):
    form.sends(TYPED | {"texts": {"why": "x" * 200_000}})
    status, told = form.sends(TYPED | {"texts": {"project": "y" * 200_000}})
    assert status == 409
    assert "a field holds 10,000" in told["refused"]
    assert (len(form.draft.why), form.draft.project) == (200_000, "")


@pytest.mark.parametrize(("said", "kept"), [("xyzzy \ud83d", "xyzzy ?"), ("nul \0 within", "nul  within")])
def test_what_no_database_takes_is_taken_out_of_a_text(on_each_database, said, kept):
    form = on_each_database
    status, told = form.sends(TYPED | {"draw": True, "texts": {"project": said, "goal": said, "local-aim": said}})
    assert (status, told["values"]["project"]) == (200, kept)
    assert (form.draft.project, form.draft.goal, form.draft.local.aim) == (kept, kept, kept)
    assert form.sends({"act": "save", "row": ""})[0] == 409  # no such goal
    assert form.sends({"act": "save", "row": "", "texts": {"goal": "6"}})[0] == 200


@pytest.mark.parametrize("said", ["xyzzy \ud83d", "nul \0 within"])
def test_what_no_database_takes_is_harmless_wherever_it_stands(on_each_database, said):
    form = on_each_database
    assert form.sends({"act": "use", "row": "", "value": said})[0] == 409
    assert form.sends({"act": "no", "row": "", "value": said})[0] == 200
    assert form.sends(TYPED, sheet="a%00b")[0] == 409
    assert form.sends(TYPED, sheet="a\0b")[0] == 409


def test_a_suggestion_that_nobody_made_is_refused_in_words(form):
    status, told = form.sends({"act": "use", "row": "", "value": "99.9"})
    assert status == 409
    assert "99.9" in told["refused"]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [("en", "This row is empty."), ("fr", "Cette ligne est vide."), ("xx", "This row is empty."), ("", "This row is")],
)
def test_a_refusal_is_said_in_the_language_of_the_page(form, lang, sentence):
    form.sends({"act": "open", "row": ""})
    status, told = form.sends({"act": "save", "row": ""}, lang=lang)
    assert (status, told["refused"][: len(sentence)]) == (409, sentence)


def test_a_sheet_that_is_none_for_this_person_is_said_to_be_none(form):
    status, told = form.sends(TYPED, sheet="nothing")
    assert status == 409
    assert told["refused"].startswith("There is no sheet nothing.")


def test_a_database_that_fails_is_said_in_words_so_that_the_page_tries_again(form, monkeypatch):
    def fails(*_):
        raise StoreFailed("error-store-failed", cause="x")

    monkeypatch.setattr(Store, "noting", fails)
    status, told = form.sends(TYPED)
    assert status == 503
    assert told["refused"].startswith("The database did not answer")
