import socket
from types import SimpleNamespace

import psutil
import pytest

from exercises.workshop.address import (
    ADDRESS_VARIABLE,
    address_in,
    is_address_of_this_machine,
    local_network_address,
    machine_addresses,
    room_address,
    seen_address,
    with_host,
)
from exercises.workshop.errors import ExerciseError


@pytest.fixture(autouse=True)
def nothing_configured(monkeypatch):
    monkeypatch.delenv(ADDRESS_VARIABLE, raising=False)


@pytest.fixture
def networks(monkeypatch):
    """Makes the machine one with these networks, with a route by an address of one of them, or with none."""

    def make(route="", **own):
        def address(host):
            return SimpleNamespace(family=socket.AF_INET6 if ":" in host else socket.AF_INET, address=host)

        known = {name: [*map(address, hosts)] for name, hosts in own.items()} | {"lo": [address("127.0.0.1")]}
        monkeypatch.setattr(psutil, "net_if_addrs", lambda: known)
        monkeypatch.setattr(
            psutil, "net_if_stats", lambda: {name: SimpleNamespace(isup=name != "down") for name in known}
        )

        class Probe(socket.socket):
            def connect(self, _):
                if not route:
                    raise OSError

            def getsockname(self):
                return (route, 1)

        monkeypatch.setattr(socket, "socket", Probe)

    return make


@pytest.mark.parametrize("seen", ["http://192.168.1.20:8501", "https://sdg.example.org", "http://[2001:db8::1]:8501"])
def test_an_address_that_others_reach_too_is_kept_without_its_path_but_for_the_one_of_the_app(seen):
    assert seen_address(f"{seen}/lead?key=secret") == seen
    assert seen_address(f"{seen}/sdg/lead?key=secret", "/sdg") == f"{seen}/sdg"


@pytest.mark.parametrize(
    "seen", ["http://localhost:8501", "http://127.0.0.1:8501", "http://0.0.0.0:8501", "http://[::1]:8501"]
)
def test_an_address_of_this_machine_alone_is_replaced_by_that_in_the_network(seen):
    assert seen_address(seen, "sdg") == f"http://{local_network_address()}:8501/sdg"


def test_the_configured_address_goes_before_the_chosen_one_and_that_before_the_one_seen(monkeypatch):
    assert room_address("http://10.0.0.1:8501") == "http://10.0.0.1:8501"
    assert room_address("http://10.0.0.1:8501", "http://10.0.0.2:8501") == "http://10.0.0.2:8501"
    monkeypatch.setenv(ADDRESS_VARIABLE, " https://sdg.example.org/ ")
    assert room_address("http://10.0.0.1:8501", "http://10.0.0.2:8501") == "https://sdg.example.org"


def test_a_laptop_that_is_the_hotspot_has_no_route_and_is_reached_by_its_own_address(networks):
    networks(wlan0=["10.42.0.1", "fe80::1%wlan0"], docker0=["172.17.0.1"])
    assert local_network_address() == "10.42.0.1"
    assert seen_address("http://localhost:8501") == "http://10.42.0.1:8501"


def test_the_addresses_are_listed_with_their_networks_the_likeliest_first(networks):
    networks(
        "192.168.1.20",
        **{"docker0": ["172.17.0.1"], "wlan1": ["2001:db8::7", "192.168.137.1"], "Wi-Fi": ["192.168.1.20"]},
        down=["10.0.0.9"],
    )
    assert [(own.network, own.host) for own in machine_addresses()] == [
        ("Wi-Fi", "192.168.1.20"), ("wlan1", "192.168.137.1"), ("wlan1", "2001:db8::7"), ("docker0", "172.17.0.1"),
    ]  # fmt: skip
    assert is_address_of_this_machine("192.168.137.1")
    assert is_address_of_this_machine("127.0.0.1")
    assert not is_address_of_this_machine("192.168.1.21")


def test_a_machine_without_a_network_is_reached_by_itself_alone(networks):
    networks()
    assert local_network_address() == "127.0.0.1"


def test_another_host_takes_the_place_of_the_one_seen():
    assert with_host("http://localhost:8501/lead", "192.168.137.1", "/sdg") == "http://192.168.137.1:8501/sdg"
    assert with_host("https://localhost/lead", "2001:db8::7") == "https://[2001:db8::7]"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", ""),
        (" 192.168.1.20:8501/ ", "http://192.168.1.20:8501"),
        ("laptop.local:8501", "http://laptop.local:8501"),
        ("https://sdg.example.org/workshop/", "https://sdg.example.org/workshop"),
        ("http://[2001:db8::7]:8501", "http://[2001:db8::7]:8501"),
    ],
)
def test_an_address_is_read_as_people_type_one(typed, read):
    assert address_in(typed) == read


@pytest.mark.parametrize("typed", ["javascript:alert(1)", "http://", "a b", "http://x/?join=y", "ftp://x", "x" * 300])
def test_what_is_no_address_is_refused(typed):
    with pytest.raises(ExerciseError, match="Type one such as"):
        address_in(typed)
