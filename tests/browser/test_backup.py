"""A laptop dies in mid-event: the workshop goes on at another one, from the file that its facilitator took."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Server
from tests.browser.people import code_of, join, open_list, settled, unfold, unfold_rare


@pytest.fixture
def second(tmp_path):
    """Another laptop: a server with a database of its own."""
    server = Server(tmp_path)
    server.start()
    yield server
    if server.runs:
        server.kill()


def test_a_workshop_goes_on_at_another_laptop_with_the_same_code(server, contexts, facilitator, second, tmp_path):
    code = code_of(facilitator)
    join(contexts, server, code, "Ana")
    unfold_rare(facilitator)
    with facilitator.expect_download() as taken:
        facilitator.get_by_role("button", name="Take a backup").click()
    file = tmp_path / taken.value.suggested_filename
    taken.value.save_as(file)

    there = contexts(390, 844)
    there.goto(second.address)
    settled(there)
    expect(there.locator("input[type=file]")).to_have_count(0)  # nobody uploads who does not ask for it
    unfold(there, "Restore a workshop")
    (tmp_path / "other.zip").write_bytes(file.read_bytes()[:-1])
    there.locator("input[type=file]").set_input_files(tmp_path / "other.zip")
    there.get_by_role("button", name="Restore it").click()
    expect(there.get_by_text("cut off or was changed")).to_be_visible()
    there.locator("input[type=file]").set_input_files(file)
    settled(there)
    there.get_by_role("button", name="Restore it").click()
    expect(there.get_by_text("This is your facilitator link")).to_be_visible()
    settled(there)
    assert code_of(there) == code
    join(contexts, second, code, "Bilal")
    unfold_rare(there, "People")
    person = there.get_by_role("combobox", name="Person")
    open_list(there, person)
    expect(there.get_by_role("option", name="1. Ana")).to_be_visible()
