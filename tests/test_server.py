"""The app as it is really started, before people who mean it no good."""

import contextlib
import http.client
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from alignment.ground.connections import raise_file_limit

ROOT = Path(__file__).parent.parent


@contextlib.contextmanager
def started(folder, files=None):
    """The address of the app, which may have so many open files and no more."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = free.getsockname()
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless", "true", "--server.address",
               address[0], "--server.port", str(address[1])]  # fmt: skip
    if files:
        command = ["sh", "-c", f'ulimit -n {files} && exec "$@"', "sh", *command]
    database = {"SDG_WORKSHOP_DATABASE_URL": f"sqlite:///{(folder / 'workshop.sqlite').as_posix()}"}
    with (folder / "log").open("wb") as log:
        app = subprocess.Popen(command, cwd=ROOT, env=os.environ | database, stdout=log, stderr=log)
    try:
        for _ in range(600):
            with contextlib.suppress(OSError):
                if page(address, "/_stcore/health", seconds=1).startswith(b"HTTP/1.1 200"):
                    break
            time.sleep(0.1)
        yield address
    finally:
        app.kill()
        app.wait()


def page(address, path, seconds):
    """The beginning of an answer."""
    with socket.create_connection(address, timeout=seconds) as asking:
        asking.sendall(f"GET {path} HTTP/1.1\r\nHost: room\r\nConnection: close\r\n\r\n".encode())
        return asking.recv(1000)


def not_kept(address):
    """Whether the server says, within a while, that no upload is in its memory."""
    for _ in range(100):
        with urlopen(f"http://{address[0]}:{address[1]}/_stcore/metrics") as told:
            if b"UploadedFileManager" not in told.read():
                return True
        time.sleep(0.2)
    return False


def line_to(address):
    stream = f"ws://{address[0]}:{address[1]}/_stcore/stream"
    return connect(stream, subprotocols=["streamlit"], max_size=None, open_timeout=60)


class Tab:
    """A page in a browser, as the server sees it: Streamlit's own messages over a WebSocket."""

    def __init__(self, address, line):
        self.address, self.socket, self.session = address, line, ""

    def open(self, name):
        """Go to a page and wait until it is there."""
        message = BackMsg()
        message.rerun_script.page_name = name
        self.socket.send(message.SerializeToString())
        while True:
            told = ForwardMsg()
            told.ParseFromString(self.socket.recv(timeout=60))
            if told.WhichOneof("type") == "new_session":
                self.session = told.new_session.initialize.session_id
            elif told.WhichOneof("type") == "script_finished":
                return

    def closed_with(self):
        """The code with which the server closes this page."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                self.socket.recv(timeout=30)
        return self.socket.close_code

    def upload(self, file, content=b"x" * 1_000):
        """The status with which a file that this page sends is answered."""
        asking = http.client.HTTPConnection(*self.address, timeout=30)
        asking.request("GET", "/_stcore/health")
        answer = asking.getresponse()
        answer.read()
        token = answer.getheader("Set-Cookie").split("_streamlit_xsrf=")[1].split(";")[0]
        body = (
            b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n'
            + content
            + b"\r\n--x--\r\n"
        )
        headers = {
            "X-Xsrftoken": token,
            "Cookie": f"_streamlit_xsrf={token}",
            "Content-Type": "multipart/form-data; boundary=x",
        }
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # refused before it is all sent
            asking.request("PUT", f"/_stcore/upload_file/{self.session}/{file}", body, headers)
        status = asking.getresponse().status
        asking.close()
        return status


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of files to run into")
def test_more_half_open_requests_than_there_are_files_keep_nobody_out(tmp_path):
    if raise_file_limit(2_000) < 2_000:
        pytest.skip("this system lets the test open too few connections")
    with started(tmp_path, files=1024) as address, contextlib.ExitStack() as half:
        begun = time.monotonic()
        page(address, "/", 60)
        patience = max(10, 20 * (time.monotonic() - begun))  # as long as ever, but where the server is slow anyway
        for _ in range(1_100):
            one = half.enter_context(socket.create_connection(address, timeout=patience))
            with contextlib.suppress(OSError):  # some are ended already
                one.sendall(b"GET / HTTP/1.1\r\nHost: ro")
        for path in ("/", "/_stcore/health", "/room"):
            assert page(address, path, patience).startswith(b"HTTP/1.1 200")


def test_only_a_page_that_shows_a_field_for_files_uploads_and_no_message_is_beyond_all_measure(tmp_path):
    with started(tmp_path) as address, line_to(address) as line:
        tab = Tab(address, line)
        tab.open("goals")
        assert tab.upload("a") == 403
        tab.open("atlas")
        assert tab.upload("a") == 204
        assert tab.upload("b", b"x" * 6_000_000) == 413
        assert [tab.upload(f"more-{number}") for number in range(20)] == [204] * 19 + [413]
        tab.open("goals")
        assert tab.upload("c") == 403
        assert not_kept(address)
        tab.open("atlas")
        assert tab.upload("c") == 204
        tab.socket.send(b"x" * 3_000_000)
        assert tab.closed_with() == 1009
