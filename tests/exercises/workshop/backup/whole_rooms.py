"""Workshops full of what people and simulated participants did, and what a database has of one, to be compared."""

import json
import random
import re
from contextlib import suppress

from hypothesis import strategies as st
from sqlalchemy import select

from alignment import Alignment, AlignmentSheet
from alignment.store.tables import change_table, document_table, person_table, row_table, sheet_table
from exercises.challenge.changes import ChallengeRefused, deal
from exercises.minutes.taking import Note, take_note
from exercises.registry import REGISTRY
from exercises.second_look.changes import LookRefused
from exercises.second_look.changes import deal as deal_proposals
from exercises.second_look.preparing import begin as begin_a_second_look
from exercises.workshop.rehearsal.people import Rehearsal

PERSON = re.compile(r"(?<![0-9a-f])[0-9a-f]{16}(?![0-9a-f])")
# Of a workshop's own collections these are in a backup; all exercises' are.
KEYS_AND_CODES = ("key", "grant", "shown", "removed", "presence", "return", "action", "reach")
texts = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=40).filter(
    lambda text: text.strip()
)
names = texts.filter(lambda name: len(name) <= 20)
ROWS = (
    Alignment(project="Leak detection", goal="6", target="6.4", hours=1.5),
    Alignment(project="Bus lanes", goal="11", target="11.2", indicator="11.2.1"),
    Alignment(project="Half a plan"),
)


def fill(room, seed, nicknames=("Ana", "Bob"), projects=(), exercises=3):
    """Let people and the simulated do all sorts of things in a room; the seed says which."""
    chance = random.Random(seed)
    for number, nickname in enumerate(nicknames):
        room.join(f"person {number}", nickname, chance.choice(("", "Red", "Blue")), "cairo")
    sheet = room.sheet("The plan", [*ROWS, *(Alignment(project=project) for project in projects)])
    rows = room.store.sheet(sheet.id).rows
    room.align(sheet, 1, "6", why=chance.choice(projects or ("Because",)))
    room.store.delete_row(sheet.id, rows[-1].id, room.store.sheet(sheet.id).rows[-1].version, "person 0")
    room.store.move_row(sheet.id, rows[0].id, 1, "person 1")
    room.hide_row(rows[1].id)
    with room.lead.act("take-note", "exercises/minutes") as act:
        take_note(act, Note("A point", nicknames[0]))
    coding = room.lead.start_coding(AlignmentSheet(title="A case", rows=ROWS))
    if chance.random() < 0.5:
        room.lead.reveal(coding.id)
    rehearsal = Rehearsal(REGISTRY, room.store, room.lead)
    rehearsal.add(3)
    for listed in chance.sample(REGISTRY.exercises, exercises):
        room.lead.bring_everyone(exercise=listed.name)
        if listed.name == "challenge":
            with suppress(ChallengeRefused):  # nothing is linked yet
                deal(room.lead, chance)
        if listed.name == "second-look":
            begin_a_second_look(room.lead)
            with suppress(LookRefused):  # there are not two people
                deal_proposals(room.lead)
        for _ in range(2):
            rehearsal.act(lambda: room.snapshot, chance)
    if chance.random() < 0.3:
        room.lead.lock()
    return sheet


def kept(store, workshop_id):
    """All that a database has of a workshop, as one text that numbers people as they come, and their nicknames."""
    documents, rows, changes = document_table.c, row_table.c, change_table.c
    own = select(sheet_table.c.id).where(sheet_table.c.workshop == workshop_id, ~sheet_table.c.deleted)
    asked = (
        select(documents.collection, documents.id, documents.content, documents.by, documents.version,
               documents.made_at, documents.at)
        .where(documents.space == workshop_id, ~documents.deleted, documents.collection.not_in(KEYS_AND_CODES))
        .order_by(documents.made_at),
        select(sheet_table).where(sheet_table.c.id.in_(own)).order_by(sheet_table.c.id),
        select(row_table).where(rows.sheet_id.in_(own)).order_by(rows.sheet_id, rows.position, rows.id),
        select(*(column for column in changes if column.name != "id")).where(changes.sheet_id.in_(own))
        .order_by(changes.sheet_id, changes.id),
    )  # fmt: skip
    lines = []
    with store.reading() as connection:
        for query in asked:
            for line in connection.execute(query).mappings():
                told = dict(line)
                if (told.get("collection"), told.get("id")) == ("rehearsal", "seed"):
                    continue
                if told.get("collection") == "workshop":
                    told["content"] = {**told["content"], "word": ""}
                if told.get("collection") == "participant":
                    told["content"] = {**told["content"], "browser": ""}
                lines.append(json.dumps(told, default=str, ensure_ascii=False))
        called = {line.id: line.nickname for line in connection.execute(select(person_table))}
    text, numbers = "\n".join(lines), {}
    numbered = PERSON.sub(lambda found: f"[{numbers.setdefault(found[0], len(numbers))}]", text)
    return numbered, [called.get(person, "") for person in numbers]
