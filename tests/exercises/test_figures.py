from exercises.figures import bars


def test_the_greatest_count_has_the_longest_bar_and_every_count_is_written():
    drawn = bars([("Yes", 4), ("No", 2), ("Not sure", 0)])
    assert [width in drawn for width in ("70%", "35%", "0%")] == [True] * 3
    assert [f"<b>{count}</b>" in drawn for count in (4, 2, 0)] == [True] * 3


def test_two_figures_can_share_a_measure_and_one_without_counts_is_drawn_too():
    assert "7%" in bars([("Yes", 1)], most=10)
    assert "0%" in bars([("Yes", 0)])
    assert bars([]) == "<ul class='bars'></ul>"


def test_labels_are_escaped():
    assert "<script" not in bars([("<script>", 1)])
