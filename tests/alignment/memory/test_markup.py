from datetime import date

import pytest

from alignment import Alignment, AlignmentSheet, LocalIndicator
from alignment.ground.wording import languages, wording
from alignment.memory.markup import PACKAGE, remembered_card
from alignment.memory.remembering import Remembered
from alignment.suggestions import Reason
from sdg_data import load_catalogue

ROW = Alignment(
    project="<b>Bus</b> lanes", goal="11", target="11.2", indicator="11.2.1", hours=6,
    local=LocalIndicator(measure="Homes near a <i>stop</i>"),
)  # fmt: skip
SHEET = AlignmentSheet(title="Course <1>", centre="cairo", starts=date(2018, 5, 28))
REASONS = (Reason(("bus",), "<b>Bus</b> lanes", "row", "11.2"), Reason((), "Safe transport", "meaning", "11.2"))


def card(language="en", sheet=SHEET, row=ROW):
    one = Remembered(sheet, row, 0.5, REASONS)
    return str(remembered_card(one, load_catalogue(), wording(PACKAGE, language)))


def test_a_card_says_who_when_what_and_why():
    shown = card()
    for said in ("Cairo aligned something similar in 2018", "Course &lt;1&gt;", "11.2.1", "6 hours",
                 "Homes near a &lt;i&gt;stop", "It also says “bus”.",
                 "close in meaning to 11.2: “Public transport"):  # fmt: skip
        assert said in shown


def test_what_others_wrote_stays_text():
    assert "<b>" not in card()
    assert "<i>" not in card()


def test_a_case_made_up_for_practice_is_marked_and_no_other():
    assert "<em>Illustrative</em>" in card(sheet=AlignmentSheet(illustrative=True))
    assert "<em>" not in card()


def test_a_sheet_without_centre_and_date_and_a_row_with_a_goal_alone_are_shown_as_well():
    shown = card(sheet=AlignmentSheet(), row=Alignment(goal="11", project="Bus lanes"))
    assert "A centre without a name aligned something similar</strong>" in shown
    assert "hour" not in shown


@pytest.mark.parametrize("goal", ["99", "", "<script>"])
def test_a_goal_that_is_none_is_shown_as_it_is_kept(goal):
    assert "<script" not in card(row=Alignment(goal=goal, project="Bus lanes"))


@pytest.mark.parametrize("language", languages())
def test_it_is_said_in_every_language(language):
    shown = card(language)
    assert "2018" in shown
    assert "{" not in shown
