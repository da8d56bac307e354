"""What the page of a sheet has of those who work on it together: the nickname that one gives, or not."""

import pytest

from alignment.access import Mode
from alignment.store import ACCESS_VARIABLE, Access, person_id

SHEET, FIELD = "alignment/pages/sheet.py", "Your nickname (optional)"


@pytest.fixture
def published(stored, course, monkeypatch):
    monkeypatch.setenv(ACCESS_VARIABLE, Mode.PRIVATE)
    sheet = Access(stored, "owner").create_sheet(course)
    Access(stored, "owner").publish(sheet.id)
    return sheet


def test_who_gives_a_nickname_is_known_by_it_until_they_take_it_back(trainer, stored):
    me = person_id(trainer.token)
    assert stored.nicknames([me]) == {}
    trainer.fill(FIELD, "  Ana \u202e *of*  Cairo ")
    assert stored.nicknames([me]) == {me: "Ana *of* Cairo"}
    assert trainer.field(FIELD).value == "Ana *of* Cairo"
    trainer.fill(FIELD, "Ana   *of* Cairo")  # the same, once it is tidied
    trainer.fill(FIELD, " ")
    assert stored.nicknames([me]) == {}


@pytest.mark.parametrize(("who", "asked"), [("owner", True), ("reader", False)])
def test_only_who_may_write_is_asked_for_a_name(person, published, who, asked):
    page = person(SHEET, sheet=published.id, who=who)
    assert "Leak detection" in page.html
    assert (FIELD in [field.label for field in page.app.text_input]) is asked
