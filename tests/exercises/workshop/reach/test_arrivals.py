"""Who has come by which address, as pages note it and the desk counts it."""

from unittest.mock import patch

import pytest
from streamlit.runtime.context import ContextProxy

from exercises.workshop.reach.arrivals import Arrivals, shared_arrivals

HERE = "http://192.168.7.20:8501"


@pytest.fixture(autouse=True)
def nobody_yet():
    shared_arrivals.cache_clear()
    yield
    shared_arrivals.cache_clear()


def opened_from(address, url=HERE):
    """Around pages that are opened from this network address, at this one of the app."""
    return patch.multiple(
        ContextProxy, ip_address=property(lambda _: address), url=property(lambda _: f"{url}/room?lang=en")
    )


def test_a_phone_that_opens_the_workshop_has_come_by_the_address_that_it_has_it_at(person, room):
    with opened_from("192.168.7.31"):
        person(join=room.workshop.word, who="ana")
        person("exercises/pages/room.py", workshop=room.workshop.id, who="bob")
    assert len(shared_arrivals().people(HERE)) == 2
    assert not shared_arrivals().people("http://10.0.0.1:8501")


@pytest.mark.parametrize("address", [None, "127.0.0.1"])
def test_the_laptop_itself_has_not_come_from_anywhere(person, room, address):
    with opened_from(address):
        person(join=room.workshop.word)
    assert not shared_arrivals().people(HERE)


def test_who_only_looks_at_the_home_page_is_in_no_workshop(person, room):
    with opened_from("192.168.7.31"):
        person()
    assert not shared_arrivals().people(HERE)


def test_the_desk_says_that_phones_reach_it_and_does_not_count_who_leads(person, room):
    room.let_lead("lead")
    with opened_from("192.168.7.31"):
        desk = person("exercises/pages/lead.py", workshop=room.workshop.id, who="lead")
        assert "No phone has used this address yet" in desk.reads
        person(join=room.workshop.word, who="ana")
        desk.app.run()
        assert "One phone has used this address" in desk.reads


def test_what_strangers_claim_takes_no_more_than_so_much_memory():
    arrivals = Arrivals()
    for number in range(200):
        arrivals.note(f"http://{number}", "ana")
    for number in range(2000):
        arrivals.note("http://199", str(number))
    assert not arrivals.people("http://0")
    assert len(arrivals.people("http://199")) == 1000
