from alignment import Alignment, AlignmentSheet, Strength, coverage
from alignment.charts import coverage_bars
from sdg_data import load_catalogue
from sdg_data.wording import wording

CATALOGUE = load_catalogue()
SAY = wording("alignment", "en")
COVERED = coverage(
    AlignmentSheet(
        rows=(
            Alignment(goal="4"),
            Alignment(goal="11"),
            Alignment(goal="11", strength=Strength.SIDE),
        )
    ),
    CATALOGUE,
)


def test_each_bar_has_the_count_and_the_official_colour_of_its_goal():
    main, side = coverage_bars(COVERED, CATALOGUE, SAY).data
    assert list(main.x) == [str(number) for number in range(1, 18)]
    assert (main.y[10], side.y[10], main.y[3], sum(main.y) + sum(side.y)) == (1, 1, 1, 3)
    assert list(main.marker.color) == [goal.colour for goal in CATALOGUE.goals]


def test_side_rows_are_told_apart_by_more_than_colour():
    assert coverage_bars(COVERED, CATALOGUE, SAY).data[1].marker.pattern.shape == "/"


def test_goals_set_apart_are_gone_and_the_title_says_so():
    figure = coverage_bars(COVERED, CATALOGUE, SAY, apart=(4, 17))
    assert "4" not in figure.data[0].x
    assert figure.layout.title.text == "Rows for each goal, without 4, 17"
