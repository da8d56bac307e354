"""The browser's cookie: given with pages alone, kept as it is, and never guessed or slipped in."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.ground.browsers import Browsers, new_word, token_at, word_among

WORD = "a" * 32


def answered(kind="text/html; charset=utf-8", status=200, method="GET", scheme="http", cookie=""):
    """The cookies that an answer of this kind brings along."""
    sent = []

    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", kind.encode())]})
        await send({"type": "http.response.body", "body": b"x"})

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": method, "scheme": scheme, "headers": [(b"cookie", cookie.encode("latin-1"))]}
    asyncio.run(Browsers(app)(scope, None, send))
    return [value.decode() for name, value in sent[0]["headers"] if name == b"set-cookie"]


def test_a_page_brings_the_cookie_that_no_script_reads():
    (cookie,) = answered()
    name, *rules = cookie.split("; ")
    assert len(name.removeprefix("sdg-browser=")) == 32
    assert {"HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=34560000"} == set(rules)


def test_nothing_but_a_page_brings_one():
    assert answered(kind="text/javascript") == answered(status=404) == answered(method="POST") == []


def test_a_browser_keeps_its_word_and_each_page_keeps_it_longer():
    (cookie,) = answered(cookie=f"other=1; sdg-browser={WORD}")
    assert cookie.startswith(f"sdg-browser={WORD};")


def test_by_https_the_cookie_is_one_that_no_page_on_plain_http_can_set():
    (cookie,) = answered(scheme="https", cookie=f"sdg-browser={WORD}")
    assert cookie.startswith("__Host-sdg-browser=")
    assert WORD not in cookie
    assert "; Secure" in cookie
    assert word_among({"sdg-browser": WORD, "__Host-sdg-browser": "b" * 32}) == "b" * 32


@pytest.mark.parametrize("odd", ["", "short", "x" * 33, "ä" * 32, f"{'a' * 31};", '"' * 32, "a" * 5000])
def test_what_is_no_word_of_ours_is_none(odd):
    assert word_among({"sdg-browser": odd}) == ""


@given(st.text(max_size=200))
def test_no_cookie_makes_an_answer_fail(text):
    assert len(answered(cookie=text.encode("latin-1", "ignore").decode("latin-1"))) == 1


def test_the_token_says_nothing_of_the_word_and_another_seat_is_another_person():
    word = new_word()
    assert word_among({"sdg-browser": word}) == word
    assert len({token_at(word), token_at(word, "2"), token_at(new_word())}) == 3
    assert word not in token_at(word)
    assert len(token_at(word)) == 32
