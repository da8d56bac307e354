"""A facilitator who has lost everything is given a new link by those who keep the server."""

import re

import pytest

from exercises.workshop.__main__ import main
from exercises.workshop.errors import NoSuchWorkshop, NotFacilitator
from exercises.workshop.joining.codes import Client


def made(capsys, *arguments):
    assert main(["link", *arguments]) == 0
    return re.search(
        r"(\S+)/open/(\w+)#(\S+) – code to write down: ((?:\w{3} ?){4})\.", capsys.readouterr().out
    ).groups()


def test_the_command_makes_a_link_and_a_code_that_lead_and_those_before_do_no_more(room, capsys):
    address, workshop, key, code = made(capsys, room.workshop.id, "--address", "https://sdg.example.org/")
    assert (address, workshop) == ("https://sdg.example.org", room.workshop.id)
    room.workshops.facilitation(workshop, key).check()
    room.workshops.recover(code, Client("b", "10.0.0.1"), "desk")
    with pytest.raises(NotFacilitator):
        room.workshops.facilitation(workshop, room.key)


def test_a_workshop_is_named_by_a_join_code_as_well_also_by_one_that_was_renewed(room, capsys):
    room.lead.renew_code()
    assert made(capsys, room.workshop.code.lower())[1] == room.workshop.id


@pytest.mark.parametrize("named", ["AAAAAA", "nowhere", "x" * 500, ""])
def test_a_workshop_that_there_is_not_is_refused_with_a_sentence(room, capsys, named):
    assert main(["link", named]) == 2
    assert "There is no workshop" in capsys.readouterr().err
    room.lead.check()


def test_the_workshops_are_listed_with_their_ids(room, new_room, capsys):
    other = new_room(name="Another")
    other.lead.close()
    assert main(["list"]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [(line[0], line[2], line[3]) for line in lines] == [
        (room.workshop.id, "open", "Brussels 2018"),
        (other.workshop.id, "closed", "Another"),
    ]
    with pytest.raises(NoSuchWorkshop):
        room.workshops.find(other.workshop.code, Client())
