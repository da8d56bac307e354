"""The address of drafts: who may keep what there."""

import json

import pytest

from alignment.store import Store, StoreFailed
from tests.drafts import post

TYPED = {"form": "room/debate/argument", "tab": "a", "seq": 1, "fields": {"text": "Bus lanes"}}


def kept(stored, me="ana"):
    return [(draft.form, draft.tab, draft.seq, dict(draft.fields)) for draft in stored.form_drafts(me, "")]


def test_what_somebody_types_is_kept_for_them_and_numbered(stored):
    assert post(TYPED) == (200, {"seq": 1})
    assert post(TYPED | {"seq": 2, "fields": {"text": "Bus lanes آب"}}) == (200, {"seq": 2})
    assert kept(stored) == [("room/debate/argument", "a", 2, {"text": "Bus lanes آب"})]
    assert kept(stored, "ben") == []


def test_where_another_tab_was_quicker_it_is_said_and_nothing_is_overwritten(stored):
    post(TYPED)
    assert post(TYPED | {"fields": {"text": "Trams"}})[0] == 409
    assert post(TYPED | {"seq": 3})[0] == 409
    assert kept(stored)[0][3] == {"text": "Bus lanes"}


@pytest.mark.parametrize("origin", [None, "", "null", "http://evil.example", "http://x.evil.example", "http://x:81"])
def test_only_a_page_of_this_very_address_may(stored, origin):
    assert post(TYPED, origin=origin)[0] == 403
    assert kept(stored) == []


def test_behind_a_proxy_that_ends_tls_the_host_is_what_counts(stored):
    assert post(TYPED, host="sdg.example.org", origin="https://sdg.example.org")[0] == 200


@pytest.mark.parametrize("kind", [None, "text/plain", "application/x-www-form-urlencoded"])
def test_only_json_is_read(stored, kind):
    assert post(TYPED, kind=kind)[0] == 415


def test_a_charset_may_be_named(stored):
    assert post(TYPED, kind="application/json; charset=utf-8")[0] == 200


def test_nobody_has_no_drafts(stored):
    assert post(TYPED, word="")[0] == 401


@pytest.mark.parametrize(
    "more",
    [
        {"form": ""}, {"form": "x" * 201}, {"form": "a\0b"}, {"form": "\ud800"}, {"form": 1}, {"tab": ""},
        {"tab": "x" * 25}, {"tab": "a b"}, {"seq": 0}, {"seq": -1}, {"seq": "1"}, {"seq": 2**40}, {"seq": 1.5},
        {"fields": []}, {"fields": {"text": 1}}, {"fields": {"a b": ""}}, {"fields": {"x" * 41: ""}},
        {"fields": {f"f{n}": "" for n in range(41)}},
    ],
)  # fmt: skip
def test_what_no_page_of_ours_sends_is_refused(stored, more):
    assert post(TYPED | more)[0] == 400
    assert kept(stored) == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"{}", b"[" * 20_000, b"\xff\xfe"])
def test_what_is_no_draft_at_all_is_refused(stored, body):
    assert post(body)[0] == 400


def test_what_is_too_long_is_not_read_to_its_end(stored):
    read = []

    def pieces():
        for number in range(1000):
            read.append(number)
            yield b"x" * 10_000

    assert post(None, pieces=pieces())[0] == 413
    assert len(read) < 10


def test_texts_that_no_form_holds_are_refused(stored):
    assert post(TYPED | {"fields": {"text": "x" * 50_000}})[0] == 413
    assert kept(stored) == []


def test_a_body_in_pieces_is_put_together(stored):
    whole = json.dumps(TYPED).encode()
    assert post(None, pieces=[whole[:10], whole[10:40], whole[40:]])[0] == 200
    assert kept(stored)[0][3] == {"text": "Bus lanes"}


@pytest.mark.parametrize("said", ["half \ud83d", "nul \0 within"])
def test_what_no_database_takes_is_taken_out_of_a_text(stored, said):
    assert post(TYPED | {"fields": {"text": said}})[0] == 200
    assert kept(stored)[0][3]["text"] in ("half ?", "nul  within")


def test_a_database_that_fails_is_said_so_that_the_page_tries_again(stored, monkeypatch):
    def fails(*_given, **_named):
        raise StoreFailed("error-store-failed", cause="x")

    monkeypatch.setattr(Store, "keep_form_draft", fails)
    assert post(TYPED)[0] == 503
