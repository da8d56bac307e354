"""The panel beside a sheet: what is lit, how long the bars are, and what is said."""

import re

import pytest

from alignment import Alignment, AlignmentSheet, Kind, coverage_of
from alignment.ground.wording import languages, wording
from alignment.panel.gap import Gap
from alignment.panel.markup import BAND, PANEL, beside, gap_in_words, reach_in_words
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()
EN = wording("alignment", "en")
ROWS = (
    Alignment(goal="6", hours=12),
    Alignment(goal="6", hours=1.5),
    Alignment(goal="11", hours=3),
    Alignment(goal="13"),
    Alignment(goal="4", hours=20),
)
TAGS = re.compile(r"<[^>]+>")


def shown(*rows, say=EN, **heading):
    return beside(AlignmentSheet(rows=rows, **heading), CATALOGUE, say)


def reached(*rows, say=EN):
    return reach_in_words(coverage_of(AlignmentSheet(rows=rows), CATALOGUE), say)


def in_words(language, hours, *goals):
    each = [Alignment(goal=goal, hours=hours / len(goals)) for goal in goals]
    isolates = dict.fromkeys(map(ord, "\u2068\u2069"))
    return reached(*each, say=wording("alignment", language)).translate(isolates)


def test_hours_reach_goals_and_where_nobody_says_how_long_rows_do():
    assert reached(*ROWS) == "36.5 hours reach 3 goals"
    assert reached(Alignment(goal="6", hours=1)) == "1 hour reaches 1 goal"
    assert reached(Alignment(goal="6"), Alignment(goal="7"), Alignment()) == "2 rows reach 2 goals"
    assert reached() == "No goal yet: each goal lights up here as soon as a row names it."


@pytest.mark.parametrize(
    ("language", "hours", "goals", "said"),
    [
        ("fr", 1.5, "6", "1,5 heure porte sur 1 objectif"),
        ("es", 29, "1 2 3 6 7", "29 horas abordan 5 objetivos"),
        ("ar", 2, "6 7", "ساعتان لخدمة هدفين"),
        ("ar", 29, "1 2 3 6 7", "29 ساعة لخدمة 5 أهداف"),
        ("ar", 5, "1 2 3 5 6 7 8 9 10 11 12", "5 ساعات لخدمة 11 هدفًا"),
        ("fa", 29, "1 2 3 6 7", "29 ساعت برای 5 آرمان"),
        ("ko", 29, "1 2 3 6 7", "29시간으로 목표 5개를 다룹니다"),
    ],
)
def test_each_language_counts_as_it_does(language, hours, goals, said):
    assert in_words(language, hours, *goals.split()) == said


def test_the_goals_that_are_reached_are_lit_in_their_colours_and_the_others_are_not():
    for part in shown(*ROWS).values():
        assert re.findall(r'class="lit" style="background:(#\w+);[^>]*>(\d+)<', part) == [
            ("#C5192D", "4"),
            ("#26BDE2", "6"),
            ("#FD9D24", "11"),
            ("#3F7E44", "13"),
        ]
        assert len(re.findall(r'<span title="[^"]+">\d+</span>', part)) == 13


def test_a_bar_is_as_long_as_its_hours_and_has_the_figure_at_its_end():
    bars = re.findall(r"\* (\d\.\d+)\);background:(#\w+)\"></i><b>([^<]+)</b>", shown(*ROWS)[PANEL])
    assert bars == [("1.000", "#26BDE2", "13.5 h"), ("0.222", "#FD9D24", "3 h"), ("0.000", "#3F7E44", "–")]


def test_goals_of_every_course_come_after_the_others_and_make_no_bar_short():
    course, plan = shown(*ROWS)[PANEL], shown(*ROWS, kind=Kind.CITY_PLAN)[PANEL]
    assert re.search(r"Part of every course.*Quality education.*20 h", course)
    assert "Part of every course" not in plan
    assert "Part of every course" not in shown(*ROWS[:3])[PANEL]


def test_rows_whose_hours_nobody_knows_are_counted_once_others_have_some():
    assert "1 row has no hours yet." in shown(*ROWS)[PANEL]
    assert "no hours" not in shown(Alignment(goal="6"))[PANEL]


def test_the_band_of_a_phone_has_the_sentence_and_no_bars():
    band = shown(*ROWS)[BAND]
    assert "36.5 hours reach 3 goals" in band
    assert "<ul" not in band


@pytest.mark.parametrize(
    ("gap", "said"),
    [
        (Gap("6", 2, ("tap", "water")), "goal 6, Clean water and sanitation. Row 2 says “tap … water”"),
        (Gap("6", 0, ("water",)), "goal 6, Clean water and sanitation. The heading says “water”"),
        (Gap("6", 3), "goal 6, Clean water and sanitation. Row 3 seems close to it"),
        (Gap("12", 1, code="7.b.1", same="12.a.1"), "Row 1 leads to indicator 7.b.1, which is listed under this goal"),
    ],
)
def test_what_may_be_missing_is_said_with_what_speaks_for_it(gap, said):
    assert said in gap_in_words(gap, CATALOGUE, EN)


@pytest.mark.parametrize("language", languages())
def test_nothing_that_is_said_has_an_open_place_in_any_language(language):
    said = TAGS.sub(
        " ", shown(*ROWS, Alignment(project="Safe drinking water kiosks"), say=wording("alignment", language))[PANEL]
    )
    assert not re.search(r"[{}$]|panel-", said)


def test_what_somebody_wrote_stays_text():
    hostile = '<b onclick="x">drinking water</b> <script>alert(1)</script> sanitation'
    panel = shown(Alignment(project=hostile))[PANEL]
    assert "drinking" in panel
    assert "<script" not in panel
    assert "onclick=" not in panel
