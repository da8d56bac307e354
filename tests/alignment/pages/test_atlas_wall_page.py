"""The atlas on the wall shows the very view of its address, a slide at a time, with nothing else."""

from alignment.ground.wording import wording

WALL = "alignment/pages/atlas_wall.py"
FOCUSES = {"view": "focus", "from": "samples", "measure": "rows"}


def test_the_wall_shows_the_view_of_the_address_and_turns(person):
    shown = person(WALL, lang="fr", apart="17", **FOCUSES)
    assert '1 / 2" src=' in shown.html
    shown.press(wording("alignment", "fr")("atlas-wall-on"))
    assert '2 / 2" src=' in shown.html
    assert shown.address["slide"] == "2"


def test_a_slide_that_is_not_there_is_the_nearest_one(person):
    assert '2 / 2" src=' in person(WALL, slide="99", **FOCUSES).html


def test_what_cannot_be_shown_says_so(person):
    shown = person(WALL, view="versions", **{"from": "samples"})
    assert shown.app.info
    assert "<img" not in shown.html
