"""A programme, a plan or a filled-in table comes in by its page, and nothing of it without the visitor."""

import pytest

from alignment.access import Opened
from alignment.store import Access
from tests.conftest import Person
from tests.drafts import typed_only

BRING, SHEET = "alignment/pages/bring.py", "alignment/pages/sheet.py"
PROGRAMME = """Urban transport for all

Day 1
09:00–10:30 Planning bus lanes and public transport
10:30–10:50 Coffee break
10:50–12:20 Road safety and traffic deaths around schools
16:15–16:30 Closing remarks
"""
ACCEPT = r"Accept with 11\.2"  # as Markdown has it
TABLE = """STRATEGIC FOCUS\tPROJECT EXAMPLE\tSDG NUMBER\tSDG INDICATOR
Safe water\tLeak detection\t6\t6.4.1
Mobility\tBus lanes\t11\t11.2.1
Parks\tShade\t99\t
"""


def pasted(who, text):
    who.field("Paste the text").input(text)  # it is sent with its form
    return who.press("Find the rows")


@pytest.fixture
def visitor():
    return Person(BRING)


def rows(stored, who):
    return stored.sheet(who.app.session_state["sheet"]).rows


def test_nothing_is_taken_before_the_person_says_so(visitor, stored):
    pasted(visitor, PROGRAMME)
    assert "Planning bus lanes and public transport" in visitor.html
    assert "**0** accepted · **3** open · **0** left out" in visitor.reads
    assert len(stored.sheets()) == 0
    assert next(button for button in visitor.app.button if button.key == "review-take").disabled


def test_a_programme_becomes_a_sheet_of_the_rows_that_were_accepted(visitor, stored):
    pasted(visitor, PROGRAMME).press(ACCEPT).press("Leave out")
    visitor.press("Add the accepted rows to the sheet (1)")
    assert [(row.project, row.hours, row.target) for row in rows(stored, visitor)] == [
        ("Planning bus lanes and public transport", 1.5, "11.2")
    ]
    assert stored.sheet(visitor.app.session_state["sheet"]).title == "Urban transport for all"


def test_all_sure_ones_are_accepted_at_once_and_a_closing_is_not_among_them(visitor, stored):
    pasted(visitor, PROGRAMME)
    sure = next(label for label in visitor.buttons if label.startswith("Accept all sure ones"))
    visitor.press(sure)
    assert "Closing remarks" in visitor.html
    visitor.press(next(label for label in visitor.buttons if label.startswith("Add the accepted rows")))
    assert "Closing remarks" not in [row.project for row in rows(stored, visitor)]
    assert all(row.target and row.why for row in rows(stored, visitor))


def test_who_has_decided_on_all_that_are_shown_is_at_the_next_ones(visitor):
    lines = [f"09:{at:02}–09:{at + 3:02} Planning bus lanes and public transport {at}" for at in range(0, 30, 3)]
    pasted(visitor, "\n".join(["Urban transport for all", "", *lines, "16:15–16:30 Closing remarks"]))
    assert "public transport 27" in visitor.html
    assert "Closing remarks" not in visitor.html
    assert not visitor.app.expander[0].proto.expanded  # the fields of the text are folded: what was found is in sight
    visitor.press("Accept all sure ones (10)")
    assert "public transport 27" not in visitor.html
    assert "Closing remarks" in visitor.html


def test_a_break_is_listed_among_what_was_left_out(visitor):
    pasted(visitor, PROGRAMME)
    assert "break · line 5" in visitor.html
    assert "Coffee break" in visitor.html


def test_what_is_put_into_an_open_sheet_is_taken_back_as_one(trainer, stored, sheet):
    trainer.go(BRING)
    pasted(trainer, PROGRAMME).press(ACCEPT)
    trainer.press("Add the accepted rows to the sheet (1)")
    assert [row.project for row in stored.sheet(sheet.id).rows][3:] == ["Planning bus lanes and public transport"]
    trainer.go(SHEET).press("Remove them again")
    assert stored.sheet(sheet.id).rows == sheet.rows
    assert "Remove them again" not in trainer.buttons


