"""What leaves the server for projectors and phones."""

import re

import pytest
import segno
from markupsafe import escape

from alignment import Alignment, AlignmentSheet
from alignment.ground.qr import wifi_picture
from alignment.ground.wording import languages
from exercises.registry import REGISTRY
from exercises.workshop.live.views import VIEWS, Viewer
from exercises.workshop.markup import spaced
from exercises.workshop.reach.keeping import say_reach

PROJECTOR, PHONE = VIEWS
HOSTILE = "<img src=x onerror=alert(1)>\"'&\u202eevil"
ADDRESS = "http://192.168.1.20:8501"


def seen(room, view=PROJECTOR, language="en", group=""):
    return view.parts(REGISTRY, room.snapshot, Viewer(group, ADDRESS), language)


def html(parts):
    return "".join(parts.values())


def test_the_projector_always_shows_how_to_join(room):
    parts = seen(room)
    assert f"{room.workshop.code[:3]} {room.workshop.code[3:]}" in parts["join"]
    assert "192.168.1.20:8501" in parts["join"]
    assert "data:image/svg+xml" in parts["join"]
    assert f"{ADDRESS}/?join={room.workshop.code}" in parts["join"]


def test_the_qr_code_carries_the_word_which_stands_nowhere_else(room):
    link = f"{ADDRESS}/?join={room.workshop.word}"
    assert str(escape(segno.make(link, error="m").svg_data_uri(scale=8, border=2, light="#fff"))) in seen(room)["join"]
    assert room.workshop.word not in html(seen(room)) + html(seen(room, PHONE))


def test_the_wifi_that_the_facilitator_typed_stands_beside_the_code_on_the_screen_alone(room):
    assert "wifi" not in seen(room)["join"]
    say_reach(room.lead, "", HOSTILE[:20], "tram 2018!")
    assert str(escape(HOSTILE[:20])) in seen(room)["join"]
    assert "tram 2018!" in seen(room)["join"]
    assert str(escape(wifi_picture(HOSTILE[:20], "tram 2018!"))) in seen(room)["join"]
    assert "tram 2018!" not in html(seen(room, PHONE))
    room.lead.close()
    assert "tram 2018!" not in html(seen(room))


def test_a_code_of_eight_letters_is_shown_in_halves(room):
    assert spaced("ACEF3479") == "ACEF 3479"


def test_a_closed_workshop_shows_no_code(room):
    room.lead.close()
    assert room.workshop.code not in html(seen(room))
    assert "over" in seen(room)["join"]
    room.lead.bring_everyone(exercise="roadmap")
    assert "over" in "".join(html for place, html in seen(room).items() if place.startswith("main/"))


def test_a_row_has_a_place_of_its_own_says_who_added_it_and_coverage_grows(room):
    who = room.join("t", "Ana").participant
    sheet = room.sheet()
    row = room.store.add_row(sheet.id, Alignment(project="Bus lanes", goal="11"), person="t")
    parts = seen(room)
    assert "Bus lanes" in parts[f"rows/{row.id}"]
    assert "by Ana" in parts[f"rows/{row.id}"]
    assert f"data-author='{who.id}'" in parts[f"rows/{row.id}"]
    assert 'title="11 Sustainable cities and communities: 1"' in parts["main/coverage"]


def test_phones_can_edit_each_row_until_the_sheet_is_locked_and_the_projector_never(room):
    room.sheet(rows=[Alignment(project="Bus lanes")])
    assert "data-open='row'" in html(seen(room, PHONE))
    assert "data-open" not in html(seen(room))
    room.lead.lock()
    assert "data-open" not in html(seen(room, PHONE))


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_a_hidden_row_leaves_the_room_and_its_goal_the_coverage(room, view):
    sheet = room.sheet(rows=[Alignment(project="Secret", goal="5"), Alignment(project="Open", goal="6")])
    first = room.store.sheet(sheet.id).rows[0]
    room.hide_row(first.id)
    shown = html(seen(room, view))
    assert "Secret" not in shown
    assert "Open" in shown
    assert "Gender equality: 1" not in shown


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_what_people_type_is_shown_as_text_and_turns_nothing_around(room, view):
    room.lead.announce(room.workshop.__class__(name=HOSTILE, place=HOSTILE, groups=(HOSTILE, "Blue")))
    room.join("t", HOSTILE)
    sheet = room.sheet(title=HOSTILE)
    room.store.add_row(sheet.id, Alignment(project=HOSTILE, strategic_focus=HOSTILE, why=HOSTILE), person="t")
    coding = room.lead.start_coding(AlignmentSheet(title=HOSTILE, rows=(Alignment(project=HOSTILE),)))
    for stage in (sheet.id, coding.id):
        room.lead.bring_everyone(sheet=stage)
        for revealed in (False, True):
            room.lead.reveal(coding.id, revealed=revealed)
            shown = html(seen(room, view))
            assert "<img src=x" not in shown
            assert "\u202e" not in shown


