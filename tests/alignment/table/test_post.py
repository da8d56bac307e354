"""The addresses of the table: who may ask and act there, and what is answered."""

import asyncio
import json
from dataclasses import replace

import pytest
from starlette.applications import Starlette

from alignment import Alignment
from alignment.access import Mode
from alignment.ground.headers import page_scripts
from alignment.ground.wording import languages
from alignment.store import ACCESS_VARIABLE, Access, Store, StoreFailed
from alignment.store.sheet_changes import lock_sheet
from alignment.table.post import TableAddresses
from alignment.table.suggested import AT_ONCE
from benchmarks.imports import ROOT
from tests.conftest import word_of

PAGE = Starlette(routes=TableAddresses().routes())


def ask(store, path, body=None, who="ana", *, query="", origin="http://x"):
    """What a page of this person gets for a GET, or for a POST of this body: status and JSON."""
    sent = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {"host": "x", "content-type": "application/json", "origin": origin if sent is not None else None}
    headers["cookie"] = f"sdg-browser={word_of(store, who)}" if who else None
    scope = {
        "type": "http", "method": "GET" if sent is None else "POST", "path": path, "raw_path": path.encode(),
        "query_string": query.encode(), "root_path": "", "scheme": "http", "http_version": "1.1",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items() if value is not None],
    }  # fmt: skip
    answer = []

    async def receive():
        return {"type": "http.request", "body": sent or b"", "more_body": False}

    async def send(message):
        answer.append(message)

    asyncio.run(PAGE(scope, receive, send))
    return answer[0]["status"], json.loads(b"".join(part.get("body", b"") for part in answer[1:]) or b"{}")


@pytest.fixture
def sheet(stored, course, monkeypatch):
    monkeypatch.setenv(ACCESS_VARIABLE, Mode.PRIVATE)
    return Access(stored, "ana").create_sheet(course)


def write(row, version=1, **cells):
    return {"act": "write", "rows": [{"row": row.id, "version": version, "cells": cells}]}


def test_the_table_is_told_row_by_row_with_hints_and_the_sum_of_the_hours(stored, sheet):
    stored.save_row(sheet.id, replace(sheet.rows[0], hours=1.5))
    status, told = ask(stored, f"/table/{sheet.id}", query="lang=fr")
    assert (status, told["write"], told["hours"]) == (200, True, "1,5")
    assert told["rows"][0]["cells"] == {
        "strategic_focus": "Safe water", "project": "Leak detection", "goal": "6", "target": "6.4",
        "indicator": "6.4.1", "hours": "1,5", "link": "direct", "effect": "unknown",
    }  # fmt: skip
    assert told["rows"][0]["hints"] == ["Pas encore de raison"]


def test_who_knows_the_table_as_it_is_is_told_nothing_but_that(stored, sheet):
    _, told = ask(stored, f"/table/{sheet.id}")
    assert ask(stored, f"/table/{sheet.id}", query=f"known={told['stamp']}")[1] == {"stamp": told["stamp"]}
    stored.save_row(sheet.id, replace(sheet.rows[0], project="Theirs"), "ben")
    _, now = ask(stored, f"/table/{sheet.id}", query=f"known={told['stamp']}")
    assert now["rows"][0]["cells"]["project"] == "Theirs"


def test_that_the_sheet_was_locked_is_told(stored, sheet):
    _, told = ask(stored, f"/table/{sheet.id}")
    with stored.writing() as connection:
        lock_sheet(connection, sheet.id, locked=True)
    assert ask(stored, f"/table/{sheet.id}", query=f"known={told['stamp']}")[1]["write"] is False
    status, refused = ask(stored, f"/table/{sheet.id}", write(sheet.rows[0], project="x"))
    assert (status, "locked" in refused["refused"]) == (409, True)
    assert stored.sheet(sheet.id).rows == sheet.rows


