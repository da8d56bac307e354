from collections import Counter
from itertools import chain

from hypothesis import given
from hypothesis import strategies as some

from exercises.second_look.dealing import LEAST, hands, paired
from exercises.workshop.records import Participant

people = some.lists(some.sampled_from(("Red", "Blue", "")), max_size=40).map(
    lambda groups: [Participant(f"p{number}", group=group) for number, group in enumerate(groups)]
)
proposals = some.integers(1, 60).map(lambda count: [str(number) for number in range(count)])


@given(people)
def test_everybody_is_in_one_pair_and_nobody_looks_alone_where_there_are_two(there):
    pairs = paired(there)
    assert sorted(chain(*pairs)) == sorted(who.id for who in there)
    assert all(len(pair) in {2, 3} for pair in pairs) or len(there) == 1


def test_neighbours_of_a_group_look_together_and_the_last_three_too():
    there = [
        Participant(name, group=group) for name, group in (("a", "Red"), ("b", "Blue"), ("c", "Red"), ("d", "Blue"))
    ]
    assert paired(there) == (("b", "d"), ("a", "c"))
    assert paired([*there, Participant("e", group="Red")]) == (("b", "d"), ("a", "c", "e"))


@given(proposals, people)
def test_each_proposal_has_a_pair_and_all_pairs_have_the_same_number(listed, there):
    pairs = paired(there)
    found = hands(listed, pairs, {})
    assert found.keys() == {who.id for who in there}
    if not pairs:
        return
    of_pairs = [found[pair[0]] for pair in pairs]
    assert all(found[person] == hand for pair, hand in zip(pairs, of_pairs, strict=True) for person in pair)
    assert len({len(hand) for hand in of_pairs}) == 1
    assert len(of_pairs[0]) >= min(LEAST, len(listed))
    count = Counter(chain(*of_pairs))
    assert count.keys() == set(listed)
    assert max(count.values()) - min(count.values()) < 2


@given(proposals, people, people)
def test_who_comes_later_has_what_fewest_have(listed, first, later):
    first_pairs = paired(first)
    dealt = hands(listed, first_pairs, {})
    seen = Counter(chain(*(dealt[pair[0]] for pair in first_pairs)))
    new = paired(later)
    added = Counter(chain(*(hand for hand in (hands(listed, new, seen)[pair[0]] for pair in new))))
    whole = seen + added
    if first_pairs and new:
        assert max(whole.values()) - min(whole[name] for name in listed) < 2
