from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentError, AlignmentSheet, Kind, known_centres, matchmaking
from alignment.centres import Means, read_centres
from alignment.coverage.rows import rows_frame
from alignment.matchmaking import helpers, missing_goals
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()


def a_course(centre, *goals, title="", kind=Kind.COURSE):
    rows = tuple(Alignment(goal=str(goal), hours=2.0) for goal in goals)
    return AlignmentSheet(kind, title or f"Course of {centre}", centre, rows=rows, id=f"{centre}-{title}-{goals}")


ROWS = rows_frame(
    (
        a_course("mashhad", 6, 11),
        a_course("seoul", 13, 13, 4),
        a_course("cairo", 13, title="Riverfront"),
        a_course("brussels", 7, kind=Kind.CITY_PLAN),
        a_course("", 9),
    ),
    CATALOGUE,
)


@pytest.fixture
def said(monkeypatch):
    """Centres that have said what they offer and need; in the network's file that is left to themselves."""
    means = {
        "mashhad": ((Means.MONEY,), (Means.CONTENT, Means.EXPERTS)),
        "cairo": ((Means.CONTENT,), (Means.MONEY,)),
        "seoul": ((Means.EXPERTS,), ()),
    }
    known = known_centres()
    told = {name: replace(known[name], offers=offers, needs=needs) for name, (offers, needs) in means.items()}
    monkeypatch.setattr(matchmaking, "known_centres", lambda: known | told)


def test_what_a_centre_lacks_are_the_goals_that_none_of_its_rows_serves():
    assert missing_goals("mashhad", ROWS, (4, 6, 11, 13)) == ("4", "13")


def test_those_come_first_whose_means_match_and_plans_and_nameless_sheets_help_nobody(said):
    found = helpers("mashhad", ROWS, missing_goals("mashhad", ROWS, tuple(range(1, 18))))
    assert [(one.code, one.centre) for one in found] == [("4", "seoul"), ("13", "cairo"), ("13", "seoul")]
    cairo = found[1]
    assert (cairo.gives, cairo.gets) == ((Means.CONTENT,), (Means.MONEY,))
    assert (cairo.rows, cairo.hours, cairo.courses) == (1, 2.0, ("Riverfront",))
    assert (found[2].gives, found[2].gets) == ((Means.EXPERTS,), ())


def test_a_centre_that_is_not_of_the_network_is_helped_as_well():
    assert {one.centre for one in helpers("Amman", ROWS, ("11", "13"))} == {"mashhad", "seoul", "cairo"}


def test_nothing_is_said_of_what_a_centre_has_or_lacks_before_it_says_so_itself():
    assert {(centre.offers, centre.needs) for centre in known_centres().values()} == {((), ())}


def test_means_that_nobody_knows_are_refused_with_those_that_are_known(tmp_path):
    file = tmp_path / "centres.csv"
    file.write_text("id,en,country,role,offers,needs\nx,X,Y,Z,gold,\n", encoding="utf-8")
    with pytest.raises(AlignmentError, match=r"“gold”.*Allowed: content, experts, money"):
        read_centres(file)