def test_an_act_is_done_and_the_table_after_it_told_with_the_way_back(stored, sheet):
    status, told = ask(stored, f"/table/{sheet.id}", write(sheet.rows[0], project="Leaks آب"))
    assert (status, told["steps"]) == (200, [{"row": sheet.rows[0].id, "version": 2, "behind": ""}])
    assert told["rows"][0]["cells"]["project"] == "Leaks آب"
    ask(stored, f"/table/{sheet.id}", {"act": "take-back", "steps": told["steps"]})
    assert stored.sheet(sheet.id).rows[0].project == "Leak detection"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("C:\\u0000 \\ud83d", "C:\\u0000 \\ud83d"), ("nul \0 within", "nul  within"), ("half \ud83d", "half ?")],
)
def test_a_text_is_kept_but_for_what_no_database_takes(stored, sheet, typed, kept):
    assert ask(stored, f"/table/{sheet.id}", write(sheet.rows[0], project=typed))[0] == 200
    assert stored.sheet(sheet.id).rows[0].project == kept


def test_what_does_not_fit_is_said_in_the_language_of_the_person(stored, sheet):
    status, told = ask(stored, f"/table/{sheet.id}", write(sheet.rows[0], goal="99"), query="lang=es")
    assert (status, told["steps"]) == (200, [])
    assert told["left"][0] | {"refused": ""} == {"row": sheet.rows[0].id, "column": "goal", "text": "99", "refused": ""}
    assert "objetivo 99" in told["left"][0]["refused"]


def test_suggestions_are_told_for_the_rows_that_are_asked_for_and_to_nobody_who_may_not_read_them(stored, sheet):
    bare = stored.add_row(sheet.id, Alignment(project="Public toilets"))
    status, told = ask(stored, f"/table/{sheet.id}/suggested", query=f"lang=fr&rows={bare.id},{sheet.rows[0].id},x")
    assert status == 200
    assert {row: found.get("code") for row, found in told["suggested"].items()} == {
        bare.id: "6.2",
        sheet.rows[0].id: None,
    }
    assert ask(stored, f"/table/{sheet.id}/suggested", query=f"rows={bare.id}", who="ben")[0] == 404
    assert ask(stored, f"/table/{sheet.id}/suggested", query=f"rows={bare.id}", who="")[0] == 401
    assert ask(stored, f"/table/{sheet.id}/suggested")[1] == {"suggested": {}}


def test_no_more_rows_are_suggested_for_at_once_than_somebody_pastes(stored, sheet):
    bare = stored.add_row(sheet.id, Alignment(project="Public toilets"))
    many = ",".join([*["x"] * AT_ONCE, bare.id])
    assert ask(stored, f"/table/{sheet.id}/suggested", query=f"rows={many}")[1] == {"suggested": {}}


def test_a_row_that_somebody_else_saved_is_told_with_the_refusal(stored, sheet):
    stored.save_row(sheet.id, replace(sheet.rows[0], project="Theirs"), "ben")
    status, told = ask(stored, f"/table/{sheet.id}", write(sheet.rows[0], project="Mine"))
    assert (status, told["newer"]["version"], told["newer"]["cells"]["project"]) == (409, 2, "Theirs")
    stored.delete_row(sheet.id, sheet.rows[0].id, 2)
    status, told = ask(stored, f"/table/{sheet.id}", write(sheet.rows[0], project="Mine"))
    assert (status, told["newer"]) == (409, None)
    assert "deleted" in told["refused"]


@pytest.mark.parametrize("origin", [None, "", "null", "http://evil.example", "http://x:81"])
def test_only_a_page_of_this_very_address_acts(stored, sheet, origin):
    assert ask(stored, f"/table/{sheet.id}", write(sheet.rows[0], project="x"), origin=origin)[0] == 403
    assert stored.sheet(sheet.id).rows == sheet.rows


def test_strangers_are_told_that_there_is_no_sheet_and_nobody_is_nobody(stored, sheet):
    for body in (None, write(sheet.rows[0], project="x")):
        assert ask(stored, f"/table/{sheet.id}", body, who="ben")[0] == 404
        assert ask(stored, "/table/nowhere", body)[0] == 404
        assert ask(stored, f"/table/{sheet.id}", body, who="")[0] == 401
    assert stored.sheet(sheet.id).rows == sheet.rows


