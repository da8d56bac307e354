"""The facilitator's link makes the browser that opens it lead, and its key is in no address that the server sees."""

import asyncio
import json

import pytest
from starlette.applications import Starlette

from exercises.workshop.errors import NotFacilitator
from exercises.workshop.live.opening import opening_routes
from tests.conftest import word_of


class Browser:
    """A browser before these addresses alone."""

    def __init__(self, word):
        self.cookie = f"sdg-browser={word}"
        self.app = Starlette(routes=opening_routes())

    def get(self, address):
        return self._ask("GET", address, {}, b"")

    def post(self, path, body, origin="http://room.local"):
        return self._ask("POST", path, {"origin": origin}, body)[0]

    def _ask(self, method, address, headers, body):
        path, _, query = address.partition("?")
        named = {"host": "room.local", "cookie": self.cookie} | headers
        scope = {
            "type": "http", "method": method, "path": path, "query_string": query.encode(), "scheme": "http",
            "headers": [(name.encode(), value.encode()) for name, value in named.items()], "http_version": "1.1",
        }  # fmt: skip
        sent, bodies = [], [body]

        async def receive():
            if not bodies:
                await asyncio.Event().wait()  # it stays on the line
            return {"type": "http.request", "body": bodies.pop()}

        async def send(message):
            sent.append(message)

        asyncio.run(self.app(scope, receive, send))
        told = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
        return sent[0]["status"], told, b"".join(part.get("body", b"") for part in sent[1:]).decode()


@pytest.fixture
def browser(room):
    return Browser(word_of(room.store, "desk"))


def handed(browser, room, key, **more):
    return browser.post(f"/open/{room.workshop.id}", json.dumps({"key": key}).encode(), **more)


def leads(room):
    try:
        return bool(room.workshops.desk(room.workshop.id, "desk"))
    except NotFacilitator:
        return False


def test_the_page_of_the_link_has_no_power_and_no_word_of_the_workshop(room, browser):
    status, headers, page = browser.get(f"/open/{room.workshop.id}?lang=ar")
    assert status == 200
    assert 'dir="rtl"' in page
    assert "/open.js" in page
    assert room.workshop.name not in page
    assert headers["cache-control"] == "no-store"
    assert not leads(room)
    assert browser.get("/open.js")[1]["content-type"].startswith("text/javascript")


def test_a_language_that_is_none_is_english(room, browser):
    assert 'lang="en"' in browser.get(f"/open/{room.workshop.id}?lang=%22%3E%3Cscript%3E")[2]


def test_the_right_key_lets_the_browsers_person_lead(room, browser):
    assert handed(browser, room, room.key) == 204
    assert leads(room)


@pytest.mark.parametrize("key", ["", "guess", "x" * 150])
def test_a_wrong_key_lets_nobody_lead(room, browser, key):
    assert handed(browser, room, key) == 403
    assert not leads(room)


def test_a_browser_without_a_cookie_is_told_so(room, browser):
    browser.cookie = ""
    assert handed(browser, room, room.key) == 401


@pytest.mark.parametrize("origin", ["http://elsewhere", "null", "", "http://room.local:81"])
def test_another_sites_page_hands_over_nothing(room, browser, origin):
    assert handed(browser, room, room.key, origin=origin) == 400
    assert not leads(room)


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"x" * 5000, b"[" * 150, json.dumps({"key": ["x"]}).encode()])
def test_what_is_no_key_opens_nothing(room, browser, body):
    assert browser.post(f"/open/{room.workshop.id}", body) in {400, 403}
    assert not leads(room)


def test_no_workshop_is_no_fault(browser):
    assert browser.post("/open/nowhere", b'{"key": "x"}') == 403