def test_face_down_nothing_of_a_groups_answers_leaves_the_server_for_another(room):
    coding = room.lead.start_coding(AlignmentSheet(title="Case", rows=(Alignment(project="Bus lanes"),)))
    room.lead.bring_everyone(sheet=coding.id)
    red = room.store.sheet(coding.sheets["Red"])
    answer = red.rows[0].having(goal="13", target="13.1", why="Only Red knows this")
    room.store.save_row(red.id, answer)
    room.store.add_row(red.id, Alignment(project="Red's own idea", goal="5"))
    for shown in (seen(room), seen(room, PHONE, group="Blue"), seen(room, PHONE)):
        for secret in ("Only Red", "Climate action", "Red&#39;s own", "13.1"):
            assert secret not in html(shown)
    assert "Only Red knows this" in html(seen(room, PHONE, group="Red"))
    assert "1 of 1" in html(seen(room))
    room.lead.reveal(coding.id)
    assert "Climate action" in html(seen(room))


def test_revealed_the_heatmap_says_who_named_which_goal_and_how_far_they_agree(room):
    coding = room.lead.start_coding(
        AlignmentSheet(title="Case", rows=(Alignment(project="Bus lanes"), Alignment(project="Housing")))
    )
    for group, goals in (("Red", ("11", "1")), ("Blue", ("11", "11"))):
        sheet = room.store.sheet(coding.sheets[group])
        for row, goal in zip(sheet.rows, goals, strict=True):
            room.store.save_row(sheet.id, row.having(goal=goal))
    room.lead.bring_everyone(sheet=coding.id)
    room.lead.reveal(coding.id)
    parts = seen(room)
    assert re.findall(r"<td class='score (\w+)'>([^<]+)</td>", parts["main/heatmap"]) == [
        ("high", "100%"), ("low", "0%"),
    ]  # fmt: skip
    assert "Red, Blue" in parts["main/heatmap"]
    assert "50%" in parts["head/title"]


@pytest.mark.parametrize("language", sorted(languages()))
def test_a_view_is_drawn_in_every_language(room, language):
    room.sheet(rows=[Alignment(project="Bus lanes", goal="11")])
    parts = seen(room, language=language)
    assert room.workshop.code[:3] in parts["join"]
    assert "{" not in re.sub(r"style='[^']*'", "", html(parts))


def test_an_exercise_that_no_longer_exists_does_not_take_the_projector_down(room):
    room.lead.bring_everyone(exercise="gone")
    assert room.workshop.code[:3] in seen(room)["join"]
    assert seen(room, PHONE) is not None


def test_the_title_stands_in_a_second_language_as_well_in_its_direction_and_once_where_both_are_the_same(room):
    room.lead.speak_also("ar")
    shown = seen(room)
    assert "head/second" not in shown, "the name of the workshop"
    assert "<div class='second' lang='ar' dir='rtl'><p class='how-to-join'>" in shown["main/how-to-join-second"]
    room.lead.bring_everyone(exercise="debate")
    shown = seen(room)
    assert "dir='rtl'" in shown["head/second"]
    assert re.search("[ء-ي]", shown["head/second"])
    assert list(shown).index("head/second") == list(shown).index("head/title") + 1
    room.lead.speak_also("no such language")
    assert "head/second" not in seen(room)