def test_who_may_only_read_reads(stored, sheet):
    Access(stored, "ana").publish(sheet.id)
    assert ask(stored, f"/table/{sheet.id}", who="ben")[1]["write"] is False
    status, told = ask(stored, f"/table/{sheet.id}", write(sheet.rows[0], project="x"), who="ben")
    assert (status, "not change it" in told["refused"]) == (409, True)
    assert stored.sheet(sheet.id).rows == sheet.rows


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"{}", b'{"act": "drop"}', b"[" * 20_000, b"\xff\xfe"])
def test_what_no_page_of_ours_sends_is_refused(stored, sheet, body):
    assert ask(stored, f"/table/{sheet.id}", body)[0] == 400


def test_what_is_too_long_is_not_read(stored, sheet):
    assert (
        ask(stored, f"/table/{sheet.id}", {"act": "add", "word": "abcdefgh1", "cells": {"project": "x" * 2**20}})[0]
        == 400
    )


@pytest.mark.parametrize("said", ["half \ud83d", "nul \0 within"])
def test_what_no_database_takes_is_taken_out_of_a_text(stored, sheet, said):
    assert ask(stored, f"/table/{sheet.id}", write(sheet.rows[0], project=said))[0] == 200
    assert stored.sheet(sheet.id).rows[0].project in ("half ?", "nul  within")


def test_a_database_that_fails_is_said_so_that_the_page_tries_again(stored, sheet, monkeypatch):
    def fails(*_):
        raise StoreFailed("error-store-failed", cause="x")

    monkeypatch.setattr(Store, "reading", fails)
    assert ask(stored, f"/table/{sheet.id}", write(sheet.rows[0], project="x"))[0] == 503


@pytest.mark.parametrize("language", [*sorted(languages()), "xx"])
def test_codes_come_with_labels_in_the_language_and_the_colours_of_the_goals(stored, language):
    _, told = ask(stored, f"/table/codes/{language}", who="")
    assert [len(told[level]) for level in ("goal", "target", "indicator")] == [17, 169, 251]
    assert told["goal"][5][0] == "6"
    assert told["colours"]["6"][0] == "#26BDE2"


def test_the_script_that_remembers_the_view_is_one_of_those_that_may_run():
    assert ROOT / "alignment/table/style/remember.js" in page_scripts(ROOT / "alignment")


def test_what_the_page_has_beside_the_table_comes_with_each_change(stored, sheet):
    before = ask(stored, f"/table/{sheet.id}", query="lang=en")[1]["beside"]
    assert "3 rows reach 2 goals" in before["panel"]
    told = ask(stored, f"/table/{sheet.id}", write(sheet.rows[0], hours="2"), query="lang=en")[1]["beside"]
    assert "2 hours reach 1 goal" in told["panel"]
    assert "2 hours reach 1 goal" in told["band"]


def test_all_acts_of_a_page_that_is_left_are_done_though_one_is_refused(stored, sheet):
    acts = [
        {"act": "add", "word": f"word-{number:04}", "cells": cells}
        for number, cells in enumerate(({"project": "One"}, {"goal": "99"}, {"project": "Two"}))
    ]
    status, told = ask(stored, f"/table/{sheet.id}", {"acts": acts})
    assert (status, "no goal 99" in told["refused"]) == (409, True)
    assert [row.project for row in stored.sheet(sheet.id).rows[-2:]] == ["One", "Two"]
    assert ask(stored, f"/table/{sheet.id}", {"acts": acts[2:]})[0] == 200
    assert len(stored.sheet(sheet.id).rows) == len(sheet.rows) + 2


@pytest.mark.parametrize("acts", ["add", [1], {}, [{"act": "add"}], [{"act": "move", "row": "a", "behind": ""}] * 1000])
def test_acts_that_no_page_of_ours_sends_are_refused(stored, sheet, acts):
    assert ask(stored, f"/table/{sheet.id}", {"acts": acts})[0] == 400
