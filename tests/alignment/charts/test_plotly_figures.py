from dataclasses import replace

import pytest

from alignment.charts.chart import Bar, Bars, Cell, Grid, Mark, isolated, marked, shade, text_on
from alignment.charts.plotly_figures import figure
from sdg_data import contrast, load_catalogue

GOALS = tuple(Mark(goal.code, goal.short_title, goal.colour) for goal in load_catalogue().goals)
CELLS = tuple(tuple(Cell(float((at + line) % 4), f"{line}-{at}") for at in range(17)) for line in (0, 1))
GRID = Grid("T", "N", "W", (Mark("Cairo"), Mark("Seoul")), GOALS, CELLS)
BAR = Bar(Mark("<b>x</b>", colour="#2F6690"), (2.0, 1.0), "3 of 4", "key")
BARS = Bars("T", "N", "W", ("Main", "Side"), (BAR,), 4.0)


def cells(drawn):
    return next(layer for layer in drawn.data if layer.type == "scatter" and layer.mode == "markers+text")


def test_a_click_on_a_cell_brings_its_key():
    assert list(cells(figure(GRID)).customdata) == [cell.key for line in GRID.cells for cell in line]


def test_a_cell_has_the_colour_of_its_goal_and_its_number_besides():
    drawn = figure(GRID)
    line, scale = drawn.data[0].z[1], drawn.data[0].colorscale
    drawn_in = [None if place is None else scale[2 * int(place)][1] for place in line]
    assert drawn_in == [GRID.fill(0, at) or None for at in range(len(GRID.columns))]
    assert any(drawn_in)
    assert cells(drawn).text[1] == "1"


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: goal.label)
def test_the_number_of_a_cell_can_be_read_on_every_shade_of_every_goal(goal):
    for share in (0.0, 0.1, 0.25, 0.5, 0.75, 1.0):
        colour = shade(goal.colour, share)
        assert contrast(text_on(colour), colour) >= 4.5


def test_the_second_part_of_a_bar_is_told_apart_by_more_than_colour():
    first, second = figure(BARS).data[:2]
    assert (first.marker.pattern.shape, second.marker.pattern.shape) == (None, "/")
    assert (list(first.x), list(second.x)) == ([2.0], [1.0])


def test_the_number_of_a_part_is_written_as_the_language_does():
    halves = replace(BARS, bars=(replace(BAR, values=(1.5, 1.0)),))
    assert figure(replace(halves, language="fr")).data[0].hovertext[0].endswith("<b>1,5</b>")
    assert figure(halves).data[0].hovertext[0].endswith("<b>1.5</b>")


def test_a_title_that_looks_like_markup_is_text():
    drawn = figure(BARS).to_json()
    assert "<b>x" not in drawn
    assert "&lt;b&gt;x" in drawn


def test_right_to_left_figures_run_the_other_way():
    for chart in (GRID, BARS):
        there, back = (figure(chart, right_to_left=turned).layout.xaxis.range for turned in (False, True))
        assert tuple(back) == tuple(there)[::-1]


def test_a_label_in_arabic_begins_with_its_number_also_where_the_page_around_it_does_not():
    chart = replace(BARS, bars=(replace(BAR, mark=Mark("11 مدن")),))
    (label, _) = figure(chart, right_to_left=True).data[-1].text
    assert label == "\u2067\u206611\u2069 مدن\u2069"
    assert isolated("11.a روابط") == "\u2067\u206611.a\u2069 روابط\u2069"  # else it would show as "a.11"
    assert isolated("11.a Strong links") == "11.a Strong links"


def test_only_marks_with_a_number_have_rows_behind_them():
    assert marked(GRID) == tuple(cell.key for line in GRID.cells for cell in line if cell.value)
    assert marked(BARS) == ("key",)


@pytest.mark.parametrize(("value", "said"), [(0, "·"), (7, "7"), (1.54, "1.5"), (1234, "1234")])
def test_a_number_that_no_language_is_known_for_has_at_most_one_place(value, said):
    assert Cell(value).text == said
