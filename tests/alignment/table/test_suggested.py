"""What the table suggests for rows without codes, and what becomes of it."""

from dataclasses import asdict, replace

import pytest

from alignment import Alignment
from alignment.access import Mode
from alignment.ground.wording import wording
from alignment.store import Access
from alignment.table.acts import act_in, do
from alignment.table.suggested import suggested_for
from sdg_data import load_catalogue


@pytest.fixture
def ana(stored):
    return Access(stored, "ana", mode=Mode.PRIVATE)


@pytest.fixture
def sheet(ana, course):
    """A sheet whose last three rows have no codes; the last one says nothing by which anything could be suggested."""
    pasted = [Alignment(project=text) for text in ("Public toilets in markets", "Bus lanes downtown", "xyzzy")]
    return ana.create_sheet(replace(course, rows=(*course.rows, *pasted)))


def rows(ana, sheet):
    return ana.sheet(sheet.id).rows


def told(ana, sheet, *places, language="en"):
    ids = [rows(ana, sheet)[place].id for place in places]
    found = suggested_for(ana, sheet.id, ids, language)["suggested"]
    return [found[row_id] for row_id in ids]


def answer(ana, sheet, act, *places):
    now = rows(ana, sheet)
    seen = [
        {"row": now[place].id, "version": now[place].version, "code": suggested["code"]}
        for place, suggested in zip(places, told(ana, sheet, *places), strict=True)
    ]
    return do(ana, sheet.id, act_in({"act": act, "rows": seen}), "en")


def test_a_row_without_codes_is_told_its_first_suggestion_with_the_reason(ana, sheet):
    (toilets,) = told(ana, sheet, 3)
    assert (toilets["code"], toilets["cells"]["goal"]) == ("6.2", "6")
    assert "toilet" in toilets["reason"]
    assert toilets["use"] == wording("alignment", "en")("suggestion-use", code="6.2")


@pytest.mark.parametrize("language", ["ar", "fa", "ko", "fr", "es"])
def test_it_is_told_in_the_language_of_the_person(ana, sheet, language):
    (buses,) = told(ana, sheet, 4, language=language)
    assert buses["code"] == "11.2"
    assert buses["use"] == wording("alignment", language)("suggestion-use", code="11.2")


def test_a_row_with_codes_gets_none(ana, sheet):
    assert told(ana, sheet, 0) == [{}]


@pytest.mark.parametrize("language", ["en", "fa", "ko"])
def test_a_row_that_says_too_little_is_asked_for_more_as_in_the_form(ana, sheet, language):
    assert told(ana, sheet, 5, language=language) == [{"asks": wording("alignment", language)("suggestions-none")}]


def test_a_row_whose_every_suggestion_was_put_aside_is_asked_for_nothing(ana, sheet):
    row = rows(ana, sheet)[3]
    every = tuple(target.code for target in load_catalogue().targets)
    ana.save_row(sheet.id, replace(row, rejected=every))
    assert told(ana, sheet, 3) == [{}]


def test_rows_that_are_not_there_are_left_out(ana, sheet):
    assert suggested_for(ana, sheet.id, ["nowhere", ""], "en") == {"suggested": {}}


def test_all_that_is_suggested_is_taken_as_one_act_and_goes_with_one_undo(ana, sheet):
    before = rows(ana, sheet)
    outcome = answer(ana, sheet, "take", 3, 4)
    assert [(row.goal, row.target, row.accepted) for row in rows(ana, sheet)[3:5]] == [
        ("6", "6.2", ("6.2",)),
        ("11", "11.2", ("11.2",)),
    ]
    do(ana, sheet.id, act_in({"act": "take-back", "steps": [asdict(step) for step in outcome.steps]}), "en")
    assert [replace(row, version=1) for row in rows(ana, sheet)] == list(before)


def test_what_is_put_aside_is_not_suggested_again(ana, sheet):
    answer(ana, sheet, "put-aside", 3)
    (again,) = told(ana, sheet, 3)
    assert again.get("code") != "6.2"
    assert rows(ana, sheet)[3].goal == ""


def test_a_code_that_is_no_target_is_passed_over(ana, sheet):
    seen = [{"row": rows(ana, sheet)[3].id, "version": 1, "code": code} for code in ("6", "99.9", "<b>", "6.2.1")]
    assert do(ana, sheet.id, act_in({"act": "take", "rows": seen}), "en").steps == []
    assert rows(ana, sheet)[3].target == ""


def test_what_a_colleague_changed_elsewhere_in_the_row_stays(stored, ana, sheet):
    seen = [{"row": rows(ana, sheet)[3].id, "version": 1, "code": "6.2"}]
    stored.save_row(sheet.id, replace(rows(ana, sheet)[3], strategic_focus="Theirs"), "ben")
    do(ana, sheet.id, act_in({"act": "take", "rows": seen}), "en")
    assert (rows(ana, sheet)[3].strategic_focus, rows(ana, sheet)[3].target) == ("Theirs", "6.2")
