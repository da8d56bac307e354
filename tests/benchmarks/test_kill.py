"""A server that is killed in the midst of everybody's work, as the benchmark does it at length."""

import time

import pytest

from alignment import Alignment, AlignmentSheet
from alignment.store import FormDraft
from benchmarks.kill import FORM, Writer, in_a_room, lost_of


@pytest.mark.parametrize("database", ["SQLite", "PostgreSQL"])
def test_what_a_killed_server_had_acknowledged_is_there_when_it_comes_back(request, database_url, database):
    url = database_url if database == "SQLite" else request.getfixturevalue("postgres")()
    lost, counted, _ = in_a_room(url, edits=24, people=6, kills=1)
    assert lost == []
    assert counted["rows"] >= 24
    assert counted["texts"] > 0
    assert counted["refused"] == counted["texts refused"] == 0


def test_a_row_or_a_text_that_is_gone_is_found(stored):
    sheet = stored.create_sheet(AlignmentSheet(title="Plan", rows=(Alignment(project="kept"),)))
    who = Writer(1, None, "")
    who.saved, who.texts_kept = ["kept", "gone"], {"tab0": 2}
    stored.keep_form_draft(who.me, FormDraft(FORM, "tab0", 1, {"text": "as it was before"}))
    now = time.monotonic()
    who.typed = [now - 3, now - 2, now - 0.1]
    assert lost_of(stored, sheet.id, [who], "tab0", now) == (["gone", "text 1.tab0"], pytest.approx(2))
