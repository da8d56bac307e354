"""Real sockets before a real Uvicorn: who asks for nothing makes room, and who asks is served."""

import asyncio
import contextlib
import logging
import socket
import subprocess
import sys
import threading
import time

import pytest
import uvicorn
from websockets.sync.client import connect

from alignment.ground.connections import BoundedConnections, raise_file_limit

ASKED = b"GET / HTTP/1.1\r\nHost: room\r\n\r\n"
HALF = b"GET / HTTP/1.1\r\nHost: ro"
POSTED = b"POST / HTTP/1.1\r\nHost: room\r\nContent-Length: 100\r\n\r\n"


async def app(scope, receive, send):
    """Answers at once; "/slow" after a second; "/large" with 40 MB; a WebSocket repeats what it hears."""
    if scope["type"] == "lifespan":
        while (await receive())["type"] != "lifespan.shutdown":
            await send({"type": "lifespan.startup.complete"})
        await send({"type": "lifespan.shutdown.complete"})
    elif scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.accept"})
        while (message := await receive())["type"] == "websocket.receive":
            await send({"type": "websocket.send", "text": message["text"]})
    else:
        while (await receive()).get("more_body"):
            pass
        await asyncio.sleep(1.0 if scope["path"] == "/slow" else 0)
        body = b"ok" * (20_000_000 if scope["path"] == "/large" else 1)
        headers = [(b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})


@contextlib.contextmanager
def served(**bounds):
    """The address of a server with these bounds."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=2048)
    server = uvicorn.Server(uvicorn.Config(BoundedConnections(app, **bounds), log_level="error", timeout_keep_alive=60))
    running = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    running.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield listening.getsockname()
    finally:
        server.should_exit = True
        running.join()
        listening.close()


@contextlib.contextmanager
def sockets(address, number, sent=b""):
    opened = []
    try:
        for _ in range(number):
            opened.append(socket.create_connection(address, timeout=10))
            opened[-1].sendall(sent)
        yield opened
    finally:
        for one in opened:
            one.close()


def is_answered(one, sent=ASKED):
    one.sendall(sent)
    return one.recv(1000).startswith(b"HTTP/1.1 200")


def is_ended(one):
    try:
        return one.recv(1000) == b""
    except ConnectionResetError:
        return True


def stays_open(one, seconds):
    one.settimeout(seconds)
    try:
        return one.recv(1000) != b""
    except TimeoutError:
        return True


@pytest.mark.parametrize("sent", [b"", HALF, POSTED])
def test_a_connection_whose_request_does_not_come_is_ended(sent):
    with served(head=0.3, body=0.3) as address, sockets(address, 1, sent) as (half,):
        assert is_ended(half)


def test_a_body_has_longer_than_a_head():
    with served(head=0.3, body=60) as address, sockets(address, 1, POSTED) as (slow,):
        assert stays_open(slow, 1.0)
        slow.settimeout(10)
        assert is_answered(slow, b"x" * 100)


def test_a_request_that_comes_byte_by_byte_has_no_longer_than_one_that_comes_not_at_all():
    with served(head=0.5) as address, sockets(address, 1) as (slow,):
        begun = time.monotonic()
        with contextlib.suppress(OSError):
            for byte in ASKED * 4:
                slow.sendall(bytes([byte]))
                time.sleep(0.05)
        assert time.monotonic() - begun < len(ASKED) * 0.05 * 4
        assert is_ended(slow)


def test_whoever_is_being_served_is_left_alone():
    with served(head=0.2, body=0.2) as address, sockets(address, 1) as (one,):
        assert is_answered(one, ASKED.replace(b"/ ", b"/slow "))
        with connect(f"ws://{address[0]}:{address[1]}") as page:
            time.sleep(0.6)
            page.send("still here")
            assert page.recv() == "still here"


def test_whoever_does_not_take_the_answer_is_ended_and_whoever_takes_it_slowly_is_not():
    large = ASKED.replace(b"/ ", b"/large ")
    with served(read=0.5) as address, sockets(address, 2, large) as (deaf, slow):
        taken = 0
        while taken < 40_000_000:
            piece = slow.recv(2_000_000)
            assert piece, taken
            taken += len(piece)
            time.sleep(0.1)
        with contextlib.suppress(ConnectionResetError):
            assert sum(map(len, iter(lambda: deaf.recv(1_000_000), b""))) < 40_000_000


def test_a_second_request_on_a_connection_that_is_kept_is_bounded_like_the_first():
    with served(head=0.3) as address, sockets(address, 1) as (kept,):
        assert is_answered(kept)
        assert is_answered(kept)
        kept.sendall(HALF)
        assert is_ended(kept)


def test_where_too_many_wait_the_one_that_has_waited_longest_makes_room_and_who_asks_is_served():
    with served(most=40) as address, sockets(address, 200, HALF) as half:
        assert is_ended(half[0])
        assert stays_open(half[-1], 0.3)
        for _ in range(20):
            with sockets(address, 1) as (asking,):
                assert is_answered(asking)


def test_where_all_are_being_served_who_comes_next_is_sent_away_and_nobody_else():
    slow = ASKED.replace(b"/ ", b"/slow ")
    with served(most=8) as address, sockets(address, 8, slow) as served_now:
        time.sleep(0.3)
        with sockets(address, 1) as (late,):
            assert is_ended(late)
        assert all(one.recv(1000).startswith(b"HTTP/1.1 200") for one in served_now)


def test_headers_beyond_all_measure_are_refused():
    with served() as address, sockets(address, 1) as (one,):
        one.sendall(b"GET / HTTP/1.1\r\nHost: room\r\nX: " + b"x" * 40_000)
        assert one.recv(1000).startswith(b"HTTP/1.1 400")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of files to raise")
def test_the_limit_of_open_files_is_raised_as_far_as_the_system_lets_it():
    script = (
        "import resource; from alignment.ground.connections import raise_file_limit;"
        "resource.setrlimit(resource.RLIMIT_NOFILE, (100, 900)); print(raise_file_limit(500));"
        "print(raise_file_limit(8192), *resource.getrlimit(resource.RLIMIT_NOFILE), raise_file_limit(50))"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert told.split() == ["500", "900", "900", "900", "900"]


def test_a_server_that_is_not_known_is_left_as_it_is_and_the_log_says_so(caplog):
    async def receive():
        return {"type": "lifespan.shutdown"}

    async def send(_message):
        pass

    with caplog.at_level(logging.WARNING):
        asyncio.run(BoundedConnections(app)({"type": "lifespan"}, receive, send))
    assert "not bounded" in caplog.text


def test_a_system_without_a_limit_is_taken_to_give_what_is_wanted(monkeypatch):
    monkeypatch.setattr("alignment.ground.connections.resource", None)
    assert raise_file_limit(8192) == 8192
