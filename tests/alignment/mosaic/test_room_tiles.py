"""A room's rows as tiles: what lights one, what counts, and what a wall is given."""

from alignment import Alignment, Effect
from alignment.ground.wording import wording
from alignment.mosaic import mosaic, room_tiles
from sdg_data import load_catalogue

SAY, CATALOGUE = wording("alignment", "en"), load_catalogue()


def tiles(*rows):
    chart = room_tiles(rows, CATALOGUE, SAY, title="<b>Our room</b>")
    return {tile.code: tile for column in chart.columns for tile in column}, chart


def row(target, indicator="", effect=Effect.UNKNOWN):
    return Alignment(goal=target.split(".")[0], target=target, indicator=indicator, effect=effect)


def test_the_wall_is_empty_at_first_and_says_where_a_city_could_act():
    found, chart = tiles()
    assert len(found) == 169
    assert {tile.state for tile in found.values()} == {"open", "little"}
    assert sum(tile.state == "open" for tile in found.values()) == 98
    assert chart.note == "Targets named: 0, of these with an indicator: 0 · In a city’s reach: 0 of 98"


def test_a_target_is_counted_once_however_often_it_is_clicked_and_is_exact_with_one_indicator():
    found, chart = tiles(row("6.1"), row("6.1"), row("6.1", "6.1.1"), row("11.2"), row("17.1"), Alignment(goal="6"))
    assert {code for code, tile in found.items() if tile.state in {"exact", "named"}} == {"6.1", "11.2", "17.1"}
    assert [found[code].state for code in ("6.1", "11.2")] == ["exact", "named"]
    assert chart.note.startswith("Targets named: 3, of these with an indicator: 1")


def test_a_harm_lights_no_tile_and_a_target_that_some_help_and_some_harm_is_contested():
    found, chart = tiles(
        row("13.2", effect=Effect.HARMS), row("6.1", effect=Effect.HELPS), row("6.1", effect=Effect.HARMS)
    )
    assert [found[code].state for code in ("13.2", "6.1")] == ["open", "named"]
    assert chart.note.endswith(" · contested: 1")


def test_a_code_that_is_no_target_names_none():
    assert {tile.state for tile in tiles(row("6.99"), row("<img>"))[0].values()} == {"open", "little"}


def test_on_a_wall_nothing_opens_and_a_title_that_looks_like_markup_stays_text():
    shown = mosaic(tiles(row("6.1"))[1], opens=False)
    assert "<details" not in shown
    assert "<b>Our" not in shown
    assert shown.count('class="tile named"') == 2  # its tile, and the legend's
    assert mosaic(tiles()[1]).count("<details") == 169
