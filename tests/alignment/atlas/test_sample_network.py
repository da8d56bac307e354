"""Every chart of the atlas on the sample network, compared with the counts of `counted_by_hand.md`."""

import re

import pytest

from alignment import known_samples
from alignment.charts.chart import Grid
from alignment.charts.pictures import svg

GOALS = [str(number) for number in range(1, 18)]
NAMES = {"seoul": "Seoul", "mashhad": "Mashhad", "cairo": "Cairo", "mexico-city": "Mexico City", "brussels": "Brussels"}


def numbers(line):
    """Those of a line of goals; None where there are rows whose hours nobody knows."""
    return [None if line[goal] == "-" else float(line[goal]) for goal in GOALS]


def lines_of(chart):
    """The lines of a grid by their label, as numbers."""
    return {mark.label: [cell.value for cell in line] for mark, line in zip(chart.lines, chart.cells, strict=True)}


@pytest.mark.parametrize(("measure", "heading"), [("rows", "Rows of each centre by goal"),
                                                  ("hours", "Hours of each centre by goal")])  # fmt: skip
def test_the_map_of_centres_and_goals(reader, hand, measure, heading):
    shown = reader.sees("goals", measure=measure)
    expected = {NAMES[line[""]]: numbers(line) for line in hand[heading]}
    assert lines_of(shown.chart) == {name: [value or 0 for value in line] for name, line in expected.items()}
    assert {row[0]: list(row[1:-1]) for row in shown.table.rows} == expected
    totals = {name: sum(value or 0 for value in line) or None for name, line in expected.items()}
    assert {row[0]: row[-1] for row in shown.table.rows} == totals


def test_the_map_of_courses_and_goals(reader, hand):
    titles = {name: sample.sheet.title for name, sample in known_samples().items()}
    expected = {titles[line[""]]: numbers(line) for line in hand["Rows of each course or plan by goal"]}
    found = lines_of(reader.sees("courses").chart)
    assert {label.split(" · ", 1)[1]: line for label, line in found.items()} == expected


def test_the_map_of_years_and_goals(reader, hand):
    expected = {line[""].replace("-", "No date"): numbers(line) for line in hand["Rows of each year by goal"]}
    assert lines_of(reader.sees("years").chart) == expected


@pytest.mark.parametrize(("heading", "name"), [("Rows by strength and goal", "strengths"),
                                               ("Rows by link and goal", "links")])  # fmt: skip
def test_a_filter_leaves_the_rows_it_says(reader, hand, heading, name):
    for line in hand[heading]:
        chart = reader.sees("goals", **{name: (line[""],)}).chart
        assert [sum(column) for column in zip(*lines_of(chart).values(), strict=True)] == numbers(line)


def test_the_targets_of_goal_11(reader, hand):
    expected = {line["target"]: (float(line["main"]), float(line["side"])) for line in hand["Goal 11 by target"]}
    shown = reader.sees("targets", goal=11)
    assert {bar.mark.label.split()[0]: bar.values for bar in shown.chart.bars} == expected
    assert {row[0].split()[0]: (row[3], row[4]) for row in shown.table.rows} == expected


def test_the_indicators_of_a_goal_name_all_codes_of_one_that_is_listed_several_times(reader):
    (line,) = [row for row in reader.sees("targets", goal=1).more.rows if row[0].startswith("1.5.4")]
    assert line[0].startswith("1.5.4 = 11.b.2 = 13.1.3 ")
    assert line[1:] == (1.0, 3.0, 1.0)


def test_the_coverage_of_each_centre(reader, hand):
    lines = {NAMES.get(line["centre"], "All together"): line for line in hand["Targets that each centre names"]}
    shown = reader.sees("coverage")
    assert {bar.mark.label: bar.values[0] for bar in shown.chart.bars} == {
        name: float(line["of 98"]) for name, line in lines.items()
    }
    for name, _, targets, share, reachable, reachable_share in shown.table.rows:
        of_169, of_98 = int(lines[name]["of 169"]), int(lines[name]["of 98"])
        assert (targets, reachable) == (of_169, of_98)
        assert (share, reachable_share) == pytest.approx((of_169 / 169, of_98 / 98))


