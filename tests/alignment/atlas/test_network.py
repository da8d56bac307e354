import gc
import threading
import weakref
from dataclasses import replace

import pytest

import alignment.atlas as maps
from alignment import Alignment, AlignmentSheet, Effect, known_samples
from alignment.access import Mode
from alignment.atlas.gathering import put_together
from alignment.atlas.kept import Kept
from alignment.coverage.filters import Filters
from alignment.coverage.rows import columns_frame, rows_frame
from alignment.store import Access, columns_of
from sdg_data import load_catalogue


def titles(made):
    return [(sheet.title, sheet.id) for sheet in made[0].sheets]


def plain(frame):
    """The frame without what else its categories could be."""
    return frame.assign(**{name: frame[name].astype(object) for name in frame.select_dtypes("category")})


@pytest.fixture
def atlas(stored):
    return maps.Atlas(Access(stored, "ana"))


def test_sheets_of_database_and_samples_come_together_in_the_order_of_their_centres(stored, atlas, course):
    stored.create_sheet(replace(course, centre="Amman"))
    stored.create_sheet(course)
    stored.create_sheet(replace(course, centre=""))
    network = atlas.network()
    assert len(network.sheets) == 13
    assert network.gathered().centres == ("seoul", "mashhad", "cairo", "mexico-city", "brussels", "Amman", "")
    assert len(atlas.network(("samples",)).sheets) == 10
    assert len(atlas.network(("store",)).sheets) == 3
    assert atlas.network(()).sheets == ()


def test_samples_alone_are_read_in_the_language_of_the_reader(stored, atlas, course):
    titles = {sheet.title for sheet in atlas.network(language="fr").sheets}
    assert titles == {sample.sheet.title for sample in known_samples("fr").values()}
    assert atlas.network(language="fr").rows is atlas.network(language="fr").rows
    stored.create_sheet(course)
    assert "Urban transport" in {sheet.title for sheet in atlas.network(language="fr").sheets}
    assert "Transports urbains" in {sheet.title for sheet in atlas.network(("samples",), language="fr").sheets}


def test_a_change_of_a_sheet_is_seen_at_once_and_without_one_nothing_is_read_again(stored, atlas, course):
    sheet = stored.create_sheet(course)
    before = atlas.network(("store",))
    assert len(before.rows) == 3
    assert atlas.network(("store",)).rows is before.rows
    stored.add_row(sheet.id, Alignment(goal="13"))
    after = atlas.network(("store",))
    assert len(after.rows) == 4
    stored.delete_sheet(sheet.id)
    assert len(atlas.network(("store",)).rows) == 0
    stored.bring_back_sheet(sheet.id)
    assert len(atlas.network(("store",)).rows) == 4


def test_a_chart_is_made_once_for_everybody(stored, atlas, course):
    stored.create_sheet(course)
    request = maps.Request("goals", Filters(centres=("cairo",)))
    first = atlas.figure(atlas.network(), request)
    assert atlas.figure(atlas.network(), maps.Request("goals", Filters(centres=("cairo",)))) is first
    assert atlas.figure(atlas.network(), replace(request, language="ar")) is not first
    assert atlas.figure(atlas.network(), replace(request, measure="hours")) is not first


def test_people_who_see_the_same_sheets_share_a_network_and_others_have_their_own(stored, course):
    ana, bob, cy = (maps.Atlas(Access(stored, token)) for token in ("ana", "bob", "cy"))
    stored.create_sheet(course)
    assert bob.network().rows is cy.network().rows
    own = stored.create_sheet(replace(course, title="Ana's"), "ana")
    assert {sheet.id for sheet in ana.network(("store",)).sheets} > {own.id}
    assert own.id not in {sheet.id for sheet in bob.network(("store",)).sheets}
    assert bob.network().rows is cy.network().rows
    assert bob.moments(own.id) == ()
    assert len(ana.moments(own.id)) == 4


def test_an_exported_workbook_of_a_stored_sheet_is_not_counted_again(stored, atlas, course):
    sheet = stored.create_sheet(course)
    assert len(atlas.network(("store",), (sheet,)).sheets) == 1
    older = replace(sheet, rows=sheet.rows[:1], revision=0)
    assert len(atlas.network(("store",), (older,)).rows) == 3
    newer = replace(sheet, rows=sheet.rows[:1], revision=9)
    assert len(atlas.network(("store",), (newer,)).rows) == 1


def test_a_sample_makes_way_for_its_copy():
    sample = known_samples()["cairo-riverfront"].sheet
    copy = replace(sample, id="c1", revision=1)
    assert titles(put_together(columns_of((copy,)), (sample,), ())) == [(copy.title, "c1")]


def test_two_imports_of_one_sheet_are_one():
    sheet = AlignmentSheet(title="A", id="a", revision=1)
    newer = replace(sheet, revision=2)
    columns, at_hand = put_together(columns_of(()), (), (sheet, newer))
    assert columns.sheets == (newer,)
    assert at_hand == {"a": newer}


