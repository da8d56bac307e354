"""What every answer tells a browser beside its content."""

import ast
import asyncio
import base64
import hashlib
from pathlib import Path

import pytest
import streamlit

from alignment.ground.headers import GuardingHeaders, inline_scripts, page_scripts, page_text
from benchmarks.imports import ROOT, sources

SCRIPT = "let x = 1;"


async def application(scope, _receive, send):
    """One that says what a frame may do by itself, and has a header of its own."""
    headers = [(b"X-Frame-Options", b"ALLOWALL"), (b"content-type", b"text/html")]
    await send({"type": scope["answers"], "status": 404, "headers": headers})
    await send({"type": "http.response.body", "body": b"<p>"})


def answer(host=b"room.example.org", answers="http.response.start", scripts=(SCRIPT,)):
    """The messages of an answer."""
    sent = []

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "headers": [(b"host", host)] if host else [], "answers": answers}
    asyncio.run(GuardingHeaders(application, scripts)(scope, None, send))
    return sent


def told(**asked):
    return dict(answer(**asked)[0]["headers"])


def policy(**asked):
    """What the policy allows, by directive."""
    parts = (part.split() for part in told(**asked)[b"content-security-policy"].decode().split(";"))
    return {name: set(allowed) for name, *allowed in parts}


def hash_of(script):
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def test_every_answer_bears_the_headers_even_one_that_says_otherwise():
    start, body = answer()
    assert start["status"] == 404
    assert body["body"] == b"<p>"
    names = [name.lower() for name, _ in start["headers"]]
    assert len(names) == len(set(names))
    headers = dict(start["headers"])
    assert headers[b"x-frame-options"] == b"SAMEORIGIN"
    assert headers[b"referrer-policy"] == b"same-origin"
    assert headers[b"x-content-type-options"] == b"nosniff"
    assert headers[b"content-type"] == b"text/html"


def test_a_socket_that_is_refused_bears_them_as_well():
    assert b"content-security-policy" in told(answers="websocket.http.response.start")


def test_what_is_no_answer_passes_untouched():
    assert answer(answers="lifespan.startup.complete")[0]["headers"][0] == (b"X-Frame-Options", b"ALLOWALL")


def test_a_page_runs_files_of_the_server_and_the_scripts_that_are_named_and_no_other():
    allowed = policy(scripts=[SCRIPT, "let y;", SCRIPT])["script-src"]
    assert allowed == {"'self'", "blob:", "'wasm-unsafe-eval'", hash_of(SCRIPT), hash_of("let y;")}


def test_nothing_comes_from_or_goes_to_another_server():
    own = {"'self'", "'none'", "'unsafe-inline'", "data:", "blob:"}
    others = {name: found for name, allowed in policy(scripts=()).items() if (found := allowed - own)}
    sockets = {"ws://room.example.org", "wss://room.example.org"}
    assert others == {"script-src": {"'wasm-unsafe-eval'"}, "connect-src": sockets}
    assert policy()["default-src"] == policy()["frame-ancestors"] == policy()["form-action"] == {"'self'"}
    assert policy()["object-src"] == {"'none'"}
    assert "'unsafe-inline'" not in policy()["script-src"]


@pytest.mark.parametrize("host", ["localhost:8501", "192.168.1.20:8501", "SDG.example.org", "sdg-room.example.org"])
def test_the_sockets_of_the_same_host_are_named_for_browsers_that_do_not_count_them(host):
    assert policy(host=host.encode())["connect-src"] == {"'self'", f"ws://{host}", f"wss://{host}"}


@pytest.mark.parametrize(
    "host",
    [b"", b"x; script-src *", b"a b", b"a,b", b"*", b"*.example.org", b"a/b", b"a\r\nb", b"a:1:2", b"'none'", b"[::1]"],
)
def test_a_made_up_host_adds_nothing(host):
    assert policy(host=host)["connect-src"] == {"'self'"}
    assert policy(host=host) == policy(host=b"a") | {"connect-src": {"'self'"}}


def test_the_scripts_of_streamlits_first_page_are_found():
    page = Path(streamlit.__file__).parent / "static" / "index.html"
    text = page.read_text(encoding="utf-8")
    found = inline_scripts(page)
    assert found
    assert text.count("<script") == len(found) + text.count('src="./static/js/index')
    for script in found:
        assert f"<script>{script}</script>" in text


def test_of_a_page_only_the_scripts_without_a_file_are_taken(tmp_path):
    page = tmp_path / "page.html"
    page.write_text(
        '<p>no</p><script src="a.js"></script>x<script>let a = "<b>" && 1;\n</script><script type="module">b</script>c',
        encoding="utf-8",
    )
    assert inline_scripts(page) == ('let a = "<b>" && 1;\n', "b")


def test_every_script_that_is_put_on_a_page_is_found_with_its_text():
    put = {
        node.args[0].right.value
        for file in sources()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "put_script"
    }
    found = page_scripts(ROOT / "alignment", ROOT / "exercises")
    assert {file.name for file in found} == put
    assert all(page_text(file) == file.read_text(encoding="utf-8") for file in found)
