"""Dealing: whose each link of the room's sheets is, and which other table is to question it.

A table is a group of the workshop; where there are not two groups with people in them, the people of a centre; else
each person is one of their own.
"""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from alignment import Alignment, AlignmentSheet
from exercises.workshop.acts import FacilitatorAct
from exercises.workshop.records import Participant
from exercises.workshop.state import WorkshopState, face_down


class TableKind(StrEnum):
    """What the people of a table have in common: their group, their centre, or nothing, since they sit alone."""

    GROUP = "group"
    CENTRE = "centre"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Own:
    """A link of the room: a row with a goal, its sheet, the table whose it is, and who of them made it."""

    row: Alignment
    sheet: str
    table: str
    person: str


def table_of(who: Participant, kind: TableKind) -> str:
    """The table at which somebody sits: the name of their group, their centre, or their own id; "" for none."""
    return {TableKind.GROUP: who.group, TableKind.CENTRE: who.centre, TableKind.PERSON: who.id}[kind]


def seated(workshop: WorkshopState) -> tuple[TableKind, Mapping[str, int]]:
    """The tables of the room, with how many people sit at each: of the first kind of which there are two or more."""
    for kind in TableKind:
        people = Counter(table for who in workshop.people.values() if (table := table_of(who, kind)))
        if len(people) > 1:
            break
    return kind, people


def links(act: FacilitatorAct, kind: TableKind) -> tuple[Own, ...]:
    """The links that somebody in the room has made, in the order of the sheets and their rows.

    Whose a link is says the group of its sheet, else the last person here who changed it. Those of nobody here, those
    that the facilitator hid, and those of a case that still lies face down are left out.
    """
    closed = {sheet for one in act.codings if face_down(act, one) for sheet in one.sheets.values()}
    found = []
    for sheet in act.sheets.values():
        if sheet.id not in closed:
            found += _links_of(act, sheet, kind)
    return tuple(found)


def _links_of(act: FacilitatorAct, sheet: AlignmentSheet, kind: TableKind) -> list[Own]:
    people, kept = act.people, act.document("sheet", sheet.id)
    group = str(kept.content["group"]) if kept and kind is TableKind.GROUP else ""
    authors = {row.id: row.author for row in sheet.rows}
    for change in reversed(act.frame.history(sheet.id, None)):  # the last change comes first
        if change.row_id and change.by in people:
            authors[change.row_id] = change.by
    found = []
    for row in sheet.rows:
        author = people.get(authors[row.id])
        table = group or (table_of(author, kind) if author else "")
        linked = row.goal and (row.project or row.strategic_focus)
        if table and linked and row.id not in act.stage.hidden_rows:
            found.append(Own(row, sheet.id, table, author.id if author else ""))
    return found


def dealt(
    owners: Mapping[str, str], tables: Sequence[str], held: Mapping[str, int], chance: random.Random
) -> dict[str, str]:
    """To which table each link goes; `owners` are the tables whose they are, by link, `held` what each table has.

    No table is dealt its own, and no table has two more than another that could take one of them. A link for which
    there is no other table is left out.
    """
    shuffled, count = list(owners), Counter(held)
    chance.shuffle(shuffled)
    sizes = Counter(owners.values())
    chosen: dict[str, str] = {}
    # Those of the table that made most come first: fewest tables can take them.
    for link in sorted(shuffled, key=lambda link: -sizes[owners[link]]):
        others = [table for table in tables if table != owners[link]]
        chance.shuffle(others)
        if others:
            chosen[link] = min(others, key=count.__getitem__)
            count[chosen[link]] += 1
    while moved := _fairer(chosen, owners, tables, count):
        link, table = moved
        count[chosen[link]] -= 1
        count[table] += 1
        chosen[link] = table
    return chosen


def _fairer(
    chosen: Mapping[str, str], owners: Mapping[str, str], tables: Sequence[str], count: Mapping[str, int]
) -> tuple[str, str] | None:
    return next(
        (
            (link, table)
            for link, now in chosen.items()
            for table in tables
            if table != owners[link] and count[now] >= count[table] + 2
        ),
        None,
    )
