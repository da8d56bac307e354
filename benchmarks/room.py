"""A room as benchmarks need one: the app as it is really started, and participants over raw WebSocket sessions.

They speak Streamlit's own messages, so that a server has the work of a real page and the load little of its own.
"""

import asyncio
import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from alignment.ground.browsers import new_word, token_at
from alignment.store import DATABASE_URL_VARIABLE

ROOT = Path(__file__).parent.parent
TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """An app on a free port: ours, or another `script`. It can be killed and started again."""

    def __init__(self, url, script="app.py"):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url, self.script = url, script
        self.start()

    def start(self):
        """Start it, and wait until it answers."""
        command = [sys.executable, "-m", "streamlit", "run", self.script, "--server.headless", "true",
                   "--server.address", "127.0.0.1", "--server.port", str(self.port)]  # fmt: skip
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | {DATABASE_URL_VARIABLE: self.url, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(300):
            try:
                with urlopen(f"http://127.0.0.1:{self.port}/_stcore/health", timeout=1):
                    return
            except OSError:
                time.sleep(0.1)
        sys.exit("the server did not start")

    def kill(self):
        """End it as a power cut does: it can do nothing about it."""
        self.process.kill()
        self.process.wait()

    def cpu_seconds(self):
        """Processor time so far, in seconds."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(") ", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def waited_seconds(self):
        """How long its threads were ready to run so far and got no processor, in seconds: other programs had them."""
        threads = Path(f"/proc/{self.process.pid}/task").glob("*/schedstat")
        return sum(int(one.read_text().split()[1]) for one in threads) / 1e9

    def megabytes(self):
        """Memory in use now."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024


class Line:
    """A connection over which a page sends messages of its own, one after the other."""

    def __init__(self, server, word):
        self.server, self.word, self.reader, self.writer = server, word, None, None

    async def post(self, path, message):
        """Send a message; gives the status and the answer. Raises `OSError` or `EOFError` where the line is cut."""
        if self.writer is None or self.reader.at_eof():  # a server ends a line that is idle for some seconds
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.server.port)
        body, host = json.dumps(message).encode(), f"127.0.0.1:{self.server.port}"
        self.writer.write(
            f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {len(body)}\r\nOrigin: http://{host}\r\n"
            f"Content-Type: application/json\r\nAccept-Encoding: identity\r\nCookie: sdg-browser={self.word}\r\n\r\n"
            .encode() + body
        )  # fmt: skip
        head = (await self.reader.readuntil(b"\r\n\r\n")).lower()
        came = await self.reader.readexactly(int(head.split(b"content-length: ")[1].split(b"\r\n")[0]))
        return int(head.split(b" ")[1]), json.loads(came)

    def close(self):
        """End it."""
        if self.writer:
            self.writer.close()
        self.reader = self.writer = None


class Participant:
    """One phone: a Streamlit session, of a page that is called by its name in the address."""

    page_name = "room"

    def __init__(self, number, server, workshop, measured):
        self.number, self.server, self.workshop, self.measured = number, server, workshop, measured
        self.word = new_word()
        self.me = token_at(self.word)
        self.widgets, self.states, self.page, self.texts = {}, {}, "", []
        self.fragments, self.came, self.socket = set(), b"", None

    async def join(self):
        """Open the page, as the QR code does."""
        address = f"ws://127.0.0.1:{self.server.port}/_stcore/stream"
        self.socket = await websockets.connect(
            address, subprotocols=["streamlit"], additional_headers={"Cookie": f"sdg-browser={self.word}"},
            max_size=None, ping_interval=None,
        )  # fmt: skip
        begun = time.perf_counter()
        await self.run({})
        self.measured["first page"].append(time.perf_counter() - begun)

    async def leave(self):
        """Close the page; the next one opened is a new session."""
        if self.socket:
            await self.socket.close()
        self.socket, self.widgets, self.states, self.page = None, {}, {}, ""

    async def run(self, changed, *, fragment=""):
        """Send what a browser sends when a widget changes, and wait until the server has answered in full."""
        message = BackMsg()
        rerun = message.rerun_script
        rerun.query_string = f"workshop={self.workshop}"
        if self.page:
            rerun.page_script_hash = self.page
        else:
            rerun.page_name = self.page_name
        rerun.fragment_id = fragment
        for name, state in {**self.states, **changed}.items():
            one = rerun.widget_states.widgets.add()
            one.id = name
            kind, value = state
            if kind == "string_value":
                one.string_value = value
            elif kind == "trigger_value":
                one.trigger_value = value
        self.came = b""
        await self.socket.send(message.SerializeToString())
        await self.answered(fragment)
        self.states |= {name: state for name, state in changed.items() if state[0] != "trigger_value"}
        self.states = {name: state for name, state in self.states.items() if name in self.widgets}

    async def answered(self, fragment):
        """Read until the server has run the page, and keep what widgets it has."""
        whole = not fragment
        while True:
            raw = await asyncio.wait_for(self.socket.recv(), 60)
            self.came += raw
            got = ForwardMsg.FromString(raw)
            kind = got.WhichOneof("type")
            if kind == "new_session" and whole:
                self.texts.clear()
                self.fragments.clear()
                self.widgets = {}
            if kind == "auto_rerun":
                self.fragments.add(got.auto_rerun.fragment_id)
            if kind == "navigation":
                self.page = got.navigation.page_script_hash
            if kind == "delta" and got.delta.WhichOneof("type") == "new_element":
                self._note(got.delta)
            if kind == "script_finished":
                if got.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                    return
                whole = True  # st.rerun() in a fragment runs the whole page

    def _note(self, delta):
        name = delta.new_element.WhichOneof("type")
        proto = getattr(delta.new_element, name)
        if hasattr(proto, "id") and hasattr(proto, "label"):
            self.widgets[proto.id] = (name, proto.label, delta.fragment_id)
        if name == "alert":
            self.texts.append(proto.body)
        if name == "exception":
            sys.exit(f"the page failed: {proto.message}")

    def find(self, kind, label):
        """The id and the fragment of a widget of the page."""
        found = next(
            ((name, own) for name, (found, text, own) in self.widgets.items() if found == kind and label in text), None
        )
        if found is None:
            shown = [(kind, text) for kind, text, _ in self.widgets.values()]
            sys.exit(f"the page has no {kind} {label}, only {shown} {self.texts}")
        return found
