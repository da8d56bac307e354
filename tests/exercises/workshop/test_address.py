import pytest

from exercises.workshop.address import ADDRESS_VARIABLE, local_network_address, room_address


@pytest.fixture(autouse=True)
def nothing_configured(monkeypatch):
    monkeypatch.delenv(ADDRESS_VARIABLE, raising=False)


@pytest.mark.parametrize("seen", ["http://192.168.1.20:8501", "https://sdg.example.org", "http://[2001:db8::1]:8501"])
def test_an_address_that_others_reach_too_is_kept_without_its_path(seen):
    assert room_address(f"{seen}/lead?key=secret") == seen


@pytest.mark.parametrize(
    "seen", ["http://localhost:8501", "http://127.0.0.1:8501", "http://0.0.0.0:8501", "http://[::1]:8501"]
)
def test_an_address_of_this_machine_alone_is_replaced_by_that_in_the_network(seen):
    assert room_address(seen) == f"http://{local_network_address()}:8501"


def test_the_configured_address_goes_before_all(monkeypatch):
    monkeypatch.setenv(ADDRESS_VARIABLE, " https://sdg.example.org/ ")
    assert room_address("http://localhost:8501") == "https://sdg.example.org"
