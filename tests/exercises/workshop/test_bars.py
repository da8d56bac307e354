from exercises.workshop.bars import DrawnBar, bars, counted_bars


def test_the_greatest_count_has_the_longest_bar_and_every_count_is_written():
    drawn = counted_bars([("Yes", 4), ("No", 2), ("Not sure", 0)])
    assert [f"{width}%" in drawn for width in (70, 35, 0)] == [True] * 3
    assert [f"<b>{count}</b>" in drawn for count in (4, 2, 0)] == [True] * 3


def test_two_figures_can_share_a_measure_and_one_without_counts_is_drawn_too():
    assert "7%" in counted_bars([("Yes", 1)], most=10)
    assert "0%" in counted_bars([("Yes", 0)])
    assert "<li" not in counted_bars([])


def test_a_bar_has_its_own_colour_and_figure():
    drawn = bars([DrawnBar("Goal 6", 0.5, "50 %", "background:#26BDE2", "right")], "goals", widest=100)
    assert "inline-size:50%;background:#26BDE2" in drawn
    assert "<b>50 %</b>" in drawn
    assert "class='right'" in drawn
    assert "class='bars goals'" in drawn


def test_labels_and_figures_are_escaped():
    assert "<script" not in counted_bars([("<script>", 1)])
    assert "<script" not in bars([DrawnBar("x", 1, "<script>", "<script>", "<script>")], "<script>")