def test_the_map_of_focuses_and_goals_loses_no_row_and_groups_those_that_speak_of_water(reader, hand):
    shown = reader.sees("focus")
    by_goal = [sum(column) for column in zip(*lines_of(shown.chart).values(), strict=True)]
    assert by_goal == [sum(float(line[goal]) for line in hand["Rows of each centre by goal"]) for goal in GOALS]
    (water,) = [row for row in shown.more.rows if "Safe drinking water" in row[1]]
    assert water[0] == "Waste water as a resource, and 5 similar"
    assert (water[2], water[3]) == (6, 7.0)
    assert "Open data" not in water[1]
    (others,) = [line for name, line in lines_of(shown.chart).items() if name == "Other focuses"]
    assert sum(others) < 0.35 * sum(by_goal)


def test_groups_of_focuses_stay_the_same_whatever_is_left_out_and_a_cell_opens_its_own_rows(reader):
    whole, own = reader.sees("focus").chart, reader.sees("focus", centres=("cairo",)).chart
    assert {mark.label for mark in own.lines} <= {mark.label for mark in whole.lines}
    at, place = next((y, x) for y, line in enumerate(whole.cells) for x, cell in enumerate(line) if cell.value > 1)
    cell = whole.cells[at][place]
    found = reader.atlas.behind(reader.network, reader.request("focus"), cell.key)
    assert len(found.rows) == cell.value


def test_the_gaps_among_the_169_targets(reader, hand):
    chart = reader.sees("mosaic").chart
    assert [len(column) for column in chart.columns] == [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19]
    for line, column in zip(hand["Targets in a city's reach that nobody names"], chart.columns, strict=True):
        missing = [] if line["not named"] == "-" else line["not named"].split()
        assert [tile.code for tile in column if tile.state == "open"] == missing
        named = [tile for tile in column if tile.state in {"exact", "named"}]
        assert len(named) + len(missing) == int(line["in reach"])  # nobody names what is hardly in a city's reach
    assert "Targets named: 50, of these with an indicator: 37 · Within a city’s reach: 50 of 98" in chart.note


def test_a_target_is_named_with_an_indicator_where_one_row_of_it_has_one(reader, hand):
    named = {}
    for line in hand["The rows"]:
        named.setdefault(line["target"], []).append((line["centre"], line["indicator"] != "-"))
    tiles = {tile.code: tile for column in reader.sees("mosaic").chart.columns for tile in column}
    for code, rows in named.items():
        assert tiles[code].state == ("exact" if any(exact for _, exact in rows) else "named")
        assert tiles[code].corner == str(len({centre for centre, _ in rows}))
        assert f"Rows: {len(rows)}, with an indicator: {sum(exact for _, exact in rows)}" in tiles[code].told


def test_filters_dim_tiles_and_move_none_and_the_title_names_the_centre_that_is_looked_at(reader, hand):
    whole, own = (reader.sees("mosaic", **given).chart for given in ({}, {"centres": ("mashhad",)}))
    (line,) = [line for line in hand["Targets that each centre names"] if line["centre"] == "mashhad"]
    (every,) = [line for line in hand["Targets that each centre names"] if line["centre"] == "together"]
    bright = {tile.code for column in own.columns for tile in column if tile.corner}
    dim = {tile.code for column in own.columns for tile in column if tile.dim}
    assert bright == set(line["targets"].split())
    assert dim == set(every["targets"].split()) - bright
    assert [[tile.code for tile in column] for column in own.columns] == [
        [tile.code for tile in column] for column in whole.columns
    ]
    assert own.title == "The 169 targets: those that Mashhad names"
    apart = reader.sees("mosaic", apart=(11,)).chart
    assert all(tile.dim and not tile.corner for tile in apart.columns[10])
    assert not any(tile.dim for column in whole.columns for tile in column)


def test_the_table_of_the_169_says_of_each_who_names_it_and_how_many_do(reader, hand):
    rows = {row[0].split()[0]: row[1:] for row in reader.sees("mosaic").table.rows}
    assert len(rows) == 169
    assert rows["11.1"] == ("named with an indicator", "city acts directly", "Seoul; Mexico City; Brussels", 3, 3, 3, 3)
    assert rows["11.b"] == ("within a city’s reach, named by nobody", "city acts directly", "nobody yet", 0, 0, 0, 0)
    of_mashhad = {row[0].split()[0]: row for row in reader.sees("mosaic", centres=("mashhad",)).table.rows}
    assert of_mashhad["11.1"][4:] == (0, 0, 0, 3)  # a gap of Mashhad's that three others fill