def test_what_is_kept_is_made_once_even_when_many_ask_at_once_and_the_oldest_goes_first():
    kept, made = Kept(2), []

    def make(key):
        made.append(key)
        return key

    threads = [threading.Thread(target=lambda: kept.get("a", lambda: make("a"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == ["a"]
    for key in ("b", "a", "c", "a", "b"):
        kept.get(key, lambda key=key: make(key))
    assert made == ["a", "b", "c", "b"]


def test_the_frame_has_every_row_that_the_sheets_have(stored, course):
    made = [stored.create_sheet(course), stored.create_sheet(known_samples()["cairo-riverfront"].sheet)]
    stored.delete_row(made[0].id, made[0].rows[0].id, 1)
    stored.delete_sheet(stored.create_sheet(course).id)
    catalogue = load_catalogue()
    whole = rows_frame(sorted((stored.sheet(sheet.id) for sheet in made), key=lambda sheet: sheet.id), catalogue)
    ana = Access(stored, "ana")
    assert plain(columns_frame(ana.columns(ana.counted()), catalogue)).equals(plain(whole))


def test_two_versions_of_a_sheet_are_compared(stored, atlas, course):
    sheet = stored.create_sheet(course)
    stored.add_row(sheet.id, Alignment(goal="13"))
    before, after = atlas.two_versions(sheet.id, atlas.moments(sheet.id)[-2])
    shown = atlas.shown(atlas.network(), maps.Request("versions", before=before, after=after))
    assert [(bar.mark.label[:2], bar.said, bar.values) for bar in shown.chart.bars] == [
        ("6 ", "2 (+0)", (2.0, 0.0)),
        ("11", "1 (+0)", (1.0, 0.0)),
        ("13", "1 (+1)", (0.0, 1.0)),
    ]
    assert len(shown.table.rows) == 17
    assert shown.table.rows[12][1:4] == (0, 1, 1)


def test_a_view_of_an_empty_network_says_nothing_and_fails_nowhere(atlas):
    network = atlas.network(())
    for view in maps.VIEWS:
        if view not in {"match", "profile", "versions"}:
            atlas.figure(network, maps.Request(view))


def test_who_holds_on_to_a_network_holds_none_of_its_rows_and_is_given_what_counts_by_now(stored, course):
    ana, bob = (Access(stored, token, mode=Mode.PRIVATE) for token in ("ana", "bob"))
    sheet = ana.create_sheet(course)
    ana.publish(sheet.id)
    held = maps.Atlas(bob).network(("store",))
    rows = weakref.ref(held.gathered())
    for _ in range(3):
        ana.add_row(sheet.id, Alignment(goal="13"))
        maps.Atlas(ana).network(("store",)).gathered()
    gc.collect()
    assert rows() is None
    assert len(held.rows) == 6
    ana.publish(sheet.id, published=False)
    for _ in range(3):
        ana.add_row(sheet.id, Alignment(goal="13"))
        maps.Atlas(ana).network(("store",)).gathered()
    assert len(held.rows) == 0


def test_what_is_kept_of_a_view_holds_none_of_the_rows_that_it_was_made_from(stored, course):
    # With a million rows each chart that was looked at would keep its tens of megabytes.
    access = Access(stored, "ana", mode=Mode.PRIVATE)
    sheet = access.create_sheet(course)
    atlas, shown = maps.Atlas(access), []
    network = atlas.network(("store",))
    rows = [weakref.ref(network.gathered())]
    for view in maps.VIEWS:
        if view != "versions":
            request = maps.Request(view, Filters(kinds=("course",), strengths=("main",)), centre=course.centre)
            asked = atlas._ask(network, request)
            rows.append(weakref.ref(asked.rows))
            shown.append(maps.VIEWS[view](asked))
    del asked
    for _ in range(3):
        access.add_row(sheet.id, Alignment(goal="13"))
        maps.Atlas(access).network(("store",)).gathered()
    gc.collect()
    assert all(one() is None for one in rows)
    assert all(list(one.table.rows) for one in shown if one.view in {"goals", "courses", "focus"})


HARMFUL = Alignment(project="Ring road", goal="13", target="13.2", effect=Effect.HARMS, hours=2)


def test_what_harms_a_goal_covers_nothing_of_it_for_anybody(stored, atlas, course):
    sheet = stored.create_sheet(
        replace(course, rows=(replace(HARMFUL, goal="11", target="11.2", effect=Effect.HELPS),))
    )
    network = atlas.network(("store",))
    asked = maps.Request("mosaic", centre=course.centre)
    before = {
        view: atlas.shown(network, replace(asked, view=view)).table for view in ("goals", "coverage", "mosaic", "match")
    }
    stored.add_row(sheet.id, HARMFUL)
    network = atlas.network(("store",))
    assert len(network.rows) == 2
    for view, table in before.items():
        after = atlas.shown(network, replace(asked, view=view)).table
        assert [*map(tuple, after.rows)] == [*map(tuple, table.rows)]


def test_help_and_harm_are_shown_goal_by_goal_with_the_rows_behind_them(stored, atlas, course):
    stored.create_sheet(replace(course, rows=(HARMFUL, replace(HARMFUL, effect=Effect.HELPS), HARMFUL)))
    network, asked = atlas.network(("store",)), maps.Request("effects")
    shown = atlas.shown(network, asked)
    lines = {
        mark.label: [cell.value for cell in line]
        for mark, line in zip(shown.chart.lines, shown.chart.cells, strict=True)
    }
    assert lines == {"Helps": [0] * 12 + [1] + [0] * 4, "Harms": [0] * 12 + [2] + [0] * 4}
    key = next(key for key, words in atlas.keys(network, asked).items() if words == "Harms · 13 Climate action")
    assert [row[1:3] for row in atlas.behind(network, asked, key).rows] == [("Cairo", 1), ("Cairo", 3)]
    assert [row[10] for row in atlas.behind(network, asked, key).rows] == ["Harms"] * 2
    only = atlas.shown(network, maps.Request("goals", Filters(effects=("harms",))))
    assert (only.table.rows[0][-1], only.chart.note) == (2, "Number of rows in the sheets · Harms")
