from alignment.atlas.markup import parts_legend
from alignment.charts.chart import Bar, Bars, Mark


def bars(*parts, colours):
    return Bars("", "", "", parts, tuple(Bar(Mark("one", colour=colour), (1.0, 2.0), "") for colour in colours))


def test_the_parts_of_bars_are_explained_in_the_colour_of_the_bars():
    assert str(parts_legend(bars("before", "since", colours=["#2F6690", "#2F6690"]))).count("#2F6690") == 2
    assert "#5A6570" in parts_legend(bars("before", "since", colours=["#E5243B", "#DDA63A"]))


def test_bars_of_one_part_need_no_explanation():
    assert parts_legend(bars("%", colours=["#2F6690"])) == ""