def test_who_could_help_mashhad(reader, hand):
    shown = reader.sees("match", centre="mashhad")
    expected = {
        (line["goal"], NAMES[centre]): int(line[centre])
        for line in hand["Who could help Mashhad"]
        for centre in ("seoul", "cairo", "mexico-city")
        if int(line[centre])
    }
    assert {(row[0].split()[0], row[1]): row[8] for row in shown.table.rows} == expected
    bars = {bar.mark.label.split()[0]: bar.values[0] for bar in shown.chart.bars}
    assert bars == {
        line["goal"]: sum(bool(int(line[centre])) for centre in ("seoul", "cairo", "mexico-city"))
        for line in hand["Who could help Mashhad"]
    }


def test_a_match_says_what_one_offers_and_the_other_needs(reader):
    means = {row[1]: row[5:7] for row in reader.sees("match", centre="mashhad").table.rows}
    assert means == {"Cairo": ("–", "–"), "Seoul": ("–", "–"), "Mexico City": ("–", "–")}


@pytest.mark.parametrize("centre", list(NAMES))
def test_the_profile_of_a_centre(reader, hand, centre):
    (line,) = [line for line in hand["Rows of each centre by goal"] if line[""] == centre]
    (hours,) = [line for line in hand["Hours of each centre by goal"] if line[""] == centre]
    shown = reader.sees("profile", centre=centre)
    assert [sum(bar.values) for bar in shown.chart.bars] == numbers(line)
    assert [row[6] for row in shown.table.rows] == [value or 0 for value in numbers(hours)]


def test_the_balance_of_the_five_themes(reader, hand):
    for measure in ("rows", "hours"):
        chart = reader.sees("balance", measure=measure).chart
        assert [bar.values[0] for bar in chart.bars] == [float(line[measure]) for line in hand["The five themes"]]
    shares = [row[2] for row in reader.sees("balance").table.rows]
    assert shares == pytest.approx([float(line["rows"]) / 71 for line in hand["The five themes"]])


def test_the_state_of_the_data(reader, hand):
    found = [(row[1], row[2]) for row in reader.sees("quality").table.rows]
    assert found == [(int(line["found"]), int(line["of"])) for line in hand["Missing information"]]


@pytest.mark.parametrize("view", ["goals", "courses", "years", "targets", "coverage", "match", "profile",
                                  "balance"])  # fmt: skip
def test_figure_and_picture_show_the_very_numbers_of_the_chart(reader, view):
    chart, figure = reader.sees(view).chart, reader.figure(view)
    picture = re.findall(r">([^<>]+)</text>", svg(chart))
    if isinstance(chart, Grid):
        (drawn,) = [layer.text for layer in figure.data if layer.type == "scatter" and layer.mode == "markers+text"]
        wanted = [[cell.said or (f"{cell.value:g}" if cell.value else "·") for cell in line] for line in chart.cells]
        assert list(drawn) == [text for line in wanted for text in line]
        for mark, line in zip(chart.lines, wanted, strict=True):
            at = picture.index(mark.label) + 1
            assert picture[at : at + len(line)] == line
    else:
        for part in range(len(chart.parts)):
            assert list(figure.data[part].x) == [bar.values[part] for bar in chart.bars]
        assert [text for text in picture if text in {bar.said for bar in chart.bars}] == [
            bar.said for bar in chart.bars
        ]


def test_goals_set_apart_are_gone_and_every_title_says_so(reader):
    for view in ("goals", "courses", "years", "mosaic", "focus", "match", "profile", "balance", "coverage", "effects"):
        shown = reader.sees(view, apart=(4, 11, 17))
        assert shown.chart.title.endswith(", without goals 4, 11 and 17")
        assert shown.table.title == shown.chart.title
    assert [mark.label for mark in reader.sees("goals", apart=(4, 11, 17)).chart.columns] == [
        goal for goal in GOALS if goal not in {"4", "11", "17"}
    ]


def test_illustrative_data_is_marked_on_every_chart_and_table(reader):
    for view in ("goals", "courses", "years", "mosaic", "focus", "match", "profile", "balance", "targets", "coverage",
                 "effects", "quality"):  # fmt: skip
        shown = reader.sees(view)
        for where in (shown.chart.note, shown.table.note):
            assert re.search(r"(\d+) of \1 sheets are made up for practice", where)
        assert "made up for practice" in svg(shown.chart)


def test_each_chart_is_said_in_a_sentence_with_its_largest_numbers(reader):
    assert reader.sees("goals").chart.words.startswith("Goals that each centre serves: Seoul, 11: 8; Seoul, 16: 7; ")
