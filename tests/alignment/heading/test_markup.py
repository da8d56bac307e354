"""What the heading of a sheet is asked for."""

from dataclasses import replace
from datetime import date

import pytest

from alignment import Alignment, AlignmentSheet, Kind
from alignment.ground.wording import languages, wording
from alignment.heading.markup import example, missing_in_heading

EN = wording("alignment", "en")
FULL = AlignmentSheet(title="T", strategic_goal="G", audience="A", centre="seoul", starts=date(2026, 5, 28))


def test_what_is_missing_is_asked_for_with_an_example_and_a_reason():
    asked = missing_in_heading(replace(FULL, audience="", centre=""), EN)
    assert "<b>Audience</b> <span>20 engineers and managers of city water services</span>" in asked
    assert "<b>Centre</b>" in asked
    assert "Strategic goal" not in asked
    assert "for whom" in asked


def test_the_examples_fold_once_there_are_rows_and_what_is_missing_is_still_named():
    bare = replace(FULL, audience="", centre="")
    assert '<details class="heading-missing" open>' in missing_in_heading(bare, EN)
    folded = missing_in_heading(replace(bare, rows=(Alignment(project="A"),)), EN)
    assert '<details class="heading-missing"><summary>' in folded
    assert "<b>Audience · Centre</b></summary>" in folded


def test_a_full_heading_is_asked_for_nothing():
    assert missing_in_heading(FULL, EN) == ""


def test_a_plan_needs_no_date_and_has_examples_of_its_own():
    assert "Starts" in missing_in_heading(replace(FULL, starts=None), EN)
    plan = replace(FULL, kind=Kind.CITY_PLAN, starts=None)
    assert missing_in_heading(plan, EN) == ""
    assert "All residents" in missing_in_heading(replace(plan, audience=""), EN)


def test_a_groups_copy_of_a_case_is_asked_for_nothing():
    assert missing_in_heading(AlignmentSheet(title="T", apart=True), EN) == ""


@pytest.mark.parametrize("language", languages())
def test_every_text_of_the_heading_has_an_example_for_either_kind(language):
    say = wording("alignment", language)
    for kind in Kind:
        assert all(" " in example(name, kind, say) for name in ("title", "strategic_goal", "audience"))
