"""The room fills the 169 on the wall: what lights a tile, what counts, and what a wall is given."""

from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentSheet, Effect
from alignment.ground.wording import languages, wording
from exercises.agenda.morning import keep_morning
from exercises.mosaic.filling import filled
from exercises.mosaic.markup import sentence
from exercises.registry import REGISTRY
from exercises.workshop.live.views import VIEWS, Viewer
from exercises.workshop.shown import shown_to

SAY = wording("exercises/mosaic", "en")
OVER = "mosaic"


def row(target, indicator="", effect=Effect.UNKNOWN):
    return Alignment(goal=target.split(".")[0], target=target, indicator=indicator, effect=effect)


def wall(room, language="en"):
    return VIEWS[0].parts(REGISTRY, room.snapshot, Viewer(), language)


def lit(parts):
    """The codes of the tiles that say one."""
    return {place.removeprefix("tiles/") for place, html in parts.items()
            if place.startswith("tiles/") and "." in place and "></b>" not in html}  # fmt: skip


def test_the_wall_is_empty_at_first_and_has_all_169_in_their_places(room):
    room.lead.lay_over(OVER)
    parts = wall(room)
    assert sum(place.startswith("tiles/") for place in parts) == 1 + 17 + 169
    assert lit(parts) == set()
    assert "No target named yet" in parts["head/filled"]
    assert "title=" not in parts["tiles/6.3"]
    assert parts["tiles/names"].count("<span>") == 17
    assert "Clean water and sanitation" in parts["tiles/names"]


def test_each_saved_row_changes_the_one_tile_of_its_target_and_the_sentence_alone(room):
    sheet = room.lead.add_sheet(AlignmentSheet(title="Ours"))
    room.lead.lay_over(OVER)
    before = wall(room)
    room.store.add_row(sheet.id, row("6.3"))
    after = wall(room)
    assert lit(after) == {"6.3"}
    assert {place for place in after if after[place] != before[place]} == {"tiles/6.3", "head/filled"}
    room.store.add_row(sheet.id, row("6.3"))
    assert wall(room) == after  # targets count, not clicks


def test_a_target_is_counted_once_is_exact_with_one_indicator_and_only_targets_count(room):
    rows = (row("6.1"), row("6.1"), row("6.1", "6.1.1"), row("11.2"), row("17.1"), Alignment(goal="6"))
    room.sheet(rows=rows)
    found = filled(room.snapshot)
    assert set(found.named) == {"6.1", "11.2", "17.1"}
    assert sentence(found, SAY) == "3 targets named · 1 with an indicator"


def test_a_harm_lights_no_tile_and_a_target_that_some_help_and_some_harm_is_contested(room):
    rows = (row("13.2", effect=Effect.HARMS), row("6.1", effect=Effect.HELPS), row("6.1", effect=Effect.HARMS))
    room.sheet(rows=rows)
    room.lead.lay_over(OVER)
    parts = wall(room)
    assert lit(parts) == {"6.1"}
    assert ">6.1±<" in parts["tiles/6.1"]
    assert sentence(filled(room.snapshot), SAY) == "1 target named · none with an indicator · 1 contested"


def test_nothing_that_a_group_says_face_down_shows_until_it_is_revealed(room):
    coding = room.lead.start_coding(AlignmentSheet(title="A case", rows=(Alignment(project="Trams"),)))
    (copy, own), _ = ((sheet, coding.rows[group]) for group, sheet in coding.sheets.items())
    room.lead.lay_over(OVER)
    before = wall(room)
    there = room.snapshot.sheets[copy].row(own[0])
    room.store.save_row(copy, replace(there, goal="11", target="11.2"))
    assert room.snapshot.sheets[copy].rows[0].target == "11.2"
    assert wall(room) == before
    assert not filled(shown_to(room.snapshot)).named
    room.lead.reveal(coding.id)
    room.lead.lay_over(OVER)
    assert lit(wall(room)) == {"11.2"}


def test_a_row_that_the_facilitator_hid_shows_no_tile(room):
    sheet = room.sheet(rows=(row("6.3"), row("6.4")))
    room.lead.lay_over(OVER)
    with room.lead.act("lead-moderate") as act:
        act.hide_row(sheet.rows[0].id, hidden=True)
    assert lit(wall(room)) == {"6.4"}  # and the tiles stay where they lie


def test_what_the_day_brought_is_told_apart_from_what_was_there_before(room):
    sheet = room.sheet(rows=(row("6.3"),))
    with room.lead.act("lead-add") as act:
        keep_morning(act)
    room.store.add_row(sheet.id, row("6.4"))
    room.store.add_row(sheet.id, row("11.2", "11.2.1"))
    assert filled(room.snapshot).new == {"6.4", "11.2"}
    room.lead.lay_over(OVER)
    parts = wall(room)
    assert "3 targets named · 1 with an indicator · 2 new today" in parts["head/filled"]
    assert [" new" in parts[f"tiles/{code}"] for code in ("6.3", "6.4", "11.2")] == [False, True, True]


def test_a_target_of_the_morning_that_may_not_be_read_by_now_is_not_counted(room):
    sheet = room.sheet(rows=(row("6.3"),))
    with room.lead.act("lead-add") as act:
        keep_morning(act)
        act.hide_row(sheet.rows[0].id, hidden=True)
    found = filled(shown_to(room.snapshot))
    assert (found.before, found.new) == (frozenset(), frozenset())


def test_the_tiles_lie_over_a_sheet_until_something_comes_on_stage_and_phones_stay_where_they_are(room):
    sheet = room.lead.add_sheet(AlignmentSheet(title="Ours", rows=(row("6.3"),)))
    room.lead.bring_everyone(sheet=sheet.id)
    phone = VIEWS[1].parts(REGISTRY, room.snapshot, Viewer(), "en")
    stage = room.snapshot.stage_version
    room.lead.lay_over(OVER)
    assert "tiles/6.3" in wall(room)
    assert room.snapshot.stage_version == stage  # no phone runs its page again
    assert VIEWS[1].parts(REGISTRY, room.snapshot, Viewer(), "en") == phone
    room.lead.lay_over("")
    assert "tiles/6.3" not in wall(room)
    room.lead.lay_over(OVER)
    room.lead.bring_everyone(exercise="expectations")
    assert "tiles/6.3" not in wall(room)


@pytest.mark.parametrize("language", languages())
def test_every_count_is_a_sentence_in_every_language(room, language):
    room.sheet(rows=(row("6.1", effect=Effect.HELPS), row("6.3", "6.3.1"), row("6.1", effect=Effect.HARMS)))
    with room.lead.act("lead-add") as act:
        keep_morning(act)
    said = sentence(filled(room.snapshot), wording("exercises/mosaic", language))
    assert said.count(" · ") == 3
    assert "{" not in said
