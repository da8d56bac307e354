"""The rows of a database as columns, on a real SQLite file and a real PostgreSQL server."""

import random
from dataclasses import replace

import numpy as np
import pytest

from alignment import Alignment, AlignmentSheet, Challenge, Effect, Link, Strength
from alignment.access import Mode, Opened, Verb
from alignment.store import Access, columns_of
from alignment.store.columns import KeptColumns

HOSTILE = ('"]\\x', "a b  c", "line\nline", "\x1f,'", "水 و", "")


def plain(columns):
    """Each sheet with its rows as they were written, by its id."""
    begin, found = 0, {}
    for sheet, length in zip(columns.sheets, columns.lengths, strict=True):
        found[sheet.id] = (
            sheet.title,
            sheet.revision,
            [
                (
                    columns.ids[at].decode(),
                    columns.focuses[columns.focus[at]],
                    *columns.combinations[columns.coded[at]],
                    None if np.isnan(columns.hours[at]) else float(columns.hours[at]),
                )
                for at in range(begin, begin + length)
            ],
        )
        begin += length
    return found


def read(store, kept=None):
    with store.reading() as connection:
        return plain((kept or KeptColumns()).now(connection))


def a_row(focus, **more):
    return Alignment(strategic_focus=focus, project="Bus lanes", goal="11", target="11.2", **more)


def test_the_columns_of_a_database_are_those_of_its_sheets_whatever_people_wrote(store):
    rows = tuple(
        a_row(
            f"x{text}x",
            hours=1.5 if at % 2 else None,
            link=Link.INDIRECT,
            strength=Strength.SIDE,
            effect=effect,
            challenge=[*Challenge][at % 3],
        )
        for at, (text, effect) in enumerate(zip(HOSTILE, [*Effect] * 2, strict=True))
    )
    made = [store.create_sheet(AlignmentSheet(title=f"Course {n}", rows=rows[: n * 2])) for n in range(4)]
    store.move_row(made[3].id, made[3].rows[0].id, 4)
    store.delete_row(made[3].id, made[3].rows[1].id, 1)
    assert read(store) == plain(columns_of(store.sheet(sheet.id) for sheet in made))


def test_what_is_kept_is_after_each_change_what_a_new_reading_gives(store, course):
    chance, kept, away = random.Random(7), KeptColumns(), set()
    sheets = [store.create_sheet(replace(course, title=f"Course {n}")).id for n in range(4)]
    acts = {
        "add": lambda sheet, row: store.add_row(sheet.id, a_row(f"Focus {number}"), after=row.id),
        "save": lambda sheet, row: store.save_row(sheet.id, replace(row, strategic_focus=f"Changed {number}")),
        "move": lambda sheet, row: store.move_row(sheet.id, row.id, chance.choice((-2, 1))),
        "delete": lambda sheet, row: store.delete_row(sheet.id, row.id, row.version),
        "heading": lambda sheet, _: store.save_heading(replace(sheet, title=f"Title {number}")),
        "put away": lambda sheet, _: (store.delete_sheet(sheet.id), away.add(sheet.id)),
    }
    for number in range(40):
        act, chosen = chance.choice([*acts, "add"]), chance.choice(sheets)
        if chosen in away:
            store.bring_back_sheet(chosen)
            away.discard(chosen)
        else:
            sheet = store.sheet(chosen)
            acts[act](sheet, chance.choice(sheet.rows or (Alignment(),)))
        if number % 3:  # several changes may come between two readers
            assert read(store, kept) == read(store), act


def test_after_a_change_only_the_changed_sheet_is_read_again(store, course):
    kept = KeptColumns()
    one, other = store.create_sheet(course), store.create_sheet(course)
    before = read(store, kept)
    with store.writing() as connection:  # behind everybody's back: no revision says so
        connection.exec_driver_sql(f"UPDATE alignment SET hours = 3 WHERE sheet_id = '{one.id}'")  # noqa: S608
    store.add_row(other.id, a_row("Mobility"))
    after = read(store, kept)
    assert after[one.id] == before[one.id]
    assert len(after[other.id][2]) == 4


def test_focuses_that_no_row_has_any_more_are_not_kept_for_ever(store, course, monkeypatch):
    kept, sheet = KeptColumns(), store.create_sheet(course)
    monkeypatch.setattr("alignment.store.columns._SPARE", 5)
    row = sheet.rows[0]
    for number in range(20):
        row = store.save_row(sheet.id, replace(row, strategic_focus=f"Focus {number}"))
        with store.reading() as connection:
            columns = kept.now(connection)
    assert len(columns.focuses) <= 2 * len(columns.ids) + 5 + 1


@pytest.mark.parametrize("mode", Mode)
def test_what_counts_is_what_may_says_of_each_sheet(store, course, mode):
    def who(token):
        return Access(store, token, mode=mode)

    office, ana, bob = who("office"), who("ana"), who("bob")
    office.join_secretariat(store.renew_secretariat())
    made = [store.create_sheet(replace(course, title="Old")), *(ana.create_sheet(course) for _ in range(4))]
    ana.publish(made[1].id)
    bob.open_link(ana.share(made[2].id, Opened.EDIT))
    ana.delete(made[3].id)
    with store.acting("w1") as act:
        made += [act.create_sheet(replace(course, workshop="w1", apart=apart)) for apart in (False, True)]
    for access in (office, ana, bob, who("cy"), who("")):
        allowed = {sheet.id for sheet in made if Verb.COUNT in access.verbs(sheet.id)}
        assert access.counted().sheets == allowed
        assert {sheet.id for sheet in access.columns(access.counted()).sheets} == allowed


def test_the_projects_of_rows_are_told_only_to_those_for_whom_they_count(store, course):
    ana, bob = (Access(store, token, mode=Mode.PRIVATE) for token in ("ana", "bob"))
    sheet = ana.create_sheet(course)
    ids = [row.id for row in sheet.rows[:2]]
    assert ana.projects(ids) == {ids[0]: "Leak detection", ids[1]: "Water kiosks"}
    assert bob.projects(ids) == {}
    ana.publish(sheet.id)
    assert bob.projects(ids) == ana.projects(ids)
