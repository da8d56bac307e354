"""The atlas on the wall shows the very view of its address, a slide at a time, with nothing else."""

from alignment import Alignment
from alignment.ground.wording import wording

ATLAS, WALL = "alignment/pages/atlas.py", "alignment/pages/atlas_wall.py"
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


def test_a_sheet_before_and_after_is_on_the_wall_as_it_was_at_the_moment_that_was_chosen(person, stored, course):
    sheet = stored.create_sheet(course)
    for goal in ("13", "14"):
        stored.add_row(sheet.id, Alignment(goal=goal))
    reader = person(ATLAS, view="versions", **{"from": "store"})
    assert "moment" not in reader.address  # the first is the one that is meant without a word
    moments = reader.app.session_state["moment"], max(change.at for change in stored.history(sheet.id))
    reader.app.selectbox(key="moment").set_value(moments[1]).run()
    assert reader.address["moment"] == str(moments[1])
    first, last = (person(WALL, view="versions", moment=str(at), **{"from": "store"}) for at in moments)
    assert "<img" in first.html
    assert first.html != last.html  # as it was before both rows, and as it is
    assert person(WALL, **{"from": "store", "view": "versions"}).html == first.html
    reader.app.selectbox(key="view").set_value("goals").run()
    assert "moment" not in reader.address
    assert not reader.app.exception
