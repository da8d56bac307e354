"""The handout on paper: what it says, in every language, and what its code opens."""

import re

import pytest
from markupsafe import escape

from alignment.ground.qr import qr_picture
from alignment.ground.wording import languages, wording
from alignment.handout.paper import ROWS, paper
from alignment.sheet import AlignmentSheet, Kind
from sdg_data import load_catalogue

ADDRESS = "http://192.168.1.20:8501/sheet?sheet=abc"


@pytest.mark.parametrize("language", list(languages()))
@pytest.mark.parametrize("kind", list(Kind))
def test_it_has_the_goal_the_four_columns_in_order_rows_to_write_on_and_the_seventeen_goals(kind, language):
    page, say = paper(AlignmentSheet(kind=kind), language).decode(), wording("alignment", language)
    assert f'dir="{languages()[language].direction}"' in page
    heads = re.findall(r"<th scope='col'>(.*?)</th>", page)
    assert heads == [escape(say(f"workbook-column-{name}")) for name in ("focus", "project", "goal", "indicator")]
    assert page.index(say("workbook-strategic-goal")) < page.index(heads[0])
    assert say(f"kind-{kind}") in page
    assert page.count("<td></td><td></td><td></td><td></td>") == ROWS
    labels = [load_catalogue().label(goal.code, language) for goal in load_catalogue().goals]
    assert [label for label in labels if f"</b> {escape(label)}</li>" not in page] == []


def test_its_code_opens_the_sheet_and_it_fetches_nothing():
    page = paper(AlignmentSheet(title="Water", strategic_goal="Water for all"), "en", ADDRESS).decode()
    assert "Water for all" in page
    assert re.findall(r"src='([^']*)'", page) == [qr_picture(ADDRESS).replace("'", "&#39;")]
    assert not re.search(r"(?:src|href)='?http|url\(|@import|<script", page)


def test_without_a_sheet_there_is_no_code():
    assert "<img" not in paper(AlignmentSheet(), "en").decode()


def test_what_people_wrote_stays_text():
    page = paper(AlignmentSheet(title="<script>alert(1)</script>", strategic_goal="<img src=x>"), "en").decode()
    assert "<script" not in page
    assert "<img" not in page