def test_a_table_is_read_line_by_line_and_what_is_not_understood_is_asked(visitor, stored):
    pasted(visitor, TABLE)
    assert "new: **2** · not understood: **1**" in visitor.reads
    visitor.press("Take the chosen rows (2)")
    assert [(row.project, row.indicator) for row in rows(stored, visitor)] == [
        ("Leak detection", "6.4.1"),
        ("Bus lanes", "11.2.1"),
    ]


def test_the_same_table_again_changes_nothing(visitor, stored):
    pasted(visitor, TABLE).press("Take the chosen rows (2)")
    before = rows(stored, visitor)
    visitor.go(BRING)
    pasted(visitor, TABLE)
    assert "equal: **2**" in visitor.reads
    assert rows(stored, visitor) == before


UNCLEAR = "PROJECT EXAMPLE\tSDG NUMBER\tLink\n{}\t11\tSIDE\n"


def test_an_answer_about_one_table_is_none_about_the_next(visitor):
    pasted(visitor, UNCLEAR.format("Bus lanes"))
    visitor.app.radio[0].set_value(1).run()
    assert "Take the chosen rows (1)" in visitor.buttons
    pasted(visitor, UNCLEAR.format("Tram lines"))
    assert visitor.app.radio[0].value is None
    assert "Take the chosen rows (0)" in visitor.buttons


def test_what_was_decided_stays_in_another_language(visitor):
    pasted(visitor, PROGRAMME).press(ACCEPT)
    visitor.app.session_state["language"] = "fr"
    visitor.app.run()
    assert "**1** acceptée " in visitor.reads


def test_what_was_taken_is_no_draft_any_more(visitor):
    typed_only(visitor, "Paste the text", PROGRAMME)
    again = visitor.reload(BRING)
    again.press("Find the rows").press(ACCEPT).press("Add the accepted rows to the sheet (1)")
    assert visitor.reload(BRING).field("Paste the text").value == ""


def test_a_text_without_anything_is_refused_with_the_remedy(visitor):
    assert "There is no text here yet" in pasted(visitor, "  ").reads
    assert "No session or measure was found" in pasted(visitor, "Dear all, see you soon").reads


def test_what_was_pasted_is_there_after_a_reload(visitor):
    typed_only(visitor, "Paste the text", PROGRAMME)
    assert visitor.reload(BRING).field("Paste the text").value == PROGRAMME


def test_what_was_decided_is_there_after_a_reload_and_in_a_second_tab(visitor, stored):
    pasted(visitor, PROGRAMME).press(ACCEPT)
    second = visitor.reload(BRING)
    assert "Back to “Urban transport for all”" in second.html
    assert "**1** accepted · **2** open · **0** left out" in second.reads
    assert "Coffee break" in second.html
    second.press("Leave out")
    visitor.app.run()
    assert "**1** accepted · **1** open · **1** left out" in visitor.reads
    assert "accepted" not in Person(BRING).reads  # somebody else
    second.press("Add the accepted rows to the sheet (1)")
    assert [row.project for row in rows(stored, second)] == ["Planning bus lanes and public transport"]
    assert "accepted" not in visitor.reload(BRING).reads
    visitor.app.run()
    assert "**0** accepted · **3** open · **0** left out" in visitor.reads  # taken already: it begins anew


def test_what_was_decided_is_put_away_by_its_person(visitor):
    pasted(visitor, PROGRAMME)
    assert "Discard this list" not in visitor.buttons
    visitor.press(ACCEPT).press("Discard this list")
    assert "Coffee break" not in visitor.html
    assert "accepted" not in visitor.reload(BRING).reads


def test_a_sheet_that_may_only_be_read_is_not_offered(stored, course):
    sheet = Access(stored, "ana").create_sheet(course)
    reader = Person("", open=Access(stored, "ana").share(sheet.id, Opened.VIEW))
    assert reader.app.session_state["sheet"] == sheet.id
    reader.go(BRING)
    pasted(reader, PROGRAMME)
    reader.press(ACCEPT).press("Add the accepted rows to the sheet (1)")
    assert reader.app.session_state["sheet"] != sheet.id
    assert stored.sheet(sheet.id).rows == sheet.rows
