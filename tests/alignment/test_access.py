"""The table of who may what with a sheet, a cell a test, and what holds for whoever asks about whatever."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.access import Mode, Opened, Standing, Thing, Verb, Who, is_remembered, may

OWNER, STRANGER = Who("owner"), Who("stranger")
VIEWER, EDITOR = Who("viewer", Opened.VIEW), Who("editor", Opened.EDIT)
MEMBER, OTHER, CO_FACILITATOR, FACILITATOR = (
    Who(standing.value, standings=frozenset({standing}))
    for standing in (Standing.MEMBER, Standing.OTHER_GROUP, Standing.CO_FACILITATOR, Standing.FACILITATOR)
)
SECRETARIAT = Who("secretariat", secretariat=True)
ALONE = Thing("owner", mode=Mode.PRIVATE)
PUBLISHED = replace(ALONE, published=True)
IN_ROOM = replace(ALONE, mode=Mode.ROOM)
OLD, OLD_IN_PRIVATE = replace(IN_ROOM, owner=""), replace(ALONE, owner="")
OPEN = Thing(workshop=True)
FACE_DOWN = replace(OPEN, face_down=True)
LOCKED, ENDED = replace(OPEN, locked=True), replace(OPEN, ended=True)
LIST, READ, WRITE, DELETE, SHARE, HISTORY, COUNT = Verb
ALL = set(Verb)

TABLE = {
    # A sheet on its own.
    "a stranger, of a private sheet": (STRANGER, ALONE, set()),
    "nobody known, of a private sheet": (Who(), ALONE, set()),
    "a stranger, of a published sheet": (STRANGER, PUBLISHED, {READ, COUNT}),
    "who opened the link to see": (VIEWER, ALONE, {LIST, READ}),
    "who opened the link to edit": (EDITOR, ALONE, {LIST, READ, WRITE, HISTORY}),
    "who opened a link, of a published sheet": (VIEWER, PUBLISHED, {LIST, READ, COUNT}),
    "the owner": (OWNER, ALONE, ALL),
    "a stranger in the room": (STRANGER, IN_ROOM, {LIST, READ}),
    "a stranger in the room, of a sheet from before owners": (STRANGER, OLD, ALL - {SHARE}),
    "a stranger on the internet, of a sheet from before owners": (STRANGER, OLD_IN_PRIVATE, set()),
    "nobody known, of a sheet from before owners": (Who(), OLD_IN_PRIVATE, set()),
    "the secretariat, of a sheet from before owners": (SECRETARIAT, OLD_IN_PRIVATE, ALL),
    "the secretariat": (SECRETARIAT, ALONE, ALL),
    # In the bin.
    "a stranger, of a deleted sheet": (STRANGER, replace(IN_ROOM, deleted=True), set()),
    "who opened the link to edit, of a deleted sheet": (EDITOR, replace(ALONE, deleted=True), set()),
    "the owner, of a deleted sheet": (OWNER, replace(ALONE, deleted=True), {DELETE, HISTORY}),
    # A sheet of a workshop.
    "a stranger, of a workshop": (STRANGER, OPEN, set()),
    "a stranger, of a workshop on the internet": (STRANGER, replace(OPEN, mode=Mode.PRIVATE), set()),
    "a member": (MEMBER, OPEN, {LIST, READ, WRITE, COUNT}),
    "a member, face down, of the own group": (MEMBER, FACE_DOWN, {LIST, READ, WRITE, COUNT}),
    "a member, once it is locked": (MEMBER, LOCKED, {LIST, READ, COUNT}),
    "a member, after the end": (MEMBER, ENDED, {LIST, READ, COUNT}),
    "another group, face down": (OTHER, FACE_DOWN, set()),
    "another group, face down and published": (OTHER, replace(FACE_DOWN, published=True), set()),
    "who opened the link to edit, face down": (EDITOR, FACE_DOWN, set()),
    "another group, afterwards": (OTHER, OPEN, {READ, COUNT}),
    "another group, after the end": (OTHER, ENDED, {READ, COUNT}),
    "a co-facilitator": (CO_FACILITATOR, OPEN, {LIST, READ, HISTORY, COUNT}),
    "a co-facilitator, face down": (CO_FACILITATOR, FACE_DOWN, {LIST, READ, HISTORY, COUNT}),
    "the facilitator": (FACILITATOR, OPEN, ALL),
    "the facilitator, face down": (FACILITATOR, FACE_DOWN, ALL),
    "the facilitator, once it is locked": (FACILITATOR, LOCKED, ALL - {WRITE}),
    "the facilitator, after the end": (FACILITATOR, ENDED, ALL - {WRITE}),
    "the secretariat, face down": (SECRETARIAT, FACE_DOWN, ALL),
    "the secretariat, once it is locked": (SECRETARIAT, LOCKED, ALL - {WRITE}),
    "who opened the link to edit, of a workshop": (EDITOR, OPEN, {LIST, READ, WRITE, HISTORY}),
    "who opened the link to edit, after the end": (EDITOR, ENDED, {LIST, READ, HISTORY}),
    "a stranger, where the workshop counts in the atlas": (STRANGER, replace(ENDED, in_atlas=True), {COUNT}),
    "a stranger, face down, where the workshop counts": (STRANGER, replace(FACE_DOWN, in_atlas=True), set()),
    "a member, of a group's copy of a case": (MEMBER, replace(OPEN, apart=True), {LIST, READ, WRITE}),
    "who once made a sheet of a workshop": (OWNER, replace(OPEN, owner="owner"), set()),
}


REMEMBERED = {
    "published": (PUBLISHED, True),
    "not published": (ALONE, False),
    "not published, in a room where everybody reads it": (IN_ROOM, False),
    "from before there were owners": (OLD, False),
    "published and deleted": (replace(PUBLISHED, deleted=True), False),
    "a workshop's": (OPEN, False),
    "a workshop's that counts in everybody's atlas": (replace(ENDED, in_atlas=True), True),
    "a workshop's that is published": (replace(OPEN, published=True), True),
    "face down, where the workshop counts": (replace(FACE_DOWN, in_atlas=True), False),
    "face down and published": (replace(FACE_DOWN, published=True), False),
    "a group's copy of a case": (replace(ENDED, in_atlas=True, apart=True), False),
}


@pytest.mark.parametrize(("thing", "remembered"), REMEMBERED.values(), ids=REMEMBERED)
def test_what_the_networks_memory_has(thing, remembered):
    assert is_remembered(thing) == remembered


@pytest.mark.parametrize(("who", "thing", "verbs"), TABLE.values(), ids=TABLE)
def test_who_may_what(who, thing, verbs):
    assert may(who, thing) == verbs


PEOPLE = st.builds(
    Who,
    st.sampled_from(["", "owner", "somebody"]),
    st.sampled_from(Opened),
    st.frozensets(st.sampled_from(Standing)),
    st.booleans(),
)
THINGS = st.builds(Thing, st.sampled_from(["", "owner"]), *[st.booleans()] * (len(fields(Thing)) - 2),
                   mode=st.sampled_from(Mode))  # fmt: skip


@given(PEOPLE, THINGS)
def test_nobody_gains_a_verb_by_being_less(who, thing):
    lesser = [replace(who, id="somebody"), replace(who, secretariat=False), replace(who, opened=Opened.NOTHING)]
    lesser += [replace(who, opened=Opened.VIEW)] if who.opened is Opened.EDIT else []
    lesser += [replace(who, standings=who.standings - {standing}) for standing in who.standings]
    assert all(may(less, thing) <= may(who, thing) for less in lesser)


@given(PEOPLE, THINGS)
def test_nobody_gains_a_verb_by_a_sheet_being_more_closed(who, thing):
    closer = [replace(thing, **{name: True}) for name in ("deleted", "apart", "locked", "ended", "face_down")]
    closer += [replace(thing, published=False), replace(thing, in_atlas=False), replace(thing, mode=Mode.PRIVATE)]
    assert all(may(who, closed) <= may(who, thing) for closed in closer)


@given(PEOPLE, THINGS)
def test_who_may_not_read_a_sheet_may_do_nothing_with_it_but_have_it_counted(who, thing):
    verbs = may(who, replace(thing, deleted=False))
    assert Verb.READ in verbs or verbs <= {Verb.COUNT}


@given(PEOPLE, THINGS)
def test_nobody_writes_in_what_is_deleted_locked_or_over(who, thing):
    assert not (thing.deleted or thing.locked or thing.ended) or Verb.WRITE not in may(who, thing)
