"""A chart as slides: as many as there have to be, each line on one of them, no letter below 28 px."""

import re

import pytest

from alignment.charts.chart import Bar, Bars, Card, Cards, Cell, Grid, Mark, Tile, Tiles, TileState
from alignment.charts.slides import LEAST, slides

GOALS = tuple(Mark(str(goal), f"{goal} Goal that has a long name", "#2F6690") for goal in range(1, 18))
CENTRES = tuple(Mark(f"C{number:02d} Training centre of a large region") for number in range(60))
SHARES = tuple(goal / 200 for goal in range(17))
SIXTY = {
    "grid": Grid("Goals", "A note", "", CENTRES, GOALS, tuple(tuple(map(Cell, range(1, 18))) for _ in CENTRES)),
    "bars": Bars("Goals", "A note", "", ("Main", "Side"), tuple(Bar(mark, (3.0, 1.0), "4 rows") for mark in CENTRES)),
    "cards": Cards("Goals", "A note", "", GOALS, tuple(Card(mark, SHARES, "6 rows") for mark in CENTRES), SHARES),
}


@pytest.mark.parametrize("kind", SIXTY)
def test_sixty_centres_stand_on_as_few_slides_as_there_is_room_for_each_once(kind):
    made = slides(SIXTY[kind])
    assert 4 <= len(made) <= 8
    assert re.findall(r">(C\d\d) ", " ".join(made)) == [f"C{number:02d}" for number in range(60)]
    assert all(f"{number} / {len(made)}" in slide for number, slide in enumerate(made, start=1))


@pytest.mark.parametrize("kind", SIXTY)
def test_no_letter_of_a_slide_is_smaller_than_the_last_row_reads(kind):
    for slide in slides(SIXTY[kind]):
        assert 'viewBox="0 0 1920 1080"' in slide
        assert min(map(float, re.findall(r'font-size="([\d.]+)"', slide))) >= LEAST == 28


def test_a_chart_of_nothing_is_one_slide_with_its_title():
    (slide,) = slides(Grid("Goals", "", "", columns=GOALS))
    assert ">Goals<" in slide


def test_every_goal_is_named_beside_the_tiles_and_no_letter_is_small():
    lengths = [13] * 16 + [19]  # about as the 169 are
    columns = tuple(
        tuple(Tile(f"{goal.label}.{at}", "", TileState.NAMED, "Named") for at in range(1, length + 1))
        for goal, length in zip(GOALS, lengths, strict=True)
    )
    legend = {state: state.value for state in TileState}
    (slide,) = slides(Tiles("The 169", "A note", "", GOALS, columns, legend))
    assert slide.count(">Goal that has a long name<") == 17
    assert min(map(float, re.findall(r'font-size="([\d.]+)"', slide))) >= LEAST
    assert max(map(float, re.findall(r'<text x="[\d.]+" y="([\d.]+)"', slide))) <= 1080 - 84
