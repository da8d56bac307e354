"""A script and a style of ours in the head of every page."""

import asyncio
import gzip
import json

import pytest

from alignment.ground.head import ScriptInHead, line_words
from alignment.ground.wording import languages

PAGE = b"<!doctype html><html><head><title>Goals</title></head><body>\xd9\x87\xd8\xaf\xd9\x81</body></html>"
PUT = b"<head><script data-words='&#34;&lt;'>let x = 1;</script><style>p { margin: 0 }</style>".replace(b"'", b'"')
WITH_SCRIPT = PAGE.replace(b"<head>", PUT)


def answered(*parts, method="GET", asked=(), cookies=(), **headers):
    """The headers and the body of an answer that the application gives in these parts, `cookies` among the headers."""
    sent, asked_for = [], {}
    told = {"content-type": "text/html; charset=utf-8", "content-length": str(sum(map(len, parts)))} | headers

    async def application(scope, _receive, send):
        asked_for.update(scope["headers"])
        coded = [(name.replace("_", "-").encode(), value.encode()) for name, value in told.items()]
        coded += [(b"set-cookie", cookie) for cookie in cookies]
        await send({"type": "http.response.start", "status": 200, "headers": coded})
        for number, part in enumerate(parts, 1):
            await send({"type": "http.response.body", "body": part, "more_body": number < len(parts)})

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": method, "headers": list(asked)}
    asyncio.run(ScriptInHead(application, "let x = 1;", {"words": '"<'}, "p { margin: 0 }")(scope, None, send))
    if b"if-none-match" in asked_for:
        return sent[0]["headers"], b""  # it would say that what the browser has is still good
    return sent[0]["headers"], b"".join(message["body"] for message in sent[1:])


@pytest.mark.parametrize("parts", [(PAGE,), (PAGE[:20], PAGE[20:])])
def test_a_page_has_it_before_all_else_and_says_its_length(parts):
    headers, body = answered(*parts)
    assert body == WITH_SCRIPT
    assert dict(headers)[b"content-length"] == str(len(body)).encode()


def test_a_page_keeps_all_its_cookies():
    headers, _ = answered(PAGE, cookies=(b"one=1", b"two=2"))
    assert [value for name, value in headers if name == b"set-cookie"] == [b"one=1", b"two=2"]


def test_a_compressed_page_has_it_and_stays_compressed():
    headers, body = answered(gzip.compress(PAGE), content_encoding="gzip")
    assert gzip.decompress(body) == WITH_SCRIPT
    assert dict(headers)[b"content-length"] == str(len(body)).encode()


def test_what_is_no_page_goes_on_as_it_comes():
    script = {"content-type": "text/javascript"}
    assert answered(PAGE[:20], PAGE[20:], **script)[1] == PAGE
    assert answered(PAGE, method="HEAD")[1] == PAGE


def test_a_browser_that_has_kept_the_page_of_before_is_given_it_whole():
    kept = ((b"accept", b"text/html,application/xml"), (b"if-none-match", b'"of before"'))
    assert answered(PAGE, asked=kept)[1] == WITH_SCRIPT
    picture = ((b"accept", b"image/avif"), (b"if-none-match", b'"as it is"'))
    assert answered(PAGE, asked=picture)[1] == b""


def test_what_it_says_without_a_line_is_there_in_every_language():
    said = json.loads(line_words())
    assert set(said) == set(languages())
    assert {frozenset(words) for words in said.values()} == {frozenset({"direction", "blocked", "lost", "again"})}
    assert said["fa"]["direction"] == "rtl"
