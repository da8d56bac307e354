"""The wall in two languages: every text of ours with its counterpart, what people wrote once, and nothing that runs."""

import re
from dataclasses import replace

import pytest
from markupsafe import Markup

from alignment.samples import known_samples
from exercises.registry import REGISTRY
from exercises.workshop.live.views import VIEWS, Viewer
from exercises.workshop.second import beside
from tests.exercises.a_room import Room

WRITTEN = Markup("<p title='{}'>{} <b>12</b> <span>{}</span></p>")
ALSO = re.compile(r"<(span|tspan) class='also'[^>]*>(.*?)</\1>")


def wall(room, second):
    snapshot = replace(room.snapshot, wall=replace(room.snapshot.wall, second=second))
    return VIEWS[0].parts(REGISTRY, snapshot, Viewer(address="http://here"), "en")


def test_each_text_has_its_counterpart_beside_it_in_its_direction_and_figures_and_what_people_wrote_stand_once():
    first, second = WRITTEN.format("open", "Votes", "Ana <3"), WRITTEN.format("ouvert", "أصوات", "Ana <3")
    assert beside(first, second, "ar") == (
        "<p title='open'>Votes  <span class='also' lang='ar' dir='rtl'>أصوات</span><b>12</b> <span>Ana &lt;3</span></p>"
    )


def test_what_people_wrote_is_not_repeated_where_something_of_ours_goes_with_it():
    first, second = (Markup("<b dir='auto'>Water utility ({})</b>").format(city) for city in ("Cairo", "القاهرة"))
    assert beside(first, second, "ar") == first


def test_what_has_another_form_in_the_second_language_is_left_as_it_is():
    first = Markup("<p>One</p>")
    assert beside(first, Markup("<p>Un<br>e</p>"), "fr") == first


def test_a_text_of_a_drawing_goes_on_in_the_drawing_and_its_hint_stays_alone():
    first, second = (
        Markup("<svg><title>{0}</title><text x='1'>{0}</text></svg>").format(x) for x in ("Power", "Pouvoir")
    )
    drawn = beside(first, second, "fr")
    assert "<title>Power</title>" in drawn
    assert "Power<tspan class='also' lang='fr' direction='ltr'> · Pouvoir</tspan></text>" in drawn


@pytest.mark.parametrize("exercise", [listed.name for listed in REGISTRY.exercises])
def test_an_exercise_says_its_labels_in_both_languages(stored, exercise):
    room = Room(stored, exercise)
    room.join("ana", "Ana", centre="cairo")
    parts = wall(room, "ar")
    assert "head/second" in parts
    assert any(ALSO.search(html) for place, html in parts.items() if place.startswith("main/")), parts
    assert ALSO.search(parts["people"])
    assert ALSO.search(parts["join"])


def test_a_row_of_a_sample_has_what_its_author_wrote_in_the_second_language(stored):
    name, sample = next(iter(known_samples("en").items()))
    room = Room(stored)
    with room.lead.act("lead-add") as act:
        act.bring_everyone(sheet=act.add_sheet(sample.sheet).id)
    rows = [html for place, html in wall(room, "fr").items() if place.startswith("rows/")]
    french = known_samples("fr")[name].sheet.rows
    assert rows
    for row, html in zip(french, rows, strict=True):
        assert str(Markup("{}").format(row.project)) in html.replace("’", "’")
