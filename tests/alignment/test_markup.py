import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet, Effect, LocalIndicator, Strength, coverage_of
from alignment.catalogue_markup import goal_band, target_card
from alignment.coverage import effects_of
from alignment.ground.markup import goal_strip
from alignment.ground.wording import languages, wording
from alignment.markup import (
    column_titles,
    coverage_in_words,
    coverage_strip,
    effects_figure,
    heading,
    row_card,
    typed_answers,
    versions,
)
from sdg_data import load_catalogue

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


ROWS = (Alignment(goal="4"), Alignment(goal="11"), Alignment(goal="11", strength=Strength.SIDE))


def test_coverage_is_said_in_words():
    assert coverage_in_words(coverage_of(AlignmentSheet(rows=ROWS), CATALOGUE), CATALOGUE, SAY) == (
        "2 of 17 goals in 3 rows: 4\xa0Quality education (1); 11\xa0Sustainable cities and communities (2)"
    )


def test_the_strip_of_coverage_has_a_column_a_goal_as_high_as_its_rows():
    strip = coverage_strip(coverage_of(AlignmentSheet(rows=ROWS), CATALOGUE), CATALOGUE, SAY)
    columns = strip.split('<div class="column"')[1:]
    assert len(columns) == 17
    assert re.findall(r"height:(\d+)%;background:(#\w+)", columns[10]) == [("50", "#FD9D24"), ("50", "#FD9D24")]
    assert re.findall(r'<i class="(\w+)"', columns[10]) == ["side", "main"]
    assert ("<b>2</b>" in columns[10], "<b>1</b>" in columns[3], "<i" in columns[0]) == (True, True, False)


HARMED = (*ROWS, Alignment(goal="11", effect=Effect.HARMS), Alignment(goal="13", effect=Effect.HARMS))


def test_a_harm_hangs_below_its_goal_with_its_count_and_is_no_coverage():
    strip = coverage_strip(coverage_of(AlignmentSheet(rows=HARMED), CATALOGUE), CATALOGUE, SAY)
    columns = strip.split('<div class="column"')[1:]
    assert re.findall(r'<i class="harm" style="--part:([\d.]+);color:(#\w+)"></i><b>(−\d)</b></div>', columns[10]) == [
        ("0.50", "#FD9D24", "−1")
    ]
    assert "<b>2</b>" in columns[10]
    assert (columns[12].count("<i"), 'title="13 Climate action: 0 · Harms: 1"' in columns[12]) == (1, True)
    assert "harm" not in columns[3]


def test_goals_that_are_harmed_are_said_in_words():
    assert coverage_in_words(coverage_of(AlignmentSheet(rows=HARMED), CATALOGUE), CATALOGUE, SAY) == (
        "2 of 17 goals in 3 rows: 4\xa0Quality education (1); 11\xa0Sustainable cities and communities (2)"
        " · Harmed: 11\xa0Sustainable cities and communities (1); 13\xa0Climate action (1)"
    )


def test_a_row_says_that_it_harms_or_helps_and_nothing_where_nobody_knows():
    def card(effect):
        return row_card(1, Alignment(goal="11", effect=effect), CATALOGUE, SAY)

    assert '<small>Main · Direct · <em class="harms">Harms</em></small>' in card(Effect.HARMS)
    assert "<small>Main · Direct · Helps</small>" in card(Effect.HELPS)
    assert "<small>Main · Direct</small>" in card(Effect.UNKNOWN)


def test_the_effects_of_a_sheet_are_said_with_their_numbers_as_soon_as_one_is_known():
    assert effects_figure(effects_of(AlignmentSheet(rows=ROWS)), SAY) == ""
    shown = effects_figure(effects_of(AlignmentSheet(rows=HARMED)), SAY)
    assert re.findall(r"</span>([^<]+) <b>(\d)</b>", shown) == [("Harms", "2"), ("Not known yet", "3")]
    assert re.findall(r'<span class="(\w+)" style="flex-grow:(\d)"', shown) == [("harms", "2"), ("unknown", "3")]


def test_the_strip_of_coverage_runs_as_the_language_of_the_page_does():
    strip = coverage_strip(coverage_of(AlignmentSheet(rows=ROWS), CATALOGUE), CATALOGUE, wording("alignment", "ar"))
    assert "dir=" not in strip


def test_goals_set_apart_have_no_column():
    covered = coverage_of(AlignmentSheet(rows=ROWS), CATALOGUE).without((4, 17))
    strip = coverage_strip(covered, CATALOGUE, SAY)
    assert strip.count('class="column"') == 15
    assert "Quality education" not in strip


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
    card = target_card(CATALOGUE.target("11.5"), CATALOGUE, SAY, opened=("11.5.1",))
    for text in (
        '<details class="target" open>',
        "Also listed as 1.5.1 and 13.1.1",
        "Custodian: UNDRR",
        "indicator marked",
        ">City acts directly</span></summary>",
        ">City acts directly: <span lang",
    ):
        assert text in card


def test_a_goal_shows_in_its_colour():
    say = wording("alignment/ground", "en")
    assert "background:#FD9D24;color:#1A1A1A" in goal_band(CATALOGUE.goal(11), CATALOGUE, say)
    assert goal_strip(CATALOGUE, say).count("<span") == 17


@pytest.mark.parametrize("language", languages())
def test_a_form_can_say_kept_saving_and_not_saved_in_each_language(language):
    note = typed_answers(wording("alignment", language))
    assert len(set(re.findall(r'<span class="typed-\w+">([^<]+)</span>', note))) == 3


def test_a_row_is_drawn_once_for_all_who_see_it_and_anew_when_it_changes():
    row = ROWS[0]
    assert row_card(1, replace(row), CATALOGUE, SAY) is row_card(1, row, CATALOGUE, SAY)
    assert "another project" in row_card(1, replace(row, project="another project"), CATALOGUE, SAY)
    assert row_card(1, row, CATALOGUE, wording("alignment", "ko")) != row_card(1, row, CATALOGUE, SAY)
