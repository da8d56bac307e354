"""The choice between rows and table on the sheet's page."""

import json
from dataclasses import replace

import pytest

from alignment import Kind
from alignment.access import Mode
from alignment.store import ACCESS_VARIABLE, Access
from tests.conftest import Browser

SHEET = "alignment/pages/sheet.py"
VIEW = "Show as"


def view(page):
    return next(one for one in page.app.segmented_control if one.label == VIEW)


def choose(page, chosen):
    view(page).set_value(chosen).run()
    return page


def table(page):
    """What the table on the page is told, None where there is none."""
    found = [one.proto for one in page.app.get("bidi_component") if "table" in one.proto.component_name]
    return json.loads(found[0].json) if found else None


def test_rows_are_cards_until_somebody_chooses_the_table(trainer):
    assert (view(trainer).value, table(trainer)) == ("rows", None)
    assert "Leak detection" in trainer.html
    choose(trainer, "table")
    assert "Leak detection" not in trainer.html
    told = table(trainer)
    assert [column["title"] for column in told["columns"]] == [
        "Strategic focus", "Project", "Goal", "Target", "Indicator", "Hours", "Link", "Effect",
    ]  # fmt: skip
    assert told["write"] is True
    choose(trainer, "rows")
    assert (table(trainer), "Leak detection" in trainer.html) == (None, True)


def test_the_browser_is_told_the_choice_and_a_later_visit_begins_with_it(trainer, monkeypatch):
    choose(trainer, "table")
    assert any('data-view="table"' in one.proto.body for one in trainer.app.get("html"))
    monkeypatch.setattr(Browser, "_run", remembering(Browser._run, "table"))
    again = trainer.reload(SHEET)
    assert table(again) is not None
    assert not any("data-view" in one.proto.body for one in again.app.get("html"))  # it knows


def test_a_choice_that_is_none_is_no_choice(trainer, monkeypatch):
    monkeypatch.setattr(Browser, "_run", remembering(Browser._run, "<script>"))
    assert table(trainer.reload(SHEET)) is None


def remembering(run, view):
    def runs(browser, *given, **named):
        browser.cookies["sdg-rows-view"] = view
        return run(browser, *given, **named)

    return runs


def test_a_city_plan_has_no_hours(stored, course, person):
    plan = stored.create_sheet(replace(course, kind=Kind.CITY_PLAN))
    page = choose(person(SHEET, sheet=plan.id), "table")
    assert "Hours" not in [column["title"] for column in table(page)["columns"]]


def test_who_may_only_read_gets_a_table_to_read(stored, course, person, monkeypatch):
    monkeypatch.setenv(ACCESS_VARIABLE, Mode.PRIVATE)
    sheet = Access(stored, "ana").create_sheet(course)
    Access(stored, "ana").publish(sheet.id)
    assert table(choose(person(SHEET, sheet=sheet.id), "table"))["write"] is False


@pytest.mark.parametrize("language", ["ar", "fa", "ko", "fr", "es"])
def test_the_table_speaks_the_language_of_the_person(person, sheet, language):
    page = person(SHEET, sheet=sheet.id, lang=language)
    page.app.segmented_control[0].set_value("table").run()
    told = table(page)
    assert f"lang={language}" in told["address"]
    assert told["words"]["undo"] != "Undo"
