import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as some

from alignment import Alignment, AlignmentSheet
from exercises.challenge.changes import ChallengeRefused
from exercises.challenge.dealing import TableKind, dealt, seated
from exercises.challenge.exchanges import every_exchange

TABLES = "ABCDE"
owned = some.dictionaries(some.integers(0, 99).map(str), some.sampled_from(TABLES), max_size=40)


@given(owned, some.lists(some.sampled_from(TABLES), min_size=2, unique=True), some.integers())
def test_every_link_goes_to_another_table_and_no_table_has_two_more_than_one_that_could_take_it(owners, tables, seed):
    found = dealt(owners, tables, {}, random.Random(seed))
    assert found.keys() == owners.keys()
    assert all(found[link] != owner and found[link] in tables for link, owner in owners.items())
    count = Counter(found.values())
    for link, table in found.items():
        others = [other for other in tables if other != owners[link]]
        assert count[table] - min(count[other] for other in others) < 2


@given(owned, some.integers())
def test_of_equal_shares_every_table_is_dealt_the_same_number(owners, seed):
    share = {f"{table}{number}": table for table in TABLES for number in range(7)}
    assert set(Counter(dealt(share, TABLES, {}, random.Random(seed)).values()).values()) == {7}


def test_where_there_is_no_other_table_nothing_is_dealt():
    assert dealt({"1": "A"}, ["A"], {}, random.Random(1)) == {}


def test_what_was_dealt_before_counts(room):
    assert dealt({"1": "A", "2": "A"}, "ABC", {"B": 5}, random.Random(1)) == {"1": "C", "2": "C"}


def test_people_sit_at_tables_by_group_else_by_centre_else_alone(new_room):
    own = new_room(groups=("Red", "Blue"))
    for who, group, centre in (("ana", "", "cairo"), ("ben", "", "cairo")):
        own.join(who, group=group, centre=centre)
    assert seated(own.snapshot)[0] is TableKind.PERSON
    own.join("cleo", centre="seoul")
    assert seated(own.snapshot) == (TableKind.CENTRE, {"cairo": 2, "seoul": 1})
    for who, group in (("ana", "Red"), ("ben", "Blue")):
        own.join(who, group=group, centre="cairo")
    assert seated(own.snapshot) == (TableKind.GROUP, {"Red": 1, "Blue": 1})


def test_a_group_with_nobody_is_dealt_nothing_and_one_alone_has_nobody_to_ask(room):
    links = [room.link(who) for who in ("ana", "ana", "ben", "cleo")]
    assert room.deal() == 4
    assert {one.id: one.dealt.to for one in every_exchange(room.snapshot)} == dict(
        zip(links, ("Blue", "Blue", "Red", "Blue"), strict=True)
    )
    for who in ("ben", "cleo", "ana"):
        room.lead.reset("challenge")
        with room.lead.act("remove-person") as act:
            act.remove_person(room.seat(who).participant.id)
        if who == "ben":
            continue  # Ana and Cleo, of one group and of no centre, question each other
        with pytest.raises(ChallengeRefused, match="nobody else to ask"):
            room.deal()


def test_without_links_there_is_nothing_to_deal_and_nothing_is_kept(room):
    room.store.add_row(room.paper.id, Alignment(project="No goal yet"), person="ana")
    room.store.add_row(room.paper.id, Alignment(project="Of nobody here", goal="11"), person="a stranger")
    room.hide_row(room.link("ben"))
    with pytest.raises(ChallengeRefused, match="no link to deal"):
        room.deal()
    assert every_exchange(room.snapshot) == ()


def test_a_link_is_the_groups_of_whoever_changed_it_last_and_the_groups_of_its_sheet_first(room):
    row_id = room.link("ana")
    row = room.row(row_id)
    room.store.save_row(room.paper.id, row.having(why="Ben knows why"), "ben")
    sheet = room.lead.add_sheet(
        AlignmentSheet(title="Of the reds", rows=(Alignment(project="Trams", goal="13"),)), "Red"
    )
    room.deal()
    assert {one.dealt.own for one in every_exchange(room.snapshot) if one.id == row_id} == {"Blue"}
    assert room.exchange(sheet.rows[0].id).dealt.own == "Red"


def test_a_case_that_lies_face_down_is_not_dealt_before_it_is_revealed(room):
    coding = room.lead.start_coding(AlignmentSheet(title="A case", rows=(Alignment(project="Trams"),)))
    room.align(room.store.sheet(coding.sheets["Red"]), 1, "13")
    with pytest.raises(ChallengeRefused, match="no link to deal"):
        room.deal()
    room.lead.reveal(coding.id)
    assert room.deal() == 1


def test_new_links_are_dealt_in_a_round_of_their_own_and_what_was_dealt_stays(asked):
    new = asked.link("ben")
    before = asked.exchange(asked.of_red)
    assert asked.deal() == 1
    assert asked.exchange(asked.of_red) == before
    assert asked.exchange(new).dealt.to == "Red"
    assert "challenge.cards" not in asked.snapshot.stage.revealed
    assert asked.lead.undo().key == "deal"
    assert [one.id for one in every_exchange(asked.snapshot)] == [asked.of_red]
    assert "challenge.cards" in asked.snapshot.stage.revealed


def test_sixty_people_of_twelve_groups_are_dealt_three_hundred_links_evenly(stored, room):
    groups = [f"Table {number}" for number in range(12)]
    owners = {str(number): groups[number % 12] for number in range(300)}
    assert set(Counter(dealt(owners, groups, {}, random.Random(3)).values()).values()) == {25}
