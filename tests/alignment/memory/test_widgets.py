"""The cards below a row, from app.py."""

from datetime import date

import pytest

from alignment import Alignment, AlignmentSheet, LocalIndicator, Strength
from alignment.store import Access

SHEET = "alignment/pages/sheet.py"
BUS = Alignment(
    project="버스 노선 개편과 정류장 개선", goal="11", target="11.2", indicator="11.2.1", strength=Strength.SIDE,
    local=LocalIndicator(measure="정류장 500m 이내 주민", place="서울"),
)  # fmt: skip


@pytest.fixture(autouse=True)
def private(monkeypatch):
    monkeypatch.setenv("SDG_WORKSHOP_ACCESS", "private")


@pytest.fixture
def published(stored):
    sheet = stored.create_sheet(
        AlignmentSheet(title="교통", centre="seoul", starts=date(2018, 6, 17), rows=(BUS,)), "ana"
    )
    Access(stored, "ana").publish(sheet.id)
    return sheet


@pytest.fixture
def page(person, stored):
    own = stored.create_sheet(AlignmentSheet(title="Own", rows=(Alignment(project="?"),)), "bob")
    return person(SHEET, sheet=own.id, who="bob").press("Edit")


def links(page):
    return [link.proto.url for link in page.app.get("link_button")]


def test_what_others_published_stands_below_a_row_with_a_way_to_look(published, page):
    assert "aligned something like this" not in page.html
    page.fill("Project example", "transport public")
    assert "Seoul aligned something like this in 2018" in page.html
    assert f"/sheet?sheet={published.id}&lang=en" in links(page)
    assert any(link.startswith("/examples?example=") for link in links(page))


def test_its_choices_are_copied_and_the_persons_words_stay(stored, published, page):
    page.fill("Project example", "transport public").press("Copy its choices").press("Save")
    saved = stored.sheet(page.app.session_state["sheet"]).rows[0]
    assert saved.project == "transport public"
    assert (saved.goal, saved.target, saved.indicator, saved.strength) == ("11", "11.2", "11.2.1", Strength.SIDE)
    assert saved.local == LocalIndicator(measure="정류장 500m 이내 주민")


def test_what_is_looked_at_is_read_and_not_changed(person, published):
    other = person(SHEET, sheet=published.id, lang="en", who="cy")
    assert "버스 노선" in other.html
    assert "Edit" not in other.buttons


def test_what_was_taken_back_is_gone_from_the_next_run(published, stored, page):
    page.fill("Project example", "transport public")
    assert "Seoul aligned something like this in 2018" in page.html
    Access(stored, "ana").publish(published.id, published=False)
    page.fill("Project example", "transport public et bus")
    assert "in 2018" not in page.html
