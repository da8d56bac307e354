import re

from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet, LocalIndicator
from alignment.markup import column_titles, heading, row_card, versions
from sdg_data import load_catalogue
from sdg_data.markup import goal_band, goal_strip, target_card
from sdg_data.wording import wording

CATALOGUE = load_catalogue()
SAY = wording("alignment", "en")
TAGS = re.compile(r"</?(div|span|p|b|br|bdi|small|strong|em|h1|table|tr|th|td|details|summary)\b[^<>]*>")


def test_a_row_shows_what_the_handout_asks_for():
    row = Alignment(strategic_focus="Mobility", project="Bus lanes", goal="11", target="11.2", indicator="11.2.1")
    card = row_card(3, row, CATALOGUE, SAY, ("no-reason",))
    for text in ("3.", "Mobility", "Bus lanes", "#FD9D24", "Public transport for all", "11.2.1", "No reason yet"):
        assert text in card


def test_the_four_columns_are_those_of_the_handout():
    titles = re.findall(r"<span>([^<]+)</span>", column_titles(SAY))
    assert titles == ["Strategic focus", "Project example", "SDG number", "SDG indicator"]


def test_an_illustrative_sheet_says_so():
    assert "Illustrative" in heading(AlignmentSheet(title="T", illustrative=True), SAY)
    assert "Illustrative" not in heading(AlignmentSheet(title="T"), SAY)


@given(st.text(alphabet=st.sampled_from("<>&\"'=/ abjsx\n{}$"), max_size=80))
def test_what_a_person_typed_never_becomes_a_tag(text):
    row = Alignment(text, text, text, text, text, text, change_tomorrow=text, local=LocalIndicator(measure=text))
    shown = row_card(1, row, CATALOGUE, SAY) + heading(AlignmentSheet(title=text, centre=text, audience=text), SAY)
    shown += versions([("field-why", text, text)], SAY)
    left = TAGS.sub("", shown)
    assert "<" not in left
    assert ">" not in left


def test_a_target_unfolds_to_its_indicators_and_their_facts():
    card = target_card(CATALOGUE.target("11.5"), CATALOGUE, wording("sdg_data", "en"), opened=("11.5.1",))
    for text in (
        '<details class="target" open>',
        "Also listed as 1.5.1, 13.1.1",
        "Custodian: UNDRR",
        "indicator marked",
    ):
        assert text in card


def test_a_goal_shows_in_its_colour():
    say = wording("sdg_data", "en")
    assert "background:#FD9D24;color:#1A1A1A" in goal_band(CATALOGUE.goal(11), CATALOGUE, say)
    assert goal_strip(CATALOGUE, say).count("<span") == 17
