import itertools
import math

from hypothesis import example, given
from hypothesis import strategies as st

from exercises.cases import StakeholderLevel, StakeholderType
from exercises.stakeholders.drawing import in_lines
from exercises.stakeholders.places import BESIDE_NAMES, NARROW, PHONE, WALL, in_ring, on_map, rings, roomy, square
from exercises.stakeholders.stakeholder import SCALE, Stakeholder

value = st.sampled_from(SCALE)
canvas = st.sampled_from([WALL, BESIDE_NAMES, NARROW, PHONE])
beside_names = st.sampled_from([BESIDE_NAMES, NARROW, PHONE])
listed = st.lists(
    st.builds(
        Stakeholder, st.just("x"), st.sampled_from(StakeholderType), st.sampled_from(StakeholderLevel), st.just(""),
        value, value,
    ),
    max_size=120,
)  # fmt: skip


@given(listed, canvas)
def test_everybody_stands_in_the_square_of_their_influence_and_interest(people, canvas):
    for one, spot in zip(people, on_map(people, canvas), strict=True):
        left, top, width, height = square(one.influence, one.interest, canvas)
        assert left <= spot.x <= left + width
        assert top <= spot.y <= top + height
        assert spot.x + spot.room <= left + width


@given(listed, beside_names)
def test_where_squares_are_as_large_as_they_need_to_be_everybody_still_stands_in_theirs(people, canvas):
    canvas = roomy(people, canvas)
    for one, spot in zip(people, on_map(people, canvas), strict=True):
        left, top, width, height = square(one.influence, one.interest, canvas)
        assert left <= spot.x <= left + width
        assert top <= spot.y <= top + height
    sides = [square(n, n, canvas)[2:] for n in SCALE]
    assert math.isclose(sum(width for width, _ in sides), canvas.width - canvas.margin)
    assert math.isclose(sum(height for _, height in sides), canvas.height - canvas.margin)


@given(st.lists(st.tuples(value, value), max_size=24), beside_names)
def test_two_dozen_never_lie_on_each_other_however_they_stand_in_five_squares(values, canvas):
    values = [values[n % 5] if len(values) > 5 else pair for n, pair in enumerate(values)]
    people = [Stakeholder("x", StakeholderType.BUSINESS, StakeholderLevel.LOCAL, "", *pair) for pair in values]
    canvas = roomy(people, canvas)
    for one, other in itertools.combinations(on_map(people, canvas), 2):
        assert math.dist((one.x, one.y), (other.x, other.y)) >= 2 * canvas.dot


def test_a_room_of_sixty_lies_on_no_dot_of_another():
    crowded = {
        (5, 4): 10,
        (5, 5): 5,
        (4, 2): 5,
        (4, 4): 5,
        (3, 3): 5,
        (3, 4): 10,
        (2, 4): 5,
        (1, 3): 5,
        (1, 4): 5,
        (1, 5): 10,
    }
    people = [
        Stakeholder("x", StakeholderType.BUSINESS, StakeholderLevel.LOCAL, "", *pair)
        for pair, count in crowded.items()
        for _ in range(count)
    ]
    for given_canvas in (BESIDE_NAMES, NARROW, PHONE):
        canvas = roomy(people, given_canvas)
        spots = on_map(people, canvas)
        near = min(math.dist((a.x, a.y), (b.x, b.y)) for a, b in itertools.combinations(spots, 2))
        assert near >= 2 * canvas.dot, given_canvas


@given(listed, canvas)
def test_no_two_stand_on_the_very_same_spot(people, canvas):
    spots = on_map(people, canvas)
    assert len({(round(spot.x, 3), round(spot.y, 3)) for spot in spots}) == len(people)


@given(st.lists(st.tuples(value, value), max_size=40), canvas)
@example([(1, 1)] * 6, WALL)
def test_dots_do_not_touch_as_long_as_six_share_a_square_and_three_where_names_are_listed_beside(values, canvas):
    people = [Stakeholder("x", StakeholderType.BUSINESS, StakeholderLevel.LOCAL, "", *pair) for pair in values]
    most = (
        3 if canvas.least and canvas is not PHONE else 6
    )  # numbers that are read from the last row, on two thirds of the wall
    if any(values.count(pair) > most for pair in values):
        return
    for one, other in itertools.combinations(on_map(people, canvas), 2):
        assert math.dist((one.x, one.y), (other.x, other.y)) >= 2 * canvas.dot - 4


def test_more_influence_is_higher_and_more_interest_farther_to_the_right():
    people = [Stakeholder("x", StakeholderType.BUSINESS, StakeholderLevel.LOCAL, "", n, n) for n in SCALE]
    spots = on_map(people, WALL)
    assert [spot.x for spot in spots] == sorted(spot.x for spot in spots)
    assert [spot.y for spot in spots] == sorted((spot.y for spot in spots), reverse=True)


@given(st.integers(1, 6), canvas)
def test_the_rings_of_an_onion_lie_within_each_other_and_on_the_canvas(count, canvas):
    drawn = rings(count, canvas)
    for inner, outer in itertools.pairwise(drawn):
        assert inner.rx < outer.rx
        assert inner.ry < outer.ry
    assert drawn[-1].top >= 0
    assert drawn[-1].x - drawn[-1].rx >= 0


@given(st.integers(0, 120), st.integers(2, 4), st.integers(0, 3), canvas)
def test_everybody_in_a_ring_stands_in_it_and_above_the_ring_within(count, layers, place, canvas):
    drawn = rings(layers, canvas)
    place = min(place, layers - 1)
    ring, inner = drawn[place], drawn[place - 1] if place else None
    spots = in_ring(count, ring, inner, canvas)
    assert len(spots) == count
    assert len({(round(spot.x, 3), round(spot.y, 3)) for spot in spots}) == count
    for spot in spots:
        assert abs(spot.x - ring.x) <= ring.half_width(spot.y)
        assert spot.y + canvas.dot <= (inner.top if inner else ring.ground)
        assert spot.y - canvas.dot >= ring.top + 1.5 * canvas.label  # below the ring's name
        assert spot.x + spot.room <= canvas.width


def test_a_long_name_is_broken_and_then_cut_where_it_does_not_fit():
    assert in_lines("Water utility", 10, 2) == ["Water utility"]
    assert in_lines("Associations of people with disabilities", 12, 2) == [
        "Associations of people",
        "with disabilities",
    ]
    assert in_lines("Associations of people with disabilities", 12, 1) == ["Associations of people w…"]
    assert in_lines("x" * 60, 10, 2) == ["x" * 20 + "…"]
    assert in_lines("지방자치단체연합회", 5, 1) == ["지방자치…"]
